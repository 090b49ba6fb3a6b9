# Copied from generator/targets/python/templates/src/{package.module}/reply.py by
# `make generate`; edit it there.
"""Reads replies of the API: any mapping, text or bytes, and never fails on one."""

import json
from collections.abc import Mapping
from typing import Any, Self

from .catalogue import CODE, MESSAGE, UNKNOWN, Outcome, Owner, Recovery, Status
from .lookups import lookup

__all__ = ["Body", "Reply", "decode", "raise_for_status"]

Body = Mapping[str, Any] | str | bytes | bytearray

_MAPPING: Any = (dict, Mapping)  # in this order, since asking an abstract class takes longer
_LARGEST = 2**53 - 1  # the largest integer that all readers of JSON keep exact
_UNKNOWN_OUTCOME, _UNKNOWN_RECOVERY, _UNKNOWN_OWNER = UNKNOWN


class Reply:
    """What a reply of the API says, and what to do about it.

    The code alone decides: never the HTTP status, a success flag or the message.
    """

    __slots__ = ("body", "code", "message", "status")

    def __init__(self, body: Any) -> None:
        self.body = body
        """What was parsed; the text as it came where it is not JSON."""
        self.code = _integer(_at(body, CODE))
        """The status code; None where none can be read."""
        self.message = _text(_at(body, MESSAGE))
        """The message; empty where there is none, JSON where it is more than text."""
        self.status: Status | None = None if self.code is None else lookup(self.code)
        """The status; None where the code is unknown or cannot be read."""

    @property
    def detail(self) -> str | None:
        """What the message adds to the documented text; the whole message where it departs from it.

        Case and spaces around a message or a detail do not count, since the API is not consistent
        in them.
        """
        return _detail(self.message, self.status.messages if self.status is not None else ())

    @property
    def outcome(self) -> Outcome:
        """What became of the request."""
        return self.status.outcome if self.status is not None else _UNKNOWN_OUTCOME

    @property
    def recovery(self) -> Recovery:
        """What to do next."""
        return self.status.recovery if self.status is not None else _UNKNOWN_RECOVERY

    @property
    def owner(self) -> Owner:
        """Who has to act."""
        return self.status.owner if self.status is not None else _UNKNOWN_OWNER

    @property
    def ok(self) -> bool:
        """Whether `raise_for_status` raises nothing."""
        return self.outcome.ok

    def raise_for_status(self) -> Self:
        """Return this reply where it is `ok`; raise the exception of its recovery otherwise."""
        from .errors import error_of

        if self.ok:
            return self
        raise error_of(self)

    def __eq__(self, other: object) -> bool:
        return self.body == other.body if isinstance(other, Reply) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # its body can change

    def __repr__(self) -> str:
        name = self.status.name if self.status is not None else "unknown"
        return f"<{type(self).__name__} {self.code} {name}: {self.message!r}>"

    def __reduce__(self) -> tuple[type[Self], tuple[Any]]:
        return type(self), (self.body,)


def decode(body: Body) -> Reply:
    """Read a reply; whatever it holds, this does not fail.

    Bytes are taken for UTF-8. What cannot be read has the code None and counts as unknown: never
    as success, and never as something to send again.
    """
    if isinstance(body, bytes | bytearray):
        body = body.decode("utf-8", "replace")
    return Reply(_parsed(body) if isinstance(body, str) else _checked(body))


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


def _refuse(constant: str) -> None:
    raise json.JSONDecodeError(f"{constant} is not JSON", constant, 0)


def _long_integer(digits: str) -> int | float:
    return int(digits) if len(digits) < 400 else float(digits)


_READER = json.JSONDecoder(parse_constant=_refuse)
_PATIENT_READER = json.JSONDecoder(parse_constant=_refuse, parse_int=_long_integer)


def _parsed(text: str) -> Any:
    """The value of a JSON text; the text itself where it is none."""
    text = text.removeprefix("\ufeff")
    for reader in (_READER, _PATIENT_READER):
        try:
            return reader.decode(text)
        except (json.JSONDecodeError, RecursionError):
            break
        except ValueError:  # an integer of more digits than Python converts
            continue
    return text


def _checked(body: Any) -> Any:
    """A value that was parsed from JSON; anything else is a mistake of the caller's."""
    if body is None or isinstance(body, (*_MAPPING, list, int, float)):
        return body
    raise TypeError(f"expected the body of a reply, not {type(body).__name__}")


def _at(value: Any, path: tuple[str, ...]) -> Any:
    """What stands at a path, or None."""
    try:
        for key in path:
            if not isinstance(value, _MAPPING):
                return None
            value = value.get(key)
    except Exception:  # a mapping of somebody else's may fail in any way
        return None
    return value


def _integer(value: Any) -> int | None:
    """The code that a value stands for: a whole number, or a text of up to 16 ASCII digits."""
    if isinstance(value, str):
        if not (len(value) <= 16 and value.isascii() and value.isdigit()):
            return None
    elif isinstance(value, bool) or not isinstance(value, int | float) or value % 1:
        return None
    code = int(value)
    return code if -_LARGEST <= code <= _LARGEST else None


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
        return text.encode("utf-8", "backslashreplace").decode()  # a half of a pair: as JSON has it
    except Exception:  # not JSON, but an object of somebody else's
        return f"<{type(value).__name__}>"


def _detail(message: str, documented: tuple[str, ...]) -> str | None:
    text = message.strip()
    for template in sorted(documented, key=_generality):
        before, placeholder, after = map(str.strip, template.partition("{detail}"))
        end = len(text) - len(after) if placeholder else len(before)
        fits = end >= len(before) and _alike(text[: len(before)], before)
        if fits and _alike(text[end:], after):
            return text[len(before) : end].strip() or None
    return message if text else None


def _generality(template: str) -> tuple[bool, int]:
    """Sorts fixed texts before templates, and longer ones before shorter ones."""
    return "{detail}" in template, -len(template)


def _alike(text: str, documented: str) -> bool:
    return text.lower() == documented.lower()
