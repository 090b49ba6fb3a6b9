"""The workflows: pinned, and every step that runs something runs a make target of ours."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.conftest import ROOT, run

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PHONY = set(" ".join(re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.M)).split())
BY_TAG = {"pypa/gh-action-pypi-publish@release/v1"}


def jobs() -> list[tuple[str, dict[str, Any]]]:
    found = []
    for path in WORKFLOWS:
        workflow = YAML(typ="safe").load(path.read_text("utf-8"))
        assert workflow["permissions"] == {}, path.name
        assert "concurrency" in workflow, path.name
        found += [(f"{path.name}: {name}", job) for name, job in workflow["jobs"].items()]
    return found


JOBS = jobs()


@pytest.mark.parametrize(("name", "job"), JOBS, ids=[name for name, _ in JOBS])
def test_a_job_has_limits_and_runs_only_make(name: str, job: dict[str, Any]) -> None:
    assert job["timeout-minutes"] <= 90
    assert "permissions" in job
    for step in job["steps"]:
        if "run" in step:
            made = re.fullmatch(r"(?:sudo )?make ([a-z-]+)(?: [A-Z_]+=\S+)?", step["run"].strip())
            assert made, step["run"]
            assert made[1] in PHONY
        elif step["uses"].startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_actions_are_pinned_by_commit() -> None:
    used = [line for path in WORKFLOWS for line in re.findall(r"uses: (.*)", path.read_text())]
    assert used
    for line in used:
        action, _, version = line.partition(" # ")
        assert action in BY_TAG or re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action), line
        assert version, f"{line}: the version is missing"
    releasing = (ROOT / "RELEASING.md").read_text()
    assert all(action.partition("@")[0] in releasing for action in BY_TAG)


@pytest.fixture
def stand_ins(tmp_path: Path) -> dict[str, str]:
    """An environment in which npm, gem and gh only note how they were called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("npm", "gem", "gh"):
        (folder / name).write_text(f'#!/bin/sh\necho "{name} $*" >>{tmp_path}/called\n')
        (folder / name).chmod(0o755)
    return os.environ | {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}


def test_publishing_calls_what_it_should(
    stand_ins: dict[str, str], tmp_path: Path, packages: Path
) -> None:
    names = ("publish-npm", "publish-rubygems", "publish-github", "publish-pypi")
    environment = stand_ins | {"GITHUB_REF_NAME": "v1.0.0"}
    environment = {key: text for key, text in environment.items() if not key.startswith("MAKE")}
    for name in names:
        run("make", "--silent", name, env=environment)
    npm, gem, gh = (tmp_path / "called").read_text().splitlines()
    assert re.fullmatch(r"npm publish \S+\.tgz --provenance --access public", npm)
    assert gem.startswith("gem push build/packages/")
    assert gh.startswith("gh release create v1.0.0 --verify-tag --notes-file build/notes.md ")
    kinds = sorted(path.suffix for path in (ROOT / "build/pypi").iterdir())
    assert kinds == [".gz", ".whl"]


def test_the_composer_package_needs_its_repository() -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "SPLIT"))}
    done = subprocess.run(
        ["make", "--silent", "publish-composer"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "set SPLIT_REPOSITORY" in done.stderr
