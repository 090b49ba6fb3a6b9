"""What the tests of the Maven package share: its jars, and programs that are compiled with them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, run, tool

HERE = Path(__file__).parent
PACKAGE = ROOT / "dist/java"
JAVAC = ("javac", "-Xlint:all", "-Werror", "--release", "17", "-encoding", "UTF-8")
Java = Callable[..., str]


@pytest.fixture(scope="session", autouse=True)
def java_is_here() -> None:
    tool("Java", ("java", "javac", "jar", "javadoc"), "openjdk-17-jdk-headless")


@pytest.fixture(scope="session")
def jars(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the script of the target leaves its archives."""
    folder = tmp_path_factory.mktemp("jars")
    run(ROOT / "generator/targets/java/package", folder)
    return folder


@pytest.fixture(scope="session")
def jar(jars: Path) -> Path:
    (found,) = (path for path in jars.glob("*.jar") if path.stem.endswith("0"))
    return found


@pytest.fixture(scope="session")
def java(jar: Path, tmp_path_factory: pytest.TempPathFactory) -> Java:
    """Runs a program of this folder beside the jar on the class path and gives what it prints."""
    classes = tmp_path_factory.mktemp("classes")
    sources = [path for path in sorted(HERE.glob("*.java")) if path.stem != "Other"]
    run(*JAVAC, "-cp", jar, "-d", classes, *sources)

    def program(name: str, *arguments: str | Path) -> str:
        return run("java", "-ea", "-cp", f"{jar}:{classes}", name, *arguments).stdout

    return program
