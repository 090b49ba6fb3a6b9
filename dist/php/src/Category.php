<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/** A group of statuses. */
enum Category: string
{
    /** The request was carried out, or accepted to be carried out in the background. */
    case SUCCESS = 'success';

    /**
     * The key, the courier account or the subscription does not allow the request. The order's data
     * is not the cause.
     */
    case AUTHENTICATION = 'authentication';

    /** The request's data is not accepted. Sending the same data again gives the same answer. */
    case VALIDATION = 'validation';

    /**
     * The request is for a pickup from the customer (`delivery_type` is `RVP`) and does not meet
     * the extra conditions for one.
     */
    case REVERSE_SHIPMENT = 'reverse_shipment';

    /**
     * Waybills, duplicates, and faults on the courier's side. Some of these codes mean that the
     * order exists already, or may exist. Read the outcome before you send anything again.
     */
    case COURIER = 'courier';

    /**
     * Clickpost itself failed, or could not complete an order that it had accepted for the
     * background.
     */
    case SERVER = 'server';

    /** The title. */
    public function title(): string
    {
        return self::FACTS[$this->value]['title'];
    }

    /** The description. */
    public function description(): string
    {
        return self::FACTS[$this->value]['description'];
    }

    // prettier-ignore
    private const FACTS = [
        'success' => [
            'title' => 'Success & async processing',
            'description' => 'The request was carried out, or accepted to be carried out in the background.',
        ],
        'authentication' => [
            'title' => 'Authentication & account configuration',
            'description' => 'The key, the courier account or the subscription does not allow the request. The order\'s data is not the cause.',
        ],
        'validation' => [
            'title' => 'Data validation',
            'description' => 'The request\'s data is not accepted. Sending the same data again gives the same answer.',
        ],
        'reverse_shipment' => [
            'title' => 'Reverse shipment (RVP)',
            'description' => 'The request is for a pickup from the customer (`delivery_type` is `RVP`) and does not meet the extra conditions for one.',
        ],
        'courier' => [
            'title' => 'Courier, AWB & processing',
            'description' => 'Waybills, duplicates, and faults on the courier\'s side. Some of these codes mean that the order exists already, or may exist. Read the outcome before you send anything again.',
        ],
        'server' => [
            'title' => 'Server errors',
            'description' => 'Clickpost itself failed, or could not complete an order that it had accepted for the background.',
        ],
    ];
}
