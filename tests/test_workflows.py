"""The workflows: pinned, and every step that runs something runs a make target of ours."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.conftest import ROOT, run

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PHONY = set(" ".join(re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.M)).split())


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
            made = re.fullmatch(r"make ([a-z-]+)(?: [A-Z_]+=\S+)?", step["run"].strip())
            assert made, step["run"]
            assert made[1] in PHONY
        elif step["uses"].startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_actions_are_pinned_by_commit() -> None:
    used = [line for path in WORKFLOWS for line in re.findall(r"uses: (.*)", path.read_text())]
    assert used
    for line in used:
        action, _, version = line.partition(" # ")
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action), line
        assert version, f"{line}: the version is missing"


# Publishing, from a checkout that has the archives and nothing else, as the workflow does.

ADDRESS = "https://x-access-token:secret@github.com/owner/split.git"


@pytest.fixture
def checkout(packages: Path, tmp_path: Path) -> Path:
    """A repository of what publishing takes, with a tag and the archives of the build."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    for name in ("Makefile", "CHANGELOG.md", "catalogue.yaml"):
        shutil.copy(ROOT / name, folder)
    for name in (".ci", "dist/php"):
        shutil.copytree(ROOT / name, folder / name)
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message=Release 1.0.0")
    git(folder, "tag", "--annotate", "v1.0.0", "--message=Release 1.0.0")
    shutil.copytree(packages, folder / "build/packages")
    return folder


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=x", "-c", "user.email=x@x.invalid")
    return run("git", *identity, *arguments, cwd=folder).stdout


def outside() -> dict[str, str]:
    """The environment of a user, without the make that runs the tests."""
    kept = os.environ.items()
    return {key: text for key, text in kept if not key.startswith(("MAKE", "SPLIT"))}


def stand_ins(folder: Path, *names: str) -> dict[str, str]:
    """An environment in which programs only note how they were called, in the file `called`."""
    programs = folder / "programs"
    programs.mkdir()
    for name in names:
        (programs / name).write_text(f'#!/bin/sh\necho "{name} $*" >>{folder}/called\n')
        (programs / name).chmod(0o755)
    return outside() | {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}


def test_publishing_calls_what_it_should(checkout: Path, tmp_path: Path) -> None:
    environment = stand_ins(tmp_path, "npm", "gem", "gh") | {"GITHUB_REF_NAME": "v1.0.0"}
    for name in ("publish-npm", "publish-rubygems", "publish-github", "publish-pypi"):
        run("make", "--silent", name, cwd=checkout, env=environment)
    npm, gem, gh = (tmp_path / "called").read_text().splitlines()
    assert re.fullmatch(r"npm publish \S+\.tgz --provenance --access public", npm)
    assert gem.startswith("gem push build/packages/")
    assert gh.startswith("gh release create v1.0.0 --verify-tag --notes-file build/notes.md ")
    attached = set(gh.split()[7:])
    assert attached == {f"build/packages/{path.name}" for path in packages_of(checkout)}
    kinds = sorted(path.suffix for path in (checkout / "build/pypi").iterdir())
    assert kinds == [".gz", ".whl"]


def packages_of(checkout: Path) -> list[Path]:
    return list((checkout / "build/packages").iterdir())


def test_the_composer_package_is_pushed_alone_with_the_tag(checkout: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--bare", "split")
    redirected = {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.{tmp_path}/split.insteadOf",
        "GIT_CONFIG_VALUE_0": ADDRESS,
        "SPLIT_REPOSITORY": "owner/split",
        "SPLIT_TOKEN": "secret",
    }
    run("make", "--silent", "publish-composer", cwd=checkout, env=outside() | redirected)
    pushed = git(tmp_path / "split", "ls-tree", "-r", "--name-only", "v1.0.0").split()
    assert pushed == git(checkout / "dist/php", "ls-files").split()
    assert "composer.json" in pushed


def test_the_composer_package_needs_its_repository(checkout: Path) -> None:
    done = subprocess.run(
        ["make", "--silent", "publish-composer"],
        cwd=checkout, env=outside(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "set SPLIT_REPOSITORY" in done.stderr


# What the other steps do elsewhere.


@pytest.mark.parametrize("system", ["root", "user", "no apt"])
def test_what_is_missing_is_installed(system: str, tmp_path: Path) -> None:
    names = ["sudo", "gem"] if system == "no apt" else ["sudo", "gem", "apt-get"]
    environment = stand_ins(tmp_path, *names) | {"PATH": str(tmp_path / "programs")}
    (tmp_path / "programs/id").write_text(f"#!/bin/sh\necho {0 if system == 'root' else 1000}\n")
    (tmp_path / "programs/id").chmod(0o755)
    (tmp_path / "programs/env").symlink_to(shutil.which("env") or "")
    run(shutil.which("bash") or "", ROOT / ".ci/install", env=environment)
    called = (tmp_path / "called").read_text().splitlines()
    if system == "no apt":
        assert called == ["gem install --no-document rubocop"]
    else:
        assert len(called) == 2
        assert all(line.startswith("sudo ") == (system == "user") for line in called)
        assert re.search(r"apt-get install -y .*\bchromium\b.*\bruby\b", called[1])


def test_newer_dependencies_are_locked(tmp_path: Path) -> None:
    environment = stand_ins(tmp_path, "npm")
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "catalogue.yaml").touch()
    python = tmp_path / "python"  # which makes an environment whose uv only notes its call
    python.write_text(
        "#!/bin/sh\nmkdir -p build/lock/bin\n"
        f"for name in python uv; do printf '#!/bin/sh\\necho \"$*\" >>{tmp_path}/called\\n'"
        " >build/lock/bin/$name; chmod +x build/lock/bin/$name; done\n"
    )
    python.chmod(0o755)
    lock = ["make", "--silent", f"BIN={tmp_path}", "-o", ".venv/docs", "lock"]
    run(*lock, cwd=tmp_path, env=environment)
    called = (tmp_path / "called").read_text().splitlines()
    outputs = [line.rpartition("--output-file ")[2] for line in called if "pip compile" in line]
    assert outputs == [f"{name}/requirements.txt" for name in ("tests", "generator", "docs")]
    assert all("--generate-hashes" in line for line in called if "pip compile" in line)
    assert called[-1].startswith("npm --prefix tests install --package-lock-only")
    assert not (tmp_path / "build/lock").exists()
