<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * The message holds the courier's own words. Act on them. Change the courier only when it is
 * certain that this one did not book the parcel. Ask support where the message is vague.
 */
class CourierException extends ClickpostException {}
