<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/** Do not send the request again. Only Clickpost can resolve this, or explain it. */
class SupportRequiredException extends ClickpostException {}
