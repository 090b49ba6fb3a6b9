"""The Python of every page of the site, each page a program, run beside the installed package.

The README of the package is a module of tests: it shows one.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from generator.model import Catalogue
from tests.conftest import ROOT, node_path, run

BLOCK = re.compile(r"^( *)```python\n(.*?)^\1```", re.M | re.S)
TOPICS = ["celery", "django", "httpx", "logging", "tenacity"]
KEY = "secret-key"
"""The API key of every example, which must not be printed."""


def pages() -> dict[str, str]:
    """The program of each hand-written page that has Python."""
    found = {}
    for page in sorted((ROOT / "docs").rglob("*.md")):
        name = page.relative_to(ROOT / "docs").as_posix()
        blocks = [dedent(match[2]) for match in BLOCK.finditer(page.read_text("utf-8"))]
        if blocks and not name.startswith("codes/"):
            found[name] = "\n".join(blocks)
    return found


PAGES = pages()


def test_every_topic_has_its_guide() -> None:
    assert {"guides/http-200-is-not-success.md", "guides/retry-and-back-off.md"} <= PAGES.keys()
    for topic in TOPICS:
        assert any(f"python-{topic}" in name for name in PAGES), topic


def test_the_guide_lists_every_code_that_a_request_can_be_checked_for(catalogue: Catalogue) -> None:
    text = (ROOT / "docs/guides/before-you-send.md").read_text("utf-8")
    listed = [int(code) for code in re.findall(r"\[(\d{3})\]\(", text)]
    assert listed == [status.code for status in catalogue.statuses if status.request]


def played(program: str, installed: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program as a service would: what is logged at INFO is printed."""
    (folder / "sitecustomize.py").write_text(
        "import logging\n\nlogging.basicConfig(level='INFO')\n"
    )
    (folder / "page.py").write_text(program, "utf-8")
    return subprocess.run(
        [sys.executable, "page.py"],
        env=node_path() | {"PYTHONPATH": f"{installed}{os.pathsep}{folder}"},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("page", PAGES)
def test_the_code_of_a_page_runs_and_prints_no_key(
    page: str, installed: Path, tmp_path: Path
) -> None:
    done = played(PAGES[page], installed, tmp_path)
    assert done.returncode == 0, done.stderr
    assert KEY not in done.stdout + done.stderr


CLOSED = "http://127.0.0.1:9"
CRASHES = {
    "guides/python-httpx-and-requests.md": f'call("POST", "{CLOSED}", key).raise_for_status()',
    "guides/python-celery.md": f'create("{CLOSED}", api_key(), "").raise_for_status()',
}


@pytest.mark.parametrize("page", CRASHES)
def test_a_call_that_fails_prints_no_key(page: str, installed: Path, tmp_path: Path) -> None:
    done = played(f"{PAGES[page]}\n{CRASHES[page]}\n", installed, tmp_path)
    assert "UnreadableReplyError" in done.stderr
    assert KEY in PAGES[page]
    assert KEY not in done.stdout + done.stderr


def test_a_printed_key_would_be_found(installed: Path, tmp_path: Path) -> None:
    plain = f'import requests\n\nkey = "{KEY}"\nrequests.get("{CLOSED}", params={{"key": key}})\n'
    assert KEY in played(plain, installed, tmp_path).stderr


READER_HAS = """
class response:
    content = b'{"meta": {"status": 310, "message": "No"}}'

"""


def test_the_code_of_the_readme_runs_and_type_checks(installed: Path, tmp_path: Path) -> None:
    text = (ROOT / "dist/python/README.md").read_text("utf-8")
    module = tmp_path / "test_readme.py"
    module.write_text(READER_HAS + "\n".join(match[2] for match in BLOCK.finditer(text)), "utf-8")
    environment = node_path() | {"PYTHONPATH": str(installed), "MYPYPATH": str(installed)}
    mypy = ["-m", "mypy", "--check-untyped-defs", str(module)]
    run(sys.executable, *mypy, cwd=tmp_path, env=environment)
    said = run(sys.executable, "-m", "pytest", "-s", module, cwd=tmp_path, env=environment).stdout
    assert "310 INVALID_RVP_REASON: No" in said
    assert "1 passed" in said


def test_a_page_whose_code_fails_would_be_found() -> None:
    assert all("assert" in program for program in PAGES.values())
