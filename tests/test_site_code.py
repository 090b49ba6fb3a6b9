"""The code on the page of each code does what it says, run on the example that stands there."""

import json
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

import jq
import pytest
from jsonschema import Draft202012Validator

from generator.model import Catalogue
from tests.conftest import ROOT, node_path

BLOCK = r"^( *)```{}\n(.*?)^\1```"

RUNNER = """
import contextlib, io, json, sys

for code, (program, body) in json.load(sys.stdin).items():
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        exec(program, {"body": body})
    assert code in shown.getvalue(), code
"""


def blocks(code: int, language: str) -> list[str]:
    """The blocks of a language on the page of a code."""
    page = (ROOT / f"docs/codes/{code}/index.md").read_text(encoding="utf-8")
    found = re.findall(BLOCK.format(language), page, re.MULTILINE | re.DOTALL)
    return [dedent(source) for _, source in found]


def block(code: int, language: str) -> str:
    """The one block of a language on the page of a code."""
    (found,) = blocks(code, language)
    return found


def reply(code: int) -> str:
    """The example of a reply on the page of a code, which comes after those of requests."""
    return blocks(code, "json")[-1]


def test_python_handles_the_example(catalogue: Catalogue, installed: Path) -> None:
    """It prints what it was told to, having raised and caught the exception of the recovery."""
    programs = {s.code: (block(s.code, "python"), reply(s.code)) for s in catalogue.statuses}
    done = subprocess.run(
        [sys.executable, "-c", RUNNER],
        input=json.dumps(programs),
        env=node_path() | {"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("other", [False, True])
def test_jq_tells_the_example_from_others(catalogue: Catalogue, other: bool) -> None:
    for status in catalogue.statuses:
        (program,) = re.findall(r"jq --exit-status '(.*)' reply\.json", block(status.code, "sh"))
        body = json.loads(reply(status.code))
        if other:
            body["meta"]["status"] += 1
        assert jq.first(program, body) is not other


def test_wrong_and_right_requests_are_what_they_are_called(catalogue: Catalogue) -> None:
    """Each rule has a request that breaks it and one that meets it, as its schema says."""
    schema = json.loads((ROOT / "dist/json/request.schema.json").read_text(encoding="utf-8"))
    rules: dict[str, list[dict[str, Any]]] = {}
    for rule in schema["allOf"]:
        rules.setdefault(rule["title"], []).append(rule)
    for status in catalogue.statuses:
        shown = [json.loads(source) for source in blocks(status.code, "json")][:-1]
        own = rules.get(f"{status.code} {status.name}", [])
        assert len(shown) == 2 * len(own)
        for rule, wrong, right in zip(own, shown[::2], shown[1::2], strict=True):
            assert not Draft202012Validator(rule).is_valid(wrong), status.code
            assert Draft202012Validator({"allOf": own}).is_valid(right), status.code
