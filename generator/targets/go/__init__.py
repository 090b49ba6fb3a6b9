"""The Go module: typed constants with their facts, a decoder and errors.

Outputs are as gofmt leaves them. It aligns the columns of neighbouring lines, so that no two lines
with a key, a type or a value after it are neighbours: facts are cases of a `switch`, a record is on
one line.
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
    Package,
    Raised,
    Recovery,
    Status,
    Unlisted,
    facts,
)
from generator.request import form_schema, places, sentence
from generator.targets.go.reserved import RESERVED as RESERVED
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
    verdict,
    word,
    wrap,
)

ROOT = "dist/go"
KEYS = {"module": "example.org/{package.name}"}
NAMES = {
    "statuspackage": "{package.joined}",
    "StatusEnum": "{package.enum}",
    "StatusEnumValues": "{package.enum}Values",
}
TAB = ("Go", "go")
WIDTH = 100

RECORDS: dict[str, type[Model]] = {
    "status": Status,
    "category": Category,
    "outcome": Outcome,
    "recovery": Recovery,
    "owner": Owner,
    "back_off": BackOff,
}

# Names.

INITIALS = {"http": "HTTP", "id": "ID", "url": "URL"}


def exported(name: str) -> Text:
    """The name of a field or a method, from `lower_snake`."""
    parts = name.split("_")
    return identifier("".join(INITIALS.get(part, part[:1].upper() + part[1:]) for part in parts))


def constant(item: str, enum: str) -> Text:
    """The constant of a status or of an id: its type, then its words; `E_1` is not `E1`."""
    words = "".join(
        f"_{part}" if part[0].isdigit() else part.capitalize() for part in item.split("_")
    )
    return identifier(enum + words)


def case_of(item: Any, enum: str) -> Text:
    """The constant of an item."""
    return constant(item.name if isinstance(item, Status) else item.id, enum)


def kind_name(fact: Fact, catalogue: Catalogue) -> str | None:
    """The type that a fact refers to."""
    if fact.refers_to not in RECORDS:
        return None
    return catalogue.package.enum if fact.refers_to == "status" else fact.refers_to.capitalize()


def sentinel(name: str) -> Text:
    """The error that `errors.Is` compares with."""
    return identifier(f"Err{name.removesuffix('Error')}")


# Types and values.

TYPES = {"text": "string", "prose": "string", "integer": "int", "boolean": "bool", "value": "any"}


def go_type(fact: Fact, catalogue: Catalogue) -> Text:
    """The type of a fact."""
    if fact.record:
        name = fact.record.__name__
        return Text(f"[]{name}" if fact.many else f"*{name}" if fact.optional else name)
    name = kind_name(fact, catalogue) or TYPES.get(fact.kind, "string")
    return Text(f"[]{name}" if fact.many else name)


def is_pair(fact: Fact) -> bool:
    """Whether a fact's zero value is a value of its own, so that absence is told apart."""
    return fact.optional and fact.kind in ("integer", "boolean") and not fact.many


def results(fact: Fact, catalogue: Catalogue) -> Text:
    """The results of a fact's method."""
    kind = go_type(fact, catalogue)
    return Text(f"(value {kind}, ok bool)" if is_pair(fact) else kind)


def zero(fact: Fact) -> Text:
    """What a method returns where there is no value."""
    if is_pair(fact):
        return Text(f"{'0' if fact.kind == 'integer' else 'false'}, false")
    if fact.many or fact.record:
        return Text("nil")
    return Text({"integer": "0", "boolean": "false"}.get(fact.kind, '""'))


def returned(value: Any, fact: Fact, catalogue: Catalogue) -> Text:
    """What a method returns of a value, in a case of its switch."""
    text = typed(value, fact, catalogue)
    if not fact.many or len(text) + 16 <= WIDTH:
        return Text(f"{text}, true" if is_pair(fact) else text)
    rows = (f"\n\t\t\t{element(item, fact, catalogue)}," for item in value)
    return Text(f"{go_type(fact, catalogue)}{{{''.join(rows)}\n\t\t}}")


def typed(value: Any, fact: Fact, catalogue: Catalogue) -> str:
    """A value on one line, with its type where Go wants it."""
    kind = go_type(fact, catalogue)
    if fact.many:
        return f"{kind}{{{', '.join(element(item, fact, catalogue) for item in value)}}}"
    if isinstance(value, Model):
        return f"{kind.replace('*', '&')}{element(value, fact, catalogue)}"
    return element(value, fact, catalogue)


def element(value: Any, fact: Fact, catalogue: Catalogue) -> str:
    """A value on one line, as an element of a list."""
    if isinstance(value, Model):
        pairs = (f"{name}: {text}" for name, text in fields_of(value, catalogue))
        return f"{{{', '.join(pairs)}}}"
    enum = kind_name(fact, catalogue)
    return constant(value, enum) if enum else scalar(value)


def fields_of(item: Model, catalogue: Catalogue) -> Iterable[tuple[str, str]]:
    """The fields of a record that are not empty, with their values."""
    for fact in record_facts(type(item)):
        value = fact.of(item)
        if value not in (None, False, ()):
            yield exported(fact.name), typed(value, fact, catalogue)
    if isinstance(item, Constraint):
        yield "Message", scalar(sentence(item))
        yield "Schema", scalar(form_schema(item))


def record_facts(record: type[Model]) -> list[Fact]:
    """The facts of a record; a form's are in its schema."""
    found = facts(record)
    return [fact for fact in found if not issubclass(record, Form) or fact.name in NOT_IN_SCHEMA]


NOT_IN_SCHEMA = ("field", "when", "required")


def records() -> list[type[Model]]:
    """The records that a status holds, and those that they hold."""
    found: dict[type[Model], None] = {}
    waiting: list[type[Model]] = [Status]
    while waiting:
        inner = (fact.record for fact in record_facts(waiting.pop(0)) if fact.record)
        new = [record for record in inner if record not in found]
        found |= dict.fromkeys(new)
        waiting += new
    return list(found)


def scalar(value: Any) -> str:
    """A JSON value in Go."""
    if value is None:
        return "nil"
    if isinstance(value, dict):
        return (
            f"map[string]any{{{', '.join(f'{string(k)}: {scalar(v)}' for k, v in value.items())}}}"
        )
    if isinstance(value, list | tuple):
        return f"[]any{{{', '.join(map(scalar, value))}}}"
    if isinstance(value, str):
        return string(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**53:
        value = float(value)
    return json.dumps(value)


def string(text: str) -> str:
    """A string; what cannot be seen is an escape."""
    return '"' + re.sub(rf'["\\]|{INVISIBLE.pattern}', escaped, text) + '"'


def escaped(match: re.Match[str]) -> str:
    if match[0] in '"\\':
        return f"\\{match[0]}"
    code = ord(match[0])
    return {"\n": "\\n", "\t": "\\t"}.get(
        match[0], f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    )


def literal(value: Any) -> Text:
    """A text or a number; a sequence of texts is a list."""
    if isinstance(value, tuple):
        return Text(f"[]string{{{', '.join(map(string, value))}}}")
    return Text(scalar(value))


def facts_of(kind: str) -> list[Fact]:
    """The facts of a kind of record, without what its constant is."""
    return [fact for fact in facts(RECORDS[kind]) if fact.name not in ("code", "id")]


def given(fact: Fact, items: Iterable[Any]) -> list[tuple[Any, Any]]:
    """The items that have a value, each with it; what a method returns otherwise is left out."""
    empty = (None, ()) if is_pair(fact) else (None, (), False)
    pairs = ((item, fact.of(item)) for item in items)
    return [(item, value) for item, value in pairs if value not in empty]


def unlisted_verdict(unlisted: Unlisted, catalogue: Catalogue) -> Text:
    """The verdict on a reply that no status describes."""
    found = (fact for fact in facts(Unlisted) if fact.refers_to)
    words = [element(fact.of(unlisted), fact, catalogue) for fact in found]
    action = string("\n".join(catalogue.advice(unlisted)))
    return Text(f"verdict{{{', '.join([*words, action])}}}")


def paths(field: Any) -> Text:
    """Where a field of a request may be, and the path that excuses it."""
    lists = ", ".join(f"{{{', '.join(map(string, keys(path)))}}}" for path in places(field))
    unless = literal(keys(field.unless)) if field.unless else "nil"
    return Text(f"[][]string{{{lists}}}, {unless}")


def built(name: str, catalogue: Catalogue) -> Text:
    """An error made of `base`, which is within its parents."""
    raised: dict[str, Raised] = {found.name: found for found in catalogue.exceptions}
    parent = raised[name].parent
    return identifier("base") if parent is None else Text(f"{name}{{{built(parent, catalogue)}}}")


# Comments. gofmt reads Markdown-like marks in them: a paragraph that begins with `#` is a heading,
# an indented line that begins with a number is an item of a list, `[text]: address` defines a link.

MARK = re.compile(r"[-+*•#\[/=:].*|[0-9]+[.)].*")
BLANKS = re.compile(rf"(?:\s|{INVISIBLE.pattern})+")
WORDS_END = (".", ":", "!", "?")


def words_of(text: str) -> list[str]:
    """The words of plain text; one that a line must not begin with stays with the one before."""
    found: list[str] = []
    for part in BLANKS.sub(" ", plain(text)).replace("''", '"').split(" "):
        if found and MARK.fullmatch(part):
            found[-1] += f" {part}"
        elif part:
            found.append(part)
    return found


def paragraph(text: str, indent: int) -> list[str]:
    """Lines of a comment; the last ends as a sentence, since gofmt makes headings of others."""
    found = words_of(text)
    if not found[-1].endswith(WORDS_END):
        found[-1] += "."
    return wrap(found, WIDTH - 4 * indent - 3)


def block(lines: Iterable[str], indent: int = 0) -> Text:
    return Text(("\n" + "\t" * indent).join(f"// {line}".rstrip() for line in lines))


def comment(text: str | Iterable[str], start: str, indent: int = 0) -> Text:
    """Prose as a comment of one paragraph, which begins with the given words."""
    texts = [text] if isinstance(text, str) else text
    return block(paragraph(" ".join([start, *texts]), indent), indent)


def steps(texts: Iterable[str], indent: int) -> list[str]:
    """A numbered list, in gofmt's form."""
    lines = []
    for number, text in enumerate(texts, 1):
        first, *others = wrap(words_of(text), WIDTH - 4 * indent - 7) or ["-"]  # none can be seen
        lines += [f" {number}. {first}", *(f"    {line}" for line in others)]
    return lines


def about(status: Status, catalogue: Catalogue) -> Text:
    """The comment of a status: its title, the three answers, what to do, and its page."""
    name = constant(status.name, catalogue.package.enum)
    answers = " · ".join(" ".join(pair) for pair in verdict(status, catalogue))
    lines = paragraph(f"{name} is {status.code}: {status.title}", 1)
    lines += ["", *paragraph(f"In short: {answers}", 1)]
    lines += ["", *steps(status.steps, 1)]
    if link := page(status, catalogue.package):
        lines += ["", f"See {link}"]
    if status.deprecated:
        use = constant(status.deprecated.use, catalogue.package.enum)
        since = f"Deprecated: since {status.deprecated.since}, use {use}: "
        lines += ["", *paragraph(since + status.deprecated.reason, 1)]
    return block(lines, 1)


def described(fact: Fact) -> str:
    """What a fact is, as the rest of a sentence."""
    doc = fact.doc or f"The {fact.name.replace('_', ' ')}."
    return doc[0].lower() + doc[1:]


def method_comment(fact: Fact) -> Text:
    """The comment of a fact's method."""
    start = f"{exported(fact.name)} returns"
    if is_pair(fact):
        return comment(f"{described(fact)[:-1]}: then ok is false.", start)
    if fact.record and fact.optional:
        return comment(f"nil where there is none. {fact.doc}", start)
    return comment(described(fact), start)


def field_comment(fact: Fact) -> Text:
    """The comment of a record's field."""
    name = exported(fact.name)
    return comment(described(fact), "It is" if name == "Deprecated" else f"{name}:", 1)


def constant_comment(fact: Fact, prefix: str) -> Text:
    """The comment of a constant."""
    return comment(described(fact), f"{prefix}{exported(fact.name)}:", 1)


def record_comment(record: type[Model]) -> Text:
    """The comment of a record's type."""
    return comment(record.__doc__ or "", f"{record.__name__} is a record of the catalogue.")


def word_comment(item: Any, enum: str) -> Text:
    """The comment of a word of a vocabulary."""
    return comment(item.description, f"{constant(item.id, enum)}:", 1)


def error_comment(raised: Raised) -> Text:
    """The comment of an error."""
    return comment(raised.meanings, f"{raised.name}:")


def package_comment(package: Package) -> Text:
    """The comment of the package."""
    texts = [package.summary, *([package.notice] if package.notice else [])]
    return comment(texts, f"Package {package.joined} reads the replies of {package.api}.")


# Other files.


def sample(status: Status, package: Package) -> str:
    """The JSON of a reply with a status."""
    value: Any = status.code
    for key in reversed(keys(package.reply.code)):
        value = {key: value}
    return json.dumps(value)


def module(path: str, version: str) -> Text:
    """The path of the module; from version 2 on, it ends in it."""
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.~_-]*(/[A-Za-z0-9._~-]+)*", path):
        raise ValueError(f"{path!r} is no path of a module")
    major = version.split(".")[0]
    return Text(path if int(major) < 2 else f"{path}/v{major}")


FILTERS = {
    "about": about,
    "address": address,
    "built": built,
    "case": case_of,
    "comment": comment,
    "constant": constant,
    "constant_comment": constant_comment,
    "error_comment": error_comment,
    "facts": facts_of,
    "field_comment": field_comment,
    "given": given,
    "is_constraint": lambda record: issubclass(record, Constraint),
    "keys": keys,
    "literal": literal,
    "markdown": markdown,
    "method": exported,
    "method_comment": method_comment,
    "module": module,
    "name": identifier,
    "package_comment": package_comment,
    "paths": paths,
    "prose": prose,
    "record_comment": record_comment,
    "record_facts": record_facts,
    "record_name": lambda record: identifier(record.__name__),
    "results": results,
    "returned": returned,
    "sample": sample,
    "sentinel": sentinel,
    "site": site,
    "type": go_type,
    "value": lambda fact, item: fact.of(item),
    "verdict": unlisted_verdict,
    "word": word,
    "word_comment": word_comment,
    "zero": zero,
}
GLOBALS = {"records": records}
