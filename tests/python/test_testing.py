"""The help for users' own tests: replies of every code, the server, and the pytest fixture."""

import json
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, IncompleteRead, RemoteDisconnected
from pathlib import Path
from threading import Barrier
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


def ask(server: Any, path: str = "/", **options: Any) -> Any:
    return urlopen(Request(server.url + path, **options), timeout=20)


def test_no_reply_is_a_connection_that_is_cut(testing: Any) -> None:
    with testing.Server(testing.no_reply(), testing.no_reply(200), 200) as server:
        with pytest.raises(RemoteDisconnected):
            ask(server)
        with pytest.raises(IncompleteRead) as cut:
            ask(server).read()
        assert (
            cut.value.partial == json.dumps(testing.reply(200)).encode()[: len(cut.value.partial)]
        )
        assert 0 < len(cut.value.partial) < len(json.dumps(testing.reply(200)))
        assert json.load(ask(server))["meta"]["status"] == 200
    assert len(server.requests) == 3


def test_answers_have_delays_http_statuses_routes_and_functions(testing: Any) -> None:
    with testing.Server(testing.Response(329, http_status=504, delay=0.2), 323) as server:
        server.answer(lambda request: int(request.query["code"]), path="/echo")
        server.answer(lambda request: testing.Response("<html>", http_status=401), path="/odd")
        begin = time.monotonic()
        with pytest.raises(HTTPError) as late:
            ask(server)
        assert time.monotonic() - begin >= 0.2
        assert (late.value.code, late.value.reason) == (504, "Gateway Timeout")
        assert json.load(ask(server, "/echo?code=600"))["meta"]["status"] == 600
        with pytest.raises(HTTPError) as odd:
            ask(server, "/odd")
        assert (odd.value.code, odd.value.read()) == (401, b"<html>")
        with pytest.raises(HTTPError) as wrong:
            ask(server, "/echo")
        assert "KeyError('code')" in wrong.value.read().decode()
        assert json.load(ask(server))["meta"]["status"] == 323


def test_stopping_does_not_wait_for_a_late_answer(testing: Any) -> None:
    begin = time.monotonic()
    with testing.Server(testing.Response(200, delay=60)) as server:
        connection = HTTPConnection("127.0.0.1", int(server.url.rpartition(":")[2]))
        connection.request("GET", "/")
        while not server.requests:
            time.sleep(0.01)
    connection.close()
    assert time.monotonic() - begin < 10


def test_requests_are_recorded_as_they_were_sent(testing: Any) -> None:
    with testing.Server(200) as server:
        connection = HTTPConnection("127.0.0.1", int(server.url.rpartition(":")[2]))
        parts = iter([b'{"a": ', b"1}"])
        headers = {"X-Trace": "7", "Transfer-Encoding": "chunked"}
        connection.request("POST", "/a/?key=&b=1&b=2", parts, headers, encode_chunked=True)
        assert json.load(connection.getresponse())["meta"]["status"] == 200
        connection.request("HEAD", "/")
        assert connection.getresponse().read() == b""
        connection.request("OPTIONS", "/")
        assert connection.getresponse().read()
        connection.close()
    sent, head, options = server.requests
    assert sent.json() == {"a": 1}
    assert sent.headers["x-trace"] == sent.headers["X-TRACE"] == "7"
    assert (sent.target, sent.path) == ("/a/?key=&b=1&b=2", "/a/")
    assert sent.query == {"key": "", "b": "2"}
    assert (head.method, options.method) == ("HEAD", "OPTIONS")


def test_a_hundred_clients_at_once_are_answered(testing: Any) -> None:
    with testing.Server(200) as server, ThreadPoolExecutor(100) as pool:
        start = Barrier(100)

        def call(number: int) -> int:
            start.wait(60)
            return int(json.load(ask(server, data=str(number).encode()))["meta"]["status"])

        assert set(pool.map(call, range(100))) == {200}
    assert sorted(int(request.body) for request in server.requests) == list(range(100))


def test_a_call_takes_no_longer_than_the_network_does(testing: Any) -> None:
    """Not the 40 ms for which a network holds back what is sent in two pieces."""
    with testing.Server(200) as server:
        connection = HTTPConnection("127.0.0.1", int(server.url.rpartition(":")[2]))
        took = []
        for _ in range(30):
            begin = time.monotonic()
            connection.request("POST", "/", body=b"{}")
            connection.getresponse().read()
            took.append(time.monotonic() - begin)
        connection.close()
    assert min(took) < 0.02


def test_a_bad_order_is_answered_with_the_documented_code(testing: Any) -> None:
    with testing.Server(200, check=True) as server:
        bad = {"shipment_details": {"order_type": "GIFT", "items": [{}]}}
        codes = [
            json.load(ask(server, data=data and json.dumps(data).encode()))["meta"]["status"]
            for data in (bad, None, bad | {"shipment_details": {"items": [{}]}})
        ]
    assert codes == [307, 200, 200]


def test_the_command_serves_until_it_is_interrupted(installed: Path) -> None:
    command = [sys.executable, "-m", "clickpost_errors", "serve", "courier-timeout", "no-reply"]
    command += ["600", "--http-status", "503"]
    environment = node_path() | {"PYTHONPATH": str(installed)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        url = process.stdout.readline().split()[0]
        with pytest.raises(HTTPError, match="503") as raised:
            urlopen(f"{url}/a?b=1")
        assert json.load(raised.value)["meta"]["status"] == 329
        assert process.stdout.readline().startswith('GET /a -> {"meta": {"status": 329')
        with pytest.raises(RemoteDisconnected):
            urlopen(url)
        for _ in range(2):
            with pytest.raises(HTTPError) as raised:
                urlopen(url)
            assert json.load(raised.value)["meta"]["status"] == 600
        process.send_signal(signal.SIGINT)
        assert process.wait(20) in (0, 130)
    wrong = subprocess.run(
        [*command[:4], "nothing"], env=environment, capture_output=True, text=True, check=False
    )
    assert wrong.returncode == 2
    assert "'nothing' is neither a code nor a name nor no-reply" in wrong.stderr


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
