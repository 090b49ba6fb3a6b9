"""The same catalogue gives the same bytes whichever Unicode version the running Python knows."""

import re

import pytest

from generator import render
from generator.targets import discover
from tests.hostile import catalogue_of

pytestmark = pytest.mark.slow

OLD_AND_NEW = {
    "emoji": ("\U0001f600", "\U0001fa77", "\U0001fae8", "\U0001faff"),
    "letters": ("\U00020000", "\U00031350", "\U000323b0", "\U0003347a"),
    "alphabets": ("\U00010c80", "\U00010d4a", "\U0001e4d0", "\U0001e5d0"),
    "digits": ("\U00011066", "\U00011f50", "\U00011de0", "\U0001e5f1"),
    "marks": ("\U0001e2ec", "\U0001e4ec", "\U0001e5ee", "\U0001e6e3"),
}
"""Characters that are alike, the first known to every Python, the last to none yet."""

AROUND = (
    "{0}", "{0}{0} a {0}", "_{0}_", "a_{0}", "{0}_a", "*{0}*", "@{0}", "{0}@a", "a@{0}.{0}",
    "{0}:a", ":{0}:", "www.{0}.{0}", "{0}://{0}", "&#{0};", "&{0};", "#{0}", "{0}) a",
    "1{0}. a", "{0}. a", "`{0}`", "`{0} a`{0}", "${0}$", '"{0}\'', "\\{0}", "<{0}>", "{0} " * 40,
    "{0}" * 90,
)  # fmt: skip


def outputs(name: str, character: str) -> list[dict[str, str]]:
    """What a target makes of a character among others; it is `@` here, also where it is escaped."""
    high, low = divmod(ord(character) - 0x10000, 0x400)
    escapes = (
        re.escape(character),
        rf"\\u{high + 0xD800:04x}\\u{low + 0xDC00:04x}",
        rf"\\U{ord(character):08x}",
        rf"\\u\{{{ord(character):x}\}}",
        rf"&#{ord(character)};",
    )
    one = re.compile("|".join(escapes), re.IGNORECASE)
    texts = [text.replace("{0}", character) for text in AROUND]
    made = [
        render.render(catalogue_of(some), discover()[name])
        for some in (texts, texts[9:] + texts[:9], texts[18:] + texts[:18], [" ".join(texts)])
    ]
    return [
        {path: one.sub("@", content.decode()) for path, content in files.items()} for files in made
    ]


@pytest.mark.parametrize("kind", OLD_AND_NEW)
@pytest.mark.parametrize("name", discover())
def test_a_new_character_is_treated_like_an_old_one(name: str, kind: str) -> None:
    old, *others = OLD_AND_NEW[kind]
    expected = outputs(name, old)
    assert any("@" in content for content in expected[0].values())
    for new in others:
        assert outputs(name, new) == expected, f"U+{ord(new):04X}"
