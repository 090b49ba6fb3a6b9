"""What other systems do not have: locks of POSIX, UTF-8 as the default, tools of GNU."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, run

GENERATOR = "import sys; from generator.__main__ import main; sys.exit(main(sys.argv[1:]))"
NO_POSIX = (
    "import sys; sys.modules |= dict.fromkeys(['fcntl', 'grp', 'pwd', 'termios', 'resource'])"
)


@pytest.mark.slow
def test_outputs_are_written_without_the_locks_of_posix(tmp_path: Path) -> None:
    program = f"{NO_POSIX}\n{GENERATOR}"
    for expected in (
        r"\d+ written, 0 removed, 0 unchanged",
        r"0 written, 0 removed, \d+ unchanged",
    ):
        done = run(sys.executable, "-c", program, "generate", "--out", tmp_path)
        assert re.search(expected, done.stdout)
    done = run(sys.executable, "-c", program, "check", "--out", tmp_path)
    assert "are up to date" in done.stdout


@pytest.mark.slow
def test_no_file_is_read_or_printed_in_the_encoding_of_the_system(tmp_path: Path) -> None:
    strict = ["-X", "warn_default_encoding", "-W", "error::EncodingWarning"]
    for arguments in (
        ["generate", "--out", tmp_path],
        ["diff", "catalogue.yaml", "catalogue.yaml"],
    ):
        run(sys.executable, *strict, "-m", "generator", *arguments)


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii", "utf-16"])
def test_problems_are_printed_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    broken = tmp_path / "größe.yaml"
    text = (ROOT / "catalogue.yaml").read_text("utf-8")
    broken.write_text(text.replace("owner: developer", "owner: Größe…😀", 1), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--catalogue", broken, "--out", tmp_path],
        env=os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "LC_ALL": "C"},
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert "unknown-reference" in done.stdout.decode(encoding)
    assert b"Traceback" not in done.stderr


GNU_ONLY = re.compile(
    r"\b(sed -i|touch -d|cp -a|cp --|readlink -f|realpath|grep -P|date -d|stat -c|xargs -r|sort -V"
    r"|base64 -w|sha256sum|nproc|tac|timeout|mktemp --\w+|ln -r)\b|-printf\b"
)


def test_scripts_use_what_every_system_has() -> None:
    scripts = [ROOT / "Makefile", *ROOT.glob("generator/targets/*/package")]
    assert len(scripts) > 2
    for script in scripts:
        code = re.sub(r"#.*", "", script.read_text("utf-8"))
        assert not GNU_ONLY.search(code), script


def test_a_checkout_has_the_line_ends_that_the_catalogue_needs() -> None:
    said = run(
        "git", "check-attr", "eol", "--", "catalogue.yaml", "dist/json/catalogue.json"
    ).stdout
    assert said.count("eol: lf") == 2
