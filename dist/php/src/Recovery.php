<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * What the caller does next.
 *
 * Send again?
 */
enum Recovery: string
{
    /** The call is complete. Use its result. */
    case NONE = 'none';

    /**
     * Ask for the order's state until it is final. Fetch it where the endpoint takes a
     * `reference_number`, or where you have its waybill. Otherwise send the same create request
     * again, unchanged: this is Clickpost's documented way to ask. Stop at the first final answer,
     * and after a limited number of questions. Another `reference_number`, courier or waybill
     * number can book the parcel twice.
     */
    case POLL = 'poll';

    /**
     * Use the order that exists. Its waybill and label are mostly in the `result` of this very
     * reply; if they are missing, fetch the order. Compare it with yours before you use it. A new
     * reference or waybill number is right only where you want a second shipment; otherwise it
     * books the parcel twice.
     */
    case RECONCILE = 'reconcile';

    /**
     * Wait. Where the endpoint takes a `reference_number`, fetch the order first. Otherwise send
     * the same request once more, with the same `reference_number`, courier and waybill number.
     * This is the least risky next call, but it is not without risk: if Clickpost stored the first
     * attempt, it answers 323; if only the courier stored it, the API does not prevent a second
     * booking. If the answer is unclear again, ask the courier or support.
     */
    case RETRY = 'retry';

    /** Correct the request, then send it. Unchanged, it is refused again. */
    case FIX_REQUEST = 'fix_request';

    /**
     * Correct the credentials, the courier's configuration or the subscription, then send the
     * request.
     */
    case FIX_ACCOUNT = 'fix_account';

    /**
     * The message holds the courier's own words. Act on them. Change the courier only when it is
     * certain that this one did not book the parcel. Ask support where the message is vague.
     */
    case INSPECT_MESSAGE = 'inspect_message';

    /** Do not send the request again. Only Clickpost can resolve this, or explain it. */
    case CONTACT_SUPPORT = 'contact_support';

    /** The title. */
    public function title(): string
    {
        return self::FACTS[$this->value]['title'];
    }

    /** The short answer to `package.questions.recovery`. */
    public function answer(): string
    {
        return self::FACTS[$this->value]['answer'];
    }

    /** The description. */
    public function description(): string
    {
        return self::FACTS[$this->value]['description'];
    }

    /** The exception raised for it; null only where nothing is ever raised. */
    public function exception(): ?string
    {
        return self::FACTS[$this->value]['exception'] ?? null;
    }

    // prettier-ignore
    private const FACTS = [
        'none' => [
            'title' => 'Use the result',
            'answer' => 'No need',
            'description' => 'The call is complete. Use its result.',
        ],
        'poll' => [
            'title' => 'Ask for its state',
            'answer' => 'Only unchanged, as a way to ask',
            'description' => 'Ask for the order\'s state until it is final. Fetch it where the endpoint takes a `reference_number`, or where you have its waybill. Otherwise send the same create request again, unchanged: this is Clickpost\'s documented way to ask. Stop at the first final answer, and after a limited number of questions. Another `reference_number`, courier or waybill number can book the parcel twice.',
            'exception' => 'PendingError',
        ],
        'reconcile' => [
            'title' => 'Use the order that exists',
            'answer' => 'No: use the order that exists',
            'description' => 'Use the order that exists. Its waybill and label are mostly in the `result` of this very reply; if they are missing, fetch the order. Compare it with yours before you use it. A new reference or waybill number is right only where you want a second shipment; otherwise it books the parcel twice.',
            'exception' => 'AlreadyExistsError',
        ],
        'retry' => [
            'title' => 'Send it again later',
            'answer' => 'Once, unchanged, with the same reference number and courier',
            'description' => 'Wait. Where the endpoint takes a `reference_number`, fetch the order first. Otherwise send the same request once more, with the same `reference_number`, courier and waybill number. This is the least risky next call, but it is not without risk: if Clickpost stored the first attempt, it answers 323; if only the courier stored it, the API does not prevent a second booking. If the answer is unclear again, ask the courier or support.',
            'exception' => 'RetryableError',
        ],
        'fix_request' => [
            'title' => 'Change the request',
            'answer' => 'Only after changing the request',
            'description' => 'Correct the request, then send it. Unchanged, it is refused again.',
            'exception' => 'InvalidRequestError',
        ],
        'fix_account' => [
            'title' => 'Fix account or credentials',
            'answer' => 'Only after fixing account or credentials',
            'description' => 'Correct the credentials, the courier\'s configuration or the subscription, then send the request.',
            'exception' => 'AccountError',
        ],
        'inspect_message' => [
            'title' => 'Act on the message',
            'answer' => 'Only after acting on the message',
            'description' => 'The message holds the courier\'s own words. Act on them. Change the courier only when it is certain that this one did not book the parcel. Ask support where the message is vague.',
            'exception' => 'CourierError',
        ],
        'contact_support' => [
            'title' => 'Contact support',
            'answer' => 'No: contact support first',
            'description' => 'Do not send the request again. Only Clickpost can resolve this, or explain it.',
            'exception' => 'SupportRequiredError',
        ],
    ];
}
