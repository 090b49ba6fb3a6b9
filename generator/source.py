"""YAML text → plain values, with the line and column of every key and value.

The parser's events are read on a stack of our own: no nesting, alias or duplicate key gets
through, and no input can exhaust the interpreter. Scalars follow the YAML 1.2 core schema.

What is valid must not depend on the Python in use: characters are looked up in tables of our own,
never by `isprintable`, `unicodedata`, or `\\w` and `\\d` beyond ASCII.
"""

import errno
import gc
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from generator.problems import MAX_PROBLEMS, Invalid, Problem, shown
from generator.syntax import YAMLError, conflicts, explained, swallowed, unclosed

MAX_BYTES = 32 * 2**20
MAX_LINES = 1_000_000
MAX_NODES = 300_000
MAX_ITEMS = 20_000
MAX_DEPTH = 20
MAX_KEY = 200
MAX_TEXT = 20_000
"""Characters of one text; more would cost time and memory in every step that follows."""

Loc = tuple[str | int, ...]
"""The path to a value: keys and indexes."""


@dataclass(slots=True)
class Mark:
    """The place of a value and of its key (from 0), and the marks of what the value holds."""

    line: int
    column: int
    key: tuple[int, int] | None = None
    children: dict[str, "Mark"] | list["Mark"] | None = None


@dataclass
class Source:
    """What a file holds: plain values, their marks, and what is wrong with it as YAML."""

    path: str
    text: str
    values: Any = None
    marks: Mark = field(default_factory=lambda: Mark(0, 0))
    problems: list[Problem] = field(default_factory=list)

    def problem(
        self, rule: str, loc: Loc, message: str, hint: str = "", *, key: bool = False
    ) -> Problem:
        """A problem at a value or, with `key`, at its key; at its parent where it is missing."""
        mark = self.mark(loc)
        at_key = key and mark.key and self.value(loc[:-1]) is not None
        line, column = mark.key if at_key and mark.key else (mark.line, mark.column)
        return self.at(rule, line, column, message, hint)

    def mark(self, loc: Loc) -> Mark:
        """The mark of a value, or of its nearest parent where it is missing."""
        mark = self.marks
        for part in loc:
            children: Any = mark.children
            try:
                mark = children[part]
            except (KeyError, IndexError, TypeError):
                break
        return mark

    def at(self, rule: str, line: int, column: int, message: str, hint: str = "") -> Problem:
        """A problem at a line and column, both from 0."""
        lines = self.lines
        excerpt = lines[line] if line < len(lines) else ""
        return Problem(rule, message, self.path, line + 1, column + 1, hint, excerpt)

    def value(self, loc: Loc) -> Any:
        """The value at a path, or None."""
        value = self.values
        for part in loc:
            try:
                value = value[part]
            except (KeyError, IndexError, TypeError):
                return None
        return value

    def excerpt(self, loc: Loc) -> str:
        """The line of a value."""
        return self.problem("", loc, "").excerpt

    @property
    def lines(self) -> list[str]:
        if not hasattr(self, "_lines"):
            self._lines = self.text.split("\n")
        return self._lines


def read(path: str | Path) -> Source:
    """The source in a file.

    Raises Invalid where the text cannot be read as one YAML document at all, and OSError where
    the file cannot be read; what else is wrong is in the source's `problems`.
    """
    if Path(path).is_fifo():  # which keeps a reader waiting for a writer
        raise OSError(errno.EINVAL, "it is a pipe")
    with open(path, "rb") as file:
        data = file.read(MAX_BYTES + 1)
    return parse(decode(data, str(path)), str(path))


def decode(data: bytes, path: str) -> str:
    """The text of a file, which must be UTF-8 with plain line ends and of a sane size."""
    if len(data) > MAX_BYTES:
        message = f"the file is larger than {MAX_BYTES // 2**20} MiB"
        raise Invalid([Problem("file-size", message, path, hint="a catalogue is one file of less")])
    if data.count(b"\n") > MAX_LINES:
        message = f"the file has more than {MAX_LINES:,} lines"
        raise Invalid([Problem("file-size", message, path, hint="a catalogue is one file of less")])
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line, column = position(data[: error.start].decode(), error.start)
        message = f"not UTF-8: byte 0x{data[error.start]:02x}"
        raise Invalid(
            [Problem("encoding", message, path, line + 1, column + 1, "save the file as UTF-8")]
        ) from None
    return text


UNREADABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""What YAML parsers refuse, or read differently from each other, unless it is escaped."""

PLANES = range(2**16, 2**20 + 1, 2**16)
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e"
    "\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe"
    "\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in PLANES)
    + "]"
)
"""Control characters but tab and newline, bidirectional controls, lone surrogates, noncharacters,
and what shows as nothing; not the two joiners, which scripts and emoji need."""

KINDS_OF_HIDDEN = {
    "[\x00-\x1f\x7f-\x9f]": "a control character",
    "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]": "a control of the direction of text",
    "[\u200b\u2060\ufeff]": "a space without width",
    "\xad": "a soft hyphen",
}


def hidden(char: str) -> tuple[str, str]:
    """What is wrong with a hidden character, and how to fix it."""
    kinds = KINDS_OF_HIDDEN.items()
    kind = next((kind for chars, kind in kinds if re.match(chars, char)), "not a visible character")
    return f"U+{ord(char):04X}, {kind}, cannot be seen by a reader", "remove it"


def position(text: str, index: int) -> tuple[int, int]:
    """The line and column, from 0, of a place in a text."""
    before = text[:index]
    return before.count("\n"), len(before) - (before.rfind("\n") + 1)


def parse(text: str, path: str) -> Source:
    """The source in a text; raises Invalid where it is not one YAML document."""
    source = Source(path, text)
    if unwanted := UNREADABLE.search(text):
        raise Invalid([refuse_character(source, unwanted.start())])
    source.problems += hidden_characters(source)
    if not text.strip():
        raise Invalid(
            [Problem("empty-file", "the file is empty", path, 1, 1, "expected a catalogue")]
        )
    if left := [*conflicts(source.lines)]:
        raise Invalid([*source.problems, *(syntax_problem(source, error) for error in left)])
    collecting = gc.isenabled()
    gc.disable()  # every value is kept, so that looking for garbage only takes time
    try:
        Reader(source).run()
    except YAMLError as error:
        raise Invalid([*source.problems, syntax_problem(source, error)]) from None
    finally:
        if collecting:
            gc.enable()
    return source


def syntax_problem(source: Source, error: YAMLError) -> Problem:
    if error.start:
        error = explained(source.lines, error)
    return source.at("yaml-syntax", error.line, error.column, error.message, error.hint)


def hidden_characters(source: Source) -> Iterator[Problem]:
    """The hidden characters that are not escaped, in comments too, up to a limit."""
    return islice(
        (
            source.at("hidden-character", line, match.start(), *hidden(match[0]))
            for line, row in enumerate(source.lines)
            if not row.isascii()  # all that is hidden and readable is beyond ASCII
            for match in HIDDEN.finditer(row)
        ),
        MAX_PROBLEMS,
    )


def refuse_character(source: Source, index: int) -> Problem:
    """The problem with a character that YAML parsers refuse or read differently from each other."""
    line, column = position(source.text, index)
    char = source.text[index]
    if char == "\r":
        return source.at(
            "line-ends",
            line,
            column,
            "the line ends in a carriage return",
            "save the file with LF line ends",
        )
    if char == "\ufeff" and index == 0:
        return source.at(
            "encoding",
            line,
            column,
            "the file begins with a byte order mark",
            "save it as UTF-8 without one",
        )
    escape = char.encode("unicode_escape").decode()
    hint = "write spaces" if char == "\t" else "remove it"
    name = "a tab" if char == "\t" else f"U+{ord(char):04X}"
    return source.at(
        "bare-character",
        line,
        column,
        f"{name} is not allowed unescaped: YAML parsers read it differently from each other",
        f"{hint}, or write `{escape}` in a text with double quotes",
    )


def events(text: str, *, pure: bool = False) -> Iterator[Any]:
    """The parser's events: from the C parser where it is installed, else from the pure one."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError
    from ruamel.yaml.error import YAMLError as RuamelError

    try:
        if not pure and (fast := c_parser()):
            parser = fast(text)
            while (event := parser.get_event()) is not None:
                yield event
        else:
            yield from YAML(typ="safe", pure=True).parse(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        start = error.context_mark or mark
        message = " ".join(str(part) for part in (error.context, error.problem) if part)
        raise YAMLError(message, mark.line, mark.column, start=(start.line, start.column)) from None
    except RuamelError as error:
        raise YAMLError(str(error).splitlines()[0], 0, 0) from None


def c_parser() -> Any:
    try:
        from _ruamel_yaml import CParser  # type: ignore[import-not-found]
    except ImportError:
        return None
    return CParser


class Reader:
    """Builds a source's values and marks from the events of its text."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.nodes = self.documents = 0
        # The innermost open collection: its value, the marks of its parts, and, of a mapping, the
        # key that waits for its value. Those around it are on the stack.
        self.value: Any = None
        self.children: Any = None
        self.key: tuple[str, int, int] | None = None
        self.stack: list[tuple[Any, Any, tuple[str, int, int] | None]] = []
        self.repeating = False
        """Whether the last key was one that its mapping has already."""

    def run(self) -> None:
        handlers: dict[str, Any] = {
            "ScalarEvent": self.scalar,
            "MappingStartEvent": lambda event: self.open(event, {}, {}),
            "SequenceStartEvent": lambda event: self.open(event, [], []),
            "MappingEndEvent": self.close,
            "SequenceEndEvent": self.close,
            "AliasEvent": self.alias,
            "DocumentStartEvent": self.document,
        }
        handle = handlers.get
        for event in events(self.source.text):
            if handler := handle(type(event).__name__):
                handler(event)

    def report(self, rule: str, event: Any, message: str, hint: str) -> None:
        self.report_at(rule, event.start_mark.line, event.start_mark.column, message, hint)

    def report_at(self, rule: str, line: int, column: int, message: str, hint: str) -> None:
        problems = self.source.problems
        problems.append(self.source.at(rule, line, column, message, hint))
        if len(problems) >= MAX_PROBLEMS:
            raise Invalid(problems)

    def document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            mark = event.start_mark
            raise YAMLError(
                "a second document begins here", mark.line, mark.column, "remove the line `---`"
            )

    def scalar(self, event: Any) -> None:
        mark = event.start_mark
        text, line, column = event.value, mark.line, mark.column
        if event.anchor or event.tag:
            self.decorated(event)
        if event.style in ("'", '"') and event.end_mark.line > line:
            lines = self.source.lines
            if swallowed(lines, (line, column), event.end_mark.line):
                raise unclosed(lines, line, column)
        if self.key is None and type(self.value) is dict:
            if not text and not event.style:
                raise YAMLError("a key is missing here", line, column)
            self.take_key(text, line, column)
            return
        if len(text) > MAX_TEXT:
            message = f"the text has more than {MAX_TEXT:,} characters"
            raise YAMLError(message, line, column, "shorten it")
        if event.style or event.tag:
            self.put(text, Mark(line, column))
            return
        value = resolve(text)  # plain: the text decides what it is
        if type(value) is Ambiguous:
            self.report("ambiguous-scalar", event, f"{shown(text)} is {value.reading}", value.hint)
            value = text
        if not text and self.key:
            _, line, column = self.key  # parsers disagree on the place of nothing
        self.put(value, Mark(line, column))

    def open(self, event: Any, value: Any, children: Any) -> None:
        line, column = event.start_mark.line, event.start_mark.column
        self.decorated(event)
        if len(self.stack) >= MAX_DEPTH:
            raise YAMLError(f"nested more than {MAX_DEPTH} deep", line, column)
        if self.awaits_key():
            raise YAMLError("a key must be text, not a list or a mapping", line, column)
        self.put(value, Mark(line, column, None, children))
        self.stack.append((self.value, self.children, self.key))
        self.value, self.children, self.key = value, children, None

    def close(self, event: Any) -> None:
        self.value, self.children, self.key = self.stack.pop()

    def alias(self, event: Any) -> None:
        mark = event.start_mark
        if self.awaits_key():
            raise YAMLError("a key must be text, not an alias", mark.line, mark.column)
        self.report(
            "yaml-feature",
            event,
            f"the alias {shown('*' + event.anchor)} is not allowed",
            "write the value out, or put the text in quotes",
        )
        self.put(None, Mark(mark.line, mark.column))

    def decorated(self, event: Any) -> None:
        """Reports an anchor or a tag: nothing in a catalogue needs one."""
        hint = "remove it, or put the text in quotes"
        if event.anchor:
            anchor = shown("&" + event.anchor)
            self.report("yaml-feature", event, f"the anchor {anchor} is not allowed", hint)
        if event.tag:
            tag = shown(str(event.tag))
            self.report("yaml-feature", event, f"the tag {tag} is not allowed", hint)

    def awaits_key(self) -> bool:
        return type(self.value) is dict and self.key is None

    def take_key(self, name: str, line: int, column: int) -> None:
        if name == "<<":
            message = "the merge key `<<` is not allowed"
            self.report_at("yaml-feature", line, column, message, "write its keys out")
        if len(name) > MAX_KEY:
            raise YAMLError(f"a key is longer than {MAX_KEY} characters", line, column)
        if name in self.value:
            self.repeated_key(name, line, column)
        else:
            self.repeating = False
        self.key = (name, line, column)

    def repeated_key(self, name: str, line: int, column: int) -> None:
        """Reports a key that the mapping has already: once for each run of such keys.

        Where an item of a list begins anew with its first key, its `- ` is missing. It is read as
        an item of its own, so that nothing else is reported of it.
        """
        first = self.children[name].key
        items, marks, _ = self.stack[-1]
        if type(items) is list and name == next(iter(self.value)) and first[0] < line:
            self.report_at(
                "duplicate-key",
                line,
                column,
                f"the key {shown(name)} begins a new item without `- `",
                f"write {shown('- ' + name + ': …')}, or remove it if it is not a new item",
            )
            self.value, self.children = {}, {}
            items.append(self.value)
            marks.append(Mark(line, column, None, self.children))
        elif not self.repeating:
            self.report_at(
                "duplicate-key",
                line,
                column,
                f"the key {shown(name)} appears again",
                f"line {first[0] + 1} has it already; remove one of them",
            )
            self.repeating = True

    def put(self, value: Any, mark: Mark) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise YAMLError(f"more than {MAX_NODES:,} values in the file", mark.line, mark.column)
        parent = self.value
        if parent is None:
            self.source.values, self.source.marks = value, mark
            return
        if len(parent) >= MAX_ITEMS:
            raise YAMLError(
                f"a list or mapping of more than {MAX_ITEMS:,} values", mark.line, mark.column
            )
        if self.key is None:
            parent.append(value)
            self.children.append(mark)
        else:
            name, line, column = self.key
            mark.key = (line, column)
            self.key = None
            if name not in parent:
                parent[name] = value
                self.children[name] = mark


@dataclass(frozen=True)
class Ambiguous:
    """An unquoted value that tools read in different ways."""

    reading: str
    hint: str


CONSTANTS: dict[str, bool | None] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
CONSTANTS |= {
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
OLD_BOOLEANS = re.compile(r"(y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF)$")
NUMBER_LIKE = re.compile(r"[-+.]?[\d.]", re.ASCII)
INTEGER = re.compile(r"[-+]?(0|[1-9]\d{0,17})$", re.ASCII)
FLOAT = re.compile(r"[-+]?(0|[1-9]\d*)?(\.\d*)?([eE][-+]?\d+)?$", re.ASCII)
OTHER_NUMBER = re.compile(
    r"[-+]?(0[0-7_]+|0\d+|0o[0-7]+|0x[\da-fA-F_]+|0b[01_]+|\d[\d_]*|\d+(:[0-5]?\d)+"
    r"|\.(inf|Inf|INF)|\.(nan|NaN|NAN))$",
    re.ASCII,
)
DATE = re.compile(r"\d{4}-\d\d?-\d\d?([Tt ].*)?$", re.ASCII)


def resolve(text: str) -> Any:
    """An unquoted value by the core schema, or Ambiguous where other tools read another."""
    if text in CONSTANTS:
        return CONSTANTS[text]
    if OLD_BOOLEANS.match(text):
        return Ambiguous(
            "text to some tools and true or false to others",
            "write it in quotes, or true or false",
        )
    if not NUMBER_LIKE.match(text):
        return text
    if INTEGER.match(text):
        return int(text)
    if OTHER_NUMBER.match(text):
        return Ambiguous(
            "a number that tools read in different ways",
            "write it in quotes, or as a plain decimal number",
        )
    if DATE.match(text):
        return Ambiguous("a date to some tools and text to others", "write it in quotes")
    if FLOAT.match(text) and text.strip("+-.eE"):
        return float(text)
    return text
