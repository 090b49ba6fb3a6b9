"""The Maven package: an enum of codes with their facts, a decoder and exceptions.

Code is formatted as prettier leaves it at a width of 100 columns. The facts are in a resource that
the package reads: a class holds no more than 64 KB of code for all of its constants.
"""

import json
import re
from collections.abc import Iterable
from html import escape
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
from generator.targets.java.reserved import KEYWORDS
from generator.targets.java.reserved import RESERVED as RESERVED
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

ROOT = "dist/java"
KEYS = {"group": "{package.name}", "package": "{package.module}"}
NAMES = {"statuspackage": "{registry.package}", "StatusEnum": "{package.enum}"}
TAB = ("Java", "java")
WIDTH = 100


# Facts: the fields of records, in Java's types.

KINDS: dict[str, type[Model]] = {
    "status": Status,
    "category": Category,
    "outcome": Outcome,
    "recovery": Recovery,
    "owner": Owner,
    "back_off": BackOff,
}
IDENTITY = ("code", "name", "id")
"""What a constant of an enum is by itself."""
NAMES_OF_RECORDS = {"Deprecated": "Deprecation"}
"""Records whose own names would hide a class of Java."""
TYPES = {"text": "String", "prose": "String", "integer": "Integer", "boolean": "Boolean"}
PRIMITIVES = {"Integer": "int", "Boolean": "boolean"}
READERS = {"String": "text", "Integer": "integer", "Boolean": "truth", "Object": "value"}


def facts_of(kind: str) -> list[Fact]:
    """The facts of a kind of record, without those that a constant is."""
    return [fact for fact in facts(KINDS[kind]) if fact.name not in IDENTITY]


def records(kind: str) -> list[type[Model]]:
    """The records in the facts of a kind, and in those; a constraint is a map of JSON instead."""
    found: dict[type[Model], None] = {}
    queue = list(facts(KINDS[kind]))
    for fact in queue:
        if fact.record and not issubclass(fact.record, Form) and fact.record not in found:
            found[fact.record] = None
            queue += facts(fact.record)
    return list(found)


def record_name(record: type[Model]) -> Text:
    return identifier(NAMES_OF_RECORDS.get(record.__name__, record.__name__))


def item_type(fact: Fact, catalogue: Catalogue) -> str:
    """The type of a fact's value, or of each of its values."""
    if fact.record:
        return "Map<String, Object>" if issubclass(fact.record, Form) else record_name(fact.record)
    if fact.refers_to == "status":
        return catalogue.package.enum
    if fact.refers_to in KINDS:
        return fact.refers_to.capitalize()
    return TYPES.get(fact.kind, "String" if fact.refers_to else "Object")


def java_type(fact: Fact, catalogue: Catalogue) -> Text:
    """The type of a fact."""
    name = item_type(fact, catalogue)
    if fact.many:
        return Text(f"List<{name}>")
    return Text(f"Optional<{name}>" if fact.optional else PRIMITIVES.get(name, name))


def reading(fact: Fact, catalogue: Catalogue) -> Text:
    """The call that reads a fact from the facts of an entry."""
    method = "list" if fact.many else "find" if fact.optional else "get"
    if fact.record:
        is_map = issubclass(fact.record, Form)
        reader = "Facts::object" if is_map else f"{record_name(fact.record)}::new"
    elif fact.refers_to in KINDS:
        reader = f"Facts::{fact.refers_to}"
    else:
        reader = f"Facts::{READERS[item_type(fact, catalogue)]}"
    return Text(f'{method}("{identifier(fact.name)}", {reader})')


def camel(name: str) -> Text:
    """A name in camelCase."""
    first, *rest = name.split("_")
    return identifier(first + "".join(part.capitalize() for part in rest))


def header(record: type[Model], catalogue: Catalogue) -> Text:
    """The beginning of a record, with its components."""
    parts = [f"{java_type(fact, catalogue)} {camel(fact.name)}" for fact in facts(record)]
    return arguments(f"public record {record_name(record)}(", parts, ") {", 2)


def delegation(record: type[Model], catalogue: Catalogue) -> Text:
    """The call of a record's constructor with all of its facts."""
    parts = [f"facts.{reading(fact, catalogue)}" for fact in facts(record)]
    return arguments("this(", parts, ");", 6)


def arguments(start: str, parts: list[str], end: str, indent: int) -> Text:
    """Arguments in brackets: on one line where they fit, else a line for each."""
    line = f"{start}{', '.join(parts)}{end}"
    if indent + len(line) <= WIDTH:
        return Text(line)
    margin = "\n" + " " * indent
    rows = ",".join(f"{margin}  {part}" for part in parts)
    return Text(f"{start}{rows}{margin}{end}")


def constant(status: Status) -> Text:
    """A status's constant, without what follows it."""
    number = f"{status.code}{'L' if status.code >= 2**31 else ''}"
    return arguments(f"{identifier(status.name)}(", [number], ")", 3)


# The resource.


def resource(catalogue: Catalogue) -> Text:
    """What the package reads of the catalogue, as JSON with a line for each entry."""
    package = catalogue.package
    shape = package.reply
    data: dict[str, Any] = {
        "$comment": "Generated from catalogue.yaml by `make generate`; do not edit.",
        "prefix": package.module,
        "docs_url": site(package),
        "malformed": package.request and package.request.malformed,
        "reply": {
            part: keys(path)
            for part in ("code", "message", "result")
            if (path := getattr(shape, part))
        },
        "unknown": unlisted(package.unknown, catalogue),
        "unreadable": unlisted(catalogue.unreadable, catalogue),
        "fields": {
            name: {
                "paths": [keys(path) for path in places(field)],
                "unless": field.unless and keys(field.unless),
            }
            for name, field in catalogue.field.items()
        },
        "category": entries(catalogue.categories),
        "outcome": entries(catalogue.outcomes),
        "recovery": entries(catalogue.recoveries),
        "owner": entries(catalogue.owners),
        "status": {status.name: entry(status) for status in catalogue.statuses},
    }
    rows = (f"  {compact(key)}: {lines(value)}" for key, value in data.items())
    return Text("{\n" + ",\n".join(rows) + "\n}")


def lines(value: Any) -> str:
    """A value as JSON; of an object, a line for each member."""
    if not isinstance(value, dict) or not value:
        return compact(value)
    rows = (f"    {compact(key)}: {compact(part)}" for key, part in value.items())
    return "{\n" + ",\n".join(rows) + "\n  }"


def compact(value: Any) -> str:
    return INVISIBLE.sub(escaped, json.dumps(value, ensure_ascii=False))


def escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def entries(items: Iterable[Any]) -> dict[str, Any]:
    """The facts of each word of a vocabulary, by its constant."""
    return {item.id.upper(): entry(item) for item in items}


def entry(item: Model) -> dict[str, Any]:
    """The facts of an item by name, without those that are null or empty."""
    pairs = {fact.name: data(fact.of(item), fact) for fact in facts(type(item))}
    named = {name: part for name, part in pairs.items() if part not in (None, [])}
    if isinstance(item, Form):
        named = {name: part for name, part in named.items() if part is not False}
    if isinstance(item, Constraint):
        return {"field": named.pop("field"), "message": sentence(item)} | named
    return named if isinstance(item, Form) else {k: v for k, v in named.items() if k != "id"}


def data(value: Any, fact: Fact) -> Any:
    """A value of a fact; a word of a vocabulary by its constant."""
    if isinstance(value, tuple):
        return [data(part, fact) for part in value]
    if isinstance(value, Model):
        return entry(value)
    return value.upper() if value is not None and fact.refers_to in KINDS else value


def unlisted(verdict: Unlisted, catalogue: Catalogue) -> dict[str, Any]:
    """The verdict on a reply that no status describes, with the advice."""
    return entry(verdict) | {"action": "\n".join(catalogue.advice(verdict))}


# Comments, which javadoc reads as HTML with tags that begin with `@`.

BLANKS = re.compile(rf"(?:\s|{INVISIBLE.pattern})+")
ENTITIES = {"@": "&#64;", "{": "&#123;", "}": "&#125;", "\\": "&#92;", "*/": "*&#47;"}
SPECIAL = re.compile(r"[@{}\\]|\*/")


def markup(text: str) -> str:
    """Prose as HTML on one line."""
    return spans(text, html, lambda code: f"<code>{html(code)}</code>")


def html(text: str) -> str:
    """Literal text as HTML, in which nothing ends a comment or is a tag of javadoc."""
    line = escape(BLANKS.sub(" ", text), quote=False)
    return SPECIAL.sub(lambda match: ENTITIES[match[0]], line)


def paragraph(text: str, indent: int, first: str = "") -> list[str]:
    """Lines of HTML; those after the first are indented as far as `first` is long."""
    lines = wrap(text.split(" "), WIDTH - indent - len(" * ") - len(first))
    return [f"{' ' * len(first) if at else first}{line}".rstrip() for at, line in enumerate(lines)]


def block(lines: Iterable[str], indent: int) -> Text:
    """A documentation comment."""
    margin = "\n" + " " * indent
    return Text("/**" + "".join(f"{margin} * {line}".rstrip() for line in lines) + f"{margin} */")


def comment(text: str | Iterable[str], indent: int = 0, question: str = "") -> Text:
    """Prose as a documentation comment, a paragraph for each text and for a question."""
    first, *others = map(markup, [text] if isinstance(text, str) else text)
    lines = paragraph(first, indent)
    for part in [*others, html(question)] if question else others:
        lines += ["", *paragraph(f"<p>{part}", indent)]
    if len(lines) == 1 and len(lines[0]) + indent + len("/**  */") <= WIDTH:
        return Text(f"/** {lines[0]} */")
    return block(lines, indent)


def documented(fact: Fact) -> Text:
    """The comment of a fact's method."""
    text = fact.doc or f"The {fact.name.replace('_', ' ')}."
    if fact.optional:
        text = text.replace("null where", "empty where")
    returns = f"@return the value of {{@code {identifier(fact.name)}}}"
    return block([*paragraph(markup(text), 2), "", returns], 2)


def described(record: type[Model]) -> Text:
    """The comment of a record and its components."""
    lines = [*paragraph(markup(record.__doc__ or ""), 2), ""]
    for fact in facts(record):
        text = fact.doc or f"The {fact.name.replace('_', ' ')}."
        start, rest = text[0].lower(), text[1:].removesuffix(".")
        lines += paragraph(f"@param {camel(fact.name)} {markup(start + rest)}", 2)
    return block(lines, 2)


def about(status: Status, catalogue: Catalogue) -> Text:
    """The comment of a constant: its title, the three answers, what to do, and its page."""
    lines = paragraph(f"{status.code}: {html(status.title)}.", 2)
    answers = (" ".join(map(html, pair)) for pair in verdict(status, catalogue))
    lines += ["", *paragraph(f"<p>{' · '.join(answers)}", 2), "", "<ol>"]
    for step in status.steps:
        lines += paragraph(f"<li>{markup(step)}</li>", 2, "  ")
    lines += ["</ol>"]
    if link := page(status, catalogue.package):
        lines += ["", f'@see <a href="{html(link)}">{status.code}</a>']
    if status.deprecated:
        said = f"Since {status.deprecated.since}, use {{@link #{status.deprecated.use}}}: "
        lines += ["", *paragraph(f"@deprecated {said}{markup(status.deprecated.reason)}", 2)]
    return block(lines, 2)


# Other files.


def package_name(name: str) -> Text:
    """The name of a package, which is the name of the module too."""
    if not re.fullmatch(r"[a-z_][a-z0-9_]*", name) or name in KEYWORDS:
        raise ValueError(f"{name!r} is no package of Java; expected a word such as `myerrors`")
    return Text(name)


def xml(text: str) -> Text:
    """Text in an XML element."""
    return Text(escape(BLANKS.sub(" ", text), quote=False))


FILTERS = {
    "about": about,
    "address": address,
    "camel": camel,
    "comment": comment,
    "constant": constant,
    "delegation": delegation,
    "described": described,
    "documented": documented,
    "facts": facts_of,
    "header": header,
    "markdown": markdown,
    "member": lambda id_: identifier(id_.upper()),
    "name": identifier,
    "package": package_name,
    "plain": plain,
    "prose": prose,
    "quoted": lambda kind: Text(json.dumps(kind)),
    "reading": reading,
    "record_name": record_name,
    "records": records,
    "resource": resource,
    "stem": lambda name: identifier(name.removesuffix("Error")),
    "type": java_type,
    "value": lambda fact, item: fact.of(item),
    "word": word,
    "xml": xml,
}
