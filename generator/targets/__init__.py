"""Targets: each folder beside this file, or in a folder of the user's, is one output language.

A target is a package with a `templates/` tree, which is the output tree, and these names:

- `ROOT`: the folder below the output folder that it owns.
- `FILTERS`: what prepares text for a place in its outputs, by name.
- `GLOBALS` (optional): other values that its templates use, by name.
- `RESERVED` (optional): names that the catalogue must not take. For each place ("status", "class",
  "id", "module"), what they are, in words, and the names: `{"status": {"a keyword": {"END"}}}`.
- `KEYS` (optional): what its registry needs from the catalogue, with defaults; None is no default.
  The values are at `package.registries.NAME`. Templates read them as `registry`.
- `NAMES` (optional): words in its plain files that names of the catalogue replace, each with
  what a path may hold: `{"StatusEnum": "{package.enum}"}`. So runtime code is valid code.
- `TAB` (optional): title and language of its tab on the pages; the code is the template `_tab.j2`.
"""

import importlib.util
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from generator.problems import Invalid, Problem

if TYPE_CHECKING:
    from generator.model import Package

BUILT_IN = Path(__file__).parent
PLACEHOLDER = re.compile(r"\{(\w+)\.(\w+)\}")


@dataclass(frozen=True)
class Target:
    """One output language."""

    name: str
    root: str
    """The folder below the output folder that the target owns whole."""
    templates: Path
    filters: Mapping[str, Callable[..., Any]]
    globals: Mapping[str, Any] = field(default_factory=dict)
    reserved: Mapping[str, Mapping[str, frozenset[str]]] = field(default_factory=dict)
    """Names that the catalogue may not use: by place, then by what they are, in words."""
    keys: Mapping[str, str | None] = field(default_factory=dict)
    """What its registry needs, with defaults; None where the catalogue must give the value."""
    names: Mapping[str, str] = field(default_factory=dict)
    """What replaces a word in its plain files, as a pattern of a path."""
    tab: tuple[str, str] | None = None
    """Title and language of its tab on the pages."""

    def registry(self, package: "Package") -> dict[str, str]:
        """The value of each key: from the catalogue, or else its default."""
        defaults = {
            key: PLACEHOLDER.sub(lambda match: str(getattr(package, match[2])), default)
            for key, default in self.keys.items()
            if default is not None
        }
        given: Mapping[str, Mapping[str, str]] = getattr(package, "registries", {})
        return defaults | dict(given.get(self.name, {}))


def discover(extra: Path | None = None) -> dict[str, Target]:
    """Every target by name: the built-in ones and those in a folder of the user's.

    Raises Invalid where a folder is no target or two targets claim one name or one root.
    """
    targets: dict[str, Target] = {}
    own = folders(extra) if extra else []
    if extra and not own:
        hint = "expected a folder for each target, with templates in it"
        raise Invalid([Problem("target", "the folder holds no target", str(extra), hint=hint)])
    for folder in [*folders(near(BUILT_IN)), *own]:
        target = load(folder)
        for other in targets.values():
            if other.name == target.name or overlap(other.root, target.root):
                message = f"{target.name} ({target.root}) collides with {other.name} ({other.root})"
                raise Invalid(
                    [Problem("target", message, str(folder), hint="give it its own name and ROOT")]
                )
        targets[target.name] = target
    return targets


def near(path: Path) -> Path:
    """A path as a user would name it: from here, where it is below."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def folders(parent: Path) -> list[Path]:
    if not parent.is_dir():
        raise Invalid([Problem("target", "there is no such folder of targets", str(parent))])
    return sorted(folder for folder in parent.iterdir() if (folder / "templates").is_dir())


def load(folder: Path) -> Target:
    """The target in a folder; raises Invalid where it is none."""
    try:
        module = load_module(folder)
        target = target_of(folder, module)
    except Exception as error:  # a user's module may raise anything
        message = f"the target cannot be loaded: {type(error).__name__}: {error}"
        hint = "its __init__.py must define ROOT and FILTERS"
        raise Invalid(
            [Problem("target", message, str(folder / "__init__.py"), hint=hint)]
        ) from error
    if not is_inside(target.root):
        message = f"ROOT is {target.root!r}, which is no folder below the output folder"
        raise Invalid([Problem("target", message, str(folder / "__init__.py"))])
    return target


def target_of(folder: Path, module: Any) -> Target:
    return Target(
        folder.name,
        module.ROOT,
        folder / "templates",
        module.FILTERS,
        getattr(module, "GLOBALS", {}),
        getattr(module, "RESERVED", {}),
        getattr(module, "KEYS", {}),
        getattr(module, "NAMES", {}),
        getattr(module, "TAB", None),
    )


def load_module(folder: Path) -> Any:
    if folder.parent.absolute() == BUILT_IN:
        return importlib.import_module(f"{__name__}.{folder.name}")
    name = f"_target_{folder.name}"
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(folder)
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def is_inside(path: str) -> bool:
    """Whether a relative path stays below the folder that it is taken from."""
    parts = PurePosixPath(path).parts
    return bool(parts) and not path.startswith("/") and ".." not in parts and "\\" not in path


def overlap(one: str, other: str) -> bool:
    a, b = PurePosixPath(one), PurePosixPath(other)
    return a.is_relative_to(b) or b.is_relative_to(a)
