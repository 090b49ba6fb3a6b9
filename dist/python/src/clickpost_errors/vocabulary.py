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
    """The request is for a pickup from the customer (`delivery_type` is `RVP`) and does not meet
    the extra conditions for one.
    """

    COURIER = "courier"
    """Waybills, duplicates, and faults on the courier's side. Some of these codes mean that the
    order exists already, or may exist. Read the outcome before you send anything again.
    """

    SERVER = "server"
    """Clickpost itself failed, or could not complete an order that it had accepted for the
    background.
    """

    @property
    def label(self) -> str:
        """What people call it."""
        return _CATEGORY[self][0]

    @property
    def description(self) -> str:
        """What it means."""
        return _CATEGORY[self][1]


class Outcome(StrEnum):
    """Order created?"""

    SUCCEEDED = "succeeded"
    """The order was created, or what was asked for was fetched."""

    ALREADY_EXISTS = "already_exists"
    """An order or waybill with this identity exists from an earlier call. This call made nothing
    new. Check that what exists is this parcel, then use it.
    """

    PENDING = "pending"
    """The request was accepted and is still being processed. It can end in success or in
    failure.
    """

    FAILED = "failed"
    """The API reports that this call made no order. This is certain where Clickpost itself
    refused the request. Where a courier answered, the courier may still hold the parcel: the
    steps say what to check first.
    """

    UNKNOWN = "unknown"
    """The reply does not tell whether the order exists. The fault happened after the request was
    under way, or the reply itself was not understood.
    """

    @property
    def label(self) -> str:
        """What people call it."""
        return _OUTCOME[self][0]

    @property
    def answer(self) -> str:
        """The short answer to the question."""
        return _OUTCOME[self][1]

    @property
    def description(self) -> str:
        """What it means."""
        return _OUTCOME[self][2]

    @property
    def ok(self) -> bool:
        """Whether a reply with this outcome raises nothing."""
        return _OUTCOME[self][3]


class Recovery(StrEnum):
    """What the caller does next. Send again?"""

    NONE = "none"
    """The call is complete. Use its result."""

    POLL = "poll"
    """Ask for the order's state until it is final. Fetch it where the endpoint takes a
    `reference_number`, or where you have its waybill. Otherwise send the same create request
    again, unchanged: this is Clickpost's documented way to ask. Stop at the first final
    answer, and after a limited number of questions. Another `reference_number`, courier or
    waybill number can book the parcel twice.
    """

    RECONCILE = "reconcile"
    """Use the order that exists. Its waybill and label are mostly in the `result` of this very
    reply; if they are missing, fetch the order. Compare it with yours before you use it. A
    new reference or waybill number is right only where you want a second shipment; otherwise
    it books the parcel twice.
    """

    RETRY = "retry"
    """Wait. Where the endpoint takes a `reference_number`, fetch the order first. Otherwise send
    the same request once more, with the same `reference_number`, courier and waybill number.
    This is the least risky next call, but it is not without risk: if Clickpost stored the
    first attempt, it answers 323; if only the courier stored it, the API does not prevent a
    second booking. If the answer is unclear again, ask the courier or support.
    """

    FIX_REQUEST = "fix_request"
    """Correct the request, then send it. Unchanged, it is refused again."""

    FIX_ACCOUNT = "fix_account"
    """Correct the credentials, the courier's configuration or the subscription, then send the
    request.
    """

    INSPECT_MESSAGE = "inspect_message"
    """The message holds the courier's own words. Act on them. Change the courier only when it is
    certain that this one did not book the parcel. Ask support where the message is vague.
    """

    CONTACT_SUPPORT = "contact_support"
    """Do not send the request again. Only Clickpost can resolve this, or explain it."""

    @property
    def label(self) -> str:
        """What people call it."""
        return _RECOVERY[self][0]

    @property
    def answer(self) -> str:
        """The short answer to the question."""
        return _RECOVERY[self][1]

    @property
    def description(self) -> str:
        """What it means."""
        return _RECOVERY[self][2]


class Owner(StrEnum):
    """Who acts?"""

    NOBODY = "nobody"
    """No person has to act: the integration continues by itself."""

    DEVELOPER = "developer"
    """The people who maintain the integration: its code, its settings and the data that it
    sends.
    """

    ACCOUNT_ADMIN = "account_admin"
    """The person who manages the Clickpost dashboard: carriers, credentials, subscription."""

    COURIER = "courier"
    """The company that carries the parcel. Its systems did not accept the order, or did not
    answer.
    """

    CLICKPOST = "clickpost"
    """Clickpost's own systems or support team."""

    @property
    def label(self) -> str:
        """What people call it."""
        return _OWNER[self][0]

    @property
    def description(self) -> str:
        """What it means."""
        return _OWNER[self][1]

    @property
    def contact(self) -> str | None:
        """Whom to contact and how."""
        return _OWNER[self][2]


# fmt: off
SOURCES: dict[str, str] = {
    "introduction": "Introduction",
    "overview": "Overview table",
    "success": "API Success & Async Processing",
    "authentication": "API Authentication & Account Configuration",
    "validation": "API Data Validation (General)",
    "reverse_shipment": "API Reverse Shipment (RVP) Specifics",
    "courier": "API Carrier, AWB & Processing Errors",
    "server": "API Server Errors",
    "public_docs": "Public documentation",
    "public_docs_older": "Public documentation, older edition",
    "public_errors": "Public error page",
    "help_desk": "Help desk",
}
"""The titles of what the facts were taken from, by the ids that discrepancies name them with."""

_CATEGORY: dict[str, tuple[str, str]] = {
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
            "The request is for a pickup from the customer (`delivery_type` is `RVP`) and does not "
            "meet the extra conditions for one."
        ),
    ),
    "courier": (
        "Courier, AWB & processing",
        (
            "Waybills, duplicates, and faults on the courier's side. Some of these codes mean that "
            "the order exists already, or may exist. Read the outcome before you send anything "
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

_OUTCOME: dict[str, tuple[str, str, str, bool]] = {
    "succeeded": (
        "Succeeded",
        "Yes",
        "The order was created, or what was asked for was fetched.",
        True,
    ),
    "already_exists": (
        "Exists already",
        "Exists already: compare first",
        (
            "An order or waybill with this identity exists from an earlier call. This call made "
            "nothing new. Check that what exists is this parcel, then use it."
        ),
        False,
    ),
    "pending": (
        "Pending",
        "Not decided yet",
        (
            "The request was accepted and is still being processed. It can end in success or in "
            "failure."
        ),
        False,
    ),
    "failed": (
        "Failed",
        "No order reported",
        (
            "The API reports that this call made no order. This is certain where Clickpost itself "
            "refused the request. Where a courier answered, the courier may still hold the parcel: "
            "the steps say what to check first."
        ),
        False,
    ),
    "unknown": (
        "Unknown",
        "Unknown: it may exist",
        (
            "The reply does not tell whether the order exists. The fault happened after the "
            "request was under way, or the reply itself was not understood."
        ),
        False,
    ),
}

_RECOVERY: dict[str, tuple[str, str, str]] = {
    "none": ("Use the result", "No need", "The call is complete. Use its result."),
    "poll": (
        "Ask for its state",
        "Only unchanged, as a way to ask",
        (
            "Ask for the order's state until it is final. Fetch it where the endpoint takes a "
            "`reference_number`, or where you have its waybill. Otherwise send the same create "
            "request again, unchanged: this is Clickpost's documented way to ask. Stop at the "
            "first final answer, and after a limited number of questions. Another "
            "`reference_number`, courier or waybill number can book the parcel twice."
        ),
    ),
    "reconcile": (
        "Use the order that exists",
        "No: use the order that exists",
        (
            "Use the order that exists. Its waybill and label are mostly in the `result` of this "
            "very reply; if they are missing, fetch the order. Compare it with yours before you "
            "use it. A new reference or waybill number is right only where you want a second "
            "shipment; otherwise it books the parcel twice."
        ),
    ),
    "retry": (
        "Send it again later",
        "Once, unchanged, with the same reference number and courier",
        (
            "Wait. Where the endpoint takes a `reference_number`, fetch the order first. Otherwise "
            "send the same request once more, with the same `reference_number`, courier and "
            "waybill number. This is the least risky next call, but it is not without risk: if "
            "Clickpost stored the first attempt, it answers 323; if only the courier stored it, "
            "the API does not prevent a second booking. If the answer is unclear again, ask the "
            "courier or support."
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
            "The message holds the courier's own words. Act on them. Change the courier only when "
            "it is certain that this one did not book the parcel. Ask support where the message is "
            "vague."
        ),
    ),
    "contact_support": (
        "Contact support",
        "No: contact support first",
        "Do not send the request again. Only Clickpost can resolve this, or explain it.",
    ),
}

_OWNER: dict[str, tuple[str, str, str | None]] = {
    "nobody": ("Nobody", "No person has to act: the integration continues by itself.", None),
    "developer": (
        "Developer",
        (
            "The people who maintain the integration: its code, its settings and the data that it "
            "sends."
        ),
        (
            "The team that runs the integration. Give them the code, the message, the reply and "
            "the request."
        ),
    ),
    "account_admin": (
        "Account administrator",
        "The person who manages the Clickpost dashboard: carriers, credentials, subscription.",
        (
            "Your company's administrator of the Clickpost dashboard. Where the dashboard has no "
            "setting for it, the administrator writes to `support@clickpost.in`."
        ),
    ),
    "courier": (
        "Courier partner",
        (
            "The company that carries the parcel. Its systems did not accept the order, or did not "
            "answer."
        ),
        (
            "Your contact at the courier partner, with the message word for word. If the courier "
            "cannot help, write to `support@clickpost.in`."
        ),
    ),
    "clickpost": (
        "Clickpost",
        "Clickpost's own systems or support team.",
        "Write to `support@clickpost.in`, with everything collected for the ticket.",
    ),
}
# fmt: on
