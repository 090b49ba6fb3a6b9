"""`make release`, in a copy of the project that is a repository of its own."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.catalogue import load
from tests.conftest import ROOT, run

pytestmark = pytest.mark.slow

MAJOR, MINOR, PATCH = map(int, load(ROOT / "catalogue.yaml").package.version.split("."))
NOW, FIX = f"{MAJOR}.{MINOR}.{PATCH}", f"{MAJOR}.{MINOR}.{PATCH + 1}"
FEATURE, BREAK = f"{MAJOR}.{MINOR + 1}.0", f"{MAJOR + 1}.0.0"
"""The version of the catalogue, and those that may come next."""

NEEDED = ("catalogue.yaml", "CHANGELOG.md", "generator", "dist", "docs", ".ci", ".gitignore")
NOT_COPIED = shutil.ignore_patterns("__pycache__", "node_modules")
GIT = ("git", "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with one commit, which is whole and has something to release."""
    folder = tmp_path / "project"
    folder.mkdir()
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=NOT_COPIED)
        else:
            shutil.copy(source, folder / name)
    run("git", "init", "--quiet", "--initial-branch=main", cwd=folder)
    run("git", "config", "user.name", "Somebody", cwd=folder)
    run("git", "config", "user.email", "somebody@example.org", cwd=folder)
    next_notes(folder)  # after a release there are none
    commit(folder, "Begin")
    return folder


def commit(project: Path, message: str) -> None:
    run("git", "add", "--all", cwd=project)
    run("git", "commit", "--quiet", "--message", message, cwd=project)


def release(project: Path, *arguments: str, test: str = "true") -> tuple[int, str]:
    """Runs the command; its exit code and all that it prints."""
    command = [sys.executable, ".ci/release.py", *arguments, "--test", test]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr


def state(project: Path) -> tuple[str, str, str]:
    """Commit, tags and changes."""
    commands = (("rev-parse", "HEAD"), ("tag",), ("status", "--porcelain"))
    found = [run("git", *command, cwd=project).stdout for command in commands]
    return found[0], found[1], found[2]


def edit(project: Path, old: str, new: str) -> None:
    path = project / "catalogue.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def next_notes(project: Path) -> None:
    """Says what the next release brings."""
    for name in ("CHANGELOG.md", "docs/changelog.md"):
        path = project / name
        text = path.read_text("utf-8")
        path.write_text(text.replace("## Unreleased\n", "## Unreleased\n\n- A note.\n"), "utf-8")


def test_the_first_release_and_the_next(project: Path) -> None:
    assert release(project, NOW)[0] == 0
    tags = state(project)[1].split()
    assert f"v{NOW}" in tags
    modules = [path.parent.relative_to(project) for path in project.glob("dist/*/go.mod")]
    assert set(tags) == {f"v{NOW}", *(f"{module}/v{NOW}" for module in modules)}
    assert state(project)[2] == ""
    changelog = (project / "CHANGELOG.md").read_text("utf-8")
    assert f"\n## {NOW} - 20" in changelog
    assert (project / "docs/changelog.md").read_text("utf-8") == changelog

    edit(project, "title: Authentication failed", "title: Wrong key")
    run(sys.executable, "-m", "generator", "generate", cwd=project)
    next_notes(project)
    commit(project, "Say it shorter")
    code, said = release(project, FIX, "--dry-run")
    assert code == 0
    assert "- A note." in said
    assert "### Catalogue: Corrections" in said
    assert f"git tag -a v{FIX}" in said
    assert f"v{FIX}" not in state(project)[1]
    assert release(project, FIX)[0] == 0
    assert f'__version__ = "{FIX}"' in everything(project / "dist/python")
    assert state(project)[2] == ""


def everything(folder: Path) -> str:
    paths = [*folder.rglob("*.py"), *folder.rglob("*.toml")]
    return "\n".join(path.read_text("utf-8") for path in paths)


def test_a_breaking_change_needs_a_major_version(project: Path) -> None:
    assert release(project, NOW)[0] == 0
    edit(project, "exception: AccountError", "exception: SetupError")
    run(sys.executable, "-m", "generator", "generate", cwd=project)
    next_notes(project)
    commit(project, "Rename an exception")
    before = state(project)
    code, said = release(project, FEATURE)
    assert (code, state(project)) == (1, before)
    assert f"do not allow {FEATURE}" in said
    assert BREAK in said
    code, said = release(project, "0.9.0")
    assert (code, state(project)) == (1, before)
    assert f"does not follow v{NOW}" in said


@pytest.mark.parametrize(
    ("version", "test", "expected"),
    [
        ("1.0", "true", "is not a version"),
        (NOW, "false", "the tests fail"),
        (NOW, "no-such-command", "no-such-command"),
    ],
)
def test_what_fails_leaves_nothing(project: Path, version: str, test: str, expected: str) -> None:
    before = state(project)
    code, said = release(project, version, test=test)
    assert code == 1
    assert expected in said
    assert state(project) == before


def test_a_tree_that_is_not_ready_is_refused(project: Path) -> None:
    edit(project, "title: Authentication failed", "title: Wrong key")
    changed = (project / "catalogue.yaml").read_text("utf-8")
    code, said = release(project, NOW)
    assert code == 1
    assert "the tree has changes" in said
    assert (project / "catalogue.yaml").read_text("utf-8") == changed
    commit(project, "Forget to generate")
    code, said = release(project, NOW)
    assert code == 1
    assert "have drifted" in said
    run(sys.executable, "-m", "generator", "generate", cwd=project)
    for name in ("CHANGELOG.md", "docs/changelog.md"):
        (project / name).write_text("# Changelog\n\n## Unreleased\n", "utf-8")
    commit(project, "Say nothing")
    code, said = release(project, NOW)
    assert code == 1
    assert "says nothing" in said


def test_what_is_edited_meanwhile_is_left_alone(project: Path) -> None:
    """A file that somebody saves while the tests run is neither committed nor lost."""
    for test, code in (("false", 1), ("true", 0)):
        script = project.parent / "test.sh"
        script.write_text(f"#!/bin/sh\necho saved >>SECURITY.md\n{test}\n")
        script.chmod(0o755)
        assert release(project, NOW, test=str(script))[0] == code
        assert "saved\n" in (project / "SECURITY.md").read_text("utf-8")
        assert state(project)[2] == "?? SECURITY.md\n"
        (project / "SECURITY.md").unlink()


def test_a_version_is_released_once(project: Path) -> None:
    assert release(project, NOW)[0] == 0
    next_notes(project)
    commit(project, "Write a note")
    before = state(project)
    code, said = release(project, NOW)
    assert (code, state(project)) == (1, before)
    assert "tagged already" in said
