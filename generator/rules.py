"""What must hold of a catalogue: one small function per rule, each with an id and a purpose.

Rules read plain values, not models, so that an entry of the wrong shape hides no other problem.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from generator.problems import Problem, shown
from generator.source import Loc, Source

Finding = tuple[Loc, str, str]
"""Where, what is wrong, and how to mend it."""


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

    def __init__(self, values: Any) -> None:
        self.values = values

    def each(self, pattern: str, kind: type = str) -> Iterator[tuple[Loc, Any]]:
        """Every value of a kind at a pattern such as `statuses.*.name`, with its way."""
        return walk(self.values, pattern.split("."), (), kind)


def walk(value: Any, parts: list[str], loc: Loc, kind: type) -> Iterator[tuple[Loc, Any]]:
    if not parts:
        if type(value) is kind:
            yield loc, value
    elif parts[0] == "*":
        for index, item in enumerate(value if type(value) is list else ()):
            yield from walk(item, parts[1:], (*loc, index), kind)
    elif type(value) is dict and parts[0] in value:
        yield from walk(value[parts[0]], parts[1:], (*loc, parts[0]), kind)


def nearest(value: str, allowed: Any) -> str:
    """`; did you mean …?` for the nearest allowed spelling, or nothing."""
    names = {str(name).casefold(): str(name) for name in allowed}
    match = get_close_matches(value.casefold(), names, n=1, cutoff=0.6)
    return f"did you mean {shown(names[match[0]])}?" if match else ""


def check(source: Source) -> list[Problem]:
    """Every problem that a rule finds."""
    draft = Draft(source.values)
    return [
        source.problem(rule.id, loc, message, hint)
        for rule in RULES.values()
        if rule.check
        for loc, message, hint in rule.check(draft)
    ]


# What reading the file and the models check.
for id_, purpose in {
    "file-size": "Checks that the file is of a sane size.",
    "encoding": "Checks that the file is UTF-8 without a byte order mark.",
    "line-ends": "Checks that lines end in LF.",
    "control-character": "Checks that no control, invisible or bidi character is used.",
    "empty-file": "Checks that the file holds something.",
    "yaml-syntax": "Checks that the file is one YAML document that parses.",
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


VOCABULARY = {
    "category": "categories",
    "outcome": "outcomes",
    "recovery": "recoveries",
    "owner": "owners",
}


@rule(
    "unknown-reference",
    "Checks that every category, outcome, recovery, owner, source and name referred to exists.",
)
def unknown_reference(draft: Draft) -> Iterator[Finding]:
    names = [name for _, name in draft.each("statuses.*.name")]
    for pattern, allowed in references(draft, names):
        known = set(allowed)
        for loc, value in draft.each(pattern):
            if value not in known:
                yield (
                    loc,
                    f"{shown(value)} does not exist",
                    nearest(value, allowed) or f"expected one of {listed(allowed)}",
                )


def references(draft: Draft, names: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Each pattern whose values refer to something, with what they may name."""
    for key, plural in VOCABULARY.items():
        ids = [id_ for _, id_ in draft.each(f"{plural}.*.id")]
        yield f"statuses.*.{key}", ids
        yield f"package.unknown.{key}", ids
    sources = [id_ for _, id_ in draft.each("sources.*.id")]
    yield "statuses.*.documented.tables.*", sources
    yield "statuses.*.discrepancies.*.said.*.source", sources
    yield "statuses.*.related.*", names
    yield "statuses.*.deprecated.use", names


def listed(values: list[str]) -> str:
    short = ", ".join(shown(value) for value in values[:8])
    return (short or "nothing: none is defined") + (", …" if len(values) > 8 else "")


@rule(
    "duplicate",
    "Checks that no code, name or id is given twice, or differs from another only in case.",
)
def duplicate(draft: Draft) -> Iterator[Finding]:
    for pattern in (
        "statuses.*.name",
        "sources.*.id",
        *(f"{plural}.*.id" for plural in VOCABULARY.values()),
    ):
        yield from repeated(draft.each(pattern))
    yield from repeated(draft.each("statuses.*.code", int))


def repeated(values: Iterator[tuple[Loc, Any]]) -> Iterator[Finding]:
    seen: dict[str, Loc] = {}
    for loc, value in values:
        first = seen.setdefault(str(value).casefold(), loc)
        if first != loc:
            yield (
                loc,
                f"{shown(value)} is given twice",
                f"entry {int(first[1]) + 1} of `{first[0]}` has it already",
            )


@rule("order", "Checks that statuses stand in order of their codes.")
def order(draft: Draft) -> Iterator[Finding]:
    highest = -1
    for loc, code in draft.each("statuses.*.code", int):
        if code < highest:
            yield loc, f"{shown(code)} stands behind {shown(highest)}", "order the entries by code"
        highest = max(highest, code)
