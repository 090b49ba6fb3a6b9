# Copied from generator/targets/python/templates/src/{package.module}/serve.py by
# `make generate`; edit it there.
"""The command `serve`: the test server, for tests that are not in Python."""

import argparse
from threading import Event
from typing import TYPE_CHECKING

from .lookups import lookup

if TYPE_CHECKING:
    from .testing import Request, Response

NO_REPLY = "no-reply"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "answers",
        nargs="+",
        type=answer,
        metavar="CODE",
        help=f"a code or name, or `{NO_REPLY}` for a connection that is cut; the last one repeats",
    )
    parser.add_argument("--port", type=int, default=0, help="a free port if left out")
    parser.add_argument("--delay", type=float, default=0.0, help="seconds before each answer")
    parser.add_argument("--http-status", type=int, default=200, help="200 if left out")
    parser.add_argument(
        "--check", action="store_true", help="answer a bad order with the code documented for it"
    )


def answer(text: str) -> int | str:
    """A code; or the word for no reply."""
    if text == NO_REPLY:
        return text
    if text.isascii() and text.isdigit() and len(text) <= 16:
        return int(text)
    if (status := lookup(text)) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is neither a code nor a name nor {NO_REPLY}")
    return status


def run(options: argparse.Namespace) -> int:
    """Serve until the command is interrupted."""
    from .testing import Response, Server, no_reply

    class Reporting(Server):
        def respond(self, request: "Request") -> "Response":
            response = super().respond(request)
            cut = response.sent is not None
            said = NO_REPLY if cut else response.content.decode("utf-8", "replace")
            print(
                f"{request.method} {request.path} -> {said}", flush=True
            )  # no parameters: one is a key
            return response

    answers = [
        no_reply(delay=options.delay)
        if code == NO_REPLY
        else Response(code, http_status=options.http_status, delay=options.delay)
        for code in options.answers
    ]
    try:
        server = Reporting(*answers, port=options.port, check=options.check)
    except OSError as error:
        raise OSError(error.errno, error.strerror, f"port {options.port}") from None
    with server:
        print(f"{server.url} answers until you press Ctrl-C", flush=True)
        Event().wait()
    return 0
