"""The installed gem, on the real Ruby: vectors, cells, behaviour, threads, the archive."""

import base64
import json
import os
import random
import shutil
import subprocess
import tarfile
import time
from pathlib import Path
from typing import Any

import pytest

from generator.model import Catalogue
from tests.conftest import ROOT, run
from tests.ruby.conftest import PACKAGE, Ruby

VECTORS = ROOT / "dist/json/conformance.json"
MODULE = "ClickpostErrors"


def roles(catalogue: Catalogue) -> dict[str, str]:
    """What each error is raised for, as the vectors say it."""
    return {
        f"{MODULE}::{raised.name}": role
        for raised in catalogue.exceptions
        for role in (
            *raised.recoveries,
            *["unknown"] * raised.unknown,
            *["unreadable"] * raised.unreadable,
        )
    }


def test_conformance(ruby: Ruby, catalogue: Catalogue) -> None:
    assert ruby("conformance.rb", VECTORS, json.dumps(roles(catalogue))) == ""


def test_a_wrong_vector_would_be_found(ruby: Ruby, catalogue: Catalogue, tmp_path: Path) -> None:
    vectors = json.loads(VECTORS.read_text("utf-8"))
    vectors["vectors"][0]["expect"]["message"] = "another"
    vectors["requests"][0]["expect"] = []
    (tmp_path / "wrong.json").write_text(json.dumps(vectors))
    said = ruby("conformance.rb", tmp_path / "wrong.json", json.dumps(roles(catalogue)))
    assert said.count("another") == 4
    assert said.count("must be present") == 4


def test_every_cell_of_the_data(ruby: Ruby) -> None:
    data = json.loads((ROOT / "dist/json/catalogue.json").read_text("utf-8"))
    said = json.loads(ruby("dump.rb", MODULE, "MetaStatus", "clickpost-errors"))
    assert said["statuses"] == data["statuses"]
    assert said["Category"] == data["categories"]
    assert said["Outcome"] == data["outcomes"]
    assert said["Recovery"] == data["recoveries"]
    assert said["Owner"] == data["owners"]
    assert said["back_off"] == data["back_off"]


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_behaviour(ruby: Ruby, locale: str) -> None:
    assert ruby("behaviour.rb", LC_ALL=locale) == ""


def test_threads_that_load_at_once_see_the_same(ruby: Ruby) -> None:
    for _ in range(5):
        assert ruby("threads.rb") == "1\n"


def test_broken_replies_are_read_as_in_python(ruby: Ruby, package: Any, tmp_path: Path) -> None:
    """Texts of vectors, changed at random: Ruby's reader takes as JSON what Python's does."""
    chance = random.Random(0)
    vectors = json.loads(VECTORS.read_text("utf-8"))["vectors"]
    texts = [json.dumps(vector["body"]) for vector in vectors if "body" in vector]
    texts += [vector["text"] for vector in vectors if "text" in vector]
    replies = [broken(chance.choice(texts), chance) for _ in range(4_000)]
    (tmp_path / "replies").write_bytes(b"\n".join(map(base64.b64encode, replies)))
    said = ruby("decode_lines.rb", tmp_path / "replies").split("\n")[:-1]
    for body, line in zip(replies, said, strict=True):
        reply = package.decode(body)
        assert json.loads(line) == [reply.code, reply.message, reply.detail], body


PIECES = (
    *"\"{}[],:-0 /'",
    "\\ud800",
    "\\udc00",
    "\\\\",
    "\\u0000",
    "e5",
    "\x80",
    "\x00",
    "/**/",
    "NaN",
)


def broken(text: str, chance: random.Random) -> bytes:
    """A text with up to three changes, in bytes."""
    for _ in range(chance.randint(0, 3)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(PIECES) + text[at + chance.randint(0, 2) :]
    return text.encode("latin-1", "replace")


def test_requests_are_checked_as_in_python(ruby: Ruby, package: Any, tmp_path: Path) -> None:
    """Requests of the vectors, each with up to three values put elsewhere or changed."""
    chance = random.Random(0)
    vectors = json.loads(VECTORS.read_text("utf-8"))["requests"]
    bodies = [vector["body"] for vector in vectors if isinstance(vector.get("body"), dict)]
    requests = [
        changed(json.loads(json.dumps(chance.choice(bodies))), chance) for _ in range(4_000)
    ]
    (tmp_path / "requests").write_text("\n".join(map(json.dumps, requests)) + "\n")
    said = ruby("check_lines.rb", tmp_path / "requests").split("\n")[:-1]
    found = 0
    for request, line in zip(requests, said, strict=True):
        problems = package.check_request(request)
        found += len(problems)
        assert json.loads(line) == [
            [problem.status.value, problem.field, problem.message] for problem in problems
        ], request
    assert found > 4_000


ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    1,
    1.0,
    0.5,
    -1,
    "",
    "0",
    "1",
    "COD",
    "x" * 101,
    "é" * 100,
    [],
    [{}],
    [1],
    {},
)


def changed(request: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """A request with up to three changes."""
    for _ in range(chance.randint(0, 3)):
        places = [request, *(value for value in request.values() if isinstance(value, dict))]
        place = chance.choice(places)
        keys = [*place, "order_type", "cod_value", "items", "shipment_info", "additional"]
        place[chance.choice(keys)] = json.loads(json.dumps(chance.choice(ODD)))
    return request


def test_the_gem_holds_the_package(gem: Path, tmp_path: Path) -> None:
    run("gem", "unpack", "--norc", gem, cwd=tmp_path)
    found = files(next(tmp_path.iterdir()))
    own = files(ROOT / "dist/ruby")
    left_out = {".generated", ".rdoc_options", ".rubocop.yml", "clickpost-errors.gemspec"}
    assert found == {name: content for name, content in own.items() if name not in left_out}


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_gem_is_the_same_from_elsewhere(gem: Path, tmp_path: Path) -> None:
    """From another path, umask, time zone, language and home, and from files of another time."""
    for name in ("dist/ruby", "generator/targets/ruby"):
        shutil.copytree(ROOT / name, tmp_path / name, copy_function=shutil.copy)
    for path in tmp_path.rglob("*"):
        path.chmod(0o700 if path.is_dir() or path.name == "package" else 0o600)
        os.utime(path, (time.time(), 1_000_000_000))
    other = {"TZ": "Asia/Kolkata", "LC_ALL": "C", "HOME": str(tmp_path)}
    script = tmp_path / PACKAGE.relative_to(ROOT)
    run(script, tmp_path, cwd=tmp_path, umask=0o077, env=os.environ | other)
    assert (tmp_path / gem.name).read_bytes() == gem.read_bytes()
    with tarfile.open(gem) as archive:
        assert {(member.mtime, member.uname) for member in archive} == {(315532800, "wheel")}


def test_without_ruby_no_gem_is_built_and_ci_fails(tmp_path: Path) -> None:
    environment = {"PATH": str(tmp_path)}
    done = run("/bin/sh", PACKAGE, tmp_path, env=environment)
    assert done.stdout.count("\n") == 1
    assert "apt-get install ruby" in done.stdout
    environment["CI"] = "true"
    assert subprocess.run(["/bin/sh", PACKAGE, tmp_path], env=environment).returncode == 1


def test_the_version_is_that_of_the_catalogue(gem: Path, catalogue: Catalogue) -> None:
    said = run("gem", "specification", gem, "version").stdout
    assert said.split()[-1] == catalogue.package.version


def test_requiring_it_loads_no_texts(ruby: Ruby) -> None:
    assert ruby("lazy.rb") == "false true\n"
