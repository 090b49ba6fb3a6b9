"""What the tests of the Go module share: Go, and a module that has the package."""

import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.targets.go import module
from tests.conftest import ROOT, node_path, run, tool

HERE = Path(__file__).parent
MODULE = module("example.org/clickpost-errors", "1.0.0")
Go = Callable[..., str]


def environment(**more: str) -> dict[str, str]:
    """An environment in which Go fetches nothing and leaves nothing outside of build/."""
    path = os.pathsep.join([*map(str, (ROOT / ".venv/lib").glob(WHEEL)), node_path()["PATH"]])
    offline = {"GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOTOOLCHAIN": "local", "GOSUMDB": "off"}
    return os.environ | offline | {"PATH": path, "GOCACHE": str(ROOT / "build/go")} | more


WHEEL = "python*/site-packages/go/bin"
"""Where the wheel that brings Go has it, with gofmt beside it."""


@pytest.fixture(scope="session", autouse=True)
def go_is_here() -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("PATH", environment()["PATH"])
        tool("Go", ("go", "gofmt"), "golang")


def empty_module(folder: Path, package: Path, path: str, version: str = "v1.0.0") -> None:
    """A module with nothing but a requirement, which a folder replaces."""
    folder.mkdir(exist_ok=True)
    (folder / "go.mod").write_text(
        f"module project\n\ngo 1.19\n\nrequire {path} {version}\n\nreplace {path} => {package}\n"
    )


@pytest.fixture(scope="session")
def project(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty module that requires the packed one."""
    folder = tmp_path_factory.mktemp("go")
    zipfile.ZipFile(packages / "go.zip").extractall(folder / "archive")
    empty_module(folder / "project", folder / "archive", MODULE)
    return folder / "project"


@pytest.fixture(scope="session")
def go(project: Path) -> Go:
    """Runs a program of this folder beside the installed package and gives what it prints."""

    def program(name: str, *arguments: str | Path) -> str:
        return run_program(HERE / name, project, *arguments)

    return program


def run_program(path: Path, project: Path, *arguments: str | Path) -> str:
    """Compiles and runs a program within a module."""
    shutil.copy(path, project / path.name)
    return run("go", "run", path.name, *arguments, cwd=project, env=environment()).stdout
