"""Other catalogues: a wholly different one, a huge one, hostile ones, and names Java forbids.

The JVM and its compiler start slowly, so all catalogues are packages of one compilation.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from generator import render
from generator.catalogue import loads
from generator.model import Catalogue
from generator.problems import Invalid
from generator.targets import discover
from generator.targets.java import RESERVED
from generator.targets.json import flat
from tests.conftest import ROOT, run
from tests.hostile import CORPUS, SAMPLES, as_yaml, only_for, settled, values
from tests.java.conftest import HERE, JAVAC
from tests.other import other_catalogue
from tests.other import values as other_values

TARGET = discover()["java"]
SOURCES = "dist/java/src/main/java/"
RESOURCES = "dist/java/src/main/resources/"


def in_package(plain: dict[str, Any], name: str) -> Catalogue:
    plain["package"]["registries"] = {"java": {"package": name}}
    return loads(as_yaml(plain))


def huge() -> dict[str, Any]:
    """A catalogue of 1,500 statuses, with texts that no constant of a class can hold.

    Some names are words of Java, but for their capitals.
    """
    plain = other_values()
    first = plain["statuses"][0]
    words = ["NULL", "TRUE", "ORDINAL", "CODE", "RECORD"]
    names = words + [f"{'LONG_' * 19}{at}" for at in range(1_500 - len(words))]
    plain["statuses"] = [
        first | {"code": 10**12 + at, "name": name} for at, name in enumerate(names)
    ]
    plain["statuses"][7] |= {"title": "\U0001f4e6 " * 9_000 + "box", "action": "Read.\n" * 3_000}
    plain["package"]["summary"] = "\U0001f4e6" * 19_000
    return plain


def collected() -> list[list[str]]:
    """The corpus and 40 samples of hostile texts, as many as a catalogue has fields for."""
    found = list(CORPUS)

    @given(SAMPLES)
    @settled(40)
    def collect(texts: list[str]) -> None:
        found.extend(texts)

    collect()
    return [found[start : start + 40] for start in range(0, len(found), 40)]


@pytest.fixture(scope="module")
def catalogues() -> Mapping[str, Catalogue]:
    """Each catalogue, by the package that it has."""
    hostile = {f"hostile{at}": values(texts) for at, texts in enumerate(collected())}
    plain = {"other": other_values(), "huge": huge()} | hostile
    return {name: in_package(text, name) for name, text in plain.items()}


@pytest.fixture(scope="module")
def compiled(catalogues: Mapping[str, Catalogue], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the sources of all catalogues are compiled, with the programs here."""
    folder = tmp_path_factory.mktemp("catalogues")
    for catalogue in catalogues.values():
        for path, content in render.render(catalogue, TARGET).items():
            if path.endswith((".java", ".json")) and "module-info" not in path:
                place = folder / path.removeprefix(SOURCES).removeprefix(RESOURCES)
                place.parent.mkdir(exist_ok=True)
                place.write_bytes(content)
    sources = [
        *folder.rglob("*.java"),
        *map(HERE.joinpath, ("Dump.java", "Printer.java", "Other.java")),
    ]
    (folder / "sources").write_text("\n".join(map(str, sources)))
    run(*JAVAC, "-d", folder, f"@{folder / 'sources'}", cwd=folder)
    return folder


def test_every_text_comes_back(compiled: Path, catalogues: Mapping[str, Catalogue]) -> None:
    names = [word for name, it in catalogues.items() for word in (name, it.package.enum)]
    lines = run("java", "-cp", compiled, "Dump", *names).stdout.splitlines()
    for catalogue, line in zip(catalogues.values(), lines, strict=True):
        data, said = json.loads(json.dumps(flat(catalogue))), json.loads(line)
        assert said["back_off"] == data["back_off"]
        assert said["statuses"] == [{"docs_url": None} | row for row in data["statuses"]]
        for name in ("categories", "outcomes", "recoveries", "owners"):
            assert said[name] == [row | {"name": row["id"].upper()} for row in data[name]]


def test_javadoc_reads_every_text(compiled: Path, catalogues: Mapping[str, Catalogue]) -> None:
    """Of the files that hold texts; the others are the same in all packages."""
    files = [
        compiled / name / f"{stem}.java"
        for name, it in catalogues.items()
        for stem in (it.package.enum, "Category", "Outcome", "Recovery", "Owner", "ActException")
        if name != "huge" and (compiled / name / f"{stem}.java").exists()
    ]
    options = ("-quiet", "-Xdoclint:all", "-Werror", "-encoding", "UTF-8", "-cp", compiled)
    run("javadoc", *options, "-d", compiled / "javadoc", *files)
    assert len([*(compiled / "javadoc").rglob("SomeCode.html")]) == len(catalogues) - 2


def test_a_different_catalogue_works(compiled: Path) -> None:
    assert run("java", "-cp", compiled, "Other").stdout == ""


def test_a_different_catalogue_is_a_module(tmp_path: Path) -> None:
    """Without any value for its registry."""
    for path, content in render.render(other_catalogue(), TARGET).items():
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    sources = (tmp_path / SOURCES).rglob("*.java")
    run(*JAVAC, "-d", tmp_path / "classes", *sources)
    said = run("java", "-p", tmp_path / "classes", "--describe-module", "http_codes").stdout
    assert "exports http_codes" in said


def test_every_class_of_the_package_is_reserved() -> None:
    """What it defines and what it imports, each as the catalogue would call it."""
    files = render.render(other_catalogue(), TARGET)
    texts = {
        Path(path).stem: text.decode() for path, text in files.items() if path.endswith(".java")
    }
    plain = {path.name.split(".")[0] for path in TARGET.templates.rglob("*.java*")}
    own = {name for name in plain if re.fullmatch("[A-Z][A-Za-z]+", name)}
    nested = {
        name
        for text in texts.values()
        for name in re.findall(r"^  public record (\w+)", text, re.M)
    }
    imported = {
        name for text in texts.values() for name in re.findall(r"^import .*\.(\w+);", text, re.M)
    }
    assert {"Reply", "Said", "List"} <= own | nested | imported
    reserved = frozenset[str]().union(*RESERVED["class"].values())
    assert own | nested | imported <= reserved


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("enum: MetaStatus", "enum: String", "a class of `java.lang`"),
        ("error: ClickpostError", "error: RuntimeError", "a class of `java.lang`"),
        ("error: ClickpostError", "error: Error", "a class of `java.lang`"),
        ("error: ClickpostError", "error: ReplyError", "a name of the Java package"),
        ("enum: MetaStatus", "enum: Optional", "a class that the Java package uses"),
        ("name: clickpost-errors", "name: switch", "a keyword of Java"),
    ],
)
def test_a_reserved_name_is_a_problem(old: str, new: str, what: str) -> None:
    text = (ROOT / "catalogue.yaml").read_text("utf-8").replace(old, new, 1)
    with pytest.raises(Invalid) as invalid:
        only_for(TARGET, text)
    messages = [problem.message for problem in invalid.value.problems]
    assert f"`{new.split()[1]}` is {what}" in messages


@pytest.mark.parametrize("name", ["a.b", "Upper", "switch", "1a", ""])
def test_a_package_that_java_does_not_take_is_a_problem(name: str) -> None:
    with pytest.raises(Invalid) as invalid:
        render.render(in_package(other_values(), name), TARGET)
    assert name in invalid.value.problems[0].message
