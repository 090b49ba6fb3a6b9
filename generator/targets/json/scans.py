"""Conformance vectors of what people paste, and what a scanner must make of it."""

import json
import re
from collections.abc import Iterator
from typing import Any

from generator.model import Catalogue, Status
from generator.targets.json.dumps import BARE, QUOTED
from generator.targets.json.requests import request_vectors

Vector = dict[str, Any]
Body = dict[str, Any]
SAID = 'It\'s "7", and too long (40): a\\b'
SAID_BARE = "It's 7, and too long (40)"

ABOUT = (
    "Each vector of `scan` holds a text that people paste, and in `expect` what a scanner makes of",
    "it: its `kind`, the `codes` that get an answer (null for a reply without readable code), and",
    "the `candidates`, best first, that are offered without one. `first_candidate` is the first of",
    "them where more may follow. `messages` are those of the codes, where the text holds any.",
    "Kinds: `code` (codes and names alone), `reply` (codes at their path), `unreadable`, `page`",
    "(of a server before the API), `no_reply` (a client's exception), `lookalike`, `request`,",
    "`message`, `mention`, `http` (an HTTP status), `near` and `nothing`.",
)

NO_REPLY = {
    "requests": "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='a.example', port=443):"
    " Read timed out. (read timeout=30)",
    "requests, connection": "requests.exceptions.ConnectionError: ('Connection aborted',"
    " RemoteDisconnected('Remote end closed connection without response'))",
    "httpx": "  File \"a.py\", line 319, in post\nhttpx.ReadTimeout: The read operation timed out",
    "urllib3": "urllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='a', port=443): Max"
    " retries exceeded with url: /api (Caused by NewConnectionError('[Errno 111] refused'))",
    "aiohttp": "aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected",
    "Python's socket": "socket.timeout: timed out",
    "Node's fetch": "TypeError: fetch failed\n    at node:internal/deps/undici/undici:13392:13\n"
    "  [cause]: ConnectTimeoutError: Connect Timeout Error { code: 'UND_ERR_CONNECT_TIMEOUT' }",
    "axios": "AxiosError: timeout of 30000ms exceeded\n  code: 'ECONNABORTED'",
    "Node's socket": "Error: read ECONNRESET\n    at TLSWrap.onStreamRead {\n  errno: -104 }",
    "Node's hang up": "Error: socket hang up\n    at connResetException (node:internal:720:14)",
    "a browser": "TypeError: Failed to fetch",
    "Java": "java.net.SocketTimeoutException: Read timed out\n\tat sun.nio.ch.Net(Net.java:319)",
    "Java's client": "java.net.http.HttpTimeoutException: request timed out",
    "Spring": "org.springframework.web.client.ResourceAccessException: I/O error on POST request",
    "PHP": "cURL error 28: Operation timed out after 30001 milliseconds with 0 bytes received",
    "Guzzle": "GuzzleHttp\\Exception\\ConnectException: cURL error 7: Failed to connect to host",
    "Go": 'Post "https://api.example/v3": context deadline exceeded (Client.Timeout exceeded while'
    " awaiting headers)",
    "Go's socket": "read tcp 10.0.0.5:50412->10.0.0.9:443: read: connection reset by peer",
    "Ruby": "Net::ReadTimeout (Net::ReadTimeout with #<TCPSocket:(closed)>)",
    "Go's end": 'Post "https://api.example/v3": EOF',
    "Rust": 'reqwest::Error { kind: Request, source: TimedOut }',
    "Swift": 'Error Domain=NSURLErrorDomain Code=-1001 "The request timed out."',
    "Elixir": "%HTTPoison.Error{reason: :timeout}",
    "Celery": "celery.exceptions.SoftTimeLimitExceeded: SoftTimeLimitExceeded()",
    "a function's end": "2026-01-05 Task timed out after 30.00 seconds",
    "an empty body": "JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    "Faraday": "Faraday::ConnectionFailed: end of file reached",
    "curl": "curl: (52) Empty reply from server",
    "C#": "System.Net.Http.HttpRequestException: The SSL connection could not be established",
}  # fmt: skip
PAGES = {
    "a page": "<!DOCTYPE html>\n<html><head></head><body>502 Bad Gateway</body></html>",
    "a page after headers": "HTTP/1.1 504 Gateway Timeout\r\nX-Id: 319\r\n\r\n<html></html>",
    "a page in a log": "12:00:01 ERROR body=<html><body>upstream</body></html>",
    "a heading": "<h1>Server Error (500)</h1>",
    "a page read as JSON": "SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
    "a gateway's JSON": '{"message": "Endpoint request timed out"}',
    "the text of a proxy": "upstream request timeout",
    "the text of a gateway": "503 Service Unavailable",
}


class Scans:
    """Makes texts that hold replies, codes and messages of a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.shape = catalogue.package.reply
        self.path = self.shape.code.split(".")
        self.key = self.path[-1]
        by_outcome = {status.outcome: status for status in catalogue.statuses}
        self.samples = list(by_outcome.values())
        self.saying: dict[str, list[Status]] = {}
        """The statuses by their messages."""
        for status in catalogue.statuses:
            for message in dict.fromkeys(map(normal, map(piece, status.messages))):
                self.saying.setdefault(message, []).append(status)
        self.long = [message for message in self.saying if len(message.split()) >= 3]
        self.one, self.other = self.samples[-1], self.samples[0]
        codes = {status.code for status in catalogue.statuses}
        self.unknown = next(code for code in range(max(codes) + 100, 10**9) if code not in codes)

    def vectors(self) -> Iterator[Vector]:
        """Every vector, in a fixed order."""
        yield from self.codes()
        yield from self.dumps()
        yield from self.cut_off()
        yield from self.wrong_numbers()
        yield from self.several()
        yield from self.own_output()
        yield from self.messages()
        yield from self.near()
        yield from self.no_replies()
        yield from self.requests()
        yield from self.nothing()

    def body(self, code: int, message: str = "", success: bool | None = None) -> Body:
        """A reply as the catalogue says that it is laid out."""
        body: Body = {}
        put(body, self.shape.code, code)
        if self.shape.success and success is not None:
            put(body, self.shape.success, success)
        if message:
            put(body, self.shape.message, message)
        return body

    def full(self, status: Status, message: str) -> Body:
        body = self.body(status.code, message, success=False)
        if self.shape.result:
            put(body, self.shape.result, None)
        return body

    @property
    def deep(self) -> bool:
        """Whether the code is in an object of its own, by which it is told from other numbers."""
        return len(self.path) > 1

    @property
    def beside(self) -> bool:
        """Whether code and message are members of one such object."""
        parents = self.shape.message.split(".")[:-1]
        return self.deep and self.shape.code.split(".")[:-1] == parents

    def codes(self) -> Iterator[Vector]:
        enum = self.catalogue.package.enum
        for status in self.samples:
            code, name = status.code, status.name
            for text in (f"{code}", f' "{code}"\n', name, status.slug, f"{enum}.{name}"):
                yield vector(f"the code {text!r}", text, "code", [code])
            yield vector(f"{name} as Python prints it", f"<{enum}.{name}: {code}>", "code", [code])
        pair = [self.one.code, self.other.code]
        yield vector("two codes", f"{pair[0]}, {pair[1]}", "code", pair)
        yield vector("two names", f"{self.one.name}\n{self.other.name}", "code", pair)

    def dumps(self) -> Iterator[Vector]:
        for dumps, message in ((QUOTED, SAID), (BARE, SAID_BARE)):
            for name, dump in dumps.items():
                text = dump(self.full(self.one, message))
                messages = [message] if self.beside or name == "JSON" else None
                yield vector(
                    f"a reply as {name}", text, "reply", [self.one.code], messages=messages
                )
                text = dump(self.body(self.unknown, message, success=True))
                yield vector(f"an unknown code as {name}", text, "reply", [self.unknown])
        for status in self.samples:
            yield vector(
                f"{status.name} in a reply",
                json.dumps(self.body(status.code)),
                "reply",
                [status.code],
            )
        text = f'{".".join(self.path)}="{self.one.code}"'
        yield vector("digits in quotes", text, "reply", [self.one.code])
        yield vector(
            "a path and its code",
            f"x {'.'.join(self.path)}: {self.one.code}.",
            "reply",
            [self.one.code],
        )
        yield vector(
            "a reply after a megabyte", None, "reply", [self.one.code],
            parts=[["x" * 99 + "\n", 10_486], [json.dumps(self.full(self.one, SAID)), 1]],
        )  # fmt: skip

    def cut_off(self) -> Iterator[Vector]:
        text = json.dumps(self.body(self.one.code, SAID, success=False))
        digits = str(self.one.code)
        after = text.index(digits) + len(digits)
        yield vector("a reply cut off in the message", text[:-5], "reply", [self.one.code])
        yield vector("a reply cut off after the code", text[: after + 2], "reply", [self.one.code])
        escaped = json.dumps({"log": text[:-5]})[:-2]
        yield vector("an escaped reply, cut off", escaped, "reply", [self.one.code])
        for name, cut in (("", text[:after]), (", before a line", text[:after] + "\nnext 1")):
            yield vector(f"a code that may go on{name}", cut, "mention", [], [self.one.code])
        yield vector("a key that is cut off", text[: text.index(digits) - 2], "nothing", [])

    def wrong_numbers(self) -> Iterator[Vector]:
        one, other = self.one.code, self.other.code
        path, key = ".".join(self.path), self.key
        whole = json.dumps(self.body(one))
        text = f"{key}={other} body={whole}"
        if self.deep:
            yield vector("another number before a reply", text, "reply", [one])
            text = f"HTTP {key}={other}, {path}={one}"
            yield vector("an HTTP status before a path", text, "reply", [one])
        yield vector(
            "an HTTP status before a reply", f"HTTP/1.1 {other}\r\n\r\n{whole}", "reply", [one]
        )
        first: Any = other
        for key in reversed(self.path):
            first = {key: first}
        renamed = {f"order_{self.path[0]}": first[self.path[0]]}
        for name, text in {
            "another key that ends like the path": f"order_{path}={one}",
            "another key with an underscore": f"other_{self.key}_code: {one}",
            "a question about a code": f"why do i get {one}?",
            "a code in a sentence": f"we got {one} from the api twice",
            "a comparison": f"if {path} == {one}:",
            "two codes in a line": f"{path}={other} {path}={one}",
            "a reply inside another object": json.dumps({"order": self.body(one)}),
        }.items():
            codes = [other, one] if "two" in name else [one]
            if one != other or "two" not in name:
                yield vector(name, text, "mention", [], codes)
        text = f"Expected {path}: {other}\nReceived {path}: {one}"
        yield vector("an expected code", text, "reply", [one])
        if self.deep and one != other:
            bodies = {"first": self.body(other, SAID), "second": self.body(one)}
            text = json.dumps(bodies)
            yield vector("replies that contradict each other", text, "mention", [], [other, one])
        yield vector("another key around it", json.dumps(renamed), "mention", [], [other])
        if self.shape.result:
            for name, body in {
                "a reply in the result": self.body(other),
                "a whole reply in the result": self.body(other, SAID, success=True),
            }.items():
                inside: Body = {}
                put(inside, self.shape.result, body)
                yield vector(name, json.dumps(inside), "mention", [], [other])
            flat = f"{self.shape.result}.{path}={other}"
            yield vector("a path in the result", flat, "mention", [], [other])
        for name, text in {
            "a fraction": f"{path}={one}.5",
            "a number in a word": f"{path}={one}x",
            "a duration": f"took {one} ms",
            "a port": f"port={one}",
            "a part of a time": f"12:00:00,{one} done",
        }.items():
            yield vector(name, text, "nothing", [])
        if self.shape.success and (good := self.good()):
            text = json.dumps({self.shape.success.split(".")[-1]: False, "number": good.code})
            yield vector("a success beside a failure", text, "unreadable", [None])

    @property
    def named(self) -> Status | None:
        """The status with the longest name of several words that begins like no other."""
        names = [status.name for status in self.catalogue.statuses]
        alone = [
            status
            for status in self.catalogue.statuses
            if "_" in status.name
            and len(status.name) >= 10
            and sum(name[:5] == status.name[:5] for name in names) == 1
        ]
        return max(alone, key=lambda status: len(status.name), default=None)

    def good(self) -> Status | None:
        successes = (
            s for s in self.catalogue.statuses if self.catalogue.outcome[s.outcome].success
        )
        return next(successes, None)

    def several(self) -> Iterator[Vector]:
        codes = [self.one.code, self.other.code, self.unknown]
        bodies = [self.body(code) for code in codes]
        lines = [f"12:00 got {json.dumps(body)} in 4 ms" for body in bodies]
        yield vector("a list of replies", json.dumps(bodies), "reply", codes)
        if self.deep:
            listed = f"got {json.dumps(bodies)}"
            yield vector("a list of replies after text", listed, "reply", codes)
        yield vector("lines of JSON", "\n".join(map(json.dumps, bodies)), "reply", codes)
        yield vector("a log", "\n".join(["12:00 start", *lines, "12:01 end"]), "reply", codes)
        flat = "\n".join(f"level=info {'.'.join(self.path)}={code} x=1" for code in codes)
        yield vector("lines of keys and values", flat, "reply", codes)
        both = f"{'.'.join(self.path)}={codes[0]} body={json.dumps(bodies[0])}"
        yield vector("one reply, written twice in a line", both, "reply", codes[:1])
        many = "".join(f"{line}\n" for line in lines[:1] * 30)
        yield vector("thirty replies", many, "reply", codes[:1] * 30)

    def own_output(self) -> Iterator[Vector]:
        for status in self.samples:
            line = f"{status.code} {status.name}: {SAID_BARE}"
            yield vector(
                f"what is logged of {status.name}",
                line,
                "reply",
                [status.code],
                messages=[SAID_BARE],
            )
        line = f"{self.one.code} {self.one.name}: {SAID_BARE} -> Do something."
        trace = (
            f'Traceback (most recent call last):\n  File "a.py", line 7, in f\na.b.Error: {line}'
        )
        yield vector(
            "a stack trace of its own", trace, "reply", [self.one.code], messages=[SAID_BARE]
        )
        title = f"{self.one.code} {self.one.name}: {self.one.title}"
        yield vector("a line of its list", title, "mention", [], [self.one.code])

    def messages(self) -> Iterator[Vector]:
        """Each documented message, as a whole and within a text.

        Of those in ASCII: what a letter is changes with the Unicode version of the running Python.
        """
        for status in self.catalogue.statuses:
            for message in status.messages:
                said = piece(message)
                alike = self.alike(said)
                if not said.isascii() or not alike or " " not in normal(said):
                    continue
                fixed = sorted(alike, key=lambda s: "{detail}" in self.match(s, said))
                codes = [item.code for item in fixed]
                yield vector(f"the message {said!r}", said.strip(), "message", [], codes)
                if len(normal(said).split()) >= 3:
                    template = sorted(alike, key=lambda s: "{detail}" not in self.match(s, said))
                    codes = [item.code for item in template]
                    text = f"order failed: {said} (see the log)"
                    yield vector(f"a text with the message {said!r}", text, "message", [], codes)
                    others = (s.code for s in self.catalogue.statuses if s.code not in codes)
                    if (spare := next(others, None)) is not None:
                        text = f"{said} [{spare}]"
                        found = [*codes, spare]
                        yield vector(f"a code beside {said!r}", text, "message", [], found)

    def alike(self, said: str) -> list[Status]:
        """The statuses that have a message; none where another message is a part of it."""
        asked = normal(said)
        if any(f" {part} " in f" {asked} " for part in self.long if part != asked):
            return []
        return self.saying[asked]

    def match(self, status: Status, said: str) -> str:
        return next(m for m in status.messages if normal(piece(m)) == normal(said))

    def near(self) -> Iterator[Vector]:
        codes = [s.code for s in self.catalogue.statuses]
        digits = str(self.unknown)
        nearest = sorted(
            codes, key=lambda c: (not str(c).startswith(digits), abs(c - self.unknown))
        )
        yield vector("an unknown number", digits, "code", [self.unknown], nearest[:3])
        if named := self.named:
            name, code = named.name, [named.code]
            yield vector("a name in a text", f"raised {name} at night", "mention", [], code)
            wrong = name[:2] + name[3:]
            yield vector("a misspelt name", wrong, "near", [], code, first=True)
            start = name.lower()[:-2].replace("_", " ")
            yield vector("the start of a name", start, "near", [], code, first=True)

    def no_replies(self) -> Iterator[Vector]:
        for name, text in NO_REPLY.items():
            yield vector(f"no reply: {name}", text, "no_reply", [None])
        for name, text in PAGES.items():
            yield vector(name, text, "page", [None])
        reply = json.dumps(self.full(self.one, SAID))
        script = f"<html><script>var x = {reply}</script></html>"
        yield vector("a page that holds a reply", script, "page", [None])
        wrapped = self.body(self.one.code, "<html><body>502 Bad Gateway</body></html>")
        yield vector("a reply that holds a page", json.dumps(wrapped), "reply", [self.one.code])
        for item in self.shape.lookalikes:
            text = f"{item.key}: {self.one.code}"
            yield vector(f"the lookalike {text}", text, "lookalike", [], [self.one.code])
            body = {item.key: self.one.code, "order": "A-1"}
            yield vector(f"{item.key} in JSON", json.dumps(body), "lookalike", [], [self.one.code])
        for text in ("HTTP/1.1 404", "status: 404 Not Found", "GET /orders/A-1 404 0.2s"):
            yield vector(f"the HTTP status {text!r}", text, "http", [])

    def requests(self) -> Iterator[Vector]:
        """Requests that hold at least two of the fields in their places."""
        fields = self.catalogue.package.request.fields if self.catalogue.package.request else ()
        places = {place.at: field.name for field in fields for place in field.places}
        kinds: dict[tuple[int, ...], Vector] = {}
        for checked in request_vectors(self.catalogue):
            body = checked.get("body", {})
            held = {name for path, name in places.items() if holds(body, path.split("."))}
            codes = list(dict.fromkeys(problem["code"] for problem in checked["expect"]))
            if len(held) > 1:
                text = json.dumps(body)
                found = vector(f"the request {text}", text, "request", [], codes)
                kinds.setdefault(tuple(codes), found)
        yield from kinds.values()

    def nothing(self) -> Iterator[Vector]:
        for name, text in {
            "no text": "",
            "white space": " \n\t",
            "prose": "Lorem ipsum dolor sit amet.",
            "a sign": "?",
            "a negative number": "-310",
            "a number that is too long": "9" * 30,
            "an opening": '{"x": ',
        }.items():
            yield vector(name, text, "nothing", [])
        for text in ("{}", '{"detail": "Not found."}', '{"error": {"kind": null}}'):
            yield vector(f"an object without a code: {text}", text, "unreadable", [None])


def vector(
    name: str,
    text: str | None,
    kind: str,
    codes: list[Any],
    candidates: list[int] | None = None,
    messages: list[str] | None = None,
    first: bool = False,
    parts: list[Any] | None = None,
) -> Vector:
    """A vector; `first` where more candidates may follow."""
    expect: Vector = {"kind": kind, "codes": codes, "candidates": candidates or []}
    if first:
        expect["first_candidate"] = expect.pop("candidates")[0]
    if messages:
        expect["messages"] = messages
    given = {"text": text} if parts is None else {"parts": parts}
    return {"name": name, **given, "expect": expect}


def put(body: Body, path: str, value: Any) -> None:
    *parents, last = path.split(".")
    for key in parents:
        body = body.setdefault(key, {})
    body[last] = value


def holds(body: Any, path: list[str]) -> bool:
    """Whether there is anything at a path."""
    for key in path:
        if not isinstance(body, dict) or key not in body:
            return False
        body = body[key]
    return True


def piece(message: str) -> str:
    """The longest part of a documented message that does not vary."""
    return max(message.split("{detail}"), key=len)


def normal(text: str) -> str:
    """A text without what varies: case, punctuation, white space."""
    return re.sub(r"[\W_]+", " ", text.lower(), flags=re.ASCII).strip(" ")


def scan_vectors(catalogue: Catalogue) -> list[Vector]:
    """Every vector; each name is unique."""
    return list({vector["name"]: vector for vector in Scans(catalogue).vectors()}.values())
