"""The shape of a catalogue, and the one home of each field: its name, type, docstring and verdict.

The models are frozen pydantic models. Everything that has to know the fields loops over them: the
JSON Schema for editors, the data's own schema, the packages' properties (`facts`), the page of the
format and the verdicts of `diff` (`OnChange`). What must hold between entries is in `rules.py`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from types import NoneType, UnionType
from typing import Annotated, Any, Protocol, TypeVar, Union, get_args, get_origin

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, Strict, StringConstraints
from pydantic_core import PydanticCustomError

# Verdicts: what `diff` calls a change to a field. `changes.py` says what each kind asks for.


@dataclass(frozen=True)
class OnChange:
    """The kind of change to report for each way in which a field can change; None where it cannot.

    A value changes, one that may be null is also set and unset, and of a list items are added and
    removed, or it is reordered.
    """

    changed: str | None = None
    set: str | None = None
    unset: str | None = None
    added: str | None = None
    removed: str | None = None
    reordered: str | None = None
    removed_when_deprecated: str | None = None

    @property
    def kinds(self) -> dict[str, str]:
        """The kinds of change by way, without the ways that do not exist."""
        return {way: kind for way, kind in vars(self).items() if kind}


def changed(kind: str) -> OnChange:
    """The verdict on a value that is always there."""
    return OnChange(changed=kind)


def optional(set_: str, unset: str, changed: str) -> OnChange:
    """The verdict on a value that may be null."""
    return OnChange(set=set_, unset=unset, changed=changed)


def many(added: str, removed: str) -> OnChange:
    """The verdict on a list."""
    return OnChange(added=added, removed=removed, reordered="order-changed")


WORDING = changed("text-changed")
OPTIONAL_WORDING = optional("text-changed", "text-changed", "text-changed")
WORDINGS = many("text-changed", "text-changed")
HISTORY = changed("history-changed")
FACT = optional("fact-added", "fact-changed", "fact-changed")
VOCABULARY = many("id-added", "id-removed")
VERDICT = changed("verdict-changed")
UNKNOWN = changed("unknown-changed")
EXAMPLE = optional("example-changed", "example-changed", "example-changed")
EVIDENCE = many("evidence-changed", "evidence-changed")
CHECK = changed("request-changed")
CHECKS = many("request-changed", "request-changed")
UNREPORTED = OnChange()
"""No change of its own: an item with another key is another item, and the version must follow."""


# Types of values.

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
"""The path to a value in a JSON object."""

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

Count = Annotated[int, Field(ge=0, le=10_000)]
"""A small whole number: seconds, characters or tries."""


ONE_LINE = re.compile(r"[^`\r\n]*[^`\s][^`\r\n]*")
"""Text that fits into a code span."""


def simple(value: Any) -> Any:
    if isinstance(value, str) and not ONE_LINE.fullmatch(value):
        raise PydanticCustomError("simple", "one line of text without backticks")
    if not isinstance(value, str | int | float | bool | None):
        raise PydanticCustomError("simple", "text, a number, true, false or null")
    return value


def numeric(value: Any) -> Any:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise PydanticCustomError("number", "a number")
    return value


Scalar = Annotated[Any, AfterValidator(simple)]
"""A JSON value that holds no others."""

Word = Annotated[str, form(r"^[^`\s]+$", "a name without spaces and backticks")]
"""The name of a field, or a path to one."""

Pattern = Annotated[str, form(r"^[^`\r\n]+$", "a regular expression without backticks")]

Number = Annotated[Any, AfterValidator(numeric), Field(json_schema_extra={"type": "number"})]

JsonType = Annotated[
    str,
    form(
        r"^(string|integer|number|boolean|object|array|null)$",
        "a type of JSON Schema such as `integer`",
    ),
]

Tone = Annotated[
    str,
    form(r"^(good|exists|waiting|bad|unsure)$", "`good`, `exists`, `waiting`, `bad` or `unsure`"),
]
"""How pages mark an outcome: a colour and an icon."""

sequence = Strict(False)  # YAML gives lists; the models hold tuples, so that they stay frozen.


@dataclass(frozen=True)
class RefersTo:
    """Marks an id or a name that is defined elsewhere, by the kind of item such as `category`."""

    kind: str


class Flat:
    """Marks a record whose fields the outputs show among those of the record that holds it."""


# The records.


class Model(BaseModel):
    """What all models share: no unknown keys, no conversions, no change after construction."""

    model_config = ConfigDict(
        strict=True, frozen=True, extra="forbid", use_attribute_docstrings=True
    )


class Lookalike(Model):
    """A key that people take for the code, although it is something else."""

    key: Text
    """The key as it appears in what people paste."""
    meaning: Prose
    """What it is."""


class ReplyShape(Model):
    """Where the parts of a reply are."""

    code: Annotated[Path, changed("reply-changed")]
    """The path to the status code. It alone decides."""
    message: Annotated[Path, changed("reply-changed")]
    """The path to the message."""
    success: Annotated[Path | None, EXAMPLE] = None
    """The path to a success flag; written in examples, never read."""
    result: Annotated[Path | None, EXAMPLE] = None
    """The path to the result."""
    lookalikes: Annotated[tuple[Lookalike, ...], sequence, WORDINGS] = ()
    """Keys that are easily taken for the code."""


class Questions(Model):
    """The three questions that a verdict answers, as headings."""

    outcome: Annotated[Text, WORDING] = "Did it work?"
    recovery: Annotated[Text, WORDING] = "Send again?"
    owner: Annotated[Text, WORDING] = "Who acts?"


class Unlisted(Model):
    """How a reply is classified that no status describes."""

    outcome: Annotated[Id, RefersTo("outcome"), UNKNOWN]
    recovery: Annotated[Id, RefersTo("recovery"), UNKNOWN]
    owner: Annotated[Id, RefersTo("owner"), UNKNOWN]
    exception: Annotated[ClassName, UNKNOWN]
    """The exception raised for it."""
    action: Annotated[Prose | None, OPTIONAL_WORDING] = None
    """What to do: one step a line; the recovery's description where it is null."""


class BackOff(Model):
    """How long to wait and how often to ask; the packages' constants and all guides use these."""

    timeout_seconds: Annotated[Count, WORDING] = 30
    """How long a client waits for one reply."""
    first_seconds: Annotated[Count, WORDING] = 5
    """The pause before the first further call."""
    factor: Annotated[Count, WORDING] = 2
    """What each pause is multiplied by to give the next."""
    longest_seconds: Annotated[Count, WORDING] = 60
    """No pause is longer than this."""
    polls: Annotated[Count, WORDING] = 10
    """How often to ask for the state of something that is not decided yet."""
    resends: Annotated[Count, WORDING] = 1
    """How often to send the same request again after a reply that does not tell."""


class Place(Model):
    """One place of a field in a request, and where it applies."""

    at: Word
    """The path to the field in the request's body; a URL parameter begins with `query.`."""
    versions: Annotated[tuple[Text, ...], sequence] = ()
    """The versions of the API that have it there."""


class RequestField(Model):
    """A field of the request, by the name that statuses use for it."""

    name: Word
    places: Annotated[tuple[Place, ...], sequence, Field(min_length=1)]
    """Where it may be, in the order in which a check looks."""
    unless: Path | None = None
    """A path; where it leads to a value that is not null, the field is not checked."""


class RequestShape(Model):
    """Where the parts of a request are."""

    malformed: Annotated[Name, RefersTo("status"), CHECK]
    """The status that answers a body that is no JSON object."""
    fields: Annotated[tuple[RequestField, ...], sequence, CHECKS]
    """Every field that a status names."""


class Package(Model):
    """The packages made from the catalogue."""

    name: Annotated[Distribution, changed("package-renamed")]
    """The distribution's name on every registry; with underscores, the import name."""
    version: Annotated[Version, UNREPORTED]
    """The version of the packages and of this catalogue; it must follow from the changes."""
    enum: Annotated[ClassName, changed("package-renamed")]
    """The name of the enum of codes."""
    error: Annotated[ClassName, changed("package-renamed")]
    """The name of the base exception."""
    api: Annotated[Text, WORDING]
    """What the API is called in a sentence."""
    title: Annotated[Text, WORDING]
    """The heading of READMEs and of the site."""
    summary: Annotated[Prose, WORDING]
    """One sentence on what the packages are for."""
    notice: Annotated[Prose | None, OPTIONAL_WORDING] = None
    """A sentence for every README and the site, such as who maintains the packages."""
    docs_url: Annotated[Url | None, optional("links-added", "links-removed", "link-changed")] = None
    """The address at which the site is published; once set, every output carries deep links."""
    repository_url: Annotated[
        Url | None, optional("link-changed", "link-changed", "link-changed")
    ] = None
    """The address of the source repository; once set, pages link to it."""
    registries: Annotated[
        dict[str, dict[str, Text]], changed("package-renamed"), Field(default_factory=dict)
    ]
    """What a target's registry needs beyond the name, by target and key: a vendor, a group."""
    reply: ReplyShape
    """Where the parts of a reply are."""
    request: Annotated[
        RequestShape | None, OnChange(set="request-changed", unset="request-changed")
    ] = None
    """Where the parts of a request are."""
    unknown: Unlisted
    """How a reply with an unknown code is classified."""
    unreadable: Annotated[
        Unlisted | None, OnChange(set="unknown-changed", unset="unknown-changed")
    ] = None
    """How a reply without a readable code is classified; like an unknown code where it is null."""
    back_off: BackOff = BackOff()
    """How long to wait and how often to ask."""
    questions: Questions = Questions()
    """The headings of a status's three answers."""
    collect: Annotated[tuple[Prose, ...], sequence, WORDINGS] = ()
    """What to have at hand before contacting anybody about a reply."""

    @property
    def module(self) -> str:
        """The import name: the distribution's, with underscores."""
        return self.name.replace("-", "_")

    @property
    def namespace(self) -> str:
        """The name in PascalCase."""
        return "".join(word.capitalize() for word in self.name.split("-"))

    @property
    def joined(self) -> str:
        """The name without its hyphens."""
        return self.name.replace("-", "")


class Source(Model):
    """A document that facts were taken from; `documented.tables` and discrepancies name it."""

    id: Annotated[Id, UNREPORTED]
    title: Annotated[Text, WORDING]
    description: Annotated[Prose | None, OPTIONAL_WORDING] = None
    reference: Annotated[bool, changed("evidence-changed")] = True
    """Whether it is part of the API's reference; codes that only other sources list are marked."""


class Category(Model):
    """A group of statuses with a page of its own."""

    id: Annotated[Id, UNREPORTED]
    title: Annotated[Text, WORDING]
    description: Annotated[Prose, WORDING]


class Outcome(Model):
    """What a status says of the thing that was asked for."""

    id: Annotated[Id, UNREPORTED]
    title: Annotated[Text, WORDING]
    answer: Annotated[Text, WORDING]
    """The short answer to `package.questions.outcome`."""
    tone: Annotated[Tone | None, OPTIONAL_WORDING] = None
    """The colour and the icon that mark it on pages; neutral where it is null."""
    description: Annotated[Prose, WORDING]
    success: Annotated[bool, changed("success-changed")] = False
    """Whether a reply with this outcome raises nothing."""


class Recovery(Model):
    """What the caller does next."""

    id: Annotated[Id, UNREPORTED]
    title: Annotated[Text, WORDING]
    answer: Annotated[Text, WORDING]
    """The short answer to `package.questions.recovery`."""
    description: Annotated[Prose, WORDING]
    exception: Annotated[
        ClassName | None, optional("exception-changed", "exception-changed", "exception-changed")
    ] = None
    """The exception raised for it; null only where nothing is ever raised."""


class Owner(Model):
    """Who has to act."""

    id: Annotated[Id, UNREPORTED]
    title: Annotated[Text, WORDING]
    """Also the short answer to `package.questions.owner`."""
    description: Annotated[Prose, WORDING]
    contact: Annotated[Prose | None, OPTIONAL_WORDING] = None
    """Whom to contact and how."""


class Said(Model):
    """What one source says."""

    source: Annotated[Id, RefersTo("source")]
    statement: Prose


class Discrepancy(Model):
    """Where sources contradict each other or are silent, and how this catalogue resolves it."""

    said: Annotated[tuple[Said, ...], sequence, Field(min_length=1)]
    """What each source says, in our own words."""
    decision: Prose
    """What this catalogue does about it."""


class Deprecated(Model):
    """Marks an entry that must not be used any more."""

    since: Annotated[Version, HISTORY]
    """The version that deprecated it."""
    reason: Annotated[Prose, WORDING]
    use: Annotated[Name, RefersTo("status"), changed("deprecation-changed")]
    """The name of the status that replaces it."""


class When(Model):
    """A condition of a constraint: a field of the request has a value."""

    field: Annotated[Word, RefersTo("field")]
    value: Scalar


class Form(Model):
    """What a value must be, in words of JSON Schema; each says nothing of values of other types."""

    type: JsonType | None = None
    enum: Annotated[tuple[Scalar, ...] | None, sequence] = None
    const: Scalar = None
    minimum: Number | None = None
    maximum: Number | None = None
    exclusiveMinimum: Number | None = None  # noqa: N815
    minLength: Count | None = None  # noqa: N815
    """In Unicode code points."""
    maxLength: Count | None = None  # noqa: N815
    """In Unicode code points."""
    minItems: Count | None = None  # noqa: N815
    pattern: Pattern | None = None
    """A regular expression that is found in the text, in what all languages' dialects share."""


class ListForm(Form):
    """What a value must be, where it may be a list."""

    items: Form | None = None
    """What each item of a list must be."""


class Constraint(ListForm):
    """Something in a request that brings a status about when it is not met."""

    field: Annotated[Word, RefersTo("field")]
    """The field's name."""
    when: When | None = None
    """The constraint holds only where this is true."""
    required: bool = False
    """Whether the field must be present and not null; else null and absence are no fault."""
    anyOf: Annotated[tuple[ListForm, ...] | None, sequence] = None  # noqa: N815
    """Forms of which at least one must be met."""


class Documented(Model):
    """What the sources state and nothing else; null for what they do not state."""

    http_status: Annotated[Annotated[int, Field(ge=100, le=599)] | None, FACT]
    """The documented HTTP status; null where none is documented."""
    order_successful: Annotated[bool | None, FACT]
    """The documented success flag, not the outcome; null where none is documented."""
    messages: Annotated[
        tuple[Text, ...] | None,
        sequence,
        Field(min_length=1),
        many("message-added", "message-removed"),
    ]
    """The documented wire messages to the letter; a varying part is written `{detail}`."""
    tables: Annotated[tuple[Annotated[Id, RefersTo("source")], ...], sequence, EVIDENCE]
    """The sources that list the code."""


class Status(Model):
    """One status code."""

    code: Annotated[Code, changed("status-renumbered")]
    """The number in the reply."""
    name: Annotated[Name, changed("status-renamed")]
    """The unique name; never changed or given to another code."""
    title: Annotated[Text, WORDING]
    """What it means, in a few words."""
    category: Annotated[Id, RefersTo("category"), VERDICT]
    """The group that it belongs to."""
    outcome: Annotated[Id, RefersTo("outcome"), VERDICT]
    """What became of the thing that was asked for: concluded by the catalogue."""
    recovery: Annotated[Id, RefersTo("recovery"), VERDICT]
    """What the caller does next: concluded by the catalogue."""
    owner: Annotated[Id, RefersTo("owner"), VERDICT]
    """Who has to act: concluded by the catalogue."""
    description: Annotated[Prose, WORDING]
    """The cause, and where to look."""
    action: Annotated[Prose, WORDING]
    """What to do: one step a line."""
    never: Annotated[Prose | None, OPTIONAL_WORDING] = None
    """What must not be done meanwhile, as the end of a sentence that begins with "Never"."""
    fields: Annotated[tuple[Text, ...], sequence, many("field-added", "field-removed")] = ()
    """The fields of the request that it concerns; URL parameters begin with `query.`."""
    request: Annotated[tuple[Constraint, ...], sequence, CHECKS] = ()
    """What in a request is documented to bring it about, as constraints that are then not met."""
    keywords: Annotated[tuple[Text, ...], sequence, WORDINGS] = ()
    """What people call it when they search for it."""
    related: Annotated[
        tuple[Annotated[Name, RefersTo("status")], ...],
        sequence,
        many("related-changed", "related-changed"),
    ] = ()
    """Statuses that are easily taken for this one, or follow it."""
    discrepancies: Annotated[tuple[Discrepancy, ...], sequence, EVIDENCE] = ()
    """Where the sources contradict each other or are silent."""
    since: Annotated[Version, HISTORY]
    """The version of the catalogue that first held it."""
    deprecated: Annotated[
        Deprecated | None, OnChange(set="status-deprecated", unset="deprecation-changed")
    ] = None
    """Set where the code must not be used any more."""
    documented: Annotated[Documented, Flat()]
    """What the sources state and nothing else."""

    @property
    def messages(self) -> tuple[str, ...]:
        """The documented wire messages; empty where the sources give none."""
        return self.documented.messages or ()

    @property
    def field_names(self) -> tuple[str, ...]:
        """The fields that it and its constraints name."""
        conditions = (rule.when.field for rule in self.request if rule.when)
        return (*self.fields, *(rule.field for rule in self.request), *conditions)

    @property
    def slug(self) -> str:
        """The name as it appears in addresses and on the command line: `lower-kebab`."""
        return self.name.lower().replace("_", "-")

    @property
    def steps(self) -> tuple[str, ...]:
        """The action's lines that are not blank, one step each."""
        return steps_of(self.action)


class Retired(Model):
    """A code and name that were removed and are never given to another status."""

    code: Annotated[Code, UNREPORTED]
    name: Annotated[Name, HISTORY]
    since: Annotated[Version, HISTORY]
    """The version that removed it."""
    reason: Annotated[Prose, WORDING]


def steps_of(action: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in action.splitlines() if line.strip())


class HasId(Protocol):
    """Anything with an `id`."""

    @property
    def id(self) -> str: ...


Item = TypeVar("Item", bound=HasId)


def by_id(items: Iterable[Item]) -> dict[str, Item]:
    return {item.id: item for item in items}


UNKNOWN_CODE = (
    "Raised for a code that the catalogue does not hold. Do not send the request again: ask what "
    "the code means."
)
NO_CODE = (
    "Raised for a reply without a readable code. As after no reply, what was asked for may be done."
)


@dataclass(frozen=True)
class Raised:
    """An exception of the packages and what it is raised for."""

    name: str
    parent: str | None
    """The exception that it derives from; None for the base."""
    recoveries: tuple[str, ...] = ()
    """The ids of the recoveries that raise it."""
    unknown: bool = False
    """Whether it is raised for an unknown code."""
    unreadable: bool = False
    """Whether it is raised for a reply without a readable code."""
    meanings: tuple[str, ...] = ()
    """What each of them means, in prose."""

    @property
    def stem(self) -> str:
        """The name without its `Error`, for languages in which it ends otherwise."""
        return self.name.removesuffix("Error")


class Catalogue(Model):
    """A whole catalogue: the packages, the vocabulary and every status."""

    package: Package
    """What the packages made from this file are called, and how they read a reply."""
    sources: Annotated[tuple[Source, ...], sequence, VOCABULARY]
    """Where the facts come from."""
    categories: Annotated[tuple[Category, ...], sequence, Field(min_length=1), VOCABULARY]
    """Groups of statuses, with a page each."""
    outcomes: Annotated[tuple[Outcome, ...], sequence, Field(min_length=1), VOCABULARY]
    """What may have become of the thing that was asked for."""
    recoveries: Annotated[tuple[Recovery, ...], sequence, Field(min_length=1), VOCABULARY]
    """What the caller may have to do next."""
    owners: Annotated[tuple[Owner, ...], sequence, Field(min_length=1), VOCABULARY]
    """Who may have to act."""
    statuses: Annotated[
        tuple[Status, ...],
        sequence,
        Field(min_length=1),
        OnChange(
            added="status-added",
            removed="removed-without-replacement",
            removed_when_deprecated="status-removed",
        ),
    ]
    """Every status, ordered by code."""
    retired: Annotated[
        tuple[Retired, ...], sequence, many("code-retired", "retirement-revoked")
    ] = ()
    """Codes that were removed and may not be used again."""

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
    def field(self) -> dict[str, RequestField]:
        """Every field of a request that a status names; one without places is a path itself."""
        shape = self.package.request
        placed = {field.name: field for field in shape.fields} if shape else {}
        named = [name for status in self.statuses for name in status.field_names]
        return placed | {
            name: RequestField.model_construct(name=name, places=(Place.model_construct(at=name),))
            for name in named
            if name not in placed
        }

    @cached_property
    def statuses_of(self) -> dict[str, tuple[Status, ...]]:
        """Statuses by category id, in order of code; an empty category has an empty tuple."""
        members: dict[str, list[Status]] = {category.id: [] for category in self.categories}
        for status in self.statuses:
            members[status.category].append(status)
        return {id_: tuple(statuses) for id_, statuses in members.items()}

    @cached_property
    def beyond_reference(self) -> tuple[Status, ...]:
        """Statuses that only sources outside the API's reference list."""
        listed = ((status, status.documented.tables) for status in self.statuses)
        return tuple(
            status
            for status, tables in listed
            if tables and not any(self.source[id_].reference for id_ in tables)
        )

    @cached_property
    def unreadable(self) -> Unlisted:
        """How a reply without a readable code is classified."""
        return self.package.unreadable or self.package.unknown

    def advice(self, unlisted: Unlisted) -> tuple[str, ...]:
        """What to do about a reply that no status describes, one step each."""
        return steps_of(unlisted.action or self.recovery[unlisted.recovery].description)

    @cached_property
    def exceptions(self) -> tuple[Raised, ...]:
        """Every exception once: the base first, and parents before what derives from them."""
        base = self.package.error
        meanings: dict[str, list[str]] = {base: []}
        recoveries: dict[str, list[str]] = {base: []}
        for recovery in self.recoveries:
            if recovery.exception:
                meanings.setdefault(recovery.exception, []).append(recovery.description)
                recoveries.setdefault(recovery.exception, []).append(recovery.id)
        parents = dict.fromkeys(meanings, base)
        for unlisted, meaning in ((self.package.unknown, UNKNOWN_CODE), (self.unreadable, NO_CODE)):
            if unlisted.exception not in meanings:
                parents[unlisted.exception] = base
                if unlisted is not self.package.unknown:
                    parents[unlisted.exception] = self.recovery[unlisted.recovery].exception or base
            meanings.setdefault(unlisted.exception, []).append(meaning)
        return tuple(
            Raised(
                name,
                None if name == base else parents[name],
                tuple(recoveries.get(name, ())),
                name == self.package.unknown.exception,
                name == self.unreadable.exception,
                tuple(said),
            )
            for name, said in meanings.items()
        )


# What outputs loop over.


@dataclass(frozen=True)
class Fact:
    """A field of a record as outputs show it, flat, with its type and docstring."""

    name: str
    """The key in the data, `lower_snake`."""
    path: tuple[str, ...]
    """The attributes that lead to the value from the record."""
    kind: str
    """`text`, `prose`, `integer`, `boolean`, `value`, `reference` or `record`."""
    many: bool
    """Whether it is a list; a list is empty where the catalogue has null."""
    optional: bool
    """Whether it may be null."""
    required: bool
    """Whether the catalogue must state it."""
    refers_to: str | None
    """The kind of item that a reference names: `category`, `status`, …"""
    record: type[Model] | None
    """The model of a record."""
    flat: bool
    """Whether outputs show the record's fields in its place."""
    form: str | None
    """What a text must look like, in prose."""
    doc: str
    """The docstring of the field."""

    def of(self, item: Any) -> Any:
        """The value in a record: a plain value, a model, or a tuple of either."""
        for name in self.path:
            item = getattr(item, name)
        return () if item is None and self.many else item


KINDS: dict[Any, str] = {str: "text", int: "integer", bool: "boolean"}


@cache
def facts(model: type[Model]) -> tuple[Fact, ...]:
    """The fields of a record as outputs show them, in the order of the model."""
    return tuple(flattened(model, ()))


def flattened(model: type[Model], path: tuple[str, ...]) -> Iterator[Fact]:
    for fact in keys(model, path):
        yield from flattened(fact.record, fact.path) if fact.record and fact.flat else (fact,)


def keys(model: type[Model], path: tuple[str, ...] = ()) -> Iterator[Fact]:
    """The fields of a record as the catalogue's file has them, in the order of the model."""
    for name, info in model.model_fields.items():
        inner, is_many, is_optional, marks = unwrapped(info.annotation)
        marks += info.metadata
        refers_to = next((mark.kind for mark in marks if isinstance(mark, RefersTo)), None)
        yield Fact(
            name,
            (*path, name),
            "reference" if refers_to else kind_of(inner, [info, *marks]),
            is_many,
            is_optional and not is_many,
            info.is_required(),
            refers_to,
            inner if kind_of(inner, marks) == "record" else None,
            any(isinstance(mark, Flat) for mark in marks),
            next((FORMS.get(mark.pattern) for mark in marks if hasattr(mark, "pattern")), None),
            info.description or "",
        )


def kind_of(inner: Any, marks: Iterable[Any]) -> str:
    if isinstance(inner, type) and issubclass(inner, Model):
        return "record"
    if any(getattr(mark, "json_schema_extra", None) == {"format": "prose"} for mark in marks):
        return "prose"
    return KINDS.get(inner, "value")


def unwrapped(kind: Any) -> tuple[Any, bool, bool, list[Any]]:
    """The type of one value, whether there are many, whether it may be null, and its marks."""
    marks: list[Any] = []
    is_many = is_optional = False
    while True:
        if get_origin(kind) is Annotated:
            kind, *found = get_args(kind)
            marks += found
        elif get_origin(kind) in (Union, UnionType):
            is_optional = True
            kind = next(part for part in get_args(kind) if part is not NoneType)
        elif get_origin(kind) is tuple:
            is_many = True
            kind = get_args(kind)[0]
        else:
            return kind, is_many, is_optional, marks


def verdicts(model: type[Model], path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Each field's kinds of change by way, by the field's path below a catalogue."""
    for name, info in model.model_fields.items():
        below = f"{path}.{name}".lstrip(".")
        inner, is_many, _, marks = unwrapped(info.annotation)
        on_change = next((m for m in [*info.metadata, *marks] if isinstance(m, OnChange)), None)
        if on_change and on_change.kinds:
            yield below, on_change.kinds
        if isinstance(inner, type) and issubclass(inner, Model) and (not is_many or not path):
            yield from verdicts(inner, below)
