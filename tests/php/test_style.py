"""The sources are as the tools of the community leave them."""

import os
from pathlib import Path

from tests.conftest import NODE_MODULES, ROOT, node_path, run

PACKAGE = ROOT / "dist/php"
HERE = Path(__file__).parent


def test_php_reads_every_file() -> None:
    for path in (PACKAGE / "src").glob("*.php"):
        run("php", "-l", path)


def test_psr_12() -> None:
    run("phpcs", "-n", f"--standard={HERE / 'phpcs.xml'}", PACKAGE / "src")


def test_prettier(tmp_path: Path) -> None:
    """Where the plugin is found, the formatter changes nothing."""
    plugin = NODE_MODULES / "@prettier/plugin-php/src/index.mjs"
    options = ["--config", HERE / "prettier.json", "--plugin", plugin, "--check"]
    prettier = NODE_MODULES / "prettier/bin/prettier.cjs"
    run("node", prettier, *options, PACKAGE / "src", PACKAGE / "composer.json", env=node_path())


def test_composer_accepts_the_manifest(tmp_path: Path) -> None:
    environment = os.environ | {"COMPOSER_HOME": str(tmp_path)}
    run("composer", "validate", "--strict", "--no-interaction", cwd=PACKAGE, env=environment)
