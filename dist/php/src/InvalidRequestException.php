<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/** Correct the request, then send it. Unchanged, it is refused again. */
class InvalidRequestException extends ClickpostException {}
