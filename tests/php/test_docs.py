"""The PHP of the site and of the README, run beside the installed package."""

import re
from pathlib import Path
from textwrap import dedent

import pytest

from tests.conftest import ROOT, run

BLOCK = re.compile(r"^( *)```php\n(.*?)^\1```", re.M | re.S)
READER_HAS = """
$text = '{"meta": {"status": 200}}';
$body = ['order_type' => 'CASH', 'items' => []];
"""


def programs() -> dict[str, str]:
    """The program of each hand-written page that has PHP, and of the README."""
    pages = [*(ROOT / "docs").rglob("*.md"), ROOT / "dist/php/README.md"]
    found = {}
    for page in sorted(page for page in pages if "codes" not in page.relative_to(ROOT).parts):
        blocks = [dedent(match[2]) for match in BLOCK.finditer(page.read_text("utf-8"))]
        if blocks:
            found[page.relative_to(ROOT).as_posix()] = "\n".join(blocks)
    return found


PROGRAMS = programs()


def test_the_guide_and_the_reference_have_code() -> None:
    for page in ("guides/never-book-twice", "reference/php"):
        assert "assert(" in PROGRAMS[f"docs/{page}.md"]


@pytest.mark.parametrize("page", PROGRAMS)
def test_the_code_of_a_page_runs(page: str, project: Path) -> None:
    given = READER_HAS if page.endswith("README.md") else ""
    program = project / "page.php"
    program.write_text(f"<?php\nrequire 'vendor/autoload.php';\n{given}{PROGRAMS[page]}", "utf-8")
    options = ["-d", "zend.assertions=1", "-d", "assert.exception=1", "-d", "error_reporting=-1"]
    assert "Warning" not in run("php", *options, program, cwd=project).stdout
