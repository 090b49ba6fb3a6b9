"""Catalogue × target → {path: bytes}; pure: nothing here writes an output.

The template tree is the output tree. No text of the catalogue gets into an output but through
one of the target's filters: whatever else a template prints is refused.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

import jinja2
from jinja2 import (
    BytecodeCache,
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateRuntimeError,
    TemplateSyntaxError,
    Undefined,
    nodes,
    pass_context,
)
from jinja2.runtime import Context

from generator.model import Catalogue, Status
from generator.problems import Invalid, Problem, shown
from generator.source import Loc
from generator.targets import PLACEHOLDER, Target, discover, is_inside
from generator.text import Text, word

T = TypeVar("T")
Progress = Callable[[list[T], str], Iterable[T]]
"""Wraps a list, whose passing it shows under a label."""
Tabs = Callable[[Status], list[tuple[str, str, Text]]]

TAB = "_tab.j2"
PLURALS = {
    "source": "sources",
    "category": "categories",
    "outcome": "outcomes",
    "recovery": "recoveries",
    "owner": "owners",
    "exception": "exceptions",
    "status": "statuses",
}
FIXED = ("package", "registry")
"""What a path may name besides, without making a file for each of many."""
DATA_FILTERS = (
    "batch", "count", "default", "dictsort", "first", "groupby", "items", "last", "length",
    "list", "map", "reject", "rejectattr", "select", "selectattr", "sort", "unique",
)  # fmt: skip
GLOBALS = ("range", "namespace")


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
    catalogue: Catalogue,
    target: Target,
    progress: Progress[Any] | None = None,
    targets: Iterable[Target] | None = None,
) -> dict[str, bytes]:
    """Every file of a target, by its path below the output folder.

    Pages have the tabs of `targets`, or else of the built-in ones. Raises Clash where two items
    want one path, Invalid where a template is at fault.
    """
    jobs = plan(catalogue, target)
    environment, shared = prepare(catalogue, target)
    shared["tabs"] = tabs_of(catalogue, targets)
    files = {}
    for job in progress(jobs, target.name) if progress else jobs:
        if job.template.endswith(".j2"):
            text = render_template(environment, target, job.template, shared | job.context)
            files[job.path] = encode(text, target, job.template)
        else:
            files[job.path] = plain_file(catalogue, target, job.template)
    return files


def plain_file(catalogue: Catalogue, target: Target, template: str) -> bytes:
    """A file that is no template, in which the names of the catalogue replace their stand-ins."""
    path = target.templates / template
    content = path.read_bytes()
    if not target.names:
        return content
    values = fixed(catalogue, target)

    def name(match: re.Match[bytes]) -> bytes:
        found = fill(target.names[match[0].decode()], values, target, template)
        try:
            return word(found).encode()
        except ValueError as error:
            raise Invalid([Problem("template", str(error), str(path))]) from None

    return re.sub(rf"\b({'|'.join(target.names)})\b".encode(), name, content)


def fixed(catalogue: Catalogue, target: Target) -> dict[str, Any]:
    """What is the same for all files of a target, and may be named in every path."""
    return {"package": catalogue.package, "registry": target.registry(catalogue.package)}


def prepare(catalogue: Catalogue, target: Target) -> tuple[Environment, dict[str, Any]]:
    """The environment of a target, and what each of its templates is given."""
    environment = environment_of(target)
    return environment, environment.globals | {"catalogue": catalogue, **fixed(catalogue, target)}


def tabs_of(catalogue: Catalogue, targets: Iterable[Target] | None) -> Tabs:
    """The function that gives the tabs of a status: title, language and code, by title."""
    ready: list[tuple[Target, Environment, dict[str, Any]]] = []

    def tabs(status: Status) -> list[tuple[str, str, Text]]:
        if not ready:
            known = discover().values() if targets is None else targets
            ready.extend((target, *prepare(catalogue, target)) for target in known if target.tab)
        return sorted(
            (*target.tab, render_template(environment, target, TAB, values | {"status": status}))
            for target, environment, values in ready
            if target.tab
        )

    return tabs


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

    `NAME` makes none where there is a `NAME.j2`: it is a stub of the rendered file, with which
    tools and editors can check the plain files that use it.
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
    """Whether a name makes an output; caches do not, nor macros, whose names begin with `_`."""
    return name != "__pycache__" and (not name.startswith("_") or name.startswith("__"))


def jobs_of(template: str, catalogue: Catalogue, target: Target) -> Iterator[Job]:
    pattern = f"{target.root}/{template.removesuffix('.j2')}"
    kinds = {kind for kind, _ in PLACEHOLDER.findall(pattern) if kind not in FIXED}
    if len(kinds) > 1 or not kinds <= PLURALS.keys():
        message = f"the path names {' and '.join(sorted(kinds))}"
        hint = f"expected {' or '.join(FIXED)} and at most one of {', '.join(PLURALS)}"
        raise Invalid([Problem("template", message, str(target.templates / template), hint=hint)])
    values = fixed(catalogue, target)
    if not kinds:
        yield Job(fill(pattern, values, target, template), template, {}, None)
        return
    (kind,) = kinds
    attribute = next(name for owner, name in PLACEHOLDER.findall(pattern) if owner == kind)
    for index, item in enumerate(getattr(catalogue, PLURALS[kind])):
        path = fill(pattern, values | {kind: item}, target, template)
        loc = raised_at(item.name, catalogue) if kind == "exception" else None
        yield Job(path, template, {kind: item}, loc or (PLURALS[kind], index, attribute))


def raised_at(name: str, catalogue: Catalogue) -> Loc:
    """Where the catalogue names an exception."""
    if name == catalogue.package.error:
        return ("package", "error")
    for index, recovery in enumerate(catalogue.recoveries):
        if recovery.exception == name:
            return ("recoveries", index, "exception")
    known = name == catalogue.package.unknown.exception
    return ("package", "unknown" if known else "unreadable", "exception")


def fill(pattern: str, values: dict[str, Any], target: Target, template: str) -> str:
    """The path that a pattern makes; refuses one that leaves the target's root."""

    def value(match: re.Match[str]) -> str:
        owner = values[match[1]]
        found = owner.get(match[2]) if isinstance(owner, dict) else getattr(owner, match[2], None)
        if not isinstance(found, str | int) or found == "":
            raise ValueError(f"the path names {match[0]}, which is not set")
        return str(found)

    try:
        path = PLACEHOLDER.sub(value, pattern)
        if path.count("/") != pattern.count("/") or not is_inside(path):
            raise ValueError(f"the path {path} leaves {target.root}")
    except ValueError as error:
        place = str(target.templates / template)
        raise Invalid([Problem("template", str(error), place)]) from None
    return path


def render_template(
    environment: Environment, target: Target, name: str, context: dict[str, Any]
) -> Text:
    try:
        return Text(environment.get_template(name).render(context))
    except Invalid:  # a tab's template is at fault, not the page's
        raise
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


class Page(Template):
    """A template that uses the values it is given as they are: copying them takes time."""

    def new_context(
        self,
        vars: dict[str, Any] | None = None,
        shared: bool = False,
        locals: Mapping[str, Any] | None = None,
    ) -> Context:
        return super().new_context(vars, shared or vars is not None, locals)


class Guarded(Environment):
    """An environment in which only the target's filters make text.

    Whatever a template makes of text in another way is an ordinary `str`, which is refused when
    it is printed. What it captures has been printed already, so it is `Text`.
    """

    template_class = Page
    concat = staticmethod(lambda parts: Text("".join(parts)))

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Also what the filters that take an attribute's name use."""
        if isinstance(obj, str):
            raise TemplateRuntimeError("a text is cut: only a filter may do that")
        if isinstance(argument, str) and PRIVATE.match(argument):
            raise TemplateRuntimeError(f"`{argument}` is private")
        return super().getitem(obj, argument)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all((nodes.Concat, nodes.Slice, nodes.Getattr, nodes.Call)):
            if fault := fault_of(node):
                raise TemplateSyntaxError(fault, node.lineno, name, filename)
        return tree


PRIVATE = re.compile("_|(gi|cr|ag|f|co|tb)_")
"""Names of attributes from which a template could get at Python's own objects."""


def fault_of(node: nodes.Node) -> str:
    if isinstance(node, nodes.Concat):
        return "text is joined by an operator: print the pieces side by side"
    if isinstance(node, nodes.Slice):
        return "a slice is taken: only a filter may do that"
    if isinstance(node, nodes.Getattr) and PRIVATE.match(node.attr):
        return f"`{node.attr}` is private"
    if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Getattr):
        if node.node.attr not in ("items", "keys", "values"):
            return f"the method `{node.node.attr}` is called: only a filter may do that"
    elif isinstance(node, nodes.Call) and not isinstance(node.node, nodes.Name):
        return "something without a name is called"
    return ""


@pass_context
def only_filtered(context: Context, value: Any) -> str:
    """Lets numbers and filtered text through, and refuses all else.

    It takes the context so that nothing is printed while compiling: a compiled template must not
    hold what a filter once made.
    """
    if type(value) is Text:
        return value
    if type(value) in (int, float) or isinstance(value, Undefined):
        return str(value)  # of the undefined it raises, and names it
    raise TemplateRuntimeError(
        f"{type(value).__name__} {shown(value)} is printed without a filter of the target"
    )


def environment_of(target: Target) -> Environment:
    """The environment of a target, in which only its own filters make text."""
    environment = Guarded(
        loader=FileSystemLoader(target.templates),
        finalize=only_filtered,
        optimized=False,
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
    environment.globals = {name: environment.globals[name] for name in GLOBALS} | dict(
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
    guards = crc32(jinja2.__version__.encode())  # what was compiled under others is not used
    for path in (Path(__file__), *sorted(folder.glob("*.py"))):
        guards = crc32(path.read_bytes(), guards)
    return FileSystemBytecodeCache(str(cache_folder), f"%s.{guards:08x}.jinja")
