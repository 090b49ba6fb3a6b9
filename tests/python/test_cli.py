"""The command as people and scripts use it: in a terminal, in pipes, on logs of any size."""

import gzip
import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.model import Catalogue
from tests.conftest import ROOT, node_path

Command = Callable[..., subprocess.CompletedProcess[str]]
REPLY = {
    "meta": {"status": 310, "success": False, "message": 'RVP reason can\'t be "more"\n than ü'},
    "result": None,
}
TEXT = json.dumps(REPLY)
LOG = f"""\
2026-01-01 INFO start
2026-01-01 INFO got {TEXT}
2026-01-01 INFO got {{"meta": {{"status": 329, "message": "Courier Partner API timeout"}}}}
2026-01-01 INFO got {{"meta": {{"status": 600, "message": "OK", "success": true}}}} and more
2026-01-01 INFO got {{"meta": {{"status": 329, "message": "cut off"}}, "result": {{"a": "
"""


@pytest.fixture(scope="session")
def environment(installed: Path) -> dict[str, str]:
    path = f"{installed / 'bin'}{os.pathsep}{os.environ['PATH']}"
    kept = {key: value for key, value in node_path().items() if key not in ("NO_COLOR", "COLUMNS")}
    ours = {"PYTHONPATH": str(installed), "PYTHONIOENCODING": "utf-8", "PYTHON_COLORS": "0"}
    return kept | ours | {"PATH": path}


@pytest.fixture(scope="session")
def command(environment: dict[str, str]) -> Command:
    """Runs the command with some arguments and an input."""

    def call(*arguments: str, text: str | bytes = "", **more: str) -> Any:
        done = subprocess.run(
            ["clickpost-errors", *arguments],
            input=text.encode() if isinstance(text, str) else text,
            env=environment | more,
            capture_output=True,
            check=False,
            timeout=60,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return call


# explain, list


def test_explain_says_all_that_is_known(command: Command, catalogue: Catalogue) -> None:
    for status in catalogue.statuses:
        done = command("explain", status.slug, COLUMNS="200")
        assert (done.returncode, done.stderr) == (0, "")
        said = " ".join(done.stdout.split())
        outcome, recovery = catalogue.outcome[status.outcome], catalogue.recovery[status.recovery]
        for text in (
            f"{status.code} {status.name}: {status.title}",
            f"Order created? {outcome.answer}",
            f"Send again? {recovery.answer}",
            f"Who acts? {catalogue.owner[status.owner].title}",
            status.description,
            *(f"{number}. {step}" for number, step in enumerate(status.steps, 1)),
            *status.messages,
            *status.fields,
            *(f"{catalogue.status[name].code} {name}" for name in status.related),
            *(item.decision for item in status.discrepancies),
            *(said.statement for item in status.discrepancies for said in item.said),
        ):
            assert " ".join(text.split()) in said, (status.name, text)
        assert max(map(len, done.stdout.splitlines())) <= 100


def test_json_is_that_of_the_catalogue(command: Command) -> None:
    statuses = json.loads((ROOT / "dist/json/catalogue.json").read_text("utf-8"))["statuses"]
    assert json.loads(command("list", "--json").stdout) == statuses
    assert json.loads(command("explain", "310", "--json").stdout) in statuses


@pytest.mark.parametrize(
    ("given", "nearest"),
    [
        ("corier timeout", ["329"]),
        ("waybill already", ["303"]),
        ("INTERNAL_SERVR_ERROR", ["500"]),
        ('{"meta":{"status":318', ["319", "316", "320"]),
        ("", []),
        (" ", []),
        ("9" * 6000, []),
        ("-310", []),
        ("qqqq", []),
    ],
)
def test_what_is_not_known_gets_the_nearest(
    command: Command, given: str, nearest: list[str]
) -> None:
    done = command("explain", "--", given)
    assert (done.returncode, done.stdout) == (1, "")
    said, *others, last = done.stderr.splitlines()
    assert "is neither a code nor a name" in said
    assert [line.split()[0] for line in others] == nearest
    assert last == "All codes: clickpost-errors list"


@pytest.mark.parametrize("given", ["31", "318", "304", "404", "999", "9999999"])
def test_an_unknown_number_is_never_a_success(
    command: Command, catalogue: Catalogue, given: str
) -> None:
    """It says to stop and ask, and names the nearest codes without their answers."""
    done = command("explain", given)
    unknown = catalogue.package.unknown
    assert done.returncode == 1
    assert done.stdout.startswith(f"{given} is not a known code\n")
    assert f"Send again?     {catalogue.recovery[unknown.recovery].answer}" in done.stdout
    codes = [status.code for status in catalogue.statuses]
    by_distance = sorted(codes, key=lambda c: (not str(c).startswith(given), abs(c - int(given))))
    *nearest, last = done.stderr.splitlines()
    assert [int(line.split()[0]) for line in nearest] == by_distance[:3]
    assert last == "All codes: clickpost-errors list"


@pytest.mark.parametrize(
    "text", ["meta.status=310", "{Meta:{Status:310}}", "310 INVALID_RVP_REASON: no reason"]
)
def test_a_text_gets_the_answer_of_its_code(command: Command, text: str) -> None:
    """With and without the word `explain`, and in a file."""
    done = command("explain", text)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("310 INVALID_RVP_REASON: Return reason")
    assert "Only after changing the request" in done.stdout
    assert command(text).stdout == done.stdout
    assert "310 INVALID_RVP_REASON" in command("decode", text=text).stdout


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("clickpost_status_code is 319", 1),
        ("status=319", 0),
        ("why do i get 319 from clickpost?", 0),
        ("319 from clickpost", 0),
        ("Error In Order Placing To Courier Partner: no van", 0),
        ('{"result":{"meta":{"status":319,"message":"x"}}}', 0),
        ('{"order_meta":{"status":319}}', 0),
    ],
)
def test_a_number_elsewhere_gets_a_line_and_no_answer(
    command: Command, text: str, code: int
) -> None:
    for done in (command("explain", text), command("decode", text=text), command(*text.split())):
        assert done.returncode == code
        assert "  319 COURIER_ORDER_FAILED: " in done.stdout
        assert "Order created?" not in done.stdout


@pytest.mark.parametrize(
    "text", ["requests.exceptions.ReadTimeout: timed out", "<html>502</html>", '{"detail": "x"}']
)
def test_no_reply_is_like_a_reply_that_cannot_be_read(
    command: Command, package: Any, text: str
) -> None:
    reply = package.decode("<html>")
    done = command("decode", text=text)
    assert done.returncode == 1
    assert f"Order created?  {reply.outcome.answer}" in done.stdout
    assert f"Send again?     {reply.recovery.answer}" in done.stdout


def test_several_codes(command: Command) -> None:
    both = command("310", "courier-timeout")
    assert both.returncode == 0
    assert both.stdout == f"{command('310').stdout}\n\n{command('329').stdout}"
    assert [s["code"] for s in json.loads(command("310", "329", "--json").stdout)] == [310, 329]
    assert command("310", "999").returncode == 1
    assert command("explain", "--", "lorem", "ipsum").returncode == 1


def test_list_filters(command: Command, catalogue: Catalogue) -> None:
    done = command("list", "--recovery", "retry", "--owner", "courier")
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["322", "329"]
    assert command("list", "--recovery", "RETRY", "--owner", "Courier").stdout == done.stdout
    assert len(command("list").stdout.splitlines()) == len(catalogue.statuses)
    assert command("list", "--owner", "courier", "--recovery", "none").returncode == 1
    assert command("list", "--owner", "me").returncode == 2


def test_usage(command: Command, catalogue: Catalogue, environment: dict[str, str]) -> None:
    assert command().returncode == 2
    assert command("explain").returncode == 2
    help_ = command("--help").stdout
    assert all(word in help_ for word in ("explain", "decode", "list", "completion", "Exit codes"))
    assert command("--version").stdout == f"clickpost-errors {catalogue.package.version}\n"
    module = [sys.executable, "-m", "clickpost_errors", "explain", "310"]
    done = subprocess.run(module, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == command("explain", "310").stdout


# decode

FORMS = {
    "alone": TEXT,
    "pretty": json.dumps(REPLY, indent=4),
    "pretty with CRLF in a log": f"start\r\n{json.dumps(REPLY, indent=4)}\r\n".replace(
        "\n", "\r\n"
    ),
    "behind text": f"10:00 INFO body={TEXT} 12 ms",
    "inside of another object": json.dumps({"time": 1, "reply": {"body": [REPLY]}}),
    "in a string": json.dumps({"body": TEXT}),
    "in a string in a string": json.dumps({"log": json.dumps({"body": TEXT})}),
    "without the quotes of its string": json.dumps(TEXT)[1:-1] + "\nnext line",
    "as a dict of Python": f"got {REPLY!r}",
    "as text that Python printed": f"got {TEXT!r}",
    "as bytes that Python printed": f"got {TEXT.encode()!r}",
    "behind bytes that are not UTF-8": b"\xfe\x00 \xff" + TEXT.encode(),
    "with a byte order mark": b"\xef\xbb\xbf" + TEXT.encode(),
    "in UTF-16": TEXT.encode("utf-16"),
    "cut off behind meta": TEXT.replace("null}", '{"labels": ["') + "\n",
    "behind a broken one": TEXT[:22] + "\n" + TEXT,
    "behind a million braces": "{" * 1_000_000 + TEXT,
    "behind a megabyte": "x" * 1_048_570 + TEXT,
    "in front of a long result": json.dumps(REPLY | {"result": "x" * 3_000_000}),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_reply_is_found_in_every_form(command: Command, form: str) -> None:
    first, last = map(json.loads, command("decode", "--json", text=FORMS[form]).stdout.splitlines())
    assert first["code"] == 310
    assert first["message"] == REPLY["meta"]["message"]  # type: ignore[index]
    assert first["name"] == "INVALID_RVP_REASON"
    assert last["replies"] == 1
    assert "Return reason missing or too long" in command("decode", text=FORMS[form]).stdout


NOT_WHOLE = ("inside of another object", "in a string", "behind text")


@pytest.mark.parametrize("form", ["alone", "pretty", "with a byte order mark", *NOT_WHOLE])
def test_it_says_whether_the_input_is_the_reply(command: Command, form: str) -> None:
    said = command("decode", text=FORMS[form]).stdout
    note = "Found by a search, inside other text or another object, on line 1."
    assert (note in said) == (form in NOT_WHOLE)
    first = json.loads(command("decode", "--json", text=FORMS[form]).stdout.splitlines()[0])
    assert first["whole"] is (form not in NOT_WHOLE)
    assert "another object" in command("decode", "--help").stdout.replace("\n", " ")


def test_replies_inside_of_the_objects_of_a_log_are_counted(command: Command) -> None:
    log = "".join(f'{{"ts":{time},"body":{TEXT}}}\n' for time in range(3))
    *replies, counts = map(json.loads, command("decode", "--json", text=log).stdout.splitlines())
    assert [(reply["line"], reply["whole"]) for reply in replies] == [
        (1, False), (2, False), (3, False),
    ]  # fmt: skip
    assert counts["replies"] == 3


@pytest.mark.parametrize(
    "text",
    [
        '{"meta":{"status":"31',
        '{"meta":{"status":31',
        "{'meta': {'status': 31",
        '{\\"meta\\":{\\"status\\":31',
    ],
)
def test_a_code_that_is_cut_off_is_none(command: Command, text: str) -> None:
    for end in ("", "\n"):
        assert command("decode", text=text + end).returncode == 1


def test_a_log_is_counted(command: Command, tmp_path: Path) -> None:
    done = command("decode", text=LOG)
    assert done.returncode == 0
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert lines[0] == "4 replies"
    assert "2 329 COURIER_TIMEOUT: Courier did not answer in time" in lines
    assert "1 600 is not a known code" in lines
    file = tmp_path / "app.log"
    file.write_text(LOG, "utf-8")
    assert command("decode", str(file)).stdout == command("decode", "-", text=LOG).stdout

    *replies, counts = map(json.loads, command("decode", "--json", str(file)).stdout.splitlines())
    assert [(reply["line"], reply["code"]) for reply in replies] == [
        (2, 310), (3, 329), (4, 600), (5, 329),
    ]  # fmt: skip
    assert replies[2]["outcome"] == "unknown"
    assert counts["replies"] == 4
    assert (counts["counts"][0]["count"], counts["counts"][0]["code"]) == (2, 329)


def test_a_reply_says_its_message_and_detail(command: Command) -> None:
    body = {
        "meta": {"status": 319, "message": "Error In Order Placing To Courier Partner: \x1b[2J"}
    }
    said = command("decode", text=json.dumps(body)).stdout
    assert "Detail\n  \\x1b[2J" in said
    assert "\x1b" not in said
    unknown = command("decode", text='{"meta": {"status": 600, "message": "OK"}}')
    assert unknown.returncode == 1
    assert "600 is not a known code" in unknown.stdout


@pytest.mark.parametrize("text", ["", "hello", '{"meta": '])
def test_nothing_found(command: Command, text: str) -> None:
    done = command("decode", text=text)
    assert (done.returncode, done.stdout) == (1, "")
    assert "no reply with a readable meta.status was found" in done.stderr


def test_several_files_plain_and_compressed(command: Command, tmp_path: Path) -> None:
    plain, packed = tmp_path / "app.log", tmp_path / "app.log.1.gz"
    plain.write_text(LOG, "utf-8")
    packed.write_bytes(gzip.compress(LOG.encode()))
    done = command("decode", str(plain), str(packed))
    assert done.stdout.startswith("8 replies in 2 files\n")
    *replies, counts = map(
        json.loads, command("decode", "--json", str(plain), str(packed)).stdout.splitlines()
    )
    assert [reply["file"] for reply in replies] == [str(plain)] * 4 + [str(packed)] * 4
    assert counts["replies"] == 8
    assert "4 replies" in command("decode", text=packed.read_bytes()).stdout
    packed.write_bytes(packed.read_bytes()[:60])
    broken = command("decode", str(packed))
    assert broken.returncode == 2
    assert "it is damaged" in broken.stderr
    assert "Traceback" not in broken.stderr


def test_an_argument_may_be_the_reply(command: Command) -> None:
    assert command("decode", TEXT).stdout == command("decode", text=TEXT).stdout
    assert command("decode", "no-such-file").returncode == 2


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "utf-8"])
def test_json_is_ascii_under_every_encoding(command: Command, encoding: str) -> None:
    body = {"meta": {"status": 319, "message": "Größe \U0001f600 ≤ 5"}}
    for arguments in (["decode", "--json"], ["list", "--json"], ["explain", "--json", "310"]):
        done = command(*arguments, text=json.dumps(body), PYTHONIOENCODING=encoding)
        assert done.stdout.isascii()
        lines = done.stdout.splitlines() if "decode" in arguments else [done.stdout]
        values = [json.loads(line) for line in lines]
        if "decode" in arguments:
            assert values[0]["message"] == body["meta"]["message"]


def test_files_that_cannot_be_read(command: Command, tmp_path: Path) -> None:
    for path in (tmp_path / "missing", tmp_path):
        done = command("decode", str(path))
        assert (done.returncode, done.stdout) == (2, "")
        assert str(path) in done.stderr
        assert "Traceback" not in done.stderr


MEMORY = """
import sys
from clickpost_errors.cli import main
exit_code = main(["decode", "--json"])
(peak,) = (line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(int(peak.split()[1]) // 1024, file=sys.stderr)
raise SystemExit(exit_code)
"""
HOSTILE = {
    "a long line": b"x" * 100_000,
    "lines without a reply": b'10:00 INFO GET /orders 200 metadata={"a": 1} "meta" 12 ms\n',
    "replies": TEXT.encode() + b"\n",
    "codes that are all different": b"",
    "objects that never end": b'{"meta":',
    "strings that never end": b'{"meta":"',
    "strings in strings that never end": b'{\\"meta\\":\\"',
    "dicts that never end": b"{'meta':{'a':",
    "broken by a quote": b'"meta":"\\\'',
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_memory_and_time_stay_bounded(environment: dict[str, str], kind: str) -> None:
    size = 64_000_000 if kind in ("a long line", "lines without a reply") else 2_000_000
    if HOSTILE[kind]:
        log = HOSTILE[kind] * (size // len(HOSTILE[kind]))
    else:
        log = b"".join(
            b'{"meta": {"status": %d}}\n' % code for code in range(10**6, 10**6 + 70_000)
        )
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", MEMORY],
        input=log,
        env=environment,
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert b"Traceback" not in done.stderr
    assert int(done.stderr.split()[-1]) < 120  # megabytes
    assert time.monotonic() - begin < 60
    if kind == "replies":
        assert json.loads(done.stdout.splitlines()[-1])["replies"] == size // len(HOSTILE[kind])


# check-request, serve


def test_a_request_is_checked(command: Command, tmp_path: Path) -> None:
    """By its file, by its text, and on standard input."""
    vectors = json.loads((ROOT / "dist/json/conformance.json").read_text("utf-8"))["requests"]
    bad = next(vector for vector in vectors if len(vector["expect"]) > 1 and "body" in vector)
    text = json.dumps(bad["body"])
    done = command("check-request", text)
    assert done.returncode == 1
    for problem in bad["expect"]:
        assert f"{problem['code']} " in done.stdout
        assert problem["message"] in " ".join(done.stdout.split())
    (tmp_path / "request.json").write_text(text)
    assert command("check-request", str(tmp_path / "request.json")).stdout == done.stdout
    assert command("check-request", text=text).stdout == done.stdout
    data = json.loads(command("check-request", "--json", text).stdout)
    assert [{key: item[key] for key in ("code", "field", "message")} for item in data] == bad[
        "expect"
    ]
    good = next(vector for vector in vectors if not vector["expect"])
    done = command("check-request", json.dumps(good["body"]))
    assert done.returncode == 0
    assert "does not mean that it is accepted" in done.stdout


def test_it_serves_codes(environment: dict[str, str]) -> None:
    process = subprocess.Popen(
        ["clickpost-errors", "serve", "329", "323"],
        env=environment, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stdout
        (address,) = re.findall(r"http://\S+", process.stdout.readline())
        codes = [
            json.load(urllib.request.urlopen(address, data=b"{}"))["meta"]["status"]
            for _ in range(3)
        ]
        assert codes == [329, 323, 323]
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 130
        process.stdout.close()  # type: ignore[union-attr]


# Terminals and pipes


def in_terminal(environment: dict[str, str], *arguments: str, **more: str) -> str:
    """What the command shows on a terminal that is its output and its errors."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        ["clickpost-errors", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        env=environment | {"TERM": "xterm"} | more,
    )
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:  # how a terminal ends on Linux
        pass
    os.close(ours)
    process.wait(timeout=60)
    return shown.decode()


def test_colours_and_progress_are_for_terminals_only(
    environment: dict[str, str], command: Command, tmp_path: Path
) -> None:
    assert "\x1b[1m310 INVALID" in in_terminal(environment, "explain", "310")
    assert "\x1b" not in in_terminal(environment, "explain", "310", NO_COLOR="1")
    assert "\x1b" not in in_terminal(environment, "explain", "310", TERM="dumb")
    assert "\x1b" not in command("explain", "310").stdout
    log = tmp_path / "app.log"
    log.write_text("x" * 100 * 1_000_000 + LOG)
    # A clock that jumps, so that progress is due however fast the machine is.
    jump = "import itertools, time; time.monotonic = itertools.count().__next__"
    (tmp_path / "sitecustomize.py").write_text(jump)
    path = f"{tmp_path}{os.pathsep}{environment['PYTHONPATH']}"
    shown = in_terminal(environment, "decode", str(log), PYTHONPATH=path)
    assert "of 100 MB" in shown
    assert "4 replies" in shown
    assert "MB" not in command("decode", str(log)).stderr


def test_a_closed_pipe_is_no_error(environment: dict[str, str]) -> None:
    pipeline = "clickpost-errors list | head -n 1; echo ${PIPESTATUS[0]}"
    done = subprocess.run(
        ["bash", "-c", pipeline], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[1:] == ["0"]
    assert done.stderr == ""
    for redirection, exit_code in ((">&-", 2), (">/dev/full", 2), ("<&-", 2)):
        line = f"clickpost-errors decode {redirection}"
        done = subprocess.run(
            ["bash", "-c", line], env=environment, input=TEXT, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        assert done.returncode == exit_code, redirection
        assert "Traceback" not in done.stderr
    closed = subprocess.run(
        ["bash", "-c", "clickpost-errors list >&-"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    message = "clickpost-errors: standard output: it is closed\n"
    assert (closed.returncode, closed.stderr) == (2, message)


def test_an_interrupt_is_quiet(environment: dict[str, str]) -> None:
    process = subprocess.Popen(
        ["clickpost-errors", "decode"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin
    process.stdin.write(b"x" * 3_000_000)  # more than a pipe holds: it is reading by now
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["clickpost-errors", ""], {"explain", "decode", "list", "completion"}),
        (["clickpost-errors", "explain", "31"], {"310", "319"}),
        (["clickpost-errors", "explain", "COURIER_T"], {"COURIER_TIMEOUT"}),
        (["clickpost-errors", "list", "--o"], {"--outcome", "--owner"}),
        (["clickpost-errors", "list", "--outcome", "p"], {"pending"}),
        (["clickpost-errors", "list", "--recovery", "=", "re"], {"retry", "reconcile"}),
        (["clickpost-errors", "list", "--recovery", "="], {"retry", "none"}),
        (["clickpost-errors", "list", "--json", "--ow"], {"--owner"}),
        (["clickpost-errors", "list", "--recovery", "=", "retry", "--o"], {"--owner"}),
        (["clickpost-errors", "explain", "--json", "COURIER_T"], {"COURIER_TIMEOUT"}),
        (["clickpost-errors", "explain", "310", "32"], {"320", "329"}),
        (["clickpost-errors", "decode", "--j"], {"--json"}),
        (["clickpost-errors", "completion", ""], {"bash", "zsh", "fish"}),
    ],
)
def test_bash_completes(
    command: Command, environment: dict[str, str], words: list[str], expected: set[str]
) -> None:
    script = command("completion", "bash").stdout + (
        'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _clickpost_errors; echo "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        ["bash", "-c", script, "bash", *words],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert expected <= set(done.stdout.split())


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_get_a_script(command: Command, shell: str) -> None:
    script = command("completion", shell).stdout
    assert "COURIER_TIMEOUT" in script
    assert "contact_support" in script
