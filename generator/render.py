"""Catalogue × target → {path: bytes}; pure: nothing here writes an output.

The template tree is the output tree. No text of the catalogue gets into an output but through
one of the target's filters: whatever else a template prints is refused.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

from jinja2 import (
    BytecodeCache,
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateRuntimeError,
    TemplateSyntaxError,
    Undefined,
    nodes,
)
from jinja2.compiler import CodeGenerator
from markupsafe import Markup

from generator.model import Catalogue
from generator.problems import Invalid, Problem, shown
from generator.source import Loc
from generator.targets import Target, is_inside

T = TypeVar("T")
Progress = Callable[[list[T], str], Iterable[T]]
"""Wraps a list, whose passing it shows under a label."""

PLURALS = {
    "source": "sources",
    "category": "categories",
    "outcome": "outcomes",
    "recovery": "recoveries",
    "owner": "owners",
    "status": "statuses",
}
PLACEHOLDER = re.compile(r"\{(\w+)\.(\w+)\}")
DATA_FILTERS = (
    "batch", "count", "default", "dictsort", "first", "groupby", "items", "last", "length",
    "list", "map", "reject", "rejectattr", "select", "selectattr", "sort", "unique",
)  # fmt: skip


class Text(Markup):
    """Text that a target's filter has made fit for the place where it lands.

    Unlike Markup it takes in no other text: nothing here is HTML by default, so escaping as HTML
    would be wrong in most outputs.
    """

    def __new__(cls, text: str = "") -> "Text":
        return str.__new__(cls, text)

    @classmethod
    def escape(cls, s: Any) -> "Text":
        if isinstance(s, Markup):
            return cls(s)
        raise TemplateRuntimeError("a value is joined to filtered text without a filter of its own")


class Clash(Exception):
    """Items of the catalogue would write files that something else writes too."""

    def __init__(self, clashes: "list[tuple[Job, Job]]") -> None:
        super().__init__(f"two items would write {clashes[0][0].path}")
        self.clashes = clashes


@dataclass(frozen=True)
class Job:
    """One file to make: its path below the output folder, its template, and its item."""

    path: str
    template: str
    context: dict[str, Any]
    loc: Loc | None
    """The value that gave the path, where an item did."""


def render(
    catalogue: Catalogue, target: Target, progress: Progress[Any] | None = None
) -> dict[str, bytes]:
    """Every file of a target, by its path below the output folder.

    Raises Clash where two items want one path, Invalid where a template is at fault.
    """
    jobs = plan(catalogue, target)
    environment = environment_of(target)
    shared = {"catalogue": catalogue, "package": catalogue.package}
    files = {}
    for job in progress(jobs, target.name) if progress else jobs:
        if job.template.endswith(".j2"):
            text = render_template(environment, target, job.template, shared | job.context)
            files[job.path] = encode(text, target, job.template)
        else:
            files[job.path] = (target.templates / job.template).read_bytes()
    return files


def encode(text: str, target: Target, template: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        message = f"rendered a lone surrogate, U+{ord(text[error.start]):04X}"
        raise Invalid([Problem("template", message, str(target.templates / template))]) from None


def plan(catalogue: Catalogue, target: Target) -> list[Job]:
    """What to render; raises Clash where two items want one path, however its letters are cased."""
    seen: dict[str, Job] = {}
    clashes = []
    for template in template_names(target.templates):
        for job in jobs_of(template, catalogue, target):
            other = seen.setdefault(job.path.casefold(), job)
            if other is not job:
                clashes.append((other, job))
    if clashes:
        raise Clash(clashes)
    return list(seen.values())


def template_names(templates: Path) -> list[str]:
    """Every file of a tree that makes an output, as a path below it, in a fixed order.

    `NAME` beside `NAME.j2` makes none: it stands in for the rendered file, so that tools and
    editors can check the plain files that use it.
    """
    names = []
    for folder, subfolders, files in os.walk(templates):
        subfolders[:] = [name for name in subfolders if makes_output(name)]
        names += [
            (Path(folder) / name).relative_to(templates).as_posix()
            for name in files
            if makes_output(name) and f"{name}.j2" not in files
        ]
    return sorted(names)


def makes_output(name: str) -> bool:
    """Whether a name makes something: macros begin with one underscore, caches are Python's own."""
    return name != "__pycache__" and (not name.startswith("_") or name.startswith("__"))


def jobs_of(template: str, catalogue: Catalogue, target: Target) -> Iterator[Job]:
    pattern = f"{target.root}/{template.removesuffix('.j2')}"
    kinds = {kind for kind, _ in PLACEHOLDER.findall(pattern) if kind != "package"}
    if len(kinds) > 1 or not kinds <= PLURALS.keys():
        message = f"the path names {' and '.join(sorted(kinds))}"
        hint = f"expected package and at most one of {', '.join(PLURALS)}"
        raise Invalid([Problem("template", message, str(target.templates / template), hint=hint)])
    if not kinds:
        yield Job(
            fill(pattern, {"package": catalogue.package}, target, template), template, {}, None
        )
        return
    (kind,) = kinds
    attribute = next(name for owner, name in PLACEHOLDER.findall(pattern) if owner == kind)
    for index, item in enumerate(getattr(catalogue, PLURALS[kind])):
        path = fill(pattern, {"package": catalogue.package, kind: item}, target, template)
        yield Job(path, template, {kind: item}, (PLURALS[kind], index, attribute))


def fill(pattern: str, values: dict[str, Any], target: Target, template: str) -> str:
    """The path that a pattern makes; refuses one that leaves the target's root."""
    try:
        path = PLACEHOLDER.sub(lambda match: str(getattr(values[match[1]], match[2])), pattern)
    except AttributeError as error:
        raise Invalid(
            [
                Problem(
                    "template", f"the path is at fault: {error}", str(target.templates / template)
                )
            ]
        ) from None
    if path.count("/") != pattern.count("/") or not is_inside(path):
        raise Invalid(
            [
                Problem(
                    "template",
                    f"the path {path} leaves {target.root}",
                    str(target.templates / template),
                )
            ]
        )
    return path


def render_template(
    environment: Environment, target: Target, name: str, context: dict[str, Any]
) -> str:
    try:
        return environment.get_template(name).render(context)
    except TemplateSyntaxError as error:
        place = Path(error.filename or target.templates / name)
        raise Invalid(
            [Problem("template", error.message or "", str(place), error.lineno, 1)]
        ) from error
    except Exception as error:  # a template or a filter may raise anything
        template, line = place_of(error, target.templates, name)
        message = (
            str(error) if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
        )
        item = item_of(context)
        hint = f"while rendering {item}" if item else ""
        raise Invalid([Problem("template", message, str(template), line, 1, hint)]) from error


def item_of(context: dict[str, Any]) -> str:
    """The name or id of the item that a template was rendered for, if it was for one."""
    item = next((context[kind] for kind in PLURALS if kind in context), None)
    return str(getattr(item, "name", getattr(item, "id", "")))


def place_of(error: BaseException, templates: Path, name: str) -> tuple[Path, int]:
    """The template and line in which an error arose: the innermost frame of a template."""
    place, line = templates / name, 1
    traceback = error.__traceback__
    while traceback:
        filename = traceback.tb_frame.f_code.co_filename
        if filename.endswith(".j2"):
            place, line = Path(filename), traceback.tb_lineno
        traceback = traceback.tb_next
    return place, line


class Unescaped(CodeGenerator):
    """Prints what `finalize` lets through as it is: that needs no escaping, which costs time."""

    def _output_child_pre(self, node: nodes.Expr, frame: Any, finalize: Any) -> None:
        self.write(finalize.src)

    def _output_child_post(self, node: nodes.Expr, frame: Any, finalize: Any) -> None:
        self.write(")")


class Guarded(Environment):
    """An environment in which a template cannot join text behind the filters' back."""

    code_generator_class = Unescaped

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all((nodes.Concat, nodes.Mod, nodes.Add, nodes.Mul)):
            if not any(is_number(side) for side in node.iter_child_nodes()):
                raise TemplateSyntaxError(
                    "text is joined by an operator: print the pieces side by side",
                    node.lineno,
                    name,
                    filename,
                )
        for output in tree.find_all(nodes.Output):
            for node in output.nodes:
                if is_constant(node, self):
                    raise TemplateSyntaxError(
                        "a constant is printed: write it as text", node.lineno, name, filename
                    )
        return tree


def is_constant(node: nodes.Expr, environment: Environment) -> bool:
    """Whether what is printed is known beforehand, and is neither plain text nor filtered."""
    if isinstance(node, nodes.TemplateData):
        return False
    try:
        value = node.as_const(nodes.EvalContext(environment))
    except nodes.Impossible:
        return False
    return not isinstance(value, Markup | int | float)


def is_number(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Const) and isinstance(node.value, int | float)


def only_filtered(value: Any) -> str:
    """Lets numbers and filtered text through, and refuses all else."""
    if isinstance(value, Markup):
        return value
    if type(value) in (int, float) or isinstance(value, Undefined):
        return str(value)  # of the undefined it raises, and names it
    kind = type(value).__name__
    raise TemplateRuntimeError(f"{kind} {shown(value)} is printed without a filter of the target")


def environment_of(target: Target) -> Environment:
    """The environment of a target, in which only its own filters make text."""
    environment = Guarded(
        loader=FileSystemLoader(target.templates),
        autoescape=True,
        finalize=only_filtered,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
        auto_reload=False,
        bytecode_cache=bytecode_cache(target.templates.parent),
    )
    environment.filters = {name: environment.filters[name] for name in DATA_FILTERS} | dict(
        target.filters
    )
    environment.globals = {"range": range, "namespace": environment.globals["namespace"]} | dict(
        target.globals
    )
    return environment


def bytecode_cache(folder: Path) -> BytecodeCache | None:
    """Compiled templates beside Python's own compiled modules: compiling takes most of a run."""
    cache_folder = folder / "__pycache__"
    try:
        cache_folder.mkdir(exist_ok=True)
    except OSError:
        return None
    if not os.access(cache_folder, os.W_OK):
        return None
    guards = crc32(Path(__file__).read_bytes())  # what was compiled under others must not be used
    return FileSystemBytecodeCache(str(cache_folder), f"%s.{guards:08x}.jinja")
