"""Stands in for the module that catalogue.py.j2 makes, so that the files beside it can be checked.

It declares what the runtime needs to know of a catalogue; it is never copied.
"""

from enum import IntEnum, StrEnum
from typing import Any, NamedTuple

VERSION: str
PROGRAM: str
PREFIX: str
API: str
CODE: tuple[str, ...]
MESSAGE: tuple[str, ...]
SUCCESS: tuple[str, ...]
RESULT: tuple[str, ...]
LOOKALIKES: dict[str, str]
QUESTIONS: tuple[str, str, str]
UNKNOWN: "Unlisted"
UNREADABLE: "Unlisted"
SOURCES: dict[str, str]


class Status(IntEnum):
    """The enum of codes, whatever its name; it has a property for each fact."""

    def __getattr__(self, fact: str) -> Any: ...


class Category(StrEnum):
    """The groups of codes."""

    label: str
    description: str


class Outcome(StrEnum):
    """What became of the request."""

    label: str
    answer: str
    description: str
    ok: bool


class Recovery(StrEnum):
    """What to do next."""

    label: str
    answer: str
    description: str


class Owner(StrEnum):
    """Who has to act."""

    label: str
    description: str
    contact: str | None


class Unlisted(NamedTuple):
    """The verdict on a reply that no status describes."""

    outcome: Outcome
    recovery: Recovery
    owner: Owner
    action: str
