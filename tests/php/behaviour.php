<?php

// What no vector can say: how the package behaves in PHP. Fails at the first assertion that does.

declare(strict_types=1);

require __DIR__ . '/strict.php';

use ClickpostErrors\BackOff;
use ClickpostErrors\ClickpostException;
use ClickpostErrors\Message;
use ClickpostErrors\MetaStatus;
use ClickpostErrors\Outcome;
use ClickpostErrors\Owner;
use ClickpostErrors\PendingException;
use ClickpostErrors\Recovery;
use ClickpostErrors\Reply;
use ClickpostErrors\Request;
use ClickpostErrors\RetryableException;
use ClickpostErrors\UnknownStatusException;
use ClickpostErrors\UnreadableReplyException;

// Lookups.
foreach ([310, '310', ' 0310 ', 'INVALID_RVP_REASON', 'invalid-rvp-reason', 'Invalid RVP reason'] as $key) {
    assert(MetaStatus::lookup($key) === MetaStatus::INVALID_RVP_REASON);
}
foreach ([999, -1, '', 'FACTS', 'cases', '310.0', str_repeat('9', 400)] as $key) {
    assert(MetaStatus::lookup($key) === null);
}
assert(MetaStatus::tryFrom(999) === null);
assert(MetaStatus::from(310)->recovery() === Recovery::FIX_REQUEST);
assert(Outcome::from('succeeded')->success() && !Outcome::PENDING->success());
assert(BackOff::TIMEOUT_SECONDS >= 30);

// Every way to have a body.
$text = '{"meta": {"status": 323, "message": "Übrig"}, "result": {"waybill": "W1"}}';
$stream = new class ($text) implements Stringable {
    public function __construct(private string $text)
    {
    }

    public function __toString(): string
    {
        return $this->text;
    }
};
$response = new class ($stream) {
    public function __construct(private Stringable $stream)
    {
    }

    public function getBody(): Stringable
    {
        return $this->stream;
    }
};
foreach ([$text, $stream, $response, json_decode($text), json_decode($text, true)] as $body) {
    $reply = Reply::decode($body);
    assert($reply->status === MetaStatus::ORDER_ALREADY_PLACED && $reply->name === 'ORDER_ALREADY_PLACED');
    assert($reply->message === 'Übrig' && ((array) $reply->result)['waybill'] === 'W1');
}

// Whatever else comes has no readable code, and nothing is thrown.
$loop = ['meta' => ['status' => 200]];
$loop['meta']['message'] = &$loop;
$broken = new class implements Stringable {
    public function __toString(): string
    {
        throw new LogicException('closed');
    }
};
foreach ([null, false, true, 7, 1.5, NAN, fopen('php://memory', 'r'), fn() => 1, new ArrayObject(), $broken] as $body) {
    $reply = Reply::decode($body);
    assert($reply->code === null && $reply->recovery === Recovery::RETRY && !$reply->ok);
    assert($reply->toException() instanceof UnreadableReplyException);
    assert(count(Request::check($body)) === 1);
}
assert(Reply::decode($loop)->code === 200 && Reply::decode($loop)->message === '');
assert(Request::check($loop)[0]->status === MetaStatus::ITEMS_MISSING);
$partial = ['meta' => ['status' => 319, 'message' => "Gr\xf6\xdfe"]];
assert(Reply::decode($partial)->message === "Gr\u{fffd}\u{fffd}e");
mb_substitute_character(0x3f);
Reply::decode("{\"a\": \"\xff\"}");
assert(mb_substitute_character() === 0x3f);

// Throwing.
$done = Reply::decode(['meta' => ['status' => 200], 'result' => 7]);
assert($done->orThrow() === $done && $done->result === 7);
$before = new RuntimeException('first');
$error = Reply::decode(['meta' => ['status' => 102]])->toException($before);
assert($error instanceof PendingException && $error instanceof ClickpostException);
assert($error->getCode() === 102 && $error->getPrevious() === $before);
try {
    Reply::decode(['meta' => ['status' => 600, 'message' => 'odd']])->orThrow();
    assert(false);
} catch (UnknownStatusException $unknown) {
    assert(str_starts_with($unknown->getMessage(), '600 is not a known code: odd -> Stop'));
    assert($unknown->reply->owner === Owner::DEVELOPER);
}
try {
    Reply::decode('<html>')->orThrow();
    assert(false);
} catch (RetryableException $unreadable) {
    assert(str_starts_with($unreadable->getMessage(), 'no code can be read in a text that begins "<html>" -> '));
}
$known = Reply::decode(['meta' => ['status' => 329, 'message' => "a\nb \u{2028}\x1b[0m"]])->toException();
assert(str_starts_with($known->getMessage(), '329 COURIER_TIMEOUT: a b [0m -> '));
assert(str_contains(Reply::decode(['detail' => 'secret'])->toException()->getMessage(), 'an object with the keys detail ->'));

$cut = Reply::decode(' {"meta": {"phone": "98450')->toException()->getMessage();
assert(str_contains($cut, 'begins like JSON') && !str_contains($cut, '98450'));

// Logs and dumps hold no personal data.
$reply = Reply::decode(['meta' => ['status' => 319, 'message' => 'call 98765'], 'name' => 'Jo Bloggs']);
$fields = $reply->logFields();
assert(array_keys($fields) === array_map(fn($key) => "clickpost_errors.{$key}", ['code', 'name', 'outcome', 'recovery', 'owner']));
assert($fields['clickpost_errors.code'] === 319 && !str_contains(json_encode($fields), '98765'));
assert($reply->toException()->logFields(message: true)['clickpost_errors.message'] === 'call 98765');
assert(!isset(Reply::decode('')->logFields()['clickpost_errors.code']));
foreach ([print_r($reply, true), json_encode($reply), print_r($reply->toException(), true)] as $dump) {
    assert(str_contains($dump, '319') && str_contains($dump, 'inspect_message'));
    assert(!str_contains($dump, 'Bloggs'));
}
assert(mb_strlen(Message::line(str_repeat('ä ', 1000))) <= 400);
assert(unserialize(serialize($reply)) == $reply);

// Requests.
[$problem] = Request::check(['shipment_details' => ['order_type' => 'COD', 'cod_value' => 0, 'items' => [['sku' => 1]]]]);
assert($problem->status === MetaStatus::INVALID_COD_VALUE && $problem->value === 0);
assert($problem->field === 'shipment_details.cod_value' && str_contains($problem->message, '`cod_value`'));
