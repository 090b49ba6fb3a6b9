"""Path → Catalogue, or every problem at once: reads the file, checks its shape, runs the rules."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from generator import rules
from generator.model import FORMS, Catalogue, unwrapped
from generator.problems import MAX_PROBLEMS, Invalid, Problem, shown
from generator.source import Loc, Source, parse, read
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
    last: that it does not exist, say, tells more. A missing key stands where its parent does.
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
    errors = error.errors(include_url=False)
    misspelt = {
        (*details["loc"][:-1], key)
        for details in errors
        if details["type"] == "extra_forbidden"
        if (key := nearest_key(details["loc"]))
    }
    return [
        shape_problem(source, details)
        for details in errors[:MAX_PROBLEMS]
        if not (details["type"] == "missing" and details["loc"] in misspelt)
        if not (details["type"] == "too_short" and details["input"])  # its items are at fault
    ]


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


EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "model_type": "a mapping",
}


def shape_problem(source: Source, details: Any) -> Problem:
    """What pydantic found, in the words of the format."""
    kind, loc, value, context = (
        details["type"],
        details["loc"],
        details["input"],
        details.get("ctx", {}),
    )
    if kind == "missing":
        return source.problem(
            "missing-key",
            loc,
            f"the key {shown(loc[-1])} is missing",
            "add it; null where that is allowed",
        )
    if kind == "extra_forbidden":
        hint = rules.Spelling(keys_at(loc[:-1])).hint(str(loc[-1]))
        return source.problem(
            "unknown-key", loc, f"the key {shown(loc[-1])} is not known", hint, key=True
        )
    if kind == "string_pattern_mismatch":
        return form_problem(source, loc, value, FORMS[context["pattern"]])
    if kind in EXPECTED:
        return source.problem(
            "wrong-type",
            loc,
            f"expected {EXPECTED[kind]}, found {described(value)}",
            type_hint(kind, value),
        )
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
    return source.problem(
        "wrong-form", loc, f"{shown(value)} is not well formed", f"expected {form}"
    )


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


def type_hint(kind: str, value: Any) -> str:
    if kind == "string_type" and isinstance(value, bool | int | float):
        return f'write it in quotes: "{value}"'
    if kind == "int_type" and isinstance(value, str) and value.isdecimal():
        return "write it without quotes"
    if kind == "bool_type" and isinstance(value, str):
        return "write true or false, without quotes"
    if kind == "tuple_type" and isinstance(value, str):
        return "write it in brackets"
    return ""


def nearest_key(loc: Loc) -> str:
    """The known key that an unknown one seems to mean, or nothing."""
    return rules.Spelling(keys_at(loc[:-1])).nearest(str(loc[-1]))


def keys_at(loc: Loc) -> list[str]:
    """The keys that the format knows at a place."""
    kind: Any = Catalogue
    for part in loc:
        if isinstance(part, str) and isinstance(kind, type) and issubclass(kind, BaseModel):
            kind = unwrapped(kind.model_fields[part].annotation)[0]
    return list(kind.model_fields) if isinstance(kind, type) and issubclass(kind, BaseModel) else []
