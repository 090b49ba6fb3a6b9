<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/** A reply that is not a success. Its subclasses say what to do next. */
class ClickpostException extends ReplyException {}
