"""The jar on the real Java: every vector, every cell, and what no vector can say."""

import base64
import json
import random
from pathlib import Path
from typing import Any

from generator.model import Catalogue
from tests.conftest import ROOT
from tests.java.conftest import Java

VECTORS = json.loads((ROOT / "dist/json/conformance.json").read_text("utf-8"))
PACKAGE = "clickposterrors"


def forms(vector: dict[str, Any]) -> dict[str, bytes]:
    """A body in each form in which users may have it."""
    if "base64" in vector:
        return {"bytes": base64.b64decode(vector["base64"])}
    if "parts" in vector:
        text = "".join(part * times for part, times in vector["parts"])
    else:
        text = vector["text"] if "text" in vector else json.dumps(vector["body"])
    made = {"bytes": text.encode(), "text": text.encode()}
    return made | ({"map": made["text"]} if isinstance(vector.get("body"), dict) else {})


def said(java: Java, cases: list[tuple[str, str, bytes]], folder: Path) -> list[Any]:
    """What the package says of each body."""
    rows = (f"{kind} {form} {base64.b64encode(body).decode()}" for kind, form, body in cases)
    (folder / "bodies").write_text("\n".join(rows))
    lines = java("Conformance", folder / "bodies").splitlines()
    return [json.loads(line) for line in lines]


def role(name: str | None, catalogue: Catalogue) -> list[str | None]:
    """What an exception is raised for, as the vectors say it."""
    if name is None:
        return [None]
    (raised,) = (raised for raised in catalogue.exceptions if f"{raised.stem}Exception" == name)
    unlisted = ["unknown"] * raised.unknown + ["unreadable"] * raised.unreadable
    return [*raised.recoveries, *unlisted]


def test_every_reply(java: Java, catalogue: Catalogue, tmp_path: Path) -> None:
    cases = [
        (vector, form, body)
        for vector in VECTORS["vectors"]
        for form, body in forms(vector).items()
    ]
    found = said(java, [("reply", form, body) for _, form, body in cases], tmp_path)
    for (vector, form, _), reply in zip(cases, found, strict=True):
        expected = vector["expect"]
        assert expected["raises"] in role(reply.pop("raises"), catalogue), (vector["name"], form)
        assert reply == {key: expected[key] for key in reply}, (vector["name"], form)
        assert [*reply, "raises"] == [*expected]


def test_every_request(java: Java, tmp_path: Path) -> None:
    cases = [
        (vector, form, body)
        for vector in VECTORS["requests"]
        for form, body in forms(vector).items()
    ]
    found = said(java, [("request", form, body) for _, form, body in cases], tmp_path)
    for (vector, form, body), problems in zip(cases, found, strict=True):
        assert problems == vector["expect"], (form, body)


def test_every_cell_of_the_data(java: Java) -> None:
    data = json.loads((ROOT / "dist/json/catalogue.json").read_text("utf-8"))
    found = json.loads(java("Dump", PACKAGE, "MetaStatus"))
    assert found["back_off"] == data["back_off"]
    assert found["statuses"] == [row | {"docs_url": None} for row in data["statuses"]]
    for name in ("categories", "outcomes", "recoveries", "owners"):
        assert found[name] == [row | {"name": row["id"].upper()} for row in data[name]]


def test_behaviour(java: Java) -> None:
    assert java("Behaviour") == ""


PIECES = (
    "\\ud800", "\\udc00", "\\\\", "\\u0000", '"', "{", "}", "[", "]", ",", ":", "e5", "0", "-",
    "\x80", " ",
)  # fmt: skip


def broken(text: str, chance: random.Random) -> bytes:
    """A text with up to three changes, in bytes."""
    for _ in range(chance.randint(0, 3)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(PIECES) + text[at + chance.randint(0, 2) :]
    return text.encode("latin-1", "replace")


def test_broken_replies_are_read_as_in_python(java: Java, package: Any, tmp_path: Path) -> None:
    chance = random.Random(0)
    texts = [
        body.decode("latin-1") for vector in VECTORS["vectors"] for body in forms(vector).values()
    ]
    short = [text for text in texts if len(text) < 2_000]
    bodies = [broken(chance.choice(short), chance) for _ in range(4_000)]
    found = said(java, [("reply", "bytes", body) for body in bodies], tmp_path)
    for body, reply in zip(bodies, found, strict=True):
        expected = package.decode(body)
        facts = (reply["code"], reply["message"], reply["detail"])
        assert facts == (expected.code, expected.message, expected.detail), body
