<?php

// Copied from generator/targets/php/templates/src/Lookup.php by `make generate`; edit it there.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * Finds the status of a code or a name.
 *
 * @internal
 */
trait Lookup
{
    /**
     * The status of a code or a name, as numbers and people write them; null where there is none.
     *
     * The case of a name does not matter, and `-` and spaces are taken for `_`.
     */
    public static function lookup(int|string $key): ?self
    {
        $text = trim((string) $key);
        if (is_int($key) || preg_match('/^[0-9]{1,16}$/D', $text)) {
            return self::tryFrom((int) $text);
        }
        $name = strtr(strtoupper($text), '- ', '__');
        foreach (self::cases() as $status) {
            if ($status->name === $name) {
                return $status;
            }
        }
        return null;
    }
}
