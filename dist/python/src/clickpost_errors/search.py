# Copied from generator/targets/python/templates/src/{package.module}/search.py by
# `make generate`; edit it there.
"""Finds replies in text of any size, such as a log, in constant memory and linear time.

It looks for the first key on the way to the code and reads the value behind it. So a reply may
stand anywhere: after other text, inside of another object, over several lines, cut off behind
that value, as JSON in a string of JSON, or as Python prints a dict.
"""

import ast
import json
import re
import warnings
from collections.abc import Iterator
from typing import Any

from .catalogue import CODE
from .reply import Reply

_KEY = CODE[0]
_TOKEN = re.compile(re.escape(_KEY) + r"""(?P<slashes>\\{0,15})(?P<quote>["'])\s{0,99}:\s{0,99}""")
_LONGEST_TOKEN = len(_KEY) + 215
_IN_STRING = re.compile(r'(?:[^"\\\n]++|\\.)*+')
_IN_PYTHON = re.compile(r"""'(?:[^'\\\n]++|\\.)*+'?|"(?:[^"\\\n]++|\\.)*+"?|[{}\n]|[^{}'"\n]++""")
_JSON = json.JSONDecoder()

_SIZES = (1 << 10, 1 << 15, 1 << 20)  # how much is looked at, until it is enough
_PATIENCE = 16  # how many characters may be looked at in vain for each one of the text


class Finder:
    """Takes a text in pieces and gives the replies in it, each with the number of its line."""

    def __init__(self) -> None:
        self.passed_over: int = 0
        """How many keys had something behind them that was too long, or too costly, to read."""
        self._text = ""
        self._line = 1  # the line on which the text begins
        self._credit = _SIZES[-1]

    def feed(self, piece: str, last: bool = False) -> Iterator[tuple[int, Reply]]:
        """The replies that are complete with this piece."""
        text = self._text + piece
        self._credit += _PATIENCE * len(piece)
        seen = counted = 0
        for key in _TOKEN.finditer(text):
            if key.start() < seen:
                continue  # it stands in a value that was read
            try:
                length, value = self._value(text, key, last)
            except EOFError:
                seen = key.start()
                break
            if length:
                seen = key.end() + length
                reply = Reply({_KEY: value})
                if reply.code is not None:
                    self._line += text.count("\n", counted, key.start())
                    counted = key.start()
                    yield self._line, reply
        else:
            seen = max(seen, len(text) - _LONGEST_TOKEN)
        self._line += text.count("\n", counted, seen)
        self._text = text[seen:]

    def _value(self, text: str, key: re.Match[str], last: bool) -> tuple[int, Any]:
        """The length of the value behind a key, and the value; a length of 0 where there is none.

        Raises EOFError where more text is needed to tell.
        """
        start = key.end()
        for size in _SIZES:
            if self._credit <= 0:
                break
            try:
                return _read(text[start : start + size], key)
            except EOFError:
                self._credit -= size
                if start + size > len(text):
                    if last:
                        return 0, None
                    raise
            except (ValueError, SyntaxError, RecursionError, MemoryError):
                self._credit -= size
                return 0, None
        self.passed_over += 1
        return 0, None


def _read(text: str, key: re.Match[str]) -> tuple[int, Any]:
    """The length of the value at the start of a text, and the value.

    Raises EOFError where the text ends too early, ValueError and the like where there is none.
    """
    if key["quote"] == "'":
        return _printed_by_python(text)
    if key["slashes"]:
        return _in_string(text, (len(key["slashes"]) + 1).bit_length() - 1)
    try:
        return _json(text)
    except ValueError:
        unprinted = text.replace("\\'", "'").replace("\\\\", "\\")
        if unprinted == text:
            raise
        return 1, _json(unprinted)[1]  # JSON in a string that Python has printed


def _json(text: str) -> tuple[int, Any]:
    """A value of JSON."""
    try:
        value, end = _JSON.raw_decode(text)
    except json.JSONDecodeError as error:
        if error.pos > len(text) - 8 or error.msg.startswith("Unterminated"):
            raise EOFError from None
        raise
    if end == len(text) and isinstance(value, int | float):
        raise EOFError  # its digits may go on
    return end, value


def _in_string(text: str, levels: int) -> tuple[int, Any]:
    """A value of JSON in a string of JSON, or in several strings inside of each other."""
    string = _rest_of_string(text)
    inner = string
    try:
        for _ in range(levels):
            inner = json.loads(f'"{_rest_of_string(inner)}"')
        return 1, _json(inner if len(string) == len(text) else f"{inner} ")[1]
    except ValueError:
        if len(string) > len(text) - 8:
            raise EOFError from None
        raise


def _rest_of_string(text: str) -> str:
    """What stands before the quote or the line break that ends a string."""
    match = _IN_STRING.match(text)
    return match[0] if match else ""


def _printed_by_python(text: str) -> tuple[int, Any]:
    """A value as Python prints it."""
    depth = end = 0
    for token in _IN_PYTHON.finditer(text):
        depth += (token[0] == "{") - (token[0] == "}")
        end = token.end()
        if depth <= 0 or token[0] == "\n":
            break
    else:
        raise EOFError
    source = text[:end]
    if not text.startswith("{"):
        source, comma, _ = source.partition(",")
        if not comma and end == len(text):
            raise EOFError  # its digits may go on
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about escapes that are none
        return end, ast.literal_eval(source.strip())
