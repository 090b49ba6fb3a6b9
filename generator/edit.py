"""Edits of a catalogue for its users: a skeleton put in its place, and files written atomically.

A skeleton is put in as text, so that every other byte stays: a loader that writes YAML anew does
not promise that. What results is read again before it is written.
"""

import os
import re
import shutil
from pathlib import Path
from typing import Any

from generator import catalogue
from generator.model import Status
from generator.problems import Invalid, printable, shown
from generator.source import Source, parse
from generator.style import is_plain, masked, quoted, walk


class Refused(Exception):
    """An entry cannot be added; the text says why."""


def with_entry(source: Source, code: int, name: str) -> tuple[str, int]:
    """The text with a skeleton in its place, and the line, from 1, at which that begins.

    Raises Refused where the code or name cannot be used, or the text has no place for it.
    """
    refuse_known(source, code, name)
    statuses = rows(source.values, "statuses")
    index = sum(type(row.get("code")) is int and row["code"] < code for row in statuses)
    lines = source.text.split("\n")
    line = line_for(source, index)
    made = skeleton(source, code, name)
    made = ["", *made] if index else [*made, ""]
    text = "\n".join([*lines[:line], *made, *(lines[line:] or [""])])
    begin = line + bool(index)
    verify(source, text, index, range(begin + 1, begin + 3))
    return text, begin + 1


def rows(values: Any, plural: str) -> list[dict[str, Any]]:
    """The mappings in a list at the top; none where the shape is another."""
    items = values.get(plural) if isinstance(values, dict) else None
    return [row for row in items or () if isinstance(row, dict)]


def refuse_known(source: Source, code: int, name: str) -> None:
    suggestion = re.sub(r"[^A-Z0-9]+", "_", name.upper()).strip("_")
    if not re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", name):
        hint = f"; write `{suggestion}`?" if suggestion[:1].isalpha() else ""
        raise Refused(f"{shown(name)} is no `UPPER_SNAKE` name{hint}")
    for plural, what in (
        ("statuses", "has the {} already"),
        ("retired", "was retired with the {}"),
    ):
        for row in rows(source.values, plural):
            if row.get("code") == code:
                raise Refused(f"{row.get('name')} {what.format(f'code {code}')}")
            if str(row.get("name")).upper() == name:
                raise Refused(f"{row.get('code')} {what.format(f'name {name}')}")


def line_for(source: Source, index: int) -> int:
    """The line, from 0, at which an entry comes to stand: right behind the entry before it."""
    nodes = list(walk(source.marks, ()))
    entries = {
        way[1]: at for at, (_, way) in enumerate(nodes) if way[:1] == ("statuses",) == way[:-1]
    }
    if 0 not in entries:
        raise Refused("`statuses` holds no entry to put it beside")
    line, column = nodes[entries[max(0, index - 1)]][0]
    if source.lines[line][:column].strip() != "-":
        raise Refused("the entries do not begin on lines of their own; run `fmt` first")
    if not index:
        return line
    end = next(
        (at[0] for at, way in nodes[entries[index - 1] :] if way[:2] != ("statuses", index - 1)),
        len(source.lines),
    )
    bare = masked(source.text).split("\n")
    while not bare[end - 1].strip() or bare[end - 1].lstrip().startswith("#"):
        end -= 1
    return end


def skeleton(source: Source, code: int, name: str) -> list[str]:
    """The lines of an entry of which only what is known is filled in, at the others' indent."""
    values = source.values
    package = values["package"] if isinstance(values.get("package"), dict) else {}
    version = str(package.get("version"))
    ids = {key: listed_ids(values, plural) for key, plural in VOCABULARY.items()}
    optional = [key for key, field in Status.model_fields.items() if not field.is_required()]
    filled = SKELETON.format(
        code=code,
        name=name,
        since=version if is_plain(version) else quoted(version),
        optional=", ".join(optional),
        **ids,
    )
    mark = source.marks.children["statuses"].children[0]  # type: ignore[index,call-overload]
    prefix = source.lines[mark.line][: mark.column]
    first, *others = filled.splitlines()
    return [prefix + first, *(" " * len(prefix) + line for line in others)]


def listed_ids(values: Any, plural: str) -> str:
    ids = [printable(str(row.get("id"))) for row in rows(values, plural)]
    return ", ".join(ids[:12]) + (", …" if len(ids) > 12 else "")


VOCABULARY = {
    "category": "categories",
    "outcome": "outcomes",
    "recovery": "recoveries",
    "owner": "owners",
    "tables": "sources",
}
SKELETON = """\
code: {code}
name: {name}
title: ""  # a few words
category: ""  # one of: {category}
outcome: ""  # one of: {outcome}
recovery: ""  # one of: {recovery}
owner: ""  # one of: {owner}
description: ""  # the cause, and where to look
action: ""  # what to do, one step a line
# Optional: {optional}.
since: {since}
documented:  # what the sources state and nothing else; null where they are silent
  http_status: null  # 100 to 599
  order_successful: null  # true or false
  messages: null  # a list, to the letter; a part that varies is {{detail}}
  tables: []  # where it stands: {tables}
"""


def verify(source: Source, text: str, index: int, places: range) -> None:
    """Makes sure that a text holds what its source holds and one entry more, and a name to keep."""
    again = parse(text, source.path)
    before = source.values
    after = {**again.values, "statuses": list(again.values["statuses"])}
    after["statuses"].pop(index)
    if after != before:
        raise Refused("it cannot be put in without changing what stands there; run `fmt` first")
    try:
        catalogue.check(again)
    except Invalid as invalid:
        for problem in invalid.problems:
            if problem.line in places:
                raise Refused(f"{problem.message}; {problem.hint}") from None


def write(path: Path, text: str) -> None:
    """Replaces a file's text in one step; a kill or a full disk leaves the old one whole."""
    place = path.resolve()  # behind a link, the file itself
    temporary = place.with_name(f".{place.name}.new")
    try:
        temporary.write_bytes(text.encode())
        shutil.copymode(place, temporary)
        os.replace(temporary, place)
    finally:
        temporary.unlink(missing_ok=True)
