"""No text changes the shape of a page."""

import re
from typing import Any

import pytest
from hypothesis import given
from mkdocs.utils.meta import get_data

from generator import render
from generator.targets import discover
from tests.docs.hostile import content
from tests.hostile import SAMPLES, catalogue_of, settled

pytestmark = pytest.mark.slow

TARGET = discover()["docs"]


def benign(text: str) -> str:
    """A text of the same shape in which nothing could be taken for markup."""
    return re.sub(r"[^\s`]", "x", text)


@given(SAMPLES)
@settled(60)
def test_no_text_changes_the_shape_of_a_page(texts: list[str]) -> None:
    """Every page has the same elements as with benign text, and text of the same length."""
    hostile = render.render(catalogue_of(texts), TARGET)
    quiet = render.render(catalogue_of([benign(text) for text in texts]), TARGET)
    for path, page in hostile.items():
        if path.endswith(".md") and page != quiet[path]:
            ours, theirs = (content(get_data(it.decode())[0]) for it in (page, quiet[path]))
            assert shape(ours) == shape(theirs)
            assert benign(ours.text_content()) == benign(theirs.text_content())


def shape(tree: Any) -> list[tuple[str, list[str]]]:
    """The elements and the names of their attributes."""
    return [(node.tag, sorted(node.attrib)) for node in tree.iter()]
