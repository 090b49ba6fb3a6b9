"""Breaks the decoder and the check of requests on purpose: the vectors must notice each time."""

import json
import re
import shutil
from pathlib import Path

from tests.conftest import ROOT
from tests.typescript.support import SCRIPTS, node

SOURCES = ROOT / "dist/typescript/src"
VECTORS = ROOT / "dist/json/conformance.json"
MUTANTS = {
    "two errors are swapped": ("raised", "errors.PendingError", "errors.AlreadyExistsError"),
    "an unknown code is unreadable": ("raise", "? UnreadableError :", "? UnknownError :"),
    "unreadable is unknown": ("read", "code === null ? UNREADABLE : UNKNOWN", "UNKNOWN"),
    "nesting stops at 6": ("body", "DEEPEST = 10_000", "DEEPEST = 6"),
    "a byte order mark stays": ("body", '"\\ufeff"', '"\\ufffe"'),
    "bytes that are not UTF-8 are refused": ("body", "{ ignoreBOM: true", "{ fatal: true"),
    "no-break spaces are trimmed": ("message", '" \\t\\n\\v\\f\\r"', '" \\t\\n\\v\\f\\r\\u00a0"'),
    "vertical tabs stay": ("message", '" \\t\\n\\v\\f\\r"', '" \\t\\n\\f\\r"'),
    "the worst template wins": ("message", "(byGenerality)", "(byGenerality).reverse()"),
    "case counts": ("message", "lower(text) === lower(documented)", "text === documented"),
    "all of Unicode has case": ("message", "/[A-Z]+/g", "/.+/gu"),
    "parts are joined by commas": ("message", '.join("; ")', '.join(", ")'),
    "empty parts stay": ("message", '.filter((part) => part !== "")', ""),
    "numbers are text": ("message", 'return "";\n  const', "return `${value}`;\n  const"),
    "half a pair stays": ("message", "/\\p{Surrogate}/gu", "/\\p{Cn}{99}/gu"),
    "an empty detail is text": ("message", "before.length, end)) || null", "before.length, end))"),
    "an odd message is no detail": ("message", 'text === "" ? null : message', "null"),
    "the detail is trimmed": ("message", 'text === "" ? null : message', "text || null"),
    "codes have 15 digits": ("read", "{1,16}", "{1,15}"),
    "codes may have a sign": ("read", "/^[0-9]", "/^-?[0-9]"),
    "any digits are a code": ("read", "/^[0-9]{1,16}$/", "/^\\s*\\d+\\s*$/"),
    "large codes are read": ("read", "isSafeInteger", "isInteger"),
    "minus zero is a code": ("read", " + 0 : null", " : null"),
    "the result is elsewhere": ("catalogue", 'result: ["result"]', 'result: ["data"]'),
    "null is the first filled": ("request", "undefined && value !== null", "undefined"),
    "the last place wins": ("request", "fieldOf(name).paths", "[...fieldOf(name).paths].reverse()"),
    "a condition is ignored": ("request", "when && find", "false && find"),
    "an exemption is ignored": ("request", "unless !== undefined &&", "false &&"),
    "missing is never a fault": ("request", "path === null && !required", "path === null"),
    "the first place is where it belongs": ("request", "paths.find(has) ?? ", ""),
    "characters are code units": ("constraint", "Array.from(value).length", "value.length"),
    "a pattern is not looked at": ("constraint", 'new RegExp(pattern, "u").test(value)', "true"),
    "a limit is included": ("constraint", "<= (exclusiveMinimum", "< (exclusiveMinimum"),
    "one of a list is enough": ("constraint", "value.every((item)", "value.some((item)"),
}  # fmt: skip
"""What is broken: a module, a piece of it, and what replaces the piece."""


def mutant(folder: Path, module: str, piece: str, replacement: str) -> Path:
    """A copy of the sources in which one piece is replaced."""
    shutil.copytree(SOURCES, folder)
    path = folder / f"{module}.ts"
    text = path.read_text()
    assert text.count(piece) >= 1, f"{module}.ts does not have {piece}"
    path.write_text(text.replace(piece, replacement, 1))
    return folder


def test_the_vectors_notice_every_mutant(tmp_path: Path) -> None:
    folders = [
        mutant(tmp_path / re.sub(r"\W", "-", name), *change) for name, change in MUTANTS.items()
    ]
    quiet = "--disable-warning=ExperimentalWarning"
    counts = json.loads(node(quiet, SCRIPTS / "mutants.mjs", VECTORS, SOURCES, *folders))
    assert counts[0] == 0, "the decoder itself fails vectors"
    noticed = dict(zip(MUTANTS, counts[1:], strict=True))
    missed = [name for name, count in noticed.items() if not count]
    assert not missed, ", ".join(missed)
    assert len(noticed) >= 15
