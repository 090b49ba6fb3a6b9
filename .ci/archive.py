#!/usr/bin/env python3
"""Packs a folder into a zip whose bytes depend on its files alone: archive.py FOLDER ARCHIVE.

Order, times, modes and the system that made it are fixed. A list of outputs is left out.
"""

import sys
import zipfile
from pathlib import Path

TIME = (1980, 1, 1, 0, 0, 0)  # as SOURCE_DATE_EPOCH in the Makefile
MODE = 0o100644
UNIX = 3


def pack(folder: Path, archive: Path) -> None:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in files:
            if path.name == ".generated":
                continue
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = MODE << 16
            entry.create_system = UNIX
            packed.writestr(entry, path.read_bytes())


if __name__ == "__main__":
    pack(Path(sys.argv[1]), Path(sys.argv[2]))
