# Copied from generator/targets/python/templates/src/{package.module}/request.py by
# `make generate`; edit it there.
"""Checks a request before it is sent, against what is documented to be refused.

Passing is not acceptance: the list is what the documentation states, and nothing more.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from .body import MAPPING, Body, parsed
from .catalogue import Status
from .facts import FACTS, FIELDS, MALFORMED, Constraint

__all__ = ["RequestProblem", "check_request"]

_Test = Callable[[Any], bool]
_Paths = Sequence[tuple[str, ...]]
_Found = tuple[tuple[str, ...] | None, Any]


class RequestProblem(NamedTuple):
    """Something in a request, and the status that the API is documented to answer it with."""

    status: Status
    """The status."""
    field: str
    """The path to the field; where it is missing, the path at which it belongs."""
    value: Any
    """What is there; None where it is missing."""
    message: str
    """What the request must hold."""


def check_request(request: Body) -> tuple[RequestProblem, ...]:
    """Each documented reason for which the API would refuse a request, as far as it can be seen.

    A request is taken in every form that the API has had. Parameters of the URL are not looked at.
    """
    body = parsed(request)
    if isinstance(body, MAPPING):
        return tuple(_problems(body))
    if MALFORMED is None:
        return ()
    return (RequestProblem(MALFORMED, "", None, "The body must be a JSON object."),)


def _problems(body: Any) -> Iterator[RequestProblem]:
    found: dict[str, _Found] = {}
    for rule in _RULES:
        try:
            problem = rule.check(body, found)
        except Exception:  # a mapping or a value of somebody else's may fail in any way
            continue
        if problem:
            yield problem


class _Rule:
    """A constraint, made ready for many requests."""

    def __init__(self, status: Status, constraint: Constraint) -> None:
        self._status = status
        self._message: str = constraint["message"]
        self._field: str = constraint["field"]
        self._when: str | None = constraint["when"]["field"] if "when" in constraint else None
        self._holds: _Test = _const(constraint["when"]["value"]) if self._when else bool
        self._required: bool = constraint.get("required", False)
        unless = FIELDS[self._field].unless
        self._unless = tuple(unless.split(".")) if unless else None
        self._meets = _form(constraint)

    def check(self, body: Any, found: dict[str, _Found]) -> RequestProblem | None:
        """The problem with a body, if there is one; `found` holds the fields that were read."""
        if self._when:
            _, value = _field(self._when, body, found)
            if value is None or not self._holds(value):
                return None
        path, value = _field(self._field, body, found)
        if path is None and not self._required:
            return None
        if (value is not None or not self._required) and self._meets(value):
            return None
        if self._unless and _at(body, self._unless) not in (None, _ABSENT):
            return None
        path = path or _belongs(body, _PATHS[self._field])
        return RequestProblem(self._status, ".".join(path), value, self._message)


# Fields.


def _field(name: str, body: Any, found: dict[str, _Found]) -> _Found:
    """A field's value and its path: the first that is filled, else the first that is null."""
    known = found.get(name)
    if known is None:
        known = found[name] = _first(body, _PATHS[name])
    return known


def _first(body: Any, paths: _Paths) -> _Found:
    empty = None
    for path in paths:
        value = _at(body, path)
        if value is not None and value is not _ABSENT:
            return path, value
        if value is None and empty is None:
            empty = path
    return empty, None


_ABSENT: Any = object()


def _at(value: Any, path: tuple[str, ...]) -> Any:
    """The value at a path, or `_ABSENT`."""
    for key in path:
        if type(value) is not dict and (value is _ABSENT or not isinstance(value, Mapping)):
            return _ABSENT
        value = value.get(key, _ABSENT)
    return value


def _belongs(body: Any, paths: _Paths) -> tuple[str, ...]:
    """The first of a field's paths whose parent the request has."""
    return next((path for path in paths if isinstance(_at(body, path[:-1]), MAPPING)), paths[0])


# Words of JSON Schema, each made into a test of a value; most pass values of other types.


def _form(constraint: Constraint) -> _Test:
    """Whether a value meets all that a constraint says of it."""
    return _all([_WORDS[word](limit) for word, limit in constraint.items() if word in _WORDS])


def _all(tests: Sequence[_Test]) -> _Test:
    if len(tests) == 1:
        return tests[0]

    def meets(value: Any) -> bool:
        for test in tests:  # noqa: SIM110  # a loop takes half the time of `all`
            if not test(value):
                return False
        return True

    return meets


def _any(tests: Sequence[_Test]) -> _Test:
    def meets(value: Any) -> bool:
        for test in tests:  # noqa: SIM110
            if test(value):
                return True
        return False

    return meets


def _items(form: Constraint) -> _Test:
    test = _form(form)
    return lambda value: not _is_list(value) or all(map(test, value))


def _pattern(pattern: str) -> _Test:
    found = re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern)).search  # not before a line break
    return lambda value: not isinstance(value, str) or bool(found(value))


def _const(constant: Any) -> _Test:
    return _enum([constant])


def _enum(options: Sequence[Any]) -> _Test:
    if not any(isinstance(option, _NUMBERS) for option in options):
        return lambda value: value in options
    # In JSON, true is not 1.
    return lambda value: any(
        value == option and isinstance(value, bool) == isinstance(option, bool)
        for option in options
    )


# Tuples: a union such as `int | float` is made anew each time that it is evaluated.
_NUMBERS = (int, float)
_LISTS = (list, tuple)


def _is_number(value: Any) -> bool:
    return isinstance(value, _NUMBERS) and not isinstance(value, bool)


def _is_list(value: Any) -> bool:
    return isinstance(value, _LISTS)


_TYPES: dict[str, _Test] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: _is_number(value) and value == value // 1,
    "number": _is_number,
    "boolean": lambda value: isinstance(value, bool),
    "object": lambda value: isinstance(value, MAPPING),
    "array": _is_list,
    "null": lambda value: value is None,
}
_WORDS: dict[str, Callable[[Any], _Test]] = {
    "type": lambda name: _TYPES[name],
    "enum": _enum,
    "const": _const,
    "minimum": lambda limit: lambda value: not _is_number(value) or value >= limit,
    "maximum": lambda limit: lambda value: not _is_number(value) or value <= limit,
    "exclusiveMinimum": lambda limit: lambda value: not _is_number(value) or value > limit,
    "minLength": lambda limit: lambda value: not isinstance(value, str) or len(value) >= limit,
    "maxLength": lambda limit: lambda value: not isinstance(value, str) or len(value) <= limit,
    "minItems": lambda limit: lambda value: not _is_list(value) or len(value) >= limit,
    "items": _items,
    "pattern": _pattern,
    "anyOf": lambda forms: _any([_form(form) for form in forms]),
}

_PATHS: dict[str, _Paths] = {
    name: [
        tuple(place.at.split(".")) for place in field.places if not place.at.startswith("query.")
    ]
    for name, field in FIELDS.items()
}
_RULES = [
    _Rule(Status(code), constraint) for code, facts in FACTS.items() for constraint in facts.request
]
