"""Finds replies in text of any size, such as a log, in constant memory and linear time.

One tolerant grammar reads the dumps of all languages: the keys of the path to the code, whatever
separators, brackets and names of types are between them, and digits. How the first key is quoted
tells how the rest is quoted.
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote_plus

from .catalogue import CODE, MESSAGE, RESULT, SUCCESS
from .reply import Reply

BEFORE = 1 << 12  # how much of the text before a key is read
AFTER = 1 << 16  # and after it
REACH = 1 << 12  # how far the code may be from the first key where it is not JSON
PATIENCE = 4  # how many characters may be read in vain for each one of the text


class Found(NamedTuple):
    """A reply, and what is known of its place."""

    reply: Reply
    line: int
    sure: bool
    """Whether it is a reply. Otherwise it is inside another object, or cut off."""
    flat: bool
    """Whether its path was written as one key, such as `a.b=1`."""
    whole: bool = False
    """Whether it is all of the text."""
    nested: bool = False
    """Whether it is inside another object, but for the result of a reply."""


class Read(NamedTuple):
    """What was read after a key."""

    body: Any
    length: int
    complete: bool = True
    """Whether no digit of the code can be missing, and no other code is in its place."""
    flat: bool = False


# The pieces of the grammar.


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _either_case(key: str) -> str:
    """A pattern for a key in the cases in which languages write it."""
    return "|".join(map(re.escape, _cases(key)))


def _cases(key: str) -> list[str]:
    return list(dict.fromkeys([key, key[:1].upper() + key[1:], key.upper()]))


_QUOTE = "[\"'`]"
_END_OF_KEY = _QUOTE + r"{0,2}[\])]?>{0,2}"
_SEPARATOR = r"[ \t]*(?:=>\s{0,40}|->|:(?!:)|=(?![=~])|\t)[ \t]*"
_JOIN = _END_OF_KEY + r"(?:\?\.|\.|->|::|/|\[):?" + _QUOTE + "{0,2}"
_WORD_KEY = r"[A-Za-z_][\w.]*" + _END_OF_KEY
# Names of types and the like: `array(2)`, `stdClass Object`, `main.Meta`, `map[string]any`, `%`.
_TYPE = (
    r"(?:[#&%@!*\s]|\([\w.*= ]*\)|\\[nrt]){0,20}(?:[A-Za-z_][\w.:*-]*(?: Object)?)?"
    r"(?:\(\w*\)|#\d+|\[\w*\]|interface \{\}|\s|\\[nrt]){0,20}"
)
_CAST = r"(?:[A-Za-z_][\w.]{0,30}\((?:\d{1,6}\)[ \t]*)?|\([\w.*= ]{1,30}\)[ \t]*|!!\w+[ \t]+|\{ ?)*"
_NUMBER = _CAST + r"([\"'`]?)([0-9]{1,16})(?:\.0+)?[lL]?\1"
_TEXT = r"\"(?:[^\"\\]|\\[\s\S])*(?:\"|\Z)|'(?:[^'\\\n]|\\[\s\S]|'(?=\w))*'(?!\w)|`[^`]*`"
# What may follow the digits of a code, so that none is missing.
_DIGITS_END = r"(?=[\"'`]{0,2}\)?(?:[\s,;}\])>&|<\\]|[.!?:](?:\s|\Z)|\Z))"
_DIGITS_END_INSIDE = (
    r"(?=[\"'`]?\)?(?:[ \t]*[,;}\])>&|<\\]"
    rf"|[ \t]+[\[:\"'`]{{0,2}}{_WORD_KEY}[ \t]*[:=]"
    rf"|[ \t]*\r?\n[ \t]*(?:[\[(}})\]]|[+@:\"'`]{{0,2}}{_WORD_KEY}[ \t]*[:=])))"
)


def _after_first(path: tuple[str, ...]) -> str:
    """A pattern for what follows the first key of a path that is written as one key."""
    joined = "".join(f"{_JOIN}(?:{_either_case(key)})" for key in path[1:])
    return joined + _END_OF_KEY + _SEPARATOR


def _tokens(*names: str) -> re.Pattern[str]:
    """What is looked at within an object: keys with some names, other keys, texts and brackets."""
    wanted = "|".join(map(re.escape, names))
    return re.compile(
        rf"(?<![\w.$-])\[?:?([\"'`]?)({wanted})\1(?![\w$-])\]?>{{0,2}}({_SEPARATOR})"
        r"|(?<=[\s,;])\[?:?([\"'`]?)[A-Za-z_][\w.]*\4\]?>{0,2}"
        r"([ \t]*[=-]>|=(?![=~])|:(?=[^\s/:]))"
        rf"|(?<!\w)({_TEXT})|(#?<(?=[A-Z]\w*[ :])|[{{(\[])|([}})\]>])",
        re.ASCII | re.IGNORECASE,
    )


_ANCHOR = re.compile(rf"(?:{_either_case(CODE[0])})(?!\w|-\w)", re.A)
_MAY_PRECEDE = re.compile(r"(?:\A|[^\w$-]|[-=]>|%(?:25)*[0-9A-Fa-f]{2})\Z", re.A)
_MAY_FOLLOW = re.compile(r"[^\w\s,;!]|[\s=:]*[=:{(\[]|\t| ->|\s+[\w:.-]+=", re.A)
_FLAT = re.compile(_after_first(CODE) + _NUMBER, re.A)
_FLAT_MESSAGE = re.compile(
    rf"(?<![\w$-])(?:{_either_case(MESSAGE[0])}){_after_first(MESSAGE)}", re.A
)
_INTO = re.compile(
    rf"{_END_OF_KEY}(?:[ \t]*(?:[=-]>|:(?!:)|=(?![=~]))({_TYPE})"
    r"([{(\[]|<(?=[\w:]+ ))|()(\s?\{|[(\[]))",
    re.A,
)
_INTO_LINES = re.compile(r"[\"']?:[ \t]*(?:!!\w+[ \t]*)?\r?\n", re.A)
_INTO_VALUE = re.compile(rf"{_TYPE}([{{(\[]|<(?=[\w:]+ ))", re.A)
_UP_TO_KEY = re.compile(rf"[^\n]*?(?=\s+{_WORD_KEY}[=:]|\n|\Z)", re.A)
_TRUE = re.compile(rf"\s*{_CAST}[\"'`]?(?:true|1)\b", re.A | re.I)
_CODE_VALUE = re.compile(rf"\s*{_NUMBER}", re.A)
_TEXT_VALUE = re.compile(rf"\s*{_CAST}({_TEXT})", re.A)
_END = re.compile(_DIGITS_END, re.A)
_END_INSIDE = re.compile(_DIGITS_END_INSIDE, re.A)
_MEMBERS = _tokens(*(path[-1] for path in (CODE, MESSAGE, SUCCESS) if path))
_BETWEEN = [_tokens(key) for key in list(CODE)[1:-1]]
_JSON = json.JSONDecoder(parse_constant=lambda constant: _refuse(constant))
_EXPECTED = re.compile(
    r"\b(?:expect(?:ed|s)?|want(?:ed|s)?|should|assert\w*)\b[^\n]{0,20}\Z", re.A | re.I
)
_OPENED_BY = {"}": "{", ")": "(", "]": "[", ">": "<"}


# Where a key is.

_PREFIX = re.compile(r"[\w$.:/>\[\]\"'-]*\Z", re.A)
_BRACKET = re.compile(r"[{}()\[\]]")
_IN_RESULT = re.compile(
    rf"(?<![\w$-])(?:{_either_case(RESULT[-1])}){_END_OF_KEY}[ \t]*(?:=>|[:=])?{_TYPE}\Z"
    if RESULT
    else r"(?!)",
    re.A,
)
_RESULT_KEY = re.compile(
    rf"(?<![\w$-])(?:{_either_case(RESULT[-1])})(?![\w$-])" if RESULT else "(?!)"
)
_KEY_OF_LINES = re.compile(r"([ \t]*)(?:- +)?[\"']?([\w.-]+)[\"']?:[ \t]*\r?\Z", re.A)
# Where one piece of a text ends and the next begins: at lines, but not at what continues one.
_BOUNDARY = re.compile(r"(?:(?<![:,{\[(>=\r])\n|(?<![:,{\[(>=])\r\n)(?=[^\s\"'}\])(])")


class Place:
    """What is before a key: in which objects it is."""

    def __init__(self, before: str, after: str) -> None:
        if re.match(r"[\"'`]{0,2}\]", after):
            before = re.sub(r"\[:?[\"'`]{0,2}\Z", "", before)
        else:
            before = re.sub(r"[:\"'`]{1,3}\Z", "", before)
        block = before[_block_start(before) :]
        open_at: list[int] = []
        for bracket in _BRACKET.finditer(block):
            if bracket[0] in "{([":
                open_at.append(bracket.start())
            elif open_at:
                open_at.pop()
        self.prefix: str = _PREFIX.search(block[-80:])[0]  # type: ignore[index]
        """What the key is joined to, as in `a.b.key`."""
        self.indent: int | None = _indent(block)
        """How far a key that begins its line is indented; None where it does not begin it."""
        self.opened: bool = bool(open_at)
        self.nested: bool = len(block) >= BEFORE - 4  # so long that its beginning is not known
        self.nested = self.nested or any(block[at] != "[" for at in open_at[:-1])
        self.in_result: bool = any(_IN_RESULT.search(block, max(0, at - 80), at) for at in open_at)
        self.in_result = self.in_result or bool(_RESULT_KEY.search(self.prefix))
        if self.indent:
            self._read_lines(block.split("\n")[:-1], self.indent)

    def _read_lines(self, lines: list[str], indent: int) -> None:
        """Read the keys of the lines that a line is indented below."""
        for line in reversed(lines):
            key = _KEY_OF_LINES.match(line)
            if key and len(key[1]) < indent:
                indent = len(key[1])
                self.nested = True
                self.in_result = self.in_result or bool(_RESULT_KEY.fullmatch(key[2]))


def _block_start(text: str) -> int:
    """Where the last piece of a text begins."""
    at = text.rfind("\n")
    while at >= 0 and not _BOUNDARY.match(text, at - (text[at - 1 : at] == "\r")):
        at = text.rfind("\n", 0, at)
    return at + 1


def _indent(block: str) -> int | None:
    line = block[block.rfind("\n") + 1 :]
    return None if line.strip(" \t-") else len(line)


# How a text is quoted.


def _straight(text: str) -> str:
    """A text with plain quotes and spaces; nothing moves."""
    return text.translate(_STRAIGHT)


_STRAIGHT = {
    **dict.fromkeys(map(ord, "“”„‟«»″"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛′"), "'"),
    **dict.fromkeys([0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0xFEFF], " "),
}
_BARE_QUOTE = re.compile(r'(?<!\\)(?:\\\\)*"')
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|([\s\S]))")
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0"}


def _unescaped(text: str) -> str:
    """What an escaped text stands for."""
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return _ESCAPE.sub(_escaped_character, text)


def _escaped_character(match: re.Match[str]) -> str:
    digits = match[1] or match[2] or match[3]
    if digits and int(digits, 16) < 0x110000:
        return chr(int(digits, 16))
    return _LETTERS.get(match[4], match[4]) if match[4] else match[0]


def _in_string(before: str, after: str) -> tuple[str, str]:
    """Undo the escapes of a string of JSON, around a key within it."""
    start = 0
    for quote in _BARE_QUOTE.finditer(before):
        start = quote.end()
    end = _BARE_QUOTE.search(after)
    line = after.find("\n")
    stop = min(end.end() - 1 if end else len(after), line if line >= 0 else len(after))
    return _unescaped(before[start:]), _unescaped(after[:stop])


def _in_address(before: str, after: str) -> tuple[str, str]:
    start = re.search(r"[^\s\"'<>]*\Z", before, re.A)
    end = re.match(r"[^\s\"'<>]*", after, re.A)
    return _address(start[0] if start else ""), _address(end[0] if end else "")


def _address(text: str) -> str:
    """What a percent-encoded text stands for, with a line for each of its fields."""
    return unquote_plus(text.replace("&", "\n"), errors="replace")


def _in_html(before: str, after: str) -> tuple[str, str]:
    return _without_entities(before), _without_entities(after)


def _without_entities(text: str) -> str:
    return _ENTITY.sub(_entity, text)


def _entity(match: re.Match[str]) -> str:
    digits = match[1] or match[2]
    if not digits:
        return _ENTITIES[match[0]]
    code = int(digits, 10 if match[1] else 16)
    return chr(code) if code < 0x110000 else match[0]


_ENTITIES = {"&quot;": '"', "&apos;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&"}
_ENTITY = re.compile(r"&#(\d{1,7});|&#x([0-9a-fA-F]{1,6});|&(?:quot|apos|lt|gt|amp);")


def _in_table(before: str, after: str) -> tuple[str, str]:
    """Undo the doubled quotes of a cell in a table of comma-separated values."""
    start = max(at.end() for at in re.finditer(r"\A|(?<!\")\"(?!\")", before))
    end = re.search(r"(?<!\")\"(?!\")", after)
    stop = end.start() if end else len(after)
    return before[start:].replace('""', '"'), after[:stop].replace('""', '"')


def _in_markup(before: str, after: str) -> tuple[str, str]:
    """Write elements as members of objects."""
    before = _as_members(before[: before.rindex("<")])
    tag = re.match(r"([^<>]*?)(/?)>", after)
    if not tag:
        return before, after
    return before, f"={{{tag[1]} {'}' if tag[2] else ''}{_as_members(after[tag.end() :])}"


def _as_members(text: str) -> str:
    text = re.sub(r"<!\[CDATA\[|\]\]>|<[?!][^<>]*>", "", text)
    text = re.sub(r"</[^<>]*>", " } ", text)
    text = re.sub(r"<(?:\w+:)?(\w+)([^<>]*)/>", r" \1={\2 } ", text, flags=re.A)
    text = re.sub(r"<(?:\w+:)?(\w+)([^<>]*)>", r" \1={\2 ", text, flags=re.A)
    return _without_entities(text)


def _in_braces(after: str, indent: int) -> str:
    """Write lines that are indented below a key as an object in braces."""
    written = [""]
    opened = [indent]
    for number, line in enumerate(after.split("\n")):
        text = line.strip(" \t\r")
        depth = len(line) - len(line.lstrip(" \t"))
        if number == 0:
            written[0] = text
        elif not text or text.startswith("#"):
            continue
        elif depth > opened[-1] and written[-1].endswith(":"):
            opened.append(depth)
            written[-1] += " {"
            written.append(text)
        elif depth > opened[-1]:  # it continues the text of the line before
            written[-1] = re.sub(r"[>|][+-]?$", "", written[-1]).rstrip() + " " + text
        else:
            while len(opened) > 1 and depth < opened[-1]:
                opened.pop()
                written.append("}")
            if len(opened) == 1:
                break
            written.append(text)
    return "\n ".join(written + ["}"] * (len(opened) - 1))


# How the text around a key tells that it is quoted, and what undoes it.
_UNDO: tuple[
    tuple[re.Pattern[str], re.Pattern[str], Callable[[str, str], tuple[str, str]]], ...
] = (
    (re.compile(r"\\+[\"'`]\Z"), re.compile(""), _in_string),
    (re.compile(r"%(?:25)*[0-9A-Fa-f]{2}\Z"), re.compile(""), _in_address),
    (re.compile(""), re.compile(r"%(?:25)*[0-9A-Fa-f]{2}"), _in_address),
    (re.compile(r"&(?:quot|apos|lt|#\d\d|#x\w\w);\Z"), re.compile(""), _in_html),
    (re.compile(r'""\Z'), re.compile('""'), _in_table),
    (re.compile(r"<(?:\w+:)?\Z", re.A), re.compile(r"[\s/>]"), _in_markup),
)


def _undone(before: str, after: str) -> tuple[str, str]:
    """What is around a key, without the quoting of whatever it was copied from."""
    for _ in range(6):
        for sign_before, sign_after, undo in _UNDO:
            if sign_before.search(before[-12:]) and sign_after.match(after):
                before, after = undo(before, after)
                break
        else:
            break
    return before, after


# Reading.


class Finder:
    """Takes a text in pieces and gives the replies in it, each with the number of its line."""

    def __init__(self) -> None:
        self.passed_over: int = 0
        """How many keys had something after them that was too costly to read."""
        self._text = ""
        self._from = 0  # where in the text to go on
        self._line = 1  # the line on which the text begins
        self._credit = AFTER

    def feed(self, piece: str, last: bool = False) -> Iterator[Found]:
        """The replies that are complete with this piece."""
        text = self._text + piece
        self._credit += PATIENCE * len(piece)
        start, end = self._from, len(text) if last else len(text) - AFTER
        line, counted = self._line, 0
        if any(text.find(key, start, end + len(key)) >= 0 for key in _cases(CODE[0])):
            for anchor in _ANCHOR.finditer(text, start, max(start, end + len(CODE[0]) + 2)):
                if not start <= anchor.start() < end:
                    continue  # it is in a value that was read, or will be whole in the next piece
                found, start = self._read(text, anchor)
                if found:
                    line += text.count("\n", counted, anchor.start())
                    counted = anchor.start()
                    yield found._replace(line=line)
        start = max(start, end)
        kept = max(0, start - BEFORE)
        self._line += text.count("\n", 0, kept)
        self._text, self._from = text[kept:], start - kept

    def _read(self, text: str, anchor: re.Match[str]) -> tuple[Found | None, int]:
        """What is at a key, and where to go on."""
        at, end = anchor.span()
        if not (_MAY_PRECEDE.search(text[max(0, at - 12) : at]) and _MAY_FOLLOW.match(text, end)):
            return None, end
        if self._credit <= 0:
            self.passed_over += 1
            return None, end
        found, length = read_at(text, at, end)
        self._credit -= length
        return found, end + length if found else end


def replies_in(text: str) -> Iterator[Found]:
    """The replies in a text."""
    return Finder().feed(text, last=True)


def read_at(text: str, at: int, end: int) -> tuple[Found | None, int]:
    """The reply whose first key is at a place of a text, and how much was read for it."""
    before = text[max(0, at - BEFORE) : at]
    try:
        return _read_around(before, text[end : end + REACH], more=len(text) > end + REACH)
    except EOFError:
        return _read_around(before, text[end : end + AFTER])


def _read_around(before: str, after: str, more: bool = False) -> tuple[Found | None, int]:
    plain, rest = _undone(before, after)
    effort = 64 if rest is after and not _INTO.match(after) else REACH
    before, after = plain, rest
    read = _read(before, after, more)
    if read is None and not (before[-60:] + after[:REACH]).isascii():
        before, after = _straight(before), _straight(after)
        read = _read(before, after, more)
    if read is None:
        return None, effort
    reply = Reply(read.body)
    if reply.code is None:
        return None, read.length
    place = Place(before, after)
    whole = (
        (read.flat and len(CODE) > 1)
        or not place.nested
        or bool(reply.message)
        or has(read.body, SUCCESS)
    )
    sure = read.complete and whole and not place.in_result and not _EXPECTED.search(before[-60:])
    nested = place.nested and not place.in_result
    return Found(reply, 0, sure, read.flat, nested=nested), read.length


def _read(before: str, after: str, more: bool) -> Read | None:
    indent = _indent(before)
    if indent is None or not _INTO_LINES.match(after):
        return _read_flat(before, after) or _read_object(after, more)
    block = after[:REACH]
    end = re.search(rf"\n[ \t]{{0,{indent}}}[^ \t\r\n]", block)
    written = _in_braces(block, indent)
    read = _read_flat(before, written) or _read_object(written, more)
    return read and read._replace(length=min(read.length, end.start() if end else len(block)))


def _read_flat(before: str, after: str) -> Read | None:
    """A path that is written as one key, with the message that is written likewise near it."""
    code = _FLAT.match(after)
    if not code or not _END.match(after, code.end()):
        return None
    complete = not Place(before, after).opened or bool(_END_INSIDE.match(after, code.end()))
    rest = after[code.end() : code.end() + REACH]
    message = _flat_message(_before_next(rest)) or _flat_message(before[before.rfind("\n") + 1 :])
    return Read(_body(code[2], message), code.end(), complete, flat=True)


def _before_next(text: str) -> str:
    """A text up to the next code whose path is written as one key."""
    for anchor in _ANCHOR.finditer(text):
        if _FLAT.match(text, anchor.end()):
            return text[: anchor.start()]
    return text


def _flat_message(text: str) -> str:
    key = _FLAT_MESSAGE.search(text)
    if not key:
        return ""
    said = _text_at(text, key.end())
    if said is None:
        said = _bare(_UP_TO_KEY.match(text, key.end())[0])  # type: ignore[index]
    return said


def _read_object(after: str, more: bool) -> Read | None:
    """An object after the first key: JSON, or what a language prints for one.

    Raises EOFError where it is JSON that goes on after the text.
    """
    into = _INTO.match(after)
    if not into or len(CODE) == 1:
        return None
    at, opener = into.end(), into[0][-1]
    if opener == "{" and not (into[1] or "").strip():
        for text in (after, after.replace("\\'", "'").replace("\\\\", "\\")):
            try:
                value, end = _JSON.raw_decode(text, at - 1)
            except (ValueError, RecursionError) as error:
                if more and _is_unfinished(error, text):
                    raise EOFError from None
            else:
                return Read({CODE[0]: value}, end)
            if "\\'" not in after:
                break
    text = _BOUNDARY.split(after[:REACH], maxsplit=1)[0]
    for tokens in _BETWEEN:
        keys = [
            token.end()
            for token, depth in _walk(text, at, opener, tokens)
            if depth == 1 and token[2]
        ]
        inner = next(filter(None, (_INTO_VALUE.match(text, key) for key in keys)), None)
        if inner is None:
            return None
        at, opener = inner.end(), inner[0][-1]
    return _read_members(text, at, opener)


def _is_unfinished(error: Exception, text: str) -> bool:
    """Whether JSON could be whole if the text did not end."""
    if not isinstance(error, json.JSONDecodeError):
        return False
    return error.pos > len(text) - 8 or error.msg.startswith("Unterminated")


def _read_members(text: str, at: int, opener: str) -> Read | None:
    """The code and the message among the members of an object."""
    codes: list[tuple[str, bool] | None] = []
    message, said, said_by, success = "", -1, "", None
    end = len(text)
    for token, depth in _walk(text, at, opener, _MEMBERS):
        name, separator = (token[2] or "").lower(), (token[3] or token[5] or "").strip()
        if said >= 0 and (depth == 0 or (depth == 1 and separator == said_by)):
            message, said = _bare(text[said : token.start()]), -1
        if depth == 0:
            end = token.end()
        elif depth == 1 and name == CODE[-1].lower():
            codes.append(_code_at(text, token.end()))
        elif depth == 1 and name == MESSAGE[-1].lower() and not message and said < 0:
            quoted = _text_at(text, token.end())
            message, said, said_by = (
                quoted or "",
                -1 if quoted is not None else token.end(),
                separator,
            )
        elif depth == 1 and name:
            success = bool(_TRUE.match(text, token.end()))
    if said >= 0:
        message = _bare(text[said:])
    read = [code for code in codes if code]
    if not read:
        return None
    complete = len(set(codes)) == 1 and read[0][1]
    return Read(_body(read[0][0], message, success), end, complete)


def _walk(
    text: str, at: int, opener: str, tokens: re.Pattern[str]
) -> Iterator[tuple[re.Match[str], int]]:
    """The keys within an object with their depth, and with depth 0 what ends the object."""
    opened = [opener]
    while opened and (token := tokens.search(text, at)):
        at = token.end()
        bracket = token[0][-1]
        if token[2] or token[5]:
            yield token, len(opened)
        elif token[6]:
            continue
        elif bracket in "{([<":
            opened.append(bracket)
        elif _OPENED_BY[bracket] in opened:
            while opened.pop() != _OPENED_BY[bracket]:
                pass
            if not opened:
                yield token, 0


def _code_at(text: str, at: int) -> tuple[str, bool] | None:
    """The digits of a code, and whether they are all of them."""
    number = _CODE_VALUE.match(text, at)
    if not number:
        return None
    if _END_INSIDE.match(text, number.end()):
        return number[2], True
    return (number[2], False) if _END.match(text, number.end()) else None


def _text_at(text: str, at: int) -> str | None:
    """The text in quotes at a place; None where there is none."""
    quoted = _TEXT_VALUE.match(text, at)
    if not quoted:
        return None
    quote = quoted[1][0]
    inner = quoted[1][1:]
    return _unescaped(inner[:-1] if inner.endswith(quote) else inner)


def _bare(text: str) -> str:
    """A text that was written without quotes."""
    line = re.split(r"\n|\\n", text.strip(" \t\r\n"))[0].rstrip(" \t\r,;")
    if line.startswith("{"):
        line = line.strip("{} \t")
    return "" if line.strip("<>").lower() in ("nil", "null", "none", "undefined") else line


def _body(code: str, message: str, success: bool | None = None) -> dict[str, Any]:
    body: dict[str, Any] = {}
    put(body, CODE, code)
    if message:
        put(body, MESSAGE, message)
    if SUCCESS and success is not None:
        put(body, SUCCESS, success)
    return body


def put(body: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    """Put a value at a path of a body."""
    for key in path[:-1]:
        body = body.setdefault(key, {})
    body[path[-1]] = value


def has(body: Any, path: tuple[str, ...]) -> bool:
    """Whether there is anything at a path of a body."""
    for key in path:
        if not isinstance(body, dict) or key not in body:
            return False
        body = body[key]
    return bool(path)
