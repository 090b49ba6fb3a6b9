"""`add` inserts a skeleton and keeps every other byte."""

import io
from pathlib import Path

import pytest

from generator import __main__ as command
from generator import edit
from generator.catalogue import check
from generator.problems import Invalid
from generator.source import parse
from tests.conftest import NODE_MODULES, ROOT, node_path
from tests.conftest import run as run_command

BASE = (ROOT / "tests/cases/base.yaml").read_text("utf-8")
TEXT = (ROOT / "catalogue.yaml").read_text("utf-8")


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = command.main([*map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def test_the_catalogue_is_replaced_in_one_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Links and modes stay, and where writing fails, the old text."""
    real, link = tmp_path / "real.yaml", tmp_path / "link.yaml"
    real.write_text(BASE)
    real.chmod(0o640)
    link.symlink_to("real.yaml")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.replace", fail)
        code, said, error = run(capsys, "add", "4", "NEW_ONE", "--catalogue", link)
    assert (code, said) == (2, "")
    assert error.endswith("link.yaml cannot be written: No space left on device\n")
    assert real.read_text() == BASE
    assert run(capsys, "add", "4", "NEW_ONE", "--catalogue", link)[0] == 0
    assert link.is_symlink()
    assert "NEW_ONE" in real.read_text()
    assert real.stat().st_mode & 0o777 == 0o640
    assert {path.name for path in tmp_path.iterdir()} == {"link.yaml", "real.yaml"}


@pytest.mark.parametrize("code", [0, 1, 101, 150, 300, 356, 399, 401, 499, 600, 2**53 - 1])
def test_an_entry_goes_to_its_place_and_nothing_else_is_touched(code: int) -> None:
    text, line = edit.with_entry(parse(TEXT, ""), code, "NEW_ONE")
    rows = text.split("\n")
    assert rows[line - 1 : line + 1] == [f"  - code: {code}", "    name: NEW_ONE"]
    end = next(at for at, row in enumerate(rows) if at > line and "tables: []" in row) + 1
    rest = [rows[: line - 1] + rows[end + 1 :], rows[: line - 2] + rows[end:]]
    assert TEXT.split("\n") in rest
    codes = [row["code"] for row in parse(text, "").values["statuses"]]
    assert codes == sorted(codes)


def test_the_result_has_the_layout_that_lint_asks_for(tmp_path: Path) -> None:
    text, _ = edit.with_entry(parse(TEXT, ""), 356, "NEW_ONE")
    (tmp_path / "catalogue.yaml").write_text(text)
    prettier = NODE_MODULES / ".bin/prettier"
    run_command(prettier, "--check", tmp_path / "catalogue.yaml", env=node_path())


def test_the_round_trip_loader_reads_the_same() -> None:
    from ruamel.yaml import YAML

    text, _ = edit.with_entry(parse(TEXT, ""), 356, "NEW_ONE")
    assert YAML().load(io.StringIO(text)) == parse(text, "").values


LAYOUTS = {
    "block": "statuses:\n  - code: 1\n    name: A\n\n  - code: 3\n    name: B\n",
    "dense": "statuses:\n- code: 1\n  name: A\n- code: 3\n  name: B",
    "before another key": "statuses:\n  - code: 1\n  - code: 3\nretired: []\n",
    "a dash on its own line": "statuses:\n  -\n    code: 1\n  - # - why\n   # - x\n\n    code: 3\n",
    "wide indent": "statuses:\n        -    code: 1\n             name: A\n        -    code: 3\n",
    "explicit keys": "? statuses\n: - code: 1\n    name: A\n  - code: 3\n    ? name\n    : B\n",
    "comments": (
        "statuses: # all\n  # one\n  - code: 1 # is\n    # in one\n\n    # after one\n\n"
        "  # three\n  # is this\n  - code: 3\n    # in three\n\n# the end\nretired: []\n"
    ),
    "text that looks like comments": (
        "statuses:\n  - code: 1\n    title: |-\n      # no\n      - no\n\n      # no\n\n\n"
        "  - code: 3\n    title: >-\n      # no\n# yes\n"
    ),
    "text that keeps its empty lines": (
        "statuses:\n  - code: 1\n    title: |+\n      a\n  - code: 3\n    title: |+\n      b\n\n\n"
    ),
    "no values": (
        "statuses:\n  - name:\n    code: 1\n    title:\n\n  # x\n  - code: 3\n    title:\n# y\n"
    ),
    "flow entries": 'statuses:\n  - {code: 1, name: "}"}\n\n  - {code: 3,\n     name: B\n    }\n',
    "flow": "statuses: [{code: 1}, {code: 3}] # all\nretired: []\n",
    "flow on lines": "statuses: [\n  {code: 1}, # one\n  {\n    code: 3,\n  },\n]\n",
    "flow pairs": "statuses: [code: 1, code: 3]\n",
    "JSON": '{"retired": [], "statuses": [{"code": 1, "name": "é"}, {"code": 3}]}',
    "a document's marks": "%YAML 1.2\n---\nstatuses:\n  - code: 1\n  - code: 3\n...\n",
    "wide characters": (
        "title: 😀é\nstatuses:\n  - title: 😀é\n    code: 1\n  - code: 3\n    title: 😀\n"
    ),
    "one": "statuses:\n  - code: 3\n",
    "none": "statuses: []\n",
    "none and a comment": "statuses: [ # none\n  ]\n",
}


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("code", [0, 2, 4])
def test_any_layout_will_do(name: str, code: int) -> None:
    text = LAYOUTS[name]
    before = parse(text, "").values
    result, line = edit.with_entry(parse(text, ""), code, "NEW_ONE")
    after = parse(result, "").values
    codes = [row["code"] for row in after["statuses"]]
    assert codes == sorted([*(row["code"] for row in before["statuses"]), code])
    entry = after["statuses"].pop(codes.index(code))
    assert entry.keys() >= {"name", "title", "documented"}
    assert after == before
    assert str(code) in result.split("\n")[line - 1]
    kept = iter(result)
    assert all(char in kept for char in text), "every character is still there, in order"


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
        (4, "new-one", "`new-one` is not an `UPPER_SNAKE` name; write `NEW_ONE`?"),
        (4, "NEW__ONE_", "`NEW__ONE_` is not an `UPPER_SNAKE` name; write `NEW_ONE`?"),
        (4, "1", "`1` is not an `UPPER_SNAKE` name"),
        (4, "A\n  - code: 5", "`A\\n  - code: 5` is not an `UPPER_SNAKE` name; write `A_CODE_5`?"),
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
    "text", ["statuses:\n", "package: 1\n", "[1]\n", "statuses: 1\n", "statuses:\n  - 1\n  -\n"]
)
def test_where_there_is_no_place(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "catalogue.yaml"
    path.write_text(text)
    code, said, error = run(capsys, "add", "5", "FIVE", "--catalogue", path)
    assert (code, said) == (2, "")
    assert error == (
        "python -m generator: `statuses` is not a list of entries; `check` reports what is wrong\n"
    )
    assert path.read_text() == text


@pytest.mark.parametrize(
    "text", ["a: [", "a: 1\na: 2\n", "", "a: &x 1\n", BASE.replace("\n", "\r\n")]
)
def test_what_is_not_valid_yaml_is_reported(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "catalogue.yaml"
    path.write_bytes(text.encode())
    code, said, error = run(capsys, "add", "5", "FIVE", "--catalogue", path)
    assert (code, said.startswith(f"{path}:")) == (1, True)
    assert error == "1 problem; nothing was written\n"
    assert path.read_bytes() == text.encode()


def test_a_file_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said, error = run(capsys, "add", "1", "ONE", "--catalogue", tmp_path / "no.yaml")
    assert (code, said) == (2, "")
    assert error.endswith("no.yaml cannot be read: No such file or directory\n")
