<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * Raised for a code that the catalogue does not hold. Do not send the request again: ask what the
 * code means.
 */
class UnknownStatusException extends ClickpostException {}
