"""Problem: one thing wrong at one place, and its three renderings: text, json and github."""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

MAX_PROBLEMS = 10_000
"""How many problems one run reports; more would not be read."""


@dataclass(frozen=True)
class Problem:
    """One thing wrong. `line` and `column` count from 1; 0 where a whole file is meant."""

    rule: str
    message: str
    path: str
    line: int = 0
    column: int = 0
    hint: str = ""
    """What was expected, and how to fix it."""
    excerpt: str = ""
    """The line of the file, for the caret on a terminal."""

    @property
    def place(self) -> str:
        """`file:line:column`, or the file alone."""
        return f"{self.path}:{self.line}:{self.column}" if self.line else self.path


class Invalid(Exception):
    """The input has problems: all of them, in the order of the file, up to MAX_PROBLEMS."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(
            problems, key=lambda problem: (problem.path, problem.line, problem.column)
        )[:MAX_PROBLEMS]
        super().__init__(
            "\n".join(f"{problem.place}: {problem.message}" for problem in self.problems)
        )


def shown(value: object) -> str:
    """A value as a message names it: short, on one line, without control characters."""
    text = value if isinstance(value, str) else json.dumps(value, default=str)
    short = text if len(text) <= 60 else text[:59] + "…"
    return f"`{printable(short)}`"


INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u1680\u180e"
    "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\uf8ff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(2**16, 2**20, 2**16))
    + "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff\U000f0000-\U0010ffff]"
)
"""Characters that cannot be seen, but the space: controls, formats, other spaces, private use.

A table, because `isprintable` changes with the Unicode version of the running Python.
"""


def printable(text: str) -> str:
    """The text with everything that a terminal could obey written as an escape."""
    return INVISIBLE.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def as_text(problems: Iterable[Problem], terminal: bool = False, colour: bool = False) -> str:
    """One line for each problem; on a terminal also the line of the file, with a caret."""
    bold, red, dim, off = ("\033[1m", "\033[31m", "\033[2m", "\033[0m") if colour else ("",) * 4
    lines = []
    for problem in problems:
        hint = f"; {problem.hint}" if problem.hint else ""
        place = printable(problem.place)
        lines.append(f"{bold}{place}{off}: {red}{problem.rule}{off}: {problem.message}{hint}")
        if terminal and problem.excerpt:
            lines += caret(problem, dim, red, off)
    return "".join(f"{line}\n" for line in lines)


BEFORE, AFTER = 60, 40
"""How many characters of a line are shown on either side of the place."""


def caret(problem: Problem, dim: str, red: str, off: str) -> list[str]:
    """The excerpt with a caret below the column, cut to what a terminal shows of it."""
    at = problem.column - 1
    start, end = max(0, at - BEFORE), at + AFTER
    before = "…" * (start > 0) + printable(problem.excerpt[start:at])
    after = printable(problem.excerpt[at:end]) + "…" * (end < len(problem.excerpt))
    number = str(problem.line)
    return [
        f"{dim}{number} |{off} {before}{after}",
        f"{dim}{' ' * len(number)} |{off} {' ' * width(before)}{red}^{off}",
    ]


NARROW = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f]"
)
WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f"
    "\uff01-\uff60\uffe0-\uffe6\U00016fe0-\U00018aff\U0001b000-\U0001b2ff\U0001f300-\U0001f64f"
    "\U0001f680-\U0001f6ff\U0001f900-\U0001f9ff\U0001fa70-\U0001faff\U00020000-\U0003fffd]"
)


def width(text: str) -> int:
    """How many columns of a terminal a text takes, about: terminals differ."""
    return len(NARROW.sub("", text)) + len(WIDE.findall(text))


def as_json(problems: Iterable[Problem]) -> str:
    """An array of objects with `rule, message, hint, path, line, column`."""
    keys = ("rule", "message", "hint", "path", "line", "column")
    rows = [{key: getattr(problem, key) for key in keys} for problem in problems]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


def as_github(problems: Iterable[Problem]) -> str:
    """Workflow commands that GitHub shows as annotations."""
    return "".join(annotation(problem) for problem in problems)


def annotation(problem: Problem) -> str:
    place = f"file={escaped(problem.path)},line={problem.line or 1},col={problem.column or 1}"
    text = f"{problem.message}; {problem.hint}" if problem.hint else problem.message
    data = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return f"::error {place},title={escaped(problem.rule)}::{data}\n"


def escaped(value: str) -> str:
    """A property of a workflow command, which ends at `,` and `:`."""
    for char in "%\r\n:,":
        value = value.replace(char, f"%{ord(char):02X}")
    return value


FORMATS: dict[str, Callable[[Iterable[Problem]], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}
