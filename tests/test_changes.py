"""Every change is found, has the verdict that is stated for it, and asks for its version.

UPDATE_EXPECTED=1 rewrites what is expected.
"""

import json
import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from generator import __main__ as command
from generator.catalogue import load, loads
from generator.changes import CHANGES, ITEMS, VERDICTS, Level, compare, least_version
from generator.model import Catalogue, Model, keys
from tests.patches import BASE, CASES, assert_reported, write_files

NAMES = sorted(path.stem for path in (CASES / "changes").iterdir())


@pytest.fixture
def case(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A case whose old.yaml and new.yaml are in the current folder."""
    path: Path = CASES / "changes" / f"{request.param}.diff"
    (tmp_path / "old.yaml").write_text(BASE, "utf-8")
    write_files(path, tmp_path)
    monkeypatch.chdir(tmp_path)
    return path


def diff(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """Runs the command in this process; its exit code and what it prints."""
    code = command.main(["diff", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.parametrize("case", NAMES, indirect=True)
def test_every_case_is_reported_as_expected(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said, _ = diff(capsys, "old.yaml", "new.yaml")
    assert_reported(case, f"{said}exit {code}\n")


@pytest.mark.parametrize("case", CHANGES, indirect=True)
def test_every_kind_of_change_has_a_case_of_its_own(case: Path) -> None:
    kind = case.stem
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", kind)
    assert re.fullmatch(r"[A-Z].+\.", CHANGES[kind].purpose)
    old, new = load("old.yaml"), load("new.yaml")
    found = compare(old, new)
    assert CHANGES[kind] in [change.kind for change in found]
    assert max(change.kind.level for change in found) == CHANGES[kind].level
    least = least_version((1, 2, 0), found)
    assert new.package.version == ".".join(map(str, least)), "the case's version follows it"


def fields(record: type[Model], path: str = "") -> Iterator[tuple[str, set[str]]]:
    """Each field below a record by its path, with the ways in which its type lets it change."""
    for key in keys(record):
        below = f"{path}.{key.name}".lstrip(".")
        if key.many:
            yield below, {"added", "removed", "reordered"}
        elif not key.record:
            yield below, {"changed", "set", "unset"} if key.optional else {"changed"}
        elif key.optional:
            yield below, {"set", "unset"}
        if key.record and not (key.many and path):
            yield from fields(key.record, below)


def test_every_field_has_a_verdict_for_each_way_it_can_change() -> None:
    expected = dict(fields(Catalogue))
    for plural, (_, key) in ITEMS.items():
        if plural != "statuses":
            del expected[f"{plural}.{key}"]  # another key is another item
    expected["statuses"] = {"added", "removed", "removed_when_deprecated"}  # in order of code
    del expected["package.version"]  # has to follow from the others
    assert {path: set(ways) for path, ways in VERDICTS.items()} == expected
    assert {kind for ways in VERDICTS.values() for kind in ways.values()} == CHANGES.keys()


CANDIDATES = [
    {"php": {"vendor": "acme"}},
    {"php": {"vendor": "example"}},
    {"field": "basket.item", "type": "string"},
    {"field": "basket.count", "type": "integer"},
    {"key": "basket_status", "meaning": "A basket's status."},
    {"key": "item_status", "meaning": "An item's status."},
    {"name": "basket.item", "places": [{"at": "basket.item"}]},
    {"name": "basket.count", "places": [{"at": "basket.count"}]},
    {"malformed": "SOLD_OUT", "fields": []},
    {"outcome": "lost", "recovery": "ask", "owner": "shop", "exception": "NoAnswerError"},
    "good",
    "exists",
    "other",
    "OTHER",
    "Other",
    "7.7.7",
    "7.7.8",
    "https://example.org/other",
    "https://example.org/another",
    418,
    419,
    True,
    False,
    {"since": "1.0.0", "reason": "Over.", "use": "BOUGHT"},
    {"said": [{"source": "manual", "statement": "This."}], "decision": "That."},
    "another",
    "ANOTHER",
    "Another",
    {"said": [{"source": "manual", "statement": "That."}], "decision": "This."},
]
OPPOSITE = {"set": "unset", "unset": "set", "added": "removed", "changed": "changed"}


class Place:
    """One field of a catalogue's plain values, to put other values into."""

    def __init__(self, plain: Any, way: tuple[str | int, ...]) -> None:
        self.plain = json.loads(json.dumps(plain))
        *parents, self.name = way
        self.parent = self.plain
        for part in parents:
            self.parent = self.parent[part]

    def holding(self, value: Any) -> Catalogue:
        self.parent[self.name] = value
        return Catalogue.model_validate(self.plain)

    def fitting(self, values: Iterable[Any]) -> Iterator[Any]:
        """Those of some values that the field may hold."""
        for value in values:
            with suppress(ValidationError):
                self.holding(value)
                yield value


def pairs(place: Place, ways: dict[str, str]) -> Iterator[tuple[Any, Any, str]]:
    """Values before and after each way in which a field can change, but for the opposite way."""
    if "added" in ways:
        one, two = [*place.fitting([candidate] for candidate in CANDIDATES)][:2]
        yield one, one + two, "added"
        yield one + two, two + one, "reordered"
    elif ways:
        fitting = [*place.fitting(CANDIDATES)]
        if "set" in ways:
            yield None, fitting[0], "set"
        if "changed" in ways:
            yield fitting[0], fitting[1], "changed"


def places(value: Any, path: str = "", way: tuple[Any, ...] = ()) -> Iterator[tuple[str, Any]]:
    """The first place of each field that has a verdict: its path and the way to it."""
    if isinstance(value, dict):
        for name, item in value.items():
            below = f"{path}.{name}".lstrip(".")
            if below in VERDICTS and below not in ITEMS:
                yield below, (*way, name)
            yield from places(item, below, (*way, name))
    elif isinstance(value, list) and path in ITEMS:
        for index, item in enumerate(value):
            yield from places(item, path, (*way, index))


def test_no_change_of_any_field_goes_unseen() -> None:
    """Changes each field of a whole catalogue, one at a time, in each way that it can change."""
    plain = loads(BASE).model_dump(mode="json")
    plain["package"]["unreadable"] = plain["package"]["unknown"]
    plain["package"]["request"] = {"malformed": "BOUGHT", "fields": []}
    seen = set()
    for path, way in places(plain):
        place = Place(plain, way)
        for before, after, how in pairs(place, VERDICTS[path]):
            old, new = place.holding(before), place.holding(after)
            forth = [change.kind.id for change in compare(old, new)]
            back = [change.kind.id for change in compare(new, old)]
            assert forth == [VERDICTS[path][how]], (path, how)
            assert back == [VERDICTS[path][OPPOSITE.get(how, how)]], (path, how)
            seen |= {(path, how), (path, OPPOSITE.get(how, how))}
    fields = VERDICTS.keys() - ITEMS.keys()
    assert seen == {(path, way) for path in fields for way in VERDICTS[path]}


def test_levels_are_of_semantic_versioning() -> None:
    one = {kind.level: kind for kind in CHANGES.values()}
    assert [level.name for level in Level] == ["patch", "minor", "major"]
    assert {level: kind.breaking for level, kind in one.items()} == {
        Level.patch: False,
        Level.minor: False,
        Level.major: True,
    }
    assert least_version((1, 2, 3), []) == (1, 2, 3)


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize("case", ["version-raised-too-little"], indirect=True)
def test_json_is_what_a_program_needs(capsys: pytest.CaptureFixture[str]) -> None:
    code, said, _ = diff(capsys, "old.yaml", "new.yaml", "--format", "json")
    report = json.loads(said)
    assert code == 1
    assert report["least_version"] == "2.0.0"
    assert report["new"]["version"] == "1.3.0"
    (change,) = [change for change in report["changes"] if change["breaking"]]
    assert change["change"] == "status-renamed"
    lines = Path("new.yaml").read_text().splitlines()
    assert lines[change["line"] - 1][change["column"] - 1 :] == "PAID"
    (problem,) = report["problems"]
    assert problem["rule"] == "version"
    assert lines[problem["line"] - 1][problem["column"] - 1 :] == "1.3.0"


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize("case", ["version-raised-too-little"], indirect=True)
def test_github_marks_what_breaks(capsys: pytest.CaptureFixture[str]) -> None:
    _, said, _ = diff(capsys, "old.yaml", "new.yaml", "--format", "github")
    commands = [line.split()[0] for line in said.splitlines()]
    assert commands == ["::warning", "::notice", "::notice", "::error"]


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize("case", ["message-added"], indirect=True)
def test_markdown_for_a_changelog(capsys: pytest.CaptureFixture[str]) -> None:
    code, said, _ = diff(capsys, "old.yaml", "new.yaml", "--format", "markdown")
    assert code == 0
    assert said == (
        "## 1.3.0\n\n### Additions\n\n"
        "- status 1 BOUGHT: `documented.messages`: `` It is\\nyours `now` `` is new\n"
        "- status 3 EMPTY: `documented.messages`: `Empty` is new\n"
        "- status 3 EMPTY: `documented.messages`: `Nothing in {detail}` is new\n"
    )


def test_text_in_markdown_stays_text(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from markdown_it import MarkdownIt

    hostile = ["</code><b>", "``", "`", "[x](javascript:y)", "--8<-- 'z'", "*a*_b_", "\\", "<!--"]
    quoted = ", ".join(json.dumps(message) for message in hostile)
    (tmp_path / "new.yaml").write_text(BASE.replace("[Thanks]", f"[Thanks, {quoted}]"))
    (tmp_path / "old.yaml").write_text(BASE)
    _, said, _ = diff(capsys, tmp_path / "old.yaml", tmp_path / "new.yaml", "--format", "markdown")
    tokens = [token for part in MarkdownIt().parse(said) for token in part.children or []]
    assert {token.type for token in tokens} == {"text", "code_inline"}
    spans = [token.content for token in tokens if token.type == "code_inline"]
    assert spans[1::2][: len(hostile)] == hostile


def test_problems_name_the_file_of_each_catalogue(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("old.yaml", "new.yaml"):
        (tmp_path / name).write_text(BASE.replace("category: basket", "category: b", 1))
    code, said, _ = diff(capsys, tmp_path / "old.yaml", tmp_path / "new.yaml")
    assert code == 1
    assert {line.split(":")[0] for line in said.splitlines()} == {
        str(tmp_path / "old.yaml"),
        str(tmp_path / "new.yaml"),
    }


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose tag v1 holds an older catalogue, in a folder."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.delenv("GIT_DIR", raising=False)
    catalogue = tmp_path / "data/catalogue.yaml"
    catalogue.parent.mkdir()
    catalogue.write_text(BASE)

    def git(*arguments: str) -> None:
        who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
        subprocess.run(["git", "-C", tmp_path, *who, *arguments], check=True, capture_output=True)

    git("init", "--quiet")
    git("commit", "--quiet", "--allow-empty", "-m", "Begin")
    git("tag", "v0")
    git("add", ".")
    git("commit", "--quiet", "-m", "Add")
    git("tag", "-a", "v1", "-m", "First")
    catalogue.write_text(BASE.replace("title: Sold out", "title: Sold"))
    return catalogue


def test_a_tag_is_compared_with_the_catalogue(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said, _ = diff(capsys, "git:v1", "--catalogue", repository)
    assert code == 1
    assert "text-changed" in said
    code, said, _ = diff(capsys, "git:v1", "git:HEAD", "--catalogue", repository)
    assert (code, said) == (0, "nothing changed between git:v1 and git:HEAD\n")


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("git:v9", "git knows no commit, tag or branch `v9`"),
        ("git:", "git knows no commit, tag or branch ``"),
        ("git:--help", "git knows no commit, tag or branch `--help`"),
        ("git:v0", "there is no catalogue.yaml in `v0`"),
        ("missing.yaml", "missing.yaml cannot be read: No such file or directory"),
    ],
)
def test_what_cannot_be_compared(
    repository: Path, capsys: pytest.CaptureFixture[str], old: str, message: str
) -> None:
    code, said, error = diff(capsys, old, "--catalogue", repository)
    assert (code, said) == (2, "")
    assert error == f"python -m generator: {message}\n"


def test_outside_a_repository(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "catalogue.yaml").write_text(BASE)
    code, _, error = diff(capsys, "git:HEAD", "--catalogue", tmp_path / "catalogue.yaml")
    assert (code, error) == (2, f"python -m generator: {tmp_path} is in no git repository\n")


def test_without_git(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    code, _, error = diff(capsys, "git:v1", "--catalogue", repository)
    assert (code, error) == (2, "python -m generator: git is not installed\n")


def test_the_catalogue_does_not_differ_from_itself(catalogue: Catalogue) -> None:
    assert compare(catalogue, catalogue) == []
    assert compare(loads(BASE), loads("# Comment\n" + BASE)) == []
