#!/usr/bin/env python3
"""Makes a release: version, outputs, changelog, tests, commit and tags, or none of them.

    python .ci/release.py 1.1.0 [--dry-run]
    python .ci/release.py --notes          # the newest section of the changelog

Whatever fails, the files are put back as they were; nothing is pushed.
"""

import argparse
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

CATALOGUE, CHANGELOG = Path("catalogue.yaml"), Path("CHANGELOG.md")
PAGE = Path("docs/changelog.md")  # the same, for the site
WRITTEN = (
    *map(str, (CATALOGUE, CHANGELOG, PAGE)),
    "generator/catalogue.schema.json",
    "dist",
    "docs/codes",
)
"""What a release changes; whatever else is edited while the tests run is left alone."""
VERSION = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", re.ASCII)
VERSION_LINE = re.compile(r"^  version: *[\"']?([0-9.]+)[\"']? *$", re.MULTILINE)
UNRELEASED = re.compile(r"^## Unreleased\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
GENERATOR = (sys.executable, "-m", "generator")


class Refused(Exception):
    """The release cannot be made; the message says why, and what to do."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Make a release. Nothing is pushed.")
    parser.add_argument("version", nargs="?", default="", help="three numbers, such as 1.1.0")
    parser.add_argument("--notes", action="store_true", help="print the newest release's notes")
    parser.add_argument("--dry-run", action="store_true", help="show what would be done")
    parser.add_argument(
        "--test", default="make test", metavar="COMMAND", help="the tests (default: make test)"
    )
    options = parser.parse_args(arguments)
    if options.notes:
        print(newest_section())
        return 0
    try:
        refuse_unless_ready(options.version)
        try:
            section = prepare(options.version)
            if options.dry_run:
                show(options.version, section, options.test)
            else:
                publish(options.version, options.test)
        finally:
            git("restore", "--source=HEAD", "--staged", "--worktree", "--", *WRITTEN)
            git("clean", "--quiet", "--force", "-d", "dist", "docs/codes")
    except Refused as reason:
        print(f"release: {reason}", file=sys.stderr)
        return 1
    return 0


# Before anything is changed.


def refuse_unless_ready(version: str) -> None:
    """Raises Refused where a release would be wrong, before a file is touched."""
    if not VERSION.fullmatch(version):
        raise Refused(f"{version!r} is not a version: write three numbers, such as 1.1.0")
    if changes := git("status", "--porcelain"):
        raise Refused(f"the tree has changes: commit or remove them\n{changes}")
    if git("tag", "--list", f"v{version}"):
        raise Refused(f"v{version} is tagged already: choose the next version")
    check = run(*GENERATOR, "check", check=False)
    if check.returncode:
        raise Refused(f"the outputs have drifted: `make generate`, then commit\n{check.stdout}")
    if not notes():
        raise Refused(f"{CHANGELOG} says nothing under `## Unreleased`: describe what users notice")


def notes() -> str:
    """What is written by hand under `## Unreleased`."""
    found = UNRELEASED.search(CHANGELOG.read_text("utf-8"))
    return found[1].strip() if found else ""


def newest_section() -> str:
    """What the changelog says of the newest release, without its heading."""
    released = re.split(r"^## (?=\d).*\n", CHANGELOG.read_text("utf-8"), flags=re.MULTILINE)
    return released[1].strip() if len(released) > 1 else ""


def last_tag() -> str | None:
    found = run(
        "git",
        "describe",
        "--tags",
        "--abbrev=0",
        "--match",
        "v[0-9]*.[0-9]*.[0-9]*",
        "--exclude",
        "*-*",
        check=False,
    )
    return found.stdout.strip() if found.returncode == 0 else None


# The files of the release.


def prepare(version: str) -> str:
    """Writes version, outputs and changelog; the changelog's new section."""
    text = CATALOGUE.read_text("utf-8")
    if not VERSION_LINE.search(text):
        raise Refused(f"{CATALOGUE} has no line `  version: …` under `package`")
    CATALOGUE.write_text(VERSION_LINE.sub(f"  version: {version}", text, count=1), "utf-8")
    listed = catalogue_changes(version)
    generated = run(*GENERATOR, "generate", check=False)
    if generated.returncode:
        raise Refused(f"the outputs cannot be made\n{generated.stdout}{generated.stderr}")
    date = datetime.now(UTC).date().isoformat()
    section = "\n\n".join(filter(None, [f"## {version} - {date}", notes(), listed])) + "\n"
    changelog = CHANGELOG.read_text("utf-8")
    replaced = UNRELEASED.sub(lambda _: f"## Unreleased\n\n{section}\n", changelog, count=1)
    for copy in (CHANGELOG, PAGE):
        copy.write_text(replaced.rstrip() + "\n", "utf-8")
    return section


def catalogue_changes(version: str) -> str:
    """The changes of the catalogue since the last release, for the changelog.

    Raises Refused where the version does not follow from them.
    """
    tag = last_tag()
    if tag is None:
        return ""
    if as_numbers(version) <= as_numbers(tag.removeprefix("v")):
        raise Refused(f"{version} does not follow {tag}: choose a higher version")
    diff = run(*GENERATOR, "diff", f"git:{tag}", check=False)
    if diff.returncode:
        raise Refused(f"the changes since {tag} do not allow {version}\n{diff.stdout}{diff.stderr}")
    listed = run(*GENERATOR, "diff", f"git:{tag}", "--format", "markdown").stdout
    return listed.partition("\n")[2].strip().replace("### ", "### Catalogue: ")


def as_numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


# The release itself.


def tags(version: str) -> list[str]:
    """The tags of a release; a Go module below the root has one of its own."""
    modules = sorted(Path("dist").glob("*/go.mod"))
    return [f"v{version}", *(f"{module.parent.as_posix()}/v{version}" for module in modules)]


def show(version: str, section: str, test: str) -> None:
    changed = git("diff", "--stat")
    commands = [test, f"git commit -m 'Release {version}'"]
    commands += [f"git tag -a {tag}" for tag in tags(version)]
    print(f"{section}\n{changed}\n\nWould run:")
    print("".join(f"  {command}\n" for command in commands), end="")


def publish(version: str, test: str) -> None:
    """Runs the tests, commits and tags; raises Refused where the tests fail."""
    print(f"- {test}", flush=True)
    try:
        failed = subprocess.run(shlex.split(test), check=False).returncode
    except OSError as error:
        raise Refused(f"`{test}` cannot be run: {error.strerror}") from None
    if failed:
        raise Refused("the tests fail: nothing was released, and the files are as they were")
    git("add", "--", *WRITTEN)
    git("commit", "--quiet", "--message", f"Release {version}")
    made: list[str] = []
    try:
        for tag in tags(version):
            git("tag", "--annotate", tag, "--message", f"Release {version}")
            made.append(tag)
    except BaseException:  # an interrupt, too
        for tag in made:
            git("tag", "--delete", tag)
        git("reset", "--quiet", "--soft", "HEAD^")
        raise
    print(f"- released {version}; publish it with: git push --atomic origin HEAD {' '.join(made)}")


def git(*arguments: str) -> str:
    """What git prints; raises Refused where it fails."""
    done = run("git", *arguments, check=False)
    if done.returncode:
        raise Refused(f"git {arguments[0]} failed: {done.stderr.strip()}")
    return done.stdout.rstrip()


def run(*command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, check=check, capture_output=True, text=True)


if __name__ == "__main__":
    sys.exit(main())
