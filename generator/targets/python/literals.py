"""Python literals, broken into lines where they are too long for one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.text import INVISIBLE

WIDTH = 100
WORD = re.compile(r"\S+\s*|\s+")


class Raw(str):
    """An expression, printed as it is where a value is expected."""


@dataclass(frozen=True)
class Call:
    """A call with keyword arguments."""

    name: str
    arguments: dict[str, Any]


def one_line(value: Any) -> str:
    """A literal on one line."""
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, Call | dict | tuple):
        start, items, end = opened(value)
        inside = ", ".join(f"{name}{one_line(item)}" for name, item in items)
        return f"{start}{inside}{',' * (value_is_single(value))}{end}"
    return repr(value)


def layout(value: Any, indent: int, taken: int = 0) -> str:
    """A literal that begins `taken` columns after its indentation and is followed by a comma."""
    line = one_line(value)
    if indent + taken + len(line) < WIDTH:
        return line
    inner = indent + 4
    if isinstance(value, str) and not isinstance(value, Raw):
        lines = [quoted(piece) for piece in pieces(value, WIDTH - inner - 2)]
        start, end = "(", ")"
    elif isinstance(value, Call | dict | tuple):
        start, items, end = opened(value)
        lines = [f"{name}{layout(item, inner, len(name))}," for name, item in items]
    else:
        return line
    return "\n".join([start, *(" " * inner + text for text in lines), " " * indent + end])


def opened(
    value: Call | dict[str, Any] | tuple[Any, ...],
) -> tuple[str, list[tuple[str, Any]], str]:
    """What opens a collection, its items with what precedes each, and what closes it."""
    if isinstance(value, Call):
        return f"{value.name}(", [(f"{key}=", item) for key, item in value.arguments.items()], ")"
    if isinstance(value, dict):
        return "{", [(f"{quoted(key)}: ", item) for key, item in value.items()], "}"
    return "(", [("", item) for item in value], ")"


def value_is_single(value: Any) -> bool:
    """Whether a value is a tuple that needs a comma to be one."""
    return isinstance(value, tuple) and len(value) == 1


def quoted(text: str) -> str:
    """The literal of a text, in double quotes unless single ones save escapes."""
    mark = "'" if text.count('"') > text.count("'") else '"'
    escaped = text.replace("\\", "\\\\").replace(mark, f"\\{mark}")
    return f"{mark}{INVISIBLE.sub(escape, escaped)}{mark}"


SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def escape(found: re.Match[str]) -> str:
    """The escape of a character that cannot be seen."""
    code = ord(found[0])
    long = f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"
    return SHORT.get(found[0]) or (f"\\x{code:02x}" if code < 0x100 else long)


def pieces(text: str, width: int) -> Iterator[str]:
    """A text cut after its words, so that the literals of its pieces keep to a width."""
    piece = ""
    for word in WORD.findall(text):
        if piece and len(quoted(piece + word)) > width + 2:
            yield piece
            piece = ""
        piece += word
    yield piece
