<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * What a reply says of the thing that was asked for.
 *
 * Order created?
 */
enum Outcome: string
{
    /** The order was created, or what was asked for was fetched. */
    case SUCCEEDED = 'succeeded';

    /**
     * An order or waybill with this identity exists from an earlier call. This call made nothing
     * new. Check that what exists is this parcel, then use it.
     */
    case ALREADY_EXISTS = 'already_exists';

    /**
     * The request was accepted and is still being processed. It can end in success or in failure.
     */
    case PENDING = 'pending';

    /**
     * The API reports that this call made no order. This is certain where Clickpost itself refused
     * the request. Where a courier answered, the courier may still hold the parcel: the steps say
     * what to check first.
     */
    case FAILED = 'failed';

    /**
     * The reply does not tell whether the order exists. The fault happened after the request was
     * under way, or the reply itself was not understood.
     */
    case UNKNOWN = 'unknown';

    /** The title. */
    public function title(): string
    {
        return self::FACTS[$this->value]['title'];
    }

    /** The short answer to `package.questions.outcome`. */
    public function answer(): string
    {
        return self::FACTS[$this->value]['answer'];
    }

    /** The colour and the icon that mark it on pages; neutral where it is null. */
    public function tone(): ?string
    {
        return self::FACTS[$this->value]['tone'] ?? null;
    }

    /** The description. */
    public function description(): string
    {
        return self::FACTS[$this->value]['description'];
    }

    /** Whether a reply with this outcome raises nothing. */
    public function success(): bool
    {
        return self::FACTS[$this->value]['success'];
    }

    // prettier-ignore
    private const FACTS = [
        'succeeded' => [
            'title' => 'Succeeded',
            'answer' => 'Yes',
            'tone' => 'good',
            'description' => 'The order was created, or what was asked for was fetched.',
            'success' => true,
        ],
        'already_exists' => [
            'title' => 'Exists already',
            'answer' => 'Exists already: compare first',
            'tone' => 'exists',
            'description' => 'An order or waybill with this identity exists from an earlier call. This call made nothing new. Check that what exists is this parcel, then use it.',
            'success' => false,
        ],
        'pending' => [
            'title' => 'Pending',
            'answer' => 'Not decided yet',
            'tone' => 'waiting',
            'description' => 'The request was accepted and is still being processed. It can end in success or in failure.',
            'success' => false,
        ],
        'failed' => [
            'title' => 'Failed',
            'answer' => 'No order reported',
            'tone' => 'bad',
            'description' => 'The API reports that this call made no order. This is certain where Clickpost itself refused the request. Where a courier answered, the courier may still hold the parcel: the steps say what to check first.',
            'success' => false,
        ],
        'unknown' => [
            'title' => 'Unknown',
            'answer' => 'Unknown: it may exist',
            'tone' => 'unsure',
            'description' => 'The reply does not tell whether the order exists. The fault happened after the request was under way, or the reply itself was not understood.',
            'success' => false,
        ],
    ];
}
