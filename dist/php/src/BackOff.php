<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/** How long to wait and how often to ask; all guides use these. */
final class BackOff
{
    /** How long a client waits for one reply. */
    public const TIMEOUT_SECONDS = 30;

    /** The pause before the first further call. */
    public const FIRST_SECONDS = 5;

    /** What each pause is multiplied by to give the next. */
    public const FACTOR = 2;

    /** No pause is longer than this. */
    public const LONGEST_SECONDS = 60;

    /** How often to ask for the state of something that is not decided yet. */
    public const POLLS = 10;

    /** How often to send the same request again after a reply that does not tell. */
    public const RESENDS = 1;
}
