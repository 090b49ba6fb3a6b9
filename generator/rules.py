"""What must hold of a catalogue: one small function per rule, each with an id and a purpose.

Rules read plain values, not models, so that an entry of the wrong shape hides no other problem.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from itertools import islice
from typing import Any

from generator.model import Catalogue, Model, keys
from generator.problems import MAX_PROBLEMS, Problem, shown
from generator.source import HIDDEN, Loc, Source, hidden

Finding = tuple[Loc, str, str]
"""Where, what is wrong, and how to mend it."""


Reserved = Mapping[str, Mapping[str, frozenset[str]]]
"""The names that a target reserves: by place, then by what they are, in words."""


@dataclass(frozen=True)
class Rule:
    """A rule's id, what it checks, and the check; None where reading or the shape checks it."""

    id: str
    purpose: str
    check: Callable[["Draft"], Iterator[Finding]] | None = None


RULES: dict[str, Rule] = {}


def rule(id_: str, purpose: str) -> Callable[[Callable[["Draft"], Iterator[Finding]]], None]:
    """Registers a check under an id."""

    def register(check: Callable[["Draft"], Iterator[Finding]]) -> None:
        RULES[id_] = Rule(id_, purpose, check)

    return register


class Draft:
    """The plain values of a source, which may have any shape."""

    def __init__(self, source: Source, reserved: Sequence[Reserved] = ()) -> None:
        self.source, self.values, self.reserved = source, source.values, reserved

    def each(self, pattern: str, kind: type = str) -> Iterator[tuple[Loc, Any]]:
        """Every value of a kind at a pattern such as `statuses.*.name`, with its way."""
        return walk(self.values, pattern.split("."), (), kind)

    def one(self, way: str, kind: type = str) -> Any:
        """The value of a kind at a way without a star, or None."""
        return next((value for _, value in self.each(way, kind)), None)

    @cached_property
    def statuses(self) -> list[tuple[Loc, dict[str, Any]]]:
        """Every entry that is a mapping, with its way."""
        return list(self.each("statuses.*", dict))

    def line(self, loc: Loc) -> int:
        """The line, from 1, of a value that is there."""
        return self.source.problem("", loc, "").line


def walk(value: Any, parts: list[str], loc: Loc, kind: type) -> Iterator[tuple[Loc, Any]]:
    """Every value of a kind at the end of a way; level by level, which is the order of the text."""
    found = [(loc, value)]
    for part in parts:
        if part == "*":
            found = [
                ((*loc, index), item)
                for loc, value in found
                if type(value) is list
                for index, item in enumerate(value)
            ]
        else:
            found = [
                ((*loc, part), value[part])
                for loc, value in found
                if type(value) is dict and part in value
            ]
    return ((loc, value) for loc, value in found if type(value) is kind)


def texts(value: Any, loc: Loc = ()) -> Iterator[tuple[Loc, str]]:
    """Every text, wherever it stands."""
    if type(value) is str:
        yield loc, value
    elif type(value) is dict:
        for key, item in value.items():
            yield from texts(item, (*loc, key))
    elif type(value) is list:
        for index, item in enumerate(value):
            yield from texts(item, (*loc, index))


def check(source: Source, reserved: Sequence[Reserved]) -> list[Problem]:
    """Every problem that a rule finds; `reserved` is what each target says of names."""
    draft = Draft(source, reserved)
    return [
        source.problem(rule.id, loc, message, hint)
        for rule in RULES.values()
        if rule.check
        for loc, message, hint in islice(rule.check(draft), MAX_PROBLEMS)
    ]


class Spelling:
    """Finds the nearest allowed spelling of a wrong one; gives up looking after many."""

    def __init__(self, allowed: Iterable[str]) -> None:
        self.names = {name.casefold(): name for name in allowed}
        self.searches = 200_000 // (len(self.names) + 1)

    def hint(self, value: str) -> str:
        """`did you mean …?`, or what is allowed."""
        if name := self.nearest(value):
            return f"did you mean {shown(name)}?"
        return f"expected one of {listed(list(self.names.values()))}"

    def nearest(self, value: str) -> str:
        """The allowed spelling that is nearest, or nothing."""
        self.searches -= 1
        if self.searches < 0 or len(value) > 100:
            return ""
        match = get_close_matches(value.casefold(), self.names, n=1)
        return self.names[match[0]] if match else ""


def listed(values: list[str]) -> str:
    return ", ".join(shown(value) for value in values[:8]) + (", …" if len(values) > 8 else "")


# What reading the file, the models, and planning and comparing the outputs check.
for id_, purpose in {
    "file-size": "Checks that the file is of no more than 32 MiB and 1,000,000 lines.",
    "encoding": "Checks that the file is UTF-8 without a byte order mark.",
    "line-ends": "Checks that lines end in LF.",
    "bare-character": "Checks that no character stands bare that YAML parsers read differently.",
    "empty-file": "Checks that the file holds something.",
    "yaml-syntax": "Checks that the file is one YAML document that parses and is of a sane shape.",
    "yaml-feature": "Checks that no anchor, alias, tag or merge key is used.",
    "duplicate-key": "Checks that no key stands twice in a mapping.",
    "ambiguous-scalar": "Checks that no unquoted value is read differently by different tools.",
    "missing-key": "Checks that every required key is there.",
    "unknown-key": "Checks that every key is one that the format knows.",
    "wrong-type": "Checks that every value is of the type that its key wants.",
    "wrong-form": "Checks that names, ids, versions, paths and addresses are well formed.",
    "blank-text": "Checks that no text is empty or blank.",
    "out-of-range": "Checks that numbers and lists are of an allowed size.",
}.items():
    RULES[id_] = Rule(id_, purpose)


# Texts


ESCAPE = re.compile(r"\\[^\"\\/nt\n ]")
"""An escape that may stand for a hidden character."""


ESCAPE = re.compile(r"\\[0abefrvxuUNLP_]")
"""How YAML writes a character that would be refused where it stood bare."""


@rule(
    "hidden-character",
    "Checks that no text holds a control, bidirectional or invisible character, nor a comment.",
)
def hidden_character(draft: Draft) -> Iterator[Finding]:
    if not ESCAPE.search(draft.source.text):
        return  # reading has told of every one that stands bare
    for loc, text in texts(draft.values):
        if (match := HIDDEN.search(text)) and match[0] not in draft.source.text:
            yield loc, *hidden(match[0])


def prose_places(record: type[Model], path: str = "") -> Iterator[str]:
    """The pattern of every prose field below a record."""
    for key in keys(record):
        below = f"{path}.{key.name}".lstrip(".") + (".*" if key.many else "")
        if key.record:
            yield from prose_places(key.record, below)
        elif key.kind == "prose":
            yield below


PROSE = list(prose_places(Catalogue))


@rule(
    "code-span",
    "Checks that the backticks of prose stand in pairs, on one line and around something.",
)
def code_span(draft: Draft) -> Iterator[Finding]:
    for pattern in PROSE:
        for loc, prose in draft.each(pattern):
            for line in prose.split("\n") if "`" in prose else ():
                pieces = line.split("`")
                if len(pieces) % 2 == 0:
                    what = f"a code span is not closed: {shown_end(pieces[-1])}"
                    yield loc, what, "put a backtick on both sides of it"
                    break
                if any(not span.strip() for span in pieces[1::2]):
                    yield loc, "a code span is empty", "remove both of its backticks"
                    break


def shown_end(text: str) -> str:
    """What stands behind a backtick, as a message quotes it."""
    return f'"{shown(text[:40])[1:-1]}"'


PLACEHOLDER = re.compile(r"\{\s*\w+\s*\}")


@rule(
    "message-placeholder",
    "Checks that a message holds no placeholder but `{detail}`, and that at most once.",
)
def message_placeholder(draft: Draft) -> Iterator[Finding]:
    for loc, message in draft.each("statuses.*.documented.messages.*"):
        found = PLACEHOLDER.findall(message)
        if unknown := next((name for name in found if name != "{detail}"), None):
            yield loc, f"the placeholder {shown(unknown)} is not known", "expected `{detail}`"
        elif len(found) > 1:
            yield loc, "`{detail}` stands in it twice", "let one `{detail}` cover all that varies"


@rule("duplicate-message", "Checks that no two codes have the same fixed message.")
def duplicate_message(draft: Draft) -> Iterator[Finding]:
    seen: dict[str, Loc] = {}
    for loc, message in draft.each("statuses.*.documented.messages.*"):
        first = seen.setdefault(message, loc)
        if first[1] != loc[1] and "{detail}" not in message:
            yield (
                loc,
                f"{shown(message)} is also a message of line {draft.line(first)}",
                "a reader could not tell the two codes apart; correct one of them",
            )


@rule("repeated-item", "Checks that no list of an entry holds the same value twice.")
def repeated_item(draft: Draft) -> Iterator[Finding]:
    for pattern in ("fields", "related", "documented.tables", "documented.messages"):
        for entry, items in draft.each(f"statuses.*.{pattern}", list):
            if len(items) < 2:
                continue
            seen = set()
            for index, item in enumerate(items):
                if type(item) is str and item in seen:
                    yield (*entry, index), f"{shown(item)} stands in the list twice", "remove one"
                elif type(item) is str:
                    seen.add(item)


# Names


IDS = ("sources", "categories", "outcomes", "recoveries", "owners")


def repeated(
    draft: Draft, pattern: str, kind: type = str, key: Callable[[Any], Any] = str
) -> Iterator[tuple[Loc, Any, Loc, Any]]:
    """Each value whose key an earlier one has, with that one."""
    seen: dict[Any, tuple[Loc, Any]] = {}
    for loc, value in draft.each(pattern, kind):
        first, earlier = seen.setdefault(key(value), (loc, value))
        if first != loc:
            yield loc, value, first, earlier


def duplicates(draft: Draft, what: str, *patterns: str, kind: type = str) -> Iterator[Finding]:
    for pattern in patterns:
        for loc, value, first, _ in repeated(draft, pattern, kind):
            yield (
                loc,
                f"the {what} {shown(value)} is given twice",
                f"line {draft.line(first)} has it already",
            )


@rule("duplicate-code", "Checks that no code is given twice.")
def duplicate_code(draft: Draft) -> Iterator[Finding]:
    return duplicates(draft, "code", "statuses.*.code", "retired.*.code", kind=int)


@rule("duplicate-name", "Checks that no name is given twice.")
def duplicate_name(draft: Draft) -> Iterator[Finding]:
    return duplicates(draft, "name", "statuses.*.name", "retired.*.name")


@rule("duplicate-id", "Checks that no id is given twice in its list.")
def duplicate_id(draft: Draft) -> Iterator[Finding]:
    return duplicates(draft, "id", *(f"{key}.*.id" for key in IDS))


@rule("name-case", "Checks that no two names or ids differ only in case.")
def name_case(draft: Draft) -> Iterator[Finding]:
    for pattern in ("statuses.*.name", "retired.*.name", *(f"{key}.*.id" for key in IDS)):
        for loc, value, first, earlier in repeated(draft, pattern, key=str.casefold):
            if value != earlier:
                yield (
                    loc,
                    f"{shown(value)} differs only in case from line {draft.line(first)}'s",
                    "give it a name of its own",
                )


EXCEPTIONS = ("package.error", "package.unknown.exception", "recoveries.*.exception")
PLACES = {
    "class": ("package.enum", *EXCEPTIONS),
    "id": [f"{plural}.*.id" for plural in IDS],
    "module": ("package.name",),
    "status": ("statuses.*.name",),
}
"""Where the catalogue chooses a name, by the place that a target's `RESERVED` gives it."""


@rule("reserved-name", "Checks that no name is taken by a language or by a generated package.")
def reserved_name(draft: Draft) -> Iterator[Finding]:
    for place, patterns in PLACES.items():
        taken = [
            (what, names)
            for reserved in draft.reserved
            for what, names in reserved.get(place, {}).items()
        ]
        for pattern in patterns:
            for loc, value in draft.each(pattern):
                name = value.replace("-", "_") if place == "module" else value
                if what := next((what for what, names in taken if name in names), ""):
                    yield loc, f"{shown(value)} is {what}", "choose another name"


@rule("exception-name", "Checks that each exception ends in `Error` and is a class of its own.")
def exception_name(draft: Draft) -> Iterator[Finding]:
    classes = dict.fromkeys([draft.one("package.enum")], "the enum")
    for pattern in EXCEPTIONS:
        for loc, name in draft.each(pattern):
            if not name.endswith("Error"):
                yield loc, f"{shown(name)} does not end in `Error`", f"expected `{name[:60]}Error`"
            elif name in classes:
                yield (
                    loc,
                    f"{shown(name)} is also {classes[name]}",
                    "give each exception a name of its own",
                )
            classes.setdefault(name, f"the exception of line {draft.line(loc)}")


DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE | re.ASCII)


@rule("path-name", "Checks that every name and id can stand in a path on any system.")
def path_name(draft: Draft) -> Iterator[Finding]:
    for pattern in ("package.name", "statuses.*.name", *(f"{key}.*.id" for key in IDS)):
        for loc, name in draft.each(pattern):
            if DEVICES.match(name):
                yield loc, f"{shown(name)} is a device on Windows", "choose another name"
            elif len(name) > 100:
                yield loc, f"{shown(name)} is longer than 100 characters", "choose a shorter name"


RULES["path-clash"] = Rule(
    "path-clash", "Checks that no two items of a catalogue would write one file."
)


# References


@rule(
    "unknown-reference",
    "Checks that every category, outcome, recovery, owner, source and name referred to exists.",
)
def unknown_reference(draft: Draft) -> Iterator[Finding]:
    for defined in DEFINED.values():
        allowed = [name for _, name in draft.each(defined)]
        entries = draft.one(defined.partition(".*")[0], list) or []
        if not allowed or len(allowed) < len(entries):
            continue  # one that cannot be read may be the one that is meant
        known, spelling = set(allowed), Spelling(allowed)
        for _, pattern in (pair for pair in REFERENCES if pair[0] == defined):
            for loc, value in draft.each(pattern):
                if value not in known:
                    yield loc, f"{shown(value)} does not exist", spelling.hint(value)


DEFINED = {
    "category": "categories.*.id",
    "field": "package.request.fields.*.name",
    "outcome": "outcomes.*.id",
    "owner": "owners.*.id",
    "recovery": "recoveries.*.id",
    "source": "sources.*.id",
    "status": "statuses.*.name",
}
"""Where each kind of item that can be referred to is defined."""


def references(record: type[Model], path: str = "") -> Iterator[tuple[str, str]]:
    """Each place below a record that refers to an item, by the pattern where that is defined."""
    for key in keys(record):
        below = f"{path}.{key.name}".lstrip(".") + (".*" if key.many else "")
        if key.refers_to:
            yield DEFINED[key.refers_to], below
        elif key.record:
            yield from references(key.record, below)


REFERENCES = [*references(Catalogue), (DEFINED["field"], "statuses.*.fields.*")]


@rule("related-self", "Checks that no entry names itself as related.")
def related_self(draft: Draft) -> Iterator[Finding]:
    for entry, status in draft.statuses:
        for loc, name in walk(status, ["related", "*"], entry, str):
            if name == status.get("name"):
                yield loc, "the entry names itself", "remove it, or name another"


@rule(
    "deprecated-use",
    "Checks that what replaces a deprecated entry is another one, and not deprecated itself.",
)
def deprecated_use(draft: Draft) -> Iterator[Finding]:
    deprecated = {
        name
        for loc, name in draft.each("statuses.*.name")
        if draft.values["statuses"][loc[1]].get("deprecated")
    }
    for entry, status in draft.statuses:
        for loc, name in walk(status, ["deprecated", "use"], entry, str):
            if name == status.get("name"):
                yield loc, "the entry would replace itself", "name another"
            elif name in deprecated:
                yield loc, f"{shown(name)} is deprecated itself", "name what replaces both"


@rule("retired-reuse", "Checks that no retired code or name is given to a status again.")
def retired_reuse(draft: Draft) -> Iterator[Finding]:
    for what, kind in (("code", int), ("name", str)):
        retired = {value: loc for loc, value in draft.each(f"retired.*.{what}", kind)}
        for loc, value in draft.each(f"statuses.*.{what}", kind):
            if value in retired:
                yield (
                    loc,
                    f"the {what} {shown(value)} was retired in line {draft.line(retired[value])}",
                    f"choose another {what}",
                )


# Meaning


@rule("code-order", "Checks that statuses, and retired codes, stand in order of their codes.")
def code_order(draft: Draft) -> Iterator[Finding]:
    for pattern in ("statuses.*.code", "retired.*.code"):
        before = -1
        for loc, code in draft.each(pattern, int):
            if code < before:
                yield loc, f"{code} stands behind {before}", "order the entries by code"
            before = code


@rule(
    "version-order",
    "Checks that nothing is from a later version than the package's, or deprecated before it came.",
)
def version_order(draft: Draft) -> Iterator[Finding]:
    latest = draft.one("package.version")
    places = [
        *draft.each("statuses.*.since"),
        *draft.each("statuses.*.deprecated.since"),
        *draft.each("retired.*.since"),
    ]
    for loc, since in places:
        if later(since, latest):
            yield (
                loc,
                f"{shown(since)} is later than the package's version {shown(latest)}",
                "raise `package.version`, or correct it",
            )
    for entry, status in draft.statuses:
        for loc, since in walk(status, ["deprecated", "since"], entry, str):
            if later(status.get("since"), since):
                yield loc, "deprecated before the version that it came with", "correct either"


def later(one: Any, other: Any) -> bool:
    """Whether both are versions, and the one is later."""
    a, b = (
        tuple(map(int, version.split(".")))
        if type(version) is str and re.fullmatch(r"\d{1,9}(\.\d{1,9}){2}", version, re.ASCII)
        else None
        for version in (one, other)
    )
    return a is not None and b is not None and a > b


@rule(
    "success-outcome",
    "Checks that some outcome means success, and that an unknown code's does not.",
)
def success_outcome(draft: Draft) -> Iterator[Finding]:
    outcomes = {id_: draft.values["outcomes"][loc[1]] for loc, id_ in draft.each("outcomes.*.id")}
    successes = {id_ for id_, outcome in outcomes.items() if outcome.get("success") is True}
    if outcomes and not successes:
        yield ("outcomes",), "no outcome means success", "give one of them `success: true`"
    for loc, outcome in draft.each("package.unknown.outcome"):
        if outcome in successes:
            yield loc, "an unknown code must never be taken for a success", "name another outcome"


@rule(
    "recovery-exception",
    "Checks that a recovery has an exception wherever its outcome is no success.",
)
def recovery_exception(draft: Draft) -> Iterator[Finding]:
    outcomes = {
        id_: draft.values["outcomes"][loc[1]].get("success") is True
        for loc, id_ in draft.each("outcomes.*.id")
    }
    silent = {
        id_: loc
        for loc, id_ in draft.each("recoveries.*.id")
        if draft.values["recoveries"][loc[1]].get("exception") is None
    }
    users: dict[str, list[tuple[Loc, bool]]] = {}
    for loc, recovery in draft.each("statuses.*.recovery"):
        outcome = draft.values["statuses"][loc[1]].get("outcome")
        if recovery in silent and type(outcome) is str and outcome in outcomes:
            users.setdefault(recovery, []).append((loc, outcomes[outcome]))
    for recovery, places in users.items():
        failures = [loc for loc, success in places if not success]
        if failures and len(failures) == len(places):
            yield (
                silent[recovery],
                f"{shown(recovery)} has no exception, although it is for failures",
                "give it an `exception`",
            )
        elif failures:
            for loc in failures:
                yield (
                    loc,
                    f"{shown(recovery)} raises nothing, but the outcome is no success",
                    "name another recovery, or another outcome",
                )


# What `check`, writing the outputs and `diff` tell of.
for id_, purpose in {
    "changed": "Checks that every output is what the catalogue says, byte for byte.",
    "missing": "Checks that every output is there.",
    "orphaned": "Checks that no output is left of something that is no longer made.",
    "foreign": "Checks that nothing stands among the outputs that no run wrote.",
    "output": "Checks that outputs can be read and written, and not through links that lead away.",
    "target": "Checks that every target can be loaded and owns a folder that no other does.",
    "template": "Checks that every template renders and prints nothing but through its filters.",
    "version": "Checks that the version follows what changed since another catalogue.",
    "not-retired": "Checks that a removed code is retired, so that it is never given away again.",
    "backdated": "Checks that a new code is said to stand in no version that did not hold it.",
}.items():
    RULES[id_] = Rule(id_, purpose)
