"""{path: bytes} against a folder: compare, or write so that a kill at any moment loses nothing.

Each root holds the list of what runs wrote there. Only files on that list are ever overwritten or
removed. While a run writes, the coming list is beside it, so that the next run knows what a killed
run wrote, and completes the work. Each file is written to one temporary file and renamed.
"""

import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.problems import Invalid, Problem, shown
from generator.targets import is_inside

LIST, NEXT, TEMPORARY = ".generated", ".generated.next", ".generated.tmp"
"""The names in a root that are the generator's own."""
LOCK = ".generating.lock"
"""What a run holds, in the output folder."""
CACHES = {"__pycache__", "node_modules", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".DS_Store"}
"""What tools leave beside the outputs: neither an output nor a user's file."""
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""What makes more than one line, or no text at all, of a path in the list."""

Files = dict[str, bytes]
"""Contents by path below the output folder."""
Progress = Callable[[list[Any], str], Iterable[Any]]


class Unfinished(Invalid):
    """Writing failed after it had begun."""

    outcome = "each file is whole, and the next run completes the work"


@dataclass
class Drift:
    """How a folder differs from what was rendered; paths below the output folder, sorted."""

    changed: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    orphaned: list[str] = field(default_factory=list)
    """Written by an earlier run, and no longer rendered."""
    foreign: list[str] = field(default_factory=list)
    """Written by no run."""
    taken: dict[str, str] = field(default_factory=dict)
    """What is in the way of an output and was written by no run, with the reason."""
    folders: list[str] = field(default_factory=list)
    """Those that hold what runs wrote."""
    unchanged: int = 0
    killed: bool = False
    """Whether an earlier run did not complete."""

    @property
    def stale(self) -> list[str]:
        """What a run writes."""
        return self.changed + self.missing

    @property
    def pending(self) -> bool:
        """Whether a run has anything to do."""
        return bool(self.stale or self.orphaned or self.killed)


def list_of(root: str, paths: Iterable[str]) -> bytes:
    """The text of a root's list; refuses a path that is not exactly one line of it."""
    if unfit := next((path for path in paths if CONTROL.search(path)), ""):
        message = f"the path {shown(unfit)} holds a control character"
        raise Invalid([Problem("output", message, root, hint="change the text that it comes from")])
    return "".join(f"{path[len(root) + 1 :]}\n" for path in sorted(paths)).encode()


def listed(out: Path, root: str) -> set[str]:
    """What runs wrote below a root, with what a killed run may have written."""
    texts = [content(f"{out}/{root}/{name}") or b"" for name in (LIST, NEXT)]
    lines = b"\n".join(texts).decode("utf-8", "replace").split("\n")
    inside = [line for line in lines if is_inside(line) and not CONTROL.search(line)]
    return {f"{root}/{line}" for line in [LIST, *inside]}


def kind(path: str) -> int:
    """What is at a path, as `stat` names it, without following a link; 0 for nothing."""
    try:
        return stat.S_IFMT(os.lstat(path).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return 0


def content(path: str) -> bytes | None:
    """What an ordinary file holds; None for a link, a pipe, or what is not there."""
    return Path(path).read_bytes() if kind(path) == stat.S_IFREG else None


def compare(out: Path, root: str, files: Files) -> Drift:
    """How a root differs from the files rendered for it. Reads only."""
    wanted = files | {f"{root}/{LIST}": list_of(root, files)}
    present, folders = survey(out, root)
    ours = {path for path in listed(out, root) if not present.get(path)}
    drift = Drift(
        orphaned=sorted((present.keys() & ours) - wanted.keys()),
        foreign=sorted(present.keys() - ours - wanted.keys()),
        folders=sorted(folders & {folder for path in ours for folder in parents(path)}),
        killed=any(kind(f"{out}/{root}/{name}") for name in (NEXT, TEMPORARY)),
    )
    for path in sorted(wanted):
        if path not in present:
            drift.missing.append(path)
        elif content(f"{out}/{path}") == wanted[path]:
            drift.unchanged += 1
        else:
            drift.changed.append(path)
            if path not in ours:
                drift.taken[path] = "a file that no run wrote is where an output belongs"
    needed = {folder for path in drift.stale for folder in parents(path)}
    for folder in needed.difference(drift.orphaned):
        if kind(f"{out}/{folder}") not in (0, stat.S_IFDIR):
            drift.taken[folder] = "is a file or a symbolic link, where a folder belongs"
    return drift


def survey(out: Path, root: str) -> tuple[dict[str, bool], set[str]]:
    """The files below a root, each with whether it is a symbolic link, and the folders."""
    files, folders, waiting = {}, set(), [root]
    while waiting:
        folder = waiting.pop()
        with suppress(FileNotFoundError, NotADirectoryError):  # the root is not there yet
            for entry in os.scandir(out / folder):
                path = f"{folder}/{entry.name}"
                if entry.name in CACHES or path in (f"{root}/{NEXT}", f"{root}/{TEMPORARY}"):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.add(path)
                    waiting.append(path)
                else:
                    files[path] = entry.is_symlink()
    return files, folders


def parents(path: str) -> Iterator[str]:
    """The folders that a path is in, the innermost first."""
    while path := os.path.dirname(path):
        yield path


def compare_all(out: Path, trees: dict[str, Files]) -> dict[str, Drift]:
    """How each root differs; raises Invalid where one cannot be read."""
    try:
        return {root: compare(out, root, files) for root, files in trees.items()}
    except OSError as error:
        raise Invalid([cannot_use(error, out)]) from error


def sync(out: Path, trees: dict[str, Files], progress: Progress | None = None) -> dict[str, Drift]:
    """Bring each root to its files, and say how each differed.

    Raises Invalid where nothing was written, and Unfinished where writing failed.
    """
    drifts = compare_all(out, trees)
    if not any(drift.pending for drift in drifts.values()) and not (out / LOCK).exists():
        return drifts
    failure: type[Invalid] = Invalid
    try:
        out.mkdir(parents=True, exist_ok=True)
        with lock(out):
            drifts = compare_all(out, trees)
            refuse_taken(drifts)
            failure = Unfinished
            for root, drift in drifts.items():
                if drift.pending:
                    commit(out, root, trees[root], drift, progress)
    except OSError as error:
        raise failure([cannot_use(error, out)]) from error
    return drifts


def refuse_taken(drifts: dict[str, Drift]) -> None:
    """Raise Invalid where anything is in the way of an output."""
    taken = {path: reason for drift in drifts.values() for path, reason in drift.taken.items()}
    hint = "move it away, then run again"
    if taken:
        raise Invalid(Problem("output", taken[path], path, hint=hint) for path in taken)


def cannot_use(error: OSError, out: Path) -> Problem:
    """The problem with an output that cannot be read or written."""
    place = os.path.relpath(error.filename, out) if error.filename else "."
    message = f"cannot be used: {error.strerror or error}"
    hint = "fix that, then run again"
    return Problem("output", message, str(out) if place == "." else place, hint=hint)


@contextmanager
def lock(out: Path) -> Iterator[None]:
    """Hold a folder; wait while another run does. The system lets go when a process dies."""
    from filelock import FileLock, Timeout

    held = FileLock(out / LOCK)
    try:
        held.acquire(blocking=False)
    except Timeout:
        print(f"waiting for another run, which is writing below {out}", file=sys.stderr)
        held.acquire()
    try:
        yield
    finally:
        with suppress(OSError):
            os.unlink(out / LOCK)  # those who wait for it make another
        held.release()


def commit(out: Path, root: str, files: Files, drift: Drift, progress: Progress | None) -> None:
    """Write the coming list, remove orphans, write what is stale; the final list comes last."""
    final, coming = f"{out}/{root}/{LIST}", f"{out}/{root}/{NEXT}"
    ours = listed(out, root) | files.keys()
    temporary = f"{out}/{root}/{TEMPORARY}"
    os.makedirs(out / root, exist_ok=True)
    write(coming, list_of(root, ours), temporary)
    for path in drift.orphaned:
        os.unlink(out / path)
    for folder in reversed(drift.folders):
        with suppress(OSError):
            os.rmdir(out / folder)  # which removes only an empty one
    for path in progress(drift.stale, "writing") if progress else drift.stale:
        if path in files:
            os.makedirs(os.path.dirname(f"{out}/{path}"), exist_ok=True)
            write(f"{out}/{path}", files[path], temporary)
    write(final, list_of(root, files), temporary)
    os.unlink(coming)


def write(path: str, data: bytes, temporary: str) -> None:
    """Replace a file in one step, keeping its mode; where that fails, it stays as it was."""
    try:
        with suppress(FileNotFoundError):
            os.unlink(temporary)  # which a killed run left
        with open(temporary, "xb") as file:
            file.write(data)
        with suppress(FileNotFoundError):
            os.chmod(temporary, stat.S_IMODE(os.stat(path).st_mode))
        os.replace(temporary, path)
    except OSError as error:
        with suppress(OSError):
            os.unlink(temporary)
        raise OSError(error.errno, error.strerror, path) from error
