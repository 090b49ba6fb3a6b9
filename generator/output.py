"""{path: bytes} against a folder: compare, or write so that a kill at any moment loses nothing.

Each root holds a list of what runs wrote there (`.generated`). Only what stands on it is ever
overwritten or removed. While a run writes, the coming list stands beside it (`.generated.next`),
so that what a killed run wrote is known to the next, which completes the work.
"""

import fcntl
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.problems import Invalid, Problem
from generator.targets import is_inside

LIST = ".generated"
NEXT = ".generated.next"
STAGED = ".generating-"
"""What the name of a file not yet in its place begins with; a number follows."""
LITTER = re.compile(re.escape(STAGED) + r"\d+")
CACHES = {"__pycache__", "node_modules", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".DS_Store"}
"""What tools leave beside the outputs; nobody's work, and no output."""

Files = dict[str, bytes]
"""Contents by path below the output folder."""
Progress = Callable[[list[Any], str], Iterable[Any]]


@dataclass
class Drift:
    """How a folder differs from what was rendered; paths below the output folder, sorted."""

    changed: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    orphaned: list[str] = field(default_factory=list)
    """Written by an earlier run, and no longer rendered."""
    foreign: list[str] = field(default_factory=list)
    """Written by no run."""
    taken: list[str] = field(default_factory=list)
    """Those of the changed that no run wrote."""
    unchanged: int = 0

    @property
    def stale(self) -> list[str]:
        """What a run writes."""
        return self.changed + self.missing


@dataclass
class Present:
    """What stands below a root; paths below the output folder."""

    files: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    """Symbolic links, which are among the files: no run makes one, so they are never ours."""
    litter: list[str] = field(default_factory=list)
    """Staged files that a killed run left."""
    hollow: list[str] = field(default_factory=list)
    """Folders that hold nothing, or nothing but litter."""


def with_list(root: str, files: Files) -> Files:
    """The files of a root and the list of them."""
    return files | {f"{root}/{LIST}": list_of(root, files)}


def list_of(root: str, paths: Iterable[str]) -> bytes:
    return "".join(f"{path[len(root) + 1 :]}\n" for path in sorted(paths)).encode()


def compare(out: Path, root: str, files: Files) -> Drift:
    """How a root differs from the files rendered for it. Reads only."""
    return compare_present(out, root, files, survey(out, root))


def compare_present(out: Path, root: str, files: Files, present: Present) -> Drift:
    wanted = with_list(root, files)
    ours = listed(out, root) - present.links
    drift = Drift(
        orphaned=sorted((present.files & ours) - wanted.keys()),
        foreign=sorted(present.files - ours - wanted.keys()),
    )
    base = f"{out}/"
    for path in sorted(wanted):
        if path not in present.files:
            drift.missing.append(path)
        elif content(base + path) == wanted[path]:
            drift.unchanged += 1
        else:
            drift.changed.append(path)
            if path not in ours:
                drift.taken.append(path)
    return drift


def survey(out: Path, root: str) -> Present:
    """Everything below a root but the caches; follows no link."""
    present = Present()
    folders = [root]
    while folders:
        folder = folders.pop()
        try:
            entries = list(os.scandir(out / folder))
        except (FileNotFoundError, NotADirectoryError):
            continue  # the root is not there yet
        count = len(entries)
        for entry in entries:
            path = f"{folder}/{entry.name}"
            if entry.is_symlink():
                present.links.add(path)
                present.files.add(path)
            elif LITTER.fullmatch(entry.name):
                present.litter.append(path)
                count -= 1
            elif entry.name in CACHES or path == f"{root}/{NEXT}":
                continue
            elif entry.is_dir():
                folders.append(path)
            else:
                present.files.add(path)
        if not count and folder != root:
            present.hollow.append(folder)
    return present


def listed(out: Path, root: str) -> set[str]:
    """What runs wrote below a root, one that was killed among them."""
    found = {f"{root}/{LIST}"}
    for name in (LIST, NEXT):
        text = (content(f"{out}/{root}/{name}") or b"").decode("utf-8", "replace")
        found |= {f"{root}/{line}" for line in text.split("\n") if is_inside(line)}
    return found


def content(path: str) -> bytes | None:
    """What an ordinary file holds; nothing for a link, a pipe, or what is not there."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        if os.path.islink(path):
            return None
        raise
    with open(descriptor, "rb", buffering=0) as file:
        return file.read() if stat.S_ISREG(os.fstat(descriptor).st_mode) else None


def sync(out: Path, trees: dict[str, Files], progress: Progress | None = None) -> dict[str, Drift]:
    """Brings each root to its files, all or none, and says how each differed.

    Every new file is first written beside its place; only when all stand there are they renamed
    into it. Raises Invalid where a path is taken or a file cannot be written.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        with lock(out):
            return sync_locked(out.resolve(), trees, progress)
    except OSError as error:
        raise unusable(error, out) from error


def unusable(error: OSError, out: Path) -> Invalid:
    """What to tell of an output that cannot be read or written."""
    place = error.filename2 or error.filename
    path = os.path.relpath(str(place), out.resolve()) if place else "."
    path = str(out) if path == "." else path
    reason = f"cannot be used: {error.strerror or error}"
    return Invalid(
        [Problem("output", reason, path, hint="mend that and run again; every file is whole")]
    )


@contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Holds a folder, waiting while another run does; the system lets go when a process dies."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def sync_locked(out: Path, trees: dict[str, Files], progress: Progress | None) -> dict[str, Drift]:
    refuse([taken(path, reason) for root in trees for path, reason in blocked_root(out, root)])
    drifts = {}
    for root, files in trees.items():
        present = survey(out, root)
        for path in present.litter:
            os.unlink(out / path)
        wanted = with_list(root, files).keys()
        killed = os.path.exists(out / root / NEXT)
        for folder in present.hollow:
            ours = killed or not wanted & set(upwards(folder))  # a folder in a file's place is not
            if ours:
                prune(out / folder, out / root)
        drifts[root] = compare_present(out, root, files, present)
    refuse([problem for drift in drifts.values() for problem in obstacles(out, drift)])
    staged: dict[str, str] = {}
    try:
        for root, drift in drifts.items():
            stage(out, root, drift, trees[root], staged, progress)
        for root, drift in drifts.items():
            settle(out, root, drift, staged)
    finally:
        for temporary in staged.values():
            with suppress(OSError):
                os.unlink(temporary)
            prune(Path(temporary).parent, out)
    return drifts


def refuse(problems: list[Problem]) -> None:
    if problems:
        raise Invalid(problems)


def taken(path: str, reason: str) -> Problem:
    return Problem("output", reason, path, hint="move it away; nothing was changed")


def blocked_root(out: Path, root: str) -> Iterator[tuple[str, str]]:
    """Where a root's own folder cannot be one."""
    for folder in reversed(list(upwards(root))):
        if reason := no_folder(out / folder):
            yield folder, reason
            return


def no_folder(path: str | Path) -> str:
    """Why a path is no folder and none can be made there, or nothing."""
    if os.path.islink(path):
        return "is a symbolic link; outputs are not written through one"
    if os.path.exists(path) and not os.path.isdir(path):
        return "is a file, where a folder belongs"
    return ""


def obstacles(out: Path, drift: Drift) -> Iterator[Problem]:
    """Where a path is taken by what no run wrote, leads through a link, or cannot be removed."""
    for path in drift.taken:
        yield taken(path, "a file that no run wrote stands where an output belongs")
    orphans = set(drift.orphaned)
    there: dict[str, bool] = {}
    for path in drift.stale:
        for folder in upwards(os.path.dirname(path)):
            if folder in there:
                break
            there[folder] = os.path.isdir(f"{out}/{folder}")
            reason = no_folder(f"{out}/{folder}")
            if reason and folder not in orphans:
                yield taken(folder, reason)
        if not there[os.path.dirname(path)]:
            continue  # in a folder that is not there nothing is in the way
        if os.path.isdir(f"{out}/{path}") and (reason := in_the_way(out, path, orphans)):
            yield taken(path, reason)
    for folder in {os.path.dirname(path) for path in drift.orphaned}:
        if not os.access(out / folder, os.W_OK):
            yield Problem(
                "output", "cannot be written to", folder, hint="mend that; nothing was changed"
            )


def in_the_way(out: Path, folder: str, orphans: set[str]) -> str:
    """Why a folder in a file's place cannot go, or nothing where it goes with its orphans."""
    names = []
    for parent, subfolders, files in os.walk(out / folder):
        here = os.path.relpath(parent, out)
        links = [name for name in subfolders if os.path.islink(f"{parent}/{name}")]
        names += [f"{here}/{name}" for name in files + links]
    if not names:
        return "an empty folder stands where a file belongs"
    other = next((name for name in names if name not in orphans), "")
    return other and f"a folder stands where a file belongs, and {other} is in it"


def stage(
    out: Path,
    root: str,
    drift: Drift,
    files: Files,
    staged: dict[str, str],
    progress: Progress | None,
) -> None:
    """Writes what is stale beside its place, or as near to it as a file in the way allows."""
    if not (drift.stale or drift.orphaned):
        return
    orphans = set(drift.orphaned)
    ours = (files.keys() | listed(out, root)) - {f"{root}/{LIST}"}
    wanted = with_list(root, files) | {f"{root}/{NEXT}": list_of(root, ours)}
    paths = [*drift.stale, f"{root}/{NEXT}"]
    made: set[str] = set()
    for path in progress(paths, "writing") if progress else paths:
        folder = os.path.dirname(path)
        if folder not in made:
            if in_the_way := next((parent for parent in upwards(folder) if parent in orphans), ""):
                folder = os.path.dirname(in_the_way)
            os.makedirs(f"{out}/{folder}", exist_ok=True)
            made.add(folder)
        temporary = f"{out}/{folder}/{STAGED}{len(staged)}"
        try:
            with open(temporary, "xb", buffering=0) as file:
                staged[path] = temporary
                write_all(file, wanted[path])
        except OSError as error:
            raise OSError(error.errno, error.strerror, f"{out}/{path}") from error


def upwards(folder: str) -> Iterator[str]:
    """A folder and the folders above it."""
    while folder:
        yield folder
        folder = os.path.dirname(folder)


def write_all(file: Any, data: bytes) -> None:
    """Writes every byte: one call may write fewer, as it does where the disk is nearly full."""
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]


def settle(out: Path, root: str, drift: Drift, staged: dict[str, str]) -> None:
    """Removes orphans and renames what is staged into place; the new list comes last."""
    coming, final = f"{root}/{NEXT}", f"{root}/{LIST}"
    if coming in staged:
        os.replace(staged.pop(coming), out / coming)
    for path in drift.orphaned:
        os.unlink(out / path)
    for folder in {os.path.dirname(path) for path in drift.orphaned}:
        prune(out / folder, out / root)
    for path in [*(path for path in drift.stale if path != final), final]:
        if path in staged:
            if os.path.dirname(staged[path]) != os.path.dirname(f"{out}/{path}"):
                os.makedirs(os.path.dirname(f"{out}/{path}"), exist_ok=True)
            os.replace(staged[path], f"{out}/{path}")
            del staged[path]
    with suppress(FileNotFoundError):
        os.unlink(out / coming)


def prune(folder: Path, root: Path) -> None:
    """Removes a folder, and those above it below the root, as far as they are empty."""
    with suppress(OSError):
        while folder != root:
            folder.rmdir()
            folder = folder.parent
