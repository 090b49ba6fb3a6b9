<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * Use the order that exists. Its waybill and label are mostly in the `result` of this very reply;
 * if they are missing, fetch the order. Compare it with yours before you use it. A new reference or
 * waybill number is right only where you want a second shipment; otherwise it books the parcel
 * twice.
 */
class AlreadyExistsException extends ClickpostException {}
