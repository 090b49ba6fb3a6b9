"""Measures the Python package against the standard library: by turns, the best of each counts."""

import compileall
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from threading import Barrier, Thread
from urllib.parse import urlsplit
from urllib.request import urlopen

from tests.bench import ROOT, Row

IMPORTS = {
    "import": ("import clickpost_errors", "import http", 1.1),
    "import of the enum": (
        "from clickpost_errors import MetaStatus",
        "from http import HTTPStatus",
        1.1,
    ),
    "import of decode": ("from clickpost_errors import decode", "import json", None),
}
SHORT = 1000
"""Turns of what takes about a millisecond: some of them fall between what else the machine does."""
LINE = "2026-01-01 12:00:00,123 INFO shop.orders GET /orders/ABC-123 200 12 ms user=42 ok=true\n"
NEAR = '2026-01-01 12:00:00,123 INFO {"metadata": {"page": 1}, "meta": "none", "level": "info"}\n'


def rows() -> Iterator[Row]:
    """What the contract promises of the Python package, and what else is good to know."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "dist/python/src", folder, dirs_exist_ok=True)
        compileall.compile_dir(str(folder), quiet=1)
        yield from importing(folder)
        sys.path.insert(0, str(folder))
        try:
            yield from calling()
            yield from checking()
            yield from serving()
            yield from searching(folder)
        finally:
            sys.path.remove(str(folder))


def importing(folder: Path) -> Iterator[Row]:
    """Imports, each in an interpreter that has loaded nothing, with bytecode that is there."""
    for name, (ours, theirs, limit) in IMPORTS.items():
        took, standard = best_of(lambda s=ours: fresh(s, folder), lambda s=theirs: fresh(s, folder))  # type: ignore[misc]
        yield Row(f"Python: {name}, ours : {theirs}", took / standard, "×", limit)


def fresh(statement: str, folder: Path) -> float:
    """The processor's time for a statement in a new interpreter."""
    script = f"from time import process_time as t; a = t(); {statement}; print(t() - a)"
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment |= {"PYTHONPATH": str(folder)}
    command = [sys.executable, "-S", "-c", script]
    return float(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)


def best_of(*actions: Callable[[], float], turns: int = 25) -> list[float]:
    """The best time of each action; they run by turns."""
    return [
        min(times) for times in zip(*([a() for a in actions] for _ in range(turns)), strict=True)
    ]


def timed(action: Callable[[], object], times: int) -> Callable[[], float]:
    """Takes the time of an action, a number of times over."""

    def run() -> float:
        begin = time.perf_counter()
        for _ in range(times):
            action()
        return (time.perf_counter() - begin) / times

    return run


def calling() -> Iterator[Row]:
    """Looking up a member, and decoding a reply of a kilobyte."""
    from http import HTTPStatus

    from clickpost_errors import MetaStatus, decode  # type: ignore[import-not-found, unused-ignore]

    ours, theirs = best_of(
        timed(lambda: MetaStatus(310), 1000), timed(lambda: HTTPStatus(404), 1000), turns=SHORT
    )
    yield Row("Python: MetaStatus(310) : HTTPStatus(404)", ours / theirs, "×", 1.05)

    track = [
        {"status": n, "remark": "In transit at a hub", "place": "Bengaluru"} for n in range(11)
    ]
    result = {"waybill": "AWB123456789", "reference_number": "ORD-1", "label": None, "track": track}
    body = {"meta": {"status": 200, "success": True, "message": "Success"}, "result": result}
    raw = json.dumps(body).encode()
    assert 900 < len(raw) < 1100, len(raw)
    ours, theirs = best_of(
        timed(lambda: decode(raw), 100), timed(lambda: json.loads(raw), 100), turns=SHORT
    )
    yield Row(f"Python: decode of {len(raw)} bytes : json.loads", ours / theirs, "×", 1.5)


ORDER = {
    "pickup_info": {"pickup_name": "Warehouse", "pickup_pincode": "560001"},
    "drop_info": {"drop_name": "A. Customer", "drop_pincode": "110001", "drop_city": "Delhi"},
    "shipment_details": {
        "order_type": "COD", "cod_value": 499, "invoice_value": 499, "invoice_number": "I-1",
        "reference_number": "ORD-1", "courier_partner": 4, "delivery_type": "FORWARD",
        "length": 10, "breadth": 10, "height": 10, "weight": 500,
        "items": [
            {"sku": "SHIRT-M", "description": "A shirt", "quantity": 1, "price": 299},
            {"sku": "SOCKS", "description": "Socks", "quantity": 2, "price": 100},
        ],
    },
    "additional": {"label": True, "return_info": {"name": "Warehouse", "pincode": "560001"}},
}  # fmt: skip


def checking() -> Iterator[Row]:
    """The check of a request of a usual size, beside the reading of its text."""
    from clickpost_errors import (  # type: ignore[import-not-found, unused-ignore]
        check_request,
    )

    text = json.dumps(ORDER)
    assert check_request(ORDER) == ()
    ours, theirs = best_of(
        timed(lambda: check_request(ORDER), 100), timed(lambda: json.loads(text), 100), turns=SHORT
    )
    yield Row("Python: check_request, an order", ours * 1e6, "µs", 10.0)
    yield Row("Python: check_request : json.loads of the order", ours / theirs, "×")


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


@contextmanager
def bare_server() -> Iterator[int]:
    """The port of the least server that there can be: one connection, one answer for all."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with connection:
                while connection.recv(65536):
                    connection.sendall(HEAD)

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        thread.join(10)


def serving() -> Iterator[Row]:
    """A call to the test server on a connection that is kept, and 20 clients that come at once."""
    from clickpost_errors.testing import (  # type: ignore[import-not-found, unused-ignore]
        Server,
    )

    def calls(connection: HTTPConnection) -> Callable[[], float]:
        def call() -> None:
            connection.request("GET", "/")
            connection.getresponse().read()

        return timed(call, 20)

    with bare_server() as port, Server(200) as server:
        address = urlsplit(server.url)
        assert address.port
        ours, theirs = HTTPConnection("127.0.0.1", address.port), HTTPConnection("127.0.0.1", port)
        took, bare = best_of(calls(ours), calls(theirs))
        ours.close()
        theirs.close()
        yield Row("Python: a call to the test server", took * 1e3, "ms", 5.0)
        yield Row("Python: a call to it : to a bare socket", took / bare, "×", 5.0)

    def client(url: str, start: Barrier) -> bool:
        start.wait(60)
        try:
            return bool(urlopen(url, timeout=20).read())
        except OSError:
            return False

    with Server(200) as server, ThreadPoolExecutor(20) as pool:
        start = Barrier(20)
        begin = time.perf_counter()
        answered = list(pool.map(client, [server.url] * 200, [start] * 200))
        took = (time.perf_counter() - begin) / len(answered)
    yield Row("Python: 20 clients at once, a call", took * 1e3, "ms")
    yield Row("Python: 20 clients at once, calls refused", answered.count(False), "of 200", 0)


def searching(folder: Path) -> Iterator[Row]:
    """The search of a log for replies, as the command does it, in the time that it takes a MB."""
    from clickpost_errors.cli import examine  # type: ignore[import-not-found, unused-ignore]

    reply = (
        '{"meta": {"status": 329, "success": false, "message": "Courier Partner API timeout"}}\n'
    )
    kinds = {
        "without a reply": (LINE * 1_000_000, 10.0),
        "with keys like a reply's": (NEAR * 100_000, None),
        "with a reply in a hundred lines": ((LINE * 99 + reply) * 5000, None),
        "of replies": (reply * 50_000, None),
    }
    for name, (text, limit) in kinds.items():
        log = folder / "app.log"
        log.write_text(text)

        def search(log: Path = log) -> None:
            with log.open("rb") as stream:
                for _ in examine(stream, quiet=True):
                    pass

        (took,) = best_of(timed(search, 1), turns=3)
        yield Row(f"Python: a log {name}", took / len(text) * 1e9, "ms a MB", limit)
