"""What the tests of the gem share: Ruby, and an empty GEM_HOME that has the gem."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, run, tool

HERE = Path(__file__).parent
PACKAGE = ROOT / "generator/targets/ruby/package"
Ruby = Callable[..., str]


@pytest.fixture(scope="session", autouse=True)
def ruby_is_here() -> None:
    tool("Ruby", ("ruby", "gem", "rdoc", "rubocop"), "ruby rubocop")


@pytest.fixture(scope="session")
def gem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The gem as `make package` builds it."""
    folder = tmp_path_factory.mktemp("gem")
    run(PACKAGE, folder)
    (gem,) = folder.glob("*.gem")
    return gem


@pytest.fixture(scope="session")
def gem_env(gem: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment in which Ruby has this gem and none other."""
    home = str(tmp_path_factory.mktemp("gems"))
    environment = os.environ | {"GEM_HOME": home, "GEM_PATH": home, "LC_ALL": "C.UTF-8"}
    run("gem", "install", "--norc", "--local", "--no-document", gem, env=environment)
    return environment


@pytest.fixture(scope="session")
def ruby(gem_env: dict[str, str]) -> Ruby:
    """Runs a script of this folder with the installed gem, and gives what it prints."""

    def script(name: str, *arguments: str | Path, **environment: str) -> str:
        return quiet("-w", HERE / name, *arguments, env=gem_env | environment)

    return script


def quiet(*arguments: str | Path, env: dict[str, str] | None = None) -> str:
    """What Ruby prints where it warns of nothing."""
    done: subprocess.CompletedProcess[str] = run("ruby", *arguments, env=env)
    assert done.stderr == ""
    return done.stdout
