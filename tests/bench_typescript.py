"""What the npm package costs in a bundle, minified and gzipped, beside a well-known other one."""

import json
from collections.abc import Iterator

from tests.bench import Row
from tests.conftest import ROOT, make
from tests.typescript.support import SCRIPTS, node

KILOBYTE = 1000


def rows() -> Iterator[Row]:
    """The sizes in bytes, each with its limit."""
    make("build/typescript/package.json")
    size = json.loads(node(SCRIPTS / "sizes.mjs", ROOT / "build/typescript"))
    yield Row("one constant by name, over the number", size["codes"], "B", 100)
    yield Row("one constant of the module, over the number", size["namespace"], "B", 100)
    yield Row("one constant of the object, over the number", size["object"], "B", 500)
    yield Row("http-status-codes: one constant, over it", size["other"], "B")
    yield Row("isMetaStatus and lookup", size["lookup"], "B", KILOBYTE)
    yield Row("decode without the texts, from lite", size["lite"], "B", 3.2 * KILOBYTE)
    yield Row("decode", size["decode"], "B", 12 * KILOBYTE)
    yield Row("checkRequest", size["check"], "B", 2.5 * KILOBYTE)
    yield Row("everything", size["everything"], "B", 15 * KILOBYTE)
    yield Row("http-status-codes: everything", size["otherEverything"], "B")
