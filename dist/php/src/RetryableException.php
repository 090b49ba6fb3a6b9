<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * Wait. Where the endpoint takes a `reference_number`, fetch the order first. Otherwise send the
 * same request once more, with the same `reference_number`, courier and waybill number. This is the
 * least risky next call, but it is not without risk: if Clickpost stored the first attempt, it
 * answers 323; if only the courier stored it, the API does not prevent a second booking. If the
 * answer is unclear again, ask the courier or support.
 */
class RetryableException extends ClickpostException {}
