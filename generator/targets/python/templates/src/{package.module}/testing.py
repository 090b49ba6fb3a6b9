# Copied from generator/targets/python/templates/src/{package.module}/testing.py by
# `make generate`; edit it there.
"""Help for your own tests: replies of every code, and a local server that answers with them.

    with Server(status) as server:
        call_my_client(server.url)
    assert len(server.requests) == 1

Under pytest, the fixture named for this package, `…_server`, is such a server.
"""

import json
from collections import deque
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from .catalogue import CODE, MESSAGE, RESULT, SUCCESS, Status
from .lookups import lookup
from .reply import Body

__all__ = ["Answer", "Request", "Server", "reply"]

Answer = Body | int
"""A code, which stands for a reply of it, or the body of a reply."""


def reply(
    status: int,
    detail: str | None = None,
    *,
    message: str | None = None,
    result: Any = None,
) -> dict[str, Any]:
    """The body of a reply, as the API sends it; the code need not be a known one.

    The message is the documented one with `detail` in its place, or `detail` by itself where no
    documented message has a place for it, unless `message` says what it is.
    """
    known = lookup(status)
    body: dict[str, Any] = {}
    _put(body, CODE, int(status))
    if SUCCESS:
        _put(body, SUCCESS, _success(known))
    _put(body, MESSAGE, _message(known, detail) if message is None else message)
    if RESULT and result is not None:
        _put(body, RESULT, result)
    return body


class Request:
    """What the server was asked."""

    def __init__(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> None:
        url = urlsplit(target)
        self.method = method
        self.path = url.path
        self.query = dict(parse_qsl(url.query))
        self.headers = headers
        self.body = body

    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)


class Server:
    """A server on this machine that gives the chosen answers in turn, the last one for ever.

    Like the API, it says HTTP 200 whatever the answer is, unless it is told otherwise.
    """

    def __init__(self, *answers: Answer) -> None:
        self.requests: list[Request] = []
        """What it was asked, in order."""
        self._answers: deque[tuple[int, bytes]] = deque()
        self._lock = Lock()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self.answer(*answers)

    @property
    def url(self) -> str:
        """Its address; every path and method below it is answered alike."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def answer(self, *answers: Answer, http_status: int = 200) -> None:
        """Give these answers next; those from before that are still to come are forgotten."""
        with self._lock:
            self._answers = deque((http_status, _encoded(answer)) for answer in answers)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def reply_to(self, request: Request) -> tuple[int, bytes]:
        """Note a request; returns the HTTP status and the body to answer it with."""
        with self._lock:
            self.requests.append(request)
            if not self._answers:
                return 500, b"the test server was not told what to answer"
            return self._answers.popleft() if len(self._answers) > 1 else self._answers[0]


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _respond(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            request = Request(self.command, self.path, dict(self.headers.items()), body)
            http_status, content = server.reply_to(request)
            self.send_response(http_status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _respond  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet: the output belongs to the tests."""

    return Handler


def _encoded(answer: Answer) -> bytes:
    if isinstance(answer, int):
        answer = reply(answer)
    if isinstance(answer, Mapping):
        answer = json.dumps(answer)
    return answer.encode() if isinstance(answer, str) else bytes(answer)


def _message(status: Status | None, detail: str | None) -> str:
    messages = status.messages if status is not None else ()
    if detail is None:
        return messages[0].replace("{detail}", "") if messages else ""
    with_place = (message for message in messages if "{detail}" in message)
    return next(with_place, "{detail}").replace("{detail}", detail)


def _success(status: Status | None) -> bool:
    if status is None:
        return False
    return status.outcome.ok if status.order_successful is None else status.order_successful


def _put(body: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    *parents, last = path
    for key in parents:
        body = body.setdefault(key, {})
    body[last] = value
