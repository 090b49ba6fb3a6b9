"""The catalogue as data: `catalogue.json`, the schemas, and conformance vectors."""

import json
from typing import Any

from generator.model import (
    Catalogue,
    Constraint,
    Fact,
    Form,
    Model,
    Package,
    Status,
    Unlisted,
    facts,
)
from generator.request import request_schema, sentence
from generator.targets.json.openapi import openapi
from generator.targets.json.vectors import conformance, one_a_line
from generator.text import Text, word

ROOT = "dist/json"
TAB = ("jq", "sh")

COMMENT = "Generated from catalogue.yaml by `make generate`; do not edit."
LISTS = ("sources", "categories", "outcomes", "recoveries", "owners")


# The data.


def flat(catalogue: Catalogue) -> dict[str, Any]:
    """The whole catalogue as flat data, in the catalogue's order."""
    package = catalogue.package
    return {
        "$schema": "catalogue.schema.json",
        "$comment": COMMENT,
        "name": package.name,
        "version": package.version,
        "docs_url": site(catalogue),
        "unknown": record(package.unknown),
        "unreadable": record(catalogue.unreadable),
        "back_off": record(package.back_off),
        "request": package.request and record(package.request),
        **{key: [record(item) for item in getattr(catalogue, key)] for key in LISTS},
        "statuses": [status_data(status, catalogue) for status in catalogue.statuses],
    }


def status_data(status: Status, catalogue: Catalogue) -> dict[str, Any]:
    """A status as one flat object, with the address of its page once the site is published."""
    address = site(catalogue)
    return record(status) | ({"docs_url": f"{address}/codes/{status.code}/"} if address else {})


def site(catalogue: Catalogue) -> str | None:
    return catalogue.package.docs_url and catalogue.package.docs_url.rstrip("/")


def record(item: Model) -> dict[str, Any]:
    """A record as an object; a form of a constraint without its nulls."""
    pairs = {fact.name: value(fact.of(item)) for fact in facts(type(item))}
    if isinstance(item, Form):
        pairs = {key: part for key, part in pairs.items() if is_said(part)}
    if isinstance(item, Constraint):
        pairs = {"field": pairs.pop("field"), "message": sentence(item)} | pairs
    return pairs


def is_said(part: Any) -> bool:
    return part is not None and part is not False and part != []


def value(found: Any) -> Any:
    if isinstance(found, Model):
        return record(found)
    return [value(part) for part in found] if isinstance(found, tuple) else found


# Its schema.


def schema(catalogue: Catalogue) -> dict[str, Any]:
    """The JSON Schema of `flat(catalogue)`, with the ids that this catalogue has."""
    package = {fact.name: fact for fact in facts(Package)}
    ids = {
        "category": list(catalogue.category),
        "outcome": list(catalogue.outcome),
        "recovery": list(catalogue.recovery),
        "owner": list(catalogue.owner),
        "source": list(catalogue.source),
        "status": list(catalogue.status),
        "field": list(catalogue.field),
    }
    lists = {fact.name: fact for fact in facts(Catalogue)}
    status = record_schema(Status, ids)
    if catalogue.package.docs_url:
        status = with_key(status, "docs_url", TEXT)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": COMMENT,
        "title": catalogue.package.title,
        **closed(
            {
                "$schema": {"const": "catalogue.schema.json"},
                "$comment": TEXT,
                "name": {"const": catalogue.package.name},
                "version": {"const": catalogue.package.version},
                "docs_url": nullable(TEXT) | {"description": "Null until the site is published."},
                "unknown": fact_schema(package["unknown"], ids),
                "unreadable": record_schema(Unlisted, ids)
                | {"description": package["unreadable"].doc},
                "back_off": fact_schema(package["back_off"], ids),
                "request": fact_schema(package["request"], ids),
                **{key: fact_schema(lists[key], ids) for key in LISTS},
                "statuses": array(status) | {"description": lists["statuses"].doc},
            }
        ),
    }


Ids = dict[str, list[str]]

TEXT: dict[str, Any] = {"type": "string", "minLength": 1}
TYPES: dict[str, dict[str, Any]] = {
    "text": TEXT,
    "prose": TEXT,
    "integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "value": {},
}


def record_schema(model: type[Model], ids: Ids) -> dict[str, Any]:
    """The schema of a record; a form leaves out what it does not say."""
    found = closed({fact.name: fact_schema(fact, ids) for fact in facts(model)})
    if issubclass(model, Constraint):
        found = with_key(found, "message", TEXT | {"description": "The constraint as a sentence."})
    if issubclass(model, Form):
        found["required"] = ["field", "message"] if issubclass(model, Constraint) else []
    return found


def fact_schema(fact: Fact, ids: Ids) -> dict[str, Any]:
    """The schema of a field's value, with the field's docstring."""
    if fact.record:
        found = record_schema(fact.record, ids)
    elif fact.refers_to:
        found = {"enum": ids[fact.refers_to]}
    else:
        found = TYPES[fact.kind]
    if fact.many:
        found = array(found)
    if fact.optional:
        found = nullable(found)
    return found | ({"description": fact.doc} if fact.doc else {})


def closed(properties: dict[str, Any]) -> dict[str, Any]:
    """An object with exactly these keys."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def with_key(schema: dict[str, Any], key: str, value: dict[str, Any]) -> dict[str, Any]:
    """The schema of an object with one key more."""
    return closed(schema["properties"] | {key: value})


def array(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def nullable(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


# Text.


def to_json(value: Any) -> Text:
    """JSON, indented, in which every character stands for itself."""
    return Text(json.dumps(value, ensure_ascii=False, indent=2))


def vectors(catalogue: Catalogue) -> Text:
    """The conformance vectors, as JSON with a line for each."""
    return Text(one_a_line({"$comment": COMMENT, **conformance(catalogue)}))


FILTERS = {
    "flat": flat,
    "json": to_json,
    "openapi": openapi,
    "request_schema": request_schema,
    "schema": schema,
    "vectors": vectors,
    "word": word,
}
