"""The sources and signatures are as the tools of the community want them, and all is documented."""

import os
import re
from pathlib import Path

import pytest

from tests.conftest import ROOT, run

GEM = ROOT / "dist/ruby"
HERE = Path(__file__).parent
RUBOCOP = ("rubocop", "--cache", "false", "--config", GEM / ".rubocop.yml")
RBS = ('load Gem.bin_path("rbs", "rbs")', "--", "-I", GEM / "sig")
"""The command of RBS, which comes with Ruby under various names."""


@pytest.mark.parametrize("folder", [GEM, HERE], ids=["gem", "tests"])
def test_rubocop(folder: Path) -> None:
    run(*RUBOCOP, folder)


def test_rubocop_checks_the_package() -> None:
    listed = run("rubocop", "--list-target-files", cwd=GEM).stdout.split()
    assert {"clickpost-errors.gemspec", "lib/clickpost_errors/facts.rb"} <= set(listed)
    assert len([path for path in listed if path.startswith("lib/")]) == len(
        list((GEM / "lib").rglob("*.rb"))
    )


def test_everything_public_is_documented(tmp_path: Path) -> None:
    said = run("rdoc", "--coverage-report", "--output", tmp_path / "rdoc", ".", cwd=GEM).stdout
    assert re.search(r"100\.00% documented", said), said
    assert int(re.search(r"Constants: +(\d+)", said)[1]) > 60  # type: ignore[index]


def test_the_documentation_renders(tmp_path: Path) -> None:
    run("rdoc", "--quiet", "--output", tmp_path / "rdoc", ".", cwd=GEM)
    page = (tmp_path / "rdoc/ClickpostErrors/MetaStatus.html").read_text("utf-8")
    assert "<p>329 · Courier did not answer in time</p>" in page
    assert "<ol><li>\n<p>Keep the <code>reference_number</code>" in page
    assert "ClickpostErrors::Body" not in (tmp_path / "rdoc/index.html").read_text("utf-8")


def test_the_signatures_are_valid() -> None:
    run("ruby", "-e", *RBS, "validate", "--silent")


def test_the_signatures_are_of_what_there_is() -> None:
    """Each public method and constant has a signature, and each signature a method."""
    run("ruby", "-I", GEM / "lib", HERE / "signatures.rb", GEM / "sig")


def test_the_signatures_are_true() -> None:
    """RBS compares what each method is given and gives with its signature, in all of a test."""
    checked = {"RBS_TEST_TARGET": "ClickpostErrors::*", "RBS_TEST_OPT": f"-I {GEM / 'sig'}"}
    checked |= {"RBS_TEST_RAISE": "true", "RBS_TEST_LOGLEVEL": "error"}
    program = ("-I", GEM / "lib", "-r", "rbs/test/setup", HERE / "behaviour.rb")
    run("ruby", *program, env=os.environ | checked)
