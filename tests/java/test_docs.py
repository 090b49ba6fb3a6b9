"""The Java of the site and of the README, compiled and run beside the jar."""

import re
from collections.abc import Iterable
from pathlib import Path
from textwrap import dedent, indent

import pytest

from tests.conftest import ROOT, run
from tests.java.conftest import JAVAC

BLOCK = re.compile(r"^( *)```java\n(.*?)^\1```", re.M | re.S)
IMPORT = re.compile(r"^import .*\n", re.M)
METHOD = re.compile(r"^static .*?^}\n", re.M | re.S)
READER_HAS = """
    String text = "{\\"meta\\": {\\"status\\": 200}, \\"result\\": 7}";
    String json = "{}";
"""


def blocks(page: Path) -> list[str]:
    """The Java of a page, a block each."""
    return [dedent(match[2]) for match in BLOCK.finditer(page.read_text("utf-8"))]


def program(name: str, code: str, given: str = "") -> str:
    """A class of the imports, the methods and, as its `main`, the statements of a page."""
    imports = "".join(dict.fromkeys(IMPORT.findall(code + "import java.util.Optional;\n")))
    methods = indent("".join(METHOD.findall(code)), "  ")
    statements = indent(METHOD.sub("", IMPORT.sub("", code)), "    ")
    main = f"  public static void main(String[] arguments) {{\n{given}{statements}  }}\n"
    return f"{imports}\nfinal class {name} {{\n{methods}\n{main}}}\n"


def compiled(sources: Iterable[tuple[str, str]], jar: Path, folder: Path) -> None:
    for name, text in sources:
        (folder / f"{name}.java").write_text(text, "utf-8")
    run(*JAVAC, "-cp", jar, "-d", folder, *folder.glob("*.java"))


PAGES = {
    "Guide": ROOT / "docs/guides/never-book-twice.md",
    "Reference": ROOT / "docs/reference/java.md",
    "Readme": ROOT / "dist/java/README.md",
}


@pytest.fixture(scope="module")
def classes(jar: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    given = {"Readme": READER_HAS}
    compiled(
        (
            (name, program(name, "".join(blocks(page)), given.get(name, "")))
            for name, page in PAGES.items()
        ),
        jar,
        folder,
    )
    return folder


@pytest.mark.parametrize("name", PAGES)
def test_the_code_of_a_page_runs(name: str, classes: Path, jar: Path) -> None:
    assert name == "Readme" or "assert " in "".join(blocks(PAGES[name]))
    run("java", "-ea", "-cp", f"{jar}:{classes}", name)


def test_every_page_with_java_is_tested() -> None:
    pages = [page for page in (ROOT / "docs").rglob("*.md") if "/codes/" not in page.as_posix()]
    assert {page for page in pages if blocks(page)} <= set(PAGES.values())


def test_the_tab_of_every_code_compiles(jar: Path, tmp_path: Path) -> None:
    tabs = [block for page in (ROOT / "docs/codes").glob("*/index.md") for block in blocks(page)]
    assert len(tabs) > 30
    imports = {"import java.net.http.HttpResponse;\n", *IMPORT.findall("".join(tabs))}
    methods = (
        f"static void tab{at}(HttpResponse<String> response) {{\n{IMPORT.sub('', tab)}}}\n"
        for at, tab in enumerate(tabs)
    )
    text = f"{''.join(imports)}\nfinal class Tabs {{\n{''.join(methods)}}}\n"
    compiled([("Tabs", text)], jar, tmp_path)
