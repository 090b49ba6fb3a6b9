# Copied from generator/targets/python/templates/src/{package.module}/testing.py by
# `make generate`; edit it there.
"""Help for your own tests: replies of every code, and a local server that answers with them::

    with Server(status, no_reply(), Response(status, delay=2)) as server:
        call_my_client(server.url)
    assert len(server.requests) == 3

Under pytest, the fixture named for this package, `…_server`, is such a server.
"""

import json
import sys
from collections import deque
from collections.abc import Callable, Mapping
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Any, Self, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from .catalogue import CODE, MESSAGE, RESULT, SUCCESS, Status
from .lookups import lookup
from .reply import Body
from .request import check_request

__all__ = ["Answer", "Request", "Response", "Server", "no_reply", "reply"]


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

    def __init__(self, method: str, target: str, headers: "Message[str, str]", body: bytes) -> None:
        url = urlsplit(target)
        self.method: str = method
        """Such as `POST`."""
        self.target: str = target
        """The path and the parameters, as they came."""
        self.path: str = url.path
        """The path alone."""
        self.query: dict[str, str] = dict(parse_qsl(url.query, keep_blank_values=True))
        """The parameters; of several with one name the last."""
        self.headers: Message[str, str] = headers
        """The headers, by their names without regard to case."""
        self.body: bytes = body
        """The body, as it came."""

    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.path}>"


class Response:
    """An answer with an HTTP status and a delay of its own."""

    def __init__(self, answer: Body | int, *, http_status: int = 200, delay: float = 0.0) -> None:
        self.content: bytes = _encoded(answer)
        """The body."""
        self.http_status: int = http_status
        """The HTTP status."""
        self.delay: float = delay
        """How many seconds pass before it is sent."""
        self.sent: int | None = None
        """How many bytes of it are sent before the connection is cut; None where it is not."""

    def encoded(self) -> bytes:
        """The bytes that are sent."""
        reason, _ = BaseHTTPRequestHandler.responses.get(self.http_status, ("", ""))
        head = (
            f"HTTP/1.1 {self.http_status} {reason}\r\n"
            "Content-Type: application/json\r\n"
            f"Content-Length: {len(self.content)}\r\n\r\n"
        )
        whole = head.encode() + self.content
        return whole if self.sent is None else whole[: len(head) + self.sent] * bool(self.sent)


def no_reply(answer: Body | int | None = None, *, delay: float = 0.0) -> Response:
    """A connection that is cut: before the answer, or halfway in its body where one is given."""
    response = Response("" if answer is None else answer, delay=delay)
    response.sent = len(response.content) // 2
    return response


Answer: TypeAlias = Body | int | Response
"""A code, which stands for a reply of it, the body of a reply, or more than that."""


class Server:
    """A server on this machine that gives the chosen answers in turn, the last one for ever.

    An answer can be a function of the request. Like the API, the server says HTTP 200 whatever the
    answer is, unless it is told otherwise.
    """

    def __init__(
        self, *answers: Answer | Callable[[Request], Answer], port: int = 0, check: bool = False
    ) -> None:
        """With `check`, a request with a known fault gets the documented code for it."""
        self.requests: list[Request] = []
        """What it was asked, in order."""
        self._answers: dict[str | None, deque[tuple[int, Any]]] = {}
        self._check = check
        self._lock = Lock()
        self._stopped = Event()
        self._http = _Listener(self, port)
        self._thread = Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self.answer(*answers)

    @property
    def url(self) -> str:
        """Its address; paths without answers of their own, and all methods, are answered alike."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def answer(
        self,
        *answers: Answer | Callable[[Request], Answer],
        http_status: int = 200,
        path: str | None = None,
    ) -> None:
        """Give these answers next; those from before that are still to come are forgotten.

        With `path`, they are for requests of that path alone.
        """
        with self._lock:
            self._answers[path] = deque((http_status, answer) for answer in answers)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stopped.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def respond(self, request: Request) -> Response:
        """Note a request, and wait as long as its answer takes; returns the answer."""
        try:
            response = self._next(request)
        except Exception as error:  # a function of the test's may raise anything
            response = Response(f"there is no answer: {error!r}", http_status=500)
        self._stopped.wait(response.delay)
        return response

    def _next(self, request: Request) -> Response:
        problems = check_request(request.body) if self._check and request.body else ()
        with self._lock:
            self.requests.append(request)
            if problems:
                return Response(reply(problems[0].status))
            answers = self._answers.get(request.path) or self._answers[None]
            if not answers:
                raise LookupError("the test server was not told what to answer")
            http_status, answer = answers.popleft() if len(answers) > 1 else answers[0]
        made: Any = answer(request) if callable(answer) else answer
        return made if isinstance(made, Response) else Response(made, http_status=http_status)


class _Listener(ThreadingHTTPServer):
    request_queue_size = 128  # so many clients may connect at once

    def __init__(self, owner: Server, port: int) -> None:
        self.owner = owner
        super().__init__(("127.0.0.1", port), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Report what is wrong, but for a client that has gone away."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: _Listener  # pyright: ignore[reportIncompatibleVariableOverride]
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _respond(self) -> None:
        request = Request(self.command, self.path, self.headers, self._read())
        response = self.server.owner.respond(request)
        sent = response.encoded()
        if self.command == "HEAD":
            sent = sent.removesuffix(response.content)
        self.wfile.write(sent)  # at once, or the network holds back what comes second
        if response.sent is not None:
            self.close_connection = True
            self.connection.shutdown(SHUT_RDWR)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _respond  # noqa: N815

    def _read(self) -> bytes:
        """The body of the request."""
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            return b"".join(iter(self._read_chunk, b""))
        return self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def _read_chunk(self) -> bytes:
        size = int(self.rfile.readline().partition(b";")[0], 16)
        chunk = self.rfile.read(size)
        while self.rfile.readline().strip() and not size:
            pass  # headers may follow the last chunk
        return chunk

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the output belongs to the tests."""


def _encoded(answer: Body | int) -> bytes:
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
