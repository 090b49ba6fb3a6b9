<?php

// Copied from generator/targets/php/templates/src/RequestProblem.php by `make generate`; edit it
// there.

declare(strict_types=1);

namespace ClickpostErrors;

/** Something in a request, and the status with which the API is documented to refuse it. */
final class RequestProblem
{
    /** @internal */
    public function __construct(
        /** The status with which the API answers it. */
        public readonly MetaStatus $status,
        /** The dotted path to the field; where it is missing, the path at which it belongs. */
        public readonly string $field,
        /** What is there; null where it is missing. */
        public readonly mixed $value,
        /** What the request must hold. */
        public readonly string $message,
    ) {}
}
