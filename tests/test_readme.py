"""The README's promises: its commands work, and its examples print what they say."""

import json
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import jq

from tests.conftest import NODE_MODULES, ROOT, node_path, run

README = (ROOT / "README.md").read_text()


def blocks(language: str) -> list[str]:
    """The README's code blocks in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def promised(block: str, mark: str) -> list[str]:
    """What a block says that it prints: the remarks behind its printing lines."""
    return [line.split(mark)[-1].strip() for line in block.splitlines() if mark in line]


def test_python_example(python_env: Path) -> None:
    (block,) = blocks("python")
    assert run(python_env, "-c", block).stdout.splitlines() == promised(block, " # ") != []


def test_typescript_example(node: Callable[[str], str], node_env: Path, tmp_path: Path) -> None:
    (block,) = blocks("ts")
    assert node(block).splitlines() == promised(block, " // ") != []
    (node_env / "readme.ts").write_text(block)
    options = ("--strict", "--noEmit", "--module", "nodenext", "--types", "node")
    roots = ("--typeRoots", str(NODE_MODULES / "@types"))
    run(
        "node",
        NODE_MODULES / "typescript/bin/tsc",
        *options,
        *roots,
        "readme.ts",
        cwd=node_env,
        env=node_path(),
    )


def test_jq_example() -> None:
    (line,) = [
        line for block in blocks("sh") for line in block.splitlines() if line.startswith("jq")
    ]
    _, _, program, path = shlex.split(line)
    catalogue = json.loads((ROOT / path).read_text())
    wanted = [f"{s['code']} {s['name']}" for s in catalogue["statuses"] if s["recovery"] == "retry"]
    assert jq.compile(program).input_value(catalogue).all() == wanted != []


def test_command_line_example(python_env: Path) -> None:
    (line,) = [
        line
        for block in blocks("sh")
        for line in block.splitlines()
        if line.startswith("clickpost")
    ]
    command, *arguments = shlex.split(line)
    assert "COURIER_ORDER_FAILED" in run(python_env.parent / command, *arguments).stdout


def test_the_readme_names_what_is_built(tarball: Path) -> None:
    (named,) = re.findall(r"^npm install \./(\S+)$", README, re.MULTILINE)
    assert list(ROOT.glob(named)) == [tarball]


def test_every_make_target_named_is_one() -> None:
    listed = run("make", "help").stdout
    named = set(re.findall(r"make ([a-z-]+)`", README)) | {
        line.removeprefix("make ")
        for block in blocks("sh")
        for line in block.splitlines()
        if line.startswith("make ")
    }
    assert named
    assert not [name for name in named if f"make {name} " not in listed]


def test_every_link_holds() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert not [link for link in links if not (ROOT / link).exists()]
