# Copied from generator/targets/python/templates/src/{package.module}/error.py by
# `make generate`; edit it there.
"""What all exceptions of this package have in common: each carries a reply."""

from typing import Any, Self

from .catalogue import Outcome, Owner, Recovery, Status
from .reply import Body, Reply, decode, printable

__all__ = ["ReplyError"]


class ReplyError(Exception):
    """An exception that is made of a reply, or of the body of one."""

    def __init__(self, reply: Reply | Body) -> None:
        self.reply = reply if isinstance(reply, Reply) else decode(reply)
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
    def message(self) -> str:
        """The message of the reply."""
        return self.reply.message

    @property
    def detail(self) -> str | None:
        """What the message adds to the documented text."""
        return self.reply.detail

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


def _shown(body: Any) -> str:
    try:
        return repr(body[:500] if isinstance(body, str) else body)
    except Exception:  # too deep, or an object of somebody else's
        return f"<{type(body).__name__}>"
