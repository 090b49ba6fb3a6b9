<?php

// Copied from generator/targets/php/templates/src/ReplyException.php by `make generate`; edit it
// there.

declare(strict_types=1);

namespace ClickpostErrors;

/** What all exceptions of this package have in common: each carries the reply. */
abstract class ReplyException extends \RuntimeException
{
    /** The exception's message says what came and what to do; its code is that of the reply, or 0. */
    final public function __construct(
        /** The reply that it was thrown for. */
        public readonly Reply $reply,
        ?\Throwable $previous = null,
    ) {
        $lines = [Message::line(self::subject($reply)), Message::line(self::advice($reply))];
        parent::__construct(implode(' -> ', $lines), $reply->code ?? 0, $previous);
    }

    /**
     * Flat fields for a logger, a span or a tag, without personal data; see `Reply::logFields()`.
     *
     * @return array<string, int|string>
     */
    public function logFields(bool $message = false): array
    {
        return $this->reply->logFields($message);
    }

    private static function subject(Reply $reply): string
    {
        if ($reply->status !== null) {
            $text = $reply->message === '' ? $reply->status->title() : $reply->message;
            return "{$reply->code} {$reply->name}: {$text}";
        }
        if ($reply->code !== null) {
            $text = $reply->message === '' ? '' : ": {$reply->message}";
            return "{$reply->code} is not a known code{$text}";
        }
        return 'no code can be read in ' . self::outline($reply->body);
    }

    private static function advice(Reply $reply): string
    {
        [$step] = explode("\n", trim($reply->action), 2);
        return $reply->status === null
            ? $step
            : "{$reply->recovery->title()}. {$step} {$reply->status->docsUrl()}";
    }

    /** What a body is, without the values in JSON, whole or cut off: they can be personal data. */
    private static function outline(mixed $body): string
    {
        if (is_string($body)) {
            if (preg_match('/^(\xef\xbb\xbf)?\s*[{\[]/', $body)) {
                return 'a text of ' . strlen($body) . ' bytes that begins like JSON';
            }
            $start = mb_substr($body, 0, 60, 'UTF-8');
            return $body === '' ? 'an empty text' : "a text that begins \"{$start}\"";
        }
        $keys = array_keys(Body::members($body) ?? []);
        return match (true) {
            $keys !== [] => 'an object with the keys ' . implode(', ', $keys),
            is_object($body) => 'an empty object',
            default => 'a value of type ' . get_debug_type($body),
        };
    }
}
