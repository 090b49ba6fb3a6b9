"""No class of the catalogue may hide one of the package's own, or be hidden by it."""

import ast
import re

import pytest

from generator.catalogue import load, loads
from generator.problems import Invalid
from generator.targets.python import RESERVED
from tests.conftest import ROOT, chosen_names


def names(text: str) -> set[str]:
    """What a module defines or imports at its top."""
    found = set()
    for node in ast.parse(text).body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            found |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.ClassDef | ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    return found


def test_every_class_name_of_the_package_is_reserved() -> None:
    catalogue = load(ROOT / "catalogue.yaml")
    chosen = chosen_names(catalogue) - set(catalogue.status)
    taken: set[str] = set()
    for path in (ROOT / "dist/python/src").glob("*/*.py*"):
        text = path.read_text("utf-8")
        if chosen & set(re.findall(r"\w+", re.sub(r"import \w+ as \w+", "", text))):
            taken |= names(text)
    classes = {name for name in taken if re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)} - chosen
    assert {"Category", "Reply", "IntEnum"} <= classes
    assert classes <= set().union(*RESERVED["class"].values())


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("name: clickpost-errors", "name: json", "a module of Python"),
        ("name: clickpost-errors", "name: nonlocal", "a keyword of Python"),
        ("enum: MetaStatus", "enum: Unlisted", "a name of the Python package"),
        ("error: ClickpostError", "error: ValueError", "a builtin of Python"),
    ],
)
def test_a_reserved_name_is_a_problem(old: str, new: str, what: str) -> None:
    text = (ROOT / "catalogue.yaml").read_text("utf-8").replace(old, new, 1)
    with pytest.raises(Invalid) as invalid:
        loads(text)
    (problem,) = invalid.value.problems
    assert problem.message == f"`{new.split()[1]}` is {what}"
