"""The Ruby of the site and of the README, run with the installed gem.

What a line gives is written after it: `reply.code # => 329`.
"""

import re
from pathlib import Path
from textwrap import dedent

import pytest

from tests.conftest import ROOT
from tests.ruby.conftest import quiet

BLOCK = re.compile(r"^( *)```ruby\n(.*?)^\1```", re.M | re.S)
SHOWN = re.compile(r"^(\S.*) # => (.+)$", re.M)
README = ROOT / "dist/ruby/README.md"


def program(page: Path) -> str:
    return "\n".join(dedent(match[2]) for match in BLOCK.finditer(page.read_text("utf-8")))


PAGES = {
    page.relative_to(ROOT / "docs").as_posix(): program(page)
    for page in sorted((ROOT / "docs").rglob("*.md"))
    if "codes" not in page.parts and program(page)
}


def test_the_guide_and_the_reference_have_code() -> None:
    for page in ("guides/never-book-twice.md", "reference/ruby.md"):
        assert len(SHOWN.findall(PAGES[page])) > 5


CHECK = """
def shown(value, expected)
  raise "#{value.inspect} is not #{expected}" unless value.inspect == expected
end
"""


def checked(text: str) -> str:
    """A program in which each line gives what is written after it."""
    text = re.sub(r"^end # => (.+)$", r"end.tap { |it| shown(it, %q(\1)) }", text, flags=re.M)
    return CHECK + SHOWN.sub(r"shown((\1), %q(\2))", text)


@pytest.mark.parametrize("page", PAGES)
def test_the_code_of_a_page_runs(page: str, gem_env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "page.rb").write_text(checked(PAGES[page]), "utf-8")
    assert quiet("-w", tmp_path / "page.rb", env=gem_env) == ""


READER_HAS = """
Response = Struct.new(:body)
response = Response.new('{"meta": {"status": 200}}')
body = { items: [] }
"""


def test_the_code_of_the_readme_runs(gem_env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "readme.rb").write_text(READER_HAS + program(README), "utf-8")
    assert quiet(tmp_path / "readme.rb", env=gem_env) == (
        "312 items: `items` must be present and have at least 1 item.\n"
    )


def test_the_code_of_every_page_of_a_code_runs(gem_env: dict[str, str], tmp_path: Path) -> None:
    """Each is given a reply with its code, and says what to do."""
    pages = sorted((ROOT / "docs/codes").glob("[0-9]*/index.md"), key=lambda page: page.parent.name)
    parts = [
        "$stderr = $stdout\nResponse = Struct.new(:body)\n",
        *(
            f"response = Response.new({{ 'meta' => {{ 'status' => {page.parent.name} }} }})\n"
            f"puts {page.parent.name}\n{program(page)}"
            for page in pages
        ),
    ]
    (tmp_path / "codes.rb").write_text("".join(parts), "utf-8")
    said = quiet(tmp_path / "codes.rb", env=gem_env)
    assert re.fullmatch(r"(\d{3}\n[a-z_]+: \n)+", said)
    assert len(said.splitlines()) == 2 * len(pages)
