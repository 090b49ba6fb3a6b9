"""The distribution: what is in it, what it says of itself, what importing it loads."""

import inspect
import re
import subprocess
import sys
import tarfile
from email import message_from_string
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.request import urlopen
from zipfile import ZipFile

import pytest

from generator.model import Catalogue
from tests.conftest import ROOT, node_path, run

MODULES = {path.stem for path in (ROOT / "dist/python/src/clickpost_errors").glob("*.py")}


def test_the_wheel_holds_the_modules_and_nothing_else(wheel: Path, catalogue: Catalogue) -> None:
    release = f"clickpost_errors-{catalogue.package.version}"
    assert wheel.name == f"{release}-py3-none-any.whl"
    assert wheel.stat().st_size < 90_000
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
    info = f"{release}.dist-info"
    assert names == {
        *(f"clickpost_errors/{module}.py" for module in MODULES),
        "clickpost_errors/__init__.pyi",
        "clickpost_errors/py.typed",
        *(f"{info}/{name}" for name in ("METADATA", "RECORD", "WHEEL", "entry_points.txt")),
        f"{info}/licenses/LICENSE",
    }


def test_the_sdist_holds_what_a_build_needs_and_nothing_else(packages: Path) -> None:
    (sdist,) = packages.glob("clickpost_errors-*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {name for name in names if not name.startswith("src/")} - {""} == {
        "LICENSE", "PKG-INFO", "README.md", "pyproject.toml",
    }  # fmt: skip
    assert {Path(name).stem for name in names if name.endswith(".py")} == MODULES


def test_two_builds_have_the_same_bytes(packages: Path, tmp_path: Path) -> None:
    built = [*packages.glob("*.whl"), *packages.glob("clickpost_errors-*.tar.gz")]
    environment = node_path() | {"SOURCE_DATE_EPOCH": "315532800"}
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path)]
    run(*build, ROOT / "dist/python", env=environment)
    for file in built:
        assert (tmp_path / file.name).read_bytes() == file.read_bytes()


def test_an_index_would_take_it(packages: Path) -> None:
    files = [*packages.glob("*.whl"), *packages.glob("clickpost_errors-*.tar.gz")]
    assert len(files) == 2
    run(sys.executable, "-m", "twine", "check", "--strict", *files)


def test_it_says_all_of_itself(wheel: Path, catalogue: Catalogue) -> None:
    with ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("METADATA"))
        metadata = message_from_string(archive.read(name).decode())
        points = archive.read(name.replace("METADATA", "entry_points.txt")).decode()
    assert metadata["Version"] == catalogue.package.version
    assert metadata["Summary"] == catalogue.package.summary
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert metadata.get_all("Requires-Dist") is None
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert "clickpost-errors=clickpost_errors.cli:main" in points
    assert "clickpost_errors=clickpost_errors.pytest_plugin" in points


def test_importing_it_loads_nothing_else(python_env: Path) -> None:
    script = """
import sys
before = set(sys.modules)
import {module}
print(*sorted(set(sys.modules) - before))
"""

    def loaded(module: str) -> set[str]:
        return set(
            run(python_env, "-S", "-c", script.format(module=module), env=env).stdout.split()
        )

    env = node_path() | {"PYTHONPATH": str(next(python_env.parents[1].glob("lib/*/site-packages")))}
    assert loaded("clickpost_errors") == {"clickpost_errors"}
    codes = loaded("clickpost_errors.codes")
    assert {name for name in codes if name.startswith("clickpost_errors")} == {
        "clickpost_errors", "clickpost_errors.codes",
    }  # fmt: skip
    assert not codes & {"argparse", "dataclasses", "json", "re", "typing", "http"}
    assert not loaded("clickpost_errors.testing") & {"pytest", "pluggy"}


def test_an_unknown_name_is_an_attribute_error(package: Any) -> None:
    with pytest.raises(AttributeError, match="has no attribute 'MetaStatsu'"):
        package.MetaStatsu  # noqa: B018
    assert set(package.__all__) <= set(dir(package))
    for name in package.__all__:
        assert getattr(package, name) is not None


REFERENCE = (ROOT / "docs/reference/python.md").read_text("utf-8")
ENTRIES = re.split(r"^(?=[`#])", REFERENCE, flags=re.M)
NAMED = {
    word for span in re.findall(r"`([^`\n]+)`", REFERENCE) for word in re.findall(r"\w+", span)
}


def public(package: Any) -> dict[str, Any]:
    """What users may import, by its name in the reference."""
    testing = import_module(f"{package.__name__}.testing")
    own = {name: getattr(package, name) for name in package.__all__}
    return own | {f"{testing.__name__}.{name}": getattr(testing, name) for name in testing.__all__}


def members(kind: type) -> set[str]:
    """What a class of the package has by itself and from others of the package."""
    package, _, _ = kind.__module__.partition(".")
    bases = [base for base in kind.__mro__ if base.__module__.startswith(package)]
    names = {name for base in bases for name in vars(base)}
    return {name for name in names if not name.startswith("_") and not name.isupper()}


def test_everything_public_has_a_docstring_and_a_place_in_the_reference(package: Any) -> None:
    names = public(package)
    for name, value in names.items():
        assert name.rpartition(".")[2] in NAMED, name
        if isinstance(value, type) and value.__module__.startswith(package.__name__):
            assert members(value) - NAMED <= {"respond"}, name
            for member in members(value):
                assert getattr(value, member).__doc__, (name, member)
        if callable(value):
            assert value.__doc__, name
    assert set(package.BACK_OFF._fields) <= NAMED
    testing = f"{package.__name__}.testing"
    with names[f"{testing}.Server"](200) as server:
        urlopen(server.url).read()
    for instance in (server, *server.requests, names[f"{testing}.no_reply"]()):
        assert {name for name in vars(instance) if not name.startswith("_")} <= NAMED


def test_the_reference_says_how_each_function_is_called(package: Any) -> None:
    """With the names and defaults of its parameters."""
    terms = dict(re.findall(r"^`([\w.]+)(\(.*?\))(?: -> .*)?`$", REFERENCE, re.M))
    functions = {
        name: value
        for name, value in public(package).items()
        if inspect.isfunction(value) or name.endswith((".Server", ".Response"))
    }
    assert terms.keys() == functions.keys()
    for name, value in functions.items():
        parameters = inspect.signature(value).parameters.values()
        bare = [parameter.replace(annotation=parameter.empty) for parameter in parameters]
        assert str(inspect.Signature(bare)) == terms[name], name


def test_the_reference_names_nothing_else(package: Any) -> None:
    """Each attribute in the table of a class is one of the class."""
    for name in ("Reply", "MetaStatus"):
        (entry,) = (entry for entry in ENTRIES if entry.startswith(f"`{name}`\n"))
        first = " ".join(re.findall(r"^[: ] +\|([^|]*)\|", entry, re.M))
        listed = set(re.findall(r"`(\w+)`", first))
        assert listed == members(getattr(package, name)) - {"log_fields", "raise_for_status"}


def test_the_reference_lists_every_command(package: Any) -> None:
    commands = import_module(f"{package.__name__}.cli").COMMANDS
    assert set(commands) == set(re.findall(r"^\| `clickpost-errors ([\w-]+)", REFERENCE, re.M))


def test_the_reference_says_which_codes_raise_what(catalogue: Catalogue) -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| `Recovery\.\w+` \| ([\d, –]+) \|$", REFERENCE, re.M))
    for recovery in catalogue.recoveries:
        if recovery.exception:
            statuses = (s.code for s in catalogue.statuses if s.recovery == recovery.id)
            assert set(statuses) == known(rows[recovery.exception], catalogue)


def known(text: str, catalogue: Catalogue) -> set[int]:
    """The codes in a text such as `302, 307–315`."""
    codes = {status.code for status in catalogue.statuses}
    ranges = [part.split("–") for part in text.split(", ")]
    return {c for c in codes for r in ranges if int(r[0]) <= c <= int(r[-1])}


def test_the_readme_shows_code_that_runs(installed: Path) -> None:
    readme = (ROOT / "dist/python/README.md").read_text("utf-8")
    blocks = re.findall(r"```python\n(.*?)```", readme, re.S)
    assert len(blocks) == 4
    response = 'class response: content = b\'{"meta": {"status": 329}}\'\n'
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", response + "\n".join(blocks)],
        env=node_path() | {"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "329 COURIER_TIMEOUT" in done.stdout
