"""Constraints on a request → sentences for people, and a JSON Schema for validators.

A field is read at the first of its places whose value is not null; if there is none, at the first
that is present. `query.` places are URL parameters, which a schema of the body cannot see.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from generator.model import Catalogue, Constraint, Form, ListForm, RequestField, Status

Schema = dict[str, Any]

KEYWORDS = (
    "type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength",
    "minItems", "pattern",
)  # fmt: skip
"""The words of JSON Schema that a form may have, besides `items` and `anyOf`."""


# Sentences.


def sentence(constraint: Constraint) -> str:
    """What the request must hold, as a sentence of prose."""
    clauses = ["be present"] if constraint.required else []
    clauses += requirements(constraint)
    if constraint.anyOf:
        options = [requirements(form) for form in constraint.anyOf if form.type != "null"]
        first, *others = (both(option) for option in options)
        clauses.append(either([first, *(other.removeprefix("be ") for other in others)]))
    start = f"`{constraint.field}` must {both(clauses)}."
    if constraint.when:
        when = constraint.when
        return f"Where `{when.field}` is {shown(when.value)}, {start}"
    return start


def requirements(form: ListForm | Form) -> list[str]:
    """What a value must be or have, each as the rest of a sentence after "must"."""
    items = getattr(form, "items", None)
    found = []
    if form.type == "string" and form.pattern is not None:
        words = PATTERNS.get(form.pattern) or f"matches `{form.pattern}`"
        found.append(f"be text that {words}")
    elif form.type == "array" and items and items.type == "object":
        found.append("be a list of objects")
    elif form.type:
        found.append(f"be {TYPES[form.type]}")
    if form.enum:
        found.append(f"be {either(shown(value) for value in form.enum if value is not None)}")
    if form.const is not None:
        found.append(f"be {shown(form.const)}")
    if form.minimum is not None and form.minimum == form.maximum:
        found.append(f"be {shown(form.minimum)}")
    else:
        found += [
            f"be {words} {shown(getattr(form, key))}"
            for key, words in BOUNDS.items()
            if getattr(form, key) is not None
        ]
    found += [
        f"have {words} {count(getattr(form, key), unit)}"
        for key, (words, unit) in SIZES.items()
        if getattr(form, key) is not None
    ]
    if form.pattern is not None and form.type != "string":
        found.append(f"match `{form.pattern}`")
    return found


TYPES = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "an object",
    "array": "a list",
    "null": "null",
}
BOUNDS = {"minimum": "at least", "maximum": "at most", "exclusiveMinimum": "more than"}
SIZES = {
    "minLength": ("at least", "character"),
    "maxLength": ("at most", "character"),
    "minItems": ("at least", "item"),
}
PATTERNS = {"^[0-9]+$": "consists of digits"}


def shown(value: Any) -> str:
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def count(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}"


def both(clauses: Iterable[str]) -> str:
    return " and ".join(clauses)


def either(options: Iterable[str]) -> str:
    *others, last = options
    return f"{', '.join(others)} or {last}" if others else last


# JSON Schema.


def request_schema(catalogue: Catalogue) -> Schema:
    """A schema of a request's body; each rule names the status that the API documents for it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A request to {catalogue.package.api}",
        "description": (
            "Each rule states what is documented to bring about the status that it names. "
            "A request that meets all of them may still be refused."
        ),
        "type": "object",
        "allOf": [
            rule(status, constraint, catalogue)
            for status in catalogue.statuses
            for constraint in status.request
        ],
    }


def rule(status: Status, constraint: Constraint, catalogue: Catalogue) -> Schema:
    """The rule of one constraint, with its status and its sentence."""
    field = catalogue.field[constraint.field]
    found = at_first_filled(field, form_schema(constraint), when_empty(constraint, field))
    if constraint.when:
        condition = catalogue.field[constraint.when.field]
        found = {
            "if": at_first_filled(condition, {"const": constraint.when.value}, NOTHING),
            "then": found,
        }
    if field.unless:
        found = {"if": {"not": inside(field.unless, FILLED)}, "then": found}
    return {"title": f"{status.code} {status.name}", "description": sentence(constraint)} | found


FILLED: Schema = {"not": {"type": "null"}}
NOTHING: Schema = {"not": {}}
"""What no value satisfies."""


def form_schema(form: Form) -> Schema:
    """A form in JSON Schema, which has the same words."""
    schema = {key: getattr(form, key) for key in KEYWORDS if getattr(form, key) is not None}
    for key in ("items", "anyOf"):
        inner = getattr(form, key, None)
        if isinstance(inner, Form):
            schema[key] = form_schema(inner)
        elif inner:
            schema[key] = [form_schema(option) for option in inner]
    return schema


def at_first_filled(field: RequestField, schema: Schema, otherwise: Schema) -> Schema:
    """The schema applied at the first place whose value is not null; else another schema."""
    for path in reversed(places(field)):
        otherwise = {
            "if": inside(path, FILLED),
            "then": inside(path, schema),
            "else": otherwise,
        }
    return otherwise


def when_empty(constraint: Constraint, field: RequestField) -> Schema:
    """What must hold where no place has a value other than null."""
    if constraint.required:
        return NOTHING
    if accepts_null(constraint):
        return {}
    return {"not": {"anyOf": [inside(path, {}) for path in places(field)]}}


def accepts_null(form: Form) -> bool:
    """Whether null satisfies a form."""
    options: Sequence[Form] | None = getattr(form, "anyOf", None)
    return (
        form.type in (None, "null")
        and (form.enum is None or None in form.enum)
        and form.const is None
        and (not options or any(accepts_null(option) for option in options))
    )


def places(field: RequestField) -> list[str]:
    """The places of a field in the body."""
    return [place.at for place in field.places if not place.at.startswith("query.")]


def inside(path: str, schema: Schema) -> Schema:
    """A schema of an object that has a path, and there a value that satisfies a schema."""
    for key in reversed(path.split(".")):
        schema = {"type": "object", "properties": {key: schema}, "required": [key]}
    return schema
