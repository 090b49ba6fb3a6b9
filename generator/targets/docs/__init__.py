"""The site's pages below `codes/`: Markdown in which every character of the catalogue is literal.

Markdown has no quoting that holds everywhere, so characters that it or an extension could read
are written as character references; what needs none stays as it is, for people who read the source.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from html import escape
from typing import NamedTuple

from generator import model
from generator.changes import CHANGES, VERDICTS
from generator.model import (
    Catalogue,
    Category,
    Constraint,
    Fact,
    Form,
    Model,
    Outcome,
    Owner,
    Package,
    Place,
    Recovery,
    ReplyShape,
    Retired,
    Status,
)
from generator.request import places as request_places
from generator.request import sentence
from generator.rules import RULES
from generator.targets import json as data
from generator.targets.json.requests import ABSENT, accepts, edges, request
from generator.text import Text, address, keys, plain, word

ROOT = "docs/codes"

NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
SPECIAL = re.compile(r"[\\`*_{}\[\]<>&|#~^]|[^\S \x1c-\x1f\x85]")
OPENING = re.compile(r"\s*[0-9\x80-\U0010ffff]*[-+.):=!?/]")
"""What begins a block; Markdown takes digits of other scripts for digits, too."""
EDGE_SPACE = re.compile(r"^ | $")
EDGE = re.compile(r"^[\x1c-\x1f\x85]|[\x1c-\x1f\x85]$")
HTML = re.compile(r"[<>&\n\t]")
PLAIN_CODE = re.compile(r"[\w.:/=+@-]([\w.:/=+@ -]*[\w.:/=+@-])?", re.ASCII)
UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def reference(match: re.Match[str]) -> str:
    """A character as a reference that neither Markdown nor HTML reads as anything but itself."""
    return NAMED.get(match[0], f"&#{ord(match[0])};")


def opening(text: str) -> str:
    """Encoded text that begins no list, quotation or other block."""
    match = OPENING.match(text)
    return f"{match[0][:-1]}&#{ord(match[0][-1])};{text[match.end() :]}" if match else text


def ends(text: str) -> Text:
    """Encoded text from whose ends nothing is stripped."""
    text = EDGE_SPACE.sub(reference, text)
    return Text(f"<span>{text}</span>" if EDGE.search(text) else text)


def code(text: str) -> Text:
    """A code span: between backticks where that is safe."""
    if PLAIN_CODE.fullmatch(text):
        return Text(f"`{text}`")
    return Text(f"<code>{EDGE_SPACE.sub(reference, SPECIAL.sub(reference, text))}</code>")


@lru_cache(maxsize=4096)
def markdown(text: str) -> Text:
    """Literal text, for a heading, a paragraph, a list item or a table's cell."""
    return ends(opening(SPECIAL.sub(reference, text)))


@lru_cache(maxsize=4096)
def prose(text: str) -> Text:
    """Prose with its code spans, wherever `markdown` serves."""
    spans = text.split("`")
    spans[::2] = [SPECIAL.sub(reference, span) for span in spans[::2]]
    spans[1::2] = [code(span) for span in spans[1::2]]
    return ends("".join((opening(spans[0]), *spans[1:])))


def paragraphs(text: str) -> Text:
    """Prose in which each line is a paragraph."""
    return Text("&#10;\n\n".join(prose(line) if line else "" for line in text.split("\n")))


@lru_cache(maxsize=4096)
def literal(text: str) -> Text:
    """The inside of an HTML element, on one line."""
    return Text(HTML.sub(reference, text))


def fenced(source: str, language: str, indent: int = 4) -> Text:
    """A block of code, between fences that it does not hold."""
    fence = max(["``", *re.findall("`+", source)], key=len) + "`"
    lines = [f"{fence}{word(language)}", *source.rstrip("\n").split("\n"), fence]
    return Text("\n".join(" " * indent * bool(at and line) + line for at, line in enumerate(lines)))


def yaml(value: str) -> Text:
    """A front matter value; the theme prints it into an HTML attribute, so it is HTML."""
    return json_text(escape(value), None)


def json_text(value: object, indent: int | None = 2) -> Text:
    """JSON that is also YAML and holds no character that a reader could take for a line's end."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return Text(UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text))


def places(name: str, catalogue: Catalogue) -> tuple[Place, ...]:
    """Where a field of the request may be."""
    return catalogue.field[name].places


def name_of(path: str) -> str:
    """A parameter's own name."""
    return path.partition(".")[2]


def answers(status: Status, catalogue: Catalogue) -> list[dict[str, str]]:
    """The three questions that every page of a code answers first, each with its answer."""
    asked = catalogue.package.questions
    given = {
        asked.outcome: catalogue.outcome[status.outcome].answer,
        asked.recovery: catalogue.recovery[status.recovery].answer,
        asked.owner: catalogue.owner[status.owner].title,
    }
    return [{"question": question, "answer": answer} for question, answer in given.items()]


def summary(status: Status, catalogue: Catalogue) -> str:
    """What a search engine shows of a page: which code it is, and the three answers."""
    given = [f"{asked['question']} {asked['answer']}." for asked in answers(status, catalogue)]
    return " ".join([f"{status.code} {status.name}: {status.title}.", *given])


def terms(status: Status) -> list[str]:
    """What people search for, which ranks the page above those that only mention it."""
    fixed = [
        text.replace("{detail}", "").strip(" :") for text in status.messages if varies_in(text)
    ]
    names = [str(status.code), status.name, status.slug]
    return [*names, *status.messages, *filter(None, fixed), *status.keywords]


class Map(NamedTuple):
    """All statuses by what became of the thing asked for, and by what the caller does next."""

    columns: list[Recovery]
    rows: list[tuple[Outcome, list[tuple[Recovery, list[Status]]]]]


def by_verdict(catalogue: Catalogue) -> Map:
    """The map of all statuses, without rows and columns that no status is in."""
    cells: dict[tuple[str, str], list[Status]] = {}
    for status in catalogue.statuses:
        cells.setdefault((status.outcome, status.recovery), []).append(status)
    columns = [item for item in catalogue.recoveries if any(key[1] == item.id for key in cells)]
    rows = [
        (outcome, [(column, cells.get((outcome.id, column.id), [])) for column in columns])
        for outcome in catalogue.outcomes
        if any(key[0] == outcome.id for key in cells)
    ]
    return Map(columns, rows)


def by_recovery(catalogue: Catalogue) -> list[tuple[Recovery, list[Status]]]:
    """Each recovery with the statuses that call for it."""
    return [
        (recovery, [status for status in catalogue.statuses if status.recovery == recovery.id])
        for recovery in catalogue.recoveries
    ]


class Choice(NamedTuple):
    """A value that statuses of a table share, and how many do."""

    word: Outcome | Recovery | Owner | Category
    title: str
    number: int


class Facet(NamedTuple):
    """What a table of statuses is filtered by."""

    key: str
    title: str
    values: list[Choice]


def facets(statuses: Sequence[Status], catalogue: Catalogue) -> list[Facet]:
    """What tells some statuses apart, the answers first."""
    questions = catalogue.package.questions
    outcomes, recoveries = catalogue.outcomes, catalogue.recoveries
    words: dict[str, tuple[str, list[Choice]]] = {
        "outcome": (questions.outcome, [Choice(word, word.answer, 0) for word in outcomes]),
        "recovery": (questions.recovery, [Choice(word, word.answer, 0) for word in recoveries]),
        "owner": (questions.owner, [Choice(word, word.title, 0) for word in catalogue.owners]),
        "category": ("Category", [Choice(word, word.title, 0) for word in catalogue.categories]),
    }
    found = []
    for key, (title, choices) in words.items():
        counts = Counter(getattr(status, key) for status in statuses)
        values = [item._replace(number=counts[item.word.id]) for item in choices]
        values = [item for item in values if item.number]
        if len(values) > 1:
            found.append(Facet(key, title, values))
    return found


def varies_in(message: str) -> bool:
    return "{detail}" in message


def varies(status: Status) -> bool:
    return any(varies_in(message) for message in status.messages)


def base(url: str) -> str:
    """An address to which paths are appended."""
    return url.rstrip("/") + "/"


def problem(status: Status, package: Package) -> dict[str, object]:
    """The status as a problem type of RFC 9457; its type is the address of its page."""
    page = f"{base(package.docs_url)}codes/{status.code}/" if package.docs_url else "./"
    keys = ("code", "name", "category", "outcome", "recovery", "owner")
    return {"type": page, "title": status.title, **{key: getattr(status, key) for key in keys}}


def vocabulary(catalogue: Catalogue) -> dict[str, object]:
    """The words in which the decoder answers, and where it looks for what."""
    package = catalogue.package
    return {
        "api": package.api,
        "enum": package.enum,
        "reply": package.reply.model_dump(),
        "request": [
            [place.at for place in field.places]
            for field in (package.request.fields if package.request else ())
        ],
        "unknown": package.unknown.model_dump(),
        "unreadable": catalogue.unreadable.model_dump(),
        "keywords": {status.code: status.keywords for status in catalogue.statuses},
        "questions": package.questions.model_dump(),
        "collect": [plain(item) for item in package.collect],
        "outcomes": {item.id: item.model_dump() for item in catalogue.outcomes},
        "recoveries": {item.id: item.model_dump() for item in catalogue.recoveries},
        "owners": {item.id: item.model_dump() for item in catalogue.owners},
    }


def feed(catalogue: Catalogue) -> dict[str, object]:
    """The versions as a JSON Feed; without dates, for the catalogue holds none."""
    home = base(catalogue.package.docs_url) + "codes/" if catalogue.package.docs_url else ""
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": catalogue.package.title,
        "description": plain(catalogue.package.summary),
        "home_page_url": f"{home}changes/",
        "feed_url": f"{home}feed.json",
        "items": [
            {
                "id": f"{catalogue.package.name}-{entry.version}",
                "url": f"{home}changes/#v{entry.version}",
                "title": f"{catalogue.package.title} {entry.version}",
                "content_text": "\n".join(entry.lines),
            }
            for entry in versions(catalogue)
        ],
    }


def example(status: Status, reply: ReplyShape) -> dict[str, object]:
    """A reply with this status, in the shape that the API gives its replies."""
    values: list[tuple[str | None, object]] = [
        (reply.code, status.code),
        (reply.success, status.documented.order_successful),
        (reply.message, status.messages[0].replace("{detail}", "…") if status.messages else None),
    ]
    body: dict[str, object] = {}
    for path, value in values:
        if path is not None and value is not None:
            put(body, keys(path), value)
    return body


def put(body: dict[str, object], keys: tuple[str, ...], value: object) -> None:
    """Set a value deep in `body`, making the objects on the way."""
    for key in keys[:-1]:
        inner = body.setdefault(key, {})
        if not isinstance(inner, dict):
            return
        body = inner
    body.setdefault(keys[-1], value)


SAMPLES: dict[str, tuple[object, ...]] = {
    "string": ("…",),
    "integer": (1,),
    "number": (1, 0),
    "array": ([{"…": "…"}], [], {"…": "…"}),
    "object": ({"…": "…"}, "…"),
    "boolean": (True, "…"),
}
"""Values to show for a type; the later ones break rules about it."""
TYPES = {
    "minLength": "string",
    "maxLength": "string",
    "pattern": "string",
    "minimum": "number",
    "maximum": "number",
    "exclusiveMinimum": "number",
    "minItems": "array",
}
"""The type of which a word of JSON Schema speaks."""
LONGEST = 80
"""No longer value is shown."""


def requests(status: Status, catalogue: Catalogue) -> list[tuple[object, object]]:
    """For each rule of a status a request that breaks it, and one that meets it."""
    found = []
    for rule in status.request:
        path = next(iter(request_places(catalogue.field[rule.field])), None)
        wrong = next((v for v in shown(rule, swap=True) if breaks(rule, v)), ABSENT)
        right = next((v for v in shown(rule) if v is not None and not breaks(rule, v)), ABSENT)
        if path and right is not ABSENT and (wrong is not ABSENT or rule.required):
            bodies = [request(catalogue, rule, {path: v}) for v in (wrong, right)]
            found.append((without_absent(bodies[0]), without_absent(bodies[1])))
    return found


def shown(rule: Constraint, swap: bool = False) -> Iterator[object]:
    """Values that show what a rule asks for; with `swap` rather such as break it."""
    tried = [*edges(rule, swap), *(rule.enum or ())]
    for form in (rule, *(rule.anyOf or ())):
        kind = form.type or next(
            (TYPES[key] for key in TYPES if getattr(form, key) is not None), ""
        )
        tried += SAMPLES.get(kind, ())
    absent = [ABSENT] if rule.required else []
    for value in [*tried, *absent, *SAMPLES["string"], *SAMPLES["number"]]:
        if len(str(value)) <= LONGEST:
            yield value


def type_of(form: Form) -> str:
    """The type that a form asks for or speaks of; empty where it is about any value."""
    spoken_of = (kind for word, kind in TYPES.items() if getattr(form, word) is not None)
    return form.type or next(spoken_of, "")


def breaks(rule: Constraint, value: object) -> bool:
    if value is ABSENT or value is None:
        return rule.required or (value is None and not accepts(rule, value))
    return not accepts(rule, value)


def without_absent(value: object) -> object:
    """A request without the members that are to be missing."""
    if isinstance(value, dict):
        return {key: without_absent(v) for key, v in value.items() if v is not ABSENT}
    return value


@dataclass
class Edition:
    """What one version of the catalogue added, deprecated and removed."""

    version: str
    added: list[Status] = field(default_factory=list)
    deprecated: list[Status] = field(default_factory=list)
    retired: list[Retired] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        """Every change, in a line each."""
        groups: dict[str, Sequence[Status | Retired]] = {
            "Added": self.added,
            "Deprecated": self.deprecated,
            "Removed": self.retired,
        }
        return [
            f"{word} {item.code} {item.name}" for word, items in groups.items() for item in items
        ]


def versions(catalogue: Catalogue) -> list[Edition]:
    """The versions that changed anything, newest first."""
    found: dict[str, Edition] = {}

    def edition(version: str) -> Edition:
        return found.setdefault(version, Edition(version))

    for status in catalogue.statuses:
        edition(status.since).added.append(status)
        if status.deprecated:
            edition(status.deprecated.since).deprecated.append(status)
    for retired in catalogue.retired:
        edition(retired.since).retired.append(retired)
    return sorted(found.values(), key=lambda item: version_key(item.version), reverse=True)


def version_key(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]


KINDS = {
    "text": "text",
    "prose": "prose",
    "integer": "whole number",
    "boolean": "true or false",
    "value": "value",
}


def records(outermost: type[Model]) -> list[type[Model]]:
    """A record of the format and all below it, each once."""
    found = [outermost]
    for record in found:
        below = (key.record for key in model.keys(record))
        found += [inner for inner in dict.fromkeys(below) if inner and inner not in found]
    return found


def kind(key: Fact) -> str:
    """The type of a key's value, as prose."""
    if key.record:
        found = f"`{key.record.__name__}`"
    elif key.refers_to:
        found = f"{key.refers_to}"
    else:
        found = key.form if key.form and key.form != "text" else KINDS[key.kind]
    return (f"list of {found}" if key.many else found) + (" or null" if key.optional else "")


def title_of(record: type[Model]) -> str:
    return record.__name__


def summary_of(record: type[Model]) -> str:
    return record.__doc__ or ""


FILTERS = {
    "address": address,
    "answers": answers,
    "base": base,
    "by_recovery": by_recovery,
    "by_verdict": by_verdict,
    "code": code,
    "example": example,
    "feed": feed,
    "facets": facets,
    "fenced": fenced,
    "flat": data.flat,
    "json": json_text,
    "keys": keys,
    "literal": literal,
    "markdown": markdown,
    "name_of": name_of,
    "paragraphs": paragraphs,
    "kind": kind,
    "places": places,
    "requests": requests,
    "record_keys": model.keys,
    "records": records,
    "plain": plain,
    "problem": problem,
    "prose": prose,
    "schema": data.schema,
    "sentence": sentence,
    "same_json": data.to_json,
    "summary": summary,
    "summary_of": summary_of,
    "title_of": title_of,
    "terms": terms,
    "varies": varies,
    "versions": versions,
    "vocabulary": vocabulary,
    "word": word,
    "yaml": yaml,
}

GLOBALS = {"rules": RULES.values(), "changes": CHANGES, "verdicts": VERDICTS, "format": Catalogue}
