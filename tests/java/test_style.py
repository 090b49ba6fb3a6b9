"""The sources are as the tools of the community leave them, and all that is public is described."""

from pathlib import Path

from tests.conftest import NODE_MODULES, node_path, run
from tests.java.conftest import HERE, JAVAC, PACKAGE

SOURCES = PACKAGE / "src/main/java"


def test_the_compiler_warns_of_nothing(tmp_path: Path) -> None:
    run(*JAVAC, "-d", tmp_path, *SOURCES.rglob("*.java"))


def test_every_public_member_is_documented(tmp_path: Path) -> None:
    options = ("-quiet", "-Xdoclint:all", "-Werror", "-encoding", "UTF-8", "-d", tmp_path)
    run("javadoc", *options, *SOURCES.rglob("*.java"))
    page = (tmp_path / "clickposterrors/clickposterrors/MetaStatus.html").read_text("utf-8")
    assert "310: Return reason missing or too long." in page


def test_prettier() -> None:
    plugin = NODE_MODULES / "prettier-plugin-java/dist/index.mjs"
    prettier = NODE_MODULES / "prettier/bin/prettier.cjs"
    config = f"--config={HERE / 'prettier.json'}"
    run("node", prettier, config, f"--plugin={plugin}", "--check", SOURCES, HERE, env=node_path())
