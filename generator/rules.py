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

from generator.model import FORMS, Catalogue, Model, keys
from generator.problems import MAX_PROBLEMS, Problem, shown
from generator.source import HIDDEN, Loc, Source, hidden

Finding = tuple[Loc, str, str]
"""Where, what is wrong, and how to fix it."""


Reserved = Mapping[str, Mapping[str, frozenset[str]]]
"""The names that a target reserves: by place, then by what they are, in words."""


@dataclass(frozen=True)
class Rule:
    """A rule's id, what it checks, and the check; None where reading or the shape checks it."""

    id: str
    purpose: str
    check: Callable[["Raw"], Iterator[Finding]] | None = None


RULES: dict[str, Rule] = {}


def rule(id_: str, purpose: str) -> Callable[[Callable[["Raw"], Iterator[Finding]]], None]:
    """Registers a check under an id."""

    def register(check: Callable[["Raw"], Iterator[Finding]]) -> None:
        RULES[id_] = Rule(id_, purpose, check)

    return register


class Raw:
    """The plain values of a source, which may have any shape."""

    def __init__(self, source: Source, reserved: Sequence[Reserved] = ()) -> None:
        self.source, self.values, self.reserved = source, source.values, reserved

    def each(self, pattern: str, kind: type = str) -> Iterator[tuple[Loc, Any]]:
        """Every value of a kind at a pattern such as `statuses.*.name`, with its path."""
        return walk(self.values, pattern.split("."), (), kind)

    def one(self, path: str, kind: type = str) -> Any:
        """The value of a kind at a path without a star, or None."""
        return next((value for _, value in self.each(path, kind)), None)

    @cached_property
    def statuses(self) -> list[tuple[Loc, dict[str, Any]]]:
        """Every entry that is a mapping, with its path."""
        return list(self.each("statuses.*", dict))

    @cached_property
    def names_by_code(self) -> dict[int, str]:
        """The name of each status by its code, where both can be read."""
        return {
            status["code"]: status["name"]
            for _, status in self.statuses
            if type(status.get("code")) is int and type(status.get("name")) is str
        }

    @cached_property
    def copies(self) -> dict[Loc, Loc]:
        """Each entry that has the code and the name of an earlier one, with that one."""
        first: dict[Any, Loc] = {}
        copies = {}
        for plural in ("statuses", "retired"):
            for loc, entry in self.each(f"{plural}.*", dict):
                code, name = entry.get("code"), entry.get("name")
                if type(code) is int and type(name) is str:
                    earlier = first.setdefault((plural, code, name), loc)
                    if earlier != loc:
                        copies[loc] = earlier
        return copies

    def line(self, loc: Loc) -> int:
        """The line, from 1, of a value that is there."""
        return self.source.problem("", loc, "").line


def walk(value: Any, parts: list[str], loc: Loc, kind: type) -> Iterator[tuple[Loc, Any]]:
    """Every value of a kind at the end of a path; level by level, in the order of the text."""
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
    """Every text, wherever it is."""
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
    raw = Raw(source, reserved)
    return [
        source.problem(rule.id, loc, message, hint)
        for rule in RULES.values()
        if rule.check
        for loc, message, hint in islice(rule.check(raw), MAX_PROBLEMS)
    ]


class Suggester:
    """Finds the nearest allowed spelling of a wrong one; stops looking after many."""

    def __init__(self, allowed: Iterable[str]) -> None:
        self.names = {name.casefold(): name for name in allowed}
        self.searches = 200_000 // (len(self.names) + 1)

    def hint(self, value: str) -> str:
        """`did you mean …?`, or what is allowed."""
        if name := self.nearest(value):
            return f"did you mean {shown(name)}?"
        return f"expected one of {listed(list(self.names.values()))}" if self.names else ""

    def nearest(self, value: str) -> str:
        """The allowed spelling that is nearest, or nothing."""
        self.searches -= 1
        if self.searches < 0 or len(value) > 100:
            return ""
        match = get_close_matches(value.casefold(), self.names, n=1)
        return self.names[match[0]] if match else ""


def beyond_ascii(value: str) -> str:
    """Which character of a name is not ASCII, for messages: it may look as if it were."""
    other = re.search("[^\x00-\x7f]", value)
    return f" (character {other.start() + 1} is U+{ord(other[0]):04X})" if other else ""


def listed(values: list[str]) -> str:
    return ", ".join(shown(value) for value in values[:8]) + (", …" if len(values) > 8 else "")


# What reading the file, the models, and planning and comparing the outputs check.
for id_, purpose in {
    "file-size": "Checks that the file is of no more than 32 MiB and 1,000,000 lines.",
    "encoding": "Checks that the file is UTF-8 without a byte order mark.",
    "line-ends": "Checks that lines end in LF.",
    "bare-character": "Checks that characters that YAML parsers read differently are escaped.",
    "empty-file": "Checks that the file holds something.",
    "yaml-syntax": "Checks that the file is one YAML document that parses and is of a sane shape.",
    "yaml-feature": "Checks that no anchor, alias, tag or merge key is used.",
    "duplicate-key": "Checks that no key appears twice in a mapping.",
    "ambiguous-scalar": "Checks that no unquoted value is read differently by different tools.",
    "missing-key": "Checks that every required key is present.",
    "unknown-key": "Checks that every key is one that the format knows.",
    "wrong-type": "Checks that every value is of the type that its key wants.",
    "wrong-form": "Checks that names, ids, versions, paths and addresses are well formed.",
    "blank-text": "Checks that no text is empty or blank.",
    "out-of-range": "Checks that numbers and lists are of an allowed size.",
}.items():
    RULES[id_] = Rule(id_, purpose)


# Texts


ESCAPE = re.compile(r"\\[0abefrvxuUNLP_]")
"""How YAML writes a character that it does not allow unescaped."""


@rule(
    "hidden-character",
    "Checks that no text holds a control, bidirectional or invisible character, nor a comment.",
)
def hidden_character(raw: Raw) -> Iterator[Finding]:
    if not ESCAPE.search(raw.source.text):
        return  # reading has reported every one that is not escaped
    for loc, text in texts(raw.values):
        if (match := HIDDEN.search(text)) and match[0] not in raw.source.text:
            yield loc, *hidden(match[0])


def fields_of_kind(record: type[Model], kinds: Sequence[str], path: str = "") -> Iterator[str]:
    """The pattern of every field of some kinds below a record."""
    for key in keys(record):
        below = f"{path}.{key.name}".lstrip(".") + (".*" if key.many else "")
        if key.record:
            yield from fields_of_kind(key.record, kinds, below)
        elif key.kind in kinds:
            yield below


PROSE = list(fields_of_kind(Catalogue, ["prose"]))


@rule(
    "code-span",
    "Checks that the backticks of prose stand in pairs, on one line and around something.",
)
def code_span(raw: Raw) -> Iterator[Finding]:
    for pattern in PROSE:
        for loc, prose in raw.each(pattern):
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
    """The text after a backtick, as a message quotes it."""
    return f'"{shown(text[:40])[1:-1]}"'


PLACEHOLDER = re.compile(r"\{ *[^\s{}\"':,;=()]+ *\}", re.ASCII)


@rule(
    "message-placeholder",
    "Checks that a message holds no placeholder but `{detail}`, and that at most once.",
)
def message_placeholder(raw: Raw) -> Iterator[Finding]:
    for loc, message in raw.each("statuses.*.documented.messages.*"):
        found = PLACEHOLDER.findall(message)
        if unknown := next((name for name in found if name != "{detail}"), None):
            yield loc, f"the placeholder {shown(unknown)} is not known", "expected `{detail}`"
        elif len(found) > 1:
            yield loc, "`{detail}` appears in it twice", "write it once, for all that varies"


@rule("duplicate-message", "Checks that no two codes have the same fixed message.")
def duplicate_message(raw: Raw) -> Iterator[Finding]:
    seen: dict[str, Loc] = {}
    for loc, message in raw.each("statuses.*.documented.messages.*"):
        first = seen.setdefault(message, loc)
        if loc[:2] not in raw.copies and first[1] != loc[1] and "{detail}" not in message:
            yield (
                loc,
                f"{shown(message)} is also a message of line {raw.line(first)}",
                "a reader could not tell the two codes apart; correct one of them",
            )


@rule("repeated-item", "Checks that no list of an entry holds the same value twice.")
def repeated_item(raw: Raw) -> Iterator[Finding]:
    for pattern in ("fields", "related", "documented.tables", "documented.messages"):
        for entry, items in raw.each(f"statuses.*.{pattern}", list):
            if len(items) < 2:
                continue
            seen = set()
            for index, item in enumerate(items):
                if type(item) is str and item in seen:
                    yield (*entry, index), f"{shown(item)} appears in the list twice", "remove one"
                elif type(item) is str:
                    seen.add(item)


TEXTS = [*fields_of_kind(Catalogue, ["text", "prose"])]


@rule("cut-text", "Checks that no text is cut short by a comment that was meant as a part of it.")
def cut_text(raw: Raw) -> Iterator[Finding]:
    for pattern in TEXTS if " #" in raw.source.text else ():
        for loc, text in raw.each(pattern):
            mark = raw.source.mark(loc)
            rest = raw.source.lines[mark.line][mark.column :]
            if not text or not rest.startswith(text):
                continue
            after = rest[len(text) :]
            if re.match(" +#[^ ]", after):
                message = f"the text ends at {shown(text)}, for ` #` begins a comment"
                hint = "put the text in quotes, or write a space after `#` if it is a comment"
                yield loc, message, hint


# Names


IDS = ("sources", "categories", "outcomes", "recoveries", "owners")


def repeated(
    raw: Raw, pattern: str, kind: type = str, key: Callable[[Any], Any] = str
) -> Iterator[tuple[Loc, Any, Loc, Any]]:
    """Each value whose key an earlier one has, with that one."""
    seen: dict[Any, tuple[Loc, Any]] = {}
    for loc, value in raw.each(pattern, kind):
        first, earlier = seen.setdefault(key(value), (loc, value))
        if first != loc:
            yield loc, value, first, earlier


def duplicates(raw: Raw, what: str, *patterns: str, kind: type = str) -> Iterator[Finding]:
    for pattern in patterns:
        for loc, value, first, _ in repeated(raw, pattern, kind):
            if loc[:2] not in raw.copies:
                hint = f"line {raw.line(first)} has it already"
                yield loc, f"the {what} {shown(value)} is used twice", hint


@rule("duplicate-code", "Checks that no code is used twice, and no entry pasted twice.")
def duplicate_code(raw: Raw) -> Iterator[Finding]:
    for loc, first in raw.copies.items():
        previous = (loc[0], loc[1] - 1)  # type: ignore[operator]
        if raw.copies.get(previous) != (first[0], first[1] - 1):  # type: ignore[operator]
            run = 1
            while raw.copies.get((loc[0], loc[1] + run)) == (first[0], first[1] + run):  # type: ignore[operator]
                run += 1
            what = "the entry repeats" if run == 1 else f"{run} entries from here on repeat"
            message = f"{what} what begins in line {raw.line(first)}"
            yield (*loc, "code"), message, "remove one of the two"
    yield from duplicates(raw, "code", "statuses.*.code", "retired.*.code", kind=int)


@rule("duplicate-name", "Checks that no name is used twice.")
def duplicate_name(raw: Raw) -> Iterator[Finding]:
    return duplicates(raw, "name", "statuses.*.name", "retired.*.name")


@rule("duplicate-id", "Checks that no id is used twice in its list.")
def duplicate_id(raw: Raw) -> Iterator[Finding]:
    return duplicates(raw, "id", *(f"{key}.*.id" for key in IDS))


@rule("name-case", "Checks that no two names or ids differ only in case.")
def name_case(raw: Raw) -> Iterator[Finding]:
    for pattern in ("statuses.*.name", "retired.*.name", *(f"{key}.*.id" for key in IDS)):
        for loc, value, first, earlier in repeated(raw, pattern, key=str.casefold):
            if value != earlier:
                yield (
                    loc,
                    f"{shown(value)} differs only in case from line {raw.line(first)}'s",
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
def reserved_name(raw: Raw) -> Iterator[Finding]:
    for place, patterns in PLACES.items():
        taken = [
            (what, names)
            for reserved in raw.reserved
            for what, names in reserved.get(place, {}).items()
        ]
        for pattern in patterns:
            for loc, value in raw.each(pattern):
                name = value.replace("-", "_") if place == "module" else value
                if what := next((what for what, names in taken if name in names), ""):
                    yield loc, f"{shown(value)} is {what}", "choose another name"


@rule("exception-name", "Checks that each exception ends in `Error` and is a class of its own.")
def exception_name(raw: Raw) -> Iterator[Finding]:
    classes = dict.fromkeys([raw.one("package.enum")], "the enum")
    for pattern in EXCEPTIONS:
        for loc, name in raw.each(pattern):
            if not name.endswith("Error"):
                yield loc, f"{shown(name)} does not end in `Error`", f"expected `{name[:60]}Error`"
            elif name in classes:
                yield (
                    loc,
                    f"{shown(name)} is also {classes[name]}",
                    "give each exception a name of its own",
                )
            classes.setdefault(name, f"the exception of line {raw.line(loc)}")


DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE | re.ASCII)


@rule("path-name", "Checks that every name and id can be part of a path on any system.")
def path_name(raw: Raw) -> Iterator[Finding]:
    for pattern in ("package.name", "statuses.*.name", *(f"{key}.*.id" for key in IDS)):
        for loc, name in raw.each(pattern):
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
def unknown_reference(raw: Raw) -> Iterator[Finding]:
    for defined, form in DEFINED.values():
        names = {name: loc for loc, name in raw.each(defined)}
        entries = raw.one(defined.partition(".*")[0], list) or []
        if not names or len(list(raw.each(defined))) < len(entries):
            continue  # one that cannot be read may be the one that is meant
        places = (place for where, place in REFERENCES if where == defined)
        used = [found for place in places for found in raw.each(place)]
        yield from unknown_names(raw, names, used, form)


def unknown_names(
    raw: Raw, names: dict[str, Loc], used: list[tuple[Loc, str]], form: str
) -> Iterator[Finding]:
    """The names that are used but not defined, or the definition that is misspelt."""
    unknown: dict[str, list[Loc]] = {}
    for loc, value in used:
        if value not in names:
            unknown.setdefault(value, []).append(loc)
    suggester, known = Suggester(names), {value for _, value in used}
    for value, locs in unknown.items():
        nearest, hint = suggester.nearest(value), suggester.hint(value)
        if nearest and not re.fullmatch(form, nearest):
            continue  # its definition is at fault, and that has been reported
        if nearest and nearest not in known and len(locs) > 1:
            message = f"nothing refers to {shown(nearest)}, but {len(locs)} places to "
            yield names[nearest], message + shown(value), f"did you mean {shown(value)}?"
            continue
        if nearest:
            hint = f"did you mean {shown(nearest)} of line {raw.line(names[nearest])}?"
        for loc in locs:
            yield loc, f"{shown(value)} does not exist{beyond_ascii(value)}", hint


ID, NAME = (pattern for pattern, form in FORMS.items() if "_SNAKE" in form.upper())

DEFINED = {
    "category": ("categories.*.id", ID),
    "field": ("package.request.fields.*.name", r"\S+"),
    "outcome": ("outcomes.*.id", ID),
    "owner": ("owners.*.id", ID),
    "recovery": ("recoveries.*.id", ID),
    "source": ("sources.*.id", ID),
    "status": ("statuses.*.name", NAME),
}
"""Where each kind of item that can be referred to is defined, and the form of its name."""


def references(record: type[Model], path: str = "") -> Iterator[tuple[str, str]]:
    """Each place below a record that refers to an item, by the pattern where that is defined."""
    for key in keys(record):
        below = f"{path}.{key.name}".lstrip(".") + (".*" if key.many else "")
        if key.refers_to:
            yield DEFINED[key.refers_to][0], below
        elif key.record:
            yield from references(key.record, below)


REFERENCES = [*references(Catalogue), (DEFINED["field"][0], "statuses.*.fields.*")]


@rule("related-self", "Checks that no entry names itself as related.")
def related_self(raw: Raw) -> Iterator[Finding]:
    for entry, status in raw.statuses:
        for loc, name in walk(status, ["related", "*"], entry, str):
            if name == status.get("name"):
                yield loc, "the entry names itself", "remove it, or name another"


@rule(
    "deprecated-use",
    "Checks that what replaces a deprecated entry is another one, and not deprecated itself.",
)
def deprecated_use(raw: Raw) -> Iterator[Finding]:
    deprecated = {
        name
        for loc, name in raw.each("statuses.*.name")
        if raw.values["statuses"][loc[1]].get("deprecated")
    }
    for entry, status in raw.statuses:
        for loc, name in walk(status, ["deprecated", "use"], entry, str):
            if name == status.get("name"):
                yield loc, "the entry would replace itself", "name another"
            elif name in deprecated:
                yield loc, f"{shown(name)} is deprecated itself", "name what replaces both"


@rule("retired-reuse", "Checks that no retired code or name is given to a status again.")
def retired_reuse(raw: Raw) -> Iterator[Finding]:
    for what, kind in (("code", int), ("name", str)):
        retired = {value: loc for loc, value in raw.each(f"retired.*.{what}", kind)}
        for loc, value in raw.each(f"statuses.*.{what}", kind):
            if value in retired:
                yield (
                    loc,
                    f"the {what} {shown(value)} was retired in line {raw.line(retired[value])}",
                    f"choose another {what}",
                )


# Meaning


@rule("reply-paths", "Checks that no part of a reply is at or within the place of another.")
def reply_paths(raw: Raw) -> Iterator[Finding]:
    reply = raw.one("package.reply", dict) or {}
    paths = {key: value for key, value in reply.items() if type(value) is str}
    for index, (key, path) in enumerate(paths.items()):
        if first := next((other for other in list(paths)[:index] if paths[other] == path), ""):
            message = f"{shown(path)} is also the path of `{first}`"
            yield ("package", "reply", key), message, "correct one of them"
        within = [other for other, place in paths.items() if place.startswith(f"{path}.")]
        if within and not first:
            message = f"{shown(path)} holds {shown(paths[within[0]])}, so it is no value itself"
            yield ("package", "reply", key), message, f"correct `{key}` or {listed(within)}"


@rule("code-order", "Checks that statuses, and retired codes, are in order of their codes.")
def code_order(raw: Raw) -> Iterator[Finding]:
    for pattern in ("statuses.*.code", "retired.*.code"):
        before = -1
        for loc, code in raw.each(pattern, int):
            if loc[:2] in raw.copies:
                continue
            if code < before:
                yield loc, f"{code} comes after {before}", "order the entries by code"
            before = code


@rule(
    "version-order",
    "Checks that nothing is from a later version than the package's, or deprecated before it came.",
)
def version_order(raw: Raw) -> Iterator[Finding]:
    latest = raw.one("package.version")
    places = [
        *raw.each("statuses.*.since"),
        *raw.each("statuses.*.deprecated.since"),
        *raw.each("retired.*.since"),
    ]
    for loc, since in places:
        if later(since, latest):
            yield (
                loc,
                f"{shown(since)} is later than the package's version {shown(latest)}",
                "raise `package.version`, or correct it",
            )
    for entry, status in raw.statuses:
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
def success_outcome(raw: Raw) -> Iterator[Finding]:
    outcomes = {id_: raw.values["outcomes"][loc[1]] for loc, id_ in raw.each("outcomes.*.id")}
    successes = {id_ for id_, outcome in outcomes.items() if outcome.get("success") is True}
    readable = all(type(outcome.get("success", False)) is bool for outcome in outcomes.values())
    if outcomes and readable and not successes:
        yield ("outcomes",), "no outcome means success", "write `success: true` in one of them"
    for loc, outcome in raw.each("package.unknown.outcome"):
        if outcome in successes:
            yield loc, "an unknown code must never count as a success", "name another outcome"


@rule(
    "recovery-exception",
    "Checks that a recovery has an exception wherever its outcome is no success.",
)
def recovery_exception(raw: Raw) -> Iterator[Finding]:
    outcomes = {
        id_: raw.values["outcomes"][loc[1]].get("success", False) is not False
        for loc, id_ in raw.each("outcomes.*.id")
    }
    silent = {
        id_: loc
        for loc, id_ in raw.each("recoveries.*.id")
        if raw.values["recoveries"][loc[1]].get("exception") is None
    }
    users: dict[str, list[tuple[Loc, bool]]] = {}
    for loc, recovery in raw.each("statuses.*.recovery"):
        outcome = raw.values["statuses"][loc[1]].get("outcome")
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


# What `check`, writing the outputs and `diff` check.
for id_, purpose in {
    "changed": "Checks that every output is what the catalogue says, byte for byte.",
    "missing": "Checks that every output is present.",
    "orphaned": "Checks that no output is left of something that is no longer made.",
    "foreign": "Checks that no file is among the outputs that no run wrote.",
    "output": "Checks that outputs can be read and written, and not through links that lead away.",
    "target": "Checks that every target can be loaded and owns a folder that no other does.",
    "template": "Checks that every template renders and prints nothing but through its filters.",
    "version": "Checks that the version follows what changed since another catalogue.",
    "not-retired": "Checks that a removed code is retired, so that it is never used again.",
    "backdated": "Checks that no `since` names a version that did not hold the change.",
}.items():
    RULES[id_] = Rule(id_, purpose)
