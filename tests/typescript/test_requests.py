"""The check of requests: what Python's finds, and what ajv says of the JSON Schema."""

import json
from pathlib import Path
from random import Random
from typing import Any

from generator.model import Catalogue
from tests.conftest import ROOT, run
from tests.typescript.support import installed_package, node

SCHEMA = ROOT / "dist/json/request.schema.json"
REQUESTS = 6000
ODD: tuple[Any, ...] = (
    None, None, True, False, 0, 1, -1, 0.5, 1.0, 129, 2**53, "", "129", "12a", "x", " ", "\u0663",
    [], [{}], [{}, {"sku": "a"}], ["x"], [None], {}, {"key": 1},
)  # fmt: skip
PYTHON = """
import json, sys
from clickpost_errors import check_request
print(json.dumps([
    [[int(p.status), p.field, p.value, p.message] for p in check_request(request)]
    for request in json.load(sys.stdin)
]))
"""


def values(catalogue: Catalogue) -> dict[str, list[Any]]:
    """Values for each field that decide about its constraints, good and bad."""
    found: dict[str, list[Any]] = {name: [] for name in catalogue.field}
    for status in catalogue.statuses:
        for rule in status.request:
            options = rule.enum or ()
            found[rule.field] += [*options, *(str(option).lower() for option in options)]
            for length in (rule.minLength, rule.maxLength):
                if length is not None:
                    found[rule.field] += ["\U0001f4e6" * length, "y" * (length + 1)]
            if rule.when:
                found[rule.when.field] += [rule.when.value] * 3
    return found


def request(random: Random, catalogue: Catalogue, good: dict[str, list[Any]]) -> dict[str, Any]:
    """A request with some of the fields, each in one of its places, or in several."""
    made: dict[str, Any] = {}
    home = random.choice(["shipment_details", "shipment_info", "additional", ""])
    for name, field in catalogue.field.items():
        for place in field.places:
            *parents, last = place.at.split(".")
            near = not parents or parents[0] == home
            if random.random() > (0.6 if near else 0.15):
                continue
            value = random.choice(good[name] if good[name] and random.random() < 0.6 else ODD)
            put(made, parents, last, value)
    if random.random() < 0.05:
        made[random.choice(["shipment_info", "shipment_details"])] = random.choice(ODD)
    return made


def put(made: dict[str, Any], parents: list[str], last: str, value: Any) -> None:
    for parent in parents:
        made = made.setdefault(parent, {})
        if not isinstance(made, dict):
            return
    made[last] = value


def test_python_and_ajv_find_the_same(
    tarball: Path, python_env: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    random = Random(310)
    good = values(catalogue)
    requests = [request(random, catalogue, good) for _ in range(REQUESTS)]
    given = json.dumps(requests)
    consumer = installed_package(tarball, tmp_path)
    ours = json.loads(node(consumer / "check-requests.mjs", SCHEMA, text=given))
    theirs = json.loads(run(python_env, "-c", PYTHON, input=given).stdout)
    rules = json.loads(SCHEMA.read_text())["allOf"]
    for made, (problems, broken), other in zip(requests, ours, theirs, strict=True):
        assert problems == other, made
        said = [[int(rules[at]["title"].split()[0]), rules[at]["description"]] for at in broken]
        assert [[code, message] for code, _, _, message in problems] == said, made
    found = {code for problems, _ in ours for code, *_ in problems}
    assert found == {status.code for status in catalogue.statuses if status.request}
    assert sum(not problems for problems, _ in ours) > REQUESTS / 100


def test_a_request_is_checked_as_it_is_sent(tarball: Path, tmp_path: Path) -> None:
    """Text and bytes are read as JSON; what is not a JSON object is one problem."""
    consumer = installed_package(tarball, tmp_path)
    (consumer / "forms.mjs").write_text("""
import { checkRequest } from "clickpost-errors";
const order = { shipment_details: { order_type: "CASH" } };
const text = JSON.stringify(order);
const forms = [order, text, new TextEncoder().encode(text), Buffer.from(text)];
const others = ["", "[]", "{", new Uint8Array([255])];
console.log(JSON.stringify([forms.map(checkRequest), others.map(checkRequest)]));
""")
    forms, others = json.loads(node(consumer / "forms.mjs"))
    assert forms == [forms[0]] * 4
    assert [problem["status"] for problem in forms[0]] == [307, 312]
    assert [[problem["status"] for problem in found] for found in others] == [[400]] * 4
