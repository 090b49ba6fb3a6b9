"""An OpenAPI document of schemas: what a description of the API can refer to."""

from collections.abc import Iterable
from typing import Any

from generator.model import Catalogue
from generator.request import inside, request_schema
from generator.text import plain

Schema = dict[str, Any]


def openapi(catalogue: Catalogue) -> dict[str, Any]:
    """Schemas of a request, a reply, its codes, and a problem response, without any path."""
    package = catalogue.package
    request = request_schema(catalogue)
    del request["$schema"]
    return {
        "openapi": "3.1.1",
        "info": {
            "title": package.title,
            "version": package.version,
            "description": plain(package.summary),
        },
        "paths": {},
        "components": {
            "schemas": {
                package.enum: codes(catalogue),
                "Reply": reply(catalogue),
                "Request": request,
                "Problem": problem(catalogue),
            },
            "responses": {
                "Problem": {
                    "description": "What went wrong, with what to do next.",
                    "content": {
                        "application/problem+json": {
                            "schema": {"$ref": "#/components/schemas/Problem"}
                        }
                    },
                }
            },
        },
    }


def codes(catalogue: Catalogue) -> Schema:
    """The codes, with their names where code generators look for them."""
    return {
        "type": "integer",
        "description": f"A code that {catalogue.package.api} answers. Expect others, too.",
        "enum": [status.code for status in catalogue.statuses],
        "x-enum-varnames": [status.name for status in catalogue.statuses],
        "x-enum-descriptions": [status.title for status in catalogue.statuses],
    }


def reply(catalogue: Catalogue) -> Schema:
    """The envelope of a reply. Only the path to the code is certain."""
    shape = catalogue.package.reply
    schema = inside(
        shape.code,
        {
            "anyOf": [
                {"$ref": f"#/components/schemas/{catalogue.package.enum}"},
                {"type": "integer", "description": "A code that the catalogue does not hold."},
            ]
        },
    )
    for path, inner in (
        (shape.message, {"description": "Text for people; wording and form vary."}),
        (shape.success, {"type": "boolean", "description": "Does not decide anything."}),
        (shape.result, {"description": "What was asked for; absent or null on most failures."}),
    ):
        if path:
            add(schema, path.split("."), inner)
    return schema


def add(schema: Schema, keys: list[str], inner: Schema) -> None:
    """Adds an optional property at a path."""
    properties = schema.setdefault("properties", {})
    if len(keys) == 1:
        properties.setdefault(keys[0], inner)
    else:
        add(properties.setdefault(keys[0], {"type": "object"}), keys[1:], inner)


def problem(catalogue: Catalogue) -> Schema:
    """A problem of RFC 9457 with the catalogue's answers, for services that pass a reply on."""
    return {
        "type": "object",
        "properties": {
            "type": {"type": "string", "format": "uri-reference"},
            "title": {"type": "string"},
            "code": {"$ref": f"#/components/schemas/{catalogue.package.enum}"},
            "name": one_of(catalogue.status),
            "category": one_of(catalogue.category),
            "outcome": one_of(catalogue.outcome),
            "recovery": one_of(catalogue.recovery),
            "owner": one_of(catalogue.owner),
        },
        "required": ["type", "title", "code", "name", "category", "outcome", "recovery", "owner"],
    }


def one_of(names: Iterable[str]) -> Schema:
    return {"type": "string", "enum": list(names)}
