"""What the tests share: the catalogue, the packages and the site, built as users build them."""

import importlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from generator.catalogue import load
from generator.model import Catalogue
from tests.other import values

ROOT = Path(__file__).parents[1]
NODE_MODULES = ROOT / "build/node/node_modules"


def run(*command: object, cwd: Path = ROOT, **options: Any) -> subprocess.CompletedProcess[str]:
    """Runs a command that must succeed; a failure shows its whole output."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, text=True, capture_output=True, check=False, **options)
    assert done.returncode == 0, f"{command} failed\n{done.stdout}\n{done.stderr}"
    return done


def make(*targets: str) -> None:
    """Runs make as a user would, not as a part of the make that runs the tests."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    run("make", "--silent", *targets, env=outside)


def make_once(*arguments: str) -> None:
    """Runs make once in a run of the tests, in whichever of its processes needs it first."""
    this_run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    made = ROOT / f"build/tested-{'-'.join(arguments).replace('/', '-')}"
    made.parent.mkdir(exist_ok=True)
    with FileLock(ROOT / "build/tested.lock"):
        if not made.exists() or made.read_text() != this_run:
            make(*arguments)
            made.write_text(this_run)


BUILT = {"build_site", "packages", "published", "python_env", "site"}
"""Fixtures that build what users install or browse, or that stand on one of these."""
COMPILED = {"go", "java", "php", "ruby", "typescript"}
"""The folders of tests that compile or run another language."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks as slow what needs a built package or another language; others mark themselves."""
    for item in items:
        built = BUILT & set(getattr(item, "fixturenames", ()))
        if built or item.path.parent.name in COMPILED:
            item.add_marker("slow")


# A background job may ignore these; what the tests start would ignore them, too.
signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP"):  # Windows has none
    signal.signal(signal.SIGHUP, signal.SIG_DFL)

CHROMIUM = (
    os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or ""
)
UNTESTED: set[str] = set()
"""What is not tested for want of a tool, and how to install it."""


def tool(language: str, commands: Sequence[str], packages: str) -> None:
    """Fails a test that needs commands which are not here; outside CI, skips it.

    Whoever changes one language need not install the others. The end of the run says what was not
    tested, and CI=true, which .ci/run sets, lets nothing be left out.
    """
    missing = [command for command in commands if not shutil.which(command)]
    if missing:
        message = (
            f"{language} is not tested, since there is no {' and no '.join(missing)}; "
            f"on Debian and Ubuntu: apt-get install {packages}"
        )
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        UNTESTED.add(message)
        pytest.skip(message)  # named at the end of the run; in CI it failed above


def chromium() -> str:
    """The path of a browser for the tests: Chromium, or what CHROMIUM names."""
    tool("What runs in a browser", () if CHROMIUM else ("chromium",), "chromium")
    return CHROMIUM


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for message in sorted(UNTESTED):
        terminalreporter.write_line(message)


def pythons() -> list[Path]:
    """Every Python that the package supports and this machine has, this one first."""
    found = {sys.version_info[:2]: Path(sys.executable)}
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for minor in (11, 12, 13, 14):
        named = shutil.which(f"python3.{minor}")
        for candidate in [
            *([Path(named)] if named else []),
            *versions.glob(f"3.{minor}.*/bin/python"),
        ]:
            if (3, minor) not in found and works(candidate):
                found[3, minor] = candidate
    return list(found.values())


def chosen_names(catalogue: Catalogue) -> set[str]:
    """The names of classes and statuses that the catalogue gives, and what is made of them."""
    package = catalogue.package
    exceptions = {raised.name for raised in catalogue.exceptions}
    statuses = {status.name for status in catalogue.statuses}
    own = {package.enum, f"is{package.enum}"}
    return own | exceptions | statuses


def works(python: Path) -> bool:
    """Whether an interpreter runs: a version manager's shim may stand for one that is not there."""
    return (
        subprocess.run([python, "-c", "import venv"], capture_output=True, check=False).returncode
        == 0
    )


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load(ROOT / "catalogue.yaml")


@pytest.fixture(scope="session")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the outputs for a wholly different catalogue, as the command makes them."""
    folder = tmp_path_factory.mktemp("other")
    (folder / "other.yaml").write_text(json.dumps(values(), ensure_ascii=False), "utf-8")
    command = [sys.executable, "-m", "generator", "generate", "--out", folder]
    run(*command, "--catalogue", folder / "other.yaml")
    return folder


@pytest.fixture(scope="session")
def packages() -> Path:
    """The folder in which `make package` leaves wheel, sdist, tarball and the offline site."""
    make_once("package")
    return ROOT / "build/packages"


BUILDERS = {"mkdocs": "build/site", "zensical": "build/site-zensical"}
"""What builds the site, today and tomorrow, and where it is built for the tests."""


@pytest.fixture(scope="session")
def build_site() -> Callable[[str], Path]:
    """Builds the site with one of its builders, once in a run."""

    def build(builder: str) -> Path:
        make_once("docs", f"SITE_BUILDER={builder}", f"SITE={BUILDERS[builder]}")
        return ROOT / BUILDERS[builder]

    return build


@pytest.fixture(scope="session")
def site(build_site: Callable[[str], Path]) -> Path:
    """The built site."""
    return build_site("mkdocs")


@pytest.fixture(scope="session")
def wheel(packages: Path) -> Path:
    (wheel,) = packages.glob("*.whl")
    return wheel


@pytest.fixture(scope="session")
def tarball(packages: Path) -> Path:
    (tarball,) = packages.glob("*.tgz")
    return tarball


@pytest.fixture(scope="session", params=pythons(), ids=lambda path: str(path.parent.parent.name))
def python_env(
    request: pytest.FixtureRequest, wheel: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The interpreter of an empty environment that holds the wheel and nothing else, per Python."""
    folder = tmp_path_factory.mktemp("python") / "env"
    run(request.param, "-m", "venv", "--without-pip", folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python)
    run(*pip, "install", "--quiet", "--no-index", wheel)
    return python


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the wheel, for PYTHONPATH: other libraries can be imported too."""
    folder = tmp_path_factory.mktemp("installed")
    install = ["-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index"]
    run(sys.executable, *install, "--no-deps", "--target", folder, wheel)
    return folder


@pytest.fixture(scope="session")
def package(installed: Path) -> Iterator[Any]:
    """The installed package, imported into the tests."""
    sys.path.insert(0, str(installed))
    yield importlib.import_module("clickpost_errors")
    sys.path.remove(str(installed))


@pytest.fixture(scope="session")
def node_env(tarball: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder into which the npm tarball is installed, and nothing else."""
    folder = tmp_path_factory.mktemp("node")
    (folder / "package.json").write_text('{"private": true, "type": "module"}')
    run(
        "npm",
        "install",
        "--offline",
        "--no-audit",
        "--no-fund",
        str(tarball),
        cwd=folder,
        env=node_path(),
    )
    return folder


def node_path() -> dict[str, str]:
    """The environment in which `node` and `npm` are those of the project."""
    return os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


@pytest.fixture(scope="session")
def node(node_env: Path) -> Callable[[str], str]:
    """Runs a module's text beside the installed npm package and gives what it prints."""

    def evaluate(text: str) -> str:
        command: Sequence[str] = ("node", "--input-type=module", "--eval", text)
        return run(*command, cwd=node_env, env=node_path()).stdout

    return evaluate
