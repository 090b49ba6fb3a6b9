"""`generate` and `check` as they are used: what they print, write and exit with."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.model import Catalogue
from generator.targets import discover
from tests.conftest import ROOT

pytestmark = pytest.mark.slow


def generator(
    *arguments: str | Path, cwd: Path = ROOT, **more: str
) -> subprocess.CompletedProcess[str]:
    """The generator's command line, run from the root of the project or of a copy."""
    command = [sys.executable, "-m", "generator", *map(str, arguments)]
    return subprocess.run(
        command, cwd=cwd, env=os.environ | more, text=True, capture_output=True, check=False
    )


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every output, as the catalogue says."""
    out = tmp_path_factory.mktemp("rendered")
    assert generator("generate", "--out", out).returncode == 0
    return out


@pytest.fixture
def altered(tmp_path: Path) -> Path:
    """A copy of the catalogue, for a test to alter."""
    copy = tmp_path / "catalogue.yaml"
    copy.write_bytes((ROOT / "catalogue.yaml").read_bytes())
    return copy


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_the_committed_outputs_are_what_the_catalogue_says() -> None:
    done = generator("check")
    assert done.returncode == 0, done.stdout
    assert done.stdout.endswith("outputs are up to date\n")


def test_a_second_run_changes_nothing_and_says_so(rendered: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in rendered.rglob("*")}
    done = generator("generate", "--out", rendered)
    assert done.returncode == 0
    assert done.stdout.startswith("0 written, 0 removed, ")
    assert {path: path.stat().st_mtime_ns for path in rendered.rglob("*")} == before


def test_the_committed_outputs_are_the_same_bytes_anywhere(rendered: Path) -> None:
    outputs = [path.relative_to(rendered) for path in rendered.rglob("*") if path.is_file()]
    assert len(outputs) > 100
    assert not [
        path for path in outputs if (ROOT / path).read_bytes() != (rendered / path).read_bytes()
    ]


def test_check_names_what_is_changed_missing_and_not_ours(tmp_path: Path) -> None:
    assert generator("generate", "--target", "json", "--out", tmp_path).returncode == 0
    (tmp_path / "dist/json/catalogue.json").write_text("{}")
    (tmp_path / "dist/json/catalogue.schema.json").unlink()
    (tmp_path / "dist/json/notes.txt").write_text("mine")
    done = generator("check", "--target", "json", "--out", tmp_path)
    assert done.returncode == 1
    assert "dist/json/catalogue.json: changed" in done.stdout
    assert "dist/json/catalogue.schema.json: missing" in done.stdout
    assert "dist/json/notes.txt: foreign" in done.stdout
    assert "run `generate` with the same options" in done.stdout
    assert (tmp_path / "dist/json/catalogue.json").read_text() == "{}"


def test_check_reports_as_data(tmp_path: Path) -> None:
    done = generator("check", "--target", "json", "--out", tmp_path, "--format", "json")
    assert done.returncode == 1
    assert {problem["rule"] for problem in json.loads(done.stdout)} == {"missing"}


def test_an_orphan_is_named_then_removed(
    tmp_path: Path, altered: Path, catalogue: Catalogue
) -> None:
    options = ("--catalogue", altered, "--out", tmp_path, "--target", "docs")
    assert generator("generate", *options).returncode == 0
    name = catalogue.statuses[-1].name
    altered.write_text(altered.read_text().replace(name, "ANOTHER_NAME"))
    orphan = f"docs/codes/{name}/index.html"
    assert f"{orphan}: orphaned" in generator("check", *options).stdout
    assert f"removed    {orphan}" in generator("generate", *options).stdout
    assert not (tmp_path / orphan).parent.exists()


def differing(out: str) -> dict[str, set[str]]:
    """The roots that `check` found something in, with what it found."""
    found = re.findall(r"^(\S+): (\w+): ", out, re.MULTILINE)
    roots = [target.root for target in discover().values()]
    return {root: {rule for path, rule in found if path.startswith(f"{root}/")} for root in roots}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Waybill already registered", "Waybill already known"),
        ("order_successful: true\n      messages:\n        - \"Waybill",
         "order_successful: false\n      messages:\n        - \"Waybill"),
    ],
    ids=["a changed message", "a swapped flag"],
)  # fmt: skip
def test_check_finds_a_planted_error_in_every_target(altered: Path, old: str, new: str) -> None:
    replace(altered, old, new)
    done = generator("check", "--catalogue", altered)
    assert done.returncode == 1
    assert set(map(frozenset, differing(done.stdout).values())) == {frozenset({"changed"})}
    assert "docs/codes/303/index.md: changed: " in done.stdout


def test_check_finds_a_missing_code_in_every_target(altered: Path, catalogue: Catalogue) -> None:
    named = {name for status in catalogue.statuses for name in status.related}
    missing = next(status for status in catalogue.statuses if status.name not in named)
    entries = altered.read_text().split("  - code: ")
    altered.write_text(
        "  - code: ".join(e for e in entries if not e.startswith(f"{missing.code}\n"))
    )
    done = generator("check", "--catalogue", altered)
    assert done.returncode == 1
    assert all("changed" in rules for rules in differing(done.stdout).values())
    assert f"docs/codes/{missing.code}/index.md: orphaned: " in done.stdout


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["check", "--catalogue", "nowhere.yaml"], "nowhere.yaml"),
        (["check", "--target", "cobol"], "cobol"),
        (["check", "--format", "xml"], "xml"),
        (["polish"], "polish"),
        ([], "COMMAND"),
        (
            ["check", "--out", "/", "--catalogue", "Makefile/x"],
            "Makefile/x cannot be read: Not a d",
        ),
        (["diff", "git:no-such-tag"], "git knows no commit, tag or branch `no-such-tag`"),
    ],
)
def test_usage_errors_say_what_is_wrong(arguments: list[str], says: str) -> None:
    done = generator(*arguments)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_the_default_catalogue_is_not_there(tmp_path: Path) -> None:
    done = generator("check", cwd=tmp_path, PYTHONPATH=str(ROOT))
    assert done.returncode == 2
    assert done.stderr.endswith("No such file or directory; name it with --catalogue FILE\n")


@pytest.mark.parametrize("place", ["/dev/full", "a pipe that is closed"])
def test_what_cannot_be_printed(place: str) -> None:
    command = f"{sys.executable} -m generator check"
    command = f"{command} >{place}" if place.startswith("/") else f"({command}; echo $? >&2) | :"
    done = subprocess.run(command, shell=True, cwd=ROOT, text=True, capture_output=True)
    assert done.returncode == (1 if place.startswith("/") else 0)
    assert done.stderr in ("python -m generator: cannot print: No space left on device\n", "1\n")


def test_what_was_written_is_said(tmp_path: Path) -> None:
    """Only a command that writes says that it wrote nothing, and only where it did not."""
    broken = tmp_path / "catalogue.yaml"
    broken.write_text("statuses: 1\n")
    wrong = ("--catalogue", broken, "--out", tmp_path)
    said = generator("generate", *wrong).stderr
    assert re.fullmatch(r"\d+ problems; nothing was written\n", said)
    assert re.fullmatch(r"\d+ problems\n", generator("check", *wrong).stderr)
    options = ("--target", "json", "--out", tmp_path)
    assert generator("generate", *options).returncode == 0
    (tmp_path / "dist/json/.generated.next").mkdir()  # where the coming list belongs
    (tmp_path / "dist/json/catalogue.json").unlink()
    said = generator("generate", *options).stderr
    assert said == "1 problem; each file is whole, and the next run completes the work\n"


def test_nothing_is_written_where_anything_is_wrong(tmp_path: Path, altered: Path) -> None:
    replace(altered, "category: courier", "category: couriers")
    done = generator("generate", "--catalogue", altered, "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "did you mean `courier` of line" in done.stdout
    assert not (tmp_path / "out").exists()


def test_the_schema_of_the_format_is_an_output_of_the_project(tmp_path: Path) -> None:
    """Only there: in another folder it would be a file that no one asked for."""
    caches = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "generator", tmp_path / "generator", ignore=caches)
    shutil.copy(ROOT / "catalogue.yaml", tmp_path)
    schema = tmp_path / "generator/catalogue.schema.json"
    schema.write_text("{}")
    assert generator("generate", "--target", "json", cwd=tmp_path).returncode == 0
    assert schema.read_text() == "{}"
    assert generator("generate", "--out", "out", cwd=tmp_path).returncode == 0
    assert not (tmp_path / "out/generator").exists()
    assert "catalogue.schema.json: changed: " in generator("check", cwd=tmp_path).stdout
    assert "written    generator/cat" in generator("generate", cwd=tmp_path).stdout
    assert schema.read_bytes() == (ROOT / "generator/catalogue.schema.json").read_bytes()
    assert generator("check", cwd=tmp_path).returncode == 0
    first = (ROOT / "catalogue.yaml").read_text().splitlines()[0]
    assert first == "# yaml-language-server: $schema=generator/catalogue.schema.json"
