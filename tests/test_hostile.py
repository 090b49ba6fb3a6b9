"""Whatever text the rules allow comes back from every output letter for letter, only as text.

TypeScript has its own batch in test_typescript_any.py, the built site in test_site_text.py.
"""

import ast
import json
import re
import sys
import tomllib
import warnings
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from markdown import Markdown  # type: ignore[import-untyped]
from mkdocs.config import load_config
from mkdocs.utils.meta import get_data

from generator import render, source
from generator.catalogue import loads
from generator.model import Catalogue, Constraint, Status
from generator.output import Files
from generator.request import sentence
from generator.rules import PLACEHOLDER
from generator.targets import discover

ROOT = Path(__file__).parents[1]
CORPUS: list[str] = source.read(ROOT / "tests/cases/hostile/texts.yaml").values
CATALOGUES = 2_000

# Hostile catalogues


def allowed(char: str) -> bool:
    return char in "\n\t" or not source.HIDDEN.match(char)


CHARACTERS = st.characters(exclude_categories=["Cs"]).filter(allowed)
"""Any character that a text may hold."""

MARKS = st.sampled_from("\"'`\\|*_#<>&{}[]()$@%~^:;-+=!?/., \n\t") | CHARACTERS

TEXTS = (
    st.sampled_from(CORPUS)
    | st.lists(st.sampled_from(CORPUS), min_size=2, max_size=3).map("".join)
    | st.text(MARKS, min_size=1, max_size=30)
).filter(str.strip)
"""Texts that are not blank: the corpus, its combinations, and random ones."""


def prose(text: str) -> str:
    """A text whose backticks are as those of prose must be."""
    lines = (line.split("`") for line in text.split("\n"))
    good = all(len(parts) % 2 and all(map(str.strip, parts[1::2])) for parts in lines)
    return text if good else text.replace("`", "'")


def message(text: str, mark: str) -> str:
    """A message that no other code has, without placeholders but, at most, the one allowed."""
    return PLACEHOLDER.sub(lambda match: f"({match[0][1:-1]})", text) + mark


def span(text: str) -> str:
    """A text that fits into a code span."""
    return f"x{' '.join(text.split())}".replace("`", "'")


def values(texts: list[str]) -> dict[str, Any]:
    """A catalogue, as plain values, with hostile text in every field that takes text."""
    stream = (texts[index % len(texts)] for index in range(10_000))

    def text() -> str:
        return next(stream)

    def words() -> dict[str, Any]:
        return {"title": text(), "description": prose(text())}

    def status(code: int) -> dict[str, Any]:
        return {
            "code": code,
            "name": f"NAME_{code}",
            "title": text(),
            "category": "only",
            "outcome": "bad",
            "recovery": "act",
            "owner": "me",
            "description": prose(text()),
            "action": prose(text()),
            "fields": [f"{text()} 1", f"query.{text()} 2"],
            "request": [
                {
                    "field": f"field_{code}",
                    "enum": [span(text())],
                    "when": {"field": "other", "value": span(text())},
                }
            ],
            "keywords": [text()],
            "related": [f"NAME_{3 - code}"],
            "discrepancies": [
                {
                    "said": [{"source": "book", "statement": prose(text())}],
                    "decision": prose(text()),
                }
            ],
            "since": "1.0.0",
            "deprecated": (
                {"since": "1.0.0", "reason": prose(text()), "use": "NAME_2"} if code == 1 else None
            ),
            "documented": {
                "http_status": 200,
                "order_successful": False,
                "messages": [message(text(), f" {code}"), message(text(), f"{{detail}} {code}")],
                "tables": ["book"],
            },
        }

    answer = {"answer": text()}
    return {
        "package": {
            "name": "some-errors",
            "version": "1.0.0",
            "enum": "Code",
            "error": "SomeError",
            "api": text(),
            "title": text(),
            "summary": prose(text()),
            "notice": prose(text()),
            "docs_url": "https://example.org/a?b=c&d=(e)*_f_",
            "repository_url": "https://example.org/a_b_c/*d*",
            "reply": {"code": "a.status", "message": "a.message", "success": "a.ok"},
            "unknown": {"outcome": "bad", "recovery": "act", "owner": "me", "exception": "NoError"},
            "questions": {"outcome": text(), "recovery": text(), "owner": text()},
            "collect": [prose(text()), prose(text())],
        },
        "sources": [{"id": "book", **words()}],
        "categories": [{"id": "only", **words()}],
        "outcomes": [
            {"id": "bad", **words(), **answer},
            {"id": "fine", **words(), "answer": text(), "success": True},
        ],
        "recoveries": [
            {"id": "act", **words(), "answer": text(), "exception": "ActError"},
            {"id": "rest", **words(), "answer": text()},
        ],
        "owners": [{"id": "me", **words(), "contact": prose(text())}],
        "statuses": [status(1), status(2)],
        "retired": [{"code": 9, "name": "GONE", "since": "1.0.0", "reason": prose(text())}],
    }


def as_yaml(value: Any) -> str:
    """The values as YAML in which every text is quoted, and escaped where it cannot stand bare."""
    text = json.dumps(value, ensure_ascii=False)
    return source.UNREADABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def catalogue_of(texts: list[str]) -> Catalogue:
    """The catalogue, read from YAML as any other; this fails where a rule does not allow a text."""
    plain = values(texts)
    catalogue = loads(as_yaml(plain))
    assert catalogue == Catalogue.model_validate(plain)
    return catalogue


SAMPLES = st.lists(TEXTS, min_size=1, max_size=7)
TARGETS = discover()
ENVIRONMENTS = {name: render.environment_of(target) for name, target in TARGETS.items()}


@pytest.fixture(scope="module", autouse=True)
def compiled_once() -> Iterator[None]:
    """Compiles no template anew for each of thousands of catalogues."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(render, "environment_of", lambda target: ENVIRONMENTS[target.name])
        yield


def settled(examples: int) -> settings:
    return settings(max_examples=examples, derandomize=True, deadline=None, database=None)


@given(SAMPLES)
@settled(2_000)
def test_every_text_comes_back_from_python_json_and_markdown(texts: list[str]) -> None:
    catalogue = catalogue_of(texts)
    check_python(render.render(catalogue, TARGETS["python"]), catalogue)
    check_json(render.render(catalogue, TARGETS["json"]), catalogue)
    check_page(catalogue)


# Python: read by `ast`, imported with warnings as errors


def imported(files: Files) -> dict[str, ModuleType]:
    """The package's modules, executed without a disk."""
    prefix = "dist/python/src/"
    package = ModuleType("some_errors")
    package.__path__ = []
    modules = {"some_errors": package}
    with pytest.MonkeyPatch.context() as patched:
        for name in ("vocabulary", "codes"):
            full = f"some_errors.{name}"
            module = ModuleType(full)
            module.__package__ = "some_errors"
            patched.setitem(sys.modules, "some_errors", package)
            patched.setitem(sys.modules, full, module)
            code = compile(files[f"{prefix}some_errors/{name}.py"], f"{name}.py", "exec")
            exec(code, vars(module))
            modules[name] = module
    return modules


def words(text: str) -> str:
    return " ".join(text.split())


def check_python(files: Files, catalogue: Catalogue) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for path, content in files.items():
            # What holds little of the catalogue, and that in comments, is read now and then.
            if path.endswith(".py") and len(content) % 8 == 0:
                ast.parse(content)
        modules = imported(files)
    check_codes(modules["codes"], catalogue)
    check_vocabulary(modules["vocabulary"], catalogue)
    project = tomllib.loads(files["dist/python/pyproject.toml"].decode())["project"]
    assert project["description"] == words(bare(catalogue.package.summary))


def check_codes(codes: ModuleType, catalogue: Catalogue) -> None:
    for status in catalogue.statuses:
        member = codes.Code(status.code)
        for name in ("title", "description", "action", "messages", "fields"):
            assert getattr(member, name) == getattr(status, name)
        assert [
            {"said": [dict(zip(("source", "statement"), pair, strict=True)) for pair in item.said],
             "decision": item.decision}
            for item in member.discrepancies
        ] == [json.loads(item.model_dump_json()) for item in status.discrepancies]  # fmt: skip
        assert (member.deprecated and member.deprecated.reason) == (
            status.deprecated and status.deprecated.reason
        )


def check_vocabulary(vocabulary: ModuleType, catalogue: Catalogue) -> None:
    assert {item.id: item.title for item in catalogue.sources} == vocabulary.SOURCES
    for enum, items in (
        (vocabulary.Category, catalogue.categories),
        (vocabulary.Outcome, catalogue.outcomes),
        (vocabulary.Recovery, catalogue.recoveries),
        (vocabulary.Owner, catalogue.owners),
    ):
        for item in items:
            member = enum(item.id)
            assert (member.label, member.description) == (item.title, item.description)
            for name in ("answer", "contact"):
                assert getattr(member, name, None) == getattr(item, name, None)


def check_json(files: Files, catalogue: Catalogue) -> None:
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


def test_docstrings_say_every_word() -> None:
    """What stands in docstrings is wrapped, and its characters stay the same."""
    for start in range(0, len(CORPUS), 7):
        catalogue = catalogue_of(CORPUS[start : start + 7])
        files = render.render(catalogue, TARGETS["python"])
        tree = ast.parse(files["dist/python/src/some_errors/codes.py"])
        said = words(
            " ".join(
                node.value.value
                for node in ast.walk(tree)
                if isinstance(node, ast.Expr)
                and isinstance(node.value, ast.Constant)
                and isinstance(node.value.value, str)
            )
        )
        for status in catalogue.statuses:
            for text in (status.title, status.description, *status.steps):
                assert words(text) in said


# The pages: read by the site's own Markdown


def converter() -> Markdown:
    config = load_config(str(ROOT / "mkdocs.yml"))
    names, options = config["markdown_extensions"], config["mdx_configs"]
    return Markdown(extensions=names, extension_configs=options)


MARKDOWN = converter()


def content(page: str) -> Any:
    """A page's elements, as a browser would read them, without the coloured examples of code."""
    MARKDOWN.reset()
    tree: Any = html.fromstring(f"<main>{MARKDOWN.convert(page)}</main>")
    for example in tree.find_class("highlight"):
        example.drop_tree()
    return tree


def check_page(catalogue: Catalogue) -> None:
    """Each text stands on the page of a status, in its order and to the letter."""
    status = catalogue.statuses[0]
    shared: dict[str, Any] = {
        "catalogue": catalogue,
        "package": catalogue.package,
        "status": status,
    }
    shared["tabs"] = render.tabs_of(catalogue, TARGETS.values())
    source = ENVIRONMENTS["docs"].get_template("{status.code}/index.md.j2").render(shared)
    page, meta = get_data(source)
    assert unescape(meta["description"]) == f"{status.code} {status.name}: {status.title}"
    assert set(status.messages) <= set(map(unescape, meta["tags"]))
    (example,) = re.findall(r"(?ms)^```json\n(.*?)^```$", page)
    shown = json.loads(example)["a"]["message"]
    assert shown == status.messages[0].replace("{detail}", "…")
    tree = content(FENCED.sub("", page))
    assert {node.tag for node in tree.iter()} <= TAGS
    links = {str(link.get("href")) for link in tree.iter("a")}
    assert f"{catalogue.package.repository_url}/blob/main/catalogue.yaml" in links
    assert len([link for link in links if not OWN_LINK.match(link)]) == 1
    text, at = tree.text_content(), 0
    for piece in said(status, catalogue):
        at = text.find(piece, at) + len(piece)
        assert at >= len(piece), piece


TAGS = {
    "a", "code", "dd", "div", "dl", "dt", "h1", "h2", "h3", "input", "label", "li", "main", "ol",
    "p", "pre", "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
FENCED = re.compile(r"(?ms)^( *)```\w+\n.*?^\1```\n")
"""An example of code: it is read above, and colouring it would take most of the time."""
OWN_LINK = re.compile(r"#[\w-]*$|(\.\./)?[\w/]+\.(md|json)(#[\w-]+)?$")


def said(status: Status, catalogue: Catalogue) -> Iterator[str]:
    """What the page of a status says, in its order, prose without the marks of its spans."""
    package, category = catalogue.package, catalogue.category[status.category]
    outcome, owner = catalogue.outcome[status.outcome], catalogue.owner[status.owner]
    recovery = catalogue.recovery[status.recovery]
    related = [catalogue.status[name].title for name in status.related]
    collect = [bare(item) for item in package.collect]
    yield from (f"{status.code} · {status.title}", category.title)
    yield from (package.questions.outcome, outcome.answer, package.questions.recovery)
    yield from (recovery.answer, package.questions.owner, owner.title)
    if status.deprecated:
        yield bare(status.deprecated.reason)
    yield from (bare(line) for line in status.description.split("\n"))
    yield from map(bare, (*status.steps, recovery.description))
    yield from (*status.messages, *status.fields, *map(request_sentence, status.request), *related)
    yield from (status.title, bare(outcome.description), bare(owner.contact or ""), *collect)
    yield from (f"{package.api} {status.code} {status.name}: {status.title}", outcome.answer)
    yield from collect
    yield from (catalogue.source[name].title for name in status.documented.tables)
    yield from (outcome.title, recovery.title, owner.title)
    for item in status.discrepancies:
        yield from (bare(part.statement) for part in item.said)
        yield bare(item.decision)


def request_sentence(constraint: Constraint) -> str:
    return bare(sentence(constraint))


def bare(prose: str) -> str:
    return prose.replace("`", "")


def benign(text: str) -> str:
    """A text of the same shape in which nothing could be taken for markup."""
    return re.sub(r"[^\s`]", "x", text)


@given(SAMPLES)
@settled(60)
def test_no_text_changes_the_shape_of_a_page(texts: list[str]) -> None:
    """Every page has the same elements as with benign text, and text of the same length."""
    hostile = render.render(catalogue_of(texts), TARGETS["docs"])
    quiet = render.render(catalogue_of([benign(text) for text in texts]), TARGETS["docs"])
    for path, page in hostile.items():
        if path.endswith(".md") and page != quiet[path]:
            ours, theirs = (content(get_data(it.decode())[0]) for it in (page, quiet[path]))
            assert shape(ours) == shape(theirs)
            assert benign(ours.text_content()) == benign(theirs.text_content())


def shape(tree: Any) -> list[tuple[str, list[str]]]:
    """The elements and the names of their attributes."""
    return [(node.tag, sorted(node.attrib)) for node in tree.iter()]
