"""A wholly different catalogue renders through every target, and what comes out works."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import html5lib  # type: ignore[import-untyped]
import jsonschema
import pytest

from generator.model import Catalogue
from tests.conftest import ROOT, run
from tests.other import other_catalogue, values

PYTHON = sys.executable


@pytest.fixture(scope="module")
def other() -> Catalogue:
    return other_catalogue()


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with all outputs, as the command makes them."""
    folder = tmp_path_factory.mktemp("other")
    (folder / "other.yaml").write_text(json.dumps(values(), ensure_ascii=False), "utf-8")
    run(
        PYTHON, "-m", "generator", "generate", "--catalogue", folder / "other.yaml", "--out", folder
    )
    return folder


@pytest.fixture(scope="module")
def installed(out: Path) -> dict[str, str]:
    """The environment in which the package can be imported, installed as users install it."""
    options = ["--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
    install = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", *options]
    run(*install, "--target", out / "site-packages", out / "dist/python")
    return os.environ | {"PYTHONPATH": str(out / "site-packages"), "PYTHONWARNINGS": "error"}


def test_it_is_up_to_date_at_once(out: Path) -> None:
    arguments: list[str | Path] = ["check", "--catalogue", out / "other.yaml", "--out", out]
    assert "up to date" in run(PYTHON, "-m", "generator", *arguments).stdout


def test_nothing_of_the_real_catalogue_is_left() -> None:
    found = subprocess.run(
        ["git", "grep", "-il", "clickpost", "--", "generator"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (found.returncode, found.stdout) == (1, "")


def test_nothing_of_the_real_catalogue_comes_out(out: Path) -> None:
    """Neither its name nor its vocabulary."""
    foreign = re.compile(r"clickpost|meta\.status|MetaStatus|fix_request|contact_support", re.I)
    paths = [path for folder in ("dist", "docs") for path in (out / folder).rglob("*")]
    texts = {path: path.read_text("utf-8") for path in paths if path.is_file()}
    assert len(texts) > 62
    assert [path for path, text in texts.items() if foreign.search(text)] == []


def test_the_python_package_is_clean(out: Path) -> None:
    package = out / "dist/python"
    run(PYTHON, "-m", "ruff", "check", "--no-cache", "--config", ROOT / "pyproject.toml", package)
    run(PYTHON, "-m", "ruff", "format", "--no-cache", "--check", "--line-length", "100", package)
    settings: list[str | Path] = ["--config-file", ROOT / "pyproject.toml"]
    settings += ["--cache-dir", out / "mypy"]
    run(PYTHON, "-m", "mypy", *settings, package / "src", cwd=package)


USE = """
import json, http_codes
from http_codes import Category, HttpCode, HttpCodeError, Outcome, decode, lookup, raise_for_status

reply = decode('{"error": {"code": 404, "reason": "gone"}}')
try:
    raise_for_status({"error": {"code": 503}})
except http_codes.ServerError as error:
    raised = [type(error).__name__, isinstance(error, HttpCodeError), error.reply.code]
unknown = decode({"error": {"code": 999}})
try:
    unknown.raise_for_status()
except HttpCodeError as error:
    raised.append(type(error).__name__)
print(json.dumps([
    [[int(code), code.name, code.title, code.description, code.outcome] for code in HttpCode],
    lookup("not-found"), reply.status.title, reply.detail, reply.recovery, raised,
    unknown.code, unknown.outcome, raise_for_status({"error": {"code": 200}}).outcome,
    list(Category), [outcome for outcome in Outcome if outcome.ok],
]))
"""


def test_the_python_package_works(installed: dict[str, str], other: Catalogue) -> None:
    rows, *rest = json.loads(run(PYTHON, "-c", USE, env=installed).stdout)
    assert rows == [
        [status.code, status.name, status.title, status.description, status.outcome]
        for status in other.statuses
    ]
    raised = ["ServerError", True, 503, "UnheardOfError"]
    assert rest == [
        404, "Not Found", "gone", "wrong", raised, 999, "broken", "done", ["all"], ["done"]
    ]  # fmt: skip


def test_the_command_works(installed: dict[str, str]) -> None:
    said = run(PYTHON, "-m", "http_codes", "explain", "not-found", env=installed).stdout
    assert "404" in said
    assert "Not Found" in said
    assert len(run(PYTHON, "-m", "http_codes", "list", env=installed).stdout.splitlines()) >= 62


def test_the_json_holds_to_its_schema(out: Path, other: Catalogue) -> None:
    data = json.loads((out / "dist/json/catalogue.json").read_text("utf-8"))
    schema = json.loads((out / "dist/json/catalogue.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(data)
    assert [row["name"] for row in data["statuses"]] == [status.name for status in other.statuses]


def test_the_pages_build_without_a_warning(out: Path, other: Catalogue) -> None:
    config = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": str(out / "docs"),
        "site_dir": str(out / "site"),
        "theme": {"custom_dir": str(ROOT / "docs/overrides")},
        "nav": [{"Codes": "codes/index.md"}],
        "validation": {"nav": {"omitted_files": "ignore"}},
    }
    (out / "mkdocs.yml").write_text(json.dumps(config), "utf-8")
    run(PYTHON, "-m", "mkdocs", "build", "--quiet", "--strict", "-f", out / "mkdocs.yml")
    for status in other.statuses:
        page = (out / f"site/codes/{status.code}/index.html").read_text("utf-8")
        heading = html5lib.parse(page, namespaceHTMLElements=False).find(".//article//h1")
        assert heading is not None
        assert "".join(heading.itertext()).startswith(f"{status.code} · {status.title}")
