"""Two versions of a catalogue side by side: from files or git, and as text, json, github, markdown.

`changes.py` finds what changed; this module compares it with the version and prints it.
"""

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.catalogue import check
from generator.changes import (
    Change,
    Level,
    Version,
    compare,
    dotted,
    least_version,
    version,
    version_of,
)
from generator.model import Catalogue
from generator.problems import Invalid, Problem, as_github, as_text, printable, shown
from generator.source import Source


@dataclass(frozen=True)
class Comparison:
    """Two catalogues side by side: what changed, and what must not be released like that."""

    old_path: str
    old_version: Version
    new_path: str
    new_version: Version
    least: Version
    changes: list[Change]
    places: list[Problem]
    """Each change as a problem at its place in the new catalogue, for what reads problems."""
    problems: list[Problem]


def comparison(old_source: Source, new_source: Source) -> Comparison:
    """What changed from one source to the other; raises Invalid where either has problems."""
    old, new = checked(old_source, new_source)
    changes = compare(old, new)
    least = least_version(version_of(old), changes)
    return Comparison(
        old_source.path,
        version_of(old),
        new_source.path,
        version_of(new),
        least,
        changes,
        [new_source.problem(change.kind.id, change.loc, change.sentence()) for change in changes],
        [
            *version_problems(version_of(old), version_of(new), least, changes, new_source),
            *not_retired(old, new, new_source),
            *backdated(old, new, new_source),
        ],
    )


def checked(*sources: Source) -> list[Catalogue]:
    catalogues: list[Catalogue] = []
    problems: list[Problem] = []
    for source in sources:
        try:
            catalogues.append(check(source))
        except Invalid as invalid:
            problems += invalid.problems
    if problems:
        raise Invalid(problems)
    return catalogues


def version_problems(
    old: Version, new: Version, least: Version, changes: list[Change], source: Source
) -> Iterator[Problem]:
    if new >= least:
        return
    loc = ("package", "version")
    if new < old:
        message = f"the version goes back from {dotted(old)} to {dotted(new)}"
    else:
        level = max(change.kind.level for change in changes).name
        count = sum(change.kind.level.name == level for change in changes)
        still = "is still" if new == old else f"follows {dotted(old)} as"
        message = (
            f"the version {still} {dotted(new)}, but {count} {level} "
            f"change{'s call' if count > 1 else ' calls'} for more"
        )
    yield source.problem("version", loc, message, f"set it to {dotted(least)} or later")


def not_retired(old: Catalogue, new: Catalogue, source: Source) -> Iterator[Problem]:
    """Codes that are gone, and so must never be used again, but are not retired."""
    kept = {status.code for status in new.statuses} | {entry.code for entry in new.retired}
    gone = [(status.code, status.name) for status in old.statuses]
    gone += [(entry.code, entry.name) for entry in old.retired]
    for code, name in gone:
        if code not in kept:
            yield source.problem(
                "not-retired",
                ("retired",),
                f"{code} {name} was removed and is not retired",
                "add it to `retired`, so that nothing else ever gets its code or name",
            )


def backdated(old: Catalogue, new: Catalogue, source: Source) -> Iterator[Problem]:
    """New codes that claim to stand in a version that did not hold them."""
    held = {key for status in old.statuses for key in (status.code, status.name)}
    for index, status in enumerate(new.statuses):
        if held.isdisjoint((status.code, status.name)) and version(status.since) <= version_of(old):
            yield source.problem(
                "backdated",
                ("statuses", index, "since"),
                f"{status.code} {status.name} is new, but is said to stand in {status.since}",
                "set it to the version that first holds it",
            )


class NoSuchVersion(Exception):
    """A version of the catalogue cannot be had from git."""


def from_git(ref: str, path: Path) -> bytes:
    """A file as it was at a commit, tag or branch. Raises NoSuchVersion, which says why."""
    commit = git(path, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if commit is None:
        if git(path, "rev-parse", "--git-dir") is None:
            raise NoSuchVersion(f"{path.parent.absolute()} is in no git repository")
        raise NoSuchVersion(f"git knows no commit, tag or branch {shown(ref)}")
    content = git(path, "show", f"{commit.decode().strip()}:./{path.name}")
    if content is None:
        raise NoSuchVersion(f"there is no {path.name} in {shown(ref)}")
    return content


def git(path: Path, *arguments: str) -> bytes | None:
    """What git prints, run beside a file; None where it fails."""
    try:
        done = subprocess.run(
            ["git", "-C", str(path.parent), *arguments], capture_output=True, check=False
        )
    except FileNotFoundError:
        raise NoSuchVersion("git is not installed") from None
    return done.stdout if done.returncode == 0 else None


def conclusion(result: Comparison) -> str:
    """One sentence: how many changes, and whether the version follows them."""
    if not result.changes:
        return f"nothing changed between {result.old_path} and {result.new_path}"
    breaking = sum(change.kind.breaking for change in result.changes)
    return (
        f"{breaking} breaking, {len(result.changes) - breaking} compatible: after "
        f"{dotted(result.old_version)} comes {dotted(result.least)} or later; "
        f"{result.new_path} says {dotted(result.new_version)}"
    )


def diff_text(result: Comparison) -> str:
    lines = [
        f"{place.place}: {change.kind.level.name}: {change.kind.id}: {place.message}\n"
        for change, place in zip(result.changes, result.places, strict=True)
    ]
    return "".join(lines) + as_text(result.problems) + conclusion(result) + "\n"


def diff_json(result: Comparison) -> str:
    """An object with both versions, the changes and the problems."""
    rows = [
        {
            "change": change.kind.id,
            "level": change.kind.level.name,
            "breaking": change.kind.breaking,
            "subject": change.subject,
            "field": change.field or None,
            "message": change.message(),
            "path": place.path,
            "line": place.line,
            "column": place.column,
        }
        for change, place in zip(result.changes, result.places, strict=True)
    ]
    keys = ("rule", "message", "hint", "path", "line", "column")
    report = {
        "old": {"path": result.old_path, "version": dotted(result.old_version)},
        "new": {"path": result.new_path, "version": dotted(result.new_version)},
        "least_version": dotted(result.least),
        "changes": rows,
        "problems": [{key: getattr(problem, key) for key in keys} for problem in result.problems],
    }
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"


def diff_github(result: Comparison) -> str:
    """Breaking changes as warnings, the others as notices, problems as errors."""
    notes = ""
    for change, place in zip(result.changes, result.places, strict=True):
        command = "::warning" if change.kind.breaking else "::notice"
        notes += as_github([place]).replace("::error", command, 1)
    return notes + as_github(result.problems)


HEADINGS = {
    Level.major: "Breaking changes",
    Level.minor: "Additions",
    Level.patch: "Corrections",
}


def diff_markdown(result: Comparison) -> str:
    """A section for a changelog or a pull request."""
    parts = [f"## {dotted(result.new_version)}\n"]
    for level, heading in HEADINGS.items():
        lines = [
            f"- {change.sentence(code_span)}\n"
            for change in result.changes
            if change.kind.level is level
        ]
        if lines:
            parts.append(f"### {heading}\n\n{''.join(lines)}")
    if not result.changes:
        parts.append("Nothing changed in the catalogue.\n")
    if result.problems:
        lines = [f"- {problem.message}; {problem.hint}\n" for problem in result.problems]
        parts.append(f"### Before this is released\n\n{''.join(lines)}")
    return "\n".join(parts)


def code_span(value: object) -> str:
    """A value as a code span of Markdown, in which nothing has a meaning."""
    text = printable(str(value))
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    padding = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{fence}{padding}{text}{padding}{fence}"


FORMATS: dict[str, Callable[[Comparison], str]] = {
    "text": diff_text,
    "json": diff_json,
    "github": diff_github,
    "markdown": diff_markdown,
}
