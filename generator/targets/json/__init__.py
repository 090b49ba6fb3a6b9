"""The catalogue as data: `catalogue.json`, its JSON Schema, and conformance vectors."""

import json
from typing import Any

from generator.model import Catalogue, Status
from generator.targets.json.vectors import conformance, one_a_line
from generator.text import Text, word

ROOT = "dist/json"
TAB = ("jq", "sh")


def facts(status: Status, site: str | None) -> dict[str, Any]:
    """A status as one flat object, with the address of its page once the site is published."""
    return {
        "code": status.code,
        "name": status.name,
        "title": status.title,
        "category": status.category,
        "outcome": status.outcome,
        "recovery": status.recovery,
        "owner": status.owner,
        "http_status": status.documented.http_status,
        "order_successful": status.documented.order_successful,
        "messages": status.messages,
        "description": status.description,
        "action": status.action,
        "fields": status.fields,
        "related": status.related,
        "discrepancies": [item.model_dump() for item in status.discrepancies],
        "since": status.since,
        "deprecated": status.deprecated and status.deprecated.model_dump(),
    } | ({"docs_url": f"{site}/codes/{status.code}/"} if site else {})


def flat(catalogue: Catalogue) -> dict[str, Any]:
    """The whole catalogue as flat data, in the catalogue's order."""
    site = catalogue.package.docs_url and catalogue.package.docs_url.rstrip("/")
    return {
        "$schema": "catalogue.schema.json",
        "$comment": COMMENT,
        "name": catalogue.package.name,
        "version": catalogue.package.version,
        "docs_url": site,
        "unknown": catalogue.package.unknown.model_dump(),
        **{key: [item.model_dump() for item in getattr(catalogue, key)] for key in LISTS},
        "statuses": [facts(status, site) for status in catalogue.statuses],
        "allowed": {status.name: status.allowed for status in catalogue.statuses if status.allowed},
    }


def schema(catalogue: Catalogue) -> dict[str, Any]:
    """The JSON Schema of `flat(catalogue)`, with the ids that this catalogue has."""
    ids = {key: [item.id for item in getattr(catalogue, key)] for key in LISTS}
    said = closed({"source": {"enum": ids["sources"]}, "statement": TEXT})
    discrepancy = closed({"said": array(said), "decision": TEXT})
    status = {
        "code": INTEGER,
        "name": {"enum": [status.name for status in catalogue.statuses]},
        "title": TEXT,
        "category": {"enum": ids["categories"]},
        "outcome": {"enum": ids["outcomes"]},
        "recovery": {"enum": ids["recoveries"]},
        "owner": {"enum": ids["owners"]},
        "http_status": nullable(INTEGER, "What the sources state; null where they are silent."),
        "order_successful": nullable(
            {"type": "boolean"},
            "What the sources state, not the outcome; null where they are silent.",
        ),
        "messages": {
            **array(TEXT),
            "description": "Wire messages to the letter; `{detail}` stands for a part that varies.",
        },
        "description": TEXT,
        "action": {**TEXT, "description": "What to do: one step a line."},
        "fields": array(TEXT),
        "related": array(TEXT),
        "discrepancies": array(discrepancy),
        "since": TEXT,
        "deprecated": nullable(closed({"since": TEXT, "reason": TEXT, "use": TEXT})),
    } | ({"docs_url": TEXT} if catalogue.package.docs_url else {})
    words: dict[str, Any] = {"id": TEXT, "title": TEXT, "description": TEXT}
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
                "docs_url": nullable(TEXT, "The site's address; null until it is published."),
                "unknown": {
                    **closed(
                        {
                            "outcome": {"enum": ids["outcomes"]},
                            "recovery": {"enum": ids["recoveries"]},
                            "owner": {"enum": ids["owners"]},
                            "exception": TEXT,
                        }
                    ),
                    "description": "What an unlisted code, or none, is taken for.",
                },
                "sources": array(closed(words | {"description": nullable(TEXT)})),
                "categories": array(closed(words)),
                "outcomes": array(closed(words | {"answer": TEXT, "success": {"type": "boolean"}})),
                "recoveries": array(closed(words | {"answer": TEXT, "exception": nullable(TEXT)})),
                "owners": array(closed(words | {"contact": nullable(TEXT)})),
                "statuses": array(closed(status)),
                "allowed": {
                    "type": "object",
                    "additionalProperties": array(TEXT),
                    "description": "What fields may hold, by the name of the status.",
                },
            }
        ),
    }


COMMENT = "Generated from catalogue.yaml by `make generate`; do not edit."
LISTS = ("sources", "categories", "outcomes", "recoveries", "owners")
TEXT: dict[str, Any] = {"type": "string", "minLength": 1}
INTEGER: dict[str, Any] = {"type": "integer"}


def closed(properties: dict[str, Any]) -> dict[str, Any]:
    """An object with exactly these keys."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def array(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def nullable(schema: dict[str, Any], description: str | None = None) -> dict[str, Any]:
    either = {"anyOf": [schema, {"type": "null"}]}
    return either | ({"description": description} if description else {})


encode = json.JSONEncoder(ensure_ascii=False).encode


def to_json(value: Any) -> Text:
    """JSON, indented, in which every character stands as itself."""
    return Text(indented(value))


def indented(value: Any, start: str = "\n") -> str:
    """What `json.dumps` writes with an indent of two, at a third of its cost."""
    inner = f"{start}  "
    if isinstance(value, dict) and value:
        pairs = [f"{inner}{encode(key)}: {indented(item, inner)}" for key, item in value.items()]
        return f"{{{','.join(pairs)}{start}}}"
    if isinstance(value, list | tuple) and value:
        return f"[{','.join([inner + indented(item, inner) for item in value])}{start}]"
    return encode(value)


def vectors(catalogue: Catalogue) -> Text:
    """The conformance vectors, as JSON with a line for each."""
    return Text(one_a_line({"$comment": COMMENT, **conformance(catalogue)}))


FILTERS = {"flat": flat, "schema": schema, "json": to_json, "vectors": vectors, "word": word}
