"""The Makefile where something is broken, in copies of the project."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, run

pytestmark = pytest.mark.slow

BIN = ROOT / ".venv/bin"
NOT_COPIED = shutil.ignore_patterns(
    ".git",
    ".venv",
    "build",
    "node_modules",
    "__pycache__",
    ".*_cache",
    ".hypothesis",
    "*.bundle.js",
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with a commit, from which each test clones its own."""
    copy = tmp_path_factory.mktemp("make") / "project"
    shutil.copytree(ROOT, copy, ignore=NOT_COPIED)
    git(copy, "init", "--quiet")
    commit(copy)
    return copy


@pytest.fixture
def clone(project: Path, tmp_path: Path) -> Path:
    git(tmp_path, "clone", "--quiet", project, "clone")
    return tmp_path / "clone"


def git(folder: Path, *arguments: str | Path) -> None:
    identity = ("-c", "user.name=x", "-c", "user.email=x@x.invalid", "-c", "core.autocrlf=false")
    run("git", *identity, *arguments, cwd=folder)


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message=x")


def make(folder: Path, *arguments: str, **options: str) -> subprocess.CompletedProcess[str]:
    """Runs make as a user would, with the environment that runs the tests where it needs one."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(
        command, cwd=folder, env=outside | options, text=True, capture_output=True, check=False
    )


def set_up(*targets: str, programs: Path = BIN) -> list[str]:
    """Arguments by which make takes what these targets need as done."""
    return [f"BIN={programs}", "-o", ".venv/generate", "-o", "scripts", *targets]


# Setting up


FAKE = """\
#!/bin/sh
case "$*" in
  "-m venv --clear .venv") rm -rf .venv; mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
  "-m pip install "*) echo "$@" >>pip.log; [ ! -e no-network ] ;;
  -c*) echo {identity} ;;
  *) echo "$@" >>run.log ;;
esac
"""
CREATED = "- creating .venv with "


@pytest.fixture
def pythons(clone: Path) -> tuple[Path, Path]:
    """Two interpreters that do nothing but what setting up asks of them."""
    paths = clone / "one", clone / "two"
    for path in paths:
        path.write_text(FAKE.format(identity=path.name))
        path.chmod(0o755)
    return paths


def test_an_environment_is_made_once(clone: Path, pythons: tuple[Path, Path]) -> None:
    one, _ = pythons
    assert f"{CREATED}{one}\n" in make(clone, "generate", f"PYTHON={one}").stdout
    installed = (clone / "pip.log").read_text()
    assert "-r generator/requirements.txt" in installed
    for again in (["generate", f"PYTHON={one}"], ["generate"]):
        assert make(clone, *again).stdout == ""
    assert (clone / "pip.log").read_text() == installed
    assert (clone / "run.log").read_text() == "-m generator generate\n" * 3


@pytest.mark.parametrize("broken", ["gone", "too old", "half installed", "another", "no marker"])
def test_a_broken_environment_is_made_again(
    broken: str, clone: Path, pythons: tuple[Path, Path]
) -> None:
    one, two = pythons
    asked = f"PYTHON={one}"
    python = clone / ".venv/bin/python"
    if broken == "half installed":
        (clone / "no-network").touch()
        assert make(clone, "generate", asked).returncode
        (clone / "no-network").unlink()
    else:
        assert make(clone, "generate", asked).returncode == 0
    if broken == "gone":
        python.unlink()
    elif broken == "too old":
        python.write_text("#!/bin/sh\nexit 1\n")
    elif broken == "another":
        asked = f"PYTHON={two}"
    elif broken == "no marker":
        (clone / ".venv/python").unlink()
    (clone / "pip.log").unlink()
    done = make(clone, "generate", asked)
    assert done.returncode == 0, done.stderr
    assert f"{CREATED}{two if broken == 'another' else one}\n" in done.stdout
    assert "-r generator/requirements.txt" in (clone / "pip.log").read_text()
    assert make(clone, "generate", asked).stdout == ""


def test_no_python_that_will_do(clone: Path) -> None:
    (clone / "old").write_text("#!/bin/sh\nexit 1\n")
    (clone / "old").chmod(0o755)
    done = make(clone, "generate", f"PYTHON={clone}/old")
    assert done.returncode == 2
    assert "error: no Python 3.11 or later was found; install one, or name it" in done.stderr
    assert not (clone / ".venv").exists()


# Publishing


@pytest.mark.parametrize("target", ["docs", "package"])
def test_outputs_that_the_catalogue_does_not_say_are_not_published(
    target: str, clone: Path
) -> None:
    with open(clone / "docs/codes/index.md", "a") as page:
        page.write("Edited by hand.\n")
    done = make(clone, *set_up(target))
    assert done.returncode == 2
    assert "docs/codes/index.md: changed: is not what the catalogue says" in done.stdout
    assert not (clone / "build").exists()


def release(folder: Path, tag: str) -> None:
    """A commit with another patch version, and its tag."""
    path = folder / "catalogue.yaml"
    text = path.read_text()
    old = next(row for row in text.split("\n") if row.startswith("  version: "))
    path.write_text(text.replace(old, f"  version: {tag}", 1))
    commit(folder)
    git(folder, "tag", f"v{tag}")
    git(folder, "tag", f"dist/go/v{tag}")  # which is none of the releases to compare with


def test_the_version_is_compared_with_the_last_release(clone: Path) -> None:
    def compared() -> tuple[int, str]:
        done = make(clone, *set_up("release-check"))
        return done.returncode, done.stdout

    assert compared() == (0, "no earlier release is tagged: nothing to compare with\n")
    release(clone, "7.0.0")
    assert compared() == (0, "no earlier release is tagged: nothing to compare with\n")
    with open(clone / "catalogue.yaml", "a") as catalogue:
        catalogue.write("# Since the release.\n")
    assert compared()[1].startswith("- comparing with v7.0.0\n")
    commit(clone)
    assert compared()[1].startswith("- comparing with v7.0.0\n")
    release(clone, "7.0.1")
    assert compared()[1].startswith("- comparing with v7.0.0\n")
    path = clone / "catalogue.yaml"
    path.write_text(path.read_text().replace("  code: meta.status\n", "  code: meta.state\n"))
    code, said = compared()
    assert code == 2
    assert said.startswith("- comparing with v7.0.1\n")


def test_a_clone_without_its_past_is_not_compared(project: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", project, "past")
    release(tmp_path / "past", "7.0.0")
    release(tmp_path / "past", "7.0.1")
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{tmp_path}/past", "shallow")
    done = make(tmp_path / "shallow", *set_up("release-check"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "this clone is shallow" in done.stderr
    assert "git fetch --unshallow --tags" in done.stderr
    shutil.copy(ROOT / "Makefile", tmp_path)  # where there is no repository
    done = make(tmp_path, *set_up("release-check"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "there is no commit here" in done.stderr


# Serving, and what is left behind


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_serving_ends_with_its_children(clone: Path, ending: signal.Signals) -> None:
    programs = clone / "programs"
    programs.mkdir()
    (programs / "python").write_text("#!/bin/sh\necho $$ >server.pid\nexec sleep 60\n")
    (programs / "python").chmod(0o755)
    (clone / "build").mkdir()
    command = ["make", *set_up("serve", programs=programs)]
    served = subprocess.Popen(command, cwd=clone, start_new_session=True)
    server = clone / "server.pid"
    until(lambda: server.exists() and server.read_text().endswith("\n"))
    process = int(server.read_text())
    assert is_running(process)
    if ending == signal.SIGTERM:
        served.send_signal(ending)
    else:  # which a terminal sends to all that run in it
        os.killpg(served.pid, ending)
    assert served.wait(10) != 0
    until(lambda: not is_running(process))


def until(condition: Callable[[], bool]) -> None:
    limit = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < limit
        time.sleep(0.05)


def test_cleaning_leaves_nothing_that_git_ignores(clone: Path) -> None:
    for name in (
        ".venv/bin/python",
        "build/site/index.html",
        "docs/assets/javascripts/decoder.bundle.js",
        "generator/targets/python/__pycache__/x.jinja",
        "dist/python/src/clickpost_errors/__pycache__/x.pyc",
        "tests/__pycache__/x.pyc",
        ".mypy_cache/x",
        ".ruff_cache/x",
        ".pytest_cache/x",
        ".hypothesis/x",
        ".generating.lock",
    ):
        (clone / name).parent.mkdir(parents=True, exist_ok=True)
        (clone / name).touch()
    assert make(clone, "clean").returncode == 0
    left = run("git", "clean", "-n", "-d", "-x", cwd=clone).stdout
    assert left == ""
    assert run("git", "status", "--porcelain", cwd=clone).stdout == ""
