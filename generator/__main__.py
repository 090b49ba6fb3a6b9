"""The command line: commands and exit codes; no logic.

What a command does not need it does not import: imports are most of a short run's time.
"""

import argparse
import gc
import os
import sys
from collections.abc import Iterable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.problems import FORMATS, MAX_PROBLEMS, Invalid, Problem, as_text, printable

if TYPE_CHECKING:
    from generator.output import Drift, Files
    from generator.render import Job
    from generator.source import Source

DONE, WRONG, USAGE = 0, 1, 2
DEFAULT = Path("catalogue.yaml")


class UsageError(Exception):
    """The command line is wrong."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and gives its exit code: 0 done, 1 problems, 2 usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = parser().parse_args(arguments)
    try:
        code = int(options.run(options))
        sys.stdout.flush()
        return code
    except Invalid as invalid:
        report(invalid, options)
        return WRONG
    except UsageError as error:
        print(f"{options.program}: {printable(str(error))}", file=sys.stderr)
        return USAGE
    except ModuleNotFoundError as error:
        if not error.name or error.name.startswith("generator"):
            raise
        hint = "run `make generate` once, then use .venv/bin/python"
        print(f"{options.program}: {error.name} is not installed: {hint}", file=sys.stderr)
        return USAGE
    except OSError as error:  # of standard output: other files are looked after where they are used
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            print(f"{options.program}: cannot print: {error.strerror}", file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    program = "python -m generator"
    top = argparse.ArgumentParser(
        prog=program,
        description=__doc__
        and "Renders a catalogue of status codes into packages, data and pages.",
    )
    top.set_defaults(program=program)
    commands = top.add_subparsers(metavar="COMMAND", required=True)

    where = argparse.ArgumentParser(add_help=False)
    where.add_argument(
        "--catalogue",
        metavar="FILE",
        type=Path,
        default=DEFAULT,
        help="the catalogue (default: catalogue.yaml)",
    )
    source = argparse.ArgumentParser(add_help=False, parents=[where])
    source.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="how problems are reported (default: text)",
    )
    outputs = argparse.ArgumentParser(add_help=False)
    outputs.add_argument(
        "--out",
        metavar="DIR",
        type=Path,
        default=Path(),
        help="the folder that outputs go below (default: this one)",
    )
    outputs.add_argument(
        "--target", metavar="NAME", action="append", help="only this target; may be given again"
    )
    outputs.add_argument(
        "--targets",
        metavar="DIR",
        type=Path,
        help="a folder with targets of your own, besides the built-in ones",
    )

    def command(
        name: str, run: Any, text: str, *parents: argparse.ArgumentParser
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, parents=parents)
        made.set_defaults(run=run)
        return made

    command(
        "generate",
        generate,
        "Validate the catalogue, render every target and write what changed.",
        source,
        outputs,
    )
    command(
        "check",
        check,
        "Tell whether every output is what the catalogue says; write nothing.",
        source,
        outputs,
    )
    comparing = command(
        "diff",
        diff,
        "Tell what changed between two catalogues, what of it breaks users' programs, and whether "
        "the version follows.",
        where,
    )
    comparing.add_argument("old", metavar="OLD", help="a file, or git:REF for a commit or tag")
    comparing.add_argument(
        "new", metavar="NEW", nargs="?", help="likewise (default: the catalogue)"
    )
    comparing.add_argument(
        "--format",
        choices=[*FORMATS, "markdown"],
        default="text",
        help="how changes are printed (default: text); markdown for changelogs",
    )
    adding = command("add", add, "Put the skeleton of a new entry in its place.", where)
    adding.add_argument("code", metavar="CODE", type=int)
    adding.add_argument("name", metavar="NAME", help="UPPER_SNAKE; never changed later")
    return top


def report(invalid: Invalid, options: argparse.Namespace) -> None:
    problems = invalid.problems
    if getattr(options, "format", "text") in ("text", "markdown"):
        terminal = sys.stdout.isatty()
        print(as_text(problems, terminal, terminal and not os.environ.get("NO_COLOR")), end="")
        count = f"{len(problems)} problem{'s' * (len(problems) != 1)}"
        more = " or more" * (len(problems) == MAX_PROBLEMS)
        outcome = ""
        if options.run in (generate, add):
            outcome = f"; {getattr(invalid, 'outcome', 'nothing was written')}"
        print(f"{count}{more}{outcome}", file=sys.stderr)
    else:
        print(FORMATS[options.format](problems), end="")


def read(path: Path) -> "Source":
    from generator.source import read

    try:
        return read(path)
    except OSError as error:
        hint = "; name it with --catalogue FILE" * (path == DEFAULT)
        raise UsageError(f"{path} cannot be read: {error.strerror}{hint}") from None


def rendered(options: argparse.Namespace) -> dict[str, "Files"]:
    """The files of each root that the options ask for."""
    source = read(options.catalogue)
    from generator import catalogue, render, targets

    known = targets.discover(options.targets)
    loaded = catalogue.check(source, known.values())
    chosen = options.target or list(known)
    if unknown := [name for name in chosen if name not in known]:
        raise UsageError(f"there is no target {', '.join(unknown)}; there are {', '.join(known)}")
    try:
        return {
            known[name].root: render.render(loaded, known[name], progress, known.values())
            for name in known
            if name in chosen
        }
    except render.Clash as clash:
        raise Invalid(clash_problems(source, clash.clashes)) from None


def clash_problems(source: "Source", clashes: "list[tuple[Job, Job]]") -> list[Problem]:
    """Each item of a clash, with what else would write its file."""
    problems = []
    for pair in clashes:
        for job, other in (pair, pair[::-1]):
            if job.loc:
                also = (
                    f"as would line {source.problem('', other.loc, '').line}"
                    if other.loc
                    else "which is another page already"
                )
                message = f"it would write {job.path}, {also}"
                problems.append(source.problem("path-clash", job.loc, message, "rename it"))
    return problems


def progress(items: list[Any], label: str) -> Iterable[Any]:
    """A bar on a terminal, for what takes longer than a second."""
    if not sys.stderr.isatty():
        return items
    from tqdm import tqdm

    bar: Iterable[Any] = tqdm(items, label, delay=1, leave=False)
    return bar


def generate(options: argparse.Namespace) -> int:
    trees = rendered(options)
    from generator.output import sync

    drifts = sync(options.out, trees, progress)
    if whole_project(options):
        drifts["generator"] = schema_drift(options.out)
        if drifts["generator"].stale:
            save(options.out / SCHEMA, schema_text())
    print_written(drifts, options)
    return DONE


def print_written(drifts: dict[str, "Drift"], options: argparse.Namespace) -> None:
    stream = sys.stdout if options.format == "text" else sys.stderr
    if options.format != "text":
        print(FORMATS[options.format]([]), end="")
    for root, drift in drifts.items():
        for path in sorted(drift.stale):
            print(f"written    {path}", file=stream)
        for path in drift.orphaned:
            print(f"removed    {path}", file=stream)
        for path in drift.foreign:
            print(f"not ours   {path}: no run wrote it; move it out of {root}", file=stream)
    counts = {
        "written": sum(len(drift.stale) for drift in drifts.values()),
        "removed": sum(len(drift.orphaned) for drift in drifts.values()),
        "unchanged": sum(drift.unchanged for drift in drifts.values()),
    }
    print(", ".join(f"{count} {word}" for word, count in counts.items()), file=stream)


def check(options: argparse.Namespace) -> int:
    trees = rendered(options)
    from generator.output import compare_all

    drifts = compare_all(options.out, trees)
    if whole_project(options):
        drifts["generator"] = schema_drift(options.out)
    problems = [
        problem
        for root, drift in drifts.items()
        for problem in drift_problems(root, drift, options)
    ]
    if options.format != "text":
        print(FORMATS[options.format](problems), end="")
    else:
        print(as_text(problems), end="")
        count = sum(drift.unchanged for drift in drifts.values())
        differ = f"{len(problems)} of the outputs differ"
        print(differ if problems else f"{count} outputs are up to date")
    return WRONG if problems else DONE


def drift_problems(root: str, drift: "Drift", options: argparse.Namespace) -> list[Problem]:
    plain = options.out == Path() and not options.targets
    fix = "run `make generate`" if plain else "run `generate` with the same options"
    kinds = [
        ("changed", "is not what the catalogue says", drift.changed, fix),
        ("missing", "is not there", drift.missing, fix),
        ("orphaned", "is no longer made from the catalogue", drift.orphaned, fix),
        ("foreign", "was written by no run", drift.foreign, f"move it out of {root}"),
    ]
    foreign = "no run wrote it: move it away"
    return [
        Problem(rule, message, path, hint=foreign if path in drift.taken else hint)
        for rule, message, paths, hint in kinds
        for path in paths
    ]


def diff(options: argparse.Namespace) -> int:
    sources = version(options.old, options), version(options.new or options.catalogue, options)
    from generator.diff import FORMATS, comparison

    result = comparison(*sources)
    print(FORMATS[options.format](result), end="")
    return WRONG if result.problems else DONE


def version(name: str | Path, options: argparse.Namespace) -> "Source":
    """The source in a file, or that of the catalogue at `git:REF`."""
    if not str(name).startswith("git:"):
        return read(Path(name))
    from generator.diff import NoSuchVersion, from_git
    from generator.source import decode, parse

    ref = str(name).removeprefix("git:")
    try:
        data = from_git(ref, options.catalogue)
    except NoSuchVersion as error:
        raise UsageError(str(error)) from None
    return parse(decode(data, str(name)), str(name))


def add(options: argparse.Namespace) -> int:
    from generator import edit

    source = read(options.catalogue)
    if source.problems:
        raise Invalid(source.problems)
    try:
        text, line = edit.with_entry(source, options.code, options.name)
    except edit.CannotAdd as reason:
        raise UsageError(str(reason)) from None
    save(options.catalogue, text.encode())
    print(
        f"{options.catalogue}:{line}: added {options.code} {options.name}\n"
        f"Write what is empty there; `{options.program} check` names each text that is missing.\n"
        "A new code is a minor change: raise the version of the package, and `since` with it.\n"
        "Then `make generate`."
    )
    return DONE


def save(path: Path, data: bytes) -> None:
    """Replace a file in one step; of a link, the file that it leads to."""
    from generator.output import write

    place = path.resolve()
    try:
        write(str(place), data, f"{place.parent}/.{place.name}.tmp")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}") from None


SCHEMA = "generator/catalogue.schema.json"
"""The schema of the catalogue's format, which is in no target's root."""


def schema_text() -> bytes:
    import json

    from generator.model import Catalogue

    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return f"{json.dumps(dialect | Catalogue.model_json_schema(), indent=2)}\n".encode()


def schema_drift(out: Path) -> "Drift":
    from generator.output import Drift, content

    if content(f"{out}/{SCHEMA}") == schema_text():
        return Drift(unchanged=1)
    return Drift(changed=[SCHEMA])


def whole_project(options: argparse.Namespace) -> bool:
    """Whether every output of the project that this generator is part of is meant."""
    return not options.target and options.out.resolve() == Path(__file__).resolve().parents[1]


if __name__ == "__main__":
    gc.disable()  # a run is short and keeps nearly all that it makes: looking for garbage is waste
    sys.exit(main())
