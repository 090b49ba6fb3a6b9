"""The Ruby gem: a class of frozen statuses with their facts, a decoder and errors.

Code is as rubocop's default cops want it; tables of data have a text on one line.
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
from generator.targets.ruby.reserved import RESERVED as RESERVED
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

ROOT = "dist/ruby"
KEYS = {"author": "the {package.name} contributors"}
NAMES = {
    "StatusModule": "{package.namespace}",
    "status_module": "{package.module}",
    "StatusEnum": "{package.enum}",
}
TAB = ("Ruby", "ruby")
WIDTH = 100


class Raw(str):
    """An expression of the template's own, printed as it is where a value may stand."""


class Symbol(str):
    """A symbol of Ruby."""


# Literals.


def literal(value: Any, indent: int = 0) -> Text:
    """A value in Ruby: on one line where it fits, else a line for each item."""
    return Text(layout(value, indent))


def layout(value: Any, indent: int, taken: int = 0) -> str:
    if isinstance(value, dict):
        marks, rows = "{}", [(key_of(key), item) for key, item in value.items()]
    elif isinstance(value, tuple | list):
        marks, rows = "[]", [("", item) for item in value]
    else:
        return scalar(value)
    space = " " if marks == "{}" and rows else ""
    line = ", ".join(f"{key}{layout(item, 0)}" for key, item in rows)
    line = word_array(value) or f"{marks[0]}{space}{line}{space}{marks[1]}"
    if "\n" not in line and indent + taken + len(line) < WIDTH:
        return line
    margin = "\n" + " " * (indent + 2)
    lines = (f"{margin}{key}{layout(item, indent + 2, len(key))}" for key, item in rows)
    return f"{marks[0]}{','.join(lines)}\n{' ' * indent}{marks[1]}"


def word_array(value: Any) -> str | None:
    """Words in a list as Ruby's style guide has them."""
    is_list = isinstance(value, tuple | list) and len(value) > 1
    if is_list and all(
        type(item) is str and re.fullmatch(r"[A-Za-z0-9_-]+", item) for item in value
    ):
        return f"%w[{' '.join(value)}]"
    return None


def key_of(key: str | int) -> str:
    if isinstance(key, Symbol):
        return f"{key if re.fullmatch(r'[A-Za-z_][A-Za-z0-9_]*', key) else string(key)}: "
    return f"{scalar(key)} => "


def scalar(value: Any) -> str:
    if value is None:
        return "nil"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:_}" if abs(value) >= 10_000 else str(value)
    if isinstance(value, bool | float):
        return json.dumps(value)
    if isinstance(value, Symbol):
        return f":{value}"
    return value if isinstance(value, Raw) else string(value)


def string(text: str) -> str:
    """A text in single quotes, or in double quotes where it needs an escape."""
    if "'" in text or INVISIBLE.search(text):
        return '"' + re.sub(rf'[\\"]|#(?=[{{$@])|{INVISIBLE.pattern}', escaped, text) + '"'
    return "'" + re.sub(r"\\(?=\\|$)", r"\\\\", text) + "'"


def escaped(match: re.Match[str]) -> str:
    if match[0] in '\\"#':
        return f"\\{match[0]}"
    return {"\n": "\\n", "\t": "\\t"}.get(match[0], f"\\u{{{ord(match[0]):x}}}")


# Facts: the fields of records, as methods.

RECORDS: dict[str, type[Model]] = {
    "status": Status,
    "category": Category,
    "outcome": Outcome,
    "recovery": Recovery,
    "owner": Owner,
    "back_off": BackOff,
}
IDENTITY = ("code", "name", "id")
"""What an entry is made with."""


def facts_of(kind: str) -> list[Fact]:
    """The facts of a kind of record, without those that an entry is made with."""
    return [fact for fact in facts(RECORDS[kind]) if fact.name not in IDENTITY]


def table(items: Iterable[Any], catalogue: Catalogue) -> dict[Any, dict[str, Any]]:
    """The facts of each item, by its key."""
    return {
        item.code if isinstance(item, Status) else Symbol(item.id): entry(item, catalogue)
        for item in items
    }


def entry(item: Model, catalogue: Catalogue) -> dict[str, Any]:
    """The facts of an item by name, without those that are null or empty."""
    found = {
        Symbol(fact.name): data(fact.of(item), fact, catalogue)
        for fact in facts(type(item))
        if fact.name not in IDENTITY
    }
    return {name: value for name, value in found.items() if value not in (None, ())}


def data(value: Any, fact: Fact, catalogue: Catalogue) -> Any:
    """A value of a fact, in which references to items are constants."""
    if isinstance(value, tuple):
        return tuple(data(item, fact, catalogue) for item in value)
    if isinstance(value, Model):
        return record(value, catalogue)
    return reference(value, fact, catalogue)


def reference(value: Any, fact: Fact, catalogue: Catalogue) -> Any:
    name = class_of(fact, catalogue)
    return Raw(f"{name}::{identifier(value.upper())}") if name and value is not None else value


def class_of(fact: Fact, catalogue: Catalogue) -> str | None:
    """The class of what a fact refers to."""
    if fact.refers_to not in RECORDS:
        return None
    return catalogue.package.enum if fact.refers_to == "status" else fact.refers_to.capitalize()


def record(item: Model, catalogue: Catalogue) -> dict[str, Any]:
    """A record as a hash; a form without its nulls, a constraint with its sentence."""
    pairs = {fact.name: data(fact.of(item), fact, catalogue) for fact in facts(type(item))}
    if isinstance(item, Form):
        pairs = {
            name: part
            for name, part in pairs.items()
            if part is not None and part is not False and part != ()
        }
    if isinstance(item, Constraint):
        pairs = {"field": pairs.pop("field"), "message": sentence(item)} | pairs
    return {Symbol(name): part for name, part in pairs.items()}


def method(fact: Fact) -> Text:
    """The name of a fact's method."""
    return Text(f"{identifier(fact.name)}{'?' if is_predicate(fact) else ''}")


def is_predicate(fact: Fact) -> bool:
    return fact.kind == "boolean" and not fact.optional and not fact.many


def pair(fact: Fact) -> Text:
    """A fact in the hash of all facts."""
    return Text(f"{fact.name}: {method(fact)}" if is_predicate(fact) else f"{fact.name}:")


def value_of(fact: Fact) -> Text:
    """What a method gives: the value in the table, which leaves out what is null or empty."""
    return Text(f"facts[:{fact.name}]{' || [].freeze' if fact.many else ''}")


TYPES = {"text": "String", "prose": "String", "integer": "Integer", "boolean": "bool"}


def rbs_type(fact: Fact, catalogue: Catalogue) -> Text:
    """The type of a fact in a signature."""
    name = class_of(fact, catalogue) or TYPES.get(fact.kind, "String")
    if fact.record:
        name = "Hash[Symbol, untyped]"
    name = f"Array[{name}]" if fact.many else name
    return Text(f"{name}?" if fact.optional else name)


def unlisted_verdict(unlisted: Unlisted, catalogue: Catalogue) -> list[tuple[str, Any]]:
    """The verdict on a reply that no status describes: the arguments that make it."""
    references = (fact for fact in facts(Unlisted) if fact.refers_to)
    found = {fact.name: reference(fact.of(unlisted), fact, catalogue) for fact in references}
    return [*found.items(), ("action", "\n".join(catalogue.advice(unlisted)))]


def fields(catalogue: Catalogue) -> dict[str, Any]:
    """Where each field of a request may be."""
    return {
        name: {
            Symbol("paths"): tuple(keys(path) for path in places(field)),
            Symbol("unless"): keys(field.unless) if field.unless else None,
        }
        for name, field in catalogue.field.items()
    }


# Comments: rdoc and editors read Markdown in them; rdoc also takes `:word:` at the start of a line
# for a directive, and Ruby `name: value` that is a whole line.

SPECIAL = re.compile(r"[\\*\[<]|&(?=[#A-Za-z])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|~(?=~)")
BLANKS = re.compile(rf"(?:\s|{INVISIBLE.pattern})+")
WORDS = re.compile(r"(?:\\\S|`[^`]*`|[^\s`\\])+")
START = re.compile(r"([0-9]*)(?=[-+#>=|.):])|([A-Za-z0-9_-]+)(?=\s*:\s*\S+$)")


def markup(text: str) -> str:
    """Prose as Markdown."""
    return spans(BLANKS.sub(" ", text), escape, lambda code: f"`{code}`" if code.strip() else code)


def escape(text: str) -> str:
    return SPECIAL.sub(r"\\\g<0>", text)


def paragraph(text: str, indent: int, first: str = "") -> list[str]:
    """Lines of Markdown; those after the first are indented as far as `first` is long."""
    lines = wrap(WORDS.findall(text), WIDTH - indent - len("# ") - len(first))
    return [
        f"{' ' * len(first) if at else first}{START.sub(started, line, count=1)}"
        if START.match(line)
        else f"{' ' * len(first) if at else first}{line}"
        for at, line in enumerate(lines)
    ]


def started(match: re.Match[str]) -> str:
    return f"{match[0]}\\"


def block(lines: Iterable[str], indent: int) -> Text:
    """A comment of lines."""
    margin = "\n" + " " * indent
    return Text(margin.join(f"# {line}".rstrip() for line in lines))


def comment(text: str | Iterable[str], indent: int = 0) -> Text:
    """Prose as a comment, a paragraph for each text."""
    paragraphs = [text] if isinstance(text, str) else list(text)
    lines: list[str] = []
    for part in paragraphs:
        lines += ([""] if lines else []) + paragraph(markup(part), indent)
    return block(lines, indent)


def documented(fact: Fact) -> Text:
    """The comment of a fact's method."""
    doc = re.sub(r"\bnull\b", "nil", fact.doc or f"The {fact.name.replace('_', ' ')}.")
    if not fact.record:
        return comment(doc, 4)
    kind = "Each is a hash" if fact.many else "A hash"
    share = "some of the keys" if issubclass(fact.record, Form) else "the keys"
    names = ", ".join(f"`:{part.name}`" for part in facts(fact.record))
    return comment((doc, f"{kind} with {share} {names}."), 4)


def about(status: Status, catalogue: Catalogue) -> Text:
    """The comment of a constant: its title, the three answers, what to do, and its page."""
    lines = paragraph(f"{status.code} · {markup(status.title)}", 4)
    answers = (" ".join(map(escape, pair)) for pair in verdict(status, catalogue))
    lines += ["", *paragraph(BLANKS.sub(" ", " · ".join(answers)), 4), ""]
    for number, step in enumerate(status.steps, 1):
        lines += paragraph(markup(step), 4, f"{number}. ")
    if link := page(status, catalogue.package):
        lines += ["", link.replace("*", "%2A")]
    if status.deprecated:
        tag = f"Deprecated since {status.deprecated.since}; use {status.deprecated.use}: "
        lines += ["", *paragraph(tag + markup(status.deprecated.reason), 4)]
    return block(lines, 4)


FILTERS = {
    "about": about,
    "address": address,
    "comment": comment,
    "documented": documented,
    "facts": facts_of,
    "fields": fields,
    "keys": keys,
    "line": lambda text: " ".join(text.split()),
    "literal": literal,
    "markdown": markdown,
    "method": method,
    "name": identifier,
    "pair": pair,
    "plain": plain,
    "prose": prose,
    "rbs_type": rbs_type,
    "site": site,
    "table": table,
    "upper": lambda name: identifier(name.upper()),
    "value": lambda fact, item: fact.of(item),
    "value_of": value_of,
    "verdict": unlisted_verdict,
    "word": word,
}
