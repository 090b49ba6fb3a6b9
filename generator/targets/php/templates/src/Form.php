<?php

// Copied from generator/targets/php/templates/src/Form.php by `make generate`; edit it there.

declare(strict_types=1);

namespace StatusPackage;

/**
 * What a value must be, in the words of JSON Schema; each is silent on values of other types.
 *
 * @internal
 */
final class Form
{
    /**
     * Whether a value meets a form.
     *
     * @param array<string, mixed> $form
     */
    public static function meets(mixed $value, array $form): bool
    {
        foreach ($form as $word => $limit) {
            $meets = match ($word) {
                'type' => self::isOf($limit, $value),
                'enum' => self::some($limit, fn($option) => self::same($value, $option)),
                'const' => self::same($value, $limit),
                'anyOf' => self::some($limit, fn($option) => self::meets($value, $option)),
                'minimum' => !self::isNumber($value) || $value >= $limit,
                'maximum' => !self::isNumber($value) || $value <= $limit,
                'exclusiveMinimum' => !self::isNumber($value) || $value > $limit,
                'minLength' => !is_string($value) || mb_strlen($value, 'UTF-8') >= $limit,
                'maxLength' => !is_string($value) || mb_strlen($value, 'UTF-8') <= $limit,
                'pattern' => !is_string($value) || self::matches($value, $limit),
                'minItems' => !self::isList($value) || count($value) >= $limit,
                'items' => !self::isList($value) ||
                    !self::some($value, fn($item) => !self::meets($item, $limit)),
                default => true,
            };
            if (!$meets) {
                return false;
            }
        }
        return true;
    }

    /** Whether two values are one in JSON, in which 1.0 is 1, and true is not. */
    public static function same(mixed $value, mixed $other): bool
    {
        $areNumbers = self::isNumber($value) && self::isNumber($other);
        return $areNumbers ? $value == $other : $value === $other;
    }

    private static function isOf(string $type, mixed $value): bool
    {
        return match ($type) {
            'string' => is_string($value),
            'integer' => self::isNumber($value) && is_finite($value) && floor($value) == $value,
            'number' => self::isNumber($value),
            'boolean' => is_bool($value),
            'object' => Body::members($value) !== null,
            'array' => self::isList($value),
            'null' => $value === null,
        };
    }

    /** Whether a pattern is found in a text. */
    private static function matches(string $text, string $pattern): bool
    {
        $delimiter = "\x01"; // which no pattern holds
        return preg_match("{$delimiter}{$pattern}{$delimiter}Du", $text) !== 0;
    }

    /** @param array<mixed> $items */
    private static function some(array $items, callable $test): bool
    {
        foreach ($items as $item) {
            if ($test($item)) {
                return true;
            }
        }
        return false;
    }

    private static function isNumber(mixed $value): bool
    {
        return is_int($value) || is_float($value);
    }

    private static function isList(mixed $value): bool
    {
        return is_array($value) && array_is_list($value);
    }
}
