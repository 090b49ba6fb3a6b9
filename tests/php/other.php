<?php

// Uses the package of the different catalogue.

declare(strict_types=1);

require __DIR__ . '/strict.php';

use HttpCodes\HttpCode;
use HttpCodes\HttpCodeException;
use HttpCodes\Recovery;
use HttpCodes\Reply;
use HttpCodes\Request;
use HttpCodes\ServerException;
use HttpCodes\UnheardOfException;

$reply = Reply::decode('{"error": {"code": 404, "reason": "gone"}}');
assert($reply->status === HttpCode::NOT_FOUND && $reply->detail === 'gone');
assert($reply->recovery === Recovery::WRONG && $reply->result === null);
assert(Reply::decode(['error' => ['code' => 503]])->toException() instanceof ServerException);
foreach ([['error' => ['code' => 999]], 'no JSON'] as $body) {
    $error = Reply::decode($body)->toException();
    assert($error instanceof UnheardOfException && $error instanceof HttpCodeException);
}
assert(Reply::decode(['error' => ['code' => 200]])->orThrow()->ok);
assert(HttpCode::lookup('not-found') === HttpCode::from(404) && HttpCode::lookup('none') === null);
assert(Request::check([]) === [] && Request::check(['a' => 1]) === []);
