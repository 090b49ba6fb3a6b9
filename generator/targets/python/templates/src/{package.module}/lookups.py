# Copied from generator/targets/python/templates/src/{package.module}/lookups.py by
# `make generate`; edit it there.
"""Finds the status of a code or a name."""

from .catalogue import Status

__all__ = ["lookup"]

_CODES = {int(status): status for status in Status}


def lookup(key: int | str) -> Status | None:
    """The status of a code or a name, as numbers and people write them; None where there is none.

    The case of a name does not matter, and `-` and spaces stand for `_`. Whatever else comes,
    such as None, has no status.
    """
    if not isinstance(key, str):
        return _CODES.get(key) if _is_number(key) else None
    text = key.strip()
    if text.isascii() and text.isdigit() and len(text) <= 16:
        return _CODES.get(int(text))
    return Status.__members__.get(text.upper().replace("-", "_").replace(" ", "_"))


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
