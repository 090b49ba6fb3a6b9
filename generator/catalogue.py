"""Path → Catalogue, or every problem at once: reads the file, checks its shape, runs the rules."""

from pathlib import Path
from types import UnionType
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from generator import rules
from generator.model import FORMS, Catalogue
from generator.problems import Invalid, Problem, shown
from generator.source import Loc, Source, parse, read


def load(path: str | Path) -> Catalogue:
    """The catalogue in a file; raises Invalid with all its problems, OSError if unreadable."""
    return check(read(path))


def loads(text: str, path: str = "catalogue.yaml") -> Catalogue:
    """The catalogue in a text; `path` names it in problems."""
    return check(parse(text, path))


def check(source: Source) -> Catalogue:
    """The catalogue in a source; raises Invalid with all its problems."""
    problems = list(source.problems)
    catalogue = None
    try:
        catalogue = Catalogue.model_validate(source.values)
    except ValidationError as error:
        problems += [shape_problem(source, details) for details in error.errors(include_url=False)]
    problems += rules.check(source)
    if problems or catalogue is None:
        raise Invalid(first_of_each_place(problems))
    return catalogue


def first_of_each_place(problems: list[Problem]) -> list[Problem]:
    """One problem a place and rule; what reading found hides what follows from it there."""
    found: dict[tuple[int, int], Problem] = {}
    kept = []
    for problem in problems:
        earlier = found.setdefault((problem.line, problem.column), problem)
        if earlier is problem or (
            earlier.rule == problem.rule and earlier.message != problem.message
        ):
            kept.append(problem)
    return kept


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
        allowed = keys_at(loc[:-1])
        hint = rules.nearest(str(loc[-1]), allowed) or f"expected one of {rules.listed(allowed)}"
        return source.problem(
            "unknown-key", loc, f"the key {shown(loc[-1])} is not known", hint, key=True
        )
    if kind == "string_pattern_mismatch":
        return form_problem(source, loc, value, FORMS.get(context["pattern"], context["pattern"]))
    if kind in EXPECTED:
        return source.problem(
            "wrong-type",
            loc,
            f"expected {EXPECTED[kind]}, found {described(value)}",
            type_hint(kind, value),
        )
    return source.problem(
        "out-of-range", loc, f"{described(value)} is not allowed here", details["msg"]
    )


def form_problem(source: Source, loc: Loc, value: str, form: str) -> Problem:
    if not value.strip():
        return source.problem(
            "blank-text",
            loc,
            "the text is empty",
            "write it, or remove the key where it is optional",
        )
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
    if kind in ("int_type", "bool_type") and isinstance(value, str):
        return "write it without quotes"
    return ""


def keys_at(loc: Loc) -> list[str]:
    """The keys that the format knows at a place."""
    kind: Any = Catalogue
    for part in loc:
        kind = kind.model_fields[part].annotation if isinstance(part, str) else get_args(kind)[0]
        if isinstance(kind, UnionType):
            kind = next(member for member in get_args(kind) if member is not type(None))
    return list(kind.model_fields) if isinstance(kind, type) and issubclass(kind, BaseModel) else []
