"""Why a text does not parse as YAML: where the mistake is, and how to fix it.

A parser reports where it could not go on, often lines after the mistake and in terms of its
grammar. What is here looks at the text around that place; the parser's words are the last resort.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.problems import shown


class YAMLError(Exception):
    """YAML that cannot be read: what is wrong, how to fix it, and where (from 0)."""

    def __init__(
        self,
        message: str,
        line: int,
        column: int,
        hint: str = "",
        start: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(message)
        self.message, self.hint, self.line, self.column = message, hint, line, column
        self.start = start
        """Where the part begins that the parser was reading; None if nothing is to be explained."""


KEY = re.compile(r"(?P<lead> *(?:- +)*)(?P<key>[A-Za-z_][A-Za-z0-9_]*):(?: +(?P<value>.*)|$)")
LEAD = re.compile(r" *(?:-(?: +|$))*")
CONFLICT = re.compile(r"(<{7}|>{7}|\|{7}) |={7}$")


def conflicts(lines: list[str]) -> Iterator[YAMLError]:
    """Each conflict that a merge has left, at its first line."""
    inside = False
    for number, line in enumerate(lines):
        if line[:1] not in ("<", "=", ">", "|") or not CONFLICT.match(line):
            continue
        if not inside:
            yield YAMLError(
                f"a merge has left a conflict here: {shown(line)}",
                number,
                0,
                "keep one side, and remove the lines that begin with `<<<<<<<`, `=======` and "
                "`>>>>>>>`",
            )
        inside = not line.startswith(">")


def swallowed(lines: list[str], start: tuple[int, int], end: int) -> bool:
    """Whether a quoted text goes on over lines that look like keys of the same or an outer level.

    Then its closing quote is missing, and the next quote in the file was taken for it.
    """
    indent = len(LEAD.match(lines[start[0]])[0])  # type: ignore[index]
    return any(
        (match := KEY.match(line)) and len(match["lead"]) <= indent
        for line in lines[start[0] + 1 : end + 1]
    )


def unclosed(lines: list[str], line: int, column: int) -> YAMLError:
    quote = lines[line][column]
    return YAMLError("the quote that opens here is not closed", line, column, f"add `{quote}`")


def explained(lines: list[str], error: YAMLError) -> YAMLError:
    """The mistake that made a parser stop."""
    trouble = Trouble(lines, error)
    checks = (quote, flow, block_of_text, first_character, escape, line_by_line, colon, after_value)
    for check in (*checks, indentation):
        if found := check(trouble):
            return found
    return error


@dataclass
class Trouble:
    """The text, and where a parser stopped."""

    lines: list[str]
    error: YAMLError

    @property
    def start(self) -> tuple[int, int]:
        """Where the part begins that the parser was reading."""
        return self.error.start or (self.error.line, self.error.column)

    @property
    def row(self) -> str:
        """The line at which the parser stopped."""
        return self.line(self.error.line)

    def line(self, number: int) -> str:
        return self.lines[number] if number < len(self.lines) else ""

    def before(self, number: int) -> int:
        """The number of the line before another that is neither blank nor a comment, or -1."""
        number -= 1
        while number >= 0 and self.line(number).lstrip()[:1] in ("", "#"):
            number -= 1
        return number

    def opens(self, number: int) -> bool:
        """Whether a line is one word and the next line is indented further."""
        row, below = self.line(number), self.line(number + 1)
        return " " not in row.strip() and len(LEAD.match(below)[0]) > len(LEAD.match(row)[0])  # type: ignore[index]

    def is_key(self, word: str) -> bool:
        """Whether the text uses a word as a key somewhere."""
        pattern = re.compile(rf" *(- +)*{re.escape(word)}:(\s|$)")
        return any(pattern.match(line) for line in self.lines)


def quote(trouble: Trouble) -> YAMLError | None:
    error = trouble.error
    if "quoted scalar" in error.message and "end of stream" in error.message:
        return unclosed(trouble.lines, *trouble.start)
    return None


def flow(trouble: Trouble) -> YAMLError | None:
    """A list or mapping in brackets that is not closed, or lacks a comma."""
    error, (line, column) = trouble.error, trouble.start
    if "while parsing a flow node" in error.message:
        message, hint = "an item is missing here", "write it, or remove the comma"
        return YAMLError(message, error.line, error.column, hint)
    opening = trouble.line(line)[column : column + 1]
    closing = {"[": "]", "{": "}"}.get(opening)
    if "while parsing a flow" not in error.message or not closing:
        return None
    if error.line > line:
        return YAMLError(
            f"the `{opening}` that opens here is not closed", line, column, f"add `{closing}`"
        )
    return YAMLError(
        f"expected `,` or `{closing}` here",
        error.line,
        error.column,
        "separate items by commas, and put text with signs in it in quotes",
    )


def block_of_text(trouble: Trouble) -> YAMLError | None:
    error = trouble.error
    if "while scanning a block scalar" not in error.message:
        return None
    sign = trouble.line(trouble.start[0])[trouble.start[1] :][:1]
    message = f"`{sign}` begins a block of text, which must follow on the next line, indented"
    hint = f"move it there, or put it in quotes if `{sign}` is part of it"
    return YAMLError(message, *trouble.start, hint)


def first_character(trouble: Trouble) -> YAMLError | None:
    error, row = trouble.error, trouble.row
    if "cannot start any token" in error.message:
        char = row[error.column : error.column + 1]
        message = f"a text cannot begin with {named(char)} unless it is in quotes"
        return YAMLError(message, error.line, error.column, in_quotes(row[error.column :]))
    if "found unexpected ':'" in error.message:
        message = "a space is missing after the colon"
        return YAMLError(message, error.line, error.column, "write a space after it")
    if "while scanning an alias" in error.message or "while scanning an anchor" in error.message:
        line, column = trouble.start
        row, char = trouble.line(line), trouble.line(line)[column]
        if not row[:column].strip():
            return YAMLError(
                f"the item of a list begins with `-`, not with `{char}`",
                line,
                column,
                f"write `-{row[column + 1 :][:50]}`",
            )
        return YAMLError(
            f"a text cannot begin with `{char}` unless it is in quotes",
            line,
            column,
            in_quotes(row[column:]),
        )
    return None


def named(char: str) -> str:
    return "a backtick" if char == "`" else shown(char)


def escape(trouble: Trouble) -> YAMLError | None:
    error = trouble.error
    if "unknown escape" not in error.message:
        return None
    at = error.column - (trouble.row[error.column - 1 : error.column] == "\\")
    sequence = trouble.row[at : at + 2]
    hint = "write `\\\\` for a backslash, or put the text in single quotes"
    return YAMLError(f"`{sequence}` is not an escape of YAML", error.line, at, hint)


SPACE = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
COLON = "[\uff1a\ufe55\u2236\ua789\u02d0]"
ODD_SPACE = re.compile(rf" *(- +)*([A-Za-z_]\w*:)? *({SPACE})")
ODD_COLON = re.compile(rf"( *(?:- +)*)(\w+) *({COLON}) *(.*)", re.ASCII)
EQUALS = re.compile(r"( *(?:- +)*)([A-Za-z_]\w*) *= *(.*)", re.ASCII)
CLOSE_COLON = re.compile(r"( *(?:- +)*)([A-Za-z_]\w*):([^ /].*)", re.ASCII)
CLOSE_DASH = re.compile(r"( *(?:- +)*)-([^\s-].*)")
COMMENT = re.compile(r"( *)(//|/\*|;|--|%)")
BULLET = re.compile(r"( *)([*+\u2022\u2013\u2014\u2212]) +(.*)")
NO_COLON = re.compile(r"( *(?:- +)*)([A-Za-z_]\w*)(?: +(.*))?$", re.ASCII)


def line_by_line(trouble: Trouble) -> YAMLError | None:
    """A line that is nearly `key: value` or `- item`: where the parser stopped, or just before."""
    error = trouble.error
    for number in dict.fromkeys((trouble.start[0], error.line, trouble.before(error.line))):
        if number >= 0 and (found := near_miss(trouble, number)):
            return found
    return None


def near_miss(trouble: Trouble, number: int) -> YAMLError | None:
    row = trouble.line(number)
    if match := ODD_SPACE.match(row):
        code = f"U+{ord(match[3]):04X}"
        return YAMLError(
            f"{code} looks like a space and is none", number, match.start(3), "write a space"
        )
    if match := ODD_COLON.match(row):
        message = f"the colon after `{match[2]}` is U+{ord(match[3]):04X}"
        return YAMLError(message, number, match.start(3), written(match[2], match[4]))
    if match := EQUALS.match(row):
        message = f"`{match[2]}` is followed by `=`, not by a colon"
        return YAMLError(message, number, match.start(2), written(match[2], match[3]))
    if match := CLOSE_COLON.match(row):
        message = f"a space is missing after `{match[2]}:`"
        return YAMLError(message, number, match.start(3), written(match[2], match[3]))
    if match := CLOSE_DASH.match(row):
        hint = f"write {shown('- ' + match[2])}"
        return YAMLError("a space is missing after `-`", number, match.start(2), hint)
    if match := COMMENT.match(row):
        message = f"a comment begins with `#`, not with `{match[2]}`"
        return YAMLError(message, number, match.start(2), "write `#`")
    if match := BULLET.match(row):
        message = f"the item of a list begins with `-`, not with {shown(match[2])}"
        return YAMLError(message, number, match.start(2), f"write {shown('- ' + match[3])}")
    if (match := NO_COLON.match(row)) and (trouble.is_key(match[2]) or trouble.opens(number)):
        message = f"a colon is missing after `{match[2]}`"
        return YAMLError(message, number, match.end(2), written(match[2], match[3] or ""))
    return None


def written(key: str, value: str) -> str:
    return f"write {shown(f'{key}: {value}'.rstrip())}"


def in_quotes(text: str) -> str:
    """The hint to put a text in quotes, with the quotes that it needs."""
    quoted = f"'{text}'" if "'" not in text else json.dumps(text, ensure_ascii=False)
    return f"put the text in quotes: {shown(quoted)}"


def colon(trouble: Trouble) -> YAMLError | None:
    """A second colon in a line: text that holds one, or two keys in one line."""
    error, row = trouble.error, trouble.row
    match = KEY.match(row)
    if "mapping values are not allowed" not in error.message or not match or not match["value"]:
        return None
    if error.column <= match.start("value"):
        return None
    second = re.search(r"([A-Za-z_]\w*)$", row[: error.column], re.ASCII)
    hint = in_quotes(match["value"])
    if second and trouble.is_key(second[1]):
        hint += f", or `{second[1]}` on a line of its own"
    message = f"the text of `{match['key']}` holds a colon and a space, which only keys may"
    return YAMLError(message, error.line, error.column, hint)


def after_value(trouble: Trouble) -> YAMLError | None:
    """More text after a value that its quote or bracket has ended."""
    error, row = trouble.error, trouble.row
    match = KEY.match(row)
    start = match.start("value") if match and match["value"] else len(LEAD.match(row)[0])  # type: ignore[index]
    first, rest = row[start : start + 1], row[error.column :].strip()
    if error.column <= start or first not in ("'", '"', "[", "{", "*") or not rest:
        return None
    what = "text" if first in "'\"" else "value"
    message = f"the {what} that begins with `{first}` has ended, but more follows: {shown(rest)}"
    inner = row[start:].strip()
    if first == '"' and inner.endswith(first):
        hint = 'write a quote within the text as `\\"`'
    else:
        hint = in_quotes(inner.strip("'") if re.search(r"\w'\w", inner) else inner)
    return YAMLError(message, error.line, error.column, hint)


def indentation(trouble: Trouble) -> YAMLError | None:
    """A line that begins in a column in which nothing above it does."""
    for number in dict.fromkeys((trouble.start[0], trouble.error.line)):
        row, above = trouble.line(number), trouble.before(number)
        lead = LEAD.match(row)[0]  # type: ignore[index]
        item, is_key = "-" in lead, KEY.match(row)
        indent = len(row) - len(row.lstrip(" "))
        columns = dict(levels(trouble, number, item))
        if not row.strip() or not columns or (indent in columns and is_key):
            continue
        expected = min(columns, key=lambda column: (abs(column - indent), -column))
        if not item and not is_key:
            return YAMLError(
                "the line is neither `key: value` nor a part of the text above it",
                number,
                indent,
                f"indent it by more than {expected} spaces if it belongs to line {above + 1}",
            )
        change = expected - indent
        hint = f"{'add' if change > 0 else 'remove'} {spaces(abs(change))}"
        if change < 0 and not item:
            hint += f", or put the text of line {above + 1} in quotes if this is part of it"
        return YAMLError(
            f"the line is indented by {spaces(indent)}; line {columns[expected] + 1}, to which it "
            f"seems to belong, by {expected}",
            number,
            indent,
            hint,
        )
    return None


def spaces(count: int) -> str:
    return f"{count} space{'s' * (count != 1)}"


def levels(trouble: Trouble, number: int, item: bool) -> Iterator[tuple[int, int]]:
    """The columns in which an item or a key may begin, and the nearest line that begins there."""
    limit = len(trouble.line(number)) + MAX_INDENT
    while limit > 0 and (number := trouble.before(number)) >= 0:
        row = trouble.line(number)
        lead = LEAD.match(row)[0]  # type: ignore[index]
        starts = [match.start() for match in re.finditer("-", lead)] if item else [len(lead)]
        if item or KEY.match(row):
            yield from ((column, number) for column in reversed(starts) if column < limit)
        limit = min(limit, len(row) - len(row.lstrip(" ")))


MAX_INDENT = 100
