"""{path: bytes} against a folder: compare, or write so that a kill at any moment loses nothing.

Each root holds a list of what runs wrote there (`.generated`). Only what stands on it is ever
removed. While a run writes, the coming list stands beside it (`.generated.next`), so that a run
that was killed is completed, or undone, by the next.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator.problems import Invalid, Problem
from generator.targets import is_inside

LIST = ".generated"
NEXT = ".generated.next"
STAGED = ".generating-"
"""What the name of a file not yet in its place begins with."""
CACHES = {"__pycache__", "node_modules", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".DS_Store"}
"""What tools leave beside the outputs; nobody's work, and no output."""

Files = dict[str, bytes]
"""Contents by path below the output folder."""


@dataclass
class Drift:
    """How a folder differs from what was rendered; paths below the output folder, sorted."""

    changed: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    orphaned: list[str] = field(default_factory=list)
    """Written by an earlier run, and no longer rendered."""
    foreign: list[str] = field(default_factory=list)
    """Written by no run."""
    unchanged: int = 0

    @property
    def stale(self) -> list[str]:
        """What a run writes."""
        return self.changed + self.missing


def with_list(root: str, files: Files) -> Files:
    """The files of a root and the list of them."""
    names = sorted(path[len(root) + 1 :] for path in files)
    return files | {f"{root}/{LIST}": "".join(f"{name}\n" for name in names).encode()}


def compare(out: Path, root: str, files: Files) -> Drift:
    """How a root differs from the files rendered for it. Reads only."""
    wanted = with_list(root, files)
    present = present_files(out, root)
    listed = listed_files(out, root)
    drift = Drift(
        orphaned=sorted((present & listed) - wanted.keys()),
        foreign=sorted(present - listed - wanted.keys()),
    )
    for path in sorted(wanted):
        if path not in present:
            drift.missing.append(path)
        elif same(out / path, wanted[path]):
            drift.unchanged += 1
        else:
            drift.changed.append(path)
    return drift


def present_files(out: Path, root: str) -> set[str]:
    """Every file below a root that is neither a cache nor left over from a killed run."""
    found = set()
    for folder, subfolders, names in os.walk(out / root):
        subfolders[:] = [name for name in subfolders if name not in CACHES]
        here = Path(folder).relative_to(out).as_posix()
        links = [name for name in subfolders if os.path.islink(f"{folder}/{name}")]
        found |= {f"{here}/{name}" for name in names + links if not is_passing(name)}
    return found


def is_passing(name: str) -> bool:
    return name in CACHES or name == NEXT or name.startswith(STAGED)


def listed_files(out: Path, root: str) -> set[str]:
    """What earlier runs wrote below a root, the one that was killed among them."""
    lines = lines_of(out / root / LIST) | lines_of(out / root / NEXT)
    return {f"{root}/{line}" for line in lines | ({LIST} if lines else set())}


def lines_of(path: Path) -> set[str]:
    """The paths in a list; whatever leads out of its root does not count."""
    with suppress(FileNotFoundError, NotADirectoryError):
        return {line for line in path.read_text("utf-8", "replace").split("\n") if is_inside(line)}
    return set()


def same(path: Path, content: bytes) -> bool:
    return not path.is_symlink() and path.is_file() and path.read_bytes() == content


def sync(out: Path, trees: dict[str, Files]) -> dict[str, Drift]:
    """Brings each root to its files, all or none, and says how each differed.

    Every new file is first written beside its place; only when all stand there are they renamed
    into it. Raises Invalid where a path is taken or a file cannot be written.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        with lock(out):
            return sync_locked(out.resolve(), trees)
    except OSError as error:
        raise unusable(error, out) from error


def unusable(error: OSError, out: Path) -> Invalid:
    """What to tell of an output that cannot be read or written."""
    path = os.path.relpath(str(error.filename), out.resolve()) if error.filename else str(out)
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


def sync_locked(out: Path, trees: dict[str, Files]) -> dict[str, Drift]:
    refuse([taken(root, reason) for root in trees if (reason := obstacle(out, f"{root}/{LIST}"))])
    for root, files in trees.items():
        undo(out, root, files)
    drifts = {root: compare(out, root, files) for root, files in trees.items()}
    refuse(
        [
            problem
            for root, files in trees.items()
            for problem in obstacles(out, root, files, drifts[root])
        ]
    )
    staged: dict[str, Path] = {}
    try:
        for root, drift in drifts.items():
            wanted = with_list(root, trees[root])
            for path in drift.stale:
                staged[path] = temporary = out / Path(path).parent / f"{STAGED}{len(staged)}"
                temporary.parent.mkdir(parents=True, exist_ok=True)
                temporary.write_bytes(wanted[path])
        for root, drift in drifts.items():
            settle(out, root, drift, staged)
    finally:
        for temporary in staged.values():
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    return drifts


def undo(out: Path, root: str, files: Files) -> None:
    """Removes what a killed run left: half-way files, empty folders, and outputs unwanted now."""
    if (out / root / NEXT).exists():
        settled = lines_of(out / root / LIST)
        for line in lines_of(out / root / NEXT) - settled:
            if f"{root}/{line}" not in files:
                remove(out, root, f"{root}/{line}")
    for folder, _, names in os.walk(out / root, topdown=False):
        for name in names:
            if name.startswith(STAGED):
                os.unlink(f"{folder}/{name}")
        if Path(folder) != out / root:
            with suppress(OSError):
                os.rmdir(folder)  # fails, as it should, where anything stands in it


def refuse(problems: list[Problem]) -> None:
    if problems:
        raise Invalid(problems)


def taken(path: str, reason: str) -> Problem:
    return Problem("output", reason, path, hint="move it away; nothing was changed")


def obstacles(out: Path, root: str, files: Files, drift: Drift) -> Iterator[Problem]:
    """Where a path is taken by what no run wrote, or leads out through a link."""
    listed = listed_files(out, root)
    for path in drift.stale:
        if reason := obstacle(out, path):
            yield taken(path, reason)
        elif path in drift.changed and path not in listed and path in files:
            yield taken(path, "a file that no run wrote stands where an output belongs")


def obstacle(out: Path, path: str) -> str:
    """Why no file can be written at a path, or nothing."""
    place = out
    for part in path.split("/")[:-1]:
        place = place / part
        if place.is_symlink():
            return (
                f"{place.relative_to(out)} is a symbolic link; outputs are not written through one"
            )
        if place.exists() and not place.is_dir():
            return f"the file {place.relative_to(out)} stands where a folder belongs"
    place = out / path
    if place.is_dir() and not place.is_symlink():
        return "a folder stands where a file belongs"
    return ""


def settle(out: Path, root: str, drift: Drift, staged: dict[str, Path]) -> None:
    """Renames what is staged into place and removes orphans; the new list comes last."""
    list_path = f"{root}/{LIST}"
    if new_list := staged.pop(list_path, None):
        os.replace(new_list, out / root / NEXT)
    for path in drift.stale:
        if path != list_path:
            os.replace(staged[path], out / path)
            del staged[path]
    for path in drift.orphaned:
        remove(out, root, path)
    if new_list:
        os.replace(out / root / NEXT, out / list_path)


def remove(out: Path, root: str, path: str) -> None:
    """Removes an output, and the folders that it leaves empty below its root."""
    if obstacle(out, path):
        return
    with suppress(FileNotFoundError):
        os.unlink(out / path)
    folder = (out / path).parent
    with suppress(OSError):
        while folder != out / root:
            folder.rmdir()
            folder = folder.parent
