<?php

// Generated from catalogue.yaml by `make generate`; do not edit.

declare(strict_types=1);

namespace ClickpostErrors;

/** Who has to act. */
enum Owner: string
{
    /** No person has to act: the integration continues by itself. */
    case NOBODY = 'nobody';

    /**
     * The people who maintain the integration: its code, its settings and the data that it sends.
     */
    case DEVELOPER = 'developer';

    /** The person who manages the Clickpost dashboard: carriers, credentials, subscription. */
    case ACCOUNT_ADMIN = 'account_admin';

    /**
     * The company that carries the parcel. Its systems did not accept the order, or did not answer.
     */
    case COURIER = 'courier';

    /** Clickpost's own systems or support team. */
    case CLICKPOST = 'clickpost';

    /** Also the short answer to `package.questions.owner`. */
    public function title(): string
    {
        return self::FACTS[$this->value]['title'];
    }

    /** The description. */
    public function description(): string
    {
        return self::FACTS[$this->value]['description'];
    }

    /** Whom to contact and how. */
    public function contact(): ?string
    {
        return self::FACTS[$this->value]['contact'] ?? null;
    }

    // prettier-ignore
    private const FACTS = [
        'nobody' => [
            'title' => 'Nobody',
            'description' => 'No person has to act: the integration continues by itself.',
        ],
        'developer' => [
            'title' => 'Developer',
            'description' => 'The people who maintain the integration: its code, its settings and the data that it sends.',
            'contact' => 'The team that runs the integration. Give them the code, the message, the reply and the request.',
        ],
        'account_admin' => [
            'title' => 'Account administrator',
            'description' => 'The person who manages the Clickpost dashboard: carriers, credentials, subscription.',
            'contact' => 'Your company\'s administrator of the Clickpost dashboard. Where the dashboard has no setting for it, the administrator writes to `support@clickpost.in`.',
        ],
        'courier' => [
            'title' => 'Courier partner',
            'description' => 'The company that carries the parcel. Its systems did not accept the order, or did not answer.',
            'contact' => 'Your contact at the courier partner, with the message word for word. If the courier cannot help, write to `support@clickpost.in`.',
        ],
        'clickpost' => [
            'title' => 'Clickpost',
            'description' => 'Clickpost\'s own systems or support team.',
            'contact' => 'Write to `support@clickpost.in`, with everything collected for the ticket.',
        ],
    ];
}
