"""No class of the catalogue may hide one of the package's own, or be hidden by it."""

import re

from generator.catalogue import load
from generator.targets.typescript import RESERVED
from tests.conftest import ROOT, chosen_names


def names(text: str) -> set[str]:
    """What a module declares, imports, or takes as a parameter of a type."""
    found = set(re.findall(r"(?m)^(?:export )?(?:const|class|type|interface) (\w+)", text))
    for imported in re.findall(r"(?m)^(?:import|export)(?: type)? \{([^}]*)\}", text):
        found |= set(re.findall(r"\w+", imported))
    return found | set(re.findall(r"<(\w+) extends", text)) | set(re.findall(r"\[(\w+) in ", text))


def test_every_class_name_of_the_package_is_reserved() -> None:
    chosen = chosen_names(load(ROOT / "catalogue.yaml"))
    taken: set[str] = set()
    index = (ROOT / "dist/typescript/src/index.ts").read_text("utf-8")
    for path in (ROOT / "dist/typescript/src").rglob("*.ts"):
        text = re.sub(r"\w+ as (Code|BaseError|\w+Error)\b", "", path.read_text("utf-8"))
        if chosen & set(re.findall(r"\w+", text)):
            taken |= names(text)
        elif f'* from "./{path.name}"' in index:
            taken |= set(re.findall(r"(?m)^export (?:type|interface) (\w+)", text))
    classes = {name for name in taken if re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)} - chosen
    assert {"Category", "Reply", "StatusFacts"} <= classes
    assert classes <= set().union(*RESERVED["class"].values())
