"""The code on the page of each code does what it says, run on the example that stands there."""

import json
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import jq
import pytest

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


def block(code: int, language: str) -> str:
    """The one block of a language on the page of a code."""
    page = (ROOT / f"docs/codes/{code}/index.md").read_text(encoding="utf-8")
    found = re.findall(BLOCK.format(language), page, re.MULTILINE | re.DOTALL)
    assert len(found) == 1
    return dedent(found[0][1])


def test_python_handles_the_example(catalogue: Catalogue, installed: Path) -> None:
    """It prints what it was told to, having raised and caught the exception of the recovery."""
    programs = {
        s.code: (block(s.code, "python"), block(s.code, "json")) for s in catalogue.statuses
    }
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
        body = json.loads(block(status.code, "json"))
        if other:
            body["meta"]["status"] += 1
        assert jq.first(program, body) is not other
