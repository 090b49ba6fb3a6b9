"""Problem: one thing wrong at one place, and its three renderings: text, json and github."""

import json
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

MAX_PROBLEMS = 10_000
"""How many problems are told in one run; nobody reads more."""


@dataclass(frozen=True)
class Problem:
    """One thing wrong. `line` and `column` count from 1; 0 where a whole file is meant."""

    rule: str
    message: str
    path: str
    line: int = 0
    column: int = 0
    hint: str = ""
    """What was expected and how to mend it."""
    excerpt: str = ""
    """The line of the file, for the caret on a terminal."""

    @property
    def place(self) -> str:
        """`file:line:column`, or the file alone."""
        return f"{self.path}:{self.line}:{self.column}" if self.line else self.path


class Invalid(Exception):
    """The input has problems: all of them, in file order, up to a number that nobody reads."""

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


def printable(text: str) -> str:
    """The text with everything that a terminal could obey written as an escape."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )


def as_text(problems: Iterable[Problem], terminal: bool = False, colour: bool = False) -> str:
    """One line a problem; on a terminal also the line of the file, with a caret."""
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


def width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )


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
