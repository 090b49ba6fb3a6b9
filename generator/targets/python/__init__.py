"""The Python package: an enum of codes with their facts, a decoder, exceptions and a command."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.model import (
    Catalogue,
    Constraint,
    Fact,
    Form,
    Model,
    Raised,
    RequestField,
    Status,
    Unlisted,
)
from generator.model import facts as facts_of
from generator.request import sentence
from generator.targets.python.literals import WIDTH, Call, Raw, escape, layout, one_line
from generator.targets.python.reserved import RESERVED as RESERVED
from generator.text import (
    INVISIBLE,
    Text,
    address,
    identifier,
    keys,
    page,
    plain,
    site,
    spans,
    verdict,
    word,
    wrap,
)

ROOT = "dist/python"
TAB = ("Python", "python")

VOCABULARY = {
    "category": "Category",
    "outcome": "Outcome",
    "recovery": "Recovery",
    "owner": "Owner",
}
"""The enum of each kind of word that a fact can refer to."""


# Literals.


def literal(value: Any) -> Text:
    """A Python literal on one line."""
    return Text(one_line(value))


def laid_out(value: Any, taken: int, indent: int = 4) -> Text:
    """A literal and its comma, broken into lines where it is too long after what is before it."""
    return Text(f"{layout(value, indent, taken)},")


def unit(value: Any) -> Text:
    """A literal at the start of a line, broken into lines where it is too long."""
    return Text(layout(value, 0, 20))


def entry(value: Any, key: str) -> Text:
    """An entry of a dict with its comma, broken into lines where it is too long for one."""
    return Text(f"{one_line(key)}: {layout(value, 4, len(one_line(key)) + 2)},")


# Facts, by reflection of the model.


def annotation(fact: Fact, catalogue: Catalogue, quote: bool = False) -> Text:
    """The type of a fact; in quotes where it names a type that is not built in."""
    plain_types = {"integer": "int", "boolean": "bool", "value": "Any"}
    kind = plain_types.get(fact.kind, "str")
    if fact.record:
        kind = "Constraint" if issubclass(fact.record, Form) else fact.record.__name__
    elif fact.refers_to == "status":
        kind = catalogue.package.enum
    elif fact.refers_to:
        kind = VOCABULARY.get(fact.refers_to, "str")
    if fact.many:
        kind = f"tuple[{kind}, ...]"
    if fact.optional:
        kind = f"{kind} | None"
    return Text(f'"{kind}"' if quote and re.search("[A-Z]", kind.replace("None", "")) else kind)


def value_of(fact: Fact, item: Any, catalogue: Catalogue) -> Any:
    """A fact of a record, as a value to lay out."""
    found = fact.of(item)
    if isinstance(found, tuple):
        return tuple(value(part, fact, catalogue) for part in found)
    return value(found, fact, catalogue)


def value(found: Any, fact: Fact, catalogue: Catalogue) -> Any:
    if isinstance(found, Form):
        return constraint(found)
    if isinstance(found, Model):
        return call(found, type(found).__name__, catalogue)
    if found is not None and fact.refers_to == "status":
        return Raw(f"{catalogue.package.enum}.{found}")
    if found is not None and fact.refers_to in VOCABULARY:
        return Raw(f"{VOCABULARY[fact.refers_to]}.{found.upper()}")
    return found


def call(item: Model, name: str, catalogue: Catalogue) -> Call:
    """A record as the call that makes it."""
    return Call(name, {fact.name: value_of(fact, item, catalogue) for fact in facts(type(item))})


def constraint(form: Model) -> dict[str, Any]:
    """A constraint in the words of JSON Schema, without what it does not say."""
    pairs: dict[str, Any] = {}
    for fact in facts_of(type(form)):
        found = fact.of(form)
        if isinstance(found, tuple) and fact.record:
            found = tuple(map(constraint, found))
        elif isinstance(found, Model):
            found = constraint(found)
        if found is not None and found is not False and found != ():
            pairs[fact.name] = found
    if isinstance(form, Constraint):
        pairs = {"field": pairs.pop("field"), "message": sentence(form)} | pairs
    return pairs


def facts(model: type[Model]) -> list[Fact]:
    """The facts of a record; of a status those that its member does not have by itself."""
    given = ("code", "name") if model is Status else ("id",)
    return [fact for fact in facts_of(model) if fact.name not in given]


def properties(catalogue: Catalogue) -> list[Fact]:
    """The facts of a status."""
    return facts(Status)


def records(catalogue: Catalogue) -> list[type[Model]]:
    """Each record of a status and of a field, those that it consists of first."""
    return [*parts(Status), *parts(RequestField), RequestField]


def described(record: type[Model] | Model) -> dict[str, Any]:
    """The name, docstring and facts of a record."""
    model = record if isinstance(record, type) else type(record)
    return {"name": model.__name__, "doc": model.__doc__ or "", "facts": facts(model)}


def parts(model: type[Model]) -> Iterator[type[Model]]:
    for fact in facts(model):
        if fact.record and not issubclass(fact.record, Form):
            yield from parts(fact.record)
            yield fact.record


# The vocabulary.

RENAMED = {"title": "label", "success": "ok"}
"""Words are text, which has a method `title`."""
MEANINGS = {
    "title": "What people call it.",
    "answer": "The short answer to the question.",
    "description": "What it means.",
}
ELSEWHERE = {"exception", "tone"}
"""What errors.py has, and what only pages show."""


def words(catalogue: Catalogue) -> list[dict[str, Any]]:
    """Each enum of the vocabulary: its name, what it is, its items, and their properties."""
    questions = catalogue.package.questions
    about = {
        "categories": "The groups of codes.",
        "outcomes": questions.outcome,
        "recoveries": f"What the caller does next. {questions.recovery}",
        "owners": questions.owner,
    }
    found = []
    for (key, doc), enum in zip(about.items(), VOCABULARY.values(), strict=True):
        items = getattr(catalogue, key)
        kept = [fact for fact in facts(type(items[0])) if fact.name not in ELSEWHERE]
        names = [
            {
                "name": RENAMED.get(fact.name, fact.name),
                "doc": MEANINGS.get(fact.name, fact.doc),
                "fact": fact,
            }
            for fact in kept
        ]
        rows = {item.id: tuple(fact.of(item) for fact in kept) for item in items}
        found.append(
            {"enum": enum, "table": f"_{enum.upper()}", "doc": doc}
            | {"members": items, "properties": names, "rows": rows}
        )
    return found


# Exceptions.


def bases(raised: Raised, catalogue: Catalogue) -> list[str]:
    """The classes that an exception derives from: its parent, after what its replies are like."""
    if raised.parent is None:
        return ["ReplyError"]
    heirs = [other for other in catalogue.exceptions if other.parent == raised.name]
    reasons = {
        "Known": bool(raised.recoveries),
        "Unknown": raised.unknown or any(other.unknown for other in heirs),
        "Unreadable": raised.unreadable or any(other.unreadable for other in heirs),
    }
    kinds = [kind for kind, is_reason in reasons.items() if is_reason]
    return [*kinds, raised.parent] if len(kinds) == 1 else [raised.parent]


def kinds(catalogue: Catalogue) -> list[str]:
    """The classes of the runtime that exceptions derive from."""
    exceptions = {raised.name for raised in catalogue.exceptions}
    used = {base for raised in catalogue.exceptions for base in bases(raised, catalogue)}
    return in_order(used - exceptions)


def unlisted(found: Unlisted, catalogue: Catalogue) -> Call:
    """The verdict on a reply that no status describes, as a value to lay out."""
    kept = call(found, "Unlisted", catalogue).arguments
    kept["action"] = "\n".join(catalogue.advice(found))
    return Call("Unlisted", {name: item for name, item in kept.items() if name != "exception"})


# Prose in docstrings and Markdown.


def docstring(paragraphs: str | Iterable[str], indent: int = 4) -> Text:
    """A whole docstring of paragraphs, in which each line begins anew, wrapped and indented."""
    if isinstance(paragraphs, str):
        paragraphs = [paragraphs]
    margin = "\n" + " " * indent
    width = WIDTH - indent - 6
    blocks = [
        [row for text in paragraph.split("\n") for row in rows(text, width)]
        for paragraph in paragraphs
    ]
    text = f"\n{margin}".join(map(margin.join, blocks))
    return Text(f'"""{text}{margin}"""' if "\n" in text else f'"""{closed(text)}"""')


def rows(text: str, width: int) -> list[str]:
    """The lines of a text; the second and later ones of a list's item are indented."""
    hang = "  " if text.startswith("- ") else ""
    first, *others = wrap(map(escaped, text.split()), width - len(hang)) or [""]
    return [first, *(hang + row for row in others)]


def line(prose: str) -> Text:
    """Prose within one line of a docstring."""
    return Text(closed(" ".join(map(escaped, prose.split()))))


def closed(text: str) -> str:
    """A text whose end does not run into the quotes that close a docstring."""
    backslashes = len(text) - 1 - len(text[:-1].rstrip("\\"))
    return f'{text[:-1]}\\"' if text.endswith('"') and backslashes % 2 == 0 else text


def escaped(text: str) -> str:
    """A word in which nothing can end a docstring or be taken for an escape."""
    quotes = '\\"' if '""' in text or "\\" in text or INVISIBLE.search(text) else '"'
    return INVISIBLE.sub(escape, text.replace("\\", "\\\\").replace('"', quotes))


def documentation(status: Status, catalogue: Catalogue) -> list[str]:
    """The paragraphs of a member's docstring."""
    answers = (f"- {question} {answer}" for question, answer in verdict(status, catalogue))
    steps = (f"{number}. {step}" for number, step in enumerate(status.steps, 1))
    paragraphs = [status.title, status.description, "\n".join(answers), *steps]
    if status.deprecated:
        use, reason = status.deprecated.use, status.deprecated.reason
        paragraphs.insert(1, f"Deprecated since {status.deprecated.since}; use {use}. {reason}")
    if where := page(status, catalogue.package):
        paragraphs.append(where)
    return paragraphs


MARKS = re.compile(r"([\\`*_\[\]<>&|~$@]|:(?=[A-Za-z0-9_/])|(?<=www)\.|^[#+=-]|(?<=^[0-9])[.)])")


def markdown(prose: str | Iterable[str]) -> Text:
    """Prose on one line of Markdown: code spans stay, all else is literal."""
    text = prose if isinstance(prose, str) else " ".join(prose)
    return Text(
        spans(
            " ".join(text.split()), lambda part: MARKS.sub(r"\\\1", part), lambda part: f"`{part}`"
        )
    )


# Names.


def member(id_: str) -> Text:
    """The member of an enum that an id becomes."""
    return identifier(id_.upper())


def homes(catalogue: Catalogue) -> dict[str, str]:
    """The module that holds each public name."""
    public = {
        "catalogue": ["BACK_OFF"],
        "codes": [catalogue.package.enum],
        "errors": [*(raised.name for raised in catalogue.exceptions), "error_of"],
        "lookups": ["lookup"],
        "reply": ["Reply", "decode", "raise_for_status"],
        "request": ["RequestProblem", "check_request"],
        "vocabulary": list(VOCABULARY.values()),
    }
    found = {name: module for module, names in public.items() for name in names}
    return {name: found[name] for name in in_order(found)}


def by_home(catalogue: Catalogue) -> dict[str, list[str]]:
    """The public names of each module."""
    found: dict[str, list[str]] = {}
    for name, home in homes(catalogue).items():
        found.setdefault(home, []).append(name)
    return dict(sorted(found.items()))


def in_order(names: Iterable[str]) -> list[str]:
    """Names in isort's order: constants, classes, the rest."""
    return sorted(set(names), key=lambda name: (not name[1:].isupper(), name[0].islower(), name))


def toml(text: str) -> Text:
    """A TOML string on one line."""
    return Text(json.dumps(" ".join(text.split()), ensure_ascii=False).replace("\x7f", "\\u007f"))


FILTERS = {
    "address": address,
    "annotation": annotation,
    "bases": bases,
    "by_home": by_home,
    "call": call,
    "dashed": word,
    "described": described,
    "docstring": docstring,
    "documentation": documentation,
    "entry": entry,
    "homes": homes,
    "in_order": in_order,
    "kinds": kinds,
    "keys": lambda path: keys(path) if path else (),
    "laid_out": laid_out,
    "line": line,
    "literal": literal,
    "markdown": markdown,
    "member": member,
    "name": identifier,
    "plain": plain,
    "properties": properties,
    "records": records,
    "site": site,
    "toml": toml,
    "unit": unit,
    "unlisted": unlisted,
    "words": words,
}
