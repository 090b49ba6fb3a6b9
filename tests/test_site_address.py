"""What the pages say of their own address: nothing before there is one, then all of it."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree, html

from tests.conftest import BUILDERS, ROOT, make

ADDRESS = "https://errors.example.com/some/base/"
PAGES = {"": "index.html", "codes/319/": "codes/319/index.html", "decode/": "decode/index.html"}


@pytest.fixture(scope="module", params=BUILDERS)
def published(request: pytest.FixtureRequest) -> Path:
    """The site as it is built once `docs_url` is set."""
    folder = f"build/site-published-{request.param}"
    make("docs", f"SITE_BUILDER={request.param}", f"SITE={folder}", f"SITE_URL={ADDRESS}")
    return ROOT / folder


def meta(page: Path) -> dict[str, str]:
    """The canonical address of a page and its Open Graph values."""
    tree = html.parse(str(page)).getroot()
    found = {e.get("property"): e.get("content") for e in tree.iterfind(".//meta[@property]")}
    link = tree.find(".//link[@rel='canonical']")
    return found if link is None else found | {"canonical": link.get("href")}


def test_pages_state_their_address(published: Path) -> None:
    for path, file in PAGES.items():
        found = meta(published / file)
        assert found["canonical"] == found["og:url"] == ADDRESS + path
        assert found["og:image"] == ADDRESS + "assets/card.png"
    assert (published / "assets/card.png").is_file()
    assert meta(published / "404.html").get("og:url") is None


def test_robots_find_every_page(published: Path) -> None:
    text = (published / "robots.txt").read_text()
    (sitemap,) = re.findall(r"^Sitemap: (.*)$", text, re.MULTILINE)
    assert sitemap == ADDRESS + "sitemap.xml"
    tree = etree.parse(published / "sitemap.xml")
    listed = {e.text or "" for e in tree.iter("{*}loc")}
    pages = {page.parent for page in published.rglob("index.html")}
    paths = {page.relative_to(published).as_posix() + "/" for page in pages}
    wanted = {ADDRESS + path.removeprefix("./") for path in paths if not re.search("[A-Z]", path)}
    assert listed == wanted


@pytest.mark.parametrize("builder", BUILDERS)
def test_no_address_is_made_up(builder: str, build_site: Callable[[str], Path]) -> None:
    site = build_site(builder)
    assert not list(site.glob("sitemap.xml*"))
    assert not (site / "robots.txt").exists()
    for file in PAGES.values():
        assert {"canonical", "og:url", "og:image"}.isdisjoint(meta(site / file))


@pytest.mark.parametrize("builder", BUILDERS)
def test_pages_say_what_they_are(builder: str, build_site: Callable[[str], Path]) -> None:
    """A code's page gives the three answers to whoever finds it, people and machines."""
    page = html.parse(str(build_site(builder) / "codes/323/index.html")).getroot()
    (description,) = page.xpath("//meta[@name='description']/@content")
    (data,) = page.xpath("//script[@type='application/ld+json']/text()")
    answers = json.loads(data)["mainEntity"]
    assert len(answers) == 3
    text = " ".join(page.find(".//article").text_content().split())
    for answer in answers:
        given = f"{answer['name']} {answer['acceptedAnswer']['text']}"
        assert given in description
        assert answer["acceptedAnswer"]["text"] in text
