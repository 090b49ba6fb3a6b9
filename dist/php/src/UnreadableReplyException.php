<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * Raised for a reply without a readable code. As after no reply, what was asked for may be done.
 */
class UnreadableReplyException extends RetryableException {}
