"""A catalogue's text → the same in the one style: what it says, and every comment, stays.

The text is written anew from its values, not by a round-trip loader: that keeps the line breaks,
quotes and blank lines that are there, where the one style has to decide them.
"""

import json
import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any, get_args

from generator.model import Catalogue
from generator.problems import Invalid, Problem, shown
from generator.source import Loc, Mark, Source, events, parse, resolve

LONGEST = 100
"""How long a line may be before its text is folded."""
WIDTH = 96
"""How long a line may get by folding."""
FLOW = {"fields", "related", "tables"}
"""Lists of short words, which stand on one line."""
QUOTED = {"messages"}
"""Texts to the letter, which are always quoted."""
LITERAL = {"action"}
"""Texts with one item a line."""


def styled(text: str, path: str) -> str:
    """The text in the one style; raises Invalid where it does not parse."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    source = parse(text, path)
    if source.problems:
        raise Invalid(source.problems)
    if type(source.values) is not dict:
        raise Invalid([source.problem("wrong-type", (), "expected a mapping at the top")])
    comments = Comments(source)
    result = "\n".join(Writer(comments).top(source.values)) + "\n"
    if not says_the_same(source, comments, result):
        message = "cannot be brought to the one style without changing what it says"
        raise Invalid([Problem("style", message, path, hint="nothing was changed")])
    return result


def differences(text: str, wanted: str, path: str) -> list[Problem]:
    """The first line in which a text is not in the one style, as a problem; or none."""
    if text == wanted:
        return []
    pairs = zip_longest(text.split("\n"), wanted.split("\n"))
    line, (is_, should) = next((n, pair) for n, pair in enumerate(pairs, 1) if pair[0] != pair[1])
    expected = "no line" if should is None else shown(should)
    message = f"{'no line' if is_ is None else shown(is_)} is not in the one style"
    hint = f"expected {expected}; `python -m generator fmt` mends it"
    return [Problem("style", message, path, line, 1, hint, is_ or "")]


def says_the_same(source: Source, comments: "Comments", result: str) -> bool:
    """Whether the values, and the comments, of a text are those of its source."""
    again = parse(result, source.path)
    return (
        not again.problems
        and json.dumps(again.values, sort_keys=True) == json.dumps(source.values, sort_keys=True)
        and Counter(Comments(again).texts) == Counter(comments.texts)
    )


class Comments:
    """The comments of a source, each at the value that it stands before or behind."""

    def __init__(self, source: Source) -> None:
        self.texts: list[str] = []
        self.before: dict[Loc | None, list[str]] = defaultdict(list)
        """Lines before a value, empty ones among them; those at the end of the file under None."""
        self.behind: dict[Loc, str] = {}
        """At the end of the line in which a value, or its key, begins."""
        rows = masked(source.text).split("\n")
        nodes = list(walk(source.marks, ()))
        places = [place for place, _ in nodes]
        last: tuple[Loc | None, int] = (None, -1)
        for line, column, text in comments(rows):
            self.texts.append(text)
            after = bisect(places, (line, column))
            if after and rows[line][:column].strip("- "):
                (first, start), owner = nodes[after - 1]
                between = "\n".join([*rows[first:line], rows[line][:column]])[start:]
                owner = owner[: len(owner) - closed(between)]
                if owner and owner not in self.behind:
                    self.behind[owner] = text
                    continue
            loc = nodes[after][1] if after < len(nodes) else None
            if last[0] == loc and -1 < last[1] < line - 1:
                self.before[loc].append("")
            self.before[loc].append(text)
            last = (loc, line)
            if loc and not any(
                row.strip() for row in rows[line + 1 : max(line + 2, places[after][0])]
            ):
                self.before[loc].append("")


def closed(text: str) -> int:
    """How many flow collections end in a piece of text that began before it."""
    return max(0, sum(map(text.count, "]}")) - sum(map(text.count, "[{")))


def masked(text: str) -> str:
    """The text with a letter for each character of a scalar: what is left is YAML's own."""
    parts, position = [], 0
    for event in events(text):
        if type(event).__name__ == "ScalarEvent":
            start, end = event.start_mark.index, event.end_mark.index
            if event.style in ("|", ">"):  # behind its indicator a comment may stand
                start = text.index("\n", start)
            parts += [text[position:start], re.sub(r"\S", "x", text[start:end])]
            position = end
    return "".join(parts) + text[position:]


def comments(rows: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """The comments in masked lines: line and column, from 0, and text."""
    for line, row in enumerate(rows):
        if match := re.search(r"(?:^|(?<=\s))#.*", row):
            yield line, match.start(), match[0].rstrip()


def walk(mark: Mark, loc: Loc) -> Iterator[tuple[tuple[int, int], Loc]]:
    """Each value below a mark in the order of the text: where it or its key begins, and the way."""
    if loc:
        yield mark.key or (mark.line, mark.column), loc
    children = mark.children or ()
    for name, child in children.items() if isinstance(children, dict) else enumerate(children):
        yield from walk(child, (*loc, name))


class Writer:
    """Writes values as lines, with their comments."""

    def __init__(self, comments: Comments) -> None:
        self.comments = comments

    def top(self, values: dict[str, Any]) -> list[str]:
        lines = self.block(values, (), 0)
        return lines + [row for row in self.comments.before.get(None, ()) if row or lines[-1]]

    def block(self, value: Any, loc: Loc, indent: int) -> list[str]:
        """The lines of a mapping or list that is not empty."""
        lines: list[str] = []
        pairs = ordered(value, loc) if isinstance(value, dict) else enumerate(value)
        for name, item in pairs:
            at = (*loc, name)
            if lines and (
                not loc or (len(loc) == 1 and isinstance(name, int) and isinstance(item, dict))
            ):
                lines.append("")
            made = self.entry(name, item, at, indent)
            lines += self.before(at, indent)
            lines += made
        return lines

    def before(self, loc: Loc, indent: int) -> list[str]:
        return [f"{' ' * indent}{row}" if row else "" for row in self.comments.before.get(loc, ())]

    def entry(self, name: str | int, value: Any, loc: Loc, indent: int) -> list[str]:
        """The lines of a value behind its key or dash."""
        start = " " * indent + (f"{key(name)}:" if isinstance(name, str) else "-")
        behind = f"  {self.comments.behind[loc]}" if loc in self.comments.behind else ""
        if not isinstance(value, dict | list) or not value:
            first, *more = scalar(value, loc, len(start) + 1, indent + 2)
            return [f"{start} {first}{behind}", *more]
        if loc[-1] in FLOW and (row := self.flow(value, loc)):
            return [f"{start} {row}{behind}"]
        lines = self.block(value, loc, indent + 2)
        if isinstance(name, str):
            return [f"{start}{behind}", *lines]
        over = next(index for index, row in enumerate(lines) if row.lstrip()[:1] not in ("", "#"))
        head = [row[2:] for row in lines[:over]]
        if behind:
            head.append(f"{' ' * indent}{behind.strip()}")
        return [*head, f"{start} {lines[over].lstrip()}", *lines[over + 1 :]]

    def flow(self, value: Any, loc: Loc) -> str:
        """A list on one line, or nothing where it does not go there."""
        inner = [(*loc, index) for index in range(len(value))]
        if any(at in self.comments.before or at in self.comments.behind for at in inner):
            return ""
        if not all(isinstance(item, str) for item in value):
            return ""
        row = ", ".join(item if is_plain(item, flow=True) else quoted(item) for item in value)
        return f"[{row}]" if len(row) <= WIDTH - 14 else ""


def ordered(value: dict[str, Any], loc: Loc) -> list[tuple[str, Any]]:
    """A mapping's pairs in the order of the format, those that it does not know last."""
    order = KEYS.get(tuple("*" if isinstance(part, int) else part for part in loc), [])
    known = [(name, value[name]) for name in order if name in value]
    return known + [(name, item) for name, item in value.items() if name not in order]


def key_orders(kind: Any, loc: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """The keys of each mapping of the format, in order; `*` stands for any index."""
    if hasattr(kind, "model_fields"):
        yield loc, list(kind.model_fields)
        for name, field in kind.model_fields.items():
            yield from key_orders(field.annotation, (*loc, name))
    else:
        below = (*loc, "*") if getattr(kind, "__origin__", None) is tuple else loc
        for member in get_args(kind):
            yield from key_orders(member, below)


KEYS = dict(key_orders(Catalogue))


def key(name: str) -> str:
    return name if is_plain(name) else quoted(name)


def scalar(value: Any, loc: Loc, column: int, indent: int) -> list[str]:
    """A value that holds no others: what follows its key at a column, and the lines below."""
    if not isinstance(value, str):
        return [json.dumps(value)]
    if any(part in QUOTED for part in loc):
        return [quoted(value)]
    if (loc[-1] in LITERAL or "\n" in value) and is_literal(value):
        return ["|-", *(f"{' ' * indent}{row}" if row else "" for row in value.split("\n"))]
    row = value if is_plain(value) else quoted(value)
    if column + len(row) <= LONGEST or not is_foldable(value):
        return [row]
    return [">-", *folded(value, indent)]


JOINERS = {ord("\u200c"): None, ord("\u200d"): None}
"""Characters that cannot be seen but belong to scripts and emoji."""


def is_seen(text: str) -> bool:
    return text.translate(JOINERS).isprintable()


def is_literal(text: str) -> bool:
    """Whether a text can stand as a literal block and be seen for what it is."""
    rows = text.split("\n")
    return (
        all(is_seen(row) and row == row.rstrip() for row in rows)
        and not text.startswith((" ", "\n"))
        and not text.endswith("\n")
        and bool(text)
    )


def is_plain(text: str, *, flow: bool = False) -> bool:
    """Whether a text needs no quotes; on the safe side."""
    return (
        is_seen(text)
        and type(resolve(text)) is str
        and text == text.strip()
        and text not in ("=", "<<")
        and text[0] not in "-?:,[]{}#&*!|>'\"%@`"
        and not text.startswith("...")
        and not text.endswith(":")
        and not re.search(r": | #", text)
        and not (flow and re.search(r"[\[\]{},:]", text))
    )


def quoted(text: str) -> str:
    """A text in double quotes, with an escape for all that cannot be seen."""
    return "".join(
        char if is_seen(char) else escape(char) for char in json.dumps(text, ensure_ascii=False)
    )


def escape(char: str) -> str:
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"


def is_foldable(text: str) -> bool:
    return is_seen(text) and all(text.split(" "))


def folded(text: str, indent: int) -> list[str]:
    """The lines of a text broken between words."""
    rows = [""]
    for word in text.split(" "):
        if rows[-1] and indent + len(rows[-1]) + 1 + len(word) > WIDTH:
            rows.append(word)
        else:
            rows[-1] += f" {word}" if rows[-1] else word
    return [f"{' ' * indent}{row}" for row in rows]
