# Generated from catalogue.yaml by `make generate`; do not edit.
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

from .reply import Reply

_KEY = "meta"
_TOKEN = re.compile(re.escape(_KEY) + r"""(?P<slashes>\\{0,15})(?P<quote>["'])\s{0,99}:\s{0,99}""")
_LONGEST_TOKEN = len(_KEY) + 215
_IN_STRING = re.compile(r'(?:[^"\\\n]++|\\.)*+')
_IN_PYTHON = re.compile(r"""'(?:[^'\\\n]++|\\.)*+'?|"(?:[^"\\\n]++|\\.)*+"?|[{}\n]|[^{}'"\n]++""")
_JSON = json.JSONDecoder()

WINDOW = 1 << 20
"""How many characters the value behind the key may be long."""
_LARGEST = 1 << 16  # the same, where it has to be unwrapped first
_PATIENCE = 16  # how many characters may be read in vain for each one of the text


class Finder:
    """Takes a text in pieces and gives the replies in it, each with the number of its line."""

    def __init__(self) -> None:
        self.passed_over = 0
        """How many keys had something behind them that was too long, or too costly, to read."""
        self._text = ""
        self._line = 1  # the line on which the text begins
        self._credit = WINDOW

    def feed(self, piece: str, last: bool = False) -> Iterator[tuple[int, Reply]]:
        """The replies that are complete with this piece."""
        text = self._text + piece
        self._credit += _PATIENCE * len(piece)
        seen = counted = 0
        for key in _TOKEN.finditer(text):
            if key.start() < seen:
                continue  # it stands in a value that was read
            try:
                seen, value = self._value(text, key)
            except EOFError:
                self._credit -= len(text) - key.start()
                if not last and len(text) - key.start() < WINDOW:
                    seen = key.start()
                    break
                self.passed_over += not last
                continue
            except _Broken as broken:
                self._credit -= broken.cost
                continue
            reply = Reply({_KEY: value})
            if reply.code is not None:
                self._line += text.count("\n", counted, key.start())
                counted = key.start()
                yield self._line, reply
        else:
            seen = max(seen, len(text) - _LONGEST_TOKEN)
        self._line += text.count("\n", counted, seen)
        self._text = text[seen:]

    def _value(self, text: str, key: re.Match[str]) -> tuple[int, Any]:
        """Where the value behind a key ends, and the value."""
        if self._credit <= 0:
            self.passed_over += 1
            raise _Broken(0)
        if key["quote"] == "'":
            return _printed_by_python(text, key.end())
        if key["slashes"]:
            return _escaped(text, key.end(), (len(key["slashes"]) + 1).bit_length() - 1)
        return _json(text, key.end())


class _Broken(Exception):
    """No value can be read there; tells how many characters were looked at to see that."""

    def __init__(self, cost: int) -> None:
        self.cost = cost


def _json(text: str, start: int) -> tuple[int, Any]:
    """A value of JSON."""
    try:
        value, end = _JSON.raw_decode(text, start)
    except json.JSONDecodeError as error:
        if text.startswith("\\'", error.pos):  # JSON in a string that Python has printed
            return start, _json(text[start : start + _LARGEST].replace("\\'", "'"), 0)[1]
        if error.pos > len(text) - 8 or error.msg.startswith("Unterminated"):
            raise EOFError from None
        raise _Broken(error.pos - start) from None
    except (ValueError, RecursionError):  # absurdly long or deep
        raise _Broken(_LARGEST) from None
    return end, value


def _escaped(text: str, start: int, levels: int) -> tuple[int, Any]:
    """A value of JSON in a string of JSON, or in several strings inside of each other."""
    for size in (1 << 10, 1 << 13, _LARGEST):
        inner = string = _rest_of_string(text[start : start + size])
        try:
            for _ in range(levels):
                inner = json.loads(f'"{_rest_of_string(inner)}"')
            return start, _JSON.raw_decode(inner)[0]
        except (ValueError, RecursionError):
            if len(string) < size - 1:
                break
    if start + len(string) == len(text):
        raise EOFError
    raise _Broken(size)


def _rest_of_string(text: str) -> str:
    """What stands before the quote or the line break that ends a string."""
    match = _IN_STRING.match(text)
    return match[0] if match else ""


def _printed_by_python(text: str, start: int) -> tuple[int, Any]:
    """A value as Python prints it."""
    depth = 0
    for token in _IN_PYTHON.finditer(text, start, start + _LARGEST):
        depth += (token[0] == "{") - (token[0] == "}")
        if depth <= 0 or token[0] == "\n":
            break
    else:
        if start + _LARGEST > len(text):
            raise EOFError
        raise _Broken(_LARGEST)
    source = text[start : token.end()]
    if not source.startswith("{"):
        source = source.partition(",")[0].strip()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about escapes that are none
        try:
            return token.end(), ast.literal_eval(source)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            raise _Broken(token.end() - start) from None
