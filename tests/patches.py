"""Cases: what differs from the base catalogue, and what is reported.

A case is a file of sections, each below a line `== NAME ==`; what comes before the first is a
comment. The section of a file holds its differences from `cases/base.yaml` as a diff without
line numbers: ` ` before a line keeps it, `-` removes it, `+` adds it, and a blank line ends a hunk.
The section `reported` holds what is printed; UPDATE_EXPECTED=1 writes it anew.
"""

import os
import re
from pathlib import Path

CASES = Path(__file__).parent / "cases"
BASE = (CASES / "base.yaml").read_text("utf-8")
"""A small catalogue in which nothing is wrong."""


def sections(case: Path) -> dict[str, str]:
    """The sections of a case by name. Bytes that are not UTF-8 become surrogates."""
    text = case.read_bytes().decode("utf-8", "surrogateescape")
    _, *parts = re.split(r"(?m)^== (.+) ==\n", text)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def write_files(case: Path, folder: Path) -> None:
    """Writes the files of a case into a folder."""
    for name, edits in sections(case).items():
        if name != "reported":
            text = patched(edits)
            (folder / name).write_bytes(text.encode("utf-8", "surrogateescape"))


def patched(edits: str) -> str:
    """The base catalogue with some edits."""
    text = "\n" + BASE
    for hunk in re.split(r"\n\n+", edits.strip("\n")):
        lines = hunk.split("\n") if hunk else []
        assert all(line[:1] in " -+" for line in lines), f"not a hunk:\n{hunk}"
        old, new = ("".join(f"\n{line[1:]}" for line in lines if line[0] in marks)
                    for marks in (" -", " +"))  # fmt: skip
        assert not hunk or text.count(f"{old}\n") == 1, f"not once in the base:\n{hunk}"
        text = text.replace(f"{old}\n", f"{new}\n", 1)
    return text[1:]


def assert_reported(case: Path, reported: str) -> None:
    """Compares what is printed with what the case expects, or writes it there."""
    if os.environ.get("UPDATE_EXPECTED"):
        rest = case.read_bytes().split(b"== reported ==\n")[0]
        case.write_bytes(rest + b"== reported ==\n" + reported.encode())
    assert reported == sections(case)["reported"]
