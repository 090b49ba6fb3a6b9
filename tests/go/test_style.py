"""The sources are as the tools of the community leave them."""

from pathlib import Path

from tests.conftest import ROOT, run
from tests.go.conftest import environment

PACKAGE = ROOT / "dist/go"


def test_gofmt_changes_nothing() -> None:
    assert run("gofmt", "-d", "-s", PACKAGE, env=environment()).stdout == ""


def test_vet() -> None:
    run("go", "vet", "./...", cwd=PACKAGE, env=environment())


def test_the_examples_print_what_they_say() -> None:
    said = run("go", "test", "-v", "-run", "Example", cwd=PACKAGE, env=environment()).stdout
    assert said.count("--- PASS: Example") == 3


def test_the_sources_of_its_runtime_are_formatted_too() -> None:
    folder = Path(ROOT / "generator/targets/go/templates")
    assert run("gofmt", "-d", "-s", *sorted(folder.glob("*.go")), env=environment()).stdout == ""
