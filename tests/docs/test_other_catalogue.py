"""The pages of a wholly different catalogue build."""

import json
import sys
from pathlib import Path

import html5lib  # type: ignore[import-untyped]
import pytest

from tests.conftest import ROOT, run
from tests.other import other_catalogue

pytestmark = pytest.mark.slow


def test_the_pages_build_without_a_warning(other: Path, tmp_path: Path) -> None:
    config = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": str(other / "docs"),
        "site_dir": str(tmp_path / "site"),
        "theme": {"custom_dir": str(ROOT / "docs/overrides")},
        "nav": [{"Codes": "codes/index.md"}],
        "validation": {"nav": {"omitted_files": "ignore"}},
    }
    (tmp_path / "mkdocs.yml").write_text(json.dumps(config), "utf-8")
    (other / "docs/decode.md").write_text("# Decoder\n")  # to which pages of codes lead
    build = (sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict")
    run(*build, "--config-file", tmp_path / "mkdocs.yml")
    for status in other_catalogue().statuses:
        page = (tmp_path / f"site/codes/{status.code}/index.html").read_text("utf-8")
        heading = html5lib.parse(page, namespaceHTMLElements=False).find(".//article//h1")
        assert heading is not None
        assert "".join(heading.itertext()).startswith(f"{status.code} · {status.title}")
