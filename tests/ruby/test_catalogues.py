"""Other catalogues: a wholly different one, hostile ones, and names that Ruby does not allow."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import render
from generator.catalogue import loads
from generator.model import Catalogue
from generator.problems import Invalid
from generator.targets import discover
from generator.targets.ruby import RESERVED
from tests.conftest import ROOT, run
from tests.hostile import CORPUS, SAMPLES, bare, catalogue_of, only_for, settled, words
from tests.other import other_catalogue, values
from tests.ruby.conftest import HERE, PACKAGE, quiet

TARGET = discover()["ruby"]
JSON = discover()["json"]


def write(catalogue: Catalogue, folder: Path) -> Path:
    """Writes a gem; gives the file to load it by."""
    for path, content in render.render(catalogue, TARGET).items():
        place = folder / Path(path).relative_to("dist/ruby")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return folder / "lib" / f"{catalogue.package.name}.rb"


def dumps(catalogues: list[Catalogue], folder: Path) -> Iterable[dict[str, Any]]:
    """What each gem says of its catalogue: one process loads them all, and may warn of nothing."""
    files = [write(catalogue, folder / str(at)) for at, catalogue in enumerate(catalogues)]
    package = catalogues[0].package
    said = quiet("-w", HERE / "dump.rb", package.namespace, package.enum, *files)
    return map(json.loads, said.split("\n")[:-1])


def check(catalogues: list[Catalogue], folder: Path) -> None:
    """Each text comes back from the gem."""
    for catalogue, said in zip(catalogues, dumps(catalogues, folder), strict=True):
        data = json.loads(render.render(catalogue, JSON)["dist/json/catalogue.json"])
        assert said["statuses"] == data["statuses"]
        assert said["Category"] == data["categories"]
        assert said["Outcome"] == data["outcomes"]
        assert said["Recovery"] == data["recoveries"]
        assert said["Owner"] == data["owners"]


def test_a_different_catalogue(tmp_path: Path) -> None:
    catalogue = other_catalogue()
    file = write(catalogue, tmp_path)
    check([catalogue], tmp_path / "again")
    assert quiet("-w", "-I", file.parent, HERE / "other.rb") == ""
    run("rubocop", "--cache", "false", cwd=tmp_path)
    said = run("rdoc", "--coverage-report", "--output", tmp_path / "rdoc", ".", cwd=tmp_path).stdout
    assert "100.00% documented" in said


@pytest.mark.parametrize("name", ["thing", "http-code", "a-2-b"])
def test_a_package_of_another_name(name: str, tmp_path: Path) -> None:
    """Also of one word, of the name of the enum, and with a number."""
    plain = values() | {"package": values()["package"] | {"name": name}}
    check([loads(json.dumps(plain, ensure_ascii=False))], tmp_path)


def test_the_corpus_comes_back(tmp_path: Path) -> None:
    parts = [CORPUS[start : start + 7] for start in range(0, len(CORPUS), 7)]
    check([catalogue_of(part) for part in [*parts, DIRECTIVES]], tmp_path)


DIRECTIVES = [
    ":nodoc:",
    ":include: /etc/passwd",
    "frozen_string_literal: false",
    "-*- warn_indent: true -*-",
    "shareable_constant_value: literal",
    "=begin",
    "__END__",
    "#{raise} #$0 #@a",
    "'\\",
    "--",
]
"""What Ruby or rdoc would obey in a comment or a text."""


@given(st.lists(SAMPLES, min_size=25, max_size=25))
@settled(4)
def test_every_text_comes_back(samples: list[list[str]]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        check([catalogue_of(sample) for sample in samples], Path(folder))


def test_hostile_text_is_documentation_and_no_more(tmp_path: Path) -> None:
    """rdoc shows every constant, with its text, and the gemspec has the text of the catalogue."""
    catalogue = catalogue_of(DIRECTIVES)
    write(catalogue, tmp_path)
    said = run("rdoc", "--coverage-report", "--output", tmp_path / "rdoc", ".", cwd=tmp_path).stdout
    assert "100.00% documented" in said
    run("rdoc", "--quiet", "--output", tmp_path / "html", ".", cwd=tmp_path)
    for page in ("Category", "Outcome", "Recovery", "Owner", "SomeCode"):
        assert "root:" not in (tmp_path / f"html/SomeErrors/{page}.html").read_text("utf-8")
    spec = "puts Gem::Specification.load(ARGV[0]).description"
    said = run("ruby", "-e", spec, tmp_path / "some-errors.gemspec").stdout
    assert said == words(bare(catalogue.package.summary)) + "\n"


def test_a_hostile_gem_is_built(tmp_path: Path) -> None:
    write(catalogue_of(CORPUS[:7]), tmp_path / "dist/ruby")
    run(PACKAGE, tmp_path, cwd=tmp_path)
    assert (tmp_path / "some-errors-1.0.0.gem").exists()


def test_every_class_of_the_gem_is_reserved(tmp_path: Path) -> None:
    write(other_catalogue(), tmp_path)
    lists = {"codes.rb", "vocabulary.rb", "back_off.rb"}  # their constants are in classes
    files = sorted((tmp_path / "lib/http_codes").glob("*.rb"))
    classes = "".join(path.read_text("utf-8") for path in files)
    constants = "".join(path.read_text("utf-8") for path in files if path.name not in lists)
    own = set(re.findall(r"^ +(?:class|module) ([A-Z]\w+)", classes, re.M))
    own |= set(re.findall(r"^ +([A-Z][A-Za-z0-9]*) = ", constants, re.M))
    given_names = {raised.name for raised in other_catalogue().exceptions} | {"HttpCode"}
    assert own - given_names == RESERVED["class"]["a name of the gem"]


def test_every_constant_of_ruby_is_reserved() -> None:
    """A class of the catalogue hides none that the gem could mean."""
    loaded = "require 'json'; require 'set'; require 'strscan'; puts Object.constants"
    names = set(run("ruby", "-e", loaded).stdout.split())
    plain = {name for name in names if re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)}
    known = RESERVED["class"]["a constant of Ruby"]
    assert plain - known - IN_RUBYGEMS == set()
    upper = {name for name in names if re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", name)}
    own = {name for name in upper if name.startswith("RUBY")}
    assert upper - own - known - RESERVED["status"]["a constant of Ruby"] == set()


IN_RUBYGEMS = {"DidYouMean", "ErrorHighlight", "MonitorMixin", "RbConfig"}


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("enum: MetaStatus", "enum: String", "class"),
        ("enum: MetaStatus", "enum: END", "class"),
        ("enum: MetaStatus", "enum: Entry", "class"),
        ("error: ClickpostError", "error: ReplyError", "class"),
        ("exception: PendingError", "exception: ArgumentError", "class"),
        ("name: clickpost-errors", "name: json", "module"),
        ("name: clickpost-errors", "name: object", "module"),
        ("name: clickpost-errors", "name: standard-error", "module"),
        ("name: INVALID_RVP_REASON", "name: BEGIN", "status"),
        ("name: INVALID_RVP_REASON", "name: END", "status"),
        ("name: INVALID_RVP_REASON", "name: ENV", "status"),
        ("id: validation", "id: end", "id"),
    ],
)
def test_a_reserved_name_is_a_problem(old: str, new: str, place: str) -> None:
    name = new.split()[1]
    key = name.replace("-", "_") if place == "module" else name
    assert any(key in names for names in RESERVED[place].values())
    text = (ROOT / "catalogue.yaml").read_text("utf-8")
    assert old in text
    with pytest.raises(Invalid) as invalid:
        only_for(TARGET, text.replace(old, new, 1))
    assert any(f"`{name}` is a" in problem.message for problem in invalid.value.problems)
