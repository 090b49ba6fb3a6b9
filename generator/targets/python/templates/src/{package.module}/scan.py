"""Says what a pasted text is about: replies, codes, messages, or no reply at all.

Only a code at its path in a reply, or a code or name by itself, gets a verdict. Everything else is
a candidate.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .catalogue import API, CODE, LOOKALIKES, MESSAGE, SUCCESS, Status
from .facts import FIELDS
from .lookups import lookup
from .reply import Reply, decode
from .request import check_request
from .search import Found, has, put, replies_in

EXCERPT = 1 << 16  # how much of a text is read for anything but replies
SPACE = " \t\r\n\f\v\u00a0\ufeff"


class Finding(NamedTuple):
    """What a text is about."""

    kind: str
    """`code`, `reply`, `request`, `unreadable`, `page`, `no_reply`, `lookalike`, `message`,
    `mention`, `http`, `near` or `nothing`."""
    found: tuple[Found, ...] = ()
    """What gets a verdict."""
    candidates: tuple[Status, ...] = ()
    """What it may be about, without a verdict."""
    note: str = ""

    @property
    def codes(self) -> list[int | None]:
        """The codes that get a verdict."""
        return [found.reply.code for found in self.found]


def scan(text: str) -> Finding:
    """Say what a pasted text is about."""
    text = re.sub("\x1b\\[[0-9;]*[A-Za-z]|[\u200b\u2060]", "", text).strip(SPACE)
    if not text:
        return Finding("nothing")
    body = decode(text).body
    if isinstance(body, str) and body != text:  # JSON in a string
        return scan(body)
    start = text[:EXCERPT]
    return (
        _codes(text)
        or _page(start, _PAGE_START)
        or _whole(body)
        or (_lookalike(start) if isinstance(body, dict) and LOOKALIKES.keys() & body else None)
        or _replies(text)
        or _own_lines(start)
        or _lookalike(start)
        or _request(_object_in(start) if body is text else body)
        or _page(start, _PAGE)
        or _message(start)
        or _no_reply(start)
        or _mentioned(start)
        or _unreadable(body)
        or _http(start)
        or _near(text)
    )


# Codes and names.

_ENUM = re.escape(Status.__name__)
_MEMBER = re.compile(rf"<?{_ENUM}\.([A-Za-z_]\w*)(?:: ?[0-9]+)?>?", re.A)


def _codes(text: str) -> Finding | None:
    """Codes or names and nothing else."""
    if len(text) > 2000:
        return None
    bare = re.sub(r"^[\"'`(]|[\"'`.,;:!?)]$", "", text)
    said = " " in bare and any(_rank(_normal(bare), m) >= 2 for s in Status for m in s.messages)
    one = None if said else _code_of(bare, loose=True)
    if one is not None:
        near = near_number(bare) if lookup(one) is None else ()
        return Finding("code", (_found(one),), near)
    several = [_code_of(word) for word in re.split(r"[\s,;]+", bare)]
    codes = [code for code in several if code is not None]
    if len(several) == 1 or codes != several or {*map(lookup, codes)} == {None}:
        return None
    return Finding("code", tuple(map(_found, codes)))


def _code_of(word: str, loose: bool = False) -> int | None:
    """The code that a word is, or names; a plain word names one only where that is loose enough."""
    if re.fullmatch("[0-9]{1,16}", word):
        return int(word)
    member = _MEMBER.fullmatch(word)
    name = member[1] if member else word
    certain = loose or member or "_" in name or "-" in name or name.isupper()
    status = lookup(name) if certain else None
    return None if status is None else int(status)


def _found(code: int, message: str = "", line: int = 1) -> Found:
    body: dict[str, object] = {}
    put(body, CODE, code)
    if message:
        put(body, MESSAGE, message)
    return Found(Reply(body), line, sure=True, flat=False)


def near_number(digits: str) -> tuple[Status, ...]:
    """The codes that somebody may have meant by a number: those it begins, then the nearest."""
    number = int(digits)
    by_distance = sorted(Status, key=lambda s: (not f"{s:d}".startswith(digits), abs(s - number)))
    return tuple(by_distance[:3])


# Replies.


def _whole(body: object) -> Finding | None:
    """JSON and nothing else: a reply, or a list of them."""
    bodies = body if isinstance(body, list) else [body]
    replies = [Reply(item) for item in bodies if isinstance(item, dict)]
    whole = bodies is not body
    found = [Found(reply, 1, True, False, whole) for reply in replies if reply.code is not None]
    return Finding("reply", tuple(found)) if found else None


def _replies(text: str) -> Finding | None:
    """Replies within a text."""
    found = _agreed(list(replies_in(text)))
    sure = tuple(item for item in found if item.sure)
    if sure:
        return Finding("reply", sure)
    if not found:
        return None
    note = "This is inside another object, or cut off, so it gets no answer:"
    candidates = _offered(text, [item.reply.status for item in found])
    if candidates:
        return Finding("mention", (), candidates, note)
    if found[0].reply.status is None:
        return Finding("near", (), near_number(str(found[0].reply.code)), note)
    return None


def _agreed(found: list[Found]) -> list[Found]:
    """What was found; a line that contradicts itself, or says the same twice, is settled."""
    lines: dict[int, list[Found]] = {}
    for item in found:
        lines.setdefault(item.line, []).append(item)
    agreed: list[Found] = []
    for items in lines.values():
        nested = [item for item in items if item.nested]
        if len({item.reply.code for item in nested}) > 1 and not all(item.sure for item in nested):
            items = [item._replace(sure=item.sure and not item.nested) for item in items]
        sure = [item for item in items if item.sure]
        codes = {item.reply.code for item in sure}
        if len(sure) < 2 or not any(item.flat for item in sure):
            agreed += items
        elif len(codes) > 1:
            agreed += [item._replace(sure=False) for item in items]
        else:
            agreed.append(max(sure, key=lambda item: len(item.reply.message)))
    return agreed


_OWN = re.compile(r"(?<![\w.-])([0-9]{1,16}) ([A-Z][A-Z0-9_]*)\b(?:: ?([^\n]*))?", re.A)


def _own_lines(text: str) -> Finding | None:
    """Lines that this package has written: a code, its name, and perhaps a message."""
    found, titles = [], []
    for own in _OWN.finditer(text):
        status = lookup(own[2])
        message = re.sub(r" -> .*", "", own[3] or "").strip(SPACE)
        message = re.sub(r"^(['\"])(.*?)\1>?$", r"\2", message)
        if status is None or int(own[1]) != status:
            continue
        if message == status.title:
            titles.append(status)
        else:
            found.append(_found(int(own[1]), message, text.count("\n", 0, own.start()) + 1))
    if found:
        return Finding("reply", tuple(found))
    return Finding("mention", (), tuple(dict.fromkeys(titles)), _MENTIONED) if titles else None


# What is no reply.

_PAGE_START = re.compile(
    r"(?:HTTP/[^\n]*\n(?:[^\n<]+\n)*\s*)?"
    r"<(?:!doctype html|html|head|body|title|center|div|span|p|pre|h[1-6])\b(?!:)",
    re.I | re.A,
)
_PAGE = re.compile(
    r"<!doctype\b|<html[\s>]|\bunexpected token '?<"
    r"|\b(?:bad gateway|gateway time-?out|no healthy upstream"
    r"|service (?:temporarily )?unavailable|endpoint request timed out"
    r"|upstream (?:request timeout|connect error|timed out)|error code: 52[0-9])\b",
    re.I | re.A,
)
_NO_REPLY = re.compile(
    r"\b\w*(?:Timeout|Connect|Connection|Disconnected|Socket|Protocol|SSL|IO|EOF|UnknownHost"
    r"|ResourceAccess|NoHttpResponse|ChunkedEncoding|IncompleteRead|MaxRetry|Canceled)\w*"
    r"(?:Error|Exception)\b"
    r"|\b(?:Read|Connect|Write|Pool|Open)Timeout\b|\bRemoteDisconnected\b|\bIncompleteRead\b"
    r"|\bAbortError\b|\bHttpRequestException\b(?!: Response status)"
    r"|\bsocket\.(?:timeout|gaierror)\b|\bConnectionFailed\b|\bErrno::E\w+"
    r"|\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|ECONNRESET|ECONNREFUSED|ECONNABORTED|ENOTFOUND|EAI_AGAIN|EPIPE"
    r"|UND_ERR_\w+)\b|\bsocket hang up\b|\b[Ff]etch failed\b|\bFailed to fetch\b|\bNetwork ?Error\b"
    r"|\bother side closed\b|\bnetwork timeout at\b|\btimeout of [0-9]+ ?ms exceeded\b"
    r"|\bcURL error (?:6|7|18|28|35|52|55|56)\b|\bcurl: \((?:6|7|18|28|35|52|55|56)\)"
    r"|\b(?:Operation|Connection|operation|connection) timed out\b|\bRead timed out\b"
    r"|\bRecv failure\b|\bEmpty reply from server\b|\bcontext deadline exceeded\b|\bi/o timeout\b"
    r"|\bClient\.Timeout exceeded\b|\b[Cc]onnection (?:reset|refused)\b"
    r"|\bunexpected EOF\b|\bTLS handshake timeout\b|\bno such host\b|\bbroken pipe\b"
    r"|\bend of file reached\b|\bexecution expired\b|\berror sending request\b"
    r"|\b[Rr]ead timeout\b|\b(?:[Rr]equest|[Tt]ask) timed out\b|\bTimeLimitExceeded\b"
    r"|\bSoftTimeLimitExceeded\b|\bNSURLErrorDomain\b|\bHTTPoison\.Error\b|\breqwest::Error\b"
    r"|\bTransportError\b|\": EOF(?!\S)|\bExpecting value: line 1 column 1 \(char 0\)"
    r"|\bUnexpected end of JSON input\b",
    re.A,
)


def _page(text: str, sign: re.Pattern[str]) -> Finding | None:
    """A page of HTML, or the answer of a gateway: a reply that cannot be read."""
    start = sign is _PAGE_START
    if not (sign.match(text) if start else sign.search(text)):
        return None
    note = f"This is an answer of a server before {API}, not a reply of the API."
    return Finding("page", (Found(Reply(None), 1, sure=True, flat=False),), (), note)


def _lookalike(text: str) -> Finding | None:
    """Something that the catalogue says is easily taken for a reply."""
    for key, meaning in LOOKALIKES.items():
        if re.search(rf"(?<![\w$-]){re.escape(key)}(?![\w$-])", text, re.A):
            candidates = _offered(text, _numbers(text))
            return Finding("lookalike", (), candidates, f"{key}: {meaning}")
    return None


def _object_in(text: str) -> object:
    """The first JSON object in a text, as in a command of curl."""
    start = text.find("{")
    try:
        return json.JSONDecoder().raw_decode(text, start)[0] if start >= 0 else None
    except (ValueError, RecursionError):
        return None


def _request(body: object) -> Finding | None:
    """A request, which has at least two of the fields that statuses name in their places."""
    present = [
        name
        for name, field in FIELDS.items()
        if any(has(body, tuple(place.at.split("."))) for place in field.places)
    ]
    if len(present) < 2 or not isinstance(body, dict):
        return None
    problems = check_request(body)
    candidates = tuple(dict.fromkeys(problem.status for problem in problems))
    note = "This is a request. Nothing in it is documented to be refused; that is no acceptance."
    if candidates:
        codes = (
            "a documented code" if len(candidates) == 1 else f"{len(candidates)} documented codes"
        )
        note = f"This is a request; {codes} would answer it:"
    return Finding("request", (), candidates, note)


def _no_reply(text: str) -> Finding | None:
    """What a client prints when no reply came."""
    if not _NO_REPLY.search(text):
        return None
    note = "No reply came, so nothing says whether the request was carried out."
    return Finding("no_reply", (Found(Reply(None), 1, sure=True, flat=False),), (), note)


def _unreadable(body: object) -> Finding | None:
    """An object that has no code where a reply has it."""
    if not isinstance(body, dict):
        return None
    note = f"This is JSON, but there is no readable {'.'.join(CODE)} here."
    return Finding("unreadable", (Found(Reply(body), 1, sure=True, flat=False),), (), note)


# Messages.


def _message(text: str) -> Finding | None:
    """A documented message: as the whole text, or of three words and more within it."""
    asked = _normal(text)
    ranked: list[tuple[float, Status]] = []
    for status in Status:
        ranks = [_rank(asked, message) for message in status.messages]
        if ranks and max(ranks) > 0:
            ranked.append((max(ranks), status))
    if not ranked:
        return None
    best = max(rank for rank, _ in ranked)
    ranked = sorted((item for item in ranked if item[0] > best - 1), key=lambda item: -item[0])
    statuses = [status for _, status in ranked]
    own = {digits for s in statuses for m in s.messages for digits in re.findall("[0-9]+", m)}
    beside = [s for s in _numbers(text) if s is not None and f"{s:d}" not in own]
    candidates = _offered(text, [*statuses, *beside, *_names(text)])
    note = "A message alone does not decide. It is documented for:"
    return Finding("message", (), candidates, note) if candidates else None


def _rank(asked: str, documented: str) -> float:
    """How well a documented message fits a text: 3 as a whole, 1 within it, 0 not at all."""
    message = _normal(max(documented.split("{detail}"), key=len))
    template = "{detail}" in documented
    if not message:
        return 0
    if asked == message:
        return 3 - template * 0.1
    within = len(message.split(" ")) >= 3 and f" {message} " in f" {asked} "
    return within * (1 + template * 0.1)


def _normal(text: str) -> str:
    """A text without what varies between replies: case, punctuation, white space."""
    return re.sub(r"[\W_]+", " ", text.lower()).strip(" ")


# Mentions.

_MENTIONED = f"Only {'.'.join(CODE)} counts, and it is not here. The text mentions:"
_NUMBER = re.compile(r"(?<![\w.,$%/-])(?<![0-9]:)([0-9]{1,16})(?![\w%]|[.,:/-][0-9])", re.A)
_UNIT = re.compile(
    r" ?(?:ms|s|sec|secs|seconds|minutes|min|h|kB|KB|MB|GB|bytes|kg|g|cm|px|INR|USD|rupees)\b", re.A
)
_MEASURE = re.compile(
    r"\b(?:port|line|timeout|took|elapsed|duration|size|length|bytes|pid|count|page|limit|chars)"
    r"(?: ?[=:] ?| )\Z",
    re.A | re.I,
)
_NAME = re.compile(rf"(?<![\w.])(?:{_ENUM}\.([A-Z]\w*)|([A-Z][A-Z0-9]*_[A-Z0-9_]+))(?!\w)", re.A)
_HTTP_LINE = re.compile(
    r"\bHTTP\b|\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (?:https?:|/)"
    r"|\bhttp[ _-]?(?:status|code)"
    r"|\b[Ss]tatus(?:[ _-]?[Cc]ode)?\W{1,5}[0-9]{3} (?:OK\b|[A-Z][a-z])",
    re.A,
)
_HEADER = re.compile(r"(?:[A-Za-z]+(?:-[A-Za-z]+)+|Date|Server|Age|Status): ", re.A)
_HTTP_STATUSES = frozenset(
    [*range(100, 104), *range(200, 209), 226, *range(300, 309), *range(400, 419), *range(421, 427),
     428, 429, 431, 451, *range(500, 509), 510, 511]
)  # fmt: skip


def _mentioned(text: str) -> Finding | None:
    """Codes and names within a text."""
    candidates = _offered(text, [*_names(text), *_numbers(text)])
    return Finding("mention", (), candidates, _MENTIONED) if candidates else None


def _names(text: str) -> Iterator[Status | None]:
    return (lookup(name[1] or name[2]) for name in _NAME.finditer(text))


def _numbers(text: str) -> Iterator[Status | None]:
    """The codes that are in a text as numbers; an HTTP status is none."""
    for line in text.split("\n"):
        if _HEADER.match(line):
            continue
        http = bool(_HTTP_LINE.search(line))
        for number in _NUMBER.finditer(line):
            code = int(number[1])
            measure = _UNIT.match(line, number.end()) or _MEASURE.search(
                line[: number.start()][-20:]
            )
            if not (measure or (http and code in _HTTP_STATUSES)):
                yield lookup(code)


def _offered(text: str, candidates: Iterable[Status | None]) -> tuple[Status, ...]:
    """The candidates, each once; none that succeeded where the text says that it did not."""
    failed = bool(_FAILED.search(text))
    known = [status for status in candidates if status is not None]  # the code 0 is falsy
    return tuple(dict.fromkeys(s for s in known if not (failed and s.outcome.ok)))


_FAILED = re.compile(
    rf"(?<![A-Za-z]){re.escape(SUCCESS[-1])}\W{{1,24}}(?:bool\W)?(?:false|0|nil|null)\b"
    if SUCCESS
    else r"(?!)",
    re.A | re.I,
)


def _http(text: str) -> Finding | None:
    """An HTTP status, which says nothing."""
    lines = (line for line in text.split("\n") if _HTTP_LINE.search(line) or _HEADER.match(line))
    if not any(re.search(r"(?<![\w.])[0-9]{3}(?![\w.])", line, re.A) for line in lines):
        return None
    note = f"This looks like an HTTP status, which says nothing: only {'.'.join(CODE)} counts."
    return Finding("http", (), (), note)


# What somebody may have meant.


def _near(text: str) -> Finding:
    """The codes whose name or message a short text resembles."""
    candidates = _resembled(text) if len(text) <= 200 else []
    if not candidates:
        return Finding(
            "nothing", (), (), f"There is no code, reply or documented message of {API} in this."
        )
    return Finding("near", (), tuple(candidates[:5]), "Did you mean:")


def _resembled(text: str) -> list[Status]:
    key = re.sub(r"[\s_-]+", "_", text.lower())
    asked = _normal(text)
    spellings: dict[str, list[Status]] = {}
    for status in Status:
        name = status.name.lower()
        for spelling in dict.fromkeys([name, *name.split("_")]):
            spellings.setdefault(spelling, []).append(status)
    begun = [spelling for spelling in spellings if len(key) >= 3 and spelling.startswith(key)]
    distances = {spelling: _distance(key, spelling) for spelling in spellings}
    close = [spelling for spelling in spellings if distances[spelling] <= len(spelling) // 5]
    close.sort(key=lambda spelling: distances[spelling])
    named = [status for spelling in begun + close for status in spellings[spelling]]
    said = [s for s in Status if any(_shares(asked, _normal(m)) for m in s.messages)]
    searched = [s for s in Status if any(f" {_normal(k)} " in f" {asked} " for k in s.keywords)]
    return list(dict.fromkeys([*named, *_offered(text, [*said, *searched])]))


def _shares(asked: str, message: str) -> bool:
    """Whether a text is a part of a message, or shares most words with it."""
    words, given = message.split(" "), asked.split(" ")
    if len(given) >= 2 and f" {asked} " in f" {message} ":
        return True
    shared = len(set(words) & set(given))
    return shared >= 2 and shared >= 0.6 * len(words) and shared >= 0.5 * len(given)


def _distance(word: str, other: str) -> int:
    """How many letters are changed, added or left out between two words, where it may be few."""
    if abs(len(word) - len(other)) > len(other) // 5:
        return len(other)
    row = list(range(len(other) + 1))
    for i, a in enumerate(word, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
    return row[-1]
