"""The TypeScript of any catalogue: a wholly different one, and hundreds of hostile ones."""

import json
import re
from pathlib import Path
from random import Random
from typing import Any

import pytest

from generator.model import Catalogue, Status
from generator.request import sentence
from tests.conftest import ROOT
from tests.other import other_catalogue
from tests.typescript.support import (
    MODULES,
    SCRIPTS,
    TYPESCRIPT,
    compile_many,
    load_many,
    node,
    render_package,
    unformatted,
)

HOSTILE = 300
PIECES = (
    "a", "word", "  ", "\n", "\t", "\n\n", '"', "'", "\\", "\\\\", '"""', "*/", "/*", "/**", "//",
    "${x}", "$", "{{ x }}", "{% x %}", "{#", "</script>", "<!--", "-->", "<b>", "&amp;", "&#64;",
    "|", "||", "@", "@deprecated", "{@link x}", "\n@see x", "* @internal", ":smile:", "--8<--",
    "[x](javascript:alert(1))", "![x](y)", "{: .attr}", "#", "# x", "- x", "1. x", "> x", "~~x~~",
    "_x_", "__x__", "*x*", "**x**", "$x$", "\u2028", "\u2029", "\u0085", "\u00a0", "\u200b",
    "\ufeff", "\u00ad", "\u3000", "é", "漢字", "ﷺ", "\U0001f469\u200d\U0001f467", "e\u0301",
    "1\ufe0f\u20e3", "©", "\U0001f600", "\U000e0001", "ß", "İ", "`x`", "`*/`", "`@x`",
    "`{@link x}`", "`\\`", "` x `", "`a b c d`", "`${x}`", "\\u0041", "\\x41", "\\n", "%s",
    "${'a'}", "constructor", "__proto__", "eslint-disable", "// prettier-ignore", "x" * 60,
    "word " * 12, "x" * 130,
)  # fmt: skip


def prose(random: Random, length: int) -> str:
    """Any text that the rules allow: not blank, its code spans closed."""
    text = "".join(random.choice(PIECES) for _ in range(random.randint(1, length)))
    return text if text.strip() else f"{text}x"


def literal(random: Random, length: int = 6) -> str:
    """Literal text, in which a backtick need not be closed."""
    return prose(random, length) + random.choice(["", "", "`", "\\", " ", '"'])


def span(random: Random) -> str:
    """Text on one line that fits into a code span, for names and values of fields."""
    return re.sub(r"[`\s\u200b\ufeff\u0085]+", "", prose(random, 4)) or "x"


def entry(random: Random, index: int) -> dict[str, Any]:
    """A status in which every text is hostile."""
    messages = [
        literal(random) + random.choice(["", "{detail}"]) for _ in range(random.randint(0, 3))
    ]
    others = [f"NAME_{number}" for number in range(4) if number != index]
    deprecated = {"since": "1.0.0", "reason": prose(random, 6), "use": random.choice(others)}
    return {
        "code": random.choice([0, 7, 310, 2**31, 2**53 - 5]) + index,
        "name": f"NAME_{index}",
        "title": literal(random, 8),
        "category": "only",
        "outcome": random.choice(["fine", "bad"]),
        "recovery": random.choice(["rest", "act"]),
        "owner": "me",
        "description": prose(random, 16),
        "action": prose(random, 24),
        "fields": [literal(random, 3) for _ in range(random.randint(0, 4))],
        "request": [{"field": span(random), "enum": [span(random), 1, None, False]}],
        "related": others[: random.randint(0, 3)],
        "since": random.choice(["1.0.0", "1.2.3"]),
        "deprecated": random.choice([None, None, deprecated]),
        "documented": {
            "http_status": random.choice([None, 200]),
            "order_successful": random.choice([None, True, False]),
            "messages": messages or None,
            "tables": [],
        },
    }


def hostile(seed: int) -> Catalogue:
    """A small catalogue in which every text field is hostile."""
    random = Random(seed)
    word = {"title": literal(random), "description": prose(random, 8)}
    answer = word | {"answer": literal(random)}
    unreadable = {"outcome": "bad", "recovery": "act", "owner": "me", "exception": "BlankError"}
    unreadable["action"] = prose(random, 8)
    package = {
        "name": "some-errors",
        "version": "1.0.0",
        "enum": "Code",
        "error": "BaseError",
        "api": literal(random),
        "title": literal(random),
        "summary": prose(random, 8),
        "notice": prose(random, 8),
        "docs_url": random.choice(
            [None, "https://example.org/*/", "https://example.org/a?b&amp;c=${d}"]
        ),
        "reply": {"code": random.choice(["code", "a.b.c"]), "message": "a.message"},
        "unknown": {"outcome": "bad", "recovery": "act", "owner": "me", "exception": "OtherError"},
        "unreadable": random.choice([None, unreadable]),
        "questions": {name: literal(random) for name in ("outcome", "recovery", "owner")},
    }
    return Catalogue.model_validate(
        {
            "package": package,
            "sources": [],
            "categories": [{"id": "only", **word}],
            "outcomes": [{"id": "fine", **answer, "success": True}, {"id": "bad", **answer}],
            "recoveries": [
                {"id": "rest", **answer},
                {"id": "act", **answer, "exception": "ActError"},
            ],
            "owners": [{"id": "me", **word}],
            "statuses": sorted(
                (entry(random, index) for index in range(4)), key=lambda item: int(item["code"])
            ),
        }
    )


Batch = list[tuple[Catalogue, Path]]


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> Batch:
    """Hostile catalogues and their rendered packages."""
    folder = tmp_path_factory.mktemp("hostile")
    catalogues = [hostile(seed) for seed in range(HOSTILE)]
    return [
        (catalogue, render_package(catalogue, folder / str(number), ["typescript"]))
        for number, catalogue in enumerate(catalogues)
    ]


@pytest.fixture(scope="module")
def loaded(batch: Batch) -> list[dict[str, Any]]:
    """What each package of the batch exports, and its comments."""
    return load_many(folder for _, folder in batch)


def facts(status: Status, catalogue: Catalogue) -> dict[str, Any]:
    """A status as the package must give it."""
    documented, deprecated = status.documented, status.deprecated
    url = catalogue.package.docs_url
    return {
        "code": status.code,
        "name": status.name,
        "title": status.title,
        "category": status.category,
        "outcome": status.outcome,
        "recovery": status.recovery,
        "owner": status.owner,
        "httpStatus": documented.http_status,
        "orderSuccessful": documented.order_successful,
        "messages": list(status.messages),
        "description": status.description,
        "action": status.action,
        "never": status.never,
        "fields": list(status.fields),
        "request": [
            {"field": rule.field, "message": sentence(rule), "enum": list(rule.enum or ())}
            for rule in status.request
        ],
        "related": [catalogue.status[name].code for name in status.related],
        "since": status.since,
        "deprecated": deprecated
        and {
            "since": deprecated.since,
            "reason": deprecated.reason,
            "use": catalogue.status[deprecated.use].code,
        },
        "docsUrl": f"{url.rstrip('/')}/codes/{status.code}/" if url else None,
    }


def test_hostile_texts_compile(batch: Batch) -> None:
    assert compile_many([folder for _, folder in batch]) == ""


def test_hostile_texts_come_back_to_the_letter(batch: Batch, loaded: list[dict[str, Any]]) -> None:
    for (catalogue, _), package in zip(batch, loaded, strict=True):
        expected = [facts(status, catalogue) for status in catalogue.statuses]
        found = sorted(package["statuses"], key=lambda item: int(item["code"]))
        for one, other in zip(found, expected, strict=True):
            assert one == other


def folded(text: str) -> str:
    """A text with its white space folded and without backticks."""
    return re.sub(r"[\s\u0085\u2028\u2029\ufeff]+", " ", text.replace("`", "")).strip()


def read(markdown: str) -> str:
    """What a reader sees of Markdown that has no more than code spans and escapes."""
    parts = re.findall(r"`([^`]*)`|\\([!-/:-@\[-`{-~])|([^`\\]+|\\)", markdown)
    return "".join(map("".join, parts))


def test_hostile_texts_are_no_markup_in_comments(
    batch: Batch, loaded: list[dict[str, Any]]
) -> None:
    """No text makes a tag, ends the comment, or changes but for white space and escapes."""
    for (catalogue, _), package in zip(batch, loaded, strict=True):
        for status in catalogue.statuses:
            answer = catalogue.outcome[status.outcome].answer
            owner = catalogue.owner[status.owner].title
            for where in ("codes", "enum"):
                comment = package["docs"][where][status.name]
                assert comment["tags"] == ["deprecated"] * (status.deprecated is not None)
                text = folded(read(comment["text"]))
                for part in (status.title, answer, owner, *status.steps):
                    assert folded(part) in text


def test_hostile_texts_are_formatted(batch: Batch) -> None:
    assert unformatted(folder for _, folder in batch[:60]) == []


# A different catalogue


def test_a_different_catalogue_makes_a_working_package(tmp_path: Path) -> None:
    catalogue = other_catalogue()
    package = render_package(catalogue, tmp_path)
    node(TYPESCRIPT, "--project", package / "tsconfig.json", "--noEmit")
    assert unformatted([package]) == []
    eslint = MODULES / "eslint/bin/eslint.js"
    node(eslint, "--max-warnings", "0", "-c", SCRIPTS / "eslint.config.mjs", "src", cwd=package)
    node(package / "build.mjs", tmp_path / "built")
    (tmp_path / "use.mjs").write_text("""
import { decode, errorOf, HttpCode, isHttpCode } from "./built/esm/index.js";
import { lookup, raiseForStatus } from "./built/esm/index.js";
import { NOT_FOUND } from "./built/esm/codes.js";
const reply = decode('{"error": {"code": 404, "reason": "gone"}}');
let name;
try { raiseForStatus({ error: { code: 503 } }); } catch (error) { name = error.name; }
console.log(JSON.stringify([
  NOT_FOUND, HttpCode.NOT_FOUND, isHttpCode(404), lookup("not-found"), reply.status.title,
  reply.detail, reply.recovery, errorOf(reply).name, name, errorOf(decode("")).name,
  raiseForStatus({ error: { code: 200 } }).outcome, decode({ error: { code: 999 } }).code,
]));
""")
    assert json.loads(node(tmp_path / "use.mjs")) == [
        404, 404, True, 404, "Not Found", "gone", "wrong", "ClientError", "ServerError",
        "UnheardOfError", "done", 999,
    ]  # fmt: skip
    written = "".join(path.read_text() for path in package.rglob("*.*") if path.is_file())
    assert "clickpost" not in written.lower()


def test_no_template_knows_this_api() -> None:
    for path in (ROOT / "generator/targets/typescript").rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            assert "clickpost" not in path.read_text().lower(), path
