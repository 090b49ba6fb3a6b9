"""Node, its tools, and whole batches of rendered TypeScript packages, for the tests."""

import functools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from generator.model import Catalogue
from generator.render import render
from generator.targets import discover
from tests.conftest import node_path, run

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "tests/typescript"
MODULES = ROOT / "build/node/node_modules"
NODE = Path(sys.executable).parent / "node"
"""The Node of the tests' own environment, which runs the tools."""
TYPESCRIPT = MODULES / "typescript/lib/tsc.js"
TYPESCRIPT_7 = MODULES / "typescript-7/bin/tsc"


def node(*arguments: str | Path, cwd: Path = ROOT, binary: Path = NODE, text: str = "") -> str:
    """Runs Node, which must succeed, and gives what it prints."""
    command = [binary, *arguments]
    outside = os.environ | {"NODE_PATH": str(MODULES), "NO_COLOR": "1"}
    outside.pop("FORCE_COLOR", None)
    done = subprocess.run(
        command, cwd=cwd, env=outside, input=text, text=True, capture_output=True, check=False
    )
    assert done.returncode == 0, f"{arguments} failed\n{done.stdout}\n{done.stderr}"
    return done.stdout


@functools.cache
def nodes() -> dict[str, Path]:
    """Every Node from 20 on that this machine or a package of the registry gives, by version."""
    outside = os.environ["PATH"].replace(str(NODE.parent), "")
    candidates = [NODE, *MODULES.glob("node-*/bin/node"), shutil.which("node", path=outside)]
    found: dict[str, Path] = {}
    for path in candidates:
        if path:
            command = [path, "--print", "process.versions.node"]
            version = subprocess.run(command, text=True, capture_output=True, check=True).stdout
            if int(version.split(".")[0]) >= 20:
                found.setdefault(version.strip(), Path(path))
    return found


def render_package(
    catalogue: Catalogue, folder: Path, targets: Sequence[str] = ("typescript", "json")
) -> Path:
    """Renders targets of a catalogue below a folder; gives the folder of the npm package."""
    for name in targets:
        for path, content in render(catalogue, discover()[name]).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    return folder / "dist/typescript"


def installed_package(tarball: Path, folder: Path) -> Path:
    """A folder with the tarball installed, and the scripts of the tests beside it."""
    (folder / "package.json").write_text('{"private": true, "type": "module"}\n')
    install = ["npm", "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"]
    run(*install, str(tarball), cwd=folder, env=node_path())
    for path in (SCRIPTS / "types.ts", *SCRIPTS.glob("*.mjs")):
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


def compile_many(folders: Sequence[Path]) -> str:
    """Compiles many rendered packages in one run; what the compiler complains of, or nothing."""
    base = Path(os.path.commonpath(folders))
    config = base / "tsconfig.json"
    project = {
        "extends": str(folders[0] / "tsconfig.json"),
        "compilerOptions": {"rootDir": str(base), "noEmit": True},
        "include": [str(folder / "src") for folder in folders],
    }
    config.write_text(json.dumps(project))
    command: list[str | Path] = [NODE, TYPESCRIPT_7, "--project", config]
    done = subprocess.run(command, text=True, capture_output=True, check=False)
    return f"{done.stdout}{done.stderr}"


def load_many(folders: Iterable[Path]) -> list[dict[str, Any]]:
    """What each rendered package exports as data, and what its comments say of each code."""
    paths = json.dumps([str(folder) for folder in folders])
    loaded: list[dict[str, Any]] = json.loads(node(SCRIPTS / "load-many.mjs", text=paths))
    return loaded


def unformatted(folders: Iterable[Path]) -> list[str]:
    """The files of rendered packages that prettier would change."""
    paths = json.dumps([str(folder) for folder in folders])
    changed: list[str] = json.loads(node(SCRIPTS / "unformatted.mjs", text=paths))
    return changed
