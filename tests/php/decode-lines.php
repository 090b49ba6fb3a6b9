<?php

// Reads replies, a line of base64 each, and prints for each what was read as a line of JSON.

declare(strict_types=1);

require __DIR__ . '/strict.php';

foreach (file($argv[1], FILE_IGNORE_NEW_LINES) as $line) {
    $reply = ClickpostErrors\Reply::decode(base64_decode($line));
    echo json_encode([$reply->code, $reply->message, $reply->detail]), "\n";
}
