"""What type checkers and editors make of the installed package."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.model import Catalogue
from tests.conftest import NODE_MODULES, node_path, run

pytestmark = pytest.mark.slow

USE = """
from typing import assert_never, assert_type

import clickpost_errors
from clickpost_errors import (
    Category, ClickpostError, CourierError, MetaStatus, Outcome, Owner, Recovery, Reply,
    RequestProblem, RetryableError, UnknownStatusError, UnreadableReplyError, check_request,
    decode, error_of, lookup, raise_for_status,
)
from clickpost_errors.testing import Request, Response, Server, no_reply, reply


def use(body: bytes) -> int:
    assert_type(decode(body), Reply)
    assert_type(raise_for_status({"meta": {}}).raise_for_status(), Reply)
    assert_type(lookup("310"), MetaStatus | None)
    assert_type(MetaStatus(310).category, Category)
    assert_type(decode(body).code, int | None)
    assert_type(decode(body).status, MetaStatus | None)
    assert_type(decode(body).name, str | None)
    assert_type(decode(body).log_fields(), dict[str, str | int])
    assert_type(check_request({}), tuple[RequestProblem, ...])
    try:
        raise_for_status(body)
    except UnreadableReplyError as error:
        assert_type(error.status, None)
        assert_type(error.code, None)
    except UnknownStatusError as error:
        assert_type(error.status, None)
        assert_type(error.code, int)
    except CourierError as error:
        assert_type(error.status, MetaStatus)
        assert_type(error.code, int)
        assert_type(error.name, str)
    except RetryableError as error:
        assert_type(error.status, MetaStatus | None)
        assert_type(error.owner, Owner)
        assert_type(error.detail, str | None)
        return MetaStatus.SUCCESS
    except ClickpostError as error:
        assert_type(error.reply, Reply)
        assert_type(error_of(error.reply), ClickpostError)
    with Server(MetaStatus.SUCCESS, 600, reply(310), "<html>", b"", no_reply()) as server:
        server.answer(200, http_status=401)
        server.answer(lambda request: Response(200, delay=len(request.body)), path="/track")
        assert_type(server.requests, list[Request])
    return len(clickpost_errors.__version__)


def outcome(value: Outcome) -> int:
    match value:
        case Outcome.SUCCEEDED | Outcome.ALREADY_EXISTS | Outcome.PENDING:
            return 1
        case Outcome.FAILED:
            return 2
        case Outcome.UNKNOWN:
            return 3
        case _:
            assert_never(value)


def recovery(value: Recovery) -> int:
    match value:
        case Recovery.NONE | Recovery.POLL | Recovery.RECONCILE | Recovery.RETRY:
            return 1
        case Recovery.FIX_REQUEST | Recovery.FIX_ACCOUNT | Recovery.INSPECT_MESSAGE:
            return 2
        case Recovery.CONTACT_SUPPORT:
            return 3
        case _:
            assert_never(value)
"""

MISUSES = {
    "an_outcome_is_left_out": (" | Outcome.PENDING", ""),
    "a_recovery_is_left_out": (" | Recovery.RETRY", ""),
    "a_name_is_misspelt": ("return MetaStatus.SUCCESS", "return MetaStatus.SUCESS"),
    "a_response_is_given_for_its_body": ("raise_for_status(body)", "raise_for_status(object())"),
    "a_name_is_not_there": ("clickpost_errors.__version__", "clickpost_errors.version"),
    "an_attribute_is_not_there": ("error.reply, Reply", "error.replies, Reply"),
    "a_reply_is_changed": ("    try:\n", "    decode(body).message = ''\n    try:\n"),
}


def mypy(folder: Path, installed: Path) -> list[str]:
    """The files of a folder in which mypy finds an error, as often as it finds one."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(folder)]
    environment = node_path() | {"MYPYPATH": str(installed)}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    return re.findall(r"([^/\s]+)\.py:\d+: error: ", done.stdout)


def pyright(folder: Path, installed: Path) -> list[str]:
    """The files of a folder in which pyright finds an error, as often as it finds one."""
    settings = {"typeCheckingMode": "strict", "extraPaths": [str(installed)]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [str(NODE_MODULES / ".bin/pyright"), "--outputjson", "--project", str(folder)]
    done = subprocess.run(
        command, cwd=folder, env=node_path(), capture_output=True, text=True, check=False
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    return [Path(item["file"]).stem for item in found if item["severity"] == "error"]


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_each_misuse_is_found_and_nothing_else(
    checker: Callable[[Path, Path], list[str]], installed: Path, tmp_path: Path
) -> None:
    (tmp_path / "use.py").write_text(USE)
    for misuse, (right, wrong) in MISUSES.items():
        assert right in USE
        (tmp_path / f"{misuse}.py").write_text(USE.replace(right, wrong, 1))
    assert set(checker(tmp_path, installed)) == set(MISUSES)


def test_every_public_type_is_stated(installed: Path, tmp_path: Path) -> None:
    """Of every module, not only of what the package exports."""
    command = [str(NODE_MODULES / ".bin/pyright"), "--outputjson", "--ignoreexternal"]
    done = subprocess.run(
        [*command, "--verifytypes", "clickpost_errors"],
        cwd=tmp_path,
        env=node_path() | {"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(done.stdout)["typeCompleteness"]
    wrong = [symbol["name"] for symbol in report["symbols"] if not symbol["isTypeKnown"]]
    assert wrong == []
    assert (report["completenessScore"], len(report["symbols"]) > 300) == (1, True)


def test_sphinx_documents_every_module_without_a_warning(package: Any, tmp_path: Path) -> None:
    folder = Path(package.__file__).parent
    modules = sorted(path.stem for path in folder.glob("*.py") if not path.stem.startswith("__"))
    blocks = [f".. automodule:: clickpost_errors.{module}\n   :members:" for module in modules]
    (tmp_path / "index.rst").write_text("\n\n".join(["Reference\n=========", *blocks]))
    (tmp_path / "conf.py").write_text(
        f"""
import sys
sys.path.insert(0, {str(folder.parent)!r})
project = "reference"
extensions = ["sphinx.ext.autodoc"]
"""
    )
    sphinx = (sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going")
    run(*sphinx, tmp_path, tmp_path / "o")
    page = (tmp_path / "o/index.html").read_text("utf-8")
    assert "COURIER_TIMEOUT" in page
    assert "check_request" in page


class LanguageServer:
    """Speaks with a language server as an editor does."""

    def __init__(self, *command: str) -> None:
        self.process = subprocess.Popen(
            command,
            env=node_path(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.number = 0

    def send(self, method: str, params: Any, **more: Any) -> None:
        content = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more})
        assert self.process.stdin
        self.process.stdin.write(f"Content-Length: {len(content)}\r\n\r\n{content}".encode())
        self.process.stdin.flush()

    def ask(self, method: str, params: Any) -> Any:
        self.number += 1
        self.send(method, params, id=self.number)
        while (message := self.receive()).get("id") != self.number or "method" in message:
            pass
        return message["result"]

    def receive(self) -> Any:
        assert self.process.stdout
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return json.loads(self.process.stdout.read(length))

    def close(self) -> None:
        self.ask("shutdown", None)
        self.send("exit", None)
        self.process.communicate(timeout=20)


def test_hovering_a_member_shows_its_own_docstring(
    installed: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    lines = ["from clickpost_errors import MetaStatus, Recovery"]
    lines += [f"MetaStatus.{status.name}" for status in catalogue.statuses] + ["Recovery.RETRY"]
    file = tmp_path / "use.py"
    file.write_text("\n".join(lines), "utf-8")
    (tmp_path / "pyrightconfig.json").write_text(json.dumps({"extraPaths": [str(installed)]}))
    server = LanguageServer(str(NODE_MODULES / ".bin/pyright-langserver"), "--stdio")
    folder = {"uri": tmp_path.as_uri(), "name": "use"}
    server.ask(
        "initialize",
        {"processId": None, "rootUri": folder["uri"], "workspaceFolders": [folder]}
        | {"capabilities": {"textDocument": {"hover": {"contentFormat": ["markdown"]}}}},
    )
    server.send("initialized", {})
    document = {
        "uri": file.as_uri(),
        "languageId": "python",
        "version": 1,
        "text": "\n".join(lines),
    }
    server.send("textDocument/didOpen", {"textDocument": document})

    def hover(line: int) -> str:
        place = {"line": line, "character": len(lines[line]) - 2}
        params = {"textDocument": {"uri": file.as_uri()}, "position": place}
        return str(server.ask("textDocument/hover", params)["contents"]["value"])

    for number, status in enumerate(catalogue.statuses, 1):
        text = hover(number)
        for part in (status.title, *status.description.split("\n"), *status.steps):
            assert plain(part) in plain(text), status.name
    assert plain(catalogue.recovery["retry"].description) in plain(hover(len(lines) - 1))
    server.close()


def plain(text: str) -> str:
    """A text without white space and without what Markdown adds to it."""
    return re.sub(r"[\s\\`_*]", "", text)
