"""Old and new catalogue → changes, each compatible or breaking, and the version they call for.

The models are walked field by field; each field's verdict is in its annotation in `model.py`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from generator.model import Catalogue, Model, Status, verdicts
from generator.problems import shown
from generator.source import Loc


class Level(IntEnum):
    """What a change asks of the version, as in semantic versioning."""

    patch = 1
    minor = 2
    major = 3


@dataclass(frozen=True)
class Kind:
    """A kind of change: its id, the level that it calls for, and what it is about."""

    id: str
    level: Level
    purpose: str

    @property
    def breaking(self) -> bool:
        """Whether a program that used the old catalogue may fail on the new one."""
        return self.level is Level.major


CHANGES: dict[str, Kind] = {
    id_: Kind(id_, level, purpose)
    for level, kinds in {
        Level.major: {
            "status-removed": "A deprecated status was removed; its name no longer exists.",
            "removed-without-replacement": "A status was removed that was never deprecated, so "
            "that no replacement was named.",
            "status-renamed": "A code has another name; the old name no longer exists.",
            "status-renumbered": "A name has another code: it no longer matches what it matched.",
            "verdict-changed": "A status has another category, outcome, recovery or owner: "
            "programs that branch on it take another way.",
            "message-removed": "A wire message was changed or removed; it is no longer recognised.",
            "fact-changed": "A documented fact was changed or withdrawn.",
            "field-removed": "A field of the request is no longer named.",
            "id-removed": "An id of the vocabulary or of a source was removed.",
            "success-changed": "An outcome that raised nothing now raises, or the reverse.",
            "exception-changed": "Another exception is raised.",
            "unknown-changed": "Unknown codes or unreadable replies are classified differently.",
            "reply-changed": "The code or the message is read from another place in a reply.",
            "package-renamed": "The package, the enum or the base exception has another name.",
            "links-removed": "The outputs no longer carry deep links.",
            "retirement-revoked": "A retired code is no longer kept from being used again.",
        },
        Level.minor: {
            "status-added": "A status is new.",
            "status-deprecated": "A status was deprecated.",
            "deprecation-changed": "A deprecation was withdrawn, or names another replacement.",
            "message-added": "A wire message is new.",
            "fact-added": "A fact is documented that was not before.",
            "field-added": "A field of the request is named that was not before.",
            "request-changed": "The check of requests looks for something else.",
            "id-added": "An id of the vocabulary or of a source is new.",
            "links-added": "The outputs carry deep links.",
        },
        Level.patch: {
            "text-changed": "A text reads differently.",
            "order-changed": "A list has another order.",
            "related-changed": "Other statuses are named as related.",
            "evidence-changed": "What is said of the sources was changed.",
            "link-changed": "An address was changed.",
            "example-changed": "Example replies look different; nothing is read from that place.",
            "history-changed": "The version that something is said to date from was changed.",
            "code-retired": "A code is kept from being used again.",
        },
    }.items()
    for id_, purpose in kinds.items()
}

VERDICTS: dict[str, dict[str, str]] = dict(verdicts(Catalogue))
"""The kind of change for each way in which a field can change, by the field's path."""

ITEMS = {
    "sources": ("source", "id"),
    "categories": ("category", "id"),
    "outcomes": ("outcome", "id"),
    "recoveries": ("recovery", "id"),
    "owners": ("owner", "id"),
    "statuses": ("status", "code"),
    "retired": ("retired code", "code"),
}
"""What the items of each list are called, and the key that tells which of them are the same."""


@dataclass(frozen=True)
class Change:
    """One change: its kind, what it happened to, and its place in the new catalogue."""

    kind: Kind
    subject: str
    """Such as `status 404 NOT_FOUND`."""
    field: str
    """The dotted path below the subject; empty where the whole subject came or went."""
    way: str
    old: Any
    new: Any
    loc: Loc

    def message(self, show: Callable[[object], str] = shown) -> str:
        """What changed, in words; `show` makes values fit for where the words land."""
        field = show(self.field) if self.field else ""
        match self.way:
            case "changed":
                if max(len(str(self.old)), len(str(self.new))) > 60:
                    return f"{field} reads differently"
                return f"{field} was {show(self.old)}, is now {show(self.new)}"
            case "set" | "unset":
                value = self.new if self.way == "set" else self.old
                what = "was added" if self.way == "set" else "was taken away"
                return f"{field} {what}" + (f": {show(value)}" if is_short(value) else "")
            case "reordered":
                return f"{field} has another order" if field else "have another order"
            case _:
                what = "is new" if self.way == "added" else "was removed"
                value = self.new if self.way == "added" else self.old
                if not field:
                    return what
                return f"{field}: {show(value)} {what}" if is_short(value) else f"{field} changed"

    def sentence(self, show: Callable[[object], str] = shown) -> str:
        """The subject and what changed of it."""
        return f"{self.subject}{':' if self.field else ''} {self.message(show)}"


def is_short(value: Any) -> bool:
    return isinstance(value, str | int) and len(str(value)) <= 60


def compare(old: Catalogue, new: Catalogue) -> list[Change]:
    """Every change, breaking ones first, in the order of the new catalogue."""
    found = [change for name in Catalogue.model_fields for change in compare_part(name, old, new)]
    return sorted(found, key=lambda change: -change.kind.level)


def compare_part(name: str, old: Catalogue, new: Catalogue) -> Iterator[Change]:
    if name in ITEMS:
        yield from compare_items(name, getattr(old, name), getattr(new, name))
    else:
        yield from compare_values(name, name, getattr(old, name), getattr(new, name), (name,))


def compare_items(plural: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[Change]:
    """The changes of a list whose items have a key."""
    pairs = paired(plural, old, new)
    places = {id(item): index for index, item in enumerate(new)}
    for before, after in pairs:
        loc: Loc = (plural, places[id(after)]) if after else (plural,)
        subject = subject_of(plural, after or before)
        if before is None:
            yield verdict(plural, "added", subject, "", None, after, loc)
        elif after is None:
            way = "removed"
            if isinstance(before, Status) and before.deprecated:
                way = "removed_when_deprecated"
            yield verdict(plural, way, subject, "", before, None, loc)
        else:
            yield from compare_values(plural, subject, before, after, loc)
    common = [(before, after) for before, after in pairs if before and after]
    order = [places[id(after)] for _, after in common]
    if "reordered" in VERDICTS[plural] and order != sorted(order):
        yield verdict(plural, "reordered", plural, "", None, None, (plural,))


def paired(
    plural: str, old: tuple[Any, ...], new: tuple[Any, ...]
) -> list[tuple[Any | None, Any | None]]:
    """The items of both lists, each beside its other self; by key, statuses else by name."""
    key = ITEMS[plural][1]
    afters = {getattr(item, key): item for item in new}
    pairs: list[tuple[Any | None, Any | None]] = [
        (before, afters.pop(getattr(before, key), None)) for before in old
    ]
    if plural == "statuses":
        names = {item.name: item for item in afters.values()}
        for index, (before, after) in enumerate(pairs):
            if after is None and before and (moved := names.get(before.name)):
                pairs[index] = (before, afters.pop(moved.code))
    return pairs + [(None, after) for after in afters.values()]


def subject_of(plural: str, item: Any) -> str:
    noun, key = ITEMS[plural]
    name = f" {item.name}" if key == "code" else ""
    return f"{noun} {getattr(item, key)}{name}"


def is_model(value: Any) -> bool:
    return isinstance(value, Model)


def compare_values(path: str, subject: str, old: Any, new: Any, loc: Loc) -> Iterator[Change]:
    """The changes of a value, those of a model field by field."""
    if old == new:
        return
    if is_model(old) and is_model(new):
        for name in type(old).model_fields:
            yield from compare_values(
                f"{path}.{name}", subject, getattr(old, name), getattr(new, name), (*loc, name)
            )
        return
    field = ".".join(str(part) for part in loc[1 if loc[0] == subject else 2 :])
    kinds = VERDICTS.get(path, {})
    if "added" in kinds:
        yield from compare_lists(path, subject, field, old or (), new or (), loc)
    elif kinds:
        way = "set" if old is None else "unset" if new is None else "changed"
        yield verdict(path, way, subject, field, old, new, loc)


def compare_lists(
    path: str, subject: str, field: str, old: tuple[Any, ...], new: tuple[Any, ...], loc: Loc
) -> Iterator[Change]:
    removed = [item for item in old if item not in new]
    added = [item for item in new if item not in old]
    for item in removed:
        yield verdict(path, "removed", subject, field, item, None, loc)
    for item in added:
        yield verdict(path, "added", subject, field, None, item, (*loc, new.index(item)))
    if not removed and not added:
        yield verdict(path, "reordered", subject, field, old, new, loc)


def verdict(path: str, way: str, subject: str, field: str, old: Any, new: Any, loc: Loc) -> Change:
    return Change(CHANGES[VERDICTS[path][way]], subject, field, way, old, new, loc)


Version = tuple[int, ...]


def version(text: str) -> Version:
    return tuple(int(part) for part in text.split("."))


def version_of(catalogue: Catalogue) -> Version:
    return version(catalogue.package.version)


def least_version(old: Version, changes: Iterable[Change]) -> Version:
    """The lowest version that follows an old one after some changes."""
    major, minor, patch = old
    match max((change.kind.level for change in changes), default=None):
        case Level.major:
            return major + 1, 0, 0
        case Level.minor:
            return major, minor + 1, 0
        case Level.patch:
            return major, minor, patch + 1
        case _:
            return old


def dotted(version: Version) -> str:
    return ".".join(str(part) for part in version)
