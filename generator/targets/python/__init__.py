"""The Python package: an enum of codes with their facts, a decoder, exceptions and a command."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.model import ADDRESS, Catalogue, Discrepancy, Package, Status
from generator.targets.python.reserved import RESERVED as RESERVED
from generator.text import Text

ROOT = "dist/python"
TAB = ("Python", "python")
WIDTH = 100
WORD = re.compile(r"\S+\s*|\s+")
MARKS = re.compile(r"([\\`*_\[\]<>&|~$@]|:(?=[\w/])|(?<=www)\.|^[#+=-]|(?<=^\d)[.)])")


class Raw(str):
    """A name or expression of the template's own, printed as it is where a value may stand."""


# Literals, laid out as `ruff format` would.


def literal(value: Any) -> Text:
    """A Python literal on one line."""
    return Text(one_line(value))


def argument(value: Any, name: str, indent: int = 8) -> Text:
    """A keyword argument with its comma, broken into lines where it is too long for one."""
    return Text(f"{name}={layout(value, indent, len(name) + 1)},")


def entry(value: Any, key: str, indent: int = 4) -> Text:
    """An entry of a dict with its comma, broken into lines where it is too long for one."""
    name = quoted(key)
    return Text(f"{name}: {layout(value, indent, len(name) + 2)},")


def layout(value: Any, indent: int, taken: int = 0) -> str:
    """A literal that begins `taken` columns behind its indentation and is followed by a comma."""
    line = one_line(value)
    if indent + taken + len(line) + 1 <= WIDTH:
        return line
    if isinstance(value, str) and not isinstance(value, Raw):
        items = [one_line(piece) for piece in pieces(value, WIDTH - indent - 6)]
        if len(items) == 1 and indent + 4 + len(line) > WIDTH:
            return line
    elif isinstance(value, tuple):
        items = [f"{layout(item, indent + 4)}," for item in value]
    else:
        return line
    inner = "\n" + " " * (indent + 4)
    return f"({inner}{inner.join(items)}\n{' ' * indent})"


def one_line(value: Any) -> str:
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, tuple):
        return f"({', '.join(map(one_line, value))}{',' * (len(value) == 1)})"
    return repr(value)


def quoted(text: str) -> str:
    """The literal of a text, in double quotes unless single ones save escapes."""
    line = repr(text)
    if line[0] == '"' or text.count('"') > text.count("'"):
        return line
    return '"' + line[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'


def pieces(text: str, width: int) -> Iterator[str]:
    """A text cut behind its words, so that the literals of its pieces keep to a width."""
    piece, length = "", 0
    simple = is_simple(text)
    for word in WORD.findall(text):
        size = len(word) if simple else len(repr(word)) - 2 + word.count('"')
        if piece and length + size > width:
            yield piece
            piece, length = "", 0
        piece += word
        length += size
    yield piece


def members(names: Iterable[str], enum: str) -> tuple[Raw, ...]:
    """Members of an enum, as a value to lay out."""
    return tuple(Raw(f"{enum}.{name}") for name in names)


# Prose in docstrings and comments.


def docstring(paragraphs: str | Iterable[str], indent: int = 4) -> Text:
    """A whole docstring of paragraphs, in which each line begins anew, wrapped and indented."""
    if isinstance(paragraphs, str):
        paragraphs = [paragraphs]
    margin = "\n" + " " * indent
    blocks = [list(wrapped(paragraph, WIDTH - indent - 6)) for paragraph in paragraphs]
    text = f"\n{margin}".join(map(margin.join, blocks))
    return Text(f'"""{text}{margin}"""' if "\n" in text else f'"""{closed(text)}"""')


def line(prose: str) -> Text:
    """Prose within one line of a docstring."""
    return Text(closed(" ".join(map(escaped, prose.split()))))


def closed(text: str) -> str:
    """A text whose end does not run into the quotes that close a docstring."""
    backslashes = len(text) - 1 - len(text[:-1].rstrip("\\"))
    return f'{text[:-1]}\\"' if text.endswith('"') and backslashes % 2 == 0 else text


def wrapped(paragraph: str, width: int) -> Iterator[str]:
    for text in paragraph.split("\n"):
        row = ""
        for word in text.split() if is_simple(text) else map(escaped, text.split()):
            if row and len(row) + 1 + len(word) > width:
                yield row
                row = ""
            row = f"{row} {word}" if row else word
        if row:
            yield row


def escaped(word: str) -> str:
    """A word in which nothing can end a docstring or be taken for an escape."""
    if '""' not in word and is_simple(word.replace('"', "")):
        return word
    return "".join(map(escaped_character, word))


def is_simple(text: str) -> bool:
    """Whether a text can stand in a literal and in a docstring as it is."""
    return text.isprintable() and "\\" not in text and '"' not in text


def escaped_character(character: str) -> str:
    if character in '\\"':
        return f"\\{character}"
    return character if character.isprintable() else repr(character)[1:-1]


def documentation(status: Status, catalogue: Catalogue) -> list[str]:
    """The paragraphs of a member's docstring."""
    package = catalogue.package
    outcome, recovery = catalogue.outcome[status.outcome], catalogue.recovery[status.recovery]
    verdict = (
        f"- {package.questions.outcome} {outcome.answer}",
        f"- {package.questions.recovery} {recovery.answer}",
        f"- {package.questions.owner} {catalogue.owner[status.owner].title}",
    )
    steps = (f"{number}. {step}" for number, step in enumerate(status.steps, 1))
    paragraphs = [status.title, status.description, "\n".join(verdict), "\n".join(steps)]
    if status.deprecated:
        use, reason = status.deprecated.use, status.deprecated.reason
        paragraphs.insert(1, f"Deprecated since {status.deprecated.since}; use {use}. {reason}")
    if address := docs_url(package):
        paragraphs.append(f"{address}/codes/{status.code}/")
    return paragraphs


def docs_url(package: Package) -> str | None:
    """The site's address, without a slash at its end."""
    return package.docs_url and package.docs_url.rstrip("/")


def said(discrepancy: Discrepancy) -> tuple[tuple[str, str], ...]:
    """What each source says, as a value to lay out."""
    return tuple((item.source, item.statement) for item in discrepancy.said)


# Names, and the text files beside the code.


def name(identifier: str) -> Text:
    """An identifier, which the model has checked, as it stands."""
    if not identifier.isidentifier():
        raise ValueError(f"{identifier!r} is no identifier")
    return Text(identifier)


def member(identifier: str) -> Text:
    """The member of an enum that an id becomes."""
    return name(identifier.upper())


def keys(path: str | None) -> tuple[str, ...]:
    """The keys of a dotted path; none where there is no path."""
    return tuple(path.split(".")) if path else ()


def exceptions(catalogue: Catalogue) -> dict[str, list[str]]:
    """What each exception is raised for: the descriptions of its recoveries, by its name."""
    found: dict[str, list[str]] = {}
    for recovery in catalogue.recoveries:
        if recovery.exception:
            found.setdefault(recovery.exception, []).append(recovery.description)
    unknown = "Raised for a code that the catalogue does not hold, and where none can be read."
    found.setdefault(catalogue.package.unknown.exception, []).append(unknown)
    return found


def error_names(catalogue: Catalogue) -> list[str]:
    """Every exception, the base included."""
    return in_order([catalogue.package.error, *exceptions(catalogue)])


def homes(catalogue: Catalogue) -> dict[str, str]:
    """The module that holds each public name."""
    public = {
        "codes": [catalogue.package.enum],
        "errors": error_names(catalogue),
        "lookups": ["lookup"],
        "reply": ["Reply", "decode", "raise_for_status"],
        "vocabulary": ["Category", "Outcome", "Owner", "Recovery"],
    }
    found = {name: module for module, names in public.items() for name in names}
    return {name: found[name] for name in in_order(found)}


def in_order(names: Iterable[str]) -> list[str]:
    """Names in isort's order: constants, classes, the rest."""
    return sorted(set(names), key=lambda name: (not name[1:].isupper(), name[0].islower(), name))


def toml(value: str) -> Text:
    """A TOML string on one line."""
    return Text(json.dumps(" ".join(value.split()), ensure_ascii=False).replace("\x7f", "\\u007f"))


def markdown(prose: str | Iterable[str]) -> Text:
    """Prose on one line of Markdown: code spans stay, all else is literal."""
    if not isinstance(prose, str):
        prose = " ".join(prose)
    parts = " ".join(prose.split()).split("`")
    for index in range(0, len(parts), 2):
        parts[index] = MARKS.sub(r"\\\1", parts[index])
    return Text("`".join(parts))


def plain(prose: str) -> str:
    """Prose without the marks of its code spans."""
    return prose.replace("`", "")


def dashed(identifier: str) -> Text:
    """A distribution's name, as it stands."""
    if not re.fullmatch(r"[a-z0-9-]+", identifier):
        raise ValueError(f"{identifier!r} is no name of a distribution")
    return Text(identifier)


def address(url: str) -> Text:
    """An absolute address, as it stands."""
    if not ADDRESS.fullmatch(url):
        raise ValueError(f"{url!r} is no address")
    return Text(url)


FILTERS = {
    "address": address,
    "argument": argument,
    "dashed": dashed,
    "docs_url": docs_url,
    "docstring": docstring,
    "documentation": documentation,
    "entry": entry,
    "error_names": error_names,
    "exceptions": exceptions,
    "homes": homes,
    "in_order": in_order,
    "keys": keys,
    "line": line,
    "literal": literal,
    "markdown": markdown,
    "member": member,
    "members": members,
    "name": name,
    "plain": plain,
    "said": said,
    "toml": toml,
}
