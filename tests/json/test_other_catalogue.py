"""The data of a wholly different catalogue holds to its schema."""

import json
from pathlib import Path

import jsonschema

from tests.other import other_catalogue


def test_the_json_holds_to_its_schema(other: Path) -> None:
    data = json.loads((other / "dist/json/catalogue.json").read_text("utf-8"))
    schema = json.loads((other / "dist/json/catalogue.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(data)
    names = [row["name"] for row in data["statuses"]]
    assert names == [status.name for status in other_catalogue().statuses]
