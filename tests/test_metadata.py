"""Package managers are told the addresses of the project where it has them, and none where not."""

import json
import re
import tomllib

from generator.model import Catalogue
from generator.output import Files
from generator.render import render
from generator.targets import discover

SITE, REPOSITORY = "https://errors.example/v1", "https://github.com/example/errors"


def rendered(catalogue: Catalogue, *, addresses: bool) -> Files:
    update = {
        "docs_url": SITE if addresses else None,
        "repository_url": REPOSITORY if addresses else None,
    }
    package = catalogue.package.model_copy(update=update)
    changed = catalogue.model_copy(update={"package": package})
    files: Files = {}
    for target in discover().values():
        files |= render(changed, target)
    return files


def manifests(files: Files) -> dict[str, str]:
    """What package managers read of each package, by its name."""
    known = re.compile(
        r"dist/\w+/(pyproject\.toml|package\.json|composer\.json|pom\.xml|.+\.gemspec)"
    )
    return {path: text.decode() for path, text in files.items() if known.fullmatch(path)}


def test_addresses_are_stated(catalogue: Catalogue) -> None:
    found = manifests(rendered(catalogue, addresses=True))
    assert len(found) >= 2
    assert [path for path, text in found.items() if REPOSITORY not in text] == []
    python = tomllib.loads(found["dist/python/pyproject.toml"])["project"]["urls"]
    assert python == {
        "Documentation": SITE, "Repository": REPOSITORY, "Issues": f"{REPOSITORY}/issues",
    }  # fmt: skip
    node = json.loads(found["dist/typescript/package.json"])
    assert (node["homepage"], node["repository"]) == (SITE, REPOSITORY)
    assert node["bugs"] == f"{REPOSITORY}/issues"


def test_no_address_is_made_up(catalogue: Catalogue) -> None:
    found = manifests(rendered(catalogue, addresses=False))
    for path, text in found.items():
        namespaces = re.sub(r' xmlns\S*="[^"]*"| xsi:schemaLocation="[^"]*"', "", text)
        assert "://" not in namespaces, path
    node = json.loads(found["dist/typescript/package.json"])
    assert not {"homepage", "repository", "bugs", "funding"} & node.keys()
    assert "urls" not in tomllib.loads(found["dist/python/pyproject.toml"])["project"]
