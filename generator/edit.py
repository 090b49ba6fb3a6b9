"""`add`: the skeleton of a new entry, inserted as text, so that every other byte stays.

A loader that writes YAML anew does not promise that. The result is read again before it is used.
"""

import json
import re
from contextlib import suppress
from typing import Any

from generator import catalogue
from generator.model import Status
from generator.problems import Invalid, printable, shown
from generator.source import Source, parse


class CannotAdd(Exception):
    """An entry cannot be added; the text says why."""


def with_entry(source: Source, code: int, name: str) -> tuple[str, int]:
    """The text with a skeleton in its place, and the line, from 1, at which that begins.

    Raises CannotAdd where the code or name cannot be used, or the text has no place for it.
    """
    check_unused(source, code, name)
    statuses = source.values.get("statuses") if isinstance(source.values, dict) else None
    if not isinstance(statuses, list) or not all(isinstance(row, dict) for row in statuses):
        raise CannotAdd("`statuses` is not a list of entries; `check` reports what is wrong")
    later = (at for at, row in enumerate(statuses) if is_later(row, code))
    index = next(later, len(statuses))
    filled = skeleton(source, code, name)
    for text, begin in insertions(source.text, index, filled):
        with suppress(Invalid):
            again = parse(text, source.path)
            if without(again.values, index) == source.values:
                check_entry(again, index)
                return text, text.count("\n", 0, begin) + 1
    raise CannotAdd("it cannot be inserted without changing another entry; write it by hand")


def is_later(row: dict[str, Any], code: int) -> bool:
    return type(row.get("code")) is int and row["code"] > code


def rows(values: Any, plural: str) -> list[dict[str, Any]]:
    """The mappings in a list at the top; none where the shape is another."""
    items = values.get(plural) if isinstance(values, dict) else None
    return [row for row in items if isinstance(row, dict)] if isinstance(items, list) else []


def check_unused(source: Source, code: int, name: str) -> None:
    """Raise CannotAdd where a code or name is taken, or the name is not one."""
    suggestion = re.sub(r"[^A-Z0-9]+", "_", name.upper()).strip("_")
    if not re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", name):
        hint = f"; write `{suggestion}`?" if suggestion[:1].isalpha() else ""
        raise CannotAdd(f"{shown(name)} is not an `UPPER_SNAKE` name{hint}")
    for plural, what in (
        ("statuses", "has the {} already"),
        ("retired", "was retired with the {}"),
    ):
        for row in rows(source.values, plural):
            if row.get("code") == code:
                raise CannotAdd(f"{row.get('name')} {what.format(f'code {code}')}")
            if str(row.get("name")).upper() == name:
                raise CannotAdd(f"{row.get('code')} {what.format(f'name {name}')}")


def insertions(text: str, index: int, filled: str) -> list[tuple[str, int]]:
    """The text with a skeleton before an entry, or after the last, and where that begins.

    The second choice adds no empty line before it, which could belong to the text above.
    """
    from ruamel.yaml import YAML

    top = YAML(typ="safe").compose(text)
    key, sequence = next(pair for pair in top.value if pair[0].value == "statuses")
    if sequence.flow_style:
        return [in_flow(text, sequence, index, filled)]
    above = end_of(sequence.value[index - 1]) if index else key.end_mark.index
    return [in_block(text, sequence, index, filled, above, gap) for gap in ("\n", "")]


def end_of(node: Any) -> int:
    """Where the text of a node ends: a block's own mark is at what follows its comments."""
    if isinstance(node.value, str) or node.flow_style:
        return int(node.end_mark.index)
    last = node.value[-1]
    if not isinstance(last, tuple):
        return end_of(last)
    return max(end_of(part) for part in last if part.start_mark.index < part.end_mark.index)


def in_flow(text: str, sequence: Any, index: int, filled: str) -> tuple[str, int]:
    """Between brackets, a skeleton on one line."""
    entry = json.dumps(parse(filled, "").values, ensure_ascii=False)
    if index < len(sequence.value):
        at = sequence.value[index].start_mark.index
        return f"{text[:at]}{entry}, {text[at:]}", at
    if index:
        at = end_of(sequence.value[-1])
        return f"{text[:at]}, {entry}{text[at:]}", at + 2
    at = sequence.start_mark.index + 1
    return f"{text[:at]}{entry} {text[at:]}", at


def in_block(
    text: str, sequence: Any, index: int, filled: str, above: int, gap: str
) -> tuple[str, int]:
    """On lines of its own, at the indent of the others, before the comment of what follows."""
    column = sequence.start_mark.column
    pad = " " * column
    first, *others = filled.splitlines()
    lines = [f"- {first}", *(f"{pad}  {line}" for line in others)]
    entry = "\n".join(lines)
    if index == len(sequence.value):
        at = text.find("\n", above - 1) + 1 or len(text)
        before = "" if text[:at].endswith("\n") else "\n"
        before += "" if text[:at].endswith("\n\n") else gap
        after = "\n" if text[at:].strip() and not text[at:].startswith("\n") else ""
        return f"{text[:at]}{before}{pad}{entry}\n{after}{text[at:]}", at + len(before)
    at = sequence.start_mark.index
    if index:
        at = text.index(f"\n{pad}-", above - 1) + 1 + column
    if text[:at].rpartition("\n")[2].strip():  # `: - code: 1`
        return f"{text[:at]}{entry}\n\n{pad}{text[at:]}", at
    at -= column
    while (line := text.rfind("\n", 0, at - 1) + 1) > above and text[line:at].lstrip()[:1] == "#":
        at = line
    before = "" if not index or text[:at].endswith("\n\n") else gap
    return f"{text[:at]}{before}{pad}{entry}\n\n{text[at:]}", at + len(before)


def skeleton(source: Source, code: int, name: str) -> str:
    """The text of an entry of which only what is known is filled in."""
    values = source.values
    package = values["package"] if isinstance(values.get("package"), dict) else {}
    version = str(package.get("version"))
    ids = {key: listed_ids(values, plural) for key, plural in VOCABULARY.items()}
    optional = [key for key, field in Status.model_fields.items() if not field.is_required()]
    return SKELETON.format(
        code=code,
        name=name,
        since=version if re.fullmatch(r"\d+\.\d+\.\d+", version) else json.dumps(version),
        optional=", ".join(optional),
        **ids,
    )


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
title: "" # a few words
category: "" # one of: {category}
outcome: "" # one of: {outcome}
recovery: "" # one of: {recovery}
owner: "" # one of: {owner}
description: "" # the cause, and where to look
action: "" # what to do, one step a line
# Optional: {optional}.
since: {since}
documented: # what the sources state and nothing else; null where they are silent
  http_status: null # 100 to 599
  order_successful: null # true or false
  messages: null # a list, to the letter; a part that varies is {{detail}}
  tables: [] # the sources that list it: {tables}
"""


def without(values: dict[str, Any], index: int) -> dict[str, Any]:
    """The values of a catalogue without one of its statuses."""
    statuses = values["statuses"]
    return values | {"statuses": statuses[:index] + statuses[index + 1 :]}


def check_entry(source: Source, index: int) -> None:
    """Raise CannotAdd where the code or the name of an entry is a problem."""
    children: Any = source.marks.children
    entry = children["statuses"].children[index].children
    places = {(entry[key].line + 1, entry[key].column + 1) for key in ("code", "name")}
    try:
        catalogue.check(source)
    except Invalid as invalid:
        for problem in invalid.problems:
            if (problem.line, problem.column) in places:
                raise CannotAdd(f"{problem.message}; {problem.hint}") from None
