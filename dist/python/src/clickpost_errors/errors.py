# Generated from catalogue.yaml by `make generate`; do not edit.
"""The exceptions: named for what to do, and each carries the reply that it was raised for."""

from .error import ReplyError
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
    "error_of",
]


class ClickpostError(ReplyError):
    """Any reply that is not `ok`. It can be made of a reply or of the body of one."""


class PendingError(ClickpostError):
    """Fetch the order's state again, with growing pauses, until it is final. Do not create the
    order a second time.
    """


class AlreadyExistsError(ClickpostError):
    """Fetch the order that exists and use it. A new reference or waybill number is right only
    where a second shipment is truly wanted; otherwise it books the parcel twice.
    """


class RetryableError(ClickpostError):
    """Wait, then send the same request with the same reference number, and wait longer after
    each failure. If the first attempt did get through, the answer is 323 and nothing is
    booked twice. Contact support if the fault persists.
    """


class InvalidRequestError(ClickpostError):
    """Correct the request, then send it. Unchanged, it is refused again."""


class AccountError(ClickpostError):
    """Correct the credentials, the courier's configuration or the subscription, then send the
    request.
    """


class CourierError(ClickpostError):
    """The cause stands in the message, often in the courier's own words. Act on it, or choose
    another courier. Ask support where it is vague.
    """


class SupportRequiredError(ClickpostError):
    """Do not send the request again: only Clickpost can resolve this, or explain it."""


class UnknownStatusError(ClickpostError):
    """Raised for a code that the catalogue does not hold, and where none can be read."""


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
    if reply.status is None:
        return UnknownStatusError(reply)
    return _ERRORS.get(reply.recovery, ClickpostError)(reply)
