# Generated from catalogue.yaml by `make generate`; do not edit.
"""The words in which each code is classified: plain string enums that know their meaning."""

from enum import StrEnum

__all__ = ["SOURCES", "Category", "Outcome", "Owner", "Recovery"]


class Category(StrEnum):
    """The groups of codes."""

    SUCCESS = "success"
    """The request was carried out, or accepted to be carried out in the background."""

    AUTHENTICATION = "authentication"
    """The key, the courier account or the subscription does not allow the request. The order's
    data is not the cause.
    """

    VALIDATION = "validation"
    """The request's data is not accepted. Sending the same data again gives the same answer."""

    REVERSE_SHIPMENT = "reverse_shipment"
    """The request is for a pickup from the customer, `delivery_type` `RVP`, and does not meet
    its extra conditions.
    """

    COURIER = "courier"
    """Waybills and duplicates, and faults on the courier's side. Some of these mean that the
    order exists already, or may exist: read the outcome before sending anything again.
    """

    SERVER = "server"
    """Clickpost itself failed, or could not complete an order that it had accepted for the
    background.
    """

    @property
    def label(self) -> str:
        """What it is called among people."""
        return _CATEGORIES[self][0]

    @property
    def description(self) -> str:
        """What belongs to it."""
        return _CATEGORIES[self][1]


class Outcome(StrEnum):
    """Order created?"""

    SUCCEEDED = "succeeded"
    """The order was created, or what was asked for was fetched."""

    ALREADY_EXISTS = "already_exists"
    """An order or waybill with this identity exists from an earlier call. This call made nothing
    new.
    """

    PENDING = "pending"
    """The request was accepted and is still being worked on. It can end in success or in
    failure.
    """

    FAILED = "failed"
    """The request was refused. No order came of this call."""

    UNKNOWN = "unknown"
    """The reply does not tell. The fault struck after the request was under way, or the reply
    itself is not understood: the order may exist.
    """

    @property
    def label(self) -> str:
        """What it is called among people."""
        return _OUTCOMES[self][0]

    @property
    def answer(self) -> str:
        """The short answer to the question above."""
        return _OUTCOMES[self][1]

    @property
    def description(self) -> str:
        """What it means."""
        return _OUTCOMES[self][2]

    @property
    def ok(self) -> bool:
        """Whether a reply with this outcome raises nothing."""
        return _OUTCOMES[self][3]


class Recovery(StrEnum):
    """What the caller does next. Send again?"""

    NONE = "none"
    """Nothing is left to do but to use the result."""

    POLL = "poll"
    """Fetch the order's state again, with growing pauses, until it is final. Do not create the
    order a second time.
    """

    RECONCILE = "reconcile"
    """Fetch the order that exists and use it. A new reference or waybill number is right only
    where a second shipment is truly wanted; otherwise it books the parcel twice.
    """

    RETRY = "retry"
    """Wait, then send the same request with the same reference number, and wait longer after
    each failure. If the first attempt did get through, the answer is 323 and nothing is
    booked twice. Contact support if the fault persists.
    """

    FIX_REQUEST = "fix_request"
    """Correct the request, then send it. Unchanged, it is refused again."""

    FIX_ACCOUNT = "fix_account"
    """Correct the credentials, the courier's configuration or the subscription, then send the
    request.
    """

    INSPECT_MESSAGE = "inspect_message"
    """The cause stands in the message, often in the courier's own words. Act on it, or choose
    another courier. Ask support where it is vague.
    """

    CONTACT_SUPPORT = "contact_support"
    """Do not send the request again: only Clickpost can resolve this, or explain it."""

    @property
    def label(self) -> str:
        """What it is called among people."""
        return _RECOVERIES[self][0]

    @property
    def answer(self) -> str:
        """The short answer to the question above."""
        return _RECOVERIES[self][1]

    @property
    def description(self) -> str:
        """What to do."""
        return _RECOVERIES[self][2]


class Owner(StrEnum):
    """Who acts?"""

    NOBODY = "nobody"
    """Nobody has to act: the integration goes on by itself."""

    DEVELOPER = "developer"
    """Whoever maintains the integration: its code, its settings and the data that it sends."""

    ACCOUNT_ADMIN = "account_admin"
    """Whoever manages the Clickpost dashboard: carriers, credentials, subscription."""

    COURIER = "courier"
    """The company that carries the parcel. Its systems refused the order or did not answer."""

    CLICKPOST = "clickpost"
    """Clickpost's own systems or support team."""

    @property
    def label(self) -> str:
        """What it is called among people."""
        return _OWNERS[self][0]

    @property
    def description(self) -> str:
        """Who that is."""
        return _OWNERS[self][1]

    @property
    def contact(self) -> str | None:
        """Whom to contact, and how."""
        return _OWNERS[self][2]


SOURCES: dict[str, str] = {
    "introduction": "Introduction",
    "overview": "Overview table",
    "success": "API Success & Async Processing",
    "authentication": "API Authentication & Account Configuration",
    "validation": "API Data Validation (General)",
    "reverse_shipment": "API Reverse Shipment (RVP) Specifics",
    "courier": "API Carrier, AWB & Processing Errors",
    "server": "API Server Errors",
}
"""The titles of what the facts were taken from, by the ids that discrepancies name them with."""

_CATEGORIES: dict[str, tuple[str, str]] = {
    "success": (
        "Success & async processing",
        "The request was carried out, or accepted to be carried out in the background.",
    ),
    "authentication": (
        "Authentication & account configuration",
        (
            "The key, the courier account or the subscription does not allow the request. The "
            "order's data is not the cause."
        ),
    ),
    "validation": (
        "Data validation",
        "The request's data is not accepted. Sending the same data again gives the same answer.",
    ),
    "reverse_shipment": (
        "Reverse shipment (RVP)",
        (
            "The request is for a pickup from the customer, `delivery_type` `RVP`, and does not "
            "meet its extra conditions."
        ),
    ),
    "courier": (
        "Courier, AWB & processing",
        (
            "Waybills and duplicates, and faults on the courier's side. Some of these mean that "
            "the order exists already, or may exist: read the outcome before sending anything "
            "again."
        ),
    ),
    "server": (
        "Server errors",
        (
            "Clickpost itself failed, or could not complete an order that it had accepted for the "
            "background."
        ),
    ),
}
_OUTCOMES: dict[str, tuple[str, str, str, bool]] = {
    "succeeded": (
        "Succeeded",
        "Yes",
        "The order was created, or what was asked for was fetched.",
        True,
    ),
    "already_exists": (
        "Exists already",
        "Yes, by an earlier call",
        (
            "An order or waybill with this identity exists from an earlier call. This call made "
            "nothing new."
        ),
        False,
    ),
    "pending": (
        "Pending",
        "Not decided yet",
        (
            "The request was accepted and is still being worked on. It can end in success or in "
            "failure."
        ),
        False,
    ),
    "failed": ("Failed", "No", "The request was refused. No order came of this call.", False),
    "unknown": (
        "Unknown",
        "Cannot be told",
        (
            "The reply does not tell. The fault struck after the request was under way, or the "
            "reply itself is not understood: the order may exist."
        ),
        False,
    ),
}
_RECOVERIES: dict[str, tuple[str, str, str]] = {
    "none": ("Use the result", "No need", "Nothing is left to do but to use the result."),
    "poll": (
        "Ask for its state",
        "No: ask for its state",
        (
            "Fetch the order's state again, with growing pauses, until it is final. Do not create "
            "the order a second time."
        ),
    ),
    "reconcile": (
        "Use the order that exists",
        "No: it exists already",
        (
            "Fetch the order that exists and use it. A new reference or waybill number is right "
            "only where a second shipment is truly wanted; otherwise it books the parcel twice."
        ),
    ),
    "retry": (
        "Send it again later",
        "Yes, unchanged, same reference number",
        (
            "Wait, then send the same request with the same reference number, and wait longer "
            "after each failure. If the first attempt did get through, the answer is 323 and "
            "nothing is booked twice. Contact support if the fault persists."
        ),
    ),
    "fix_request": (
        "Change the request",
        "Only after changing the request",
        "Correct the request, then send it. Unchanged, it is refused again.",
    ),
    "fix_account": (
        "Fix account or credentials",
        "Only after fixing account or credentials",
        (
            "Correct the credentials, the courier's configuration or the subscription, then send "
            "the request."
        ),
    ),
    "inspect_message": (
        "Act on the message",
        "Only after acting on the message",
        (
            "The cause stands in the message, often in the courier's own words. Act on it, or "
            "choose another courier. Ask support where it is vague."
        ),
    ),
    "contact_support": (
        "Contact support",
        "No: contact support first",
        "Do not send the request again: only Clickpost can resolve this, or explain it.",
    ),
}
_OWNERS: dict[str, tuple[str, str, str | None]] = {
    "nobody": ("Nobody", "Nobody has to act: the integration goes on by itself.", None),
    "developer": (
        "Developer",
        "Whoever maintains the integration: its code, its settings and the data that it sends.",
        (
            "The team that runs the integration. Give them the code, the message, the reply and "
            "the request."
        ),
    ),
    "account_admin": (
        "Account administrator",
        "Whoever manages the Clickpost dashboard: carriers, credentials, subscription.",
        (
            "Your company's administrator of the Clickpost dashboard. For what the dashboard does "
            "not offer, the administrator writes to `support@clickpost.in`."
        ),
    ),
    "courier": (
        "Courier partner",
        "The company that carries the parcel. Its systems refused the order or did not answer.",
        (
            "Your contact at the courier partner, with the message word for word. If that leads "
            "nowhere, write to `support@clickpost.in`."
        ),
    ),
    "clickpost": (
        "Clickpost",
        "Clickpost's own systems or support team.",
        "Write to `support@clickpost.in`, with everything collected for the ticket.",
    ),
}
