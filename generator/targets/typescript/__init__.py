"""The npm package in TypeScript: constants, metadata, the decoder and its errors.

Code is formatted as prettier leaves it at a width of 100 columns; tables of data say
`prettier-ignore`.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.model import ADDRESS, Catalogue, Package, Status
from generator.targets.typescript.reserved import RESERVED as RESERVED
from generator.text import Text

ROOT = "dist/typescript"
TAB = ("TypeScript", "ts")
WIDTH = 100
ROOM = WIDTH - len("   * ")
"""What a line of a member's comment has; so that it is wrapped alike wherever it stands."""
BREAKS = re.compile(r"[\n\t\u0085\u2028\u2029\ufeff]+")
"""What would end a line, or be lost at its end, where a text has to stay on one."""

# Literals

NEEDS_ESCAPE = re.compile(r"[\u0085\u2028\u2029\ufeff]|<(?=[/!])")


def string(value: str) -> Text:
    """A string literal, in the quotes that need fewer escapes."""
    body = NEEDS_ESCAPE.sub(escaped, json.dumps(value, ensure_ascii=False)[1:-1])
    if value.count('"') > value.count("'"):
        return Text("'" + body.replace('\\"', '"').replace("'", "\\'") + "'")
    return Text(f'"{body}"')


def escaped(match: re.Match[str]) -> str:
    """A character as a `\\u` escape, or two beyond the first 65,536."""
    units = match[0].encode("utf-16-be").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def array(values: Sequence[str | int]) -> Text:
    """An array on one line if it fits; else with a line for each item."""
    items = [string(value) if isinstance(value, str) else str(value) for value in values]
    line = ", ".join(items)
    if len(line) <= ROOM:
        return Text(f"[{line}]")
    return Text("[" + "".join(f"\n      {item}," for item in items) + "\n    ]")


def boolean(value: bool) -> Text:
    return Text("true" if value else "false")


# Comments: editors show them as Markdown, and read `@word` as a tag.

SPECIAL = re.compile(
    r"[\\`*\[<]|&(?=[#\w])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|~(?=~)|(?<=\*)/|(?<![\w.])@|\{(?=@)"
)
UNSAFE_SPAN = re.compile(rf"\*/|(?<![\w.])@|{BREAKS.pattern}")
WORD = re.compile(r"(?:\\\S|`[^`]*`|[^\s`\\])+")
LINE_START = re.compile(r"^(\d*)(?=[-+#>=|.)])")
"""What begins a list, a heading, a quotation or a table where it begins a line."""


def literal(text: str) -> str:
    """Text of which a comment makes nothing but the text itself, on one line."""
    return SPECIAL.sub(r"\\\g<0>", BREAKS.sub(" ", text))


def spans(prose: str) -> str:
    """Prose whose code spans stay code spans, but where that is not safe."""
    parts = prose.split("`")
    for at, part in enumerate(parts):
        code = at % 2 and part.strip() and not UNSAFE_SPAN.search(part)
        touches = at > 1 and parts[at - 1] == "" and parts[at - 2].startswith("`")
        parts[at] = f"`{part}`" if code and not touches else literal(part)
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
    lines = [f"{status.code} · {literal(status.title)}", ""]
    lines += verdict(status, catalogue)
    lines += ["", "What to do:"]
    for number, step in enumerate(status.steps, 1):
        lines += paragraph(step, f"{number}. ")
    if address := site(catalogue.package):
        lines += ["", f"{address}/codes/{status.code}/".replace("*", "%2A")]
    if status.deprecated:
        tag = f"@deprecated Since {status.deprecated.since}, use {status.deprecated.use}: "
        lines += ["", *flow(tag + spans(status.deprecated.reason), ROOM)]
    return block(lines, indent)


def verdict(status: Status, catalogue: Catalogue) -> tuple[str, ...]:
    """The three questions and their answers."""
    questions = catalogue.package.questions
    return answers(
        (questions.outcome, catalogue.outcome[status.outcome].answer),
        (questions.recovery, catalogue.recovery[status.recovery].answer),
        (questions.owner, catalogue.owner[status.owner].title),
    )


@lru_cache(maxsize=2**10)
def answers(*pairs: tuple[str, str]) -> tuple[str, ...]:
    """Lines of questions, each with its answer."""
    text = " · ".join(f"{literal(question)} {literal(answer)}" for question, answer in pairs)
    return tuple(flow(text, ROOM))


@lru_cache(maxsize=2**16)
def paragraph(prose: str, first: str) -> tuple[str, ...]:
    """Lines of prose; remembered, since each comment stands in two files."""
    return tuple(flow(spans(prose), ROOM, first))


def comment(prose: str, indent: int = 0) -> Text:
    """Prose as a documentation comment."""
    lines = flow(spans(prose), WIDTH - indent - len(" * "))
    if len(lines) == 1 and len(lines[0]) + indent + len("/**  */") <= WIDTH:
        return Text(f"/** {lines[0]} */")
    return block(lines, indent)


# Names and data


def url(value: str) -> Text:
    """An address, to stand in Markdown."""
    if not ADDRESS.fullmatch(value):
        raise ValueError(f"{value!r} is no address")
    return Text(value.replace("&", "&amp;"))


def name(value: str) -> Text:
    """An identifier, or a text that is made of the same few characters: ids, versions, names."""
    if not re.fullmatch(r"[A-Za-z0-9_.-]+", value):
        raise ValueError(f"{value!r} is no identifier")
    return Text(value)


def site(package: Package) -> str | None:
    """The address of the site, without a slash at its end."""
    return package.docs_url and package.docs_url.rstrip("/")


def usual_since(statuses: Sequence[Status]) -> str:
    """The version that the first status has come with, as most have."""
    return statuses[0].since


def codes(names: Iterable[str], catalogue: Catalogue) -> list[int]:
    """The codes of statuses that are given by name."""
    return [catalogue.status[name].code for name in names]


@dataclass
class Raised:
    """A subclass of the base exception: what it is raised for."""

    name: str
    meaning: str
    recoveries: list[str]
    unknown: bool = False


def exceptions(catalogue: Catalogue) -> list[Raised]:
    """Each exception below the base, once, however many recoveries share it."""
    unknown = catalogue.package.unknown.exception
    found: dict[str, Raised] = {}
    for recovery in catalogue.recoveries:
        if recovery.exception:
            item = Raised(recovery.exception, recovery.description, [])
            found.setdefault(recovery.exception, item).recoveries.append(recovery.id)
    item = Raised(unknown, "The catalogue does not hold the code, or none can be read.", [])
    found.setdefault(unknown, item).unknown = True
    found.pop(catalogue.package.error, None)
    return list(found.values())


def reply_types(catalogue: Catalogue) -> Text:
    """The types of replies that the module of errors uses."""
    raised = exceptions(catalogue)
    used = {
        "ReplyTo": any(item.recoveries for item in raised),
        "UnknownReply": any(item.unknown for item in raised),
    }
    return Text(", ".join(name for name in used if used[name]))


def reply_of(raised: Raised) -> Text:
    """The type of the reply that an exception carries."""
    recoveries = " | ".join(string(recovery) for recovery in raised.recoveries)
    types = [f"ReplyTo<{recoveries}>"] * bool(recoveries) + ["UnknownReply"] * raised.unknown
    return Text(" | ".join(types))


def path(dotted: str) -> Text:
    """A dotted path as an array of its keys."""
    return array(dotted.split("."))


# Other files


def to_json(value: str) -> Text:
    return Text(json.dumps(value, ensure_ascii=False))


def plain(prose: str) -> str:
    """Prose on one line, without the marks of its code spans."""
    return BREAKS.sub(" ", prose).replace("`", "").strip()


MARKDOWN = re.compile(
    r"[\\`*_\[\]<>~#|{}]|&(?=[#\w])|^\s*[-+=]|:(?=[\w+-]+:)|(?<=\d)[.)](?=\s|$)"
    r"|(?<=\w)[:@.](?=\S*\w)"
)
"""What Markdown and its extensions could take for markup, addresses included."""


def markdown(text: str) -> Text:
    """Text on one line of Markdown, none of it markup; fit for a cell of a table too."""
    return Text(MARKDOWN.sub(r"\\\g<0>", BREAKS.sub(" ", text)))


def prose(text: str) -> Text:
    """Prose as Markdown."""
    parts = text.split("`")
    return Text("`".join(part if at % 2 else markdown(part) for at, part in enumerate(parts)))


FILTERS = {
    "about": about,
    "array": array,
    "boolean": boolean,
    "codes": codes,
    "comment": comment,
    "exceptions": exceptions,
    "json": to_json,
    "markdown": markdown,
    "name": name,
    "path": path,
    "plain": plain,
    "prose": prose,
    "reply_of": reply_of,
    "reply_types": reply_types,
    "site": site,
    "string": string,
    "url": url,
    "usual_since": usual_since,
    "upper": lambda value: name(value.upper()),
}
