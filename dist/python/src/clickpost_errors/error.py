# Copied from generator/targets/python/templates/src/{package.module}/error.py by
# `make generate`; edit it there.
"""What all exceptions of this package have in common: each carries a reply."""

from collections.abc import Mapping
from typing import Any, Self

from .catalogue import Outcome, Owner, Recovery, Status
from .reply import Body, Reply, decode, printable, shown

__all__ = ["Known", "ReplyError", "Unknown", "Unreadable"]


class ReplyError(Exception):
    """An exception that is made of a reply, or of the body of one."""

    def __init__(self, reply: Reply | Body) -> None:
        self.reply: Reply = reply if isinstance(reply, Reply) else decode(reply)
        """The reply that it was raised for."""
        super().__init__(self.reply.body)  # plain data, so that it passes through any serializer

    @property
    def code(self) -> int | None:
        """The status code; None where none can be read."""
        return self.reply.code

    @property
    def status(self) -> Status | None:
        """The status; None where the code is unknown or cannot be read."""
        return self.reply.status

    @property
    def name(self) -> str | None:
        """The name of the status; None where the code is unknown or cannot be read."""
        return self.reply.name

    @property
    def message(self) -> str:
        """The message of the reply."""
        return self.reply.message

    @property
    def detail(self) -> str | None:
        """What the message adds to the documented text."""
        return self.reply.detail

    @property
    def result(self) -> Any:
        """The result in the reply."""
        return self.reply.result

    @property
    def body(self) -> Any:
        """The body of the reply, parsed."""
        return self.reply.body

    @property
    def outcome(self) -> Outcome:
        """What became of the request."""
        return self.reply.outcome

    @property
    def recovery(self) -> Recovery:
        """What to do next."""
        return self.reply.recovery

    @property
    def owner(self) -> Owner:
        """Who has to act."""
        return self.reply.owner

    @property
    def action(self) -> str:
        """What to do in detail: one step a line."""
        return self.reply.action

    def log_fields(self, *, message: bool = False) -> dict[str, str | int]:
        """Flat fields for a logger, a span or a tag, without personal data; see `Reply`."""
        return self.reply.log_fields(message=message)

    def __str__(self) -> str:
        """One line for whoever reads the log: what came, and what to do."""
        return f"{printable(self._subject())} -> {printable(self._advice())}"

    def _subject(self) -> str:
        if self.status is not None:
            return f"{self.code} {self.name}: {self.message or self.status.title}"
        if self.code is not None:
            unknown = f"{self.code} is not a known code"
            return f"{unknown}: {self.message}" if self.message else unknown
        return f"no code can be read in {_outline(self.body)}"

    def _advice(self) -> str:
        first = next(filter(None, map(str.strip, self.action.splitlines())), "")
        if self.status is None:
            return first
        page = f" {self.status.docs_url}" if self.status.docs_url else ""
        return f"{self.recovery.label}. {first}{page}"

    def __repr__(self) -> str:
        return shown(type(self), self.reply)

    def __reduce__(self) -> tuple[type[Self], tuple[Reply], dict[str, Any]]:
        return type(self), (self.reply,), self.__dict__


class Known(ReplyError):
    """An exception that is only raised for codes of the catalogue."""

    def __init__(self, reply: Reply | Body) -> None:
        super().__init__(reply)
        _demand(self, self.reply.status is not None, "a known code")

    @property
    def code(self) -> int:
        """The status code."""
        return self.status.value

    @property
    def status(self) -> Status:
        """The status."""
        assert self.reply.status is not None
        return self.reply.status

    @property
    def name(self) -> str:
        """The name of the status."""
        return self.status.name


class Unknown(ReplyError):
    """An exception that is only raised for codes that the catalogue does not have."""

    def __init__(self, reply: Reply | Body) -> None:
        super().__init__(reply)
        _demand(self, self.reply.code is not None and self.reply.status is None, "an unknown code")

    @property
    def code(self) -> int:
        """The code, which is not one of the catalogue."""
        assert self.reply.code is not None
        return self.reply.code

    @property
    def status(self) -> None:
        """None: the code is unknown."""


class Unreadable(ReplyError):
    """An exception that is only raised where no code can be read."""

    def __init__(self, reply: Reply | Body) -> None:
        super().__init__(reply)
        _demand(self, self.reply.code is None, "no readable code")

    @property
    def code(self) -> None:
        """None: no code can be read."""

    @property
    def status(self) -> None:
        """None: no code can be read."""


def _demand(error: ReplyError, fits: bool, words: str) -> None:
    """Keep an exception from being made of a reply for which it is never raised."""
    if not fits:
        raise ValueError(f"{type(error).__name__} is for a reply with {words}, not {error.reply!r}")


def _outline(body: Any) -> str:
    """What a body is, without the values in JSON, whole or cut off: they can be personal data."""
    if isinstance(body, str):
        if body.lstrip("\ufeff \t\r\n")[:1] in ("{", "["):
            return f"a text of {len(body):,} characters that begins like JSON"
        return f"a text that begins {body[:60]!r}" if body else "an empty text"
    if isinstance(body, Mapping):
        try:
            return (
                f"an object with the keys {', '.join(map(str, body))}"
                if body
                else "an empty object"
            )
        except Exception:  # a mapping of somebody else's
            return "an object"
    return f"a value of type {type(body).__name__}"
