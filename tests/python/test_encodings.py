"""The command where text is not UTF-8: the code pages of Windows, and the C locale."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import node_path

ENCODINGS = {
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "cp437": {"PYTHONIOENCODING": "cp437"},
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "the C locale": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
}
MESSAGE = "Größe ≤ 5, कूरियर, \U0001f4e6"
REPLY = json.dumps({"meta": {"status": 319, "message": MESSAGE}}, ensure_ascii=False).encode()
REQUEST = json.dumps({"order_type": MESSAGE, "items": [{}]}, ensure_ascii=False).encode()


@pytest.fixture(params=ENCODINGS)
def run(request: pytest.FixtureRequest, installed: Path) -> Any:
    """Runs the command under an encoding; each use of the encoding by default is an error."""
    outside = {k: v for k, v in node_path().items() if not k.startswith(("PYTHON", "LC_", "LANG"))}
    outside |= {"PYTHONPATH": str(installed), "PYTHONUTF8": "0", **ENCODINGS[request.param]}
    encoding = ENCODINGS[request.param].get("PYTHONIOENCODING", "ascii")
    strict = ["-X", "warn_default_encoding", "-W", "error::EncodingWarning"]

    def call(*arguments: str | bytes, given: bytes = b"") -> tuple[int, str, str]:
        command = [sys.executable, *strict, "-m", "clickpost_errors", *arguments]
        done = subprocess.run(
            command, env=outside, input=given, capture_output=True, check=False, timeout=60
        )
        assert b"Traceback" not in done.stderr, done.stderr
        return done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding)

    return call


def test_what_cannot_be_printed_is_escaped(run: Any) -> None:
    """From standard input, from a file's bytes, and from an argument."""
    exit_code, out, _ = run("decode", given=REPLY)
    assert exit_code == 0
    assert "319 COURIER_ORDER_FAILED" in out
    assert "\\u0915" in out
    assert "\\U0001f4e6" in out
    assert run("explain", REPLY) == (0, out, "")
    assert run("list")[0] == run("explain", "310")[0] == 0


def test_files_are_read_as_utf_8(run: Any, tmp_path: Path) -> None:
    for name, content in ((b"reply.json", REPLY), ("größe.json".encode(), REQUEST)):
        (tmp_path / os.fsdecode(name)).write_bytes(content)
    reply, request = (
        os.fsencode(tmp_path) + b"/" + n for n in (b"reply.json", "größe.json".encode())
    )
    lines = run("decode", "--json", reply)[1].splitlines()
    assert json.loads(lines[0])["message"] == MESSAGE
    exit_code, out, _ = run("check-request", "--json", request)
    assert (exit_code, json.loads(out)[0]["value"]) == (1, MESSAGE)
    exit_code, _, err = run("check-request", request + b"-missing")
    assert (exit_code, "No such file" in err) == (2, True)


def test_json_is_ascii(run: Any) -> None:
    for arguments in (["decode", "--json"], ["list", "--json"], ["explain", "--json", "319"]):
        exit_code, out, _ = run(*arguments, given=REPLY)
        assert exit_code == 0
        assert out.isascii()


def test_errors_are_printed(run: Any) -> None:
    exit_code, out, err = run("explain", "कूरियर".encode())
    assert (exit_code, out) == (1, "")
    assert "is neither a code nor a name" in err
    assert run("explain", "--nope", "ü".encode())[0] == 2
