"""What the texts must say, and must not: advice that can be followed, claims with a source.

`claims.csv` lists every sentence that names an endpoint, a screen or an address, with its source.
A sentence that is not in it is reported; read it against the source before you add it.
"""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.model import Catalogue
from tests.conftest import ROOT

DOCS = ROOT / "docs"
GUIDES = sorted((DOCS / "guides").glob("*.md"))
PAGES = [*GUIDES, *sorted(DOCS.glob("*.md")), ROOT / "README.md"]

CLAIM = re.compile(
    r"@clickpost|dashboard|carrier configuration|add credentials|auto-fetch|waybill series"
    r"|endpoint|interface|fetch order|`GET`|\bcancel\b|awb-register|\bV[1-4]\b|B2B"
    r"|schema for order",
    re.IGNORECASE,
)
"""What makes a sentence a claim about Clickpost's endpoints, screens and addresses."""


def sentences(text: str) -> Iterator[str]:
    """The sentences of prose, each on one line."""
    for line in text.splitlines():
        for sentence in re.split(r"(?<=[.!?:;])\s+(?=[A-Z`\"0-9])", line.strip()):
            if sentence:
                yield sentence


def prose(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Every text of the catalogue that is advice or explanation, with its place."""
    package = catalogue.package
    for name, unlisted in (("unknown", package.unknown), ("unreadable", catalogue.unreadable)):
        yield name, unlisted.action or ""
    for category in catalogue.categories:
        yield category.id, category.description
    for outcome in catalogue.outcomes:
        yield outcome.id, outcome.description
    for recovery in catalogue.recoveries:
        yield recovery.id, recovery.description
    for owner in catalogue.owners:
        yield owner.id, f"{owner.description}\n{owner.contact or ''}"
    for collected in package.collect:
        yield "collect", collected
    for status in catalogue.statuses:
        yield str(status.code), f"{status.title}.\n{status.description}\n{status.action}"
        for discrepancy in status.discrepancies:
            yield str(status.code), discrepancy.decision


def paragraphs(page: Path) -> Iterator[str]:
    """The prose of a page: without code, tables' rules, headings' marks and links' targets."""
    text = re.sub(r"^ *```.*?^ *```", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    text = re.sub(r"<figure.*?</figure>", "", text, flags=re.S)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^\|[-:| ]+\|\n", "", text, flags=re.M)
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*|]|\d+\.)\s)", text):
        yield " ".join(block.split()).lstrip("#-*| 0123456789.")


def claims(catalogue: Catalogue) -> set[str]:
    """Every sentence about Clickpost that has to have a source."""
    texts = [text for _, text in prose(catalogue)]
    texts += [text for page in PAGES for text in paragraphs(page)]
    return {sentence for text in texts for sentence in sentences(text) if CLAIM.search(sentence)}


REVIEWED = Path(__file__).with_name("claims.csv")


def reviewed() -> dict[str, str]:
    """Each reviewed sentence and its source."""
    with REVIEWED.open(encoding="utf-8", newline="") as file:
        return {row["sentence"]: row["source"] for row in csv.DictReader(file)}


def test_each_claim_is_reviewed_and_has_a_source(catalogue: Catalogue) -> None:
    known = {source.id for source in catalogue.sources} | {"ours"}
    assert sorted(claims(catalogue) - reviewed().keys()) == []
    assert sorted(reviewed().keys() - claims(catalogue)) == []
    unnamed = {text: ids for text, ids in reviewed().items() if not set(ids.split()) <= known}
    assert unnamed == {}


# Words that claim too much, and words that no source supports.

BANNED = {
    r"\bsafe(ly)?\b(?! one)": "say `least risky`: a resend is never safe",
    r"nothing is booked twice|without ever booking": "a courier may hold what Clickpost does not",
    r"do not create the order again": "name the danger: another reference, courier or waybill",
    r"account manager|list of courier partners|pickup and (for )?drop": "no source has it",
    r"by its `reference_number` first": "not every interface can fetch by reference number",
    r"\bmend|forthwith|whereby|thereof|wherein|\bhitherto\b": "use everyday words",
    r"\b(stands?|standing) (in|at|behind|apart|for)\b": "say `is in`, `means`",
    r"\bno use for\b|\bleave to\b|of which nothing|grows old|nobody can tell": "say it directly",
    r"\bgo to no\b|\bis no work for\b|made of it here": "say it directly",
}


@pytest.mark.parametrize("pattern", BANNED)
def test_no_text_uses_words_that_mislead(catalogue: Catalogue, pattern: str) -> None:
    texts = [*prose(catalogue), *((p.name, text) for p in PAGES for text in paragraphs(p))]
    found = [(place, text) for place, text in texts if re.search(pattern, text, re.IGNORECASE)]
    assert found == [], BANNED[pattern]


# What the steps must say where a second booking threatens.

SAME = ("`reference_number`", "courier")


def test_a_resend_is_limited_and_never_called_safe(catalogue: Catalogue) -> None:
    retried = [status for status in catalogue.statuses if status.recovery == "retry"]
    assert {status.code for status in retried} >= {322, 329, 500}
    assert catalogue.package.back_off.longest_seconds == 60  # "a minute" in the steps
    for status in retried:
        for part in (*SAME, "waybill number", "once more", "least risky", "323", "third time"):
            assert part in status.action, (status.code, part)
        assert status.outcome == "unknown"


def test_asking_names_both_ways_and_a_limit(catalogue: Catalogue) -> None:
    back_off = catalogue.package.back_off
    polled = [status for status in catalogue.statuses if status.recovery == "poll"]
    assert {status.code for status in polled} >= {102, 202}
    for status in polled:
        ways = ("fetch the order where", "the same create request again, unchanged")
        limits = (f"Wait {back_off.first_seconds} seconds", f"After {back_off.polls} questions")
        for part in (*SAME, *ways, *limits, "another `reference_number`"):
            assert part in status.action, (status.code, part)


def test_an_order_that_exists_is_read_from_the_reply_and_compared(catalogue: Catalogue) -> None:
    existing = {s.code: s.action for s in catalogue.statuses if s.recovery == "reconcile"}
    assert existing.keys() >= {303, 323}
    for code, action in existing.items():
        assert "`result`" in action, code
        assert "ompare" in action, code
    assert existing[323].splitlines()[0].startswith("Read `result` in this very reply")
    assert "null" in existing[323]


@pytest.mark.parametrize("code", [319, 354])
def test_the_courier_is_asked_before_it_is_changed(catalogue: Catalogue, code: int) -> None:
    (status,) = (status for status in catalogue.statuses if status.code == code)
    steps = status.steps
    asks = next(at for at, step in enumerate(steps) if "ask the courier for the waybill" in step)
    changes = next(at for at, step in enumerate(steps) if "another `courier_partner`" in step)
    assert asks < changes


def test_each_entry_says_more_than_its_title(catalogue: Catalogue) -> None:
    for status in catalogue.statuses:
        assert len(status.steps) >= 2, status.code
        assert status.keywords, status.code
        assert all(word == word.strip() and word for word in status.keywords)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("duplicate order", 323),
        ("order placed twice", 323),
        ("idempotency", 323),
        ("timed out", 329),
        ("invalid api key", 301),
        ("awb not found", 321),
        ("pincode", 328),
    ],
)
def test_what_people_call_it_is_a_keyword_of_one_entry(
    catalogue: Catalogue, words: str, code: int
) -> None:
    assert [status.code for status in catalogue.statuses if words in status.keywords] == [code]


# Pages.


def test_operations_has_a_line_for_each_answer(catalogue: Catalogue) -> None:
    text = (DOCS / "operations.md").read_text(encoding="utf-8")
    answers = [recovery.answer for recovery in catalogue.recoveries]
    assert [answer for answer in answers if f"| {answer} |" not in text] == []


def test_unknown_codes_are_not_in_the_catalogue(catalogue: Catalogue) -> None:
    text = (DOCS / "unknown-codes.md").read_text(encoding="utf-8")
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", text, re.M)}
    assert listed == {304, 305, 325, 326, 327, 350, 422, 600}
    assert listed.isdisjoint(status.code for status in catalogue.statuses)
    elsewhere = {int(code) for code in re.findall(r"^\| \[(\d+)\]", text, re.M)}
    assert elsewhere == {202, 303, 330}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_a_guide_begins_with_the_cost_and_ends_with_what_to_watch(guide: Path) -> None:
    text = guide.read_text(encoding="utf-8")
    opening = text.split("\n# ", 1)[1].split("\n## ")[0]
    assert len(opening.split()) > 25
    assert "## What to watch\n" in text


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_a_guide_writes_no_pause_or_limit_of_its_own(guide: Path) -> None:
    """The numbers are in the catalogue; the packages give them to the guides' code."""
    blocks = re.findall(r"^ *```(?:python|ts)\n(.*?)^ *```", guide.read_text(), re.M | re.S)
    code = "\n".join(block.split("from clickpost_errors.testing")[0] for block in blocks)
    if "backOff" in code or "BACK_OFF" in code:
        assert not re.search(r"\b(30|60|120|240|480|600|900)(_000)?\b(?!\))", code)
