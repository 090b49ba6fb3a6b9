# Copied from generator/targets/python/templates/src/{package.module}/cli.py by
# `make generate`; edit it there.
"""The command: explains codes, and finds and counts the replies in a log."""

import argparse
import codecs
import difflib
import errno
import json
import os
import re
import shutil
import sys
import textwrap
import time
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
from .reply import Reply, decode, printable
from .search import Finder

KEY_AND_NUMBER = re.compile(re.escape(CODE[-1]) + "[^0-9]{0,40}([0-9]+)", re.IGNORECASE)
FILTERS: dict[str, type[Category | Outcome | Recovery | Owner]] = {
    "category": Category,
    "outcome": Outcome,
    "recovery": Recovery,
    "owner": Owner,
}
BLOCK = 1 << 20  # bytes that are read at a time
MOST_CODES = 10_000  # that are counted apart
UNKNOWN = Reply(None)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    stdout: Any = sys.stdout
    if hasattr(stdout, "reconfigure"):
        stdout.reconfigure(errors="backslashreplace")
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

    explaining = commands.add_parser("explain", help="tell all about one code, and what to do")
    explaining.add_argument("code", help=f"such as {example:d} or {example.name}")
    explaining.set_defaults(run=explain)

    decoding = commands.add_parser(
        "decode",
        help="explain a reply, or find and count the replies in a log",
        description="Explains a reply. In a log of any size it finds replies wherever they stand, "
        "counts them by code and says what to do. What is not one reply as a whole is searched: "
        "so a reply is found inside another object, too, which is no reply to the packages. "
        "A single one is then said to be found by a search. --json prints an object for each "
        "reply and one with the counts at the end, a line each; its key `whole` is true where "
        "the input is that reply and nothing else.",
    )
    decoding.add_argument("file", nargs="?", default="-", help="a file; standard input if left out")
    decoding.set_defaults(run=decode_file)

    listing = commands.add_parser("list", help="list the codes")
    for name, words in FILTERS.items():
        choices = [word.value for word in words]
        listing.add_argument(f"--{name}", type=str.lower, choices=choices)
    listing.set_defaults(run=list_codes)

    for command in (explaining, decoding, listing):
        command.add_argument("--json", action="store_true", help="print JSON")

    serving = commands.add_parser("serve", help="run a server that answers like the API, for tests")
    serve.add_options(serving)
    serving.set_defaults(run=serve.run)

    completing = commands.add_parser("completion", help="print a completion script for a shell")
    completing.add_argument("shell", choices=completion.SCRIPTS)
    completing.set_defaults(run=complete)
    return top


# explain


def explain(options: argparse.Namespace) -> int:
    """Print all about one code."""
    pasted = KEY_AND_NUMBER.search(options.code)
    asked = pasted[1] if pasted else options.code.strip()
    status = lookup(asked)
    if status is None:
        complain(f"{printable(options.code) or 'an empty text'} is neither a code nor a name")
        number = re.fullmatch("[0-9]{1,99}", asked)
        for other in near_number(asked) if number else near_text(asked):
            print(f"  {other:d} {other.name}: {other.title}", file=sys.stderr)
        print(f"All codes: {PROGRAM} list", file=sys.stderr)
        return 1
    if options.json:
        print(json.dumps(facts(status), indent=2, ensure_ascii=False))
    else:
        print(*page(status), sep="\n")
    return 0


def near_number(digits: str) -> list[Status]:
    """The codes that somebody may have meant by a number: those it begins, then the nearest."""
    number = int(digits)
    return sorted(Status, key=lambda s: (not f"{s:d}".startswith(digits), abs(s - number)))[:3]


def near_text(text: str) -> list[Status]:
    """The codes that somebody may have meant: by name, a word of one, or a message."""
    key = text.lower().replace("-", "_").replace(" ", "_")
    if not key:
        return []
    spellings: dict[str, list[Status]] = {}
    for status in Status:
        name = status.name.lower()
        for spelling in {name, *name.split("_")}:
            spellings.setdefault(spelling, []).append(status)
    begun = [spelling for spelling in spellings if spelling.startswith(key)]
    close = difflib.get_close_matches(key, spellings, n=5, cutoff=0.7)
    said = [s for s in Status if any(text.lower() in m.lower() for m in s.messages)]
    found = [status for spelling in begun + close for status in spellings[spelling]]
    return list(dict.fromkeys(found + said))[:5]


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
    yield from section("What to do", steps(status))
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


def steps(status: Status) -> Iterator[str]:
    """The numbered steps of what to do."""
    for number, step in enumerate(filter(str.strip, status.action.splitlines()), 1):
        yield from wrapped(f"{number}. {step.strip()}", "   ")


# decode


def decode_file(options: argparse.Namespace) -> int:
    """Explain the reply in a file, or count the replies in it."""
    counts: Counter[int | None] = Counter()
    reply, whole, line = None, False, 0
    with source(options.file) as stream:
        for line, whole, reply in replies(stream, quiet=options.json and sys.stdout.isatty()):
            counts[reply.code if reply.code in counts or len(counts) < MOST_CODES else None] += 1
            if options.json:
                found = {"line": line, "whole": whole, **summary(reply)}
                print(json.dumps(found, ensure_ascii=False))
    if reply is None:
        return complain(f"no reply with a readable {'.'.join(CODE)} was found")
    if options.json:
        tally = [count_of(code, count) for code, count in counts.most_common()]
        print(json.dumps({"replies": counts.total(), "counts": tally}, ensure_ascii=False))
    elif counts.total() == 1:
        lines = page(reply.status, reply) if reply.status else unknown_page(reply)
        print(next(lines))
        if not whole:
            print(f"Found by a search, inside other text or another object, on line {line}.")
        print(*lines, sep="\n")
    else:
        print(*table(counts), sep="\n")
    return 0 if any(known(code) is not None for code in counts) else 1


@contextmanager
def source(name: str) -> Generator[BinaryIO, None, None]:
    """The bytes of a file, or of standard input for `-`."""
    if name != "-":
        with open(name, "rb") as stream:
            yield stream
    elif sys.stdin is None:
        raise OSError(errno.EBADF, "it is closed", "standard input")
    else:
        if sys.stdin.isatty():
            print("Paste a reply or a log, then press Ctrl-D.", file=sys.stderr)
        yield sys.stdin.buffer


def replies(stream: BinaryIO, quiet: bool) -> Iterator[tuple[int, bool, Reply]]:
    """Each reply in a stream, with the number of its line, and whether it is the whole stream."""
    block = stream.read(BLOCK)
    if len(block) < BLOCK and (reply := decode(block)).code is not None:
        yield 1, True, reply
        return
    utf16 = block.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = codecs.getincrementaldecoder("utf-16" if utf16 else "utf-8")("replace")
    finder = Finder()
    for part in with_progress(stream, block, quiet):
        yield from ((line, False, reply) for line, reply in finder.feed(text.decode(part)))
    for line, reply in finder.feed(text.decode(b"", True), last=True):
        yield line, False, reply
    if finder.passed_over:
        complain(f"passed over {finder.passed_over} places that were too long to read")


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
        block = stream.read(BLOCK)
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
    meaning = UNKNOWN if status is None else status
    return {
        "count": count,
        "code": code,
        "name": None if status is None else status.name,
        "outcome": meaning.outcome,
        "recovery": meaning.recovery,
        "owner": meaning.owner,
        "action": meaning.recovery.description if status is None else status.action,
    }


def table(counts: Counter[int | None]) -> Iterator[str]:
    """How often each code came, and what to do about it."""
    yield f"{counts.total():,} replies"
    width = len(f"{max(counts.values()):,}") + 2
    for code, count in counts.most_common():
        status = known(code)
        if status is not None:
            name = f"{status:d} {status.name}: {status.title}"
            advice = f"{status.recovery.label}. {status.action.strip().splitlines()[0]}"
        else:
            name = "other codes" if code is None else f"{code} is not a known code"
            advice = UNKNOWN.recovery.description
        yield from ("", f"{count:>{width},}  {strong(name)}")
        yield from (" " * (width + 2) + line for line in wrapped(advice, margin=width + 2))


def known(code: int | None) -> Status | None:
    """The status of a code; None also for the code None, which stands for all beyond the most."""
    return None if code is None else lookup(code)


def unknown_page(reply: Reply) -> Iterator[str]:
    """A screen about a reply whose code is not known."""
    yield strong(f"{reply.code} is not a known code")
    yield from said(reply)
    yield from verdict(reply.outcome, reply.recovery, reply.owner)
    yield from section("What to do", wrapped(reply.recovery.description))


# list, completion


def list_codes(options: argparse.Namespace) -> int:
    """List the codes that pass the filters."""
    wanted = {name: getattr(options, name) for name in FILTERS if getattr(options, name)}
    found = [s for s in Status if all(getattr(s, key) == value for key, value in wanted.items())]
    if options.json:
        print(json.dumps([facts(status) for status in found], indent=2, ensure_ascii=False))
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
    filters = {f"--{name}": [word.value for word in words] for name, words in FILTERS.items()}
    codes = [str(int(status)) for status in Status] + [status.name for status in Status]
    print(completion.script(options.shell, PROGRAM, filters, codes))
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
