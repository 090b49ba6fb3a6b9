<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * Correct the credentials, the courier's configuration or the subscription, then send the request.
 */
class AccountException extends ClickpostException {}
