"""The built pages show the catalogue's texts letter for letter, and only as text."""

import json
import shutil
import sys
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib  # type: ignore[import-untyped]
import pytest

from generator.model import Catalogue, Deprecated, Discrepancy, Outcome, Said
from generator.render import render
from generator.targets import BUILT_IN, load
from tests.conftest import ROOT, run

pytestmark = pytest.mark.slow

HOSTILE = [
    "quotes \" ' ` and a backslash \\",
    "ends in a backslash \\",
    "<script>alert(1)</script><img src=x onerror=alert(1)></script>",
    "&amp; &lt; &#42; &copy &nosuch; &",
    "*a* **b** _c_ __d__ ~~e~~ ^f^ ==g== ++h++",
    "[x](javascript:alert(1)) ![y](z.png) [a][b] [^1] [[w]] <http://example.com> https://example.com",
    "{: .attr #id} {.b} {{ x }} {% y %} ${z} {#c#} { #id }",
    "a | b || c |",
    "# heading #",
    "- item",
    "1. item",
    "12) item",
    "> quotation",
    ":   definition",
    "=== tab",
    "!!! note",
    "??? note",
    "/// block",
    "--8<-- 'file'",
    "```fence```",
    "~~~",
    "---",
    "===",
    "*[HTML]: text",
    "[ref]: /url",
    ":smile: (c) (tm) -- ... 1/2",
    "--> <!-- comment --> ]]> <?php",
    "  two spaces around, two  within  ",
    "\ttab\twithin\tand at the end\t",
    "one line\nanother\n\n    and one far below\n",
    "\n  leading line",
    "\u2028line\u2029paragraph\u2028",
    "\u00a0no-break\u00a0\u3000wide\u3000",
    "e\u0301 \u00fc \u4e2d\u6587 \U0001f600 \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "word" * 300,
    "</code></pre></div></td>",
    "x" + "`" + "y" * 3,
    "wzxhzdk:0 klzzwxh:0001 \\* \\_ \\<",
    "+",
    "5",
    "    four spaces",
]


def hostile_catalogue(catalogue: Catalogue) -> Catalogue:
    """The catalogue with hostile text in every place that takes text, one status for each."""
    statuses = []
    for index, text in enumerate(HOSTILE):
        plain = text.replace("`", "'")
        prose = f"{plain}`{plain}`{plain}"
        model = catalogue.statuses[0]
        statuses.append(
            model.model_copy(
                update={
                    "code": 1000 + index,
                    "name": f"HOSTILE_{index}",
                    "title": text,
                    "outcome": f"hostile_{index}",
                    "description": prose,
                    "action": prose,
                    "never": prose,
                    "fields": (text, f"query.{text}"),
                    "related": ("HOSTILE_0",),
                    "discrepancies": (
                        Discrepancy(
                            said=(Said(source=catalogue.sources[0].id, statement=prose),),
                            decision=prose,
                        ),
                    ),
                    "deprecated": Deprecated(since="1.0.0", reason=prose, use="HOSTILE_0"),
                    "documented": model.documented.model_copy(update={"messages": (text,)}),
                }
            )
        )
    nasty = {"title": HOSTILE[2], "api": HOSTILE[2], "collect": (HOSTILE[2],)}
    outcomes = tuple(
        Outcome(id=f"hostile_{index}", title=text, answer=text, description="Nothing.")
        for index, text in enumerate(HOSTILE)
    )
    changed = {
        "package": catalogue.package.model_copy(update=nasty),
        "statuses": tuple(statuses),
        "outcomes": outcomes + catalogue.outcomes,
    }
    # Not a copy, which would take over what the catalogue has looked up already.
    return Catalogue.model_construct(
        **{name: getattr(catalogue, name) for name in Catalogue.model_fields} | changed
    )


@pytest.fixture(scope="module")
def hostile(catalogue: Catalogue) -> Catalogue:
    return hostile_catalogue(catalogue)


@pytest.fixture(scope="module")
def hostile_site(hostile: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(hostile, tmp_path_factory.mktemp("hostile"))


def build(catalogue: Catalogue, folder: Path) -> Path:
    """The pages of a catalogue by themselves, built with the settings of the real site."""
    shutil.copytree(ROOT / "docs/assets", folder / "docs/assets")
    for path, content in render(catalogue, load(BUILT_IN / "docs")).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    config = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": str(folder / "docs"),
        "site_dir": str(folder / "site"),
        "theme": {"custom_dir": str(ROOT / "docs/overrides")},
        "nav": [{"Codes": "codes/index.md"}],
        "validation": {"nav": {"omitted_files": "ignore"}},
    }
    (folder / "mkdocs.yml").write_text(json.dumps(config))
    run(sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", folder / "mkdocs.yml")
    return folder / "site"


def parse(page: Path) -> Element:
    tree: Element = html5lib.parse(page.read_text(encoding="utf-8"), namespaceHTMLElements=False)
    return tree


def text_of(element: Element) -> str:
    """All text of an element but that of the links to sections."""
    if element.get("class") == "headerlink":
        return ""
    parts = [element.text or ""]
    for child in element:
        parts += [text_of(child), child.tail or ""]
    return "".join(parts)


def section(article: Element, title: str) -> list[Element]:
    """The elements below a heading, in the same part of the page."""
    for part in article.iter():
        titles = [text_of(element) if element.tag == "h2" else None for element in part]
        if title in titles:
            return list(part)[titles.index(title) + 1 :]
    raise AssertionError(f"there is no {title}")


def folded(article: Element, title: str) -> Element:
    """What is folded away under a title."""
    found = [part for part in article.iter("details") if text_of(part[0]) == title]
    return found[0]


def prose_of(text: str) -> str:
    """Prose as it is read: without the marks of its code spans."""
    return text.replace("`", "")


@pytest.mark.parametrize("index", range(len(HOSTILE)), ids=lambda index: repr(HOSTILE[index])[:24])
def test_text_survives(hostile: Catalogue, hostile_site: Path, index: int) -> None:
    status = hostile.statuses[index]
    page = parse(hostile_site / f"codes/{status.code}/index.html")
    article = page.find(".//article")
    assert article is not None
    assert text_of(article.find("h1")) == f"{status.code} · {status.title}"  # type: ignore[arg-type]

    cause = section(article, "Cause")
    assert "".join(text_of(p) for p in cause if p.tag == "p") == prose_of(status.description)

    steps = section(article, "What to do")[0]
    assert steps.tag == "ol"
    assert [text_of(li) for li in steps] == [prose_of(step) for step in status.steps]

    message = article.find("pre")
    assert message is not None
    assert text_of(message) == status.messages[0]

    table = next(element for element in cause if element.tag != "p")
    codes = [text_of(code) for code in table.iter("code")]
    first, parameter = status.fields
    assert codes == [first, first, parameter, parameter.removeprefix("query.")]

    example = section(article, "Reply")[0]
    body = json.loads(text_of(next(example.iter("code"))))
    assert body["meta"]["message"] == status.messages[0].replace("{detail}", "…")

    (never,) = (p for p in article.iter("p") if p.get("class") == "never")
    assert text_of(never).strip() == f"Never {prose_of(status.never or '')}".strip()

    evidence = folded(article, "Evidence")
    (said,) = evidence.iter("li")
    source = hostile.sources[0].title
    assert text_of(said).strip() == f"{source}: {prose_of(status.description)}".strip()
    (decided,) = (p for p in evidence.iter("p") if p.get("class") == "decided")
    assert text_of(decided).strip() == f"This catalogue: {prose_of(status.description)}".strip()
    answer = article.find(".//dd")
    assert answer is not None
    assert text_of(answer).removeprefix(" ") == HOSTILE[index]


def test_nothing_becomes_markup(hostile_site: Path) -> None:
    """No element comes of a text: all pages of codes have the same elements, whatever they say."""
    for page in hostile_site.glob("codes/1*/index.html"):
        tree = parse(page)
        article = tree.find(".//article")
        assert article is not None
        assert not {"img", "script", "hr", "blockquote", "sup"} & {e.tag for e in article.iter()}
        links = {link.get("href", "") for link in article.iter("a")}
        assert not [link for link in links if link.startswith(("javascript:", "http"))]
        title = tree.find(".//title")
        assert title is not None


def test_tables_survive(hostile: Catalogue, hostile_site: Path) -> None:
    for page in ("index.html", f"{hostile.statuses[0].category}/index.html"):
        *_, table = parse(hostile_site / "codes" / page).iter("table")  # the map may be before it
        rows = list(table.iter("tr"))[1:]
        assert len(rows) == len(HOSTILE)
        for row, status in zip(rows, hostile.statuses, strict=True):
            cells = [text_of(cell) for cell in row]
            assert cells[0] == str(status.code)
            assert cells[1] == f"{status.title} {status.name} (deprecated)"
            assert cells[2].strip() == status.title.strip()
