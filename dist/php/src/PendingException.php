<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * Ask for the order's state until it is final. Fetch it where the endpoint takes a
 * `reference_number`, or where you have its waybill. Otherwise send the same create request again,
 * unchanged: this is Clickpost's documented way to ask. Stop at the first final answer, and after a
 * limited number of questions. Another `reference_number`, courier or waybill number can book the
 * parcel twice.
 */
class PendingException extends ClickpostException {}
