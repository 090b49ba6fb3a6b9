"""A wholly different catalogue renders through every target found.

That what comes out works, the tests of each target show.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.targets import discover
from tests.conftest import ROOT, run

pytestmark = pytest.mark.slow


def test_it_is_up_to_date_at_once(other: Path) -> None:
    arguments: list[str | Path] = ["check", "--catalogue", other / "other.yaml", "--out", other]
    assert "up to date" in run(sys.executable, "-m", "generator", *arguments).stdout


def test_nothing_of_the_real_catalogue_is_left() -> None:
    found = subprocess.run(
        ["git", "grep", "-il", "clickpost", "--", "generator"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (found.returncode, found.stdout) == (1, "")


def test_nothing_of_the_real_catalogue_comes_out(other: Path) -> None:
    """Neither its name nor its vocabulary."""
    foreign = re.compile(r"clickpost|meta\.status|MetaStatus|fix_request|contact_support", re.I)
    paths = [path for folder in ("dist", "docs") for path in (other / folder).rglob("*")]
    texts = {path: path.read_text("utf-8") for path in paths if path.is_file()}
    assert len(texts) > 62
    assert [path for path, text in texts.items() if foreign.search(text)] == []


@pytest.mark.parametrize("name", discover())
def test_every_target_makes_its_outputs(name: str, other: Path) -> None:
    assert any(path.is_file() for path in (other / discover()[name].root).rglob("*"))


@pytest.fixture(scope="module")
def smallest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the outputs for a catalogue of one status, whose code is 0."""
    folder = tmp_path_factory.mktemp("smallest")
    command = ["-m", "generator", "generate", "--out", folder]
    run(sys.executable, *command, "--catalogue", ROOT / "tests/cases/smallest.yaml")
    return folder


@pytest.mark.parametrize("name", discover())
def test_one_status_is_enough(name: str, smallest: Path) -> None:
    assert (smallest / discover()[name].root).is_dir()
