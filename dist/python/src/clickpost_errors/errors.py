# Generated from catalogue.yaml by `make generate`; do not edit.
"""The exceptions: named for what to do, and each carries the reply that it was raised for."""

from .error import Known, ReplyError, Unknown, Unreadable
from .reply import Reply
from .vocabulary import Recovery

__all__ = [
    "AccountError",
    "AlreadyExistsError",
    "ClickpostError",
    "CourierError",
    "InvalidRequestError",
    "PendingError",
    "RetryableError",
    "SupportRequiredError",
    "UnknownStatusError",
    "UnreadableReplyError",
    "error_of",
]


class ClickpostError(ReplyError):
    """Any reply that is not `ok`. It can be made of a reply or of the body of one."""


class PendingError(Known, ClickpostError):
    """Ask for the order's state until it is final. Fetch it where the endpoint takes a
    `reference_number`, or where you have its waybill. Otherwise send the same create request
    again, unchanged: this is Clickpost's documented way to ask. Stop at the first final
    answer, and after a limited number of questions. Another `reference_number`, courier or
    waybill number can book the parcel twice.
    """


class AlreadyExistsError(Known, ClickpostError):
    """Use the order that exists. Its waybill and label are mostly in the `result` of this very
    reply; if they are missing, fetch the order. Compare it with yours before you use it. A
    new reference or waybill number is right only where you want a second shipment; otherwise
    it books the parcel twice.
    """


class RetryableError(ClickpostError):
    """Wait. Where the endpoint takes a `reference_number`, fetch the order first. Otherwise send
    the same request once more, with the same `reference_number`, courier and waybill number.
    This is the least risky next call, but it is not without risk: if Clickpost stored the
    first attempt, it answers 323; if only the courier stored it, the API does not prevent a
    second booking. If the answer is unclear again, ask the courier or support.
    """


class InvalidRequestError(Known, ClickpostError):
    """Correct the request, then send it. Unchanged, it is refused again."""


class AccountError(Known, ClickpostError):
    """Correct the credentials, the courier's configuration or the subscription, then send the
    request.
    """


class CourierError(Known, ClickpostError):
    """The message holds the courier's own words. Act on them. Change the courier only when it is
    certain that this one did not book the parcel. Ask support where the message is vague.
    """


class SupportRequiredError(Known, ClickpostError):
    """Do not send the request again. Only Clickpost can resolve this, or explain it."""


class UnknownStatusError(Unknown, ClickpostError):
    """Raised for a code that the catalogue does not hold. Do not send the request again: ask
    what the code means.
    """


class UnreadableReplyError(Unreadable, RetryableError):
    """Raised for a reply without a readable code. As after no reply, what was asked for may be
    done.
    """


_ERRORS: dict[Recovery, type[ClickpostError]] = {
    Recovery.POLL: PendingError,
    Recovery.RECONCILE: AlreadyExistsError,
    Recovery.RETRY: RetryableError,
    Recovery.FIX_REQUEST: InvalidRequestError,
    Recovery.FIX_ACCOUNT: AccountError,
    Recovery.INSPECT_MESSAGE: CourierError,
    Recovery.CONTACT_SUPPORT: SupportRequiredError,
}


def error_of(reply: Reply) -> ClickpostError:
    """The exception of a reply's recovery, made but not raised."""
    if reply.code is None:
        return UnreadableReplyError(reply)
    if reply.status is None:
        return UnknownStatusError(reply)
    return _ERRORS.get(reply.recovery, ClickpostError)(reply)
