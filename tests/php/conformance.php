<?php

// php conformance.php conformance.json ROLES: prints each vector on which the package differs.

declare(strict_types=1);

require __DIR__ . '/strict.php';

use ClickpostErrors\Reply;
use ClickpostErrors\Request;

$file = file_get_contents($argv[1]);
$roles = json_decode($argv[2], true);
$vectors = json_decode($file); // {} and [] stay apart
$arrays = json_decode($file, true);

/** A reply in each form in which users may have it. */
function forms(object $vector, array $as_array): array
{
    return match (true) {
        isset($vector->text) => [$vector->text],
        isset($vector->base64) => [base64_decode($vector->base64)],
        isset($vector->parts) => [
            implode('', array_map(fn($part) => str_repeat(...$part), $vector->parts)),
        ],
        default => [$vector->body, $as_array['body'], json_encode($vector->body)],
    };
}

function differ(string $name, mixed $said, mixed $expected): void
{
    // As JSON, so that objects and arrays differ where JSON does.
    [$said, $expected] = array_map('json_encode', [$said, $expected]);
    if ($said !== $expected) {
        echo "{$name}\n  {$said}\n  {$expected}\n";
    }
}

foreach ($vectors->vectors as $at => $vector) {
    foreach (forms($vector, $arrays['vectors'][$at]) as $form => $body) {
        $reply = Reply::decode($body);
        $said = [
            'code' => $reply->code,
            'name' => $reply->name,
            'message' => $reply->message,
            'detail' => $reply->detail,
            'result' => $form === 1 && $reply->result === [] ? $vector->expect->result : $reply->result,
            'outcome' => $reply->outcome->value,
            'recovery' => $reply->recovery->value,
            'owner' => $reply->owner->value,
            'ok' => $reply->ok,
            'raises' => $reply->ok ? null : $roles[get_class($reply->toException())],
        ];
        differ("{$vector->name}, form {$form}", $said, $vector->expect);
    }
}
foreach ($vectors->requests as $at => $vector) {
    foreach (forms($vector, $arrays['requests'][$at]) as $form => $request) {
        $said = array_map(
            fn($problem) => [
                'code' => $problem->status->value,
                'field' => $problem->field,
                'message' => $problem->message,
            ],
            Request::check($request),
        );
        if ($form !== 1 || !holds_empty($vector->body)) {
            differ(json_encode($vector), $said, $vector->expect);
        }
    }
}

/** Whether a value holds `{}`, which an array in PHP cannot tell from `[]`. */
function holds_empty(mixed $value): bool
{
    return preg_match('/\{\}|\{"0"/', json_encode($value)) === 1;
}
