"""Whatever text the rules allow comes back from every target letter for letter, only as text.

How a target's outputs are read, `tests/NAME/hostile.py` says; a language whose compiler takes long
has a batch of its own instead. The built site is tested in test_site_text.py.
"""

import importlib
import importlib.util
import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given

from generator import render
from generator.model import Catalogue
from generator.output import Files
from generator.targets import discover
from tests.hostile import CORPUS, SAMPLES, bare, catalogue_of, settled

pytestmark = pytest.mark.slow

TARGETS = discover()
ENVIRONMENTS = {name: render.environment_of(target) for name, target in TARGETS.items()}
CHECKS: dict[str, Callable[[Files, Catalogue], None]] = {
    name: importlib.import_module(f"tests.{name}.hostile").check
    for name in TARGETS
    if importlib.util.find_spec(f"tests.{name}")
    and importlib.util.find_spec(f"tests.{name}.hostile")
}
MARK = "a\"b'c\\d\\\\`<!--*/ ?> {{ x }}{% y %}`#{z}${z}"
"""Text that no language can hold as it is."""


@pytest.fixture(scope="module", autouse=True)
def compiled_once() -> Iterator[None]:
    """Compiles no template anew for each of thousands of catalogues."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(render, "environment_of", lambda target: ENVIRONMENTS[target.name])
        yield


def comes_back(texts: list[str]) -> None:
    catalogue = catalogue_of(texts)
    for name, target in TARGETS.items():
        files = render.render(catalogue, target)
        if name in CHECKS:
            CHECKS[name](files, catalogue)


@given(SAMPLES)
@settled(800)
def test_every_text_comes_back_from_every_target(texts: list[str]) -> None:
    comes_back(texts)


def test_the_corpus_comes_back_from_every_target() -> None:
    for start in range(0, len(CORPUS), 7):
        comes_back(CORPUS[start : start + 7])


@pytest.mark.parametrize("name", TARGETS)
def test_no_filter_of_a_target_passes_text_as_it_is(name: str) -> None:
    """Whatever a filter is given, and from whichever template, its text is not printed bare.

    But in a comment that only the end of its line ends.
    """
    for path, content in render.render(catalogue_of([MARK]), TARGETS[name]).items():
        code = re.sub(r"^\s*//.*", "", content.decode(), flags=re.M)
        assert MARK not in code, path
        assert bare(MARK) not in code, path
