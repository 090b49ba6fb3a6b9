<?php

// Copied from generator/targets/php/templates/src/Reply.php by `make generate`; edit it there.

declare(strict_types=1);

namespace StatusPackage;

/**
 * What a reply of the API says, and what to do about it.
 *
 * The code alone decides: never the HTTP status, a success flag or the message.
 */
final class Reply implements \JsonSerializable
{
    /** The largest integer that all readers of JSON keep exact. */
    private const LARGEST = 2 ** 53 - 1;

    /** The status code; null where none can be read. */
    public readonly ?int $code;

    /** The status; null where the code is unknown or cannot be read. */
    public readonly ?StatusEnum $status;

    /** The name of the status; null where the code is unknown or cannot be read. */
    public readonly ?string $name;

    /**
     * The message as text; empty where there is none.
     *
     * Field errors become `key: part; part`; what is not text is left out.
     */
    public readonly string $message;

    /**
     * What the message adds to the documented text; the whole message where it departs from it.
     *
     * The case of ASCII letters and white space at the ends do not count.
     */
    public readonly ?string $detail;

    /** The result; null where there is none. */
    public readonly mixed $result;

    /** What became of the request. */
    public readonly Outcome $outcome;

    /** What to do next. */
    public readonly Recovery $recovery;

    /** Who has to act. */
    public readonly Owner $owner;

    /** What to do in detail: one step a line. */
    public readonly string $action;

    /** Whether `orThrow()` throws nothing. */
    public readonly bool $ok;

    /** What was parsed; the text as it came where it is not JSON. */
    public readonly mixed $body;

    private function __construct(#[\SensitiveParameter] mixed $body)
    {
        $this->body = $body;
        $this->code = self::whole(Body::at($body, Catalogue::CODE));
        $this->status = $this->code === null ? null : StatusEnum::tryFrom($this->code);
        $this->name = $this->status?->name;
        $this->message = Message::text(Body::at($body, Catalogue::MESSAGE));
        $this->detail = Message::detail($this->message, $this->status?->messages() ?? []);
        $this->result = Catalogue::RESULT ? Body::at($body, Catalogue::RESULT) : null;

        $unlisted = $this->code === null ? Catalogue::UNREADABLE : Catalogue::UNKNOWN;
        $this->outcome = $this->status?->outcome() ?? $unlisted['outcome'];
        $this->recovery = $this->status?->recovery() ?? $unlisted['recovery'];
        $this->owner = $this->status?->owner() ?? $unlisted['owner'];
        $this->action = $this->status?->action() ?? $unlisted['action'];
        $this->ok = $this->outcome->success();
    }

    /**
     * Reads a reply. Never throws.
     *
     * Takes the text of a reply, a stream or a PSR-7 response, or what was parsed: arrays or
     * objects. In a text, objects become objects: `$reply->result->id ?? null`. What cannot be read
     * has the code null; like an unknown code it is never a success.
     */
    public static function decode(#[\SensitiveParameter] mixed $body): self
    {
        return new self(Body::parsed($body));
    }

    /**
     * Returns this reply where it is `ok`; throws the exception of its recovery otherwise.
     *
     * @throws ReplyException
     */
    public function orThrow(): self
    {
        return $this->ok ? $this : throw $this->toException();
    }

    /** The exception of this reply's recovery, made but not thrown. */
    public function toException(?\Throwable $previous = null): ReplyException
    {
        return new (Catalogue::exceptionOf($this))($this, $previous);
    }

    /**
     * Flat fields for a logger, a span or a tag, without personal data.
     *
     * The message can hold some, so it is only there when it is asked for.
     *
     * @return array<string, int|string>
     */
    public function logFields(bool $message = false): array
    {
        $fields = [
            'code' => $this->code,
            'name' => $this->name,
            'outcome' => $this->outcome->value,
            'recovery' => $this->recovery->value,
            'owner' => $this->owner->value,
            'message' => $message ? Message::line($this->message) : null,
        ];
        $prefixed = [];
        foreach (array_filter($fields, fn($value) => $value !== null) as $key => $value) {
            $prefixed[Catalogue::PREFIX . ".{$key}"] = $value;
        }
        return $prefixed;
    }

    /**
     * What dumps and loggers show: never the body, which can hold personal data.
     *
     * @return array<string, int|string|null>
     */
    public function jsonSerialize(): array
    {
        return [
            'code' => $this->code,
            'name' => $this->name,
            'message' => Message::line($this->message),
            'recovery' => $this->recovery->value,
        ];
    }

    /** @return array<string, int|string|null> */
    public function __debugInfo(): array
    {
        return $this->jsonSerialize();
    }

    /** The code in a value: a whole number, or a text of up to 16 ASCII digits. */
    private static function whole(mixed $value): ?int
    {
        if (is_string($value) && preg_match('/^[0-9]{1,16}$/D', $value)) {
            $value = (int) $value;
        }
        $isNumber = is_int($value) || (is_float($value) && floor($value) === $value);
        return $isNumber && abs($value) <= self::LARGEST ? (int) $value : null;
    }
}
