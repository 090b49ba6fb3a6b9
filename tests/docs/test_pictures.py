"""The pictures of all codes, as they are on the built pages: without script and without colour."""

import re
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from generator.model import Catalogue
from tests.conftest import ROOT

ICONS = ROOT / "generator/targets/docs/templates/_icon.j2"
STYLES = ROOT / "docs/assets/stylesheets/extra.css"


def picture(page: Path, name: str) -> Any:
    (found,) = html.parse(str(page)).getroot().find_class(name)
    return found


def words(element: Any) -> str:
    return " ".join(element.text_content().split())


def test_the_map_shows_every_code_once_by_its_answers(catalogue: Catalogue, site: Path) -> None:
    found = {}
    table = picture(site / "index.html", "map")
    columns = [words(cell) for cell in table.find(".//thead/tr")]
    for row in table.findall(".//tbody/tr"):
        for column, cell in zip(columns[1:], row[1:], strict=True):
            for tile in cell.findall("a")[1:]:
                assert tile.find("svg") is not None
                found[words(tile).replace("*", "")] = (words(row[0]), column, tile.get("href"))
    assert found == {
        f"{status.code} {status.title}": (
            catalogue.outcome[status.outcome].answer,
            catalogue.recovery[status.recovery].answer,
            f"codes/{status.code}/",
        )
        for status in catalogue.statuses
    }


def test_a_cell_of_the_map_leads_to_the_table_of_its_codes(
    catalogue: Catalogue, site: Path
) -> None:
    cells = [cell for cell in picture(site / "index.html", "map").iter("td") if len(cell)]
    for cell in cells[1:] if cells[0].find("a") is None else cells:
        first, *tiles = cell.findall("a")
        query = re.fullmatch(r"codes/\?outcome=(\w+)&recovery=(\w+)", first.get("href"))
        assert query
        members = [s for s in catalogue.statuses if (s.outcome, s.recovery) == query.groups()]
        assert [words(tile)[:3] for tile in tiles] == [str(status.code) for status in members]


def test_the_decision_leads_from_each_code_to_what_to_do(catalogue: Catalogue, site: Path) -> None:
    found = {}
    for branch in picture(site / "guides/never-book-twice/index.html", "decision").iter("li"):
        for code in re.findall(r"\d{3}", words(branch[0])):
            found[int(code)] = words(branch.find(".//strong"))
    assert found == {s.code: catalogue.recovery[s.recovery].title for s in catalogue.statuses}


@pytest.mark.parametrize("page", ["index.html", "guides/asynchronous-orders/index.html"])
def test_a_drawing_is_hidden_or_has_a_text(site: Path, page: str) -> None:
    for drawing in html.parse(str(site / page)).getroot().iter("svg"):
        if drawing.getparent().tag == "svg" or not drawing.xpath("ancestor::article"):
            continue
        named = drawing.find("title") is not None and drawing.find("desc") is not None
        assert named or drawing.get("aria-hidden") == "true"


def test_marks_have_one_shape_each(catalogue: Catalogue) -> None:
    """What scripts and tables make has the shapes that the pages hold."""
    drawn = dict(re.findall(r'tone == "(\w+)" %}\n(.+)\n', ICONS.read_text(encoding="utf-8")))
    styles = STYLES.read_text(encoding="utf-8")
    shown = dict(
        re.findall(r"\.tone-(\w+) {[^}]*?stroke-linejoin='round'%3E(.+)%3C/svg%3E", styles)
    )
    assert {
        tone: shape.replace("%3C", "<").replace("%3E", ">") for tone, shape in shown.items()
    } == {tone: shape.replace('"', "'") for tone, shape in drawn.items()}
    assert {outcome.tone for outcome in catalogue.outcomes} == drawn.keys()
    assert len(set(drawn.values())) == len(drawn)
