<?php

// Copied from generator/targets/php/templates/src/Body.php by `make generate`; edit it there.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * Reads the body of a reply or of a request.
 *
 * @internal
 */
final class Body
{
    /** The value of a JSON text; the text where it is not JSON; anything else as it is. */
    public static function parsed(#[\SensitiveParameter] mixed $body): mixed
    {
        $text = self::text($body);
        if ($text === null) {
            return $body;
        }
        $text = self::scrubbed($text);
        if (str_starts_with($text, "\u{feff}")) {
            $text = substr($text, strlen("\u{feff}"));
        }
        $value = json_decode($text);
        $error = json_last_error();
        if ($error === JSON_ERROR_UTF16 || $error === JSON_ERROR_INVALID_PROPERTY_NAME) {
            $value = self::unusual($text);
        }
        return json_last_error() === JSON_ERROR_NONE ? $value : $text;
    }

    /** The value of a JSON text that PHP refuses to read into objects. */
    private static function unusual(string $text): mixed
    {
        $text = self::withoutHalves($text);
        $value = json_decode($text);
        $hasNulKey = json_last_error() === JSON_ERROR_INVALID_PROPERTY_NAME;
        return $hasNulKey ? json_decode($text, true) : $value;
    }

    /** A JSON text in which U+FFFD replaces each escaped half of a surrogate pair. */
    private static function withoutHalves(string $text): string
    {
        $pair = 'u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}';
        $half = 'u[dD][89a-fA-F][0-9a-fA-F]{2}';
        $skip = '(*SKIP)(*FAIL)';
        $escape = "/\\\\(?:{$pair}{$skip}|{$half}|.{$skip})/s";
        return preg_replace($escape, '\\ufffd', $text) ?? $text;
    }

    /** The text of a body: a text, a stream or a response that holds one; null of anything else. */
    private static function text(mixed $body): ?string
    {
        try {
            if (is_object($body) && method_exists($body, 'getBody')) {
                $body = $body->getBody();
            }
            return is_string($body) || $body instanceof \Stringable ? (string) $body : null;
        } catch (\Throwable) {
            return null; // a stream may fail
        }
    }

    /** A text as UTF-8, with U+FFFD for what is not. */
    public static function scrubbed(string $text): string
    {
        if (mb_check_encoding($text, 'UTF-8')) {
            return $text;
        }
        $before = mb_substitute_character();
        mb_substitute_character(0xfffd);
        $text = mb_scrub($text, 'UTF-8');
        mb_substitute_character($before);
        return $text;
    }

    /**
     * The value at a path; null where there is none.
     *
     * @param list<string> $path
     */
    public static function at(mixed $value, array $path): mixed
    {
        foreach ($path as $key) {
            $value = self::members($value)[$key] ?? null;
        }
        return $value;
    }

    /**
     * The members of an object, be it an array or an object in PHP; null of any other value.
     *
     * An empty array is a list, as `json_encode` writes it.
     *
     * @return array<mixed>|null
     */
    public static function members(mixed $value): ?array
    {
        if (is_object($value)) {
            return get_object_vars($value);
        }
        return is_array($value) && !array_is_list($value) ? $value : null;
    }
}
