"""PyPI and npm are told where the documentation, the source and the issues are, once they are."""

import json
import tomllib
from typing import Any

from generator.model import Catalogue
from generator.render import render
from generator.targets import discover

SITE, REPOSITORY = "https://errors.example/v1", "https://github.com/example/errors"


def manifests(catalogue: Catalogue) -> tuple[dict[str, Any], dict[str, Any]]:
    targets = discover()
    python = render(catalogue, targets["python"])["dist/python/pyproject.toml"]
    node = render(catalogue, targets["typescript"])["dist/typescript/package.json"]
    return tomllib.loads(python.decode())["project"], json.loads(node)


def test_addresses_are_stated(catalogue: Catalogue) -> None:
    update = {"docs_url": SITE, "repository_url": REPOSITORY}
    package = catalogue.package.model_copy(update=update)
    python, node = manifests(catalogue.model_copy(update={"package": package}))
    issues = f"{REPOSITORY}/issues"
    assert python["urls"] == {"Documentation": SITE, "Repository": REPOSITORY, "Issues": issues}
    assert (node["homepage"], node["repository"], node["bugs"]) == (SITE, REPOSITORY, issues)


def test_no_address_is_made_up(catalogue: Catalogue) -> None:
    update = {"docs_url": None, "repository_url": None}
    package = catalogue.package.model_copy(update=update)
    python, node = manifests(catalogue.model_copy(update={"package": package}))
    assert "urls" not in python
    assert not {"homepage", "repository", "bugs", "funding"} & node.keys()
