"""Every rule tells its mistake, at its place; UPDATE_EXPECTED=1 rewrites what is expected."""

import contextlib
import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from generator import __main__ as command
from generator import targets
from generator.catalogue import load, loads
from generator.problems import Invalid, Problem, as_text
from generator.rules import PROSE, RULES
from tests.patches import BASE, CASES, assert_reported, sections, write_files

ROOT = Path(__file__).parents[1]
INBASE = sorted(path.stem for path in (CASES / "invalid").iterdir())
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs the generator in this process, as on no terminal; its exit code and what it says."""
    monkeypatch.setattr(targets, "BUILT_IN", targets.BUILT_IN.absolute())  # cases change the folder

    def main(*arguments: str) -> tuple[int, str]:
        code = command.main(["generate", "--out", str(tmp_path / "out"), *arguments])
        return code, capsys.readouterr().out

    return main


def case(name: str, folder: Path) -> Path:
    """Writes the catalogue of a case into a folder; the case."""
    path = CASES / "invalid" / f"{name}.diff"
    write_files(path, folder)
    return path


@pytest.mark.parametrize("name", INBASE)
def test_every_case_is_reported_as_expected(
    name: str, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    expected = case(name, tmp_path)
    code, said = run()
    assert_reported(expected, said)
    assert code == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", INBASE)
def test_a_case_reports_nothing_but_its_rule(name: str) -> None:
    lines = sections(CASES / "invalid" / f"{name}.diff")["reported"].splitlines()
    reported = {line.split(": ")[1] for line in lines}
    if name in RULES:
        assert reported == {name}
    else:
        assert reported <= RULES.keys()
    places = [tuple(map(int, re.findall(r":(\d+)", line.split(": ")[0]))) for line in lines]
    assert places == sorted(places)


ELSEWHERE = {
    "file-size": "test_hostile_files.py",
    "empty-file": "test_hostile_files.py",
    "changed": "test_commands.py",
    "missing": "test_commands.py",
    "orphaned": "test_commands.py",
    "foreign": "test_commands.py",
    "output": "test_output.py",
    "reserved-name": "test_rules.py",
    "target": "test_guard.py",
    "template": "test_guard.py",
    "version": "cases/changes/version-lowered.diff",
    "not-retired": "cases/changes/not-retired.diff",
    "backdated": "cases/changes/backdated.diff",
}
"""Rules that are not about what one small file holds, and the test that provokes each."""


def test_every_rule_has_a_purpose_and_a_case() -> None:
    for rule in RULES.values():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
        assert re.fullmatch(r"Checks that .+\.", rule.purpose)
    cases = set(INBASE)
    assert RULES.keys() <= cases | ELSEWHERE.keys()
    assert not cases & ELSEWHERE.keys()
    for rule_id, test in ELSEWHERE.items():
        assert rule_id in (Path(__file__).parent / test).read_text("utf-8")


def test_no_rule_is_told_that_is_not_registered() -> None:
    told = set()
    for path in (ROOT / "generator").glob("*.py"):
        text = path.read_text("utf-8")
        told |= set(
            re.findall(r'(?:Problem|\.problem|\.at|report|report_at)\(\s*"([a-z-]+)"', text)
        )
    assert told - RULES.keys() == set()
    assert len(told) > 15


def prose_in(schema: Any, definitions: dict[str, Any], path: str = "") -> Iterator[str]:
    """The place of each prose field that a JSON Schema describes."""
    if "$ref" in schema:
        schema = definitions[schema["$ref"].rpartition("/")[2]]
    if schema.get("format") == "prose":
        yield path
    for name, inner in schema.get("properties", {}).items():
        yield from prose_in(inner, definitions, f"{path}.{name}".lstrip("."))
    for inner in schema.get("anyOf", []):
        yield from prose_in(inner, definitions, path)
    if "items" in schema:
        yield from prose_in(schema["items"], definitions, f"{path}.*")


def test_every_field_of_prose_is_known_as_such() -> None:
    schema = json.loads((ROOT / "generator/catalogue.schema.json").read_text("utf-8"))
    assert sorted(prose_in(schema, schema["$defs"])) == sorted(PROSE)


def test_the_base_of_the_cases_is_valid() -> None:
    assert len(loads(BASE).statuses) == 3


@pytest.mark.parametrize("name", ["all-at-once", "yaml-syntax", "encoding", "wrong-type"])
@pytest.mark.parametrize("form", ["json", "github"])
def test_every_format_reports_the_same(
    name: str, form: str, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    case(name, tmp_path)
    with pytest.raises(Invalid) as invalid:
        load("catalogue.yaml")
    problems = invalid.value.problems
    code, said = run("--format", form)
    assert code == 1
    if form == "json":
        rows = json.loads(said)
        assert [(row["path"], row["line"], row["column"], row["rule"]) for row in rows] == [
            (problem.path, problem.line, problem.column, problem.rule) for problem in problems
        ]
        assert all(row["message"] for row in rows)
    else:
        assert said.count("\n") == len(problems)
        for line, problem in zip(said.splitlines(), problems, strict=True):
            place = f"file=catalogue.yaml,line={problem.line},col={problem.column}"
            assert line.startswith(f"::error {place},title={problem.rule}::")


def test_an_annotation_holds_no_line_end_of_its_own() -> None:
    from generator.problems import as_github

    problem = Problem("rule", "100%\n::error::bad", "a,b:c\n.yaml", 1, 2)
    assert as_github([problem]) == (
        "::error file=a%2Cb%3Ac%0A.yaml,line=1,col=2,title=rule::100%25%0A::error::bad\n"
    )


def test_a_terminal_shows_the_line_and_a_caret() -> None:
    problem = Problem("rule", "wrong", "f.yaml", 12, 10, "mend it", "名前:\t\u202e  x: y")
    assert as_text([problem], terminal=True).splitlines() == [
        "f.yaml:12:10: rule: wrong; mend it",
        "12 | 名前:\\t\\u202e  x: y",
        "   | " + " " * 17 + "^",
    ]
    coloured = as_text([problem], terminal=True, colour=True)
    assert re.sub(r"\x1b\[\d*m", "", coloured) == as_text([problem], terminal=True)


def test_a_long_line_is_cut_around_its_caret() -> None:
    problem = Problem("rule", "wrong", "f.yaml", 1, 5001, "", "a" * 5000 + "X" + "b" * 5000)
    _, line, caret = as_text([problem], terminal=True).splitlines()
    assert len(line) < 120
    assert line[caret.index("^")] == "X"


@pytest.mark.parametrize(
    ("yaml", "line", "column"),
    [
        ("statuses:\n  - &a x\n", 2, 5),
        ("a: 1\nb: {c: [1, NO]}\n", 2, 12),
        ('a:\n  "b": 1\n  b: 2\n', 3, 3),
        ("a: 名前\nb: {名: [名, yes]}\n", 2, 12),
    ],
)
def test_positions_are_exact(yaml: str, line: int, column: int) -> None:
    with pytest.raises(Invalid) as invalid:
        loads(yaml)
    assert (line, column) in {(problem.line, problem.column) for problem in invalid.value.problems}


def on_a_terminal(path: Path, **extra: str) -> str:
    """What `check` of a catalogue shows on a terminal."""
    master, slave = pty.openpty()
    outside = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    command = [sys.executable, "-m", "generator", "check", "--catalogue"]
    with subprocess.Popen(
        [*command, str(path)],
        cwd=ROOT, env=outside | extra, stdout=slave, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        os.close(slave)
        shown = b""
        with contextlib.suppress(OSError):  # how Linux says that a terminal was closed
            while piece := os.read(master, 65536):
                shown += piece
    os.close(master)
    assert process.returncode == 1
    return shown.decode().replace("\r\n", "\n")


def test_a_terminal_shows_colours_unless_they_are_not_wanted(tmp_path: Path) -> None:
    case("duplicate-code", tmp_path)
    coloured = on_a_terminal(tmp_path / "catalogue.yaml")
    assert "\033[31mduplicate-code\033[0m" in coloured
    plain = on_a_terminal(tmp_path / "catalogue.yaml", NO_COLOR="1")
    assert "\033" not in plain
    assert re.sub(r"\033\[\d*m", "", coloured) == plain
    assert plain.splitlines()[1:] == ["65 |   - code: 2", "   |           ^"]


def test_what_two_items_would_write_names_both_lines(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "targets/mine/templates"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").write_text('ROOT = "out"\nFILTERS = {}\n')
    (folder / "{status.recovery}.txt.j2").write_text("x\n")
    path = tmp_path / "catalogue.yaml"
    path.write_text(BASE, "utf-8")
    code, said = run(
        "--catalogue", str(path), "--targets", str(folder.parents[1]), "--target", "mine"
    )
    assert code == 1
    assert said == (
        f"{path}:52:15: path-clash: it would write out/ask.txt, as would line 70; rename it\n"
        f"{path}:70:15: path-clash: it would write out/ask.txt, as would line 52; rename it\n"
    )


def test_every_target_may_reserve_names(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "targets/mine"
    (folder / "templates").mkdir(parents=True)
    places = {"status": "SOLD_OUT", "class": "AskError", "id": "ask", "module": "shop_codes"}
    reserved = ", ".join(f'"{key}": {{"mine": {{"{name}"}}}}' for key, name in places.items())
    (folder / "__init__.py").write_text(
        f'ROOT = "out"\nFILTERS = {{}}\nRESERVED = {{{reserved}}}\n'
    )
    path = tmp_path / "catalogue.yaml"
    path.write_text(BASE, "utf-8")
    code, said = run("--catalogue", str(path), "--targets", str(folder.parent))
    assert code == 1
    assert said == (
        f"{path}:2:9: reserved-name: `shop-codes` is mine; choose another name\n"
        f"{path}:29:10: reserved-name: `ask` is mine; choose another name\n"
        f"{path}:29:85: reserved-name: `AskError` is mine; choose another name\n"
        f"{path}:48:11: reserved-name: `SOLD_OUT` is mine; choose another name\n"
    )


ODD = ["null", "[]", "{}", "[a]", "{a: b}", "1", "-1", "1.5", "true", '""', "x", "[[1]]", "[null]"]
ODD += [
    "{id: {}}",
    "[{}]",
    "~",
    "1e999",
    "9" * 30,
    "'\\n'",
    '"\\ud800"',
    '"a\\u202eb"',
    "id",
    "done",
]


def spoilt(text: str, random: Random) -> str:
    """A catalogue with a value, a key or a line of it put wrong."""
    value = random.choice(list(re.finditer(r"(?<=: )[^,{}\[\]\n]+|\[[^\]]*\]|\{[^{}]*\}", text)))
    key = random.choice(list(re.finditer(r"\b[a-z_]+(?=:)", text)))
    lines = text.split("\n")
    at, other = random.randrange(len(lines)), random.choice(lines)
    return random.choice(
        [
            text[: value.start()] + random.choice(ODD) + text[value.end() :],
            text[: value.start()] + random.choice(ODD) + text[value.end() :],
            text[: key.start()]
            + random.choice(["x", "id", "titel", "<<", '""'])
            + text[key.end() :],
            "\n".join(lines[:at] + lines[at + 1 :]),
            "\n".join([*lines[:at], other, *lines[at:]]),
        ]
    )


@pytest.mark.slow
def test_whatever_is_wrong_is_told_and_nothing_breaks() -> None:
    random, told = Random(310), set()
    for _ in range(2_000):
        text = BASE
        for _ in range(random.randint(1, 4)):
            text = spoilt(text, random)
        try:
            loads(text)
        except Invalid as invalid:
            places = [(problem.line, problem.column) for problem in invalid.problems]
            assert places == sorted(places)
            for problem in invalid.problems:
                told.add(problem.rule)
                assert problem.line >= 1
                assert (problem.message + problem.hint).isprintable()
    assert len(told) > 15


def test_a_misspelt_key_is_not_told_as_missing_too() -> None:
    with pytest.raises(Invalid) as invalid:
        loads(BASE.replace("title: Sold out", "titel: Sold out"))
    assert [problem.rule for problem in invalid.value.problems] == ["unknown-key"]


def test_what_is_not_defined_at_all_is_not_told_of_every_reference() -> None:
    with pytest.raises(Invalid) as invalid:
        loads(re.sub(r"(?m)^owners:\n.*\n", "", BASE))
    assert [(problem.rule, problem.line) for problem in invalid.value.problems] == [
        ("missing-key", 1)
    ]
