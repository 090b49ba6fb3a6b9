"""Other catalogues: a wholly different one, hostile ones, and names that PHP does not allow."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import render
from generator.catalogue import loads
from generator.model import Catalogue
from generator.output import Files
from generator.problems import Invalid
from generator.targets import discover
from generator.targets.php import RESERVED
from tests.conftest import ROOT, run
from tests.hostile import CORPUS, SAMPLES, as_yaml, only_for, settled, values
from tests.other import other_catalogue

HERE = Path(__file__).parent
TARGET = discover()["php"]


def write(files: Files, folder: Path) -> None:
    """Writes a package, and a loader of its classes in place of Composer's."""
    for path, content in files.items():
        place = folder / Path(path).relative_to("dist/php")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    vendor = folder / "vendor"
    vendor.mkdir(exist_ok=True)
    (vendor / "autoload.php").write_text(LOADER)


LOADER = r"""<?php
spl_autoload_register(function ($class) {
    require getcwd() . '/src/' . basename(strtr($class, '\\', '/')) . '.php';
});
"""


def dump(folder: Path, catalogue: Catalogue) -> dict[str, list[dict[str, object]]]:
    package = catalogue.package
    script = ("php", HERE / "dump.php", package.namespace, package.enum)
    found: dict[str, list[dict[str, object]]] = json.loads(run(*script, cwd=folder).stdout)
    return found


def test_a_different_catalogue(tmp_path: Path) -> None:
    catalogue = other_catalogue()
    write(render.render(catalogue, TARGET), tmp_path)
    run("php", "-d", "zend.assertions=1", HERE / "other.php", cwd=tmp_path)
    rows = dump(tmp_path, catalogue)["statuses"]
    assert [(row["code"], row["name"], row["title"]) for row in rows] == [
        (status.code, status.name, status.title) for status in catalogue.statuses
    ]


def check(texts: list[str], folder: Path) -> None:
    """Each text comes back from the package, and every file of it can be loaded."""
    catalogue = loads(as_yaml(values(texts)))
    write(render.render(catalogue, TARGET), folder)
    run("php", HERE / "load.php", cwd=folder)
    data = json.loads(render.render(catalogue, discover()["json"])["dist/json/catalogue.json"])
    said = dump(folder, catalogue)
    assert said["statuses"] == data["statuses"]
    for name, key in (("Category", "categories"), ("Outcome", "outcomes"), ("Owner", "owners")):
        assert said[name] == data[key]
    manifest = json.loads((folder / "composer.json").read_text("utf-8"))
    assert manifest["description"] == catalogue.package.summary.replace("`", "")


def test_the_corpus_comes_back(tmp_path: Path) -> None:
    for start in range(0, len(CORPUS), 7):
        check(CORPUS[start : start + 7], tmp_path)


@given(st.data())
@settled(40)
def test_every_text_comes_back(data: st.DataObject) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        check(data.draw(SAMPLES), Path(folder))


def test_every_class_of_the_package_is_reserved() -> None:
    plain = {path.stem for path in (TARGET.templates / "src").iterdir()}
    own = {name.removesuffix(".php") for name in plain if re.fullmatch(r"[A-Z]\w+(\.php)?", name)}
    assert {"Reply", "Outcome", "Catalogue"} <= own
    assert own <= {
        name for name in own if any(name in names for names in RESERVED["class"].values())
    }


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("enum: MetaStatus", "enum: LIST", "a keyword of PHP"),
        ("enum: MetaStatus", "enum: Message", "a name of the PHP package"),
        ("error: ClickpostError", "error: ReplyError", "a name of the PHP package"),
        ("name: clickpost-errors", "name: namespace", "a keyword of PHP"),
    ],
)
def test_a_reserved_name_is_a_problem(old: str, new: str, what: str) -> None:
    text = (ROOT / "catalogue.yaml").read_text("utf-8").replace(old, new, 1)
    with pytest.raises(Invalid) as invalid:
        only_for(TARGET, text)
    assert f"`{new.split()[1]}` is {what}" in [
        problem.message for problem in invalid.value.problems
    ]


@pytest.mark.parametrize("name", ["CLASS", "FACTS"])
def test_a_name_that_a_case_cannot_have_is_a_problem(name: str) -> None:
    text = (ROOT / "catalogue.yaml").read_text("utf-8").replace("INVALID_RVP_REASON", name)
    with pytest.raises(Invalid) as invalid:
        only_for(TARGET, text)
    assert f"`{name}` is" in invalid.value.problems[0].message
