# Copied from generator/targets/python/templates/src/{package.module}/body.py by
# `make generate`; edit it there.
"""Reads the body of a reply or of a request: any mapping, text or bytes."""

import json
from collections.abc import Mapping
from typing import Any, TypeAlias

__all__ = ["Body"]

Body: TypeAlias = Mapping[str, Any] | str | bytes | bytearray
"""What can be read."""

MAPPING: Any = (dict, Mapping)  # in this order, since asking an abstract class takes longer


_BYTES = (bytes, bytearray)  # a union such as `bytes | bytearray` is made anew at each use
_PARSED: Any = (*MAPPING, list, int, float)


def parsed(body: Body) -> Any:
    """The value of a body; the text where it is not JSON. Bytes are taken for UTF-8."""
    if isinstance(body, _BYTES):
        body = body.decode("utf-8", "replace")
    return _read(body) if isinstance(body, str) else _checked(body)


def _refuse(constant: str) -> None:
    raise json.JSONDecodeError(f"{constant} is not JSON", constant, 0)


def _long_integer(digits: str) -> int | float:
    return int(digits) if len(digits) < 400 else float(digits)


_READER = json.JSONDecoder(parse_constant=_refuse)
_PATIENT_READER = json.JSONDecoder(parse_constant=_refuse, parse_int=_long_integer)


def _read(text: str) -> Any:
    """The value of a JSON text; the text itself where it is none."""
    text = text.removeprefix("\ufeff")
    for reader in (_READER, _PATIENT_READER):
        try:
            return reader.decode(text)
        except (json.JSONDecodeError, RecursionError):
            break
        except ValueError:  # an integer of more digits than Python converts
            continue
    return text


def _checked(body: Any) -> Any:
    """A value that was parsed from JSON; anything else is a mistake of the caller's."""
    if body is None or isinstance(body, _PARSED):
        return body
    raise TypeError(f"expected a mapping, text or bytes, not {type(body).__name__}")


def at(value: Any, path: tuple[str, ...]) -> Any:
    """The value at a path, or None."""
    try:
        for key in path:
            if not isinstance(value, MAPPING):
                return None
            value = value.get(key)
    except Exception:  # a mapping of somebody else's may fail in any way
        return None
    return value
