# Generated from catalogue.yaml by `make generate`; do not edit.
"""The exceptions: named for what to do, and each carries the reply that it was raised for."""

from typing import Any, Self

from .codes import MetaStatus
from .reply import Body, Reply, decode, printable
from .vocabulary import Outcome, Owner, Recovery

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


class ClickpostError(Exception):
    """Any reply that is not `ok`. It can be made of a reply or of the body of one."""

    def __init__(self, reply: Reply | Body) -> None:
        self.reply = reply if isinstance(reply, Reply) else decode(reply)
        super().__init__(self.reply.body)  # plain data, so that it passes through any serializer

    @property
    def code(self) -> int | None:
        """The status code; None where none can be read."""
        return self.reply.code

    @property
    def status(self) -> MetaStatus | None:
        """The status; None where the code is unknown or cannot be read."""
        return self.reply.status

    @property
    def message(self) -> str:
        """The message of the reply."""
        return self.reply.message

    @property
    def detail(self) -> str | None:
        """What the message adds to the documented text."""
        return self.reply.detail

    @property
    def outcome(self) -> Outcome:
        """Order created?"""
        return self.reply.outcome

    @property
    def recovery(self) -> Recovery:
        """What to do next. Send again?"""
        return self.reply.recovery

    @property
    def owner(self) -> Owner:
        """Who acts?"""
        return self.reply.owner

    @property
    def body(self) -> Any:
        """The body of the reply, parsed."""
        return self.reply.body

    def __str__(self) -> str:
        """One line for whoever reads the log: what came, and what to do."""
        return f"{printable(self._subject())} -> {printable(self._advice())}"

    def _subject(self) -> str:
        if self.status is not None:
            return f"{self.code} {self.status.name}: {self.message or self.status.title}"
        if self.code is not None:
            return f"{self.code} is not a known code: {self.message}"
        return f"no code can be read: {_shown(self.body)}"

    def _advice(self) -> str:
        if self.status is None:
            return self.recovery.description
        return f"{self.recovery.label}. {self.status.action.strip().splitlines()[0]}"

    def __reduce__(self) -> tuple[type[Self], tuple[Reply], dict[str, Any]]:
        return type(self), (self.reply,), self.__dict__


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


def _shown(body: Any) -> str:
    try:
        return repr(body[:500] if isinstance(body, str) else body)
    except Exception:  # too deep, or an object of somebody else's
        return f"<{type(body).__name__}>"


def error_of(reply: Reply) -> ClickpostError:
    """The exception of a reply's recovery, made but not raised."""
    if reply.status is None:
        return UnknownStatusError(reply)
    return _ERRORS.get(reply.recovery, ClickpostError)(reply)


_ERRORS: dict[Recovery, type[ClickpostError]] = {
    Recovery.POLL: PendingError,
    Recovery.RECONCILE: AlreadyExistsError,
    Recovery.RETRY: RetryableError,
    Recovery.FIX_REQUEST: InvalidRequestError,
    Recovery.FIX_ACCOUNT: AccountError,
    Recovery.INSPECT_MESSAGE: CourierError,
    Recovery.CONTACT_SUPPORT: SupportRequiredError,
}
