"""The package of a wholly different catalogue is as clean, and works."""

import json
import os
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, run
from tests.other import other_catalogue

pytestmark = pytest.mark.slow

PYTHON = sys.executable


@pytest.fixture(scope="module")
def installed(other: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment in which the package can be imported, installed as users install it."""
    options = ["--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
    install = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", *options]
    folder = tmp_path_factory.mktemp("installed")
    run(*install, "--target", folder, other / "dist/python")
    return os.environ | {"PYTHONPATH": str(folder), "PYTHONWARNINGS": "error"}


def test_the_python_package_is_clean(other: Path, tmp_path: Path) -> None:
    package = other / "dist/python"
    run(PYTHON, "-m", "ruff", "check", "--no-cache", "--config", ROOT / "pyproject.toml", package)
    run(PYTHON, "-m", "ruff", "format", "--no-cache", "--check", "--line-length", "100", package)
    settings: list[str | Path] = ["--config-file", ROOT / "pyproject.toml"]
    settings += ["--cache-dir", tmp_path]
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


def test_the_python_package_works(installed: dict[str, str]) -> None:
    rows, *rest = json.loads(run(PYTHON, "-c", USE, env=installed).stdout)
    assert rows == [
        [status.code, status.name, status.title, status.description, status.outcome]
        for status in other_catalogue().statuses
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


def test_the_code_0_is_a_code_like_any_other(tmp_path: Path) -> None:
    generate = ["-m", "generator", "generate", "--out", tmp_path, "--target=python"]
    run(PYTHON, *generate, "--catalogue", ROOT / "tests/cases/smallest.yaml")
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "dist/python/src")}
    for text in ("0", "0 0", '{"c": 0}', "c=0 in a log"):
        said = run(PYTHON, "-m", "x", "explain", text, env=environment).stdout
        assert said.startswith("0 OK: Fine"), text


def test_an_exception_ends_with_the_address_of_the_page_once_there_is_a_site(
    tmp_path: Path,
) -> None:
    text = (ROOT / "tests/cases/smallest.yaml").read_text("utf-8")
    published = tmp_path / "published.yaml"
    published.write_text(
        text.replace("  api: X\n", "  api: X\n  docs_url: https://docs.example/a\n"), "utf-8"
    )
    generate = ["-m", "generator", "generate", "--out", tmp_path, "--target=python"]
    run(PYTHON, *generate, "--catalogue", published)
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "dist/python/src")}
    program = "import x; print(x.XError({'c': 0}))"
    said = run(PYTHON, "-c", program, env=environment).stdout
    assert said == "0 OK: Fine -> R. Nothing. https://docs.example/a/codes/0/\n"
