"""The npm package in Deno and Bun, and in a user's own tests under Jest and Vitest."""

import platform
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, node_path, run
from tests.typescript.support import MODULES, installed_package, node

DENO = ("run", "--no-remote", "--quiet", "--allow-read", "--allow-env")
RUNTIMES: dict[str, tuple[str, tuple[str, ...]]] = {"deno": ("@deno/*/deno", DENO)}
if (sys.platform, platform.machine()) == ("linux", "x86_64"):  # Bun has a package per system
    RUNTIMES["bun"] = ("@oven/bun-*/bin/bun", ())


@pytest.fixture(scope="module")
def consumer(tarball: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tarball installed, and the tests' scripts beside it."""
    return installed_package(tarball, tmp_path_factory.mktemp("runtimes"))


@pytest.mark.parametrize("name", RUNTIMES)
def test_other_runtimes_read_every_vector(name: str, consumer: Path) -> None:
    pattern, options = RUNTIMES[name]
    found = [path for path in MODULES.glob(pattern) if path.is_file()]
    (binary,) = found
    outside = node_path() | {"DENO_DIR": str(consumer / "deno"), "DENO_NO_UPDATE_CHECK": "1"}
    for arguments in (
        ["conformance.mjs", str(ROOT / "dist/json/conformance.json")],
        ["behaviour.mjs"],
    ):
        said = run(binary, *options, *arguments, cwd=consumer, env=outside).stdout
        passed, failed = map(int, re.findall(r"(\d+) (?:passed|failed)", said))
        assert passed >= (800 if len(arguments) > 1 else 1)
        assert not failed, said


TEST = """
test("a client's own test", async () => {
  const fetch = fakeFetch(MetaStatus.COURIER_TIMEOUT, noReply(), 323);
  const first = decode(await (await fetch("https://example.org/")).text());
  expect(first).toMatchObject({ code: 329, recovery: "retry" });
  await expect(fetch("https://example.org/")).rejects.toThrow("fetch failed");
  expect(() => raiseForStatus(first.body)).toThrow(RetryableError);
  expect(fetch.requests).toHaveLength(%d);
});
"""
REQUIRES = """\
const { decode, MetaStatus, raiseForStatus, RetryableError } = require("clickpost-errors");
const { fakeFetch, noReply } = require("clickpost-errors/testing");
"""
IMPORTS = """\
import { decode, MetaStatus, raiseForStatus, RetryableError } from "clickpost-errors";
import { fakeFetch, noReply } from "clickpost-errors/testing";
import { expect, test } from "vitest";
"""
RUNNERS: dict[str, tuple[str, str, list[str]]] = {
    "client.test.cjs": (REQUIRES, "jest/bin/jest.js", ["--ci", "--rootDir=."]),
    "client.test.ts": (IMPORTS, "vitest/vitest.mjs", ["run", "--root=."]),
}


@pytest.mark.parametrize("name", RUNNERS)
def test_it_works_under_test_runners(name: str, consumer: Path, tmp_path: Path) -> None:
    """One that loads it as CommonJS, and one that loads it as a module."""
    head, runner, options = RUNNERS[name]
    shutil.copytree(consumer / "node_modules", tmp_path / "node_modules")
    (tmp_path / "node_modules/vitest").symlink_to(MODULES / "vitest")
    (tmp_path / "package.json").write_text('{"private": true, "type": "module"}\n')
    (tmp_path / name).write_text(head + TEST % 2)
    node(MODULES / runner, *options, cwd=tmp_path)
    (tmp_path / name).write_text(head + TEST % 3)
    with pytest.raises(AssertionError, match="2"):
        node(MODULES / runner, *options, cwd=tmp_path)
