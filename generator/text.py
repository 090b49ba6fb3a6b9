"""Text helpers that targets share; what needs the syntax of one language is in its target.

Nothing here asks the running Python what a character is: `isprintable`, and `\\w` and `\\d` beyond
ASCII, change with the Unicode version, and the same catalogue must give the same bytes everywhere.
"""

import re
from collections.abc import Callable, Iterable

from generator.model import ADDRESS, Catalogue, Package, Status
from generator.problems import INVISIBLE as INVISIBLE


class Text(str):
    """Text that a filter of the target has prepared for the place where it is printed.

    What is cut from it, joined to it or made of it otherwise is an ordinary `str`, which a
    template cannot print.
    """

    __slots__ = ()


# Prose


def plain(prose: str) -> str:
    """Prose without the marks of its code spans."""
    return prose.replace("`", "")


def spans(prose: str, text: Callable[[str], str], code: Callable[[str], str]) -> str:
    """Prose, its code spans rendered by `code` and everything else by `text`."""
    parts = prose.split("`")
    return "".join(code(part) if at % 2 else text(part) for at, part in enumerate(parts))


MARKDOWN = re.compile(
    r"[\\`*_\[\]<>~#|{}]|&(?=[#A-Za-z])|^\s*[-+=]|:(?=[A-Za-z0-9+-]+:)|(?<=\d)[.)](?=\s|$)"
    r"|(?<=[A-Za-z0-9])[:@.](?=\S*[A-Za-z0-9])",
    re.ASCII,
)
"""What Markdown and its extensions could take for markup, addresses included."""


def markdown(text: str) -> Text:
    """Text on one line of Markdown, none of it markup; fit for a cell of a table too."""
    return Text(MARKDOWN.sub(r"\\\g<0>", " ".join(text.split())))


def prose(text: str) -> Text:
    """Prose on one line of Markdown."""
    return Text(spans(" ".join(text.split()), markdown_part, "`{}`".format))


def markdown_part(text: str) -> str:
    """Text beside a code span, with the spaces at its ends."""
    return MARKDOWN.sub(r"\\\g<0>", text)


def wrap(words: Iterable[str], width: int) -> list[str]:
    """Words on lines of at most this width; a longer word has a line of its own."""
    lines: list[str] = []
    row = ""
    for word in words:
        if row and len(row) + 1 + len(word) > width:
            lines.append(row)
            row = word
        else:
            row = f"{row} {word}" if row else word
    return [*lines, row] if row else lines


def verdict(status: Status, catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
    """The three questions, each with its answer."""
    questions = catalogue.package.questions
    return (
        (questions.outcome, catalogue.outcome[status.outcome].answer),
        (questions.recovery, catalogue.recovery[status.recovery].answer),
        (questions.owner, catalogue.owner[status.owner].title),
    )


# Names and places: text in which nothing needs an escape; anything else is an error.

IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
WORD = re.compile(r"[A-Za-z0-9_.-]+")


def identifier(name: str) -> Text:
    """A name in code."""
    if not IDENTIFIER.fullmatch(name):
        raise ValueError(f"{name!r} is no identifier")
    return Text(name)


def word(text: str) -> Text:
    """An identifier, a version, the name of a package or a dotted path."""
    if not WORD.fullmatch(text):
        raise ValueError(f"{text!r} is not a plain word")
    return Text(text)


def address(url: str) -> Text:
    """An absolute address."""
    if not ADDRESS.fullmatch(url):
        raise ValueError(f"{url!r} is no address")
    return Text(url)


def keys(path: str) -> tuple[str, ...]:
    """The keys of a dotted path."""
    return tuple(path.split("."))


def site(package: Package) -> str | None:
    """The address of the site without a slash at its end, once it is published."""
    return package.docs_url and package.docs_url.rstrip("/")


def page(status: Status, package: Package) -> str | None:
    """The address of a status's page, once the site is published."""
    return package.docs_url and f"{site(package)}/codes/{status.code}/"
