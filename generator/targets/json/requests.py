"""Conformance vectors of requests: what must be found in each before it is sent.

The expectations come from a plain evaluator of the constraints, which is apart from those of the
packages and is held against a validator of JSON Schema by a test.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from string import ascii_uppercase
from typing import Any

from generator.model import Catalogue, Constraint, Form, RequestField, Status
from generator.request import places, sentence

Vector = dict[str, Any]
Keys = tuple[str, ...]
ABSENT: Any = object()

ABOUT = (
    "Each vector of `requests` holds a request, as `body` or `text`, and in `expect` each problem",
    "that is documented for it: the code, the field's path, and a sentence. A field is read at the",
    "first of its places whose value is not null; if there is none, at the first that is null.",
    "A missing field is reported at the first of its places whose parent is an object. What is not",
    "JSON, or no object, is one problem without a field. Numbers as text meet limits on numbers.",
)


def request_vectors(catalogue: Catalogue) -> list[Vector]:
    """Every vector, in a fixed order; none where the catalogue says nothing of requests."""
    if not catalogue.package.request:
        return []
    rules = [(status, rule) for status in catalogue.statuses for rule in status.request]
    found: dict[str, Vector] = {}
    for body in bodies(catalogue, [rule for _, rule in rules]):
        expect = [
            problem for status, rule in rules for problem in problems(body, status, rule, catalogue)
        ]
        found.setdefault(repr(body), {"body": body, "expect": expect})
    malformed = catalogue.status[catalogue.package.request.malformed]
    problem = {"code": malformed.code, "field": "", "message": "The body must be a JSON object."}
    texts = ["", "no JSON", "[]", "[{}]", "null", "1", '"text"', '{"cut": "of', "{} {}", "{'a': 1}"]
    return [*found.values(), *({"text": text, "expect": [problem]} for text in texts)]


# Requests to try.

VALUES: tuple[Any, ...] = (
    None, "", "x", "0", "7", "07", "-1", "1.5", "٣", " 7", "7\n", True, False,
    0, 1, -1, 0.5, 1.0, 2**60, [], [{}], [{}, {}], [[]], [None], ["x"], [{}, 1], {}, {"0": {}},
)  # fmt: skip


def bodies(catalogue: Catalogue, rules: list[Constraint]) -> Iterator[dict[str, Any]]:
    """Requests that meet or break each rule, in each place."""
    yield {}
    for rule in rules:
        paths = places(catalogue.field[rule.field])
        tried = [*VALUES, *edges(rule), *edges(rule, swap=True)]
        if not paths:
            continue
        for value in tried:
            yield request(catalogue, rule, {paths[0]: value})
        good = next((value for value in tried if value is not None and accepts(rule, value)), "x")
        bad = next((value for value in tried if not accepts(rule, value)), None)
        for path in paths:
            yield request(catalogue, rule, {path: good})
            yield request(catalogue, rule, {path: bad})
            yield request(catalogue, rule, {path: bad}, condition=False)
            yield request(catalogue, rule, {path: None})
            yield from (request(catalogue, rule, {path: part}) for part in (good, bad, None))
        for first, second in pairwise(paths):
            yield request(catalogue, rule, {first: None, second: bad})
            yield request(catalogue, rule, {first: good, second: bad})
            yield request(catalogue, rule, {first: bad, second: good})
        yield request(catalogue, rule, {})
        if unless := catalogue.field[rule.field].unless:
            yield request(catalogue, rule, {unless: {}, paths[-1]: bad})
            yield request(catalogue, rule, {unless: None, paths[-1]: bad})


LOWER = {ord(char): char.lower() for char in ascii_uppercase}
"""The letters of ASCII alone: which others have a case depends on the running Python."""


def edges(form: Form, swap: bool = False) -> list[Any]:
    """Values at the edges of what a form allows; with `swap` in other letters or just beyond."""
    found: list[Any] = []
    if form.enum:
        found += [v.translate(LOWER) if swap and isinstance(v, str) else v for v in form.enum]
    found += [
        limit + swap for limit in (form.minimum, form.maximum, form.exclusiveMinimum) if limit
    ]
    if form.maxLength is not None:
        found += ["x" * (form.maxLength + swap), "\U0001f600" * (form.maxLength + swap)]
    return found


def request(
    catalogue: Catalogue, rule: Constraint, values: dict[str, Any], condition: bool = True
) -> dict[str, Any]:
    """A request with values at paths, in which the rule's condition holds, or not."""
    body: dict[str, Any] = {}
    if rule.when:
        path = places(catalogue.field[rule.when.field])[0]
        put(body, path, rule.when.value if condition else "other")
    for path, value in values.items():
        put(body, path, value)
    return body


def put(body: dict[str, Any], path: str, value: Any) -> None:
    *parents, last = path.split(".")
    for key in parents:
        inner = body.setdefault(key, {})
        if not isinstance(inner, dict):
            return
        body = inner
    body[last] = value


# What must be found.


def problems(
    body: Any, status: Status, rule: Constraint, catalogue: Catalogue
) -> Iterator[dict[str, Any]]:
    """The problem of one rule, if a request has it."""
    field = catalogue.field[rule.field]
    if field.unless and read(body, [field.unless])[1] not in (None, ABSENT):
        return
    if rule.when:
        _, given = read(body, places(catalogue.field[rule.when.field]))
        if given is ABSENT or given is None or not same(given, rule.when.value):
            return
    path, value = read(body, places(field))
    if value is ABSENT:
        broken = rule.required
    else:
        broken = (rule.required and value is None) or not accepts(rule, value)
    if broken:
        yield {
            "code": status.code,
            "field": path or home(body, field),
            "message": sentence(rule),
        }


def read(body: Any, paths: list[str]) -> tuple[str | None, Any]:
    """The first path whose value is not null, else the first whose value is null, else nothing."""
    found = [(path, at(body, path.split("."))) for path in paths]
    filled = [(path, value) for path, value in found if value is not None and value is not ABSENT]
    nulls = [(path, value) for path, value in found if value is None]
    return next(iter(filled + nulls), (None, ABSENT))


def at(value: Any, keys: list[str]) -> Any:
    for key in keys:
        if not isinstance(value, dict) or key not in value:
            return ABSENT
        value = value[key]
    return value


def home(body: Any, field: RequestField) -> str:
    """The path at which a missing field belongs."""
    parents = ((path, at(body, path.split(".")[:-1])) for path in places(field))
    return next((path for path, parent in parents if isinstance(parent, dict)), places(field)[0])


TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int, float),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
    "null": (type(None),),
}


def accepts(form: Form, value: Any) -> bool:
    """Whether a value meets a form, in the sense of JSON Schema."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    options = getattr(form, "anyOf", None)
    items = getattr(form, "items", None)
    return all(
        (
            form.type is None or is_of(form.type, value),
            form.enum is None or any(same(value, option) for option in form.enum),
            form.const is None or same(value, form.const),
            form.minimum is None or not number or value >= form.minimum,
            form.maximum is None or not number or value <= form.maximum,
            form.exclusiveMinimum is None or not number or value > form.exclusiveMinimum,
            form.minLength is None or not isinstance(value, str) or len(value) >= form.minLength,
            form.maxLength is None or not isinstance(value, str) or len(value) <= form.maxLength,
            form.minItems is None or not isinstance(value, list) or len(value) >= form.minItems,
            form.pattern is None
            or not isinstance(value, str)
            or bool(re.search(re.sub(r"\$$", r"\\Z", form.pattern), value)),
            items is None or not isinstance(value, list) or all(accepts(items, v) for v in value),
            not options or any(accepts(option, value) for option in options),
        )
    )


def is_of(name: str, value: Any) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    whole = not isinstance(value, float) or value.is_integer()
    return isinstance(value, TYPES[name]) and (whole or name != "integer")


def same(one: Any, other: Any) -> bool:
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)
