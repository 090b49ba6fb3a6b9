"""Conformance vectors: replies, and what a reader must say of each.

The expectations are built from the catalogue beside each reply, never by running a reader: so they
can hold every reader to account, in any language.
"""

import json
from base64 import b64encode
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import Any

from generator.model import Catalogue, Status
from generator.targets.json.requests import ABOUT as REQUESTS
from generator.targets.json.requests import request_vectors
from generator.targets.json.scans import ABOUT as SCANS
from generator.targets.json.scans import scan_vectors

Vector = dict[str, Any]
LARGEST = 2**53 - 1
DETAIL = "row 7: value “X-1” <is> not {known}"
OTHER_TEXT = "§ 1 is a text that nobody has documented"
MARK = "@mark@"
SPACES = " \t\n\v\f\r"
OTHER_SPACES = (
    "\u0000", "\u001c", "\u0085", "\u00a0", "\u2003", "\u2028", "\u200b", "\u3000", "\ufeff",
)  # fmt: skip
"""What some languages take for white space, and this format does not."""

ABOUT = (
    "Each vector holds a reply in one of four forms, and in `expect` what a reader says of it.",
    "`body` is a value as JSON parsing gives it, `text` the text of a reply, `base64` its bytes,",
    "and `parts` a text too long to be written out: pairs of a piece and how often it is",
    "repeated.",
    "`reply` names the paths of code, message and result (null where there is none). Nothing else",
    "in a reply may change the reading.",
    "A code is a whole number of either sign up to 2^53-1, or a text of 1 to 16 ASCII digits. All",
    "else, and a reply that is not JSON, has the code null: it is unreadable. `name` is null where",
    "the code is unknown or unreadable.",
    "`raises` is what the exception is raised for: the id of a recovery, `unknown`, `unreadable`,",
    "or null where nothing is raised.",
    "`result` is the value at its path, or null.",
    "`message` is text. A text is itself. A list is its parts, joined by `; `. An object is",
    "`key: part` for each member in order, joined by `; `. Numbers, booleans and null are left",
    "out, and so is each part that is empty. Half of a surrogate pair becomes U+FFFD.",
    "`detail` is what stands in the place of `{detail}` in the documented message. It is null",
    "where the message is a documented text, and the whole message where it departs from all of",
    "them. The case of ASCII letters does not count, nor does ASCII white space (U+0009 to U+000D",
    "and U+0020) around a message and around a detail, not even whether there is any. Fixed texts",
    "are compared before templates, and longer templates before shorter ones.",
    "JSON is that of RFC 8259; the last of several members with one key counts. Numbers are IEEE",
    "doubles. 64 levels of nesting must be read; deeper ones need not.",
    "Bytes are UTF-8, with U+FFFD for what is not. One byte order mark in front is ignored.",
)


class Builder:
    """Makes replies in the shape that the catalogue gives, and their expectations."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.package = catalogue.package
        self.by_code = {status.code: status for status in catalogue.statuses}
        self.templates = sorted(
            (message, status.name)
            for status in catalogue.statuses
            for message in status.messages
            if "{detail}" in message
        )

    def vectors(self) -> Iterator[Vector]:
        """Every vector, in a fixed order."""
        for status in self.catalogue.statuses:
            yield from self.of_status(status)
        yield from self.unknown_codes()
        yield from self.readable_codes()
        yield from self.unreadable_codes()
        yield from self.envelopes()
        yield from self.messages()
        yield from self.texts()
        yield from self.bytes()

    # What the vectors are made with.

    def body(self, code: Any, message: Any = None, **more: Any) -> dict[str, Any]:
        """A reply; a message of None is left out."""
        body: dict[str, Any] = {}
        put(body, self.package.reply.code, code)
        if message is not None:
            put(body, self.package.reply.message, message)
        for key, value in more.items():
            path = getattr(self.package.reply, key)
            if path is not None:
                put(body, path, value)
        return body

    def text(self, raw_code: str, message: Any = None) -> str:
        """The text of a reply in which the code is written in a given way."""
        return json.dumps(self.body(MARK, message)).replace(f'"{MARK}"', raw_code)

    def expect(
        self, code: int | None, message: str = "", detail: str | None = None, result: Any = None
    ) -> Vector:
        status = self.by_code.get(code) if code is not None else None
        unreadable = self.package.unreadable if code is None else None
        meaning = status or unreadable or self.package.unknown
        role = "unreadable" if unreadable else "unknown"
        ok = self.catalogue.outcome[meaning.outcome].success
        return {
            "code": code,
            "name": status.name if status else None,
            "message": message,
            "detail": detail,
            "result": result if self.package.reply.result else None,
            "outcome": meaning.outcome,
            "recovery": meaning.recovery,
            "owner": meaning.owner,
            "ok": ok,
            "raises": None if ok else status.recovery if status else role,
        }

    @property
    def samples(self) -> list[Status]:
        """One status of each outcome."""
        return list({status.outcome: status for status in self.catalogue.statuses}.values())

    @property
    def plain(self) -> Status:
        """A status with few messages: what is said of it holds of every status."""
        return min(self.catalogue.statuses, key=lambda status: len(status.messages))

    # The vectors.

    def of_status(self, status: Status) -> Iterator[Vector]:
        code, name = status.code, f"{status.code} {status.name}"
        yield vector(f"{name}, no message", self.expect(code), body=self.body(code))
        yield vector(f"{name}, code as text", self.expect(code), body=self.body(str(code)))
        yield vector(
            f"{name}, undocumented message",
            self.expect(code, OTHER_TEXT, OTHER_TEXT),
            body=self.body(code, OTHER_TEXT),
        )
        for number, message in enumerate(status.messages, 1):
            place = f"{name}, message {number}"
            before, has_detail, after = message.partition("{detail}")
            if not has_detail:
                yield self.said(place, status, message, None)
                yield self.said(f"{place}, other case", status, f" {other_case(message)}\n", None)
                continue
            yield self.said(f"{place}, with a detail", status, before + DETAIL + after, DETAIL)
            yield self.said(f"{place}, nothing in its place", status, before + after, None)
            tight = before.rstrip() + DETAIL + after.lstrip()
            yield self.said(f"{place}, no space around the detail", status, tight, DETAIL)
            wide = f"{before} \n{DETAIL}\t {after}"
            yield self.said(f"{place}, more space around the detail", status, wide, DETAIL)
            shouted = other_case(before) + DETAIL + other_case(after)
            if before.strip():
                yield self.said(f"{place}, other case", status, shouted, DETAIL)
        yield from self.confused(status)

    def said(self, name: str, status: Status, message: str, detail: str | None) -> Vector:
        expect = self.expect(status.code, message, detail)
        return vector(name, expect, body=self.body(status.code, message))

    def confused(self, status: Status) -> Iterator[Vector]:
        """The message of another code that begins like this one's: the code decides."""
        if any("{detail}" in message for message in status.messages):
            return
        for fixed in status.messages:
            index = bisect_left(self.templates, (fixed,))
            message, other = self.templates[index] if index < len(self.templates) else ("", "")
            if message.startswith(fixed):
                text = message.replace("{detail}", DETAIL)
                name = f"{status.code} {status.name}, message of {other}"
                yield self.said(name, status, text, text)

    def unknown_codes(self) -> Iterator[Vector]:
        between = range(min(self.by_code), max(self.by_code))
        gaps = islice((code for code in between if code not in self.by_code), 0, 40, 8)
        outside = [0, 1, 600, 9999, 123456789, LARGEST, -1, -200, -LARGEST]
        for code in [*gaps, *(code for code in outside if code not in self.by_code)]:
            expect = self.expect(code, OTHER_TEXT, OTHER_TEXT, result={"id": 1})
            body = self.body(code, OTHER_TEXT, success=True, result={"id": 1})
            yield vector(f"unknown code {code}, called a success", expect, body=body)

    def readable_codes(self) -> Iterator[Vector]:
        for status in self.samples:
            code = status.code
            for raw in (f"{code}.0", f"{code}E+0", f"{code}0e-1", f'"{code:0>16}"'):
                yield vector(f"code written {raw}", self.expect(code), text=self.text(raw))
        zero = self.expect(0)
        yield from (
            vector(f"code written {raw}", zero, text=self.text(raw)) for raw in ("-0", "-0.0")
        )

    def unreadable_codes(self) -> Iterator[Vector]:
        code = self.samples[0].code
        wide = "".join(chr(ord(digit) + 0xFEE0) for digit in str(code))
        arabic = "".join(chr(ord(digit) + 0x0630) for digit in str(code))
        values: list[Any] = [
            None, True, False, {}, [], [code], {"code": code}, code % 1000 + 0.5, LARGEST + 1,
            -LARGEST - 1, "", " ", f" {code}", f"{code} ", f"{code}\n", f"+{code}",
            f"-{code}", f"{code}.0", f"{code}e0", f"0x{code:x}", f"{code}_0", f"{code},",
            "null", "abc", wide, arabic, str(LARGEST + 1), "0" * 16 + str(code),
        ]  # fmt: skip
        for value in values:
            expect = self.expect(None, OTHER_TEXT, OTHER_TEXT)
            name = f"unreadable code {json.dumps(value)}"
            yield vector(name, expect, body=self.body(value, OTHER_TEXT))
        for raw in ("1e400", "-1e400"):
            text = self.text(raw, OTHER_TEXT)
            expect = self.expect(None, OTHER_TEXT, OTHER_TEXT)
            yield vector(f"unreadable code written {raw}", expect, text=text)
        start, end = self.text(MARK).split(MARK)
        for raw in (f"0{code}", f"+{code}", f"{code}.", f"0x{code:x}", f"{code}n", f"{code:_}_0"):
            yield vector(f"code written {raw}: not JSON", self.expect(None), text=self.text(raw))
        for name, pieces in {
            "6,000 digits": [[start, 1], ["9", 6000], [end, 1]],
            "a text of 6,000 digits": [[f'{start}"', 1], ["1", 6000], [f'"{end}', 1]],
            "lists 100,000 deep": [[start, 1], ["[", 100_000], ["]", 100_000], [end, 1]],
        }.items():
            yield vector(f"unreadable code of {name}", self.expect(None), parts=pieces)

    def envelopes(self) -> Iterator[Vector]:
        first, *inner = self.package.reply.code.split(".")
        for status in self.samples:
            code, expect = status.code, self.expect(status.code)
            for result in (None, {}, [], "text", {"id": None}, [{"status": 1, "code": 2}]):
                if self.package.reply.result:
                    name = f"{code} with the result {json.dumps(result)}"
                    yield vector(
                        name, self.expect(code, result=result), body=self.body(code, result=result)
                    )
            for flag in (True, False, None, "true"):
                if self.package.reply.success:
                    name = f"{code} with the success flag {json.dumps(flag)}"
                    yield vector(name, expect, body=self.body(code, success=flag))
            more = {"zeta": 1, **self.body(code), "alpha": {"beta": [1, {"gamma": None}]}}
            yield vector(f"{code} among other keys", expect, body=more)
            for kinds in (["[]"], ["{}"], ["[]", "{}"]):
                deep = {"deep": nested(kinds, 64, None), **self.body(code)}
                yield vector(f"{code} beside 64 levels of {' and '.join(kinds)}", expect, body=deep)
        nothing = self.expect(None)
        code = self.samples[0].code
        values: list[Any] = [None, 1, True, "text", [], {}, [self.body(code)]]
        for value in values:
            if inner:
                yield vector(f"{first} is {json.dumps(value)}", nothing, body={first: value})
        misplaced = {
            "nothing": {},
            "the whole reply inside of another key": {"envelope": self.body(code)},
            "a space in the key": {f"{first} ": self.body(code)[first]},
            "an error of another kind": {"detail": OTHER_TEXT},
        }
        if inner:
            misplaced["the last key at the top"] = {inner[-1]: code}
            misplaced["the path as one key"] = {self.package.reply.code: code}
            misplaced["keys in another case"] = {first.swapcase(): self.body(code)[first]}
        for name, body in misplaced.items():
            yield vector(f"no code: {name}", nothing, body=body)
        for name, body in {
            "inside of a key that languages inherit from": {"__proto__": self.body(code)},
            "a key that ends in NUL": {f"{first}\0": self.body(code)[first]},
        }.items():
            yield vector(f"no code: {name}", nothing, text=json.dumps(body))
        if self.package.reply.result:
            body = {}
            put(body, self.package.reply.result, {"id": 1})
            yield vector("no code: a result alone", self.expect(None, result={"id": 1}), body=body)
        for value in (*values, 1.5, "", code, str(code)):
            yield vector(f"the body is {json.dumps(value)}", nothing, text=json.dumps(value))

    def messages(self) -> Iterator[Vector]:
        code = self.plain.code
        flattened: list[tuple[Any, str]] = [
            ({"field": ["Required.", "Größe ≤ 5"], "other": "Odd"},
             "field: Required.; Größe ≤ 5; other: Odd"),
            (["a", 1, None, ["b", {"c": "d"}, []], True, 2.5, "", "e"], "a; b; c: d; e"),
            ({"a": 7, "b": {"c": {"d": "deep"}}, "": "no key"}, "b: c: d: deep; : no key"),
            (nested(["[]"], 62, "far inside"), "far inside"),
            (nested(["{}"], 20, "far inside"), "key: " * 20 + "far inside"),
        ]  # fmt: skip
        for value, text in flattened:
            name = f"{code} with the message {json.dumps(value, ensure_ascii=False)}"
            yield vector(name, self.expect(code, text, text), body=self.body(code, value))
        for raw in (
            "null", "true", "false", "0", "42", "-1", "1.5", "1.0", "1e400", "1e-7", "-0.0",
            "1" * 23, "{}", "[]", '""', '[""]', '{"a": []}', "[[[]], {}]",
            '{"a": {"b": [1, null, true, ""]}}', '[1.0, 1e400, 1e-7, {"n": -0.0}]',
        ):  # fmt: skip
            name = f"{code} with the message {raw}: nothing is left"
            yield vector(name, self.expect(code), text=self.raw_message(code, raw))
        for raw, text in {
            '{"rows": [1.0, 1e400, "odd"], "n": 12345678901234567890123}': "rows: odd",
            '"\\/ \\u0041 \\ud83d\\udce6 \\u00df"': "/ A \U0001f4e6 ß",
            '"half \\ud800"': "half \ufffd",
            '"a\\udc00b"': "a\ufffdb",
            '"\\udce6\\ud83d"': "\ufffd\ufffd",
            '{"\\ud800": ["\\udfff"]}': "\ufffd: \ufffd",
            '{"a\\u0000": "nul"}': "a\0: nul",
        }.items():
            name = f"{code} with the message {raw}"
            yield vector(name, self.expect(code, text, text), text=self.raw_message(code, raw))
        for blank in ("", " ", "\n\t "):
            expect = self.expect(code, blank)
            name = f"{code} with the message {json.dumps(blank)}"
            yield vector(name, expect, body=self.body(code, blank))
        misspelt = self.body(code)
        put(misspelt, f"{self.package.reply.message}s", OTHER_TEXT)
        yield vector(f"{code} with a misspelt key of the message", self.expect(code), body=misspelt)
        for odd in (
            "  spaces around  ", "two\nlines", "emoji \U0001f4e6", "{detail}", "\u0000\u001b[0m",
            *OTHER_SPACES,
        ):  # fmt: skip
            yield vector(
                f"{code} with the message {json.dumps(odd)}",
                self.expect(code, odd, odd),
                body=self.body(code, odd),
            )
        yield from self.documented_messages()

    def documented_messages(self) -> Iterator[Vector]:
        """What counts as the documented message, and what does not."""
        yield from self.lookalikes()
        single = [status for status in self.catalogue.statuses if len(status.messages) == 1]
        fixed = next((s for s in single if "{detail}" not in s.messages[0]), None)
        template = next((s for s in single if "{detail}" in s.messages[0]), None)
        if fixed:
            status, text = fixed, fixed.messages[0]
            name = f"{status.code} {status.name}, documented message"
            yield vector(
                f"{name} in a list",
                self.expect(status.code, text),
                body=self.body(status.code, [1, text]),
            )
            yield self.said(f"{name} in ASCII white space", status, f"{SPACES}{text}{SPACES}", None)
            for space in OTHER_SPACES:
                for odd in (f"{space}{text}", f"{text}{space}"):
                    yield self.said(f"{name} as {json.dumps(odd)}", status, odd, odd)
        if template:
            status, text = template, template.messages[0]
            for space in OTHER_SPACES:
                detail = f"{space}row 7{space}"
                message = text.replace("{detail}", f"{SPACES}{detail}{SPACES}")
                name = f"{status.code} {status.name}, detail {json.dumps(detail)}"
                yield self.said(name, status, message, detail)

    def lookalikes(self) -> Iterator[Vector]:
        """Messages with a letter that some languages take for one of ASCII in another case."""
        single = [status for status in self.catalogue.statuses if len(status.messages) == 1]
        for letter, other in {"k": "\u212a", "s": "\u017f", "i": "\u0131"}.items():
            for status in single:
                text = status.messages[0]
                if letter in text and "{detail}" not in text:
                    odd = text.replace(letter, other)
                    name = f"{status.code} {status.name} with {json.dumps(other)} for {letter}"
                    yield self.said(name, status, odd, odd)
                    break

    def raw_message(self, code: int, raw: str) -> str:
        """The text of a reply in which the message is written in a given way."""
        return json.dumps(self.body(code, MARK)).replace(f'"{MARK}"', raw)

    def texts(self) -> Iterator[Vector]:
        status, other = self.samples[0], self.samples[-1]
        code, expect, nothing = status.code, self.expect(status.code), self.expect(None)
        text = json.dumps(self.body(code))
        key = json.dumps(self.package.reply.code.split(".")[-1])
        first = self.package.reply.code.split(".")[0]
        twice = self.text(f"{other.code}, {key}: {code}")
        again = json.dumps(self.body(other.code))[:-1] + f", {text[1:]}"
        nul = json.dumps("\0" + json.loads(key))
        good = {
            "white space around": f" \r\n\t{text}\n\n",
            "a byte order mark": f"\ufeff{text}",
            "pretty-printed": json.dumps(self.body(code), indent=4),
            "pretty-printed with CRLF": json.dumps(self.body(code), indent=4).replace("\n", "\r\n"),
            "a key written twice, of which the last counts": twice,
            "the first key written twice, of which the last counts": again,
            "keys that begin with NUL": f'{{"\\u0000": 1, {self.text(f"{code}, {nul}: 1")[1:]}',
            "an empty key": f'{{"": {{"": 1}}, {text[1:]}',
            "1e400 elsewhere": f'{{"long": 1e400, {text[1:]}',
            "a key with escapes": text.replace(key, f'"\\u{ord(key[1]):04x}{key[2:]}'),
            "a lone surrogate elsewhere": f'{{"lone": "\\ud800", {text[1:]}',
            "a lone surrogate in a key": f'{{"\\udfff": 1, {text[1:]}',
        }
        for name, good_text in good.items():
            yield vector(f"text with {name}", expect, text=good_text)
        long = [['{"long": ', 1], ["7", 6000], [f", {text[1:]}", 1]]
        yield vector("text with a number of 6,000 digits elsewhere", expect, parts=long)
        for name, rest in (("NaN", f', "other": NaN, {text[1:]}'), ("no end", f", {text[1:-1]}")):
            parts = [*long[:2], [rest, 1]]
            yield vector(f"text with 6,000 digits, and then {name}", nothing, parts=parts)
        bad = {
            "empty": "",
            "white space": " \n",
            "a word": "Unauthorized",
            "HTML": "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>",
            "cut off": text[:-1],
            "two values": text + text,
            "more after it": f"{text};",
            "two byte order marks": f"\ufeff\ufeff{text}",
            "single quotes": text.replace('"', "'"),
            "a comma at the end": f"{text[:-1]},}}",
            "a comment": f"/* */ {text}",
            "JSON in a string of JSON": json.dumps(text),
            "a query string": f"status={code}",
            "a line break in a string": f'{{"note": "a\nb", {text[1:]}',
            "an escape that JSON has not": f'{{"note": "\\x41", {text[1:]}',
            "half an escape": f'{{"note": "\\u00", {text[1:]}',
            "a key without quotes": f"{{note: 1, {text[1:]}",
            "a byte order mark after it": f"{text}\ufeff",
            "a first key written twice, the last without a code": f'{text[:-1]}, "{first}": null}}',
            **{f"{json.dumps(space)} around": f"{space}{text}" for space in "\v\f\x85\xa0\u2028"},
        }
        for name, bad_text in bad.items():
            yield vector(f"text that is no reply: {name}", nothing, text=bad_text)
        for constant in ("NaN", "Infinity", "-Infinity"):
            yield vector(f"code written {constant}", nothing, text=self.text(constant, OTHER_TEXT))
            elsewhere = f'{{"other": {constant}, {text[1:]}'
            yield vector(f"{constant} elsewhere: not JSON", nothing, text=elsewhere)
        for piece in ("[", '{"a":', "[{"):
            name = f"text that opens {piece} 100,000 times"
            yield vector(name, nothing, parts=[[piece, 100_000]])

    def bytes(self) -> Iterator[Vector]:
        status = self.samples[0]
        code, expect, nothing = status.code, self.expect(status.code), self.expect(None)
        raw = json.dumps(self.body(code)).encode()
        for name, good in {
            "UTF-8": raw,
            "UTF-8 with a byte order mark": b"\xef\xbb\xbf" + raw,
            "bytes elsewhere that are not UTF-8": b'{"other": "\xff\xfe", ' + raw[1:],
        }.items():
            yield vector(f"bytes: {name}", expect, base64=good)
        start, end = json.dumps(self.body(code, MARK)).encode().split(MARK.encode())
        for name, sent, read in (
            ("a message in UTF-8", "Größe: 5 kg 📦".encode(), "Größe: 5 kg 📦"),
            ("a message in Latin-1", b"Gr\xf6\xdfe", "Gr\ufffd\ufffde"),
            ("a message cut within a character", b"5 \xe2\x82", "5 \ufffd"),
        ):
            yield vector(f"bytes: {name}", self.expect(code, read, read), base64=start + sent + end)
        for name, bad in {
            "empty": b"",
            "zeros": b"\x00\x00",
            "random": bytes(range(128, 256)),
            "UTF-16": raw.decode().encode("utf-16"),
            "compressed": b"\x1f\x8b\x08\x00" + raw,
        }.items():
            yield vector(f"bytes that are no reply: {name}", nothing, base64=bad)


def vector(name: str, expect: Vector, **form: Any) -> Vector:
    """A vector of one form: body, text, base64 (given as bytes) or parts."""
    if "base64" in form:
        form["base64"] = b64encode(form["base64"]).decode()
    return {"name": name, **form, "expect": expect}


def nested(kinds: list[str], levels: int, inside: Any) -> Any:
    """A value inside of so many levels of lists (`[]`) and objects (`{}`), by turns."""
    for level in range(levels):
        inside = [inside] if kinds[level % len(kinds)] == "[]" else {"key": inside}
    return inside


def put(body: dict[str, Any], path: str, value: Any) -> None:
    *parents, last = path.split(".")
    for key in parents:
        body = body.setdefault(key, {})
    body[last] = value


def other_case(text: str) -> str:
    """A text in which the case of its ASCII letters is turned round; no other case is so simple."""
    return "".join(char.swapcase() if char.isascii() else char for char in text)


def conformance(catalogue: Catalogue) -> dict[str, Any]:
    """The content of the file but for its comment; each vector's name is unique."""
    package = catalogue.package
    vectors = {vector["name"]: vector for vector in Builder(catalogue).vectors()}
    return {
        "description": [*ABOUT, *REQUESTS, *SCANS],
        "version": package.version,
        "reply": {key: getattr(package.reply, key) for key in ("code", "message", "result")},
        "vectors": list(vectors.values()),
        "requests": request_vectors(catalogue),
        "scan": scan_vectors(catalogue),
    }


def one_a_line(document: dict[str, Any]) -> str:
    """JSON in ASCII, so that no reader stumbles over a character, with a line for each vector."""
    parts = (f"  {json.dumps(key)}: {lines(value)}" for key, value in document.items())
    return "{\n" + ",\n".join(parts) + "\n}"


def lines(value: Any) -> str:
    """A value as JSON, and a list with a line for each item."""
    if not isinstance(value, list) or not value:
        return json.dumps(value)
    rows = ",\n".join(f"    {json.dumps(item)}" for item in value)
    return f"[\n{rows}\n  ]"
