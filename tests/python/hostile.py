"""The package of a hostile catalogue, read by `ast` and imported with warnings as errors."""

import ast
import sys
import tomllib
import warnings
from types import ModuleType

import pytest

from generator.model import Catalogue
from generator.output import Files
from tests.hostile import bare, words


def imported(files: Files) -> dict[str, ModuleType]:
    """The package's modules, executed without a disk."""
    prefix = "dist/python/src/"
    package = ModuleType("some_errors")
    package.__path__ = []
    modules = {"some_errors": package}
    with pytest.MonkeyPatch.context() as patched:
        for name in ("vocabulary", "codes", "facts"):
            full = f"some_errors.{name}"
            module = ModuleType(full)
            module.__package__ = "some_errors"
            patched.setitem(sys.modules, "some_errors", package)
            patched.setitem(sys.modules, full, module)
            code = compile(files[f"{prefix}some_errors/{name}.py"], f"{name}.py", "exec")
            exec(code, vars(module))
            modules[name] = module
    return modules


def check(files: Files, catalogue: Catalogue) -> None:
    """Each text comes back from the modules, and its words from their docstrings."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for path, content in files.items():
            # What holds little of the catalogue, and that in comments, is read now and then.
            if path.endswith(".py") and len(content) % 8 == 0:
                ast.parse(content)
        modules = imported(files)
    check_facts(modules["facts"], catalogue)
    check_vocabulary(modules["vocabulary"], catalogue)
    check_docstrings(files["dist/python/src/some_errors/codes.py"], catalogue)
    project = tomllib.loads(files["dist/python/pyproject.toml"].decode())["project"]
    assert project["description"] == words(bare(catalogue.package.summary))


def check_facts(facts: ModuleType, catalogue: Catalogue) -> None:
    for status in catalogue.statuses:
        known = facts.FACTS[status.code]
        for name in ("title", "description", "action", "keywords"):
            assert getattr(known, name) == getattr(status, name)
        assert known.messages == status.messages
        assert known.fields == status.fields
        assert [
            ([tuple(said) for said in item.said], item.decision) for item in known.discrepancies
        ] == [
            ([(said.source, said.statement) for said in item.said], item.decision)
            for item in status.discrepancies
        ]
        assert (known.deprecated and known.deprecated.reason) == (
            status.deprecated and status.deprecated.reason
        )


def check_vocabulary(vocabulary: ModuleType, catalogue: Catalogue) -> None:
    assert {item.id: item.title for item in catalogue.sources} == vocabulary.SOURCES
    for enum, items in (
        (vocabulary.Category, catalogue.categories),
        (vocabulary.Outcome, catalogue.outcomes),
        (vocabulary.Recovery, catalogue.recoveries),
        (vocabulary.Owner, catalogue.owners),
    ):
        for item in items:
            member = enum(item.id)
            assert (member.label, member.description) == (item.title, item.description)
            for name in ("answer", "contact"):
                assert getattr(member, name, None) == getattr(item, name, None)


def check_docstrings(codes: bytes, catalogue: Catalogue) -> None:
    """What docstrings say is wrapped, and its characters stay the same."""
    said = words(
        " ".join(
            node.value.value
            for node in ast.walk(ast.parse(codes))
            if isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        )
    )
    for status in catalogue.statuses:
        for text in (status.title, status.description, *status.steps):
            assert words(text) in said
