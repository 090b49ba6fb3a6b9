# Copied from generator/targets/python/templates/src/{package.module}/reply.py by
# `make generate`; edit it there.
"""Reads replies of the API: any mapping, text or bytes, and never fails on one."""

from typing import Any, Self

from .body import Body, at, parsed
from .catalogue import (
    CODE,
    MESSAGE,
    PREFIX,
    RESULT,
    UNKNOWN,
    UNREADABLE,
    Outcome,
    Owner,
    Recovery,
    Status,
    Unlisted,
)
from .lookups import lookup
from .message import detail_of, message_of

__all__ = ["Body", "Reply", "decode", "raise_for_status"]

_LARGEST = 2**53 - 1  # the largest integer that all readers of JSON keep exact


class Reply:
    """What a reply of the API says, and what to do about it.

    The code alone decides: never the HTTP status, a success flag or the message.
    """

    __slots__ = ("_body", "_code", "_message", "_status", "_verdict")

    def __init__(self, body: Any) -> None:
        self._body = body
        self._code = _integer(at(body, CODE))
        self._message = message_of(at(body, MESSAGE))
        self._status = None if self._code is None else lookup(self._code)
        self._verdict = _verdict(self._code, self._status)

    @property
    def code(self) -> int | None:
        """The status code; None where none can be read."""
        return self._code

    @property
    def status(self) -> Status | None:
        """The status; None where the code is unknown or cannot be read."""
        return self._status

    @property
    def name(self) -> str | None:
        """The name of the status; None where the code is unknown or cannot be read."""
        return None if self._status is None else self._status.name

    @property
    def message(self) -> str:
        """The message as text; empty where there is none.

        Field errors become `key: part; part`: objects and lists are flattened, and what is no text
        is left out.
        """
        return self._message

    @property
    def detail(self) -> str | None:
        """What the message adds to the documented text; the whole message where it departs from it.

        The case of ASCII letters and the white space around a message or a detail do not count,
        since the API is not consistent in them.
        """
        return detail_of(self._message, () if self._status is None else self._status.messages)

    @property
    def result(self) -> Any:
        """The result; None where there is none."""
        return at(self._body, RESULT) if RESULT else None

    @property
    def body(self) -> Any:
        """What was parsed; the text as it came where it is not JSON."""
        return self._body

    @property
    def outcome(self) -> Outcome:
        """What became of the request."""
        return self._verdict.outcome

    @property
    def recovery(self) -> Recovery:
        """What to do next."""
        return self._verdict.recovery

    @property
    def owner(self) -> Owner:
        """Who has to act."""
        return self._verdict.owner

    @property
    def action(self) -> str:
        """What to do in detail: one step a line."""
        return self._verdict.action

    @property
    def ok(self) -> bool:
        """Whether `raise_for_status` raises nothing."""
        return self._verdict.outcome.ok

    def raise_for_status(self) -> Self:
        """Return this reply where it is `ok`; raise the exception of its recovery otherwise."""
        from .errors import error_of

        if self.ok:
            return self
        raise error_of(self)

    def log_fields(self, *, message: bool = False) -> dict[str, str | int]:
        """Flat fields for a logger, a span or a tag, without personal data.

        The message can hold some, so it is only there when it is asked for.
        """
        fields = {
            "code": self.code,
            "name": self.name,
            "outcome": self.outcome.value,
            "recovery": self.recovery.value,
            "owner": self.owner.value,
            "message": printable(self.message) if message else None,
        }
        return {f"{PREFIX}.{key}": value for key, value in fields.items() if value is not None}

    def __eq__(self, other: object) -> bool:
        return self.body == other.body if isinstance(other, Reply) else NotImplemented

    def __repr__(self) -> str:
        return shown(type(self), self)

    def __reduce__(self) -> tuple[type[Self], tuple[Any]]:
        return type(self), (self.body,)


def decode(body: Body) -> Reply:
    """Read a reply; whatever it holds, this does not fail.

    Bytes are taken for UTF-8. What cannot be read has the code None. Like an unknown code it is
    never a success.
    """
    return Reply(parsed(body))


def raise_for_status(body: Body) -> Reply:
    """Read a reply, and raise the exception of its recovery unless it is `ok`."""
    return decode(body).raise_for_status()


def printable(text: str, limit: int = 400) -> str:
    """A text as one line that is safe to print on a terminal and to write to a log."""
    line = " ".join(text[: 2 * limit].split())
    if len(line) > limit:
        line = line[: limit - 3] + "..."
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in line)


def shown(kind: type, reply: Reply) -> str:
    """The representation of a reply or of its exception: never the body."""
    code = "unreadable" if reply.code is None else f"{reply.code} {reply.name or 'unknown'}"
    return f"<{kind.__name__} {code}: {printable(reply.message)!r} ({reply.recovery})>"


def _verdict(code: int | None, status: Status | None) -> Status | Unlisted:
    if status is not None:
        return status
    return UNREADABLE if code is None else UNKNOWN


def _integer(value: Any) -> int | None:
    """The code that a value stands for: a whole number, or a text of up to 16 ASCII digits."""
    if isinstance(value, str):
        if not (len(value) <= 16 and value.isascii() and value.isdigit()):
            return None
    elif isinstance(value, bool) or not isinstance(value, int | float) or value % 1:
        return None
    code = int(value)
    return code if -_LARGEST <= code <= _LARGEST else None
