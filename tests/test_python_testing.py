"""The help for users' own tests: replies of every code, the server, and the pytest fixture."""

import json
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from generator.model import Catalogue
from tests.conftest import node_path


@pytest.fixture
def testing(package: Any) -> Any:
    from importlib import import_module

    return import_module(f"{package.__name__}.testing")


def test_a_reply_of_every_code_reads_as_that_code(
    package: Any, testing: Any, catalogue: Catalogue
) -> None:
    for status in catalogue.statuses:
        member = package.MetaStatus(status.code)
        plain = package.decode(testing.reply(member))
        assert (plain.status, plain.detail) == (member, None)
        assert package.decode(testing.reply(member, "row 7")).detail == "row 7"
        assert testing.reply(member, message="Odd")["meta"]["message"] == "Odd"
        success = testing.reply(member)["meta"]["success"]
        stated = status.documented.order_successful
        assert success == (member.outcome.ok if stated is None else stated)
    assert testing.reply(310)["meta"]["message"] == "RVP reason is missing"
    assert testing.reply(319, "no") == {
        "meta": {
            "status": 319,
            "success": False,
            "message": "Error In Order Placing To Courier Partner: no",
        }
    }
    assert package.decode(testing.reply(600, message="OK")).code == 600
    assert testing.reply(200, result={"waybill": "A"})["result"] == {"waybill": "A"}
    json.dumps(testing.reply(package.MetaStatus.SUCCESS))


def test_the_server_gives_its_answers_in_turn_and_notes_what_it_was_asked(
    package: Any, testing: Any
) -> None:
    with testing.Server(package.MetaStatus.COURIER_TIMEOUT, 600, "<html>", b"\xff", {}) as server:
        read = [package.decode(urlopen(f"{server.url}/a?b=c").read()) for _ in range(6)]
        urlopen(Request(f"{server.url}/d", data=b'{"e": 1}', method="PUT"))
    assert [reply.code for reply in read] == [329, 600, None, None, None, None]
    assert [reply.body for reply in read[2:]] == ["<html>", "\ufffd", {}, {}]
    first, *_, last = server.requests
    assert (first.method, first.path, first.query) == ("GET", "/a", {"b": "c"})
    assert (last.method, last.path, last.json()) == ("PUT", "/d", {"e": 1})


def test_the_server_can_be_told_anew_and_with_another_http_status(testing: Any) -> None:
    with testing.Server(200) as server:
        server.answer(301, http_status=401)
        with pytest.raises(HTTPError) as raised:
            urlopen(server.url)
        assert raised.value.code == 401
        assert json.load(raised.value)["meta"]["status"] == 301
        server.answer()
        with pytest.raises(HTTPError, match="500"):
            urlopen(server.url)


def test_the_server_keeps_connections_open_and_stops_all_the_same(testing: Any) -> None:
    with testing.Server(200) as server:
        connection = HTTPConnection("127.0.0.1", int(server.url.rpartition(":")[2]))
        for _ in range(2):
            connection.request("POST", "/", body=b"{}")
            assert json.load(connection.getresponse())["meta"]["status"] == 200
    connection.close()


def test_the_fixture_comes_with_the_package(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "test_users.py").write_text(
        """
import sys
from urllib.request import urlopen

from clickpost_errors import MetaStatus, decode


def test_mine(clickpost_errors_server):
    clickpost_errors_server.answer(MetaStatus.COURIER_TIMEOUT, MetaStatus.ORDER_ALREADY_PLACED)
    codes = [decode(urlopen(clickpost_errors_server.url).read()).code for _ in range(2)]
    assert codes == [329, 323]


def test_nothing_is_loaded_before_it_is_used():
    assert "clickpost_errors.cli" not in sys.modules
"""
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tmp_path],
        env=node_path() | {"PYTHONPATH": str(installed)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "2 passed" in done.stdout, done.stdout
