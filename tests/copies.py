"""Names each run of nine words that our texts share with the documents they are written from.

    python -m tests.copies DOCUMENT...

The documents are not kept in the repository. What a wire message of `reference.csv` holds is no
copy: messages are quoted to the letter. Exits with 1 where it finds a run, else with 0.
"""

import csv
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.catalogue import load

ROOT = Path(__file__).parents[1]
RUN = 9


def words(text: str) -> list[str]:
    """The words of a text, lower-cased, without Markdown's marks."""
    plain = re.sub(r"<br\s*/?>", " ", text.lower().replace("\u2019", "'"))
    return [word.strip("_'") for word in re.findall(r"[a-z0-9_']+", plain) if word.strip("_'")]


def runs(text: str) -> Iterator[str]:
    """Every run of nine consecutive words, joined by single spaces."""
    split = words(text)
    return (" ".join(split[at : at + RUN]) for at in range(len(split) - RUN + 1))


def runs_of(documents: Iterable[str], messages: Iterable[str]) -> set[str]:
    """The runs of some documents, without those that lie within one message."""
    quoted = {run for message in messages for run in runs(message)}
    return {run for document in documents for run in runs(document)} - quoted


def texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Every text of a dumped catalogue with its path, without the wire messages."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            if key != "messages":
                yield from texts(item, f"{path}.{key}")
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from texts(item, f"{path}[{index}]")


def our_texts() -> Iterator[tuple[str, str]]:
    """Every text of the catalogue and every page that is written by hand."""
    yield from texts(load(ROOT / "catalogue.yaml").model_dump(), "catalogue")
    generated = ROOT / "docs/codes"
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        if generated not in page.parents:
            yield str(page.relative_to(ROOT)), page.read_text("utf-8")


def copies(ours: Iterable[tuple[str, str]], theirs: set[str]) -> list[str]:
    """Each run of ours that is also one of theirs."""
    return [f"{path}: {run}" for path, text in ours for run in runs(text) if run in theirs]


def main(documents: list[str]) -> int:
    if not documents:
        print(__doc__, file=sys.stderr)
        return 2
    with (ROOT / "tests/reference.csv").open(encoding="utf-8", newline="") as file:
        messages = [row["message"] for row in csv.DictReader(file)]
    theirs = runs_of((Path(name).read_text("utf-8") for name in documents), messages)
    found = copies(our_texts(), theirs)
    print("\n".join(found) or "nothing is copied")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
