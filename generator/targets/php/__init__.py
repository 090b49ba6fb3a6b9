"""The Composer package: an enum of codes with their facts, a decoder and exceptions.

Code is formatted as prettier leaves it at a width of 100 columns; tables of data say
`prettier-ignore`.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

from generator.model import (
    BackOff,
    Catalogue,
    Category,
    Constraint,
    Fact,
    Form,
    Model,
    Outcome,
    Owner,
    Recovery,
    Status,
    Unlisted,
    facts,
)
from generator.request import places, sentence
from generator.targets.php.reserved import RESERVED as RESERVED
from generator.text import (
    INVISIBLE,
    Text,
    address,
    identifier,
    keys,
    markdown,
    page,
    plain,
    prose,
    site,
    spans,
    verdict,
    word,
    wrap,
)

ROOT = "dist/php"
KEYS = {"vendor": "{package.name}"}
NAMES = {"StatusPackage": "{package.namespace}", "StatusEnum": "{package.enum}"}
TAB = ("PHP", "php")
WIDTH = 100


class Raw(str):
    """An expression of the template's own, printed as it is where a value may stand."""


# Literals.


def literal(value: Any, indent: int = 0) -> Text:
    """A value in PHP: on one line where it fits, else a line for each item."""
    return Text(layout(value, indent))


def layout(value: Any, indent: int, taken: int = 0) -> str:
    if not isinstance(value, dict | tuple | list):
        return scalar(value)
    items = list(value.items()) if isinstance(value, dict) else [(None, item) for item in value]
    line = f"[{', '.join(f'{key_of(key)}{layout(item, 0)}' for key, item in items)}]"
    if "\n" not in line and indent + taken + len(line) < WIDTH:
        return line
    margin = "\n" + " " * (indent + 4)
    rows = (
        f"{margin}{key_of(key)}{layout(item, indent + 4, len(key_of(key)))}," for key, item in items
    )
    return f"[{''.join(rows)}\n{' ' * indent}]"


def key_of(key: str | int | None) -> str:
    return "" if key is None else f"{scalar(key)} => "


def scalar(value: Any) -> str:
    if value is None or isinstance(value, bool | int | float):
        return json.dumps(value)
    return value if isinstance(value, Raw) else string(value)


def string(text: str) -> str:
    """A text in single quotes, or in double quotes where it holds what cannot be seen."""
    if INVISIBLE.search(text):
        return '"' + re.sub(rf'[\\"$]|{INVISIBLE.pattern}', escaped, text) + '"'
    return "'" + re.sub(r"[\\']", r"\\\g<0>", text) + "'"


def escaped(match: re.Match[str]) -> str:
    if match[0] in '\\"$':
        return f"\\{match[0]}"
    return {"\n": "\\n", "\t": "\\t"}.get(match[0], f"\\u{{{ord(match[0]):x}}}")


# Facts: the fields of records, in PHP's types.

RECORDS: dict[str, type[Model]] = {
    "status": Status,
    "category": Category,
    "outcome": Outcome,
    "recovery": Recovery,
    "owner": Owner,
    "back_off": BackOff,
}
IDENTITY = ("code", "name", "id")
"""What an enum has as the value and the name of a case."""


def facts_of(kind: str) -> list[Fact]:
    """The facts of a kind of record, without those that an enum's case is."""
    return [fact for fact in facts(RECORDS[kind]) if fact.name not in IDENTITY]


def table(items: Iterable[Any], catalogue: Catalogue) -> dict[Any, dict[str, Any]]:
    """The facts of each item, by the value of its case."""
    return {
        item.code if isinstance(item, Status) else item.id: entry(item, catalogue) for item in items
    }


def entry(item: Model, catalogue: Catalogue) -> dict[str, Any]:
    """The facts of an item by name, without those that are null or empty."""
    found = {
        fact.name: data(fact.of(item), fact, catalogue)
        for fact in facts(type(item))
        if fact.name not in IDENTITY
    }
    return {name: value for name, value in found.items() if value not in (None, ())}


def data(value: Any, fact: Fact, catalogue: Catalogue) -> Any:
    """A value of a fact, in which references to items are cases of enums."""
    if isinstance(value, tuple):
        return tuple(data(item, fact, catalogue) for item in value)
    if isinstance(value, Model):
        return record(value, catalogue)
    return reference(value, fact, catalogue)


def reference(value: Any, fact: Fact, catalogue: Catalogue) -> Any:
    enum = enum_of(fact, catalogue)
    return Raw(f"{enum}::{identifier(value.upper())}") if enum and value is not None else value


def enum_of(fact: Fact, catalogue: Catalogue) -> str | None:
    """The enum that a fact refers to."""
    if fact.refers_to not in RECORDS:
        return None
    return catalogue.package.enum if fact.refers_to == "status" else fact.refers_to.capitalize()


def record(item: Model, catalogue: Catalogue) -> dict[str, Any]:
    """A record as an array by key; a form without its nulls, a constraint with its sentence."""
    pairs = {fact.name: data(fact.of(item), fact, catalogue) for fact in facts(type(item))}
    if isinstance(item, Form):
        pairs = {
            name: part
            for name, part in pairs.items()
            if part is not None and part is not False and part != ()
        }
    if isinstance(item, Constraint):
        pairs = {"field": pairs.pop("field"), "message": sentence(item)} | pairs
    return pairs


TYPES = {"text": "string", "prose": "string", "integer": "int", "boolean": "bool"}


def php_type(fact: Fact, catalogue: Catalogue) -> Text:
    """The type of a fact."""
    if fact.many or fact.record:
        name = "array"
    else:
        name = enum_of(fact, catalogue) or TYPES.get(fact.kind, "string")
    return Text(f"?{name}" if fact.optional else name)


def shape(fact: Fact, catalogue: Catalogue) -> str:
    """The type of a fact as comments write it."""
    if fact.record and issubclass(fact.record, Form):
        name = "array<string, mixed>"
    elif fact.record:
        parts = (f"{part.name}: {shape(part, catalogue)}" for part in facts(fact.record))
        name = f"array{{{', '.join(parts)}}}"
    else:
        name = enum_of(fact, catalogue) or TYPES.get(fact.kind, "string")
    name = f"list<{name}>" if fact.many else name
    return f"{name}|null" if fact.optional else name


def otherwise(fact: Fact) -> Text:
    """What a method gives where the table of facts has no value."""
    return Text(" ?? []" if fact.many else " ?? null" if fact.optional else "")


def camel(name: str) -> Text:
    """A name in camelCase."""
    first, *rest = name.split("_")
    return identifier(first + "".join(part.capitalize() for part in rest))


def unlisted_verdict(unlisted: Unlisted, catalogue: Catalogue) -> dict[str, Any]:
    """The verdict on a reply that no status describes."""
    references = (fact for fact in facts(Unlisted) if fact.refers_to)
    found = {fact.name: reference(fact.of(unlisted), fact, catalogue) for fact in references}
    return found | {"action": "\n".join(catalogue.advice(unlisted))}


def fields(catalogue: Catalogue) -> dict[str, Any]:
    """Where each field of a request may be."""
    return {
        name: {
            "paths": tuple(keys(path) for path in places(field)),
            "unless": keys(field.unless) if field.unless else None,
        }
        for name, field in catalogue.field.items()
    }


# Comments: documentation tools read Markdown in them, and `@word` as a tag.

SPECIAL = re.compile(
    r"[\\*\[<]|&(?=[#A-Za-z])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=\*)/|(?<![A-Za-z0-9.])@"
)
BLANKS = re.compile(rf"(?:\s|{INVISIBLE.pattern})+")


def markup(text: str) -> str:
    """Prose as Markdown that ends no comment; its code spans stay where that is safe."""
    return spans(BLANKS.sub(" ", text), escape, span)


def escape(text: str) -> str:
    return SPECIAL.sub(r"\\\g<0>", text)


def span(code: str) -> str:
    return f"`{code}`" if code.strip() and not re.search(r"\*/|\{@", code) else escape(code)


def paragraph(text: str, indent: int, first: str = "") -> list[str]:
    """Lines of Markdown; those after the first are indented as far as `first` is long."""
    lines = wrap(text.split(), WIDTH - indent - len(" * ") - len(first))
    return [f"{' ' * len(first) if at else first}{line}".rstrip() for at, line in enumerate(lines)]


def block(lines: Iterable[str], indent: int) -> Text:
    """A documentation comment."""
    margin = "\n" + " " * indent
    return Text("/**" + "".join(f"{margin} * {line}".rstrip() for line in lines) + f"{margin} */")


def comment(text: str | Iterable[str], indent: int = 0) -> Text:
    """Prose as a documentation comment, a paragraph for each text."""
    paragraphs = [text] if isinstance(text, str) else list(text)
    lines: list[str] = []
    for part in paragraphs:
        lines += ([""] if lines else []) + paragraph(markup(part), indent)
    if len(lines) == 1 and len(lines[0]) + indent + len("/**  */") <= WIDTH:
        return Text(f"/** {lines[0]} */")
    return block(lines, indent)


def documented(fact: Fact, catalogue: Catalogue) -> Text:
    """The comment of a fact's method."""
    if not fact.many and not fact.record:
        return comment(fact.doc or f"The {fact.name.replace('_', ' ')}.", 4)
    returns = f"@return {shape(fact, catalogue)}"
    return block([*paragraph(markup(fact.doc), 4), "", returns], 4)


def about(status: Status, catalogue: Catalogue) -> Text:
    """The comment of a case: its title, the three answers, what to do, and its page."""
    lines = [f"{status.code} · {markup(status.title)}", ""]
    answers = (" ".join(map(escape, pair)) for pair in verdict(status, catalogue))
    lines += paragraph(BLANKS.sub(" ", " · ".join(answers)), 4)
    lines += [""]
    for number, step in enumerate(status.steps, 1):
        lines += paragraph(markup(step), 4, f"{number}. ")
    if link := page(status, catalogue.package):
        lines += ["", f"@see {link.replace('*', '%2A')}"]
    if status.deprecated:
        tag = f"@deprecated Since {status.deprecated.since}, use {status.deprecated.use}: "
        lines += ["", *paragraph(tag + markup(status.deprecated.reason), 4)]
    return block(lines, 4)


# Other files.


def to_json(value: str) -> Text:
    return Text(json.dumps(value, ensure_ascii=False))


def composer(parts: tuple[str, str]) -> Text:
    """The name of a package for Composer: the vendor and the name."""
    vendor, name = parts
    if not re.fullmatch(r"[a-z0-9]+([_.-][a-z0-9]+)*", vendor):
        raise ValueError(f"{vendor!r} is no name of a vendor; expected `lower-kebab`")
    return Text(f"{vendor}/{name}")


FILTERS = {
    "about": about,
    "address": address,
    "camel": camel,
    "comment": comment,
    "composer": composer,
    "documented": documented,
    "facts": facts_of,
    "fields": fields,
    "json": to_json,
    "keys": keys,
    "literal": literal,
    "markdown": markdown,
    "name": identifier,
    "otherwise": otherwise,
    "plain": plain,
    "prose": prose,
    "site": site,
    "stem": lambda name: identifier(name.removesuffix("Error")),
    "table": table,
    "type": php_type,
    "upper": lambda name: identifier(name.upper()),
    "value": lambda fact, item: fact.of(item),
    "verdict": unlisted_verdict,
    "word": word,
}
