"""What the tests of the Composer package share: PHP, and a project that has the package."""

import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import run, tool

HERE = Path(__file__).parent
Php = Callable[..., str]


@pytest.fixture(scope="session", autouse=True)
def php_is_here() -> None:
    tool(
        "PHP", ("php", "composer", "phpcs"), "php-cli php-mbstring php-xml composer php-codesniffer"
    )


@pytest.fixture(scope="session")
def project(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty project into which Composer has installed the archive, without a network."""
    folder = tmp_path_factory.mktemp("php")
    zipfile.ZipFile(packages / "php.zip").extractall(folder / "archive")
    name = json.loads((folder / "archive/composer.json").read_text())["name"]
    copied = {"symlink": False, "versions": {name: "1.0.0"}}
    repository = {"type": "path", "url": str(folder / "archive"), "options": copied}
    project = folder / "project"
    project.mkdir()
    (project / "composer.json").write_text(
        json.dumps({"repositories": [repository, {"packagist.org": False}], "require": {name: "*"}})
    )
    flags = ["--no-interaction", "--quiet", "--no-dev", "--classmap-authoritative"]
    run(
        "composer",
        "install",
        *flags,
        cwd=project,
        env=os.environ | {"COMPOSER_HOME": str(folder / "home")},
    )
    return project


@pytest.fixture(scope="session")
def php(project: Path) -> Php:
    """Runs a script of this folder beside the installed package and gives what it prints."""

    def script(name: str, *arguments: str | Path) -> str:
        strict = ["-d", "zend.assertions=1", "-d", "assert.exception=1"]
        return run("php", *strict, HERE / name, *arguments, cwd=project).stdout

    return script
