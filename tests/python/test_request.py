"""The check of a request: every vector on every Python, and whatever else people send."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

import jsonschema.validators
import jsonschema_rs
import pytest

from generator.catalogue import load
from generator.request import places
from tests.conftest import ROOT, run

SCHEMA = json.loads((ROOT / "dist/json/request.schema.json").read_text("utf-8"))
CATALOGUE = load(ROOT / "catalogue.yaml")
SCRIPT = """
import json, sys
from clickpost_errors import check_request

for vector in json.load(open(sys.argv[1], encoding="utf-8"))["requests"]:
    request = vector["body"] if "body" in vector else vector["text"]
    found = check_request(request)
    said = [{"code": p.status.value, "field": p.field, "message": p.message} for p in found]
    if said != vector["expect"]:
        print(request, said, vector["expect"])
    if "body" in vector and check_request(json.dumps(request).encode()) != found:
        print(request, "as bytes")
"""


def test_conformance(python_env: Path) -> None:
    vectors = ROOT / "dist/json/conformance.json"
    assert run(python_env, "-W", "error", "-c", SCRIPT, vectors).stdout == ""


def pattern(validator: Any, pattern: str, value: Any, schema: Any) -> Iterator[Any]:
    """As JSON Schema has it: `$` is the very end, without a line break after it."""
    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", pattern), value):
        yield jsonschema.ValidationError(f"{value!r} does not match")


extend: Any = jsonschema.validators.extend
VALIDATOR = extend(jsonschema.Draft202012Validator, {"pattern": pattern})(SCHEMA)
IN_RUST = jsonschema_rs.Draft202012Validator(SCHEMA)


def codes_of(request: Any) -> list[int]:
    """The status of each rule that a request breaks, on which two validators agree."""
    broken = {error.absolute_schema_path[1] for error in VALIDATOR.iter_errors(request)}
    assert broken == {error.schema_path[1] for error in IN_RUST.iter_errors(request)}, request
    return [int(SCHEMA["allOf"][index]["title"].split()[0]) for index in sorted(broken)]


WORDS = [
    word
    for status in CATALOGUE.statuses
    for rule in status.request
    for word in [*(rule.enum or ()), rule.when.value if rule.when else None]
    if isinstance(word, str)
]
VALUES: list[Any] = [
    None, True, False, 0, 1, -1, 0.0, 1.0, 0.5, -0.5, 2**60, 1e300, 10**30, "", "0", "7", "7\n",
    "07", "-7", "٣", " 7", "x", "x" * 500, "x" * 501, "\U0001f600" * 500, "\U0001f600" * 501,
    [], [{}], [{}, 7], [[]], [None], {}, {"0": {}}, *WORDS, *map(str.lower, WORDS),
]  # fmt: skip
NUMBERS: list[Any] = [-1, 0, 0.0, 1]
PATHS = sorted({path for field in CATALOGUE.field.values() for path in places(field)})
PARENTS = sorted({path.split(".")[0] for path in PATHS if "." in path})


def random_request(random: Random) -> dict[str, Any]:
    """A request in one or several forms of the API, right or wrong."""
    body: dict[str, Any] = {}
    if random.random() < 0.1:
        body[random.choice(PARENTS)] = random.choice(VALUES)
    for path in random.sample(PATHS, random.randrange(10)):
        parent, _, key = path.rpartition(".")
        inner = body.setdefault(parent, {}) if parent else body
        if isinstance(inner, dict):
            inner[key] = random.choice(random.choice([WORDS, NUMBERS, VALUES]))
    return body


def test_it_finds_what_json_schema_finds(package: Any) -> None:
    random, seen = Random(13), Counter[int]()
    for _ in range(5000):
        request = random_request(random)
        found = package.check_request(request)
        codes = [problem.status.value for problem in found]
        assert codes == codes_of(request), request
        seen.update(codes)
        for problem in found:
            value: Any = request
            for key in problem.field.split("."):
                value = value.get(key) if isinstance(value, dict) else None
            assert value == problem.value, request
    assert min(seen.values()) > 20
    assert set(seen) == {status.code for status in CATALOGUE.statuses if status.request}


class Hostile(Mapping[str, Any]):
    """A mapping that fails in every way."""

    def __getitem__(self, key: str) -> Any:
        raise RuntimeError

    def __iter__(self) -> Iterator[str]:
        raise RuntimeError

    def __len__(self) -> int:
        raise RuntimeError


class Odd:
    """A value that fails when it is compared."""

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    __hash__ = None  # type: ignore[assignment]


def test_it_never_fails(package: Any) -> None:
    check = package.check_request
    assert check(Hostile()) == ()
    odd = {
        "order_type": Odd(),
        "courier_partner": Odd(),
        "items": Hostile(),
        "delivery_type": Odd(),
    }
    assert {problem.field for problem in check(odd)} == {"courier_partner", "items"}
    loop: dict[str, Any] = {"items": []}
    loop["items"].append(loop)
    assert check(loop) == ()
    malformed: Any
    for malformed in ("", "{", b"\xff", "[1]", "null", None, [], 7):
        (problem,) = check(malformed)
        assert problem.status is package.MetaStatus.BAD_REQUEST
        assert (problem.field, problem.value) == ("", None)
    with pytest.raises(TypeError, match="expected a mapping, text or bytes"):
        check(object())


def test_values_that_become_json_are_taken_as_it_has_them(package: Any) -> None:
    order = {"order_type": package.MetaStatus.SUCCESS, "courier_partner": 4, "items": ({"a": 1},)}
    assert [problem.status.value for problem in package.check_request(order)] == [307]
    assert package.check_request(order | {"order_type": "COD", "cod_value": 1.5}) == ()


def test_nothing_open_is_reported(package: Any) -> None:
    """Digits as text, keys that nothing calls mandatory, extra keys, EXCHANGE, a null priority."""
    orders: list[dict[str, Any]] = [
        {"courier_partner": "129", "items": [{}]},
        {"items": [{}]},
        {"items": [{}], "unheard_of": {"order_type": 7}},
        {"order_type": "EXCHANGE", "cod_value": 5, "items": [{"sku": 1}]},
        {"order_type": "COD", "cod_value": "0", "items": [{}]},
        {"items": [{}], "additional": {"priority": None}, "delivery_type": None},
        {"shipment_info": {"order_type": "COD", "cod_value": 1, "boxes": []}},
    ]
    for order in orders:
        assert package.check_request(order) == (), order
