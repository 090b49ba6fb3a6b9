"""Path → Catalogue, or every problem at once: reads the file, checks its shape, runs the rules."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator import rules
from generator.model import FORMS, Catalogue, Fact, Model, keys, unwrapped
from generator.problems import MAX_PROBLEMS, Invalid, Problem, shown
from generator.source import HIDDEN, Loc, Source, parse, read
from generator.targets import Target, discover


def load(path: str | Path) -> Catalogue:
    """The catalogue in a file; raises Invalid with all its problems, OSError if unreadable."""
    return check(read(path))


def loads(text: str, path: str = "catalogue.yaml") -> Catalogue:
    """The catalogue in a text; `path` names it in problems."""
    return check(parse(text, path))


def check(source: Source, targets: Iterable[Target] | None = None) -> Catalogue:
    """The catalogue in a source; raises Invalid with all its problems.

    The targets say which names are reserved: those built in, unless others are given.
    """
    chosen = discover().values() if targets is None else targets
    reserved = [target.reserved for target in chosen]
    try:
        catalogue, shape = Catalogue.model_validate(source.values), []
    except ValidationError as error:
        catalogue, shape = None, shape_problems(source, error)
    problems = first_of_each_place([*source.problems, *shape], rules.check(source, reserved))
    if problems or catalogue is None:
        raise Invalid(problems)
    return catalogue


def first_of_each_place(found: list[Problem], by_rules: list[Problem]) -> list[Problem]:
    """Without what only follows from another problem at the same place.

    What reading and the shape found comes before what rules found, and a malformed name comes
    last: it says more that the name does not exist. A missing key is reported at its parent.
    """
    order = [
        *(problem for problem in found if problem.rule != "wrong-form"),
        *by_rules,
        *(problem for problem in found if problem.rule == "wrong-form"),
    ]
    first: dict[tuple[int, int], str] = {}
    kept = []
    for problem in order:
        place = (problem.line, problem.column)
        if problem.rule == "missing-key" or first.setdefault(place, problem.rule) == problem.rule:
            kept.append(problem)
    return list(dict.fromkeys(kept))


def shape_problems(source: Source, error: ValidationError) -> list[Problem]:
    """What pydantic found; of very many errors only those in the first part of the file."""
    if error.error_count() > MAX_PROBLEMS:
        try:
            Catalogue.model_validate(beginning(source.values, [MAX_PROBLEMS]))
        except ValidationError as fewer:
            error = fewer
    keys: dict[Loc, Keys] = {}
    values = []
    for details in error.errors(include_url=False)[:MAX_PROBLEMS]:
        loc, kind = details["loc"], details["type"]
        if kind in ("missing", "extra_forbidden"):
            found = keys.setdefault(loc[:-1], Keys(source, loc[:-1]))
            (found.missing if kind == "missing" else found.unknown).append(str(loc[-1]))
        elif not follows(kind, details["input"]):
            values.append(details)
    problems = [problem for found in keys.values() for problem in found.problems()]
    explained = {loc for found in keys.values() for loc in found.explained}
    raw = rules.Raw(source)
    return problems + [
        value_problem(raw, details) for details in values if details["loc"] not in explained
    ]


def follows(kind: str, value: Any) -> bool:
    """Whether an error only follows from another: of a list's items, or of a hidden character."""
    if kind == "too_short":
        return bool(value)
    return kind == "string_pattern_mismatch" and bool(HIDDEN.search(value))


def beginning(value: Any, room: list[int]) -> Any:
    """A copy whose lists end, but for one item each, when the room is used up."""
    if type(value) is dict:
        return {key: beginning(item, room) for key, item in value.items()}
    if type(value) is not list:
        return value
    items: list[Any] = []
    for item in value:
        if room[0] <= 0 and items:
            break
        room[0] -= 1
        items.append(beginning(item, room))
    return items


# The keys of a mapping


MANY = 3
"""So many unknown keys of one mapping are reported together."""


class Keys:
    """The missing and the unknown keys of a mapping, reported with as few problems as they need."""

    def __init__(self, source: Source, loc: Loc) -> None:
        self.source, self.loc = source, loc
        self.missing: list[str] = []
        self.unknown: list[str] = []
        self.explained: list[Loc] = []
        """Values that are wrong only because a key is in another place than it should be."""

    def problems(self) -> Iterator[Problem]:
        record = record_at(self.loc)
        present = self.source.value(self.loc)
        absent = [key for key in fields_of(record) if key not in present]
        spelling = rules.Suggester(absent)
        unknown = []
        for key in self.unknown:
            if nearest := spelling.nearest(key):
                self.missing = [name for name in self.missing if name != nearest]
                absent = [name for name in absent if name != nearest]
                yield self.unknown_key(key, f"did you mean {shown(nearest)}?")
            elif not (misplaced := self.misplaced(key, record)):
                unknown.append(key)
            elif misplaced.message:
                yield misplaced
        if len(unknown) > MANY:
            message = f"the keys {rules.listed(unknown)} are not known here"
            hint = f"expected {rules.listed(list(fields_of(record)))}"
            yield self.problem("unknown-key", unknown[0], message, hint)
            return
        hint = f"expected one of {rules.listed(absent)}" if absent else "remove it"
        yield from (self.unknown_key(key, hint) for key in unknown)
        if self.missing:
            yield self.missing_keys(record)

    def misplaced(self, key: str, record: type[Model]) -> Problem | None:
        """A key of the record below or above, whose indentation is wrong.

        Of the keys that belong below one key, only the first is reported; the others are empty.
        """
        for name, field in fields_of(record).items():
            below = (*self.loc, name)
            if field.record and key in fields_of(field.record) and not self.source.value(below):
                again = below in self.explained
                self.explained.append(below)
                self.missing = [other for other in self.missing if other != name]
                message = "" if again else f"{shown(key)} is a key of `{name}`"
                return self.problem("unknown-key", key, message, f"indent it, below `{name}:`")
        for end in range(len(self.loc) - 1, -1, -1):
            if key in fields_of(record_at(self.loc[:end])) and key not in self.source.value(
                self.loc[:end]
            ):
                name = next(part for part in reversed(self.loc) if isinstance(part, str))
                message = f"{shown(key)} is not a key of `{name}`, but of what holds it"
                return self.problem("unknown-key", key, message, "indent it less")
        return None

    def unknown_key(self, key: str, hint: str) -> Problem:
        return self.problem("unknown-key", key, f"the key {shown(key)} is not known", hint)

    def problem(self, rule: str, key: str, message: str, hint: str) -> Problem:
        return self.source.problem(rule, (*self.loc, key), message, hint, key=True)

    def missing_keys(self, record: type[Model]) -> Problem:
        several = len(self.missing) > 1
        nullable = [key for key in self.missing if is_nullable(record, key)]
        hint = "add them" if several else "add it"
        if nullable:
            which = "" if len(nullable) == len(self.missing) else f" for {rules.listed(nullable)}"
            hint += f", with null{which} where the sources do not say"
        elif self.loc and type(self.loc[-1]) is int and len(self.source.value(self.loc)) < MANY:
            hint += ", or remove `- ` from a line below if the entry goes on there"
        what = f"the key{'s' * several} {rules.listed(self.missing)} {'are' if several else 'is'}"
        return self.source.problem(
            "missing-key", (*self.loc, self.missing[0]), f"{what} missing", hint
        )


# Values


EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "model_type": "a mapping",
}


def value_problem(raw: rules.Raw, details: Any) -> Problem:
    """What pydantic found, in the words of the format."""
    source = raw.source
    kind, loc, value = details["type"], details["loc"], details["input"]
    context = details.get("ctx", {})
    if kind == "string_pattern_mismatch":
        return form_problem(source, loc, value, FORMS[context["pattern"]])
    if kind in EXPECTED:
        odd = rules.beyond_ascii(value) if kind == "int_type" and type(value) is str else ""
        message = f"expected {EXPECTED[kind]}, found {described(value)}{odd}"
        return source.problem("wrong-type", loc, message, type_hint(raw, kind, loc, value))
    if kind == "too_short":
        return source.problem(
            "out-of-range", loc, "the list is empty", "expected at least one item"
        )
    limits = {"greater_than_equal": "no less than {ge}", "less_than_equal": "no more than {le}"}
    expected = limits[kind].format(**context) if kind in limits else details["msg"]
    return source.problem(
        "out-of-range", loc, f"{described(value)} is not allowed here", f"expected {expected}"
    )


def form_problem(source: Source, loc: Loc, value: str, form: str) -> Problem:
    if not value.strip():
        key = next(part for part in reversed(loc) if isinstance(part, str))
        hint = "write it, or remove the key where it is optional"
        return source.problem("blank-text", loc, f"the text of `{key}` is empty", hint)
    message = f"{shown(value)} is not well formed{rules.beyond_ascii(value)}"
    suggested = next((make(value) for word, make in REPAIRS.items() if word in form), "")
    pattern = next(pattern for pattern, words in FORMS.items() if words == form)
    hint = f"expected {form}"
    if re.fullmatch(pattern, suggested):
        hint += f"; did you mean {shown(suggested)}?"
    return source.problem("wrong-form", loc, message, hint)


def words(text: str) -> list[str]:
    """The words of a name, whatever separates them."""
    return re.findall(r"[A-Z]?[a-z0-9]+|[A-Z0-9]+", text, re.ASCII) if text.isascii() else []


REPAIRS: dict[str, Callable[[str], str]] = {
    "UPPER_SNAKE": lambda text: "_".join(words(text)).upper(),
    "lower_snake": lambda text: "_".join(words(text)).lower(),
    "lower-kebab": lambda text: "-".join(words(text)).lower(),
    "PascalCase": lambda text: "".join(word[:1].upper() + word[1:] for word in words(text)),
    "three numbers": lambda text: (
        ".".join([*re.findall(r"\d+", text), "0", "0"][:3]) if text.isascii() else ""
    ),
    "an address": lambda text: f"https://{text}" if "." in text and ":" not in text else "",
}
"""What was probably meant by a text that is not well formed, by a word of the form."""


def described(value: Any) -> str:
    if value is None:
        return "nothing (null)"
    names: dict[type, str] = {
        bool: "the truth value",
        int: "the number",
        float: "the number",
        str: "the text",
    }
    collections: dict[type, str] = {dict: "a mapping", list: "a list"}
    return collections.get(type(value)) or f"{names.get(type(value), 'the value')} {shown(value)}"


def type_hint(raw: rules.Raw, kind: str, loc: Loc, value: Any) -> str:
    """How to write a value of another type as the one that its key wants."""
    field = field_at(loc)
    if value is None and re.search(r": +#[^ ]", raw.source.excerpt(loc)):
        return "` #` begins a comment: put the text in quotes"
    if kind == "string_type" and isinstance(value, int | float) and field:
        if field.refers_to == "status":
            name = raw.names_by_code.get(value) if type(value) is int else None
            return f"write its name{f': {shown(name)}' if name else ''}"
        if field.form and field.form != "text":
            return f"expected {field.form}"
        return f'write it in quotes: "{json.dumps(value)}"'
    if kind == "int_type" and not str(value).isascii():
        return "write it with the digits 0 to 9, without quotes"
    if kind == "int_type" and (digits := re.match(r"\d+(?=\.0$| |$)", str(value))):
        return f"write {digits[0]}{', without quotes' if digits[0] == value else ''}"
    if kind == "bool_type" and isinstance(value, str):
        return "write true or false, without quotes"
    if kind == "tuple_type" and isinstance(value, str):
        if value.startswith("-"):
            return "write a space after each `-`"
        return f"write it in brackets: {shown(f'[{value}]')}"
    if kind == "model_type" and value is None:
        return "write its keys on the lines below, indented"
    if value is None and field:
        return "write it" if field.required else "write it, or remove the key"
    return ""


# The format


def record_at(loc: Loc) -> type[Model]:
    """The model of the record at a place, or an empty one."""
    return record_of(tuple(part for part in loc if isinstance(part, str)))


@cache
def record_of(path: tuple[str, ...]) -> type[Model]:
    record: type[Model] = Catalogue
    for name in path:
        field = fields_of(record).get(name)
        record = (field and field.record) or Model
    return record


@cache
def fields_of(record: type[Model]) -> dict[str, Fact]:
    """The fields of a record by key."""
    return {field.name: field for field in keys(record)}


def is_nullable(record: type[Model], key: str) -> bool:
    return unwrapped(record.model_fields[key].annotation)[2]


def field_at(loc: Loc) -> Fact | None:
    """The field that holds a value."""
    *path, name = (part for part in loc if isinstance(part, str)) if loc else [""]
    return fields_of(record_of(tuple(path))).get(name)
