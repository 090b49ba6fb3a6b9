"""A reply as languages and tools print it: what people paste."""

import csv
import io
import json
from collections.abc import Callable
from html import escape
from typing import Any
from urllib.parse import quote, quote_plus

Body = dict[str, Any]

SPACE = "\u00a0"  # as web pages and chats put it in place of a space


def literal(value: Any, words: str = "true false null", mark: str = '"') -> str:
    """A text in quotes, a number, or the language's word for a truth value or nothing."""
    if isinstance(value, bool) or value is None:
        return words.split()[(True, False, None).index(value)]
    if isinstance(value, int):
        return str(value)
    text = str(value).replace("\\", "\\\\").replace(mark, f"\\{mark}")
    return f"{mark}{text}{mark}"


def tree(
    opening: str, pair: str, closing: str, leaf: Callable[[Any], str] = literal
) -> Callable[[Any], str]:
    """A printer of objects on one line; an opening may hold the object's name."""

    def show(value: Any, name: str = "Reply") -> str:
        if not isinstance(value, dict):
            return leaf(value)
        members = ", ".join(
            pair.format(key=key, value=show(item, key.capitalize())) for key, item in value.items()
        )
        return opening.replace("NAME", name) + members + closing

    return show


def bare(value: Any) -> str:
    return (
        "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    )


def var_dump(value: Any, indent: str = "") -> str:
    if isinstance(value, dict):
        inner = "".join(
            f'{indent}  ["{key}"]=>\n{indent}  {var_dump(item, indent + "  ")}\n'
            for key, item in value.items()
        )
        return f"array({len(value)}) {{\n{inner}{indent}}}"
    if isinstance(value, bool):
        return f"bool({bare(value)})"
    if value is None:
        return "NULL"
    return f"int({value})" if isinstance(value, int) else f'string({len(value)}) "{value}"'


def print_r(value: Any, indent: str = "") -> str:
    if not isinstance(value, dict):
        return "" if value in (None, False) else "1" if value is True else str(value)
    inner = "".join(
        f"{indent}    [{key}] => {print_r(item, indent + ' ' * 8)}\n" for key, item in value.items()
    )
    return f"Array\n{indent}(\n{inner}{indent})\n"


def var_export(value: Any, indent: str = "") -> str:
    if not isinstance(value, dict):
        return literal(value, "true false NULL", "'")
    inner = "".join(
        f"{indent}  '{key}' => {chr(10) + indent + '  ' if isinstance(item, dict) else ''}"
        f"{var_export(item, indent + '  ')},\n"
        for key, item in value.items()
    )
    return f"array (\n{inner}{indent})"


def go(value: Any, map_: bool = False) -> str:
    """A struct with its fields' names, or a map, whose keys Go sorts."""
    if not isinstance(value, dict):
        return "<nil>" if value is None else bare(value)
    if map_:
        return f"map[{' '.join(f'{key}:{go(value[key], True)}' for key in sorted(value))}]"
    return f"{{{' '.join(f'{key.capitalize()}:{go(item)}' for key, item in value.items())}}}"


def node(value: Any, indent: str = "") -> str:
    if not isinstance(value, dict):
        return literal(value, mark="'")
    inner = ",\n".join(
        f"{indent}  {key}: {node(item, indent + '  ')}" for key, item in value.items()
    )
    return f"{{\n{inner}\n{indent}}}"


def perl(value: Any, indent: str = " " * 10) -> str:
    if not isinstance(value, dict):
        return literal(value, "1 0 undef", "'")
    deeper = indent + " " * 12
    inner = ",\n".join(f"{indent}'{key}' => {perl(value[key], deeper)}" for key in sorted(value))
    return f"{{\n{inner}\n{indent[:-2]}}}"


def yaml(value: Body, indent: str = "") -> str:
    return "".join(
        f"{indent}{key}:\n{yaml(item, indent + '  ')}"
        if isinstance(item, dict)
        else f"{indent}{key}: {literal(item, mark=chr(39)) if item != 7 else item}\n"
        for key, item in value.items()
    )


def xml(value: Any) -> str:
    if not isinstance(value, dict):
        return escape("" if value is None else bare(value), quote=False)
    return "".join(f"<{key}>{xml(item)}</{key}>" for key, item in value.items())


def dotted(value: Body, prefix: str = "") -> dict[str, Any]:
    """The members of all objects by their whole paths."""
    flat: dict[str, Any] = {}
    for key, item in value.items():
        flat |= (
            dotted(item, f"{prefix}{key}.") if isinstance(item, dict) else {f"{prefix}{key}": item}
        )
    return flat


def logfmt(value: Body) -> str:
    pairs = (
        f"{key}={bare(item) if not isinstance(item, str) else literal(item)}"
        for key, item in dotted(value).items()
    )
    return "level=error " + " ".join(pairs)


def cell(value: Body) -> str:
    """A table of comma-separated values with the reply in a column."""
    table = io.StringIO()
    csv.writer(table).writerow([8841, json.dumps(value), "2026-01-05"])
    return table.getvalue()


def form(value: Body) -> str:
    """The members as fields of a form, percent-encoded."""
    fields = []
    for path, item in dotted(value).items():
        first, *rest = path.split(".")
        name = first + "".join(f"[{key}]" for key in rest)
        fields.append(f"{quote(name)}={quote_plus(bare(item))}")
    return "&".join(fields)


def smart(value: Body) -> str:
    """JSON as word processors and chats change it."""
    quotes = iter("“”" * json.dumps(value).count('"'))
    return "".join(next(quotes) if char == '"' else char for char in json.dumps(value))


# By what is printed: quoted texts, which may hold anything, and bare ones.
QUOTED: dict[str, Callable[[Body], str]] = {
    "JSON": json.dumps,
    "JSON, indented": lambda body: json.dumps(body, indent=4),
    "JSON, indented, with CRLF": lambda body: json.dumps(body, indent=2).replace("\n", "\r\n"),
    "JSON after text": lambda body: f"10:00:01 INFO [job-7] body={json.dumps(body)} took=12ms",
    "JSON after HTTP headers": lambda body: (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{json.dumps(body)}"
    ),
    "JSON in a string of JSON": lambda body: json.dumps({"log": json.dumps(body) + "\n"}),
    "JSON in two strings of JSON": lambda body: json.dumps(
        {"a": json.dumps({"b": json.dumps(body)})}
    ),
    "JSON with escaped quotes": lambda body: json.dumps(json.dumps(body))[1:-1] + "\nnext line",
    "JSON in an object of a log": lambda body: json.dumps({"ts": 1, "body": body}),
    "JSON in a column of a table": cell,
    "JSON, percent-encoded": lambda body: f"reply={quote_plus(json.dumps(body))}&a=1",
    "JSON, percent-encoded twice": lambda body: quote(quote(json.dumps(body))),
    "JSON in HTML": lambda body: escape(json.dumps(body)),
    "JSON with smart quotes": smart,
    "JSON with no-break spaces": lambda body: json.dumps(body, separators=(",", f":{SPACE}")),
    "JSON with zero-width spaces": lambda body: json.dumps(body, separators=(",", ":\u200b")),
    "JSON in colours": lambda body: f"\x1b[31m{json.dumps(body)}\x1b[0m",
    "Python's dict": repr,
    "Python's text of JSON": lambda body: f"got {json.dumps(body)!r}",
    "Python's bytes of JSON": lambda body: f"got {json.dumps(body).encode()!r}",
    "Python's dataclass": tree("NAME(", "{key}={value}", ")", repr),
    "PHP's var_export": var_export,
    "Ruby's hash": tree("{", '"{key}"=>{value}', "}", lambda v: literal(v, "true false nil")),
    "Ruby's hash of symbols": tree(
        "{", ":{key}=>{value}", "}", lambda v: literal(v, "true false nil")
    ),
    "Ruby's hash since 3.4": tree(
        "{", "{key}: {value}", "}", lambda v: literal(v, "true false nil")
    ),
    "Ruby's OpenStruct": tree(
        "#<OpenStruct ", "{key}={value}", ">", lambda v: literal(v, "true false nil")
    ),
    "Ruby's object": tree(
        "#<NAME:0x01 ", "@{key}={value}", ">", lambda v: literal(v, "true false nil")
    ),
    "Ruby's object in a module": tree(
        "#<Http::NAME ", "{key}={value}", ">", lambda v: literal(v, "true false nil")
    ),
    "Go's %#v": tree("main.NAME{", "{key}:{value}", "}"),
    "Node's inspect": tree("{ ", "{key}: {value}", " }", lambda v: literal(v, mark="'")),
    "Node's inspect, in lines": node,
    "Perl's Data::Dumper": lambda body: f"$VAR1 = {perl(body)};",
    "Rust's debug format": tree("NAME { ", "{key}: {value}", " }"),
    "Elixir's map": tree("%{", '"{key}" => {value}', "}"),
    "YAML": yaml,
    "logfmt": logfmt,
    "dotted keys": lambda body: json.dumps(dotted(body)),
    "dotted keys of a log store": lambda body: json.dumps(dotted({"app": body})),
}
BARE: dict[str, Callable[[Body], str]] = {
    "PHP's var_dump": var_dump,
    "PHP's print_r": print_r,
    "Java's toString": tree("NAME{", "{key}={value}", "}", bare),
    "Java's map": tree("{", "{key}={value}", "}", bare),
    "Java's record": tree("NAME[", "{key}={value}", "]", bare),
    "Scala's map": tree("Map(", "{key} -> {value}", ")", bare),
    "Kotlin's data class": tree("NAME(", "{key}={value}", ")", bare),
    "C#'s record": tree("NAME { ", "{key} = {value}", " }", bare),
    "Go's %+v": go,
    "Go's %+v of a map": lambda body: go(body, map_=True),
    "XML": lambda body: f'<?xml version="1.0"?>\n<reply>{xml(body)}</reply>',
    "a form": form,
}
