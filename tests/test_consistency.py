"""Every fact of the catalogue is the same in the built packages, the data and the pages."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import lxml.html
import pytest

from generator.model import Catalogue, Status
from generator.render import render
from generator.request import sentence
from generator.targets import discover
from generator.targets.json import flat, schema
from tests.conftest import ROOT, run

FACTS = (
    "code", "name", "title", "category", "outcome", "recovery", "owner",
    "http_status", "order_successful", "messages", "description", "action", "fields", "related",
)  # fmt: skip
"""What every package says of a status, in the order of the contract."""


def facts(status: Status) -> list[Any]:
    """A status as the catalogue has it, in the order of FACTS."""
    documented = status.documented
    return [
        status.code, status.name, status.title, status.category, status.outcome, status.recovery,
        status.owner, documented.http_status, documented.order_successful,
        list(documented.messages or ()), status.description, status.action,
        list(status.fields), list(status.related),
    ]  # fmt: skip


def vocabulary(catalogue: Catalogue) -> dict[str, list[list[str]]]:
    """The ids and texts of each vocabulary."""
    return {
        "Category": [[item.id, item.title, item.description] for item in catalogue.categories],
        "Outcome": [[item.id, item.title, item.description] for item in catalogue.outcomes],
        "Recovery": [[item.id, item.title, item.description] for item in catalogue.recoveries],
        "Owner": [[item.id, item.title, item.description] for item in catalogue.owners],
    }


PYTHON = """
import json
import clickpost_errors as package
names = {names}
def plain(value):
    if isinstance(value, (list, tuple)): return [plain(item) for item in value]
    if isinstance(value, package.MetaStatus): return value.name
    return value
statuses = [
    [s.value if name == "code" else plain(getattr(s, name)) for name in names]
    for s in package.MetaStatus
]
words = {{
    kind: [[item.value, item.label, item.description] for item in getattr(package, kind)]
    for kind in ("Category", "Outcome", "Recovery", "Owner")
}}
print(json.dumps([package.__version__, statuses, words]))
"""


def test_python(python_env: Path, catalogue: Catalogue) -> None:
    version, statuses, words = json.loads(run(python_env, "-c", PYTHON.format(names=FACTS)).stdout)
    assert version == catalogue.package.version
    assert statuses == [facts(status) for status in catalogue.statuses]
    assert words == {
        kind: [[id_, title, text] for id_, title, text in rows]
        for kind, rows in vocabulary(catalogue).items()
    }


def test_json(catalogue: Catalogue) -> None:
    data = json.loads((ROOT / "dist/json/catalogue.json").read_text())
    rules = json.loads((ROOT / "dist/json/catalogue.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(rules)
    jsonschema.Draft202012Validator(rules).validate(data)
    assert data["version"] == catalogue.package.version
    assert [[s[name] for name in FACTS] for s in data["statuses"]] == [
        facts(status) for status in catalogue.statuses
    ]
    assert [(s["since"], s["deprecated"]) for s in data["statuses"]] == [
        (status.since, status.deprecated and status.deprecated.model_dump())
        for status in catalogue.statuses
    ]
    assert [s["discrepancies"] for s in data["statuses"]] == [
        [
            {
                "said": [
                    {"source": said.source, "statement": said.statement} for said in item.said
                ],
                "decision": item.decision,
            }
            for item in status.discrepancies
        ]
        for status in catalogue.statuses
    ]
    for kind, key in zip(vocabulary(catalogue).values(), VOCABULARIES, strict=True):
        assert [[item["id"], item["title"], item["description"]] for item in data[key]] == kind
    assert data["sources"] == [source.model_dump() for source in catalogue.sources]
    assert data["unknown"] == catalogue.package.unknown.model_dump()
    assert data["docs_url"] is None
    assert not [s for s in data["statuses"] if "docs_url" in s]


def test_json_links_to_the_site_once_it_is_published(catalogue: Catalogue) -> None:
    package = catalogue.package.model_copy(update={"docs_url": "https://docs.example/a/"})
    published = catalogue.model_copy(update={"package": package})
    data = json.loads(json.dumps(flat(published)))
    jsonschema.Draft202012Validator(schema(published)).validate(data)
    assert data["docs_url"] == "https://docs.example/a"
    assert [s["docs_url"] for s in data["statuses"]] == [
        f"https://docs.example/a/codes/{status.code}/" for status in catalogue.statuses
    ]


VOCABULARIES = ("categories", "outcomes", "recoveries", "owners")


@pytest.mark.parametrize("change", ["message", "flag", "missing", "extra", "source", "unknown"])
def test_the_schema_finds_what_is_not_a_catalogue(change: str) -> None:
    data = json.loads((ROOT / "dist/json/catalogue.json").read_text())
    rules = json.loads((ROOT / "dist/json/catalogue.schema.json").read_text())
    first = data["statuses"][0]
    discrepancy = {"said": [{"source": "hearsay", "statement": "x"}], "decision": "x"}
    changes: dict[str, Callable[[], Any]] = {
        "message": lambda: first.update(messages="not a list"),
        "flag": lambda: first.update(order_successful="No"),
        "missing": lambda: first.pop("recovery"),
        "extra": lambda: first.update(extra=1),
        "source": lambda: first.update(discrepancies=[discrepancy]),
        "unknown": lambda: data["unknown"].update(outcome="perhaps"),
    }
    changes[change]()
    assert not jsonschema.Draft202012Validator(rules).is_valid(data)


TYPESCRIPT = """
import {{ statuses, Category, Outcome, Recovery, Owner, MetaStatus }} from "clickpost-errors";
const names = {names};
const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const plain = (s) => ({{ ...s, related: s.related.map((code) => statuses[code].name) }});
const rows = Object.values(statuses)
  .map(plain)
  .map((s) => names.map((name) => s[name] ?? s[camel(name)] ?? null));
const words = {{ Category, Outcome, Recovery, Owner }};
console.log(JSON.stringify([rows, words, MetaStatus]));
"""


def test_typescript(node: Callable[[str], str], catalogue: Catalogue) -> None:
    rows, words, enum = json.loads(node(TYPESCRIPT.format(names=json.dumps(FACTS))))
    assert rows == [facts(status) for status in catalogue.statuses]
    assert enum == {status.name: status.code for status in catalogue.statuses}
    assert {kind: list(members.values()) for kind, members in words.items()} == {
        kind: [row[0] for row in rows] for kind, rows in vocabulary(catalogue).items()
    }


def test_the_npm_package_carries_the_same_data(node_env: Path) -> None:
    carried = node_env / "node_modules/clickpost-errors/catalogue.json"
    assert json.loads(carried.read_text()) == json.loads(
        (ROOT / "dist/json/catalogue.json").read_text()
    )


def page_text(path: Path) -> str:
    """What a reader reads of a page's article, with white space folded."""
    (article,) = lxml.html.parse(str(path)).getroot().xpath("//article")
    return " ".join(article.text_content().split())


def plain(prose: str) -> str:
    """Prose as its reader sees it: without the code spans' backticks, white space folded."""
    return " ".join(prose.replace("`", "").split())


def on_page(status: Status, catalogue: Catalogue) -> list[str]:
    """Everything that a status's page must say."""
    outcome, recovery = catalogue.outcome[status.outcome], catalogue.recovery[status.recovery]
    owner, category = catalogue.owner[status.owner], catalogue.category[status.category]
    questions = catalogue.package.questions
    texts = [
        str(status.code), status.name, status.title, status.description, *status.steps,
        questions.outcome, outcome.answer, questions.recovery, recovery.answer,
        questions.owner, owner.title, category.title, *status.messages, *status.fields,
        *map(sentence, status.request),
        *status.related, status.never or "",
        *(said.statement for item in status.discrepancies for said in item.said),
        *(item.decision for item in status.discrepancies), status.since,
    ]  # fmt: skip
    return [plain(text) for text in texts]


def test_pages(site: Path, catalogue: Catalogue) -> None:
    missing = {}
    for status in catalogue.statuses:
        text = page_text(site / f"codes/{status.code}/index.html")
        if lacking := [wanted for wanted in on_page(status, catalogue) if wanted not in text]:
            missing[status.code] = lacking
    assert not missing


def test_table_category_and_discrepancy_pages(site: Path, catalogue: Catalogue) -> None:
    table = page_text(site / "codes/index.html")
    gathered = page_text(site / "codes/discrepancies/index.html")
    for status in catalogue.statuses:
        own = page_text(site / f"codes/{status.category}/index.html")
        for text in (str(status.code), status.name, plain(status.title)):
            assert text in table
            assert text in own
        for item in status.discrepancies:
            for text in (*(said.statement for said in item.said), item.decision):
                assert plain(text) in gathered


MANIFESTS = {"composer.json", "go.mod", "package.json", "pom.xml", "pyproject.toml"}


@pytest.mark.parametrize("name", [name for name in discover() if name not in ("docs", "json")])
def test_the_addresses_are_in_the_metadata_once_they_exist(name: str, catalogue: Catalogue) -> None:
    addresses = {
        "docs_url": "https://docs.example/a",
        "repository_url": "https://code.example/b",
    }
    published = catalogue.package.model_copy(update=addresses)
    plain, linked = (
        "\n".join(
            content.decode()
            for path, content in render(some, discover()[name]).items()
            if Path(path).name in MANIFESTS or path.endswith(".gemspec")
        )
        for some in (catalogue, catalogue.model_copy(update={"package": published}))
    )
    assert plain
    assert ".example" not in plain
    if "go.mod" not in {path.name for path in (ROOT / "dist" / name).iterdir()}:
        assert all(address in linked for address in addresses.values())
