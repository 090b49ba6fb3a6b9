"""Other catalogues: a wholly different one, hostile ones, and names that Go does not allow."""

import json
import random
import re
from pathlib import Path
from typing import Any

import pytest

from generator import render
from generator.catalogue import loads
from generator.model import Catalogue
from generator.output import Files
from generator.problems import Invalid
from generator.targets import discover
from generator.targets.go import RESERVED
from tests.conftest import ROOT, run
from tests.go.conftest import HERE, empty_module, environment, run_program
from tests.go.readings import normal, said_by
from tests.hostile import CORPUS, as_yaml, only_for, values
from tests.other import other_catalogue

TARGET = discover()["go"]
JSON = discover()["json"]


def write(files: Files, folder: Path) -> None:
    for path, content in files.items():
        place = folder / Path(path).relative_to("dist/go")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def is_clean(folder: Path) -> None:
    """gofmt would change nothing, and vet has nothing to say."""
    assert run("gofmt", "-d", folder, env=environment()).stdout == ""
    run("go", "vet", "./...", cwd=folder, env=environment())


def test_a_different_catalogue(tmp_path: Path) -> None:
    catalogue = other_catalogue()
    write(render.render(catalogue, TARGET), tmp_path / "package")
    is_clean(tmp_path / "package")
    run("go", "test", "./...", cwd=tmp_path / "package", env=environment())
    empty_module(tmp_path / "project", tmp_path / "package", "example.org/http-codes")
    said = run_program(HERE / "other.go", tmp_path / "project").splitlines()
    assert said == [f"{item.code} {item.name} {item.title}" for item in catalogue.statuses]


def test_a_second_major_version_has_a_path_of_its_own(tmp_path: Path) -> None:
    text = (ROOT / "catalogue.yaml").read_text("utf-8").replace("version: 1.0.0", "version: 2.0.0")
    files = render.render(loads(text), TARGET)
    assert b"module example.org/clickpost-errors/v2\n" in files["dist/go/go.mod"]
    assert b'"example.org/clickpost-errors/v2"' in files["dist/go/example_test.go"]


def batches() -> list[list[str]]:
    """The corpus in parts, and random combinations of its texts."""
    chance = random.Random(0)
    mixed = [
        ["".join(chance.sample(CORPUS, 2)) + chance.choice(MARKS) for _ in range(14)]
        for _ in range(8)
    ]
    return [*(CORPUS[at : at + 14] for at in range(0, len(CORPUS), 14)), *mixed]


MARKS = (
    " # x",
    " [a]: http://b",
    " - x",
    " 1. x",
    " ''",
    " `x`",
    "\n\t- x",
    " +build x",
    " */",
    "",
)


def test_hostile_catalogues_come_back(tmp_path: Path) -> None:
    """Each is a package of one module, so that Go compiles all of them in one go."""
    catalogues = [loads(as_yaml(values(texts))) for texts in batches()]
    (tmp_path / "go.mod").write_text("module all\n\ngo 1.19\n")
    for number, catalogue in enumerate(catalogues):
        folder = tmp_path / f"p{number}"
        write(render.render(catalogue, TARGET), folder)
        (folder / "go.mod").unlink()
        (folder / "example_test.go").unlink()
        (folder / "dump.go").write_text(dumper())
    imports = "".join(f'\tp{at} "all/p{at}"\n' for at in range(len(catalogues)))
    calls = "".join(f"\tp{at}.Dump()\n" for at in range(len(catalogues)))
    main = f"package main\n\nimport (\n{imports})\n\nfunc main() {{\n{calls}}}\n"
    (tmp_path / "main.go").write_text(main)
    said = run("go", "run", "main.go", cwd=tmp_path, env=environment()).stdout.splitlines()
    for catalogue, line in zip(catalogues, said, strict=True):
        compare(catalogue, json.loads(line))
    sources = [path for path in tmp_path.glob("p*/*.go") if path.name != "dump.go"]
    assert run("gofmt", "-d", *sources, env=environment()).stdout == ""


def dumper() -> str:
    """The program that prints all facts, as a part of a hostile package."""
    text = (HERE / "dump.go").read_text()
    text = re.sub(r'\n\tclickposterrors "[^"]*"\n', "", text).replace("clickposterrors.", "")
    text = text.replace("MetaStatus", "SomeCode").replace("func main", "func Dump")
    return text.replace("package main", "package someerrors")


def compare(catalogue: Catalogue, said: dict[str, list[dict[str, Any]]]) -> None:
    data = json.loads(render.render(catalogue, JSON)["dist/json/catalogue.json"])
    for plural, rows in said.items():
        assert [normal(row) for row in data[plural]] == list(map(said_by, rows))


def test_every_name_of_the_package_is_reserved() -> None:
    """Functions and types that are the same for every catalogue."""
    pattern = re.compile(rb"^(?:func|type) (?!Example)([A-Z]\w*)", re.M)
    ours, theirs = (
        {
            name
            for content in render.render(found, TARGET).values()
            for name in pattern.findall(content)
        }
        for found in (loads((ROOT / "catalogue.yaml").read_text("utf-8")), other_catalogue())
    )
    own = {name.decode() for name in ours & theirs}
    assert {"Reply", "Outcome", "Decode", "Constraint"} <= own
    names = RESERVED["class"]["a name of the Go package"]
    assert [name for name in own if name not in names and not name.endswith("Values")] == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("enum: MetaStatus", "enum: Outcome", "a name of the Go package"),
        ("enum: MetaStatus", "enum: Request", "a name of the Go package"),
        ("enum: MetaStatus", "enum: Err", "a name of the Go package"),
        ("error: ClickpostError", "error: Error", "a name of the Go package"),
        ("name: clickpost-errors", "name: go-to", "a keyword of Go"),
        ("name: clickpost-errors", "name: main", "a name of a package that Go treats apart"),
        ("id: poll", "id: values", "a name of the Go package"),
    ],
)
def test_a_reserved_name_is_a_problem(old: str, new: str, what: str) -> None:
    text = (ROOT / "catalogue.yaml").read_text("utf-8").replace(old, new, 1)
    with pytest.raises(Invalid) as invalid:
        only_for(TARGET, text)
    assert f"`{new.split()[1]}` is {what}" in [
        problem.message for problem in invalid.value.problems
    ]


@pytest.mark.parametrize("name", ["VALUES", "ERROR"])
def test_a_name_that_a_status_cannot_have_is_a_problem(name: str) -> None:
    text = (ROOT / "catalogue.yaml").read_text("utf-8").replace("INVALID_RVP_REASON", name)
    with pytest.raises(Invalid) as invalid:
        only_for(TARGET, text)
    assert f"`{name}` is a name of the Go package" in invalid.value.problems[0].message
