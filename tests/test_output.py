"""Writing outputs: kills, full disks, files of others, links, and two runs at once."""

import builtins
import errno
import os
import pty
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import termios
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from generator.output import Files, Unfinished, compare, sync
from generator.problems import Invalid

pytestmark = pytest.mark.slow

ROOT = "dist/one"
OLD: Files = {
    f"{ROOT}/same.txt": b"same\n",
    f"{ROOT}/changed.txt": b"old\n",
    f"{ROOT}/gone.txt": b"gone\n",
    f"{ROOT}/deep/er/gone.txt": b"gone\n",
    f"{ROOT}/becomes-folder": b"a file\n",
    f"{ROOT}/becomes-file/one.txt": b"1\n",
    f"{ROOT}/becomes-file/two/two.txt": b"2\n",
}
NEW: Files = {
    f"{ROOT}/same.txt": b"same\n",
    f"{ROOT}/changed.txt": b"new " * 3000,
    f"{ROOT}/added.txt": b"added\n",
    f"{ROOT}/deep/and/added.txt": b"added\n",
    f"{ROOT}/becomes-folder/one.txt": b"1\n",
    f"{ROOT}/becomes-folder/two/two.txt": b"2\n",
    f"{ROOT}/becomes-file": b"a file\n",
}
OTHER: Files = {f"{ROOT}/changed.txt": b"other\n", f"{ROOT}/deep/and/more.txt": b"more\n"}


def tree(folder: Path) -> dict[str, bytes | None]:
    """Everything below a folder: contents by path, None for a folder."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
    }


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Files], dict[str, bytes | None]]:
    """What an untroubled run on an empty folder makes."""

    def made(files: Files) -> dict[str, bytes | None]:
        folder = tmp_path_factory.mktemp("fresh")
        sync(folder, {ROOT: files})
        return tree(folder)

    return made


def in_child(action: Callable[[], Any]) -> int:
    """Runs something in a forked process and gives its exit code, negative for a signal."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 70
    try:
        action()
        code = 0
    except Invalid:
        code = 1
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


UNTROUBLED = 80
CALLS = [
    (builtins, "open"),
    (os, "open"),
    (os, "replace"),
    (os, "chmod"),
    (os, "unlink"),
    (os, "mkdir"),
]


class Halved:
    """A file to which the n-th write is done by half, when trouble comes."""

    def __init__(self, file: Any, counts: Callable[[], bool], trouble: Callable[[], Any]) -> None:
        self.file, self.counts, self.trouble = file, counts, trouble

    def __enter__(self) -> "Halved":
        return self

    def __exit__(self, *error: object) -> None:
        self.file.close()

    def write(self, data: bytes) -> None:
        if self.counts():
            self.file.write(data[: len(data) // 2])
            self.file.flush()
            self.trouble()
        self.file.write(data)


def trouble_at(number: int, trouble: Callable[[], Any]) -> Callable[[], bool]:
    """Makes the n-th call that changes the disk, and is not yet done, run into trouble.

    A write counts too, and is half done. Gives a function that tells whether it came to that.
    """
    left = number

    def counts() -> bool:
        nonlocal left
        left -= 1
        return left == 0

    def troubled(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            if counts():
                trouble()
            made = real(*arguments, **options)
            return Halved(made, counts, trouble) if arguments[1:] == ("xb",) else made

        return call

    for module, name in CALLS:
        setattr(module, name, troubled(getattr(module, name)))
    if trouble is kill:  # a folder that cannot be removed is no error
        os.rmdir = troubled(os.rmdir)
    return lambda: left <= 0


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def full_disk() -> None:
    raise OSError(28, "No space left on device")


def troubled_runs(folder: Path, trouble: Callable[[], Any]) -> Iterator[tuple[Path, int]]:
    """A folder with the old outputs and a foreign file, for trouble at each call in turn."""
    for number in range(1, 500):
        out = folder / str(number)
        sync(out, {ROOT: OLD})
        (out / ROOT / "foreign.txt").write_text("mine\n")

        def run(out: Path = out, number: int = number) -> None:
            came_to_it = trouble_at(number, trouble)
            sync(out, {ROOT: NEW})
            if not came_to_it():
                os._exit(UNTROUBLED)

        code = in_child(run)
        if code == UNTROUBLED:
            assert number > 40, "too few calls were troubled for the test to mean much"
            return
        yield out, code
        shutil.rmtree(out)
    raise AssertionError("the run never came to its end")


def assert_whole(out: Path) -> None:
    """Each file is as it was or as it will be, and what no run wrote is there."""
    for path in OLD.keys() | NEW.keys():
        place = out / path
        if place.is_file():
            assert place.read_bytes() in (OLD.get(path), NEW.get(path)), path
        else:
            assert path not in OLD or path not in NEW, f"{path} is lost"
    assert (out / ROOT / "foreign.txt").read_text() == "mine\n"


@pytest.mark.parametrize("then", [NEW, OLD, OTHER], ids=["completed", "undone", "overtaken"])
def test_killed_at_every_call(tmp_path: Path, fresh: Callable[..., Any], then: Files) -> None:
    expected = fresh(then) | {f"{ROOT}/foreign.txt": b"mine\n"}
    for out, code in troubled_runs(tmp_path, kill):
        assert code == -signal.SIGKILL
        assert_whole(out)
        drift = sync(out, {ROOT: then})[ROOT]
        assert drift.foreign == [f"{ROOT}/foreign.txt"]
        assert tree(out) == expected


def test_killed_again_and_again(tmp_path: Path, fresh: Callable[..., Any]) -> None:
    chance = random.Random(1)
    runs = [NEW, OTHER, OLD]
    for attempt in range(20):
        out = tmp_path / str(attempt)
        for files in [OLD, *chance.choices(runs, k=4)]:
            number = chance.randrange(1, 80)

            def run(out: Path = out, files: Files = files, number: int = number) -> None:
                trouble_at(number, kill)
                sync(out, {ROOT: files})

            in_child(run)
        then = chance.choice(runs)
        sync(out, {ROOT: then})
        assert tree(out) == fresh(then)


def test_failing_at_every_call(tmp_path: Path, fresh: Callable[..., Any]) -> None:
    """A disk that takes no more: one error, every file whole, and the next run completes."""
    expected = fresh(NEW) | {f"{ROOT}/foreign.txt": b"mine\n"}
    for out, code in troubled_runs(tmp_path, full_disk):
        assert code in (0, 1)  # 0 where only a folder's mode or a lock file was concerned
        assert_whole(out)
        sync(out, {ROOT: NEW})
        assert tree(out) == expected


def test_full_disk(tmp_path: Path, fresh: Callable[..., Any]) -> None:
    """A real limit of the system's: no file may grow beyond 1,000 bytes."""
    sync(tmp_path, {ROOT: OLD})

    def run() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        with pytest.raises(Unfinished) as caught:
            sync(tmp_path, {ROOT: NEW})
        (problem,) = caught.value.problems
        assert (problem.path, problem.message) == (
            f"{ROOT}/changed.txt",
            "cannot be used: File too large",
        )

    assert in_child(run) == 0
    assert (tmp_path / ROOT / "changed.txt").read_bytes() == OLD[f"{ROOT}/changed.txt"]
    sync(tmp_path, {ROOT: NEW})
    assert tree(tmp_path) == fresh(NEW)


def as_somebody(action: Callable[[], Any]) -> int:
    """Runs something without the rights of root, which no folder's mode stops."""

    def run() -> None:
        if os.getuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
        action()

    return in_child(run)


@pytest.mark.parametrize("folder", [".", ROOT, f"{ROOT}/deep/er", f"{ROOT}/becomes-file/two"])
def test_read_only_folder(folder: str, fresh: Callable[..., Any]) -> None:
    with tempfile.TemporaryDirectory() as name:  # pytest's own folder is closed to others
        out = Path(name)
        sync(out, {ROOT: OLD})
        for path in [out, *out.rglob("*")]:
            path.chmod(0o777 if path.is_dir() else 0o666)
        (out / folder).chmod(0o555)

        def run() -> None:
            with pytest.raises(Invalid) as caught:
                sync(out, {ROOT: NEW})
            (problem,) = caught.value.problems
            assert str(out / problem.path).startswith(str(out / folder))
            assert problem.message == "cannot be used: Permission denied"

        assert as_somebody(run) == 0
        for both in NEW.keys() & OLD.keys():
            assert (out / both).read_bytes() in (OLD[both], NEW[both])
        (out / folder).chmod(0o777)
        assert as_somebody(lambda: sync(out, {ROOT: NEW})) == 0
        assert tree(out) == fresh(NEW)


def test_files_keep_their_mode(tmp_path: Path) -> None:
    sync(tmp_path, {ROOT: OLD})
    (tmp_path / ROOT / "changed.txt").chmod(0o750)
    sync(tmp_path, {ROOT: NEW})
    assert (tmp_path / ROOT / "changed.txt").stat().st_mode & 0o777 == 0o750
    umask = os.umask(0)
    os.umask(umask)
    assert (tmp_path / ROOT / "added.txt").stat().st_mode & 0o777 == 0o666 & ~umask


def refused(out: Path, files: Files = NEW) -> list[tuple[str, str]]:
    """The problems of a run that must change nothing."""
    before = tree(out)
    with pytest.raises(Invalid) as caught:
        sync(out, {ROOT: files})
    assert tree(out) == before
    return [(problem.path, problem.message) for problem in caught.value.problems]


def test_foreign_file_in_the_way(tmp_path: Path) -> None:
    sync(tmp_path, {ROOT: OLD})
    (tmp_path / ROOT / "added.txt").write_text("mine\n")
    assert refused(tmp_path) == [
        (f"{ROOT}/added.txt", "a file that no run wrote is where an output belongs")
    ]


def test_foreign_file_with_the_same_bytes_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / ROOT).mkdir(parents=True)
    (tmp_path / ROOT / "added.txt").write_bytes(NEW[f"{ROOT}/added.txt"])
    assert sync(tmp_path, {ROOT: NEW})[ROOT].unchanged == 1
    assert not compare(tmp_path, ROOT, NEW).foreign


def test_foreign_files_stay_and_are_named(tmp_path: Path) -> None:
    sync(tmp_path, {ROOT: OLD})
    foreign = [f"{ROOT}/deep/er/mine.txt", f"{ROOT}/mine.txt", f"{ROOT}/.generating-mine"]
    for path in foreign:
        (tmp_path / path).write_text("mine\n")
    assert sync(tmp_path, {ROOT: NEW})[ROOT].foreign == sorted(foreign)
    assert compare(tmp_path, ROOT, NEW).foreign == sorted(foreign)
    assert all((tmp_path / path).read_text() == "mine\n" for path in foreign)


@pytest.mark.parametrize("inside", ["mine.txt", "empty"])
def test_folder_in_the_way(tmp_path: Path, inside: str) -> None:
    sync(tmp_path, {ROOT: OLD})
    (tmp_path / ROOT / "added.txt/empty").mkdir(parents=True)
    if inside != "empty":
        (tmp_path / ROOT / "added.txt" / inside).write_text("mine\n")
    with pytest.raises(Unfinished, match=r"added\.txt: cannot be used: Is a directory"):
        sync(tmp_path, {ROOT: NEW})
    assert (tmp_path / ROOT / "added.txt" / inside).exists()


IN_THE_WAY = "is a file or a symbolic link, where a folder belongs"


def test_file_in_the_way(tmp_path: Path) -> None:
    sync(tmp_path, {ROOT: OLD})
    (tmp_path / ROOT / "deep/and").write_text("mine\n")
    assert refused(tmp_path) == [(f"{ROOT}/deep/and", IN_THE_WAY)]


@pytest.mark.parametrize("place", ["dist", ROOT])
def test_file_where_the_root_belongs(tmp_path: Path, place: str) -> None:
    (tmp_path / place).parent.mkdir(exist_ok=True)
    (tmp_path / place).write_text("mine\n")
    assert refused(tmp_path) == [(place, IN_THE_WAY)]
    assert f"{ROOT}/added.txt" in compare(tmp_path, ROOT, NEW).missing


def test_file_where_the_output_folder_belongs(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine\n")
    with pytest.raises(Invalid, match="cannot be used"):
        sync(tmp_path / "out", {ROOT: NEW})


@pytest.mark.parametrize("place", ["dist", ROOT, f"{ROOT}/deep", f"{ROOT}/deep/and"])
def test_never_through_a_link_to_a_folder(tmp_path: Path, place: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    link = tmp_path / "out" / place
    link.parent.mkdir(parents=True)
    link.symlink_to(outside)
    assert refused(tmp_path / "out") == [(place, IN_THE_WAY)]
    assert not list(outside.iterdir())


@pytest.mark.parametrize("known", [False, True], ids=["new", "once-ours"])
def test_never_through_a_link_to_a_file(tmp_path: Path, known: bool) -> None:
    out = tmp_path / "out"
    sync(out, {ROOT: NEW if known else OLD})
    (tmp_path / "outside.txt").write_text("mine\n")
    link = out / ROOT / "added.txt"
    link.unlink(missing_ok=True)
    link.symlink_to(tmp_path / "outside.txt")
    assert [path for path, _ in refused(out)] == [f"{ROOT}/added.txt"]
    assert f"{ROOT}/added.txt" in compare(out, ROOT, NEW).changed
    link.unlink()
    (out / ROOT / "gone.txt").unlink(missing_ok=True)
    (out / ROOT / "gone.txt").symlink_to(tmp_path / "outside.txt")
    assert sync(out, {ROOT: NEW})[ROOT].foreign == [f"{ROOT}/gone.txt"]
    assert (tmp_path / "outside.txt").read_text() == "mine\n"
    assert (out / ROOT / "gone.txt").is_symlink()


@pytest.mark.parametrize("name", [".generated", ".generated.next"])
def test_a_list_that_is_a_link_is_not_followed(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    (out / ROOT).mkdir(parents=True)
    (out / ROOT / "mine.txt").write_text("mine\n")
    (tmp_path / "names").write_text("mine.txt\n")
    (out / ROOT / name).symlink_to(tmp_path / "names")
    if name == ".generated":
        assert [path for path, _ in refused(out)] == [f"{ROOT}/.generated"]
    else:
        sync(out, {ROOT: NEW})
    assert (out / ROOT / "mine.txt").exists()
    assert (tmp_path / "names").read_text() == "mine.txt\n"


@pytest.mark.parametrize("name", [".generated", ".generated.next"])
def test_hostile_lines_in_a_list(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    sync(out, {ROOT: OLD})
    for place in (tmp_path / "outside.txt", out / "beside.txt"):
        place.write_text("mine\n")
    lines = [
        "../../beside.txt",
        "../../../outside.txt",
        str(tmp_path / "outside.txt"),
        "deep/../../../beside.txt",
        "",
        ".",
        "..",
        "/",
        "deep",
        "a\0b",
        "x" * 5000,
        "\x1b[31m",
        "changed.txt/below",
        "..\\..\\beside.txt",
    ]
    with open(out / ROOT / name, "ab") as file:
        file.write("\n".join(lines).encode() + b"\n\xff\xfe\n")
    sync(out, {ROOT: NEW})
    assert tree(out).keys() - {"beside.txt"} == tree_paths(NEW)
    assert (out / "beside.txt").exists()
    assert (tmp_path / "outside.txt").exists()


def tree_paths(files: Files) -> set[str]:
    """The paths of files, of the list and of all folders."""
    paths = {*files, f"{ROOT}/.generated"}
    return paths | {str(above) for path in paths for above in Path(path).parents} - {"."}


def test_missing_list(tmp_path: Path) -> None:
    """Without the list nothing is known to be ours: what is right stays, all else is named."""
    sync(tmp_path, {ROOT: OLD})
    (tmp_path / ROOT / ".generated").unlink()
    assert compare(tmp_path, ROOT, OLD).missing == [f"{ROOT}/.generated"]
    assert (f"{ROOT}/changed.txt", "a file that no run wrote is where an output belongs") in (
        refused(tmp_path)
    )
    assert sync(tmp_path, {ROOT: OLD})[ROOT].stale == [f"{ROOT}/.generated"]
    assert compare(tmp_path, ROOT, OLD).stale == []


def test_a_pipe_is_not_read(tmp_path: Path) -> None:
    (tmp_path / ROOT).mkdir(parents=True)
    os.mkfifo(tmp_path / ROOT / "added.txt")
    with pytest.raises(Invalid, match=r"added\.txt: a file that no run wrote"):
        sync(tmp_path, {ROOT: NEW})


def test_what_is_the_same_is_not_touched(tmp_path: Path) -> None:
    sync(tmp_path, {ROOT: OLD})
    place = tmp_path / ROOT / "same.txt"
    os.utime(place, (1, 1))
    number = place.stat().st_ino
    sync(tmp_path, {ROOT: NEW})
    assert (place.stat().st_ino, place.stat().st_mtime) == (number, 1)


def test_caches_of_tools_are_no_business_of_ours(tmp_path: Path) -> None:
    sync(tmp_path, {ROOT: NEW})
    cache = tmp_path / ROOT / "deep/__pycache__"
    (cache / "empty").mkdir(parents=True)
    (cache / "x.pyc").write_text("x")
    assert compare(tmp_path, ROOT, NEW).foreign == []
    sync(tmp_path, {ROOT: OLD})
    assert (cache / "empty").is_dir()


def test_other_roots_stay_alone(tmp_path: Path) -> None:
    other = {"dist/other/x.txt": b"x\n"}
    sync(tmp_path, {ROOT: OLD, "dist/other": other})
    sync(tmp_path, {ROOT: NEW})
    assert compare(tmp_path, "dist/other", other).unchanged == 2


def test_none_is_written_where_one_root_is_blocked(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist/other").write_text("mine\n")
    with pytest.raises(Invalid):
        sync(tmp_path, {ROOT: NEW, "dist/other": {"dist/other/x.txt": b"x\n"}})
    assert not (tmp_path / ROOT).exists()


def test_runs_at_once_end_in_one_right_state(tmp_path: Path, fresh: Callable[..., Any]) -> None:
    right = [fresh(OLD), fresh(NEW)]
    for attempt in range(10):
        out = tmp_path / str(attempt)
        children = []
        for files in (OLD, NEW, OLD, NEW):
            child = os.fork()
            if not child:
                sync(out, {ROOT: files})
                os._exit(0)
            children.append(child)
        assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
        assert tree(out) in right


@pytest.mark.parametrize("char", ["\n", "\r", "\0", "\x85", "\u2028", "\ud800"])
def test_a_path_that_is_not_one_line_is_refused(tmp_path: Path, char: str) -> None:
    """The list of outputs could otherwise claim a user's file."""
    (tmp_path / ROOT).mkdir(parents=True)
    (tmp_path / ROOT / "mine.txt").write_text("mine\n")
    files = {f"{ROOT}/x{char}mine.txt": b"x\n"}
    ((path, message),) = refused(tmp_path, files)
    assert (path, "holds a control character" in message) == (ROOT, True)
    with pytest.raises(Invalid):
        compare(tmp_path, ROOT, files)


def generator(*arguments: str, **options: Any) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "generator", *arguments]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options
    )


def test_a_run_waits_for_another_and_says_so(tmp_path: Path) -> None:
    held = FileLock(tmp_path / ".generating.lock")
    with held:
        run = generator("generate", "--target", "json", "--out", str(tmp_path))
        assert run.stderr is not None
        line = run.stderr.readline()
        assert line == f"waiting for another run, which is writing below {tmp_path}\n"
        assert not (tmp_path / "dist").exists()
    assert run.wait(30) == 0
    assert (tmp_path / "dist/json/.generated").exists()


def test_no_locks_are_to_be_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(*_: object, **__: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", no_locks)
    with pytest.raises(Invalid, match=f"{tmp_path}: cannot be used: No locks available"):
        sync(tmp_path, {ROOT: NEW})
    assert not (tmp_path / ROOT).exists()


def test_commands_at_once(tmp_path: Path) -> None:
    runs = [generator("generate", "--target", "json", "--out", str(tmp_path)) for _ in range(3)]
    outputs = [run.communicate() for run in runs]
    assert [run.returncode for run in runs] == [0, 0, 0], outputs
    assert sorted(stdout.split(",")[0][-9:] for stdout, _ in outputs)[0] == "0 written"
    assert not (tmp_path / ".generating.lock").exists()


@pytest.mark.parametrize(("seconds", "shows"), [(0.0, False), (1.3, True)])
def test_a_bar_shows_on_a_terminal_after_a_second(seconds: float, shows: bool) -> None:
    program = (
        "import time; from generator.__main__ import progress\n"
        f"for _ in progress(list(range(10)), 'rendering'): time.sleep({seconds / 5})"
    )
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, 80))
    run = subprocess.Popen([sys.executable, "-c", program], stderr=slave)
    os.close(slave)
    shown = b""
    try:
        while part := os.read(master, 4096):
            shown += part
    except OSError:  # how a terminal says that its other side is closed
        pass
    assert run.wait() == 0
    assert (b"rendering" in shown) == shows
    os.close(master)
