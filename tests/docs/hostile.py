"""The pages of a hostile catalogue, read by the site's own Markdown."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from lxml import html
from markdown import Markdown  # type: ignore[import-untyped]
from mkdocs.config import load_config
from mkdocs.utils.meta import get_data

from generator.model import Catalogue, Constraint, Status
from generator.output import Files
from generator.request import sentence
from tests.conftest import ROOT
from tests.hostile import bare


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


def check(files: Files, catalogue: Catalogue) -> None:
    """Each text is on the page of a status, in its order and to the letter."""
    status = catalogue.statuses[0]
    source = files[f"docs/codes/{status.code}/index.md"].decode()
    page, meta = get_data(source)
    described = f"{status.code} {status.name}: {status.title}. "
    assert unescape(meta["description"]).startswith(described)
    assert set(status.messages) <= set(meta["tags"])
    *_, example = re.findall(r"(?ms)^```json\n(.*?)^```$", page)
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
    "a", "br", "button", "circle", "code", "dd", "details", "div", "dl", "dt", "h1", "h2", "input",
    "label", "li", "main", "ol", "p", "path", "pre", "rect", "section", "span", "strong", "summary",
    "svg", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
FENCED = re.compile(r"(?ms)^( *)```\w+\n.*?^\1```\n")
"""An example of code: it is read above, and colouring it would take most of the time."""
OWN_LINK = re.compile(r"#[\w-]*$|(\.\./)*[\w/]+\.(md|json)(#[\w-]+)?$")


def said(status: Status, catalogue: Catalogue) -> Iterator[str]:
    """What the page of a status says, in its order, prose without the marks of its spans."""
    package, category = catalogue.package, catalogue.category[status.category]
    outcome, owner = catalogue.outcome[status.outcome], catalogue.owner[status.owner]
    recovery = catalogue.recovery[status.recovery]
    related = [catalogue.status[name].title for name in status.related]
    yield from (f"{status.code} · {status.title}", category.title, *status.messages)
    yield from (package.questions.outcome, outcome.answer, package.questions.recovery)
    yield from (recovery.answer, package.questions.owner, owner.title)
    yield bare(status.never or "")
    if status.deprecated:
        yield bare(status.deprecated.reason)
    yield from map(bare, status.steps)
    yield from (bare(line) for line in status.description.split("\n"))
    yield from (*status.fields, *map(request_sentence, status.request), *related)
    yield from (catalogue.source[name].title for name in status.documented.tables)
    yield from (outcome.title, recovery.title, owner.title)
    for item in status.discrepancies:
        yield from (bare(part.statement) for part in item.said)
        yield bare(item.decision)
    yield from (status.title, bare(outcome.description), bare(owner.contact or ""))
    yield from (f"{package.api} {status.code} {status.name}: {status.title}", outcome.answer)
    yield from (bare(item) for item in package.collect)


def request_sentence(constraint: Constraint) -> str:
    return bare(sentence(constraint))
