<?php

// Copied from generator/targets/php/templates/src/Message.php by `make generate`; edit it there.

declare(strict_types=1);

namespace StatusPackage;

/**
 * Reads the message of a reply: as text, and what it adds to the documented text.
 *
 * @internal
 */
final class Message
{
    private const SPACES = " \t\n\v\f\r";
    private const DEEPEST = 512;

    /** A message as text, whatever it was sent as; empty where it cannot be read. */
    public static function text(mixed $value): string
    {
        try {
            return Body::scrubbed(self::flat($value, 0));
        } catch (\RangeException) {
            return ''; // it holds itself
        }
    }

    /** The texts in a value: parts of a list and `key: part` of an object, joined by `; `. */
    private static function flat(mixed $value, int $depth): string
    {
        if (is_string($value)) {
            return $value;
        }
        if ($depth > self::DEEPEST) {
            throw new \RangeException();
        }
        $isList = is_array($value) && array_is_list($value);
        $parts = [];
        foreach ($isList ? $value : Body::members($value) ?? [] as $key => $item) {
            $part = self::flat($item, $depth + 1);
            if ($part !== '') {
                $parts[] = $isList ? $part : "{$key}: {$part}";
            }
        }
        return implode('; ', $parts);
    }

    /**
     * What a message adds to the documented texts; all of it where it departs from them.
     *
     * @param list<string> $documented
     */
    public static function detail(string $message, array $documented): ?string
    {
        usort($documented, self::byGenerality(...));
        $text = self::trimmed($message);
        foreach ($documented as $template) {
            $parts = array_map(self::trimmed(...), explode('{detail}', $template));
            $detail = self::between($text, $parts[0], $parts[1] ?? null);
            if ($detail !== null) {
                return $detail === '' ? null : $detail;
            }
        }
        return $text === '' ? null : $message;
    }

    /** Sorts fixed texts before templates, and longer ones before shorter ones. */
    private static function byGenerality(string $a, string $b): int
    {
        $rank = fn(string $text) => [str_contains($text, '{detail}'), -mb_strlen($text, 'UTF-8')];
        return $rank($a) <=> $rank($b);
    }

    /** What is between two texts, the second of which may be none; null where they do not fit. */
    private static function between(string $text, string $before, ?string $after): ?string
    {
        $start = strlen($before);
        $end = $after === null ? $start : strlen($text) - strlen($after);
        $fits =
            $end >= $start &&
            self::alike(substr($text, 0, $start), $before) &&
            self::alike(substr($text, $end), $after ?? '');
        return $fits ? self::trimmed(substr($text, $start, $end - $start)) : null;
    }

    /** Whether two texts are the same but for the case of ASCII letters. */
    private static function alike(string $text, string $documented): bool
    {
        return strcasecmp($text, $documented) === 0;
    }

    private static function trimmed(string $text): string
    {
        return trim($text, self::SPACES);
    }

    /** A text on one line that is safe to print and to write to a log. */
    public static function line(string $text): string
    {
        $start = mb_substr(Body::scrubbed($text), 0, 800, 'UTF-8');
        $line = trim(preg_replace('/[\s\p{C}\p{Z}]+/u', ' ', $start) ?? '');
        $isLong = mb_strlen($line, 'UTF-8') > 400;
        return $isLong ? mb_substr($line, 0, 397, 'UTF-8') . '...' : $line;
    }
}
