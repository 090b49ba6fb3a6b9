# Copied from generator/targets/python/templates/src/{package.module}/cli.py by
# `make generate`; edit it there.
"""The command: explains codes and whatever people paste, and counts the replies in logs."""

import argparse
import codecs
import errno
import gzip
import io
import json
import os
import re
import shutil
import sys
import textwrap
import time
import zlib
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from . import completion, serve
from .catalogue import (
    API,
    CODE,
    PROGRAM,
    QUESTIONS,
    SOURCES,
    VERSION,
    Category,
    Outcome,
    Owner,
    Recovery,
    Status,
)
from .facts import FACTS
from .lookups import lookup
from .reply import Reply, printable
from .request import RequestProblem, check_request
from .scan import Finding, scan
from .search import Finder, put

FILTERS: dict[str, type[Category | Outcome | Recovery | Owner]] = {
    "category": Category,
    "outcome": Outcome,
    "recovery": Recovery,
    "owner": Owner,
}
BLOCK = 1 << 20  # bytes that are read at a time
MOST_CODES = 10_000  # that are counted apart
PATH = ".".join(CODE)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    stdout: Any = sys.stdout
    if hasattr(stdout, "reconfigure"):
        stdout.reconfigure(errors="backslashreplace")
    if arguments is None:
        arguments = sys.argv[1:]
    if arguments and not arguments[0].startswith("-") and arguments[0] not in COMMANDS:
        arguments = ["explain", *arguments]
    options = parser().parse_args(arguments)
    if stdout is None:
        return complain("standard output: it is closed", 2)
    try:
        exit_code: int = options.run(options)
        stdout.flush()
    except BrokenPipeError:  # whoever reads the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        return complain(f"{error.filename or 'output'}: {error.strerror}", 2)
    return exit_code


def parser() -> argparse.ArgumentParser:
    """What the command understands."""
    example = max(Status)
    top = argparse.ArgumentParser(
        prog=PROGRAM,
        description=f"Explains the status codes of the {API} API, and finds them in logs.",
        epilog="Exit codes: 0 found, 1 unknown, 2 used wrongly.",
    )
    top.add_argument("--version", action="version", version=f"{PROGRAM} {VERSION}")
    commands = top.add_subparsers(required=True, metavar="COMMAND")

    explaining = commands.add_parser(
        "explain",
        help="tell all about a code, or about anything that holds one",
        description="Takes a code, a name, several of them, a reply, a log line, a message, a "
        f"stack trace. `{PROGRAM} {example:d}` is short for `{PROGRAM} explain {example:d}`.",
    )
    explaining.add_argument(
        "text", nargs="+", type=as_text, help=f"such as {example:d}, {example.name} or a reply"
    )
    explaining.set_defaults(run=explain)

    decoding = commands.add_parser(
        "decode",
        help="explain a reply, or find and count the replies in logs",
        description="Explains a reply. In logs of any size it finds replies wherever they are, "
        "counts them by code and says what to do. What is not one reply as a whole is searched: "
        "so a reply is found inside another object, too, which is no reply to the packages. "
        "A single one is then said to be found by a search. --json prints an object for each "
        "reply and one with the counts at the end, a line each; its key `whole` is true where "
        "the input is that reply and nothing else.",
    )
    decoding.add_argument(
        "file",
        nargs="*",
        default=["-"],
        help="files, also compressed by gzip, or a reply itself; standard input if left out",
    )
    decoding.set_defaults(run=decode_files)

    listing = commands.add_parser("list", help="list the codes")
    for name, words in FILTERS.items():
        choices = [word.value for word in words]
        listing.add_argument(f"--{name}", type=str.lower, choices=choices)
    listing.set_defaults(run=list_codes)

    checking = commands.add_parser(
        "check-request",
        help="find what is documented to be refused in a request",
        description="Reads the JSON body of a request. Nothing found does not mean that the "
        "request is accepted. Exit codes: 0 nothing found, 1 found something, 2 used wrongly.",
    )
    checking.add_argument("file", nargs="?", default="-", help="a file, or the body itself")
    checking.set_defaults(run=check)

    for command in (explaining, decoding, listing, checking):
        command.add_argument("--json", action="store_true", help="print JSON")

    serving = commands.add_parser("serve", help="run a server that answers like the API, for tests")
    serve.add_options(serving)
    serving.set_defaults(run=serve.run)

    completing = commands.add_parser("completion", help="print a completion script for a shell")
    completing.add_argument("shell", choices=completion.SCRIPTS)
    completing.set_defaults(run=complete)
    return top


COMMANDS = ("explain", "decode", "list", "check-request", "serve", "completion")


def as_text(argument: str) -> str:
    """An argument in UTF-8, also under a locale that has no such characters."""
    return argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


# explain


def explain(options: argparse.Namespace) -> int:
    """Print all about a code, or about a text that holds one."""
    findings = [scan(text) for text in options.text]
    if any(finding.kind != "code" for finding in findings):
        findings = [scan(" ".join(options.text))]  # the words of one text
    if options.json:
        print(json.dumps(explained(findings), indent=2))
        return exit_code(findings)
    for number, finding in enumerate(findings):
        if number:
            print("\n")
        show(finding, " ".join(options.text))
    return exit_code(findings)


def explained(findings: list[Finding]) -> Any:
    """What was found as data: the facts of codes, or what the text is about."""
    statuses = [found.reply.status for finding in findings for found in finding.found]
    if statuses and None not in statuses:
        items = [facts(status) for status in statuses if status is not None]
        return items[0] if len(items) == 1 else items
    return about(findings[0])


def about(finding: Finding) -> dict[str, Any]:
    """What a text is about, as data."""
    candidates = [{"code": int(s), "name": s.name, "title": s.title} for s in finding.candidates]
    return {
        "kind": finding.kind,
        "note": finding.note,
        "replies": [summary(found.reply) for found in finding.found],
        "candidates": candidates,
    }


def exit_code(findings: list[Finding]) -> int:
    """0 where a code of the catalogue was found, 1 where none was."""
    for finding in findings:
        if finding.kind not in ("code", "reply", "message", "mention"):
            return 1
        if finding.found and all(found.reply.status is None for found in finding.found):
            return 1
    return 0


def show(finding: Finding, asked: str) -> None:
    """Print what a text is about: answers, candidates, or on standard error what is near."""
    if finding.kind in ("near", "nothing"):
        complain(f"{printable(asked) or 'an empty text'} is neither a code nor a name")
    elif finding.note:
        print(finding.note)
    if len(finding.found) > 1 and finding.kind == "reply":
        print(*table(Counter(finding.codes)), sep="\n")
    else:
        for number, found in enumerate(finding.found):
            print(*["\n"][:number], *answer(found.reply), sep="\n")
    unknown = finding.kind in ("near", "nothing") or (finding.kind == "code" and finding.candidates)
    for status in finding.candidates:
        line = f"  {status:d} {status.name}: {status.title}"
        print(line, file=sys.stderr if unknown else sys.stdout)
    if unknown:
        print(f"All codes: {PROGRAM} list", file=sys.stderr)
    elif finding.candidates:
        print(f"More about one: {PROGRAM} explain {finding.candidates[0]:d}")


def answer(reply: Reply) -> Iterator[str]:
    """A screen about a reply."""
    return unlisted_page(reply) if reply.status is None else page(reply.status, reply)


def facts(status: Status) -> dict[str, Any]:
    """All that is known of a code, as in the catalogue's JSON."""
    known = {"code": int(status), "name": status.name, **plain(FACTS[status])}
    return known | ({"docs_url": status.docs_url} if status.docs_url else {})


def plain(value: Any) -> Any:
    """A fact as JSON has it: a status by its name, a record as an object."""
    if isinstance(value, Status):
        return value.name
    if hasattr(value, "_asdict"):
        return {name: plain(part) for name, part in value._asdict().items()}
    return [plain(part) for part in value] if isinstance(value, tuple) else value


def page(status: Status, reply: Reply | None = None) -> Iterator[str]:
    """A screen about a code, or about a reply that holds it."""
    yield strong(f"{status:d} {status.name}: {status.title}")
    if status.deprecated:
        use, reason = status.deprecated.use, status.deprecated.reason
        yield from wrapped(f"Deprecated since {status.deprecated.since}: use {use.name}. {reason}")
    yield from said(reply)
    yield from verdict(status.outcome, status.recovery, status.owner)
    yield from section("Cause", wrapped(status.description))
    yield from section("What to do", numbered(status.action))
    yield from section("Documented messages", status.messages)
    yield from section("Where to look in the request", status.fields)
    yield from section(
        "Related", [f"{other:d} {other.name}: {other.title}" for other in status.related]
    )
    for item in status.discrepancies:
        texts = [f"{SOURCES[said.source]}: {said.statement}" for said in item.said]
        texts.append(f"Here: {item.decision}")
        lines = [line for text in texts for line in wrapped(text)]
        yield from section("The documentation is at odds", lines)
    if status.docs_url:
        yield from ("", status.docs_url)


def said(reply: Reply | None) -> Iterator[str]:
    """What a reply says in its own words."""
    if reply is not None and reply.message:
        yield from section("Message", wrapped(printable(reply.message, 2000)))
        if reply.detail and reply.detail != reply.message:
            yield from section("Detail", wrapped(printable(reply.detail, 2000)))


def verdict(*answers: Outcome | Recovery | Owner) -> Iterator[str]:
    """The three questions with their answers."""
    yield ""
    width = max(map(len, QUESTIONS)) + 2
    for question, answer in zip(QUESTIONS, answers, strict=True):
        text = answer.label if isinstance(answer, Owner) else answer.answer
        yield f"{question:<{width}}{strong(text)}"


def section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading and what stands below it; nothing where nothing does."""
    lines = list(lines)
    if lines:
        yield from ("", title, *(f"  {line}" for line in lines))


def numbered(text: str) -> Iterator[str]:
    """Steps, one a line, with their numbers."""
    for number, step in enumerate(filter(str.strip, text.splitlines()), 1):
        yield from wrapped(f"{number}. {step.strip()}", "   ")


# decode


def decode_files(options: argparse.Namespace) -> int:
    """Explain the reply in a file, or count the replies in files."""
    counts: Counter[int | None] = Counter()
    findings: list[Finding] = []
    for name in options.file:
        with source(name) as stream:
            for finding in examine(stream, quiet=options.json and sys.stdout.isatty()):
                findings = [*findings[-1:], finding]
                count(finding, counts)
                if options.json:
                    report(finding, name if len(options.file) > 1 else None)
    last = findings[-1]
    if options.json:
        tally = [count_of(code, number) for code, number in counts.most_common()]
        other = {} if counts else about(last)
        print(json.dumps(other | {"replies": counts.total(), "counts": tally}))
    elif counts.total() > 1:
        print(*table(counts, len(options.file)), sep="\n")
    else:
        show_file(next((f for f in findings if f.kind == "reply"), last))
    if counts:
        return 0 if any(known(code) is not None for code in counts) else 1
    return exit_code([last])


def count(finding: Finding, counts: Counter[int | None]) -> None:
    """Count the replies of a finding by code, and all beyond the most together."""
    if finding.kind in ("reply", "code"):
        for code in finding.codes:
            counts[code if code in counts or len(counts) < MOST_CODES else None] += 1


def report(finding: Finding, file: str | None) -> None:
    """Print the replies of a finding as JSON, a line each."""
    if finding.kind in ("reply", "code"):
        for found in finding.found:
            place = {"line": found.line, "whole": found.whole}
            print(json.dumps(({"file": file} if file else {}) | place | summary(found.reply)))


def show_file(finding: Finding) -> None:
    """Print what the text of a file is about."""
    if finding.kind in ("near", "nothing"):
        complain(f"no reply with a readable {PATH} was found")
    elif finding.kind == "reply":
        (found,) = finding.found
        first, *lines = answer(found.reply)
        print(first)
        if not found.whole:
            print(f"Found by a search, inside other text or another object, on line {found.line}.")
        print(*lines, sep="\n")
    else:
        show(finding, "")


@contextmanager
def source(name: str) -> Generator[BinaryIO, None, None]:
    """The bytes of a file, of standard input for `-`, or of an argument that is a text itself."""
    if name == "-":
        if sys.stdin is None:
            raise OSError(errno.EBADF, "it is closed", "standard input")
        if sys.stdin.isatty():
            print("Paste a reply or a log, then press Ctrl-D.", file=sys.stderr)
        yield unpacked(sys.stdin.buffer)
    elif re.search(r"[\s{<=\[]", name) and not os.path.exists(name):
        yield io.BytesIO(name.encode("utf-8", "surrogateescape"))
    else:
        with open(name, "rb") as stream:
            try:
                yield unpacked(stream)
            except (EOFError, zlib.error, gzip.BadGzipFile) as error:
                raise OSError(errno.EIO, f"it is damaged: {error}", name) from None


def unpacked(stream: Any) -> BinaryIO:
    """A stream, and what it holds where it is compressed by gzip."""
    packed = stream.peek(2)[:2] == b"\x1f\x8b"
    unpacked: BinaryIO = gzip.GzipFile(fileobj=stream) if packed else stream  # type: ignore[assignment]
    return unpacked


def examine(stream: BinaryIO, quiet: bool) -> Iterator[Finding]:
    """What a stream is about: as a whole where it is short, otherwise each reply in it."""
    block = read_block(stream)
    utf16 = block.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = codecs.getincrementaldecoder("utf-16" if utf16 else "utf-8")("replace")
    start = text.decode(block)
    if len(block) < BLOCK:
        yield scan(start + text.decode(b"", True))
        return
    finder, nothing = Finder(), True
    for part in with_progress(stream, block, quiet):
        for found in finder.feed(start if part is block else text.decode(part)):
            if found.sure:
                nothing = False
                yield Finding("reply", (found,))
    for found in finder.feed(text.decode(b"", True), last=True):
        if found.sure:
            nothing = False
            yield Finding("reply", (found,))
    if finder.passed_over:
        complain(f"passed over {finder.passed_over} places that were too costly to read")
    if nothing:
        yield scan(start)


def read_block(stream: BinaryIO) -> bytes:
    """The next bytes of a stream, as many as are read at a time unless it ends."""
    parts, size = [], 0
    while size < BLOCK and (part := stream.read(BLOCK - size)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def with_progress(stream: BinaryIO, block: bytes, quiet: bool) -> Iterator[bytes]:
    """The blocks of a stream; on a terminal, it shows how far it has come."""
    shown = not quiet and sys.stderr is not None and sys.stderr.isatty()
    done, size, last = 0, size_of(stream), time.monotonic()
    while block:
        yield block
        done += len(block)
        if shown and time.monotonic() - last > 0.2:
            last = time.monotonic()
            part = f" of {size / 1e6:,.0f}" if size else ""
            print(f"\r{done / 1e6:,.0f}{part} MB", end="", file=sys.stderr, flush=True)
        block = read_block(stream)
    if shown:
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def size_of(stream: BinaryIO) -> int:
    """The size of a file; 0 where it cannot be told."""
    try:
        return os.fstat(stream.fileno()).st_size
    except OSError:
        return 0


def summary(reply: Reply) -> dict[str, Any]:
    """What is read from a reply."""
    return {
        "code": reply.code,
        "name": reply.status.name if reply.status is not None else None,
        "message": reply.message,
        "detail": reply.detail,
        "outcome": reply.outcome,
        "recovery": reply.recovery,
        "owner": reply.owner,
        "ok": reply.ok,
    }


def count_of(code: int | None, count: int) -> dict[str, Any]:
    """How often a code came, and what to do about it."""
    status = known(code)
    meaning = Reply(at_path(code)) if status is None else status
    return {
        "count": count,
        "code": code,
        "name": None if status is None else status.name,
        "outcome": meaning.outcome,
        "recovery": meaning.recovery,
        "owner": meaning.owner,
        "action": meaning.action,
    }


def table(counts: Counter[int | None], files: int = 1) -> Iterator[str]:
    """How often each code came, and what to do about it."""
    yield f"{counts.total():,} replies" + (f" in {files} files" if files > 1 else "")
    width = len(f"{max(counts.values()):,}") + 2
    for code, count in counts.most_common():
        status = known(code)
        if status is not None:
            name = f"{status:d} {status.name}: {status.title}"
            text = f"{status.recovery.label}. {status.action.strip().splitlines()[0]}"
        else:
            name = "other codes" if code is None else f"{code} is not a known code"
            text = Reply(at_path(code)).action.splitlines()[0]
        yield from ("", f"{count:>{width},}  {strong(name)}")
        yield from (" " * (width + 2) + line for line in wrapped(text, margin=width + 2))


def known(code: int | None) -> Status | None:
    """The status of a code; None also for the code None, which stands for all beyond the most."""
    return None if code is None else lookup(code)


def at_path(code: int | None) -> dict[str, Any]:
    """A body that holds a code and nothing else; of -1 for the code None, which stands for many."""
    body: dict[str, Any] = {}
    put(body, CODE, -1 if code is None else code)
    return body


def unlisted_page(reply: Reply) -> Iterator[str]:
    """A screen about a reply whose code is not known, or that has none."""
    known = f"{reply.code} is not a known code"
    yield strong("No code can be read" if reply.code is None else known)
    yield from said(reply)
    yield from verdict(reply.outcome, reply.recovery, reply.owner)
    yield from section("What to do", numbered(reply.action))


# check-request


def check(options: argparse.Namespace) -> int:
    """Print what is documented to be refused in a request."""
    with source(options.file) as stream:
        problems = check_request(stream.read())
    if options.json:
        print(json.dumps([shown(problem) for problem in problems], indent=2))
    elif not problems:
        print("Nothing in it is documented to be refused. That does not mean that it is accepted.")
    for problem in [] if options.json else problems:
        place = f" at {problem.field}" if problem.field else ""
        print(strong(f"{problem.status:d} {problem.status.name}{place}"))
        print(*(f"  {line}" for line in wrapped(problem.message)), sep="\n")
    return 1 if problems else 0


def shown(problem: RequestProblem) -> dict[str, Any]:
    """A problem as data."""
    return {
        "code": int(problem.status),
        "name": problem.status.name,
        "field": problem.field,
        "value": problem.value,
        "message": problem.message,
    }


# list, completion


def list_codes(options: argparse.Namespace) -> int:
    """List the codes that pass the filters."""
    wanted = {name: getattr(options, name) for name in FILTERS if getattr(options, name)}
    found = [s for s in Status if all(getattr(s, key) == value for key, value in wanted.items())]
    if options.json:
        print(json.dumps([facts(status) for status in found], indent=2))
    else:
        columns = [
            (str(int(s)), s.name, s.outcome.label, s.recovery.label, s.owner.label, s.title)
            for s in found
        ]
        widths = [max(map(len, column)) for column in zip(*columns, strict=True)]
        for row in columns:
            cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
            print("  ".join(cells).rstrip())
    return 0 if found else complain("no code is like that")


def complete(options: argparse.Namespace) -> int:
    """Print a shell's completion script."""
    values = {f"--{name}": [word.value for word in words] for name, words in FILTERS.items()}
    words = {command: ["--json"] for command in COMMANDS} | {
        "serve": ["--port", "--delay", "--http-status", "--check", *(f"{s:d}" for s in Status)],
        "explain": ["--json", *(f"{s:d}" for s in Status), *(s.name for s in Status)],
        "list": ["--json", *values],
        "completion": [*completion.SCRIPTS],
    }
    print(completion.script(options.shell, PROGRAM, words, values))
    return 0


# Output


def complain(message: str, exit_code: int = 1) -> int:
    """Say what is wrong on standard error; returns the exit code."""
    print(f"{PROGRAM}: {message}", file=sys.stderr)
    return exit_code


def wrapped(text: str, indent: str = "", margin: int = 2) -> list[str]:
    """A text in lines that fit the terminal behind a margin, but no longer than is pleasant."""
    columns = max(30, min(shutil.get_terminal_size().columns, 100))
    width = columns - margin
    return textwrap.wrap(text, width, subsequent_indent=indent, break_on_hyphens=False)


def strong(text: str) -> str:
    """A text in bold, on a terminal that shows it."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    if plain or sys.stdout is None or not sys.stdout.isatty():
        return text
    return f"\033[1m{text}\033[0m"
