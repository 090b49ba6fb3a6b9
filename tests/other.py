"""A wholly different catalogue, with which no target may have any trouble: the statuses of HTTP."""

import json
from http import HTTPStatus
from typing import Any

from generator.catalogue import loads
from generator.model import Catalogue

CLASSES = {1: "wait", 2: "done", 3: "elsewhere", 4: "wrong", 5: "broken"}
EXCEPTIONS = {
    "wait": "WaitError",
    "elsewhere": "MovedError",
    "wrong": "ClientError",
    "broken": "ServerError",
}


def other_catalogue() -> Catalogue:
    """62 codes in one category, with a vocabulary of their own; no sources, fields or messages."""
    return loads(json.dumps(values(), ensure_ascii=False), "other.yaml")


def values() -> dict[str, Any]:
    words = [
        {"id": kind, "title": kind, "answer": f"{kind}.", "description": f"It is {kind}."}
        for kind in CLASSES.values()
    ]
    names = {status.value: status.name for status in HTTPStatus}
    return {
        "package": {
            "name": "http-codes",
            "version": "0.1.0",
            "enum": "HttpCode",
            "error": "HttpCodeError",
            "api": "HTTP",
            "title": "HTTP",
            "summary": "What HTTP says.",
            "reply": {"code": "error.code", "message": "error.reason"},
            "unknown": {
                "outcome": "broken",
                "recovery": "broken",
                "owner": "anyone",
                "exception": "UnheardOfError",
            },
        },
        "sources": [],
        "categories": [{"id": "all", "title": "All", "description": "All."}],
        "outcomes": [word | {"success": word["id"] == "done"} for word in words],
        "recoveries": [word | {"exception": EXCEPTIONS.get(word["id"])} for word in words],
        "owners": [{"id": "anyone", "title": "Anyone", "description": "Anyone."}],
        "statuses": [status(code, name) for code, name in sorted(names.items())],
    }


def status(code: int, name: str) -> dict[str, Any]:
    return {
        "code": code,
        "name": name,
        "title": HTTPStatus(code).phrase,
        "category": "all",
        "outcome": CLASSES[code // 100],
        "recovery": CLASSES[code // 100],
        "owner": "anyone",
        "description": HTTPStatus(code).description or HTTPStatus(code).phrase,
        "action": "Read the standard.",
        "since": "0.1.0",
        "documented": {
            "http_status": None,
            "order_successful": None,
            "messages": None,
            "tables": [],
        },
    }
