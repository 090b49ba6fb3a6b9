"""The Python of every page of the site, each page a program, run beside the installed package.

The README of the package is a module of tests: it shows one.
"""

import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from tests.conftest import ROOT, node_path, run

BLOCK = re.compile(r"^( *)```python\n(.*?)^\1```", re.M | re.S)
TOPICS = ["celery", "django", "httpx", "logging", "polling", "prometheus", "pydantic", "tenacity"]


def pages() -> dict[str, str]:
    """The program of each hand-written page that has Python."""
    found = {}
    for page in sorted((ROOT / "docs").rglob("*.md")):
        name = page.relative_to(ROOT / "docs").as_posix()
        blocks = [dedent(match[2]) for match in BLOCK.finditer(page.read_text())]
        if blocks and not name.startswith("codes/"):
            found[name] = "\n".join(blocks)
    return found


PAGES = pages()


def test_every_topic_has_its_guide() -> None:
    assert "guides/http-200-is-not-success.md" in PAGES
    for topic in TOPICS:
        assert any(f"python-{topic}" in name for name in PAGES), topic


@pytest.mark.parametrize("page", PAGES)
def test_the_code_of_a_page_runs(page: str, installed: Path, tmp_path: Path) -> None:
    program = tmp_path / "page.py"
    program.write_text(PAGES[page])
    done = subprocess.run(
        [sys.executable, program],
        env=node_path() | {"PYTHONPATH": str(installed)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr


READER_HAS = """
class response:
    content = b'{"meta": {"status": 310, "message": "No"}}'

"""


def test_the_code_of_the_readme_runs_and_type_checks(installed: Path, tmp_path: Path) -> None:
    text = (ROOT / "dist/python/README.md").read_text()
    module = tmp_path / "test_readme.py"
    module.write_text(READER_HAS + "\n".join(match[2] for match in BLOCK.finditer(text)))
    environment = node_path() | {"PYTHONPATH": str(installed), "MYPYPATH": str(installed)}
    mypy = ["-m", "mypy", "--check-untyped-defs", str(module)]
    run(sys.executable, *mypy, cwd=tmp_path, env=environment)
    said = run(sys.executable, "-m", "pytest", "-s", module, cwd=tmp_path, env=environment).stdout
    assert "310 INVALID_RVP_REASON: No" in said
    assert "1 passed" in said


def test_a_page_whose_code_fails_would_be_found() -> None:
    assert all("assert" in program for program in PAGES.values())
