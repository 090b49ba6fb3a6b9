"""Documentation comments, which editors show as Markdown and search for `@tags`; and Markdown."""

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.model import Catalogue, Status
from generator.targets.typescript.literals import WIDTH
from generator.text import Text, page, verdict

ROOM = WIDTH - len("   * ")
"""The width of a member's comment: the same wherever it is, so that it is wrapped once."""
BREAKS = re.compile(r"[\n\t\u0085\u2028\u2029\ufeff]+")
"""What would end a line, or be lost at its end, where a text has to stay on one."""
SPECIAL = re.compile(
    r"[\\`*\[<]|&(?=[#A-Za-z0-9])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|~(?=~)|(?<=\*)/|(?<![A-Za-z0-9_.])@|\{(?=@)"
)
UNSAFE_SPAN = re.compile(rf"\*/|(?<![A-Za-z0-9_.])@|{BREAKS.pattern}")
WORD = re.compile(r"(?:\\\S|`[^`]*`|[^\s`\\])+")
LINE_START = re.compile(r"^([0-9]*)(?=[-+#>=|.)])")
"""What begins a list, a heading, a quotation or a table where it begins a line."""


def plain_text(text: str) -> str:
    """Escape Markdown and JSDoc tags in a text, and put it on one line."""
    return SPECIAL.sub(r"\\\g<0>", BREAKS.sub(" ", text))


def with_spans(prose: str) -> str:
    """Prose whose code spans stay code spans, but where that is not safe."""
    parts = prose.split("`")
    for at, part in enumerate(parts):
        code = at % 2 and part.strip() and not UNSAFE_SPAN.search(part)
        touches = at > 1 and parts[at - 1] == "" and parts[at - 2].startswith("`")
        parts[at] = f"`{part}`" if code and not touches else plain_text(part)
    return "".join(parts)


def flow(text: str, room: int, first: str = "") -> list[str]:
    """Lines of words; those after the first are indented as far as `first` is long."""
    lines: list[str] = []
    line = start = first
    for word in WORD.findall(text):
        if line != start and len(line) + len(word) > room:
            lines.append(line.rstrip())
            line = start = " " * len(first)
        line += (LINE_START.sub(r"\1\\", word) if line == start else word) + " "
    return [*lines, line.rstrip()]


def block(lines: Iterable[str], indent: int) -> Text:
    """A documentation comment."""
    margin = "\n" + " " * indent
    return Text("/**" + "".join(f"{margin} * {line}".rstrip() for line in lines) + f"{margin} */")


def about(status: Status, catalogue: Catalogue, indent: int = 0) -> Text:
    """What an editor shows of a status: its title, the three answers, what to do, and its page."""
    lines = [f"{status.code} · {plain_text(status.title)}", ""]
    lines += answers(*verdict(status, catalogue))
    lines += ["", "What to do:"]
    for number, step in enumerate(status.steps, 1):
        lines += paragraph(step, f"{number}. ")
    if address := page(status, catalogue.package):
        lines += ["", address.replace("*", "%2A")]
    if status.deprecated:
        tag = f"@deprecated Since {status.deprecated.since}, use {status.deprecated.use}: "
        lines += ["", *flow(tag + with_spans(status.deprecated.reason), ROOM)]
    return block(lines, indent)


@lru_cache(maxsize=2**10)
def answers(*pairs: tuple[str, str]) -> tuple[str, ...]:
    """Lines of questions, each with its answer."""
    text = " · ".join(f"{plain_text(question)} {plain_text(answer)}" for question, answer in pairs)
    return tuple(flow(text, ROOM))


@lru_cache(maxsize=2**16)
def paragraph(prose: str, first: str) -> tuple[str, ...]:
    """Lines of prose; remembered, since each comment is in two files."""
    return tuple(flow(with_spans(prose), ROOM, first))


def comment(prose: str, indent: int = 0) -> Text:
    """Prose as a documentation comment."""
    lines = flow(with_spans(prose), WIDTH - indent - len(" * "))
    if len(lines) == 1 and len(lines[0]) + indent + len("/**  */") <= WIDTH:
        return Text(f"/** {lines[0]} */")
    return block(lines, indent)


# Markdown.

MARKDOWN = re.compile(
    r"[\\`*_\[\]<>~#|{}]|&(?=[#A-Za-z0-9])|^\s*[-+=]|:(?=[A-Za-z0-9_+-]+:)"
    r"|(?<=[0-9])[.)](?=\s|$)|(?<=[A-Za-z0-9_])[:@.](?=\S*[A-Za-z0-9_\x80-\U0010ffff])"
)
"""What Markdown and its extensions could take for markup, addresses included."""


def markdown(text: str) -> Text:
    """Text on one line of Markdown, none of it markup; fit for a cell of a table too."""
    return Text(MARKDOWN.sub(r"\\\g<0>", BREAKS.sub(" ", text)))


def prose(text: str) -> Text:
    """Prose as Markdown."""
    parts = text.split("`")
    return Text("`".join(part if at % 2 else markdown(part) for at, part in enumerate(parts)))
