<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/**
 * What the hand-written classes of this package know of the catalogue.
 *
 * @internal
 */
final class Catalogue
{
    /** The path to the code of a reply. */
    public const CODE = ['meta', 'status'];

    /** The path to its message. */
    public const MESSAGE = ['meta', 'message'];

    /** The path to its result; null where there is none. */
    public const RESULT = ['result'];

    /** What the keys of log fields begin with. */
    public const PREFIX = 'clickpost_errors';

    /** The address of the site, without a slash at its end; null until it is published. */
    public const DOCS_URL = null;

    /** The verdict on an unknown code. */
    // prettier-ignore
    public const UNKNOWN = [
        'outcome' => Outcome::UNKNOWN,
        'recovery' => Recovery::CONTACT_SUPPORT,
        'owner' => Owner::DEVELOPER,
        'action' => "Stop: do not send the request again, and do not take the order for made or for refused.\nLook the number up on the page of codes that are not in this catalogue, and note which endpoint answered.\nSend the whole reply, without the API key, to `support@clickpost.in` and ask what it means for this order.",
    ];

    /** The verdict on a reply without a readable code. */
    // prettier-ignore
    public const UNREADABLE = [
        'outcome' => Outcome::UNKNOWN,
        'recovery' => Recovery::RETRY,
        'owner' => Owner::DEVELOPER,
        'action' => "If the HTTP status is 401, 403 or 404, stop: check the key, your rights and the address first.\nOtherwise treat it like no reply at all, and like 329: the order may exist.\nKeep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait at least a minute, then fetch the order where the endpoint takes a `reference_number`; otherwise send exactly the same request once more. This is the least risky next call, not a safe one.\nIf it is still unclear, ask the courier, or `support@clickpost.in`, whether the parcel is booked.\nIf unreadable replies keep coming, look at the address, the proxy and what the body really holds.",
    ];

    /** The status that answers a request that is no JSON object; null where none does. */
    public const MALFORMED = MetaStatus::BAD_REQUEST;

    /** Where each field of a request may be. */
    // prettier-ignore
    public const FIELDS = [
        'order_type' => [
            'paths' => [
                ['shipment_details', 'order_type'],
                ['shipment_info', 'order_type'],
                ['order_type'],
            ],
            'unless' => null,
        ],
        'cod_value' => [
            'paths' => [
                ['shipment_details', 'cod_value'],
                ['shipment_info', 'cod_value'],
                ['cod_value'],
            ],
            'unless' => null,
        ],
        'courier_partner' => [
            'paths' => [
                ['shipment_details', 'courier_partner'],
                ['shipment_info', 'courier_partner'],
                ['courier_partner'],
            ],
            'unless' => null,
        ],
        'reference_number' => [
            'paths' => [
                ['shipment_details', 'reference_number'],
                ['shipment_info', 'reference_number'],
                ['reference_number'],
            ],
            'unless' => null,
        ],
        'items' => [
            'paths' => [['shipment_details', 'items'], ['items']],
            'unless' => ['shipment_info'],
        ],
        'delivery_type' => [
            'paths' => [
                ['shipment_details', 'delivery_type'],
                ['additional', 'delivery_type'],
                ['shipment_info', 'delivery_type'],
                ['delivery_type'],
            ],
            'unless' => null,
        ],
        'rvp_reason' => [
            'paths' => [
                ['additional', 'rvp_reason'],
                ['shipment_details', 'rvp_reason'],
                ['rvp_reason'],
            ],
            'unless' => null,
        ],
        'priority' => ['paths' => [['additional', 'priority']], 'unless' => null],
        'account_code' => [
            'paths' => [
                ['shipment_details', 'account_code'],
                ['additional', 'account_code'],
                ['shipment_info', 'account_code'],
                ['account_code'],
            ],
            'unless' => null,
        ],
        'awb_number' => [
            'paths' => [
                ['shipment_details', 'awb_number'],
                ['additional', 'awb_number'],
                ['shipment_info', 'awb_number'],
                ['awb_number'],
            ],
            'unless' => null,
        ],
        'vendor_code' => [
            'paths' => [
                ['shipment_details', 'vendor_code'],
                ['additional', 'vendor_code'],
                ['shipment_info', 'vendor_code'],
                ['vendor_code'],
            ],
            'unless' => null,
        ],
        'awb' => ['paths' => [], 'unless' => null],
        'query.username' => ['paths' => [], 'unless' => null],
        'query.key' => ['paths' => [], 'unless' => null],
    ];

    /** @return class-string<ReplyException> */
    public static function exceptionOf(Reply $reply): string
    {
        return match (true) {
            $reply->code === null => UnreadableReplyException::class,
            $reply->status === null => UnknownStatusException::class,
            default => match ($reply->recovery) {
                Recovery::POLL => PendingException::class,
                Recovery::RECONCILE => AlreadyExistsException::class,
                Recovery::RETRY => RetryableException::class,
                Recovery::FIX_REQUEST => InvalidRequestException::class,
                Recovery::FIX_ACCOUNT => AccountException::class,
                Recovery::INSPECT_MESSAGE => CourierException::class,
                Recovery::CONTACT_SUPPORT => SupportRequiredException::class,
                default => ClickpostException::class,
            },
        };
    }
}
