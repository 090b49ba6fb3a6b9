"""Rows on the site: the mobile score of each kind of page, and the weight of its first load.

Each page is looked at five times with Lighthouse, by its phone on a slow line, and the median
counts. It serves files gzipped, as a host would.
"""

import gzip
import json
import os
import statistics
import subprocess
import threading
from collections.abc import Iterator
from functools import lru_cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench import Row
from tests.conftest import BUILDERS, CHROMIUM, NODE_MODULES, ROOT, make, node_path
from tests.test_site import FLAGS, KINDS

TURNS = 5


@lru_cache
def packed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes())


class Handler(SimpleHTTPRequestHandler):
    """Serves files gzipped."""

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(404)
            return
        body = packed(file)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""


def look(url: str) -> tuple[float, float, float]:
    """The score of a page in hundredths, its kilobytes, and how far it shifts."""
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command: list[str | Path] = [
            NODE_MODULES / ".bin/lighthouse",
            url,
            "--quiet",
            "--only-categories=performance",
            "--output=json",
            f"--output-path={report}",
            f"--chrome-flags={' '.join(FLAGS)}",
        ]
        environment = node_path() | {"CHROME_PATH": CHROMIUM}
        subprocess.run(command, env=environment, check=True, capture_output=True)
        found = json.loads(report.read_text())
    audits = found["audits"]
    return (
        found["categories"]["performance"]["score"] * 100,
        audits["total-byte-weight"]["numericValue"] / 1000,
        audits["cumulative-layout-shift"]["numericValue"],
    )


def rows() -> Iterator[Row]:
    """The figures of every kind of page, as each builder makes it."""
    for builder, folder in BUILDERS.items():
        make("docs", f"SITE_BUILDER={builder}", f"SITE={folder}")
        directory = str(ROOT / folder)
        server = ThreadingHTTPServer(
            ("127.0.0.1", 0), lambda *args, at=directory: Handler(*args, directory=at)
        )
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for kind, path in KINDS.items():
            url = f"http://127.0.0.1:{server.server_port}/{path}"
            scores, weights, shifts = zip(*(look(url) for _ in range(TURNS)), strict=True)
            name = f"site, {builder}, {kind}"
            yield Row(f"{name}: below 100 by", 100 - statistics.median(scores), "points", 5)
            yield Row(f"{name}: first load", max(weights), "kB", 120 if kind == "code" else 150)
            yield Row(f"{name}: shift", max(shifts), "", 0.05)
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    from tests.bench import line

    os.chdir(ROOT)
    for row in rows():
        print(line(row), flush=True)
