"""The command and the site answer alike: on every vector, and on spoiled ones."""

import importlib
import json
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT, run
from tests.other import values
from tests.typescript.support import MODULES, node

Scanner = Callable[[list[str]], list[dict[str, Any]]]
SHAPES = (
    {"code": "error.code", "message": "error.reason"},
    {"code": "head.state.number", "message": "head.state.text", "success": "head.state.ok"},
    {"code": "code", "message": "reason", "result": "data"},
)
MARKS = [*"{}[]()<>\"'\\:=,;%&\n\t .-_|3\u00a0”", "status", "::"]
DOCUMENT = json.loads((ROOT / "dist/json/conformance.json").read_text("utf-8"))
SCRIPT = """
import { readFileSync } from "node:fs";
import { find } from "./find.mjs";

const texts = JSON.parse(readFileSync(0, "utf8"));
const findings = texts.map((text) => {
  const { kind, replies, candidates } = find(text);
  const codes = replies.map(({ code }) => code);
  return { kind, codes, candidates, messages: replies.map(({ message }) => message) };
});
console.log(JSON.stringify(findings));
"""


def text_of(vector: dict[str, Any]) -> str:
    return "".join(piece * times for piece, times in vector.get("parts", [(vector.get("text"), 1)]))


def python_scanner(module: str) -> Scanner:
    scan = importlib.import_module(f"{module}.scan").scan

    def findings(texts: list[str]) -> list[dict[str, Any]]:
        return [
            {
                "kind": finding.kind,
                "codes": finding.codes,
                "candidates": [int(status) for status in finding.candidates],
                "messages": [found.reply.message for found in finding.found],
            }
            for finding in map(scan, texts)
        ]

    return findings


@pytest.fixture(scope="module")
def in_python(package: Any) -> Scanner:
    return python_scanner(package.__name__)


@pytest.fixture(scope="module")
def in_browser(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Scanner:
    """The site's finder, bundled as the site bundles it, and run by Node."""
    folder = tmp_path_factory.mktemp("find")
    esbuild, finder = MODULES / "esbuild/bin/esbuild", ROOT / "docs/assets/javascripts/find.ts"
    options = ["--bundle", "--format=esm", "--target=es2022", "--log-level=warning"]
    options += [f"--tsconfig={ROOT / 'docs/tsconfig.json'}", f"--outfile={folder / 'find.mjs'}"]
    run(esbuild, finder, *options)
    (folder / "run.mjs").write_text(SCRIPT)

    def findings(texts: list[str]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(node(folder / "run.mjs", text=json.dumps(texts)))
        return found

    return findings


def differences(vectors: list[dict[str, Any]], scanner: Scanner) -> list[Any]:
    """Where a scanner does not say what the vectors say."""
    wrong = []
    for vector, got in zip(vectors, scanner(list(map(text_of, vectors))), strict=True):
        got["first_candidate"] = got["candidates"][0] if got["candidates"] else None
        if any(got[key] != value for key, value in vector["expect"].items()):
            wrong.append((vector["name"], vector["expect"], got))
    return wrong


def test_there_are_vectors_of_every_kind() -> None:
    vectors = DOCUMENT["scan"]
    assert len(vectors) >= 120
    assert {vector["expect"]["kind"] for vector in vectors} == {
        "code", "reply", "request", "unreadable", "page", "no_reply", "lookalike", "message",
        "mention", "http", "near", "nothing",
    }  # fmt: skip


def test_the_command_agrees_with_every_vector(in_python: Scanner) -> None:
    assert differences(DOCUMENT["scan"], in_python) == []


def test_the_site_agrees_with_every_vector(in_browser: Scanner) -> None:
    assert differences(DOCUMENT["scan"], in_browser) == []


def spoiled(texts: list[str], number: int) -> list[str]:
    """Texts that are cut, doubled, joined, or changed in a character."""
    chance = random.Random(319)
    made = []
    for _ in range(number):
        text, other = chance.choice(texts), chance.choice(texts)
        at = chance.randrange(len(text) + 1)
        mark = chance.choice(MARKS)
        kind = chance.randrange(6)
        made.append(
            [
                text[:at],
                text[at:],
                text[:at] + mark + text[at:],
                text[:at] + text[at + 1 :],
                f"{text}{mark}{other}",
                f"{text[:at]}{other}{text[at:]}",
            ][kind]
        )
    return made


def test_both_say_the_same_of_spoiled_texts(in_python: Scanner, in_browser: Scanner) -> None:
    texts = [text for vector in DOCUMENT["scan"] if len(text := text_of(vector)) < 5000]
    made = spoiled(texts, 4000)
    pairs = zip(made, in_python(made), in_browser(made), strict=True)
    assert [(text, one, other) for text, one, other in pairs if one != other] == []


@pytest.mark.slow
def test_another_catalogue_gets_vectors_of_its_own(tmp_path: Path) -> None:
    """Its command agrees with them, in a path of another form as well."""
    for number, reply in enumerate(SHAPES):
        catalogue = values()
        catalogue["package"] |= {"name": f"codes-{number}", "reply": reply}
        out = tmp_path / str(number)
        out.mkdir()
        (out / "other.yaml").write_text(json.dumps(catalogue, ensure_ascii=False), "utf-8")
        command = [sys.executable, "-m", "generator", "generate", "--target=python"]
        command += ["--target=json", f"--catalogue={out / 'other.yaml'}", f"--out={out}"]
        run(*command)
        vectors = json.loads((out / "dist/json/conformance.json").read_text("utf-8"))["scan"]
        assert len(vectors) >= 120
        sys.path.insert(0, str(out / "dist/python/src"))
        try:
            assert differences(vectors, python_scanner(f"codes_{number}")) == []
        finally:
            sys.path.pop(0)
