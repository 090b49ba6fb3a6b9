"""Edits keep what a catalogue says: `fmt` every value and comment, `add` every byte."""

import io
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import __main__ as command
from generator import edit
from generator.catalogue import check
from generator.problems import Invalid
from generator.source import HIDDEN, parse
from generator.style import comments, masked, styled

ROOT = Path(__file__).parents[1]
BASE = (Path(__file__).parent / "cases/changes/nothing/old.yaml").read_text("utf-8")
TEXT = (ROOT / "catalogue.yaml").read_text("utf-8")


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = command.main([*map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def comment_texts(text: str) -> list[str]:
    return sorted(comment for _, _, comment in comments(masked(text).split("\n")))


# fmt


def test_the_catalogue_is_in_the_one_style(capsys: pytest.CaptureFixture[str]) -> None:
    assert styled(TEXT, "catalogue.yaml") == TEXT
    assert run(capsys, "fmt", "--check", "--catalogue", ROOT / "catalogue.yaml") == (0, "", "")


MESSY = """\
\ufeff# Head.

#   More of it.

"package": {version: 1.2.0, name: shop, summary: 'What the shop
    says.',   # why
    reply: {code: status.code}}
# Before the list.
sources: # behind the key
- title: "The manual"\x20\x20
  # before the id
  id: manual # behind the id


- {id: 'yes', title: "No: it is", description: "It is a long description of a source, one that is "}
#after the list
statuses:
    -   code: 1
        title: |
            kept
        description: "a text that is rather long, longer than a line may be, and so is folded \\
            where it has to be"
        fields: [a, "b c", 'd, e'] # behind the list
        related:
          - ONE # first
          - TWO
        action: Do this.
        tables: []
        documented:
            messages: [It is, '"x"']
            http_status:
            order_successful: True
        unknown_key: 1
    -
        # in the entry
        code: 2
        title: "# no comment"
        description: >- # behind the mark
            Something
            # of the text
        action: |-
            One.
            Two.

    # at the end
# at the very end
"""
NEAT = """\
# Head.

#   More of it.

package:
  name: shop
  version: 1.2.0
  summary: What the shop says.  # why
  reply:
    code: status.code

# Before the list.
sources:  # behind the key
  # before the id
  - id: manual  # behind the id
    title: The manual

  - id: "yes"
    title: "No: it is"
    description: "It is a long description of a source, one that is "

#after the list
statuses:
  - code: 1
    title: "kept\\n"
    description: >-
      a text that is rather long, longer than a line may be, and so is folded where it has to be
    action: |-
      Do this.
    fields: [a, b c, "d, e"]  # behind the list
    related:
      - ONE  # first
      - TWO
    documented:
      http_status: null
      order_successful: true
      messages:
        - "It is"
        - "\\"x\\""
    tables: []
    unknown_key: 1

  # in the entry
  - code: 2
    title: "# no comment"
    description: "Something # of the text"  # behind the mark
    action: |-
      One.
      Two.
# at the end
# at the very end
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_what_is_messy_gets_neat(
    ends: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "catalogue.yaml"
    path.write_bytes(MESSY.replace("\n", ends).encode())
    code, said, _ = run(capsys, "fmt", "--check", "--catalogue", path)
    assert code == 1
    assert said.startswith(f"{path}:1:1: style: ")
    assert path.read_bytes() == MESSY.replace("\n", ends).encode()
    assert run(capsys, "fmt", "--catalogue", path)[:2] == (0, f"{path}: formatted\n")
    assert path.read_bytes().decode() == NEAT
    assert run(capsys, "fmt", "--catalogue", path)[:2] == (0, f"{path}: unchanged\n")
    assert run(capsys, "fmt", "--check", "--catalogue", path) == (0, "", "")


BROKEN = {
    "ambiguous-scalar",
    "bare-character",
    "duplicate-key",
    "empty-file",
    "encoding",
    "hidden-character",
    "line-ends",
    "yaml-feature",
    "yaml-syntax",
}


def styled_unless_broken(text: str, path: Path) -> str | None:
    """The text in the one style; None where it is rightly refused as YAML."""
    try:
        return styled(text, str(path))
    except Invalid as invalid:
        if BROKEN.isdisjoint(problem.rule for problem in invalid.problems):
            raise
        return None


@pytest.mark.parametrize(
    "path", sorted((ROOT / "tests/cases").glob("[ci]*/*/*.yaml")), ids=lambda path: path.parent.name
)
def test_formatting_is_idempotent_and_changes_nothing_else(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace")
    once = styled_unless_broken(text, path)
    if once is None:
        return
    assert styled(once, str(path)) == once
    again = parse(text.removeprefix("\ufeff").replace("\r\n", "\n"), "")
    assert parse(once, "").values == again.values
    assert comment_texts(once) == comment_texts(again.text)


texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    st.text("ab #:-?'\"\\\n>|[]{},&*!%@`~=0123456789.eEyYnNoO\t\u200d\u2028\x85é✓", max_size=30),
    st.lists(st.sampled_from(["a", "word", "- b", "c:", "#d", ""]), max_size=40).map(" ".join),
    st.sampled_from(["yes", "null", "~", "1.0", "0x1F", "1e3", "2020-01-01", "<<", "=", "---"]),
).filter(lambda text: not HIDDEN.search(text))


def escaped(values: Any) -> str:
    """Values as YAML on one line, with an escape for all but ASCII."""
    text = json.dumps(values, ensure_ascii=False)
    return "".join(char if char.isascii() else f"\\U{ord(char):08x}" for char in text)


@settings(max_examples=150, deadline=None)
@given(st.lists(texts, min_size=9, max_size=9))
def test_any_text_comes_back(values: list[str]) -> None:
    one, two, three, four, five, six, seven, eight, nine = values
    plain: dict[str, Any] = {
        "package": {"title": one, "collect": [two, "x"]},
        "statuses": [
            {"code": 1, "title": three, "description": four, "action": five},
            {
                "fields": [six, seven],
                "documented": {"messages": [eight, nine]},
                f"{one[:50]}!": two,
            },
        ],
    }
    once = styled(escaped(plain), "")
    assert parse(once, "").values == plain
    assert styled(once, "") == once


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_no_comment_is_lost(data: st.DataObject) -> None:
    rows = (BASE + "\n").split("\n")
    for number in data.draw(st.lists(st.integers(0, len(rows) - 2), min_size=1, max_size=12)):
        if data.draw(st.booleans()):
            rows[number] += f"  # behind {number}" if rows[number].strip() else ""
        else:
            rows[number] = f"{' ' * data.draw(st.integers(0, 8))}# before\n{rows[number]}"
    text = "\n".join(rows)
    once = styled(text, "")
    assert styled(once, "") == once
    assert parse(once, "").values == parse(text, "").values
    assert comment_texts(once) == comment_texts(text)


@pytest.mark.parametrize("text", ["a: [", "a: 1\na: 2\n", "- a\n", "", "a: &x 1\n", "a: no\n"])
def test_what_does_not_parse_stays_as_it_is(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "catalogue.yaml"
    path.write_text(text)
    code, said, _ = run(capsys, "fmt", "--catalogue", path)
    assert code == 1
    assert said.startswith(f"{path}:")
    assert path.read_text() == text


def test_a_file_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["fmt"], ["add", "1", "ONE"]):
        code, said, error = run(capsys, *arguments, "--catalogue", tmp_path / "no.yaml")
        assert (code, said) == (2, "")
        assert error.endswith("no.yaml cannot be read: No such file or directory\n")


def test_writing_keeps_links_and_modes_and_the_old_text_on_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "real.yaml").write_text("old\n")
    (tmp_path / "real.yaml").chmod(0o640)
    (tmp_path / "link.yaml").symlink_to("real.yaml")
    edit.write(tmp_path / "link.yaml", "new\n")
    assert (tmp_path / "link.yaml").is_symlink()
    assert (tmp_path / "real.yaml").read_text() == "new\n"
    assert (tmp_path / "real.yaml").stat().st_mode & 0o777 == 0o640

    def fail(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="No space left"):
        edit.write(tmp_path / "real.yaml", "newer\n")
    assert (tmp_path / "real.yaml").read_text() == "new\n"
    assert sorted(os.listdir(tmp_path)) == ["link.yaml", "real.yaml"]


# add


def added(text: str, code: int, name: str) -> tuple[list[str], list[str]]:
    """The lines of a skeleton, and those before and after it together."""
    result, line = edit.with_entry(parse(text, "c.yaml"), code, name)
    lines = result.split("\n")
    end = next(at for at, row in enumerate(lines[line:], line) if "tables: []" in row) + 1
    rest = lines[: line - 1] + lines[end:]
    while lines[end : end + 1] == [""] and len(rest) > len(text.split("\n")):
        del rest[line - 1]
        break
    while rest[line - 2 : line - 1] == [""] and len(rest) > len(text.split("\n")):
        del rest[line - 2]
        break
    return lines[line - 1 : end], rest


@pytest.mark.parametrize("code", [0, 1, 101, 150, 300, 356, 399, 401, 499, 600, 2**53 - 1])
def test_an_entry_goes_to_its_place_and_nothing_else_is_touched(code: int) -> None:
    entry, rest = added(TEXT, code, "NEW_ONE")
    assert entry[:2] == [f"  - code: {code}", "    name: NEW_ONE"]
    assert "\n".join(rest) == TEXT
    text, _ = edit.with_entry(parse(TEXT, ""), code, "NEW_ONE")
    codes = [row["code"] for row in parse(text, "").values["statuses"]]
    assert codes == sorted(codes)
    assert styled(text, "") == text, "what is added is in the one style"


def test_the_round_trip_loader_reads_the_same() -> None:
    from ruamel.yaml import YAML

    text, _ = edit.with_entry(parse(TEXT, ""), 356, "NEW_ONE")
    assert YAML().load(io.StringIO(text)) == parse(text, "").values


@pytest.mark.parametrize(
    "text",
    [
        BASE,
        BASE[: BASE.index("\nretired:")],
        BASE[: BASE.index("\nretired:")].rstrip("\n"),
        BASE.replace("\nretired:", "\n  # about the last\n\n# about what follows\nretired:"),
        BASE.replace("    documented:", "    # odd\n    documented:").replace("\n\n  -", "\n  -"),
        re.sub(r"^  ( *)(- code|[a-z_]+:)", r"\1\2", BASE, flags=re.MULTILINE),
    ],
    ids=["plain", "at the end", "no newline", "comments", "dense", "no indent"],
)
@pytest.mark.parametrize("code", [0, 4])
def test_any_layout_will_do(text: str, code: int) -> None:
    text = text.replace("  - {code: 0, name: OLD", "  - {code: 7, name: OLD")
    try:
        before = parse(text, "").values
    except Invalid:
        pytest.fail("the case is no YAML")
    result, line = edit.with_entry(parse(text, ""), code, "NEW_ONE")
    after = parse(result, "").values
    entry = after["statuses"].pop(0 if code == 0 else -1)
    assert entry["code"] == code
    assert after == before
    assert result.split("\n")[line - 1].lstrip() == f"- code: {code}"
    kept = iter(result.split("\n"))
    assert all(row in kept for row in text.rstrip("\n").split("\n")), "every line is still there"


def test_it_fails_check_until_each_text_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "catalogue.yaml"
    path.write_text(BASE)
    code, said, _ = run(capsys, "add", "4", "NEW_ONE", "--catalogue", path)
    assert code == 0
    assert said.startswith(f"{path}:78: added 4 NEW_ONE\n")
    wanted = {
        "title": "New",
        "category": "till",
        "outcome": "lost",
        "recovery": "ask",
        "owner": "shop",
        "description": "It is new.",
        "action": "Wait.",
    }
    for left in range(len(wanted), 0, -1):
        with pytest.raises(Invalid) as caught:
            check(parse(path.read_text(), ""))
        assert [problem.rule for problem in caught.value.problems] == ["blank-text"] * left
        empty = [problem.excerpt.split(":")[0].strip() for problem in caught.value.problems]
        assert empty == list(wanted)[-left:]
        line = f'    {empty[0]}: ""'
        path.write_text(path.read_text().replace(line, f"    {empty[0]}: {wanted[empty[0]]}"))
    new = check(parse(path.read_text(), "")).status["NEW_ONE"]
    assert (new.code, new.since) == (4, "1.2.0")


@pytest.mark.parametrize(
    ("code", "name", "reason"),
    [
        (1, "NEW_ONE", "BOUGHT has the code 1 already"),
        (4, "BOUGHT", "1 has the name BOUGHT already"),
        (0, "NEW_ONE", "OLD was retired with the code 0"),
        (4, "OLD", "0 was retired with the name OLD"),
        (4, "new-one", "`new-one` is no `UPPER_SNAKE` name; write `NEW_ONE`?"),
        (4, "NEW__ONE_", "`NEW__ONE_` is no `UPPER_SNAKE` name; write `NEW_ONE`?"),
        (4, "1", "`1` is no `UPPER_SNAKE` name"),
        (4, "A\n  - code: 5", "`A\\n  - code: 5` is no `UPPER_SNAKE` name; write `A_CODE_5`?"),
        (4, "CON", "`CON` is a device on Windows; choose another name"),
        (-1, "NEW_ONE", "the number `-1` is not allowed here; expected no less than 0"),
    ],
)
def test_what_cannot_be_added(
    code: int, name: str, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "catalogue.yaml"
    path.write_text(BASE)
    result = run(capsys, "add", str(code), name, "--catalogue", path)
    assert result == (2, "", f"python -m generator: {reason}\n")
    assert path.read_text() == BASE


@pytest.mark.parametrize(
    "text", ["statuses: []\n", "statuses:\n", "package: 1\n", "statuses: [{code: 1}, {code: 2}]\n"]
)
def test_where_there_is_no_place(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "catalogue.yaml"
    path.write_text(text)
    code, said, error = run(capsys, "add", "5", "FIVE", "--catalogue", path)
    assert (code, said) == (2, "")
    assert error
    assert path.read_text() == text
