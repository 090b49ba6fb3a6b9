"""The Go of the site and of the README, run beside the installed package."""

import re
from pathlib import Path
from textwrap import dedent

import pytest

from tests.conftest import ROOT, run
from tests.go.conftest import MODULE, environment

BLOCK = re.compile(r"^( *)```go\n(.*?)^\1```", re.M | re.S)
PROGRAM = """package main

import (
	"encoding/json"
	"errors"
	"fmt"

	clickposterrors "{module}"
)

var _, _, _ = json.Valid, errors.New, fmt.Sprint

func {name}(body []byte) error {{
	reply := clickposterrors.Decode(body)
	var order struct{{ Waybill string }}
	_, _ = reply, order
	{{
{block}
	}}
	return nil
}}

func main() {{
	if err := {name}([]byte(`{{"meta": {{"status": 200}}, "result": {{}}}}`)); err != nil {{
		panic(err)
	}}
}}
"""


def programs() -> dict[str, str]:
    """The programs of the hand-written pages and of the README; a part of one is made whole."""
    pages = [*(ROOT / "docs").rglob("*.md"), ROOT / "dist/go/README.md"]
    found = {}
    for page in sorted(page for page in pages if "codes" not in page.relative_to(ROOT).parts):
        for number, match in enumerate(BLOCK.finditer(page.read_text("utf-8"))):
            block = dedent(match[2])
            if not block.startswith("package main"):
                block = re.sub(r"^import .*\n", "", block)
                block = PROGRAM.format(module=MODULE, name="part", block=block)
            found[f"{page.relative_to(ROOT).as_posix()}-{number}"] = block
    return found


PROGRAMS = programs()


def test_the_guide_and_the_reference_have_code() -> None:
    pages = {name.rpartition("-")[0] for name in PROGRAMS}
    assert pages >= {"docs/guides/never-book-twice.md", "docs/reference/go.md", "dist/go/README.md"}


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_code_of_a_page_runs(name: str, project: Path) -> None:
    (project / "page.go").write_text(PROGRAMS[name], "utf-8")
    said = run("go", "run", "page.go", cwd=project, env=environment())
    assert "want" not in said.stderr


@pytest.mark.parametrize("name", [name for name in PROGRAMS if name.startswith("docs/")])
def test_the_code_of_a_page_is_formatted(name: str, tmp_path: Path) -> None:
    (tmp_path / "page.go").write_text(PROGRAMS[name], "utf-8")
    assert run("gofmt", "-d", tmp_path / "page.go", env=environment()).stdout == ""
