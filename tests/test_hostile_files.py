"""Files that nobody should meet: one clear line, no traceback, in bounded time and memory."""

import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import source
from generator.__main__ import main
from generator.problems import Invalid
from tests.hostile import settled
from tests.patches import BASE, CASES, patched, sections

ROOT = Path(__file__).parents[1]
SECONDS, MEGABYTES = 10, 500  # of CPU time; the slowest takes 3.5 s, more on a busy machine


def run(path: Path | str, *options: str) -> tuple[int, str, str]:
    """Runs `check` on a file; its exit code and what it says."""
    command = [sys.executable, "-m", "generator", "check", "--catalogue", str(path), *options]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        out, err = process.communicate(timeout=60)
    return process.returncode, out, err


MEASURED = """
import pathlib, re, resource, sys
from generator.__main__ import main
code = main(sys.argv[1:])
usage = resource.getrusage(resource.RUSAGE_SELF)
kilobytes = usage.ru_maxrss  # of the process that started this one, too, where that is larger
status = pathlib.Path("/proc/self/status")
if status.exists():
    kilobytes = int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1])
print(code, usage.ru_utime + usage.ru_stime, kilobytes / 1024, file=sys.stderr)
"""


def run_bounded(path: Path, *options: str) -> tuple[int, str]:
    """Runs `check` on a file within the promised time and memory."""
    command = [sys.executable, "-c", MEASURED, "check", "--catalogue", str(path), *options]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    code, seconds, megabytes = done.stderr.splitlines()[-1].split()
    assert float(seconds) < SECONDS, done.stderr
    assert float(megabytes) < MEGABYTES, done.stderr
    assert "Traceback" not in done.stderr
    return int(code), done.stdout


FILES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", r":1:1: empty-file: the file is empty; "),
    "blank": (b"\n \n\n", r":1:1: empty-file: "),
    "only a comment": (b"# nothing\n", r":1:1: wrong-type: expected a mapping, found nothing"),
    "only null": (b"null\n", r":1:1: wrong-type: expected a mapping, found nothing"),
    "binary": (bytes(range(256)) * 64, r":2:118: encoding: not UTF-8: byte 0x80; "),
    "zeros": (bytes(4096), r":1:1: bare-character: U\+0000 is not allowed"),
    "latin-1": ("title: Größe\n".encode("latin-1"), r":1:10: encoding: not UTF-8: byte 0xf6; "),
    "utf-16": ("title: x\n".encode("utf-16"), r":1:1: encoding: not UTF-8: byte 0xff; "),
    "a surrogate in utf-8": (b"title: \xed\xa0\x80\n", r":1:8: encoding: not UTF-8: byte 0xed; "),
    "overlong utf-8": (b"title: \xc0\xaf\n", r":1:8: encoding: not UTF-8: byte 0xc0; "),
    "cut utf-8": ("title: é".encode()[:-1], r":1:8: encoding: not UTF-8: byte 0xc3; "),
    "byte order mark": (b"\xef\xbb\xbf" + BASE.encode(), r":1:1: encoding: .* byte order mark; "),
    "carriage returns": (BASE.replace("\n", "\r\n").encode(), r":1:9: line-ends: "),
    "old line ends": (BASE.replace("\n", "\r").encode(), r":1:9: line-ends: "),
    "other line ends": ("a: b\u2028c: d\n".encode(), r":1:5: bare-character: U\+2028 "),
    "next line": ("a: b\u0085c: d\n".encode(), r":1:5: bare-character: U\+0085 "),
    "escape codes": (b"title: \x1b[2Jx\n", r":1:8: bare-character: U\+001B "),
    "tabs": (b"package:\n\tname: x\n", r":2:1: bare-character: a tab .*; write spaces, "),
    "several documents": (b"a: 1\n---\nb: 2\n", r":2:1: yaml-syntax: a second document"),
    "a document and its end": (b"--- {a: 1}\n...\n--- 2\n", r":3:1: yaml-syntax: a second "),
    "a directive": (b"%YAML 1.1\n---\n- yes\n", r":3:1: wrong-type: expected a mapping"),
    "an unknown directive": (b"%TAG ! tag:x,2000:\n---\n!a b\n", r":3:1: yaml-feature: "),
    "a list at the top": (b"- a\n- b\n", r":1:1: wrong-type: expected a mapping, found a list"),
    "a text at the top": (b"hello\n", r":1:1: wrong-type: expected a mapping, found the text"),
    "a list as a key": (b"? [a]\n: b\n", r":1:3: yaml-syntax: a key must be text"),
    "an alias as a key": (b"a: &x b\n*x : c\n", r":1:4: yaml-feature: .*&x"),
    "a recursive alias": (b"&a [*a]\n", r":1:1: yaml-feature: the anchor `&a`"),
    "unclosed": (b"a: [b, {c: d\n", r":\d:\d+: yaml-syntax: "),
    "unclosed quotes": (b'a: "b\n' * 3, r":\d:\d+: yaml-syntax: "),
    "a python object": (b"!!python/object/apply:os.system [id]\n", r":1:1: yaml-feature: "),
    "an alias bomb": (
        b"a0: &a0 x\n"
        + b"".join(b"a%d: &a%d [%s]\n" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 9))
        for n in range(1, 30)),
        r":1:1: unknown-key: ",
    ),
    "a chain of merges": (b"a: &a {x: 1}\nb:\n  <<: *a\n", r":1:1: unknown-key: "),
    "nested lists": (b"[" * 100_000, r":1:21: yaml-syntax: nested more than 20 deep"),
    "nested mappings": (b"{a: " * 100_000, r":1:81: yaml-syntax: nested more than 20 deep"),
    "nested blocks": (b"- " * 100_000, r":1:41: yaml-syntax: nested more than 20 deep"),
    "nested and closed": (b"[" * 100_000 + b"]" * 100_000, r":1:21: yaml-syntax: nested more "),
    "a key of 5 MB": (b"a" * 5_000_000 + b": 1\n", r":1:\d+: yaml-syntax: "),
    "a quoted key of 5 MB": (b'"' + b"a" * 5_000_000 + b'": 1\n', r":1:\d+: yaml-syntax: "),
    "an explicit key of 5 MB": (b"? " + b"a" * 5_000_000 + b"\n: 1\n", r":1:3: yaml-syntax: a k"),
    "a number of 5 MB": (b"package: " + b"1" * 5_000_000, r":1:10: yaml-syntax: the text has "),
    "an anchor of 5 MB": (b"&" + b"a" * 5_000_000 + b" b", r":1:1: yaml-feature: the anchor"),
    "a comment of 20 MB": (b"#" + b"a" * 20_000_000, r":1:1: wrong-type: "),
    "many comments": (b"#\n" * 1_000_000, r":1:1: wrong-type: "),
    "many items": (b"- a\n" * 900_000, r":20001:3: yaml-syntax: .* more than 20,000"),
    "many lines": (b"#\n" * 10_000_000, r": file-size: .* 1,000,000 lines; "),
    "many keys": (
        b"".join(b"k%d: 1\n" % number for number in range(900_000)),
        r":20001:\d+: yaml-syntax: .* more than 20,000",
    ),
    "many equal keys": (b"a: 1\n" * 900_000, r":2:1: duplicate-key: "),
    "many values": (
        (b"- [" + b"a, " * 10_000 + b"a]\n") * 60,
        r":30:\d+: yaml-syntax: more than 300,000 values",
    ),
    "a file of 100 MB": (b"# " + b"a" * 100_000_000, r": file-size: .* 32 MiB; "),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_refused_in_one_clear_line(name: str, tmp_path: Path) -> None:
    content, expected = FILES[name]
    path = tmp_path / "catalogue.yaml"
    path.write_bytes(content)
    code, said = run_bounded(path)
    first = said.splitlines()[0]
    assert code == 1
    assert re.match(re.escape(str(path)) + expected, first), first[:500]
    assert len(first) < 500
    assert first.isprintable()


MANY: dict[str, str] = {
    "entries of the wrong type": "statuses:\n" + "- a\n" * 19_999,
    "entries without keys": "statuses:\n" + "- {}\n" * 19_999,
    "unknown keys": "".join(f"nam{number}: 1\n" for number in range(19_999)),
    "wrong values everywhere": "statuses:\n" + ("- {related: [" + "1, " * 4_000 + "1]}\n") * 70,
    "codes for names": "statuses:\n"
    + "".join(f"- {{code: {code}, name: A, related: [1]}}\n" for code in range(11_000)),
    "unknown names": BASE.replace("[BOUGHT]", "[" + "BOUGHTS, " * 15_000 + "BOUGHTZ]"),
    "distinct unknown names": BASE.replace(
        "[BOUGHT]", "[" + ", ".join(f"BOUGHT{number}" for number in range(15_000)) + "]"
    ),
    "ambiguous values": "- [" + "yes, " * 19_000 + "no]\n",
    "hidden characters": BASE + "# " + "\u200b" * 1_000_000 + "\n" + "# \u200b\n" * 100_000,
    "backticks": BASE.replace("Nothing is left.", '"' + "`" * 5_000_001 + '"'),
    "one long text": BASE.replace("SOLD_OUT", "S" * 10_000_000),
    "statuses with one name": BASE.replace(
        "\nretired:",
        "".join(f"  - {{code: {number}, name: SOLD_OUT}}\n" for number in range(10, 15_000))
        + "\nretired:",
    ),
    "one status many times": BASE.replace(
        "\nretired:", "  - {code: 2, name: SOLD_OUT}\n" * 15_000 + "\nretired:"
    ),
    "a line without an end": "x: '" + "- " * 5_000_000,
    "a conflict of many lines": "<<<<<<< ours\n" * 500_000,
}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "form"),
    [*((name, "text") for name in MANY), (next(iter(MANY)), "json"), (next(iter(MANY)), "github")],
)
def test_many_problems_are_told_fast(name: str, form: str, tmp_path: Path) -> None:
    path = tmp_path / "catalogue.yaml"
    path.write_text(MANY[name], "utf-8")
    code, said = run_bounded(path, "--format", form)
    assert code == 1
    count = len(json.loads(said)) if form == "json" else said.count("\n")
    assert 1 <= count <= 10_000
    assert max(map(len, said.splitlines())) < 1_000


@pytest.mark.slow
def test_the_largest_file_allowed_is_read_in_time(tmp_path: Path) -> None:
    """Not only refusals are fast: 32 MiB of text, and as many values as are allowed."""
    path = tmp_path / "catalogue.yaml"
    item = "    - The whole reply.\n"
    long = f"    - {'The whole reply. ' * 1_100}\n"
    path.write_text(BASE.replace(item, long * 1_700), "utf-8")
    assert path.stat().st_size > 30 * 2**20
    code, said = run_bounded(path, "--target", "json")
    assert (code, "path-clash" in said) == (1, False)
    path.write_text(("- [" + "a, " * 9_990 + "a]\n") * 29, "utf-8")
    assert run_bounded(path)[0] == 1


def test_a_file_that_is_not_there_is_a_mistake_of_usage(tmp_path: Path) -> None:
    for form in ("text", "json", "github"):
        code, out, err = run(tmp_path / "none.yaml", "--format", form)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert f"{tmp_path}/none.yaml cannot be read: No such file or directory" in err


def test_a_folder_is_a_mistake_of_usage(tmp_path: Path) -> None:
    code, out, err = run(tmp_path)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert f"{tmp_path} cannot be read: Is a directory" in err


def test_a_file_without_permission_is_a_mistake_of_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """To root nothing is forbidden, so the answer of the system is played here."""

    def forbidden(path: str, mode: str) -> NoReturn:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)

    monkeypatch.setattr("builtins.open", forbidden)
    assert main(["check", "--catalogue", str(tmp_path / "secret.yaml")]) == 2
    monkeypatch.undo()
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert f"{tmp_path}/secret.yaml cannot be read: Permission denied" in err


def test_a_name_that_no_file_can_have_is_a_mistake_of_usage() -> None:
    for name in ("x" * 5_000, "a\nb\x1b[2J"):
        code, out, err = run(name)
        assert (code, out, err.count("\n"), "\x1b" in err) == (2, "", 1, False)


def test_an_endless_file_is_refused() -> None:
    code, out, _ = run("/dev/zero")
    assert code == 1
    assert out.startswith("/dev/zero: file-size: the file is larger than 32 MiB; ")


def test_a_pipe_that_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    code, out, err = run(str(tmp_path / "pipe.yaml"))
    assert (code, out) == (2, "")
    assert "pipe.yaml cannot be read: it is a pipe" in err


# The C parser and the pure one read the same.


def told(text: str, monkeypatch: pytest.MonkeyPatch, *, pure: bool) -> Any:
    """Values, marks and problems of a text, or that it is refused, from one of the parsers."""
    with monkeypatch.context() as patched:
        if pure:
            patched.setattr(source, "c_parser", lambda: None)
        try:
            read = source.parse(text, "f.yaml")
        except Invalid:
            return "refused"
    if any(problem.rule == "yaml-feature" for problem in read.problems):
        return "refused"
    if type(read.values) is not dict:
        return "refused"  # by the shape
    return read.values, list(flat(read.marks)), read.problems


def flat(mark: source.Mark) -> Iterator[tuple[int, int, Any]]:
    yield mark.line, mark.column, mark.key
    children: Any = mark.children or []
    for child in children.values() if isinstance(children, dict) else children:
        yield from flat(child)


def test_the_c_parser_is_there() -> None:
    assert source.c_parser() is not None


def texts() -> Iterator[str]:
    """Files that can be read as text: the real catalogue, every case, the small hostile ones."""
    yield (ROOT / "catalogue.yaml").read_text("utf-8")
    cases = [
        patched(edits).encode("utf-8", "surrogateescape")
        for path in CASES.rglob("*.diff")
        for name, edits in sections(path).items()
        if name != "reported"
    ]
    for content in [*cases, *(content for content, _ in FILES.values() if len(content) < 5_000)]:
        try:
            yield source.decode(content, "f.yaml")
        except Invalid:
            continue


@pytest.mark.slow
def test_both_parsers_read_every_file_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    count = 0
    for text in texts():
        assert told(text, monkeypatch, pure=True) == told(text, monkeypatch, pure=False), text
        count += 1
    assert count > 50


PIECES = st.sampled_from(
    [
        "a", "b: ", "- ", "? ", ": ", ",", "[", "]", "{", "}", "\n", "\n  ", "\n    ", " ", "#c",
        " # d", "&x ", "*x ", "!t ", "!!str ", "|\n", ">-\n", "|2\n", "'", '"', "\\n", "\\u2028",
        "\\x00", "''", "%", "@", "`", "~", "null", "true", "NO", "1", "1.5", "0o7", "0777", "1_0",
        "2024-01-02", "<<: ", "---\n", "...\n", "é", "名前", "😀", "\u200b", "\u202e", "e: f\n",
        "- g\n", '"h": ', "'i'", "=", "!", ".",
    ]
)  # fmt: skip


STARTS = st.sampled_from(
    ["{}: ", "{}:\n  - ", "{}: [", "{}: {{a: ", '{}: "', "{}: '", "{}: |\n    ", "{}:\n    j: "]
)
ENDS = st.sampled_from(["\n", "]\n", "}\n", '"\n', "'\n"])
SOUP = st.lists(PIECES, max_size=8).map(lambda pieces: "".join(pieces).replace("\n", "\n  "))


@given(st.lists(st.tuples(STARTS, SOUP, ENDS), min_size=1, max_size=3))
@settled(3_000)
def test_no_two_parsers_read_one_text_differently(entries: list[tuple[str, str, str]]) -> None:
    """Where one refuses what the other reads, as with blank lines atop a block, nothing is lost."""
    text = "".join(
        start.format(key) + soup + end
        for key, (start, soup, end) in zip("abc", entries, strict=False)
    )
    with pytest.MonkeyPatch.context() as monkeypatch:
        pure = told(text, monkeypatch, pure=True)
        fast = told(text, monkeypatch, pure=False)
    assert pure == fast or "refused" in (pure, fast)
