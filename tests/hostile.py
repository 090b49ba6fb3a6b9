"""Catalogues in which every text is hostile, for the tests of every target."""

import json
import os
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from generator import source
from generator.catalogue import check, loads
from generator.model import Catalogue
from generator.rules import PLACEHOLDER
from generator.targets import Target
from tests.conftest import ROOT

CORPUS: list[str] = source.read(ROOT / "tests/cases/hostile/texts.yaml").values


def allowed(char: str) -> bool:
    return char in "\n\t" or not source.HIDDEN.match(char)


CHARACTERS = st.characters(exclude_categories=["Cs"]).filter(allowed)
"""Any character that a text may hold."""

MARKS = st.sampled_from("\"'`\\|*_#<>&{}[]()$@%~^:;-+=!?/., \n\t") | CHARACTERS

TEXTS = (
    st.sampled_from(CORPUS)
    | st.lists(st.sampled_from(CORPUS), min_size=2, max_size=3).map("".join)
    | st.text(MARKS, min_size=1, max_size=30)
).filter(str.strip)
"""Texts that are not blank: the corpus, its combinations, and random ones."""


def prose(text: str) -> str:
    """A text whose backticks are as those of prose must be."""
    lines = (line.split("`") for line in text.split("\n"))
    good = all(len(parts) % 2 and all(map(str.strip, parts[1::2])) for parts in lines)
    return text if good else text.replace("`", "'")


def message(text: str, mark: str) -> str:
    """A message that no other code has, without placeholders but, at most, the one allowed."""
    return PLACEHOLDER.sub(lambda match: f"({match[0][1:-1]})", text) + mark


def span(text: str) -> str:
    """A text that fits into a code span."""
    return f"x{' '.join(text.split())}".replace("`", "'")


def values(texts: list[str]) -> dict[str, Any]:
    """A catalogue, as plain values, with hostile text in every field that takes text."""
    stream = (texts[index % len(texts)] for index in range(10_000))

    def text() -> str:
        return next(stream)

    def words() -> dict[str, Any]:
        return {"title": text(), "description": prose(text())}

    def status(code: int) -> dict[str, Any]:
        return {
            "code": code,
            "name": f"NAME_{code}",
            "title": text(),
            "category": "only",
            "outcome": "bad",
            "recovery": "act",
            "owner": "me",
            "description": prose(text()),
            "action": prose(text()),
            "never": prose(text()),
            "fields": [f"{text()} 1", f"query.{text()} 2"],
            "request": [
                {
                    "field": f"field_{code}",
                    "enum": [span(text())],
                    "when": {"field": "other", "value": span(text())},
                }
            ],
            "keywords": [text()],
            "related": [f"NAME_{3 - code}"],
            "discrepancies": [
                {
                    "said": [{"source": "book", "statement": prose(text())}],
                    "decision": prose(text()),
                }
            ],
            "since": "1.0.0",
            "deprecated": (
                {"since": "1.0.0", "reason": prose(text()), "use": "NAME_2"} if code == 1 else None
            ),
            "documented": {
                "http_status": 200,
                "order_successful": False,
                "messages": [message(text(), f" {code}"), message(text(), f"{{detail}} {code}")],
                "tables": ["book"],
            },
        }

    answer = {"answer": text()}
    return {
        "package": {
            "name": "some-errors",
            "version": "1.0.0",
            "enum": "SomeCode",
            "error": "SomeError",
            "api": text(),
            "title": text(),
            "summary": prose(text()),
            "notice": prose(text()),
            "docs_url": "https://example.org/a?b=c&d=(e)*_f_",
            "repository_url": "https://example.org/a_b_c/*d*",
            "reply": {"code": "a.status", "message": "a.message", "success": "a.ok"},
            "unknown": {"outcome": "bad", "recovery": "act", "owner": "me", "exception": "NoError"},
            "questions": {"outcome": text(), "recovery": text(), "owner": text()},
            "collect": [prose(text()), prose(text())],
        },
        "sources": [{"id": "book", **words()}],
        "categories": [{"id": "only", **words()}],
        "outcomes": [
            {"id": "bad", **words(), **answer},
            {"id": "fine", **words(), "answer": text(), "success": True},
        ],
        "recoveries": [
            {"id": "act", **words(), "answer": text(), "exception": "ActError"},
            {"id": "rest", **words(), "answer": text()},
        ],
        "owners": [{"id": "me", **words(), "contact": prose(text())}],
        "statuses": [status(1), status(2)],
        "retired": [{"code": 9, "name": "GONE", "since": "1.0.0", "reason": prose(text())}],
    }


def as_yaml(value: Any) -> str:
    """The values as YAML in which every text is quoted, and escaped where it cannot stand bare."""
    text = json.dumps(value, ensure_ascii=False)
    return source.UNREADABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def catalogue_of(texts: list[str]) -> Catalogue:
    """The catalogue, read from YAML as any other; this fails where a rule does not allow a text."""
    plain = values(texts)
    catalogue = loads(as_yaml(plain))
    assert catalogue == Catalogue.model_validate(plain)
    return catalogue


SAMPLES = st.lists(TEXTS, min_size=1, max_size=7)


SAMPLES = st.lists(TEXTS, min_size=1, max_size=7)


def only_for(target: Target, text: str) -> Catalogue:
    """The catalogue in a text, in which only the names are refused that one target reserves."""
    return check(source.parse(text, "catalogue.yaml"), [target])


def settled(examples: int) -> settings:
    """The settings of a property test, the same examples each time; a few in `make test-fast`."""
    few = "FEW_EXAMPLES" in os.environ
    return settings(
        max_examples=min(examples, 20) if few else examples,
        derandomize=True,
        deadline=None,
        database=None,
    )


def words(text: str) -> str:
    return " ".join(text.split())


def bare(prose: str) -> str:
    return prose.replace("`", "")
