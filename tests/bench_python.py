"""Measures the Python package against the standard library: by turns, the best of each counts."""

import compileall
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import ROOT, Row

IMPORTS = {
    "import": ("import clickpost_errors", "import http", 1.1),
    "import of the enum": (
        "from clickpost_errors import MetaStatus",
        "from http import HTTPStatus",
        None,
    ),
    "import of decode": ("from clickpost_errors import decode", "import json", None),
}
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
            yield from searching(folder)
        finally:
            sys.path.remove(str(folder))


def importing(folder: Path) -> Iterator[Row]:
    """Imports, each in an interpreter that has loaded nothing, with bytecode that is there."""
    for name, (ours, theirs, limit) in IMPORTS.items():
        took, standard = best_of(lambda s=ours: fresh(s, folder), lambda s=theirs: fresh(s, folder))  # type: ignore[misc]
        yield Row(f"Python: {name}, ours : {theirs}", took / standard, "×", limit)


def fresh(statement: str, folder: Path) -> float:
    """The time that a statement takes in a new interpreter."""
    script = f"from time import perf_counter as t; a = t(); {statement}; print(t() - a)"
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
        timed(lambda: MetaStatus(310), 20_000), timed(lambda: HTTPStatus(404), 20_000)
    )
    yield Row("Python: MetaStatus(310) : HTTPStatus(404)", ours / theirs, "×", 1.05)

    track = [
        {"status": n, "remark": "In transit at a hub", "place": "Bengaluru"} for n in range(11)
    ]
    result = {"waybill": "AWB123456789", "reference_number": "ORD-1", "label": None, "track": track}
    body = {"meta": {"status": 200, "success": True, "message": "Success"}, "result": result}
    raw = json.dumps(body).encode()
    assert 900 < len(raw) < 1100, len(raw)
    ours, theirs = best_of(timed(lambda: decode(raw), 2000), timed(lambda: json.loads(raw), 2000))
    yield Row(f"Python: decode of {len(raw)} bytes : json.loads", ours / theirs, "×", 1.5)


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
