<?php

// Prints all that the package says of the catalogue, in the shape of catalogue.json.

declare(strict_types=1);

require __DIR__ . '/strict.php';

[, $namespace, $enum] = $argv;

/** @return list<array<string, mixed>> */
function cases(string $enum): array
{
    $isStatus = is_int($enum::cases()[0]->value);
    $rows = [];
    foreach ($enum::cases() as $case) {
        $row = $isStatus ? ['code' => $case->value, 'name' => $case->name] : ['id' => $case->value];
        foreach ((new ReflectionEnum($enum))->getMethods() as $method) {
            if (!$method->isStatic()) {
                $name = strtolower(preg_replace('/[A-Z]/', '_$0', $method->name));
                $row[$name] = plain($method->invoke($case));
            }
        }
        $rows[] = $row;
    }
    return $rows;
}

/** A value in which cases of enums are what the data has for them: names of statuses, ids. */
function plain(mixed $value): mixed
{
    return match (true) {
        is_array($value) => array_map(plain(...), $value),
        $value instanceof BackedEnum => is_int($value->value) ? $value->name : $value->value,
        default => $value,
    };
}

$said = ['statuses' => cases("{$namespace}\\{$enum}")];
foreach (['Category', 'Outcome', 'Recovery', 'Owner'] as $name) {
    $said[$name] = cases("{$namespace}\\{$name}");
}
$said['back_off'] = (new ReflectionClass("{$namespace}\\BackOff"))->getConstants();
echo json_encode($said, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
