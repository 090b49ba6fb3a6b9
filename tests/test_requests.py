"""The constraints on a request: their sentences, JSON Schema, and ground in a source."""

import csv
import json
from typing import Any

import jsonschema
import pytest

from generator.model import Catalogue
from generator.request import request_schema, sentence
from tests.conftest import ROOT

SCHEMA = json.loads((ROOT / "dist/json/request.schema.json").read_text("utf-8"))
VECTORS = json.loads((ROOT / "dist/json/conformance.json").read_text("utf-8"))["requests"]


def codes(request: Any) -> list[int]:
    """The status of each rule of the schema that a request breaks, in the schema's order."""
    found = jsonschema.Draft202012Validator(SCHEMA).iter_errors(request)
    broken = sorted({error.absolute_schema_path[1] for error in found})
    return [int(SCHEMA["allOf"][index]["title"].split()[0]) for index in broken]


def test_the_schema_is_valid_and_names_a_status_for_each_rule(catalogue: Catalogue) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert json.loads(json.dumps(request_schema(catalogue))) == SCHEMA
    names = {f"{status.code} {status.name}" for status in catalogue.statuses if status.request}
    assert {rule["title"] for rule in SCHEMA["allOf"]} == names


def test_the_vectors_say_what_the_schema_says() -> None:
    """But for a text that ends in a line break, where Python's `$` is not that of JSON Schema."""
    vectors = [v for v in VECTORS if "body" in v and r"\n" not in json.dumps(v["body"])]
    assert len(vectors) > 200
    for vector in vectors:
        assert [problem["code"] for problem in vector["expect"]] == codes(vector["body"]), vector


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ({"shipment_details": {"courier_partner": "129", "items": [{}]}}, []),
        ({"shipment_details": {"courier_partner": "ekart", "items": [{}]}}, [302]),
        ({"order_type": "EXCHANGE", "cod_value": 5, "items": [{"sku": "a"}]}, []),
        ({"order_type": "COD", "cod_value": 0, "items": [{}]}, [315]),
        ({"order_type": "COD", "cod_value": "0", "items": [{}]}, []),
        ({"order_type": "PREPAID", "cod_value": 1, "items": []}, [312, 315]),
        ({"order_type": None, "priority": None, "delivery_type": None, "items": [{}]}, [307]),
        ({"delivery_type": "RVP", "additional": {"rvp_reason": "torn"}, "items": [{}]}, []),
        ({"shipment_info": {"delivery_type": "RVP"}}, [310]),
        ({"shipment_info": {"order_type": "prepaid"}}, [307]),
    ],
)
def test_requests_of_every_form_are_understood(request_: Any, expected: list[int]) -> None:
    assert codes(request_) == expected


def test_every_constraint_has_its_ground_in_the_source(catalogue: Catalogue) -> None:
    """Each is transcribed once more, with the table that states it."""
    with open(ROOT / "tests/requests.csv", encoding="utf-8", newline="") as file:
        rows = [(int(row["code"]), row["sentence"]) for row in csv.DictReader(file)]
    assert rows == [
        (status.code, sentence(rule).replace("`", ""))
        for status in catalogue.statuses
        for rule in status.request
    ]


def test_every_ground_is_a_table_that_lists_the_code(catalogue: Catalogue) -> None:
    by_code = {status.code: status for status in catalogue.statuses}
    with open(ROOT / "tests/requests.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert set(row["tables"].split()) <= set(by_code[int(row["code"])].documented.tables)
            assert row["tables"]
