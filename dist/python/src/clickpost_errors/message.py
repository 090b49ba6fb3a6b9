# Copied from generator/targets/python/templates/src/{package.module}/message.py by
# `make generate`; edit it there.
"""Reads the message of a reply: as text, and what it adds to the documented text."""

from typing import Any

from .body import MAPPING

_SPACES = " \t\n\v\f\r"
_LOWER = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}


def message_of(value: Any) -> str:
    """A message as text; empty where it cannot be read."""
    try:
        text = _flat(value)
        return text if text.isascii() else _well_formed(text)
    except Exception:  # nested too deeply, or an object of somebody else's
        return ""


def _flat(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, MAPPING):
        parts = ((f"{key}: ", _flat(item)) for key, item in value.items())
    elif isinstance(value, list):
        parts = (("", _flat(item)) for item in value)
    else:
        return ""
    return "; ".join(key + part for key, part in parts if part)


def _well_formed(text: str) -> str:
    """A text in which half of a surrogate pair is U+FFFD, so that it can be encoded."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def detail_of(message: str, documented: tuple[str, ...]) -> str | None:
    """What a message adds to the documented texts; all of it where it departs from them."""
    text = message.strip(_SPACES)
    for template in sorted(documented, key=_generality):
        before, placeholder, after = (
            part.strip(_SPACES) for part in template.partition("{detail}")
        )
        end = len(text) - len(after) if placeholder else len(before)
        fits = end >= len(before) and _alike(text[: len(before)], before)
        if fits and _alike(text[end:], after):
            return text[len(before) : end].strip(_SPACES) or None
    return message if text else None


def _generality(template: str) -> tuple[bool, int]:
    """Sorts fixed texts before templates, and longer ones before shorter ones."""
    return "{detail}" in template, -len(template)


def _alike(text: str, documented: str) -> bool:
    """Whether two texts are the same but for the case of ASCII letters."""
    return text.translate(_LOWER) == documented.translate(_LOWER)
