"""The installed Composer package, on the real PHP: vectors, cells, behaviour, documentation."""

import base64
import json
import random
import zipfile
from pathlib import Path
from typing import Any

from generator.model import Catalogue
from tests.conftest import ROOT
from tests.php.conftest import Php

VECTORS = ROOT / "dist/json/conformance.json"
NAMESPACE = "ClickpostErrors"


def roles(catalogue: Catalogue) -> dict[str, str]:
    """What each exception is raised for, as the vectors say it."""
    return {
        f"{NAMESPACE}\\{raised.stem}Exception": role
        for raised in catalogue.exceptions
        for role in (
            *raised.recoveries,
            *["unknown"] * raised.unknown,
            *["unreadable"] * raised.unreadable,
        )
    }


def test_conformance(php: Php, catalogue: Catalogue) -> None:
    assert php("conformance.php", VECTORS, json.dumps(roles(catalogue))) == ""


def test_every_cell_of_the_data(php: Php) -> None:
    data = json.loads((ROOT / "dist/json/catalogue.json").read_text("utf-8"))
    said = json.loads(php("dump.php", NAMESPACE, "MetaStatus"))
    assert [row | {"docs_url": None} for row in data["statuses"]] == said["statuses"]
    for name in ("Category", "Outcome", "Recovery", "Owner"):
        assert (
            data[{"Category": "categories", "Recovery": "recoveries"}.get(name, f"{name}s".lower())]
            == said[name]
        )
    assert data["back_off"] == {key.lower(): value for key, value in said["back_off"].items()}


def test_behaviour(php: Php) -> None:
    assert php("behaviour.php") == ""


def test_every_member_is_documented(php: Php) -> None:
    assert php("documented.php", ROOT / "dist/php/src", NAMESPACE) == ""


def test_broken_replies_are_read_as_in_python(php: Php, package: Any, tmp_path: Path) -> None:
    """Bytes of vectors, changed at random, which PHP's reader of JSON takes as Python's does."""
    chance = random.Random(0)
    vectors = json.loads(VECTORS.read_text())["vectors"]
    texts = [json.dumps(vector["body"]) for vector in vectors if "body" in vector]
    texts += [vector["text"] for vector in vectors if "text" in vector]
    replies = [broken(chance.choice(texts), chance) for _ in range(4_000)]
    lines = b"\n".join(map(base64.b64encode, replies))
    (tmp_path / "replies").write_bytes(lines)
    said = php("decode-lines.php", tmp_path / "replies").splitlines()
    for body, line in zip(replies, said, strict=True):
        reply = package.decode(body)
        assert json.loads(line) == [reply.code, reply.message, reply.detail], body


PIECES = (
    "\\ud800",
    "\\udc00",
    "\\\\",
    "\\u0000",
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "e5",
    "0",
    "-",
    "\x80",
    " ",
)


def broken(text: str, chance: random.Random) -> bytes:
    """A text with up to three changes, in bytes."""
    for _ in range(chance.randint(0, 3)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(PIECES) + text[at + chance.randint(0, 2) :]
    return text.encode("latin-1", "replace")


def test_the_archive_is_the_package_and_tells_no_time(packages: Path) -> None:
    folder = ROOT / "dist/php"
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    del files[".generated"]
    with zipfile.ZipFile(packages / "php.zip") as archive:
        entries = [info for info in archive.infolist() if not info.is_dir()]
        assert {info.filename: archive.read(info) for info in entries} == files
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
