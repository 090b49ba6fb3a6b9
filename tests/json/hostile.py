"""The data of a hostile catalogue, read as JSON."""

import json

from generator.model import Catalogue
from generator.output import Files


def check(files: Files, catalogue: Catalogue) -> None:
    for path, content in files.items():
        if path.endswith(".json"):
            json.loads(content)
    data = json.loads(files["dist/json/catalogue.json"])
    for name in ("sources", "categories", "outcomes", "recoveries", "owners"):
        items = [json.loads(item.model_dump_json()) for item in getattr(catalogue, name)]
        assert data.get(name, items) == items
    for row, status in zip(data["statuses"], catalogue.statuses, strict=True):
        plain = json.loads(status.model_dump_json())
        documented = plain.pop("documented")
        for rule, wanted in zip(row.pop("request"), plain.pop("request"), strict=True):
            assert rule["enum"] == wanted["enum"]
            assert rule["when"] == wanted["when"]
        for name in plain:
            assert row[name] == plain[name]
        assert row["messages"] == documented["messages"]
