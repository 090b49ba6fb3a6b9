"""The recipes of CONTRIBUTING, performed word for word in a copy of the project."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from generator.catalogue import load
from generator.render import DATA_FILTERS, FIXED, GLOBALS, PLURALS
from tests.conftest import NODE_MODULES, ROOT, node_path, run

pytestmark = pytest.mark.slow

RECIPES = dict(
    re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", (ROOT / "CONTRIBUTING.md").read_text(), re.M | re.S)
)
NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", "build", "node_modules", "__pycache__", ".*_cache", ".hypothesis"
)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the project."""
    return Path(shutil.copytree(ROOT, tmp_path / "project", ignore=NOT_COPIED))


def blocks(recipe: str, language: str) -> list[str]:
    """The code blocks of a recipe in a language."""
    return re.findall(rf"^```{language}[^\n]*\n(.*?)^```$", RECIPES[recipe], re.M | re.S)


def titled(recipe: str) -> dict[str, str]:
    """The code blocks of a recipe that name their file."""
    return dict(re.findall(r'^```\w+ title="(.+?)"\n(.*?)^```$', RECIPES[recipe], re.M | re.S))


def shell(copy: Path, line: str) -> subprocess.CompletedProcess[str]:
    """Runs a recipe's command in the copy, with this interpreter as its `python`."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path, "PYTHONPATH": str(copy)}
    command = line.replace("make generate", "python -m generator generate")
    return subprocess.run(
        command, shell=True, cwd=copy, env=environment, text=True, capture_output=True, check=False
    )


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text() + text)


def test_add_a_code(copy: Path) -> None:
    add, *_ = blocks("Add a code", "sh")
    entry, version = blocks("Add a code", "yaml")
    reference, decision = blocks("Add a code", "csv")
    catalogue = copy / "catalogue.yaml"
    before = catalogue.read_text()

    assert shell(copy, add).returncode == 0
    skeleton = catalogue.read_text()
    assert shell(copy, "python -m generator check").returncode == 1, "a skeleton is not a code"

    start = skeleton.index("  - code: 356\n")
    end = skeleton.index("\n\n", start) + 1
    filled = skeleton[:start] + entry + skeleton[end:]
    catalogue.write_text(filled.replace("  version: 1.0.0\n", version))
    assert skeleton[:start] + skeleton[end + 1 :] == before
    append(copy / "tests/reference.csv", reference)
    append(copy / "tests/decisions.csv", decision)

    assert shell(copy, "make generate").returncode == 0
    assert load(catalogue).status["PINCODE_NOT_SERVED"].code == 356
    assert (
        "PINCODE_NOT_SERVED = 356"
        in (copy / "dist/python/src/clickpost_errors/codes.py").read_text()
    )
    tests = shell(copy, "python -m pytest tests/test_reference.py -k 'not pages'")
    assert tests.returncode == 0, tests.stdout


USE = "import {m}; s = {m}.MetaStatus; print(s(329).retry_after, s(200).retry_after)"
USE_NODE = """
import {{ statuses }} from "{package}";
console.log(statuses[329].retryAfter, statuses[200].retryAfter);
"""


def test_add_a_field(copy: Path, tmp_path: Path) -> None:
    """The field is in the wheel, the tarball, the data, its schema, the pages and in `diff`."""
    texts = titled("Add a field")
    before = (copy / "catalogue.yaml").read_text()
    (copy / "before.yaml").write_text(before)
    insert(copy / "generator/model.py", "    deprecated: Annotated[\n", texts["generator/model.py"])
    entry = before.index("  - code: 329\n")
    place = before.index("    since:", entry)
    after = before[:place] + texts["catalogue.yaml"] + before[place:]
    (copy / "catalogue.yaml").write_text(after)
    page = "generator/targets/docs/templates/{status.code}/index.md.j2"
    append(copy / page, texts[page])
    assert shell(copy, "make generate").returncode == 0

    data = json.loads((copy / "dist/json/catalogue.json").read_text())
    assert [s["retry_after"] for s in data["statuses"] if s["code"] in (200, 329)] == [None, 60]
    schema = json.loads((copy / "dist/json/catalogue.schema.json").read_text())
    jsonschema.Draft202012Validator(schema).validate(data)
    assert "retry_after" in json.dumps(schema)
    editor_schema = json.loads((copy / "generator/catalogue.schema.json").read_text())
    assert "retry_after" in editor_schema["$defs"]["Status"]["properties"]
    assert "`retry_after`" in (copy / "docs/codes/format.md").read_text()
    assert "Wait at least 60 seconds." in (copy / "docs/codes/329/index.md").read_text()
    changes = shell(copy, "python -m generator diff before.yaml catalogue.yaml").stdout
    assert "fact-added: status 329 COURIER_TIMEOUT: `retry_after` was added: `60`" in changes

    build = ["-m", "build", "--no-isolation", "--wheel", "--outdir", str(tmp_path)]
    run(sys.executable, *build, copy / "dist/python")
    install = ["-m", "pip", "install", "--quiet", "--no-index", "--no-deps"]
    run(sys.executable, *install, "--target", tmp_path / "site", *tmp_path.glob("*.whl"))
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "site")}
    use = USE.format(m="clickpost_errors")
    assert run(sys.executable, "-c", use, env=environment).stdout == "60 None\n"

    package = tmp_path / "node_modules/clickpost-errors"
    package.parent.mkdir()
    tools = node_path() | {"NODE_PATH": str(NODE_MODULES)}
    run("node", copy / "dist/typescript/build.mjs", package, env=tools)
    node = ["node", "--input-type=module", "--eval", USE_NODE.format(package="clickpost-errors")]
    assert run(*node, cwd=tmp_path, env=node_path()).stdout == "60 null\n"


def insert(path: Path, before: str, text: str) -> None:
    whole = path.read_text()
    assert whole.count(before) == 1
    path.write_text(whole.replace(before, text + before))


def test_add_a_language(copy: Path) -> None:
    for path, text in titled("Add a language").items():
        place = copy / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    (generate,) = blocks("Add a language", "sh")
    done = shell(copy, generate)
    assert done.returncode == 0, done.stdout
    assert shell(copy, "python -m generator check").returncode == 0
    catalogue = load(copy / "catalogue.yaml")
    module = (copy / "dist/perl/lib/clickpost_errors.pm").read_text()
    for status in catalogue.statuses:
        assert f"\n    {status.name} => {status.code},\n" in module
        page = (copy / f"docs/codes/{status.code}/index.md").read_text()
        assert f"    if ($code == clickpost_errors::{status.name}) {{\n" in page
    if shutil.which("perl"):
        said = shell(copy, f"perl -CS -Idist/perl/lib -Mclickpost_errors -e '{TITLES}'").stdout
        assert said.splitlines() == [
            f"{status.code} {status.title}" for status in catalogue.statuses
        ]


TITLES = 'my %t = %clickpost_errors::TITLE; print "$_ $t{$_}\\n" for sort {$a <=> $b} keys %t'


def test_the_recipe_of_a_language_says_what_a_template_has() -> None:
    named = set(re.findall(r"`(\w+)`", RECIPES["Add a language"]))
    assert {*DATA_FILTERS, *GLOBALS, *PLURALS, *FIXED} <= named


def test_add_a_rule(copy: Path) -> None:
    (path, text), (case, edits) = titled("Add a rule").items()
    append(copy / path, f"\n\n{text}")
    (copy / case).write_text(edits)
    (update,) = blocks("Add a rule", "sh")
    assert shell(copy, update).returncode == 0
    said = (copy / case).read_text()
    assert said.endswith("title-full-stop: `Sold out.` ends in a full stop; remove it\n")
    assert shell(copy, update.removeprefix("UPDATE_EXPECTED=1 ")).returncode == 0
    assert shell(copy, "make generate").returncode == 0
    assert "title-full-stop" in (copy / "docs/codes/rules.md").read_text()
