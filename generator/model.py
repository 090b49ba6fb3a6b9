"""The shape of a catalogue: frozen pydantic models whose docstrings document the format.

The JSON Schema of `Catalogue` is what editors use for completion (`python -m generator schema`).
What must hold between entries is not here but in `rules.py`.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Annotated, Any, Protocol, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, Strict, StringConstraints

FORMS: dict[str, str] = {}
"""What each pattern below demands, in words, for messages."""


def form(pattern: str, words: str) -> StringConstraints:
    FORMS[pattern] = words
    return StringConstraints(pattern=pattern)


not_blank = form(r"\S", "text")

Text = Annotated[str, not_blank]
"""Literal text that is not blank."""

Prose = Annotated[str, not_blank, Field(json_schema_extra={"format": "prose"})]
"""Plain text with `code spans` between backticks, and nothing more: everything else is literal."""

Id = Annotated[str, form(r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "`lower_snake` such as `not_found`")]
"""An identifier; it becomes a file name and, in capitals, an enum member."""

Name = Annotated[str, form(r"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$", "`UPPER_SNAKE` such as `NOT_FOUND`")]
"""A status's name; it becomes a file name and an enum member."""

Distribution = Annotated[
    str, form(r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "`lower-kebab` such as `my-errors`")
]
"""The name of a package."""

ClassName = Annotated[str, form(r"^[A-Z][A-Za-z0-9]*$", "`PascalCase` such as `NotFoundError`")]
"""The name of a class."""

Path = Annotated[
    str,
    form(
        r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$",
        "a dotted path such as `error.code`",
    ),
]
"""A way to a value in a JSON object."""

Version = Annotated[
    str,
    form(
        r"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$",
        "a version such as `1.0.0`, three numbers",
    ),
]

ADDRESS = re.compile(r"https?://[^\s<>\"'`\\]+")
Url = Annotated[str, form(f"^{ADDRESS.pattern}$", "an address such as `https://example.org/docs`")]

Code = Annotated[int, Field(ge=0, le=2**53 - 1)]
"""A status code; no larger than JavaScript's safe integers."""

sequence = Strict(False)  # YAML gives lists; the models hold tuples, so that they stay frozen.


class Model(BaseModel):
    """What all models share: no unknown keys, no conversions, no change after construction."""

    model_config = ConfigDict(
        strict=True, frozen=True, extra="forbid", use_attribute_docstrings=True
    )


class ReplyShape(Model):
    """Where things stand in a reply of the API."""

    code: Path
    """Where the status code stands. It alone decides."""
    message: Path
    """Where the message stands."""
    success: Path | None = None
    """Where a success flag stands; written in examples, never read."""
    result: Path | None = None
    """Where the result stands; written in examples, never read."""


class Questions(Model):
    """The three questions that a verdict answers, as headings."""

    outcome: Text = "Did it work?"
    recovery: Text = "Send again?"
    owner: Text = "Who acts?"


class Unknown(Model):
    """How an unknown code, or a reply without a readable one, is classified."""

    outcome: Id
    recovery: Id
    owner: Id
    exception: ClassName
    """The exception raised for it."""


class Package(Model):
    """The packages made from the catalogue."""

    name: Distribution
    """The distribution's name on every registry."""
    version: Version
    enum: ClassName
    """The name of the enum of codes."""
    error: ClassName
    """The name of the base exception."""
    api: Text
    """What the API is called in a sentence."""
    title: Text
    summary: Prose
    """One sentence on what the packages are for."""
    notice: Prose | None = None
    """A sentence to stand in every README and on the site, such as who stands behind it."""
    docs_url: Url | None = None
    """The address at which the site is published; once set, every output carries deep links."""
    repository_url: Url | None = None
    """The address of the source repository; once set, pages link to it."""
    reply: ReplyShape
    unknown: Unknown
    questions: Questions = Questions()
    collect: Annotated[tuple[Prose, ...], sequence] = ()
    """What to have at hand before contacting anybody about a reply."""

    @property
    def module(self) -> str:
        """The import name: the distribution's, with underscores."""
        return self.name.replace("-", "_")


class Source(Model):
    """A place that facts were taken from; `documented.tables` and discrepancies name it."""

    id: Id
    title: Text
    description: Prose | None = None


class Category(Model):
    """A group of statuses with a page of its own."""

    id: Id
    title: Text
    description: Prose


class Outcome(Model):
    """What a status says of the thing that was asked for."""

    id: Id
    title: Text
    answer: Text
    """The short answer to `package.questions.outcome`."""
    description: Prose
    success: bool = False
    """Whether a reply with this outcome raises nothing."""


class Recovery(Model):
    """What the caller does next."""

    id: Id
    title: Text
    answer: Text
    """The short answer to `package.questions.recovery`."""
    description: Prose
    exception: ClassName | None = None
    """The exception raised for it; null only where nothing is ever raised."""


class Owner(Model):
    """Who has to act."""

    id: Id
    title: Text
    """Also the short answer to `package.questions.owner`."""
    description: Prose
    contact: Prose | None = None
    """Whom to contact and how."""


class Said(Model):
    """What one source says."""

    source: Id
    statement: Prose


class Discrepancy(Model):
    """Where sources contradict each other or are silent, and what this catalogue does about it."""

    said: Annotated[tuple[Said, ...], sequence, Field(min_length=1)]
    decision: Prose


class Deprecated(Model):
    """Marks an entry that must not be used any more."""

    since: Version
    reason: Prose
    use: Name
    """The name of the status that replaces it."""


class Documented(Model):
    """What the sources state and nothing else; null for what they do not state."""

    http_status: Annotated[int, Field(ge=100, le=599)] | None
    order_successful: bool | None
    messages: Annotated[tuple[Text, ...], sequence, Field(min_length=1)] | None
    """Wire messages to the letter; a varying part is written `{detail}`, at most once in each."""
    tables: Annotated[tuple[Id, ...], sequence]
    """The sources in which the code stands."""


class Status(Model):
    """One status code."""

    code: Code
    name: Name
    title: Text
    category: Id
    outcome: Id
    recovery: Id
    owner: Id
    description: Prose
    """The cause, and where to look."""
    action: Prose
    """What to do: one step a line."""
    fields: Annotated[tuple[Text, ...], sequence] = ()
    """Dotted paths in the request body; URL parameters as `query.key`."""
    allowed: Annotated[tuple[Prose, ...], sequence] = ()
    """What the fields may hold, a field or a case each; it stands on the status's page."""
    related: Annotated[tuple[Name, ...], sequence] = ()
    """Names of other statuses that are easily taken for this one or follow it."""
    discrepancies: Annotated[tuple[Discrepancy, ...], sequence] = ()
    since: Version
    """The version of the catalogue that first held it."""
    deprecated: Deprecated | None = None
    documented: Documented

    @property
    def messages(self) -> tuple[str, ...]:
        """The documented wire messages; empty where the sources give none."""
        return self.documented.messages or ()

    @property
    def slug(self) -> str:
        """The name as it stands in addresses and on the command line: `lower-kebab`."""
        return self.name.lower().replace("_", "-")

    @property
    def steps(self) -> tuple[str, ...]:
        """The action's lines that are not blank, one step each."""
        return tuple(line.strip() for line in self.action.splitlines() if line.strip())


class Retired(Model):
    """A code and name that were removed and are never given to another status."""

    code: Code
    name: Name
    since: Version
    """The version that removed it."""
    reason: Prose


class HasId(Protocol):
    """Anything with an `id`."""

    @property
    def id(self) -> str: ...


Item = TypeVar("Item", bound=HasId)


def by_id(items: Iterable[Item]) -> dict[str, Item]:
    return {item.id: item for item in items}


class Catalogue(Model):
    """A whole catalogue: the packages, the vocabulary and every status."""

    package: Package
    sources: Annotated[tuple[Source, ...], sequence]
    categories: Annotated[tuple[Category, ...], sequence, Field(min_length=1)]
    outcomes: Annotated[tuple[Outcome, ...], sequence, Field(min_length=1)]
    recoveries: Annotated[tuple[Recovery, ...], sequence, Field(min_length=1)]
    owners: Annotated[tuple[Owner, ...], sequence, Field(min_length=1)]
    statuses: Annotated[tuple[Status, ...], sequence, Field(min_length=1)]
    """Ordered by code."""
    retired: Annotated[tuple[Retired, ...], sequence] = ()
    """Codes that were removed and may not be used again."""

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, whose lookups are of its own making: pydantic would copy those made already."""
        copy = super().model_copy(update=update, deep=deep)
        for name in vars(copy).keys() - type(self).model_fields.keys():
            del vars(copy)[name]
        return copy

    @cached_property
    def source(self) -> dict[str, Source]:
        return by_id(self.sources)

    @cached_property
    def category(self) -> dict[str, Category]:
        return by_id(self.categories)

    @cached_property
    def outcome(self) -> dict[str, Outcome]:
        return by_id(self.outcomes)

    @cached_property
    def recovery(self) -> dict[str, Recovery]:
        return by_id(self.recoveries)

    @cached_property
    def owner(self) -> dict[str, Owner]:
        return by_id(self.owners)

    @cached_property
    def status(self) -> dict[str, Status]:
        """Statuses by name."""
        return {status.name: status for status in self.statuses}

    @cached_property
    def statuses_of(self) -> dict[str, tuple[Status, ...]]:
        """Statuses by category id, in order of code; an empty category has an empty tuple."""
        members: dict[str, list[Status]] = {category.id: [] for category in self.categories}
        for status in self.statuses:
            members[status.category].append(status)
        return {id_: tuple(statuses) for id_, statuses in members.items()}
