"""The archives of `make package` have the same bytes wherever and by whomever they are built."""

import os
import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT, run

NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", "build", ".*_cache", "__pycache__", "*.bundle.js"
)
ELSEWHERE = {
    "HOME": "/nonexistent",
    "LANG": "C",
    "LC_ALL": "C",
    "LOGNAME": "other",
    "TZ": "Pacific/Kiritimati",
    "USER": "other",
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project in another place, with the tools that are installed here."""
    folder = tmp_path / "in another place"
    shutil.copytree(ROOT, folder, ignore=NOT_COPIED)
    (folder / "build").mkdir()
    (folder / ".venv").symlink_to(ROOT / ".venv")
    (folder / "build/node").symlink_to(ROOT / "build/node")
    return folder


def test_two_builds_are_equal(packages: Path, copy: Path, tmp_path: Path) -> None:
    run("make", "--silent", "sbom", env=outside())
    run("chmod", "-R", "go-rwx", copy / "dist", copy / "docs")
    command = "umask 077 && make --silent package && make --silent sbom"
    run("sh", "-c", command, cwd=copy, env=outside() | ELSEWHERE)
    here, there = contents(packages), contents(copy / "build/packages")
    assert here.keys() == there.keys()
    assert {path.suffix for path in map(Path, here)} >= {".whl", ".gz", ".tgz", ".zip", ".json"}
    assert not [name for name in here if here[name] != there[name]]


def outside() -> dict[str, str]:
    """The environment of a user, without the make that runs the tests."""
    return {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
