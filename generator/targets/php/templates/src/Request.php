<?php

// Copied from generator/targets/php/templates/src/Request.php by `make generate`; edit it there.

declare(strict_types=1);

namespace StatusPackage;

/**
 * Checks a request before it is sent, against what is documented to be refused.
 *
 * To pass is not to be accepted: the list is what the documentation states, and nothing more.
 */
final class Request
{
    /**
     * Each documented reason for which the API would refuse a request, as far as its body shows it.
     *
     * Takes a JSON text, or arrays and objects. Never throws. A request is taken in every form that
     * the API has had; parameters of the URL are not looked at.
     *
     * @return list<RequestProblem>
     */
    public static function check(#[\SensitiveParameter] mixed $request): array
    {
        $body = Body::parsed($request);
        if (Body::members($body) === null) {
            return self::malformed();
        }
        $problems = [];
        foreach (StatusEnum::cases() as $status) {
            foreach ($status->request() as $rule) {
                $problems[] = self::problem($status, $rule, $body);
            }
        }
        return array_values(array_filter($problems));
    }

    /** @return list<RequestProblem> */
    private static function malformed(): array
    {
        $status = Catalogue::MALFORMED;
        $message = 'The body must be a JSON object.';
        return $status === null ? [] : [new RequestProblem($status, '', null, $message)];
    }

    /**
     * The problem with a body, if it breaks a rule.
     *
     * @param array<string, mixed> $rule
     */
    private static function problem(StatusEnum $status, array $rule, mixed $body): ?RequestProblem
    {
        ['paths' => $paths, 'unless' => $unless] = Catalogue::FIELDS[$rule['field']];
        if ($paths === [] || !self::applies($rule['when'] ?? null, $body)) {
            return null;
        }
        [$path, $value] = self::find($paths, $body);
        $isRequired = $rule['required'] ?? false;
        $isMissing = $isRequired && $value === null;
        if (($path === null && !$isRequired) || (!$isMissing && Form::meets($value, $rule))) {
            return null;
        }
        if ($unless !== null && Body::at($body, $unless) !== null) {
            return null;
        }
        $field = implode('.', $path ?? self::belongs($paths, $body));
        return new RequestProblem($status, $field, $value, $rule['message']);
    }

    /**
     * Whether the condition of a rule is true.
     *
     * @param array<string, mixed>|null $when
     */
    private static function applies(?array $when, mixed $body): bool
    {
        if ($when === null) {
            return true;
        }
        [, $value] = self::find(Catalogue::FIELDS[$when['field']]['paths'], $body);
        return $value !== null && Form::same($value, $when['value']);
    }

    /**
     * The path and value of a field: at the first of its places whose value is not null, else at
     * the first that is null; the path is null where the field is missing.
     *
     * @param list<list<string>> $paths
     * @return array{list<string>|null, mixed}
     */
    private static function find(array $paths, mixed $body): array
    {
        $empty = null;
        foreach ($paths as $path) {
            $value = Body::at($body, $path);
            if ($value !== null) {
                return [$path, $value];
            }
            $siblings = Body::members(Body::at($body, array_slice($path, 0, -1))) ?? [];
            if ($empty === null && array_key_exists(end($path), $siblings)) {
                $empty = $path;
            }
        }
        return [$empty, null];
    }

    /**
     * The first of a field's paths whose parent the request has.
     *
     * @param non-empty-list<list<string>> $paths
     * @return list<string>
     */
    private static function belongs(array $paths, mixed $body): array
    {
        foreach ($paths as $path) {
            if (Body::members(Body::at($body, array_slice($path, 0, -1))) !== null) {
                return $path;
            }
        }
        return $paths[0];
    }
}
