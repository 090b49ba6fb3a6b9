"""Stands in for the module that facts.py.j2 makes, so that the files beside it can be checked."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from .catalogue import Status

Constraint = Mapping[str, Any]
FACTS: dict[int, "Facts"]
FIELDS: dict[str, "RequestField"]
MALFORMED: Status | None


class Place(NamedTuple):
    """One place of a field in a request."""

    at: str
    versions: tuple[str, ...]


class RequestField(NamedTuple):
    """A field of a request."""

    name: str
    places: tuple[Place, ...]
    unless: str | None


class Facts(NamedTuple):
    """What is known of one code."""

    request: tuple[Constraint, ...]
