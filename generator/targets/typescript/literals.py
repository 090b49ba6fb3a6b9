"""Values as TypeScript: literals, and the records of the model as types and as objects."""

import json
import re
from collections.abc import Iterator
from typing import Any

from generator.model import Catalogue, Constraint, Fact, Form, Model, Status, facts
from generator.request import sentence
from generator.text import Text

WIDTH = 100

# Literals.

NEEDS_ESCAPE = re.compile(r"[\u0085\u2028\u2029\ufeff]|<(?=[/!])")


def literal(value: Any) -> Text:
    """A text, number, boolean, null, sequence or mapping on one line."""
    if isinstance(value, str):
        return string(value)
    if isinstance(value, list | tuple):
        return Text(f"[{', '.join(map(literal, value))}]")
    if isinstance(value, dict):
        pairs = ", ".join(f"{key}: {literal(part)}" for key, part in value.items())
        return Text(f"{{ {pairs} }}" if pairs else "{}")
    return value if isinstance(value, Text) else Text(json.dumps(value))


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


def entry(value: Any, key: str, indent: int = 2) -> Text:
    """`key: value,` of an object; a list that is too long for the line has a line for each item."""
    line = f"{key}: {literal(value)},"
    if not isinstance(value, list | tuple) or len(line) + indent <= WIDTH:
        return Text(line)
    margin = "\n" + " " * indent
    items = "".join(f"{margin}  {literal(item)}," for item in value)
    return Text(f"{key}: [{items}{margin}],")


# Facts, by reflection of the model.

LEFT_OUT = ("discrepancies", "keywords", "tables")
"""The evidence of a status and its search words: long, so that only `catalogue.json` has them."""
ELSEWHERE = ("code", "name", "outcome", "recovery", "owner", "messages", "request")
"""What other tables hold, so that a small program does without the texts."""
NAMES = {"Deprecated": "Deprecation"}
KINDS = {"integer": "number", "boolean": "boolean", "value": "unknown"}
WORDS = ("category", "outcome", "recovery", "owner")


def status_facts(catalogue: Catalogue) -> list[Fact]:
    """The facts of a status that the package holds."""
    return [fact for fact in facts(Status) if fact.name not in LEFT_OUT]


def records(catalogue: Catalogue) -> list[tuple[Text, str, tuple[Fact, ...]]]:
    """The name, docstring and facts of each record that a status consists of.

    The types of constraints are written by hand, beside the code that reads them.
    """
    found: dict[type[Model], None] = {}
    queue = status_facts(catalogue)
    for fact in queue:
        if fact.record and not issubclass(fact.record, Form) and fact.record not in found:
            found[fact.record] = None
            queue += facts(fact.record)
    return [(type_name(model), model.__doc__ or "", facts(model)) for model in found]


def type_name(model: type[Model]) -> Text:
    return Text(NAMES.get(model.__name__, model.__name__))


def key(fact: Fact) -> Text:
    """The property of a fact: `camelCase`."""
    return Text(camel(fact.name))


def camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))


def type_of(fact: Fact, catalogue: Catalogue) -> Text:
    """The type of a fact."""
    kind = KINDS.get(fact.kind, "string")
    if fact.record:
        kind = type_name(fact.record)
    elif fact.refers_to == "status":
        kind = catalogue.package.enum
    elif fact.refers_to in WORDS:
        kind = fact.refers_to.capitalize()
    return Text(f"readonly {kind}[]" if fact.many else f"{kind} | null" if fact.optional else kind)


def entries(status: Status, catalogue: Catalogue) -> Iterator[Text]:
    """The lines of a status's entry: what is in no other table and is not the default."""
    usual = defaults(catalogue)
    for fact in facts_of_entries(catalogue):
        found = value_of(fact, status, catalogue)
        if fact.name not in usual or found != usual[fact.name]:
            yield entry(found, camel(fact.name), 4)


def default_entries(catalogue: Catalogue) -> Iterator[Text]:
    """The lines of the defaults."""
    for name, value in defaults(catalogue).items():
        yield entry(value, camel(name))


def defaults(catalogue: Catalogue) -> dict[str, Any]:
    """What a fact is where an entry does not say: null, nothing, or as of the first status."""
    usual: dict[str, Any] = {}
    for fact in facts_of_entries(catalogue):
        if fact.many or fact.optional:
            usual[fact.name] = [] if fact.many else None
        elif fact.name == "since":
            usual[fact.name] = catalogue.statuses[0].since
    return usual


def facts_of_entries(catalogue: Catalogue) -> list[Fact]:
    return [fact for fact in status_facts(catalogue) if fact.name not in ELSEWHERE]


def value_of(fact: Fact, item: Any, catalogue: Catalogue) -> Any:
    """A fact of a record, as a value to print."""
    found = fact.of(item)
    if isinstance(found, tuple):
        return [value(part, fact, catalogue) for part in found]
    return value(found, fact, catalogue)


def value(found: Any, fact: Fact, catalogue: Catalogue) -> Any:
    if isinstance(found, Model):
        return record(found, catalogue)
    if found is not None and fact.refers_to == "status":
        return catalogue.status[found].code
    return found


def record(item: Model, catalogue: Catalogue) -> dict[str, Any]:
    """A record as an object; a form without what it leaves open."""
    pairs = {camel(fact.name): value_of(fact, item, catalogue) for fact in facts(type(item))}
    if isinstance(item, Form):
        pairs = {name: part for name, part in pairs.items() if is_said(part)}
    if isinstance(item, Constraint):
        pairs = {"field": pairs.pop("field"), "message": sentence(item)} | pairs
    return pairs


def is_said(part: Any) -> bool:
    return part is not None and part is not False and part != []


def constraints(status: Status, catalogue: Catalogue) -> list[dict[str, Any]]:
    """What a request must hold for this status not to answer it."""
    return [record(item, catalogue) for item in status.request]
