"""The npm package in TypeScript: constants, facts, the decoder and its errors.

Code is formatted as prettier leaves it at a width of 100 columns; tables of data say
`prettier-ignore`.
"""

import json
import re
from typing import Any

from generator.model import Catalogue, Raised, Status, Unlisted, facts
from generator.targets.typescript.comments import BREAKS, about, comment, markdown, prose
from generator.targets.typescript.literals import (
    constraints,
    default_entries,
    entries,
    entry,
    key,
    literal,
    records,
    status_facts,
    type_of,
    value_of,
)
from generator.targets.typescript.reserved import RESERVED as RESERVED
from generator.text import Text, address, identifier, keys, site, word

ROOT = "dist/typescript"
TAB = ("TypeScript", "ts")

# Data.


def answers(catalogue: Catalogue) -> dict[str, str]:
    """The short answer of each recovery."""
    return {recovery.id: recovery.answer for recovery in catalogue.recoveries}


def verdict(item: Status | Unlisted) -> dict[str, str]:
    """The three answers of a status, or of a reply that none describes."""
    return {name: getattr(item, name) for name in ("outcome", "recovery", "owner")}


def advice(kind: str, catalogue: Catalogue) -> str:
    """What to do about a reply that no status describes, one step a line."""
    unlisted = catalogue.unreadable if kind == "unreadable" else catalogue.package.unknown
    return "\n".join(catalogue.advice(unlisted))


def back_off(catalogue: Catalogue) -> list[tuple[Text, Text, str]]:
    """The key, value and docstring of each number of `package.back_off`."""
    pauses = catalogue.package.back_off
    return [
        (key(fact), literal(value_of(fact, pauses, catalogue)), fact.doc)
        for fact in facts(type(pauses))
    ]


def fields(catalogue: Catalogue) -> dict[Text, dict[str, Any]]:
    """The places of each field in the body of a request, in the order in which a check looks."""
    found: dict[Text, dict[str, Any]] = {}
    for name, field in catalogue.field.items():
        paths = [place.at for place in field.places if not place.at.startswith("query.")]
        found[literal(name)] = {"paths": paths} | ({"unless": field.unless} if field.unless else {})
    return found


def malformed(catalogue: Catalogue) -> int | None:
    """The code that answers a request that is not a JSON object."""
    request = catalogue.package.request
    return catalogue.status[request.malformed].code if request else None


# Errors.


def errors(catalogue: Catalogue) -> tuple[Raised, ...]:
    """Every error but the base."""
    return catalogue.exceptions[1:]


def parent(unlisted: Unlisted, catalogue: Catalogue) -> str | None:
    """The error that a reply's error derives from, unless it is the base."""
    parents = {raised.name: raised.parent for raised in errors(catalogue)}
    found = parents.get(unlisted.exception)
    return None if found == catalogue.package.error else found


def meaning(raised: Raised) -> str:
    """What an error is raised for."""
    return " ".join(raised.meanings)


def reply_type(raised: Raised, catalogue: Catalogue) -> Text:
    """The type of the reply that an error carries: its own replies and those of its subclasses."""
    heirs = [other for other in errors(catalogue) if other.parent == raised.name]
    recoveries = " | ".join(map(literal, raised.recoveries))
    types = {
        f"ReplyTo<{recoveries}>": bool(recoveries),
        "UnknownReply": raised.unknown or any(heir.unknown for heir in heirs),
        "UnreadableReply": raised.unreadable or any(heir.unreadable for heir in heirs),
    }
    return Text(" | ".join(name for name, is_used in types.items() if is_used))


def reply_types(catalogue: Catalogue) -> Text:
    """The types of replies that the module of errors imports."""
    used = " ".join(reply_type(raised, catalogue) for raised in errors(catalogue))
    return Text(
        ", ".join(
            name
            for name in ("ReplyTo", "UnknownReply", "UnreadableReply")
            if re.search(rf"\b{name}\b", used)
        )
    )


# Other files.


def to_json(value: str) -> Text:
    return Text(json.dumps(value, ensure_ascii=False))


def plain(prose: str) -> str:
    """Prose on one line, without the marks of its code spans."""
    return BREAKS.sub(" ", prose).replace("`", "").strip()


def url(value: str) -> Text:
    """An address in Markdown."""
    return Text(address(value).replace("&", "&amp;"))


FILTERS = {
    "about": about,
    "address": address,
    "advice": advice,
    "answers": answers,
    "back_off": back_off,
    "comment": comment,
    "constraints": constraints,
    "default_entries": default_entries,
    "entries": entries,
    "entry": entry,
    "errors": errors,
    "fields": fields,
    "home": site,
    "json": to_json,
    "key": key,
    "keys": keys,
    "literal": literal,
    "malformed": malformed,
    "markdown": markdown,
    "meaning": meaning,
    "member": lambda id_: identifier(id_.upper()),
    "name": word,
    "parent": parent,
    "plain": plain,
    "prose": prose,
    "records": records,
    "reply_type": reply_type,
    "reply_types": reply_types,
    "status_facts": status_facts,
    "type": type_of,
    "url": url,
    "verdict": verdict,
}
