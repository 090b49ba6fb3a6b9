"""A template that prints a text without a filter of its target does not render."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator import render
from generator.__main__ import main
from generator.catalogue import loads
from generator.model import Catalogue
from generator.problems import Invalid
from generator.targets import Target, discover
from generator.text import Text

SMALL = Path(__file__).parent / "cases/base.yaml"

BARE = (
    "{{ package.title }}",
    '<a title="{{ package.title }}">',
    "{{ catalogue.statuses[0].name }}",
    "{{ catalogue.statuses[0] }}",
    "{{ catalogue.statuses[0].messages }}",
    "{{ catalogue.statuses[0].documented.order_successful }}",
    "{{ catalogue.category.items() | first }}",
    "{{ catalogue.category | dictsort | first | first }}",
    "{{ catalogue.category | items | first | first }}",
    "{{ registry }}",
    "{{ tabs }}",
    "{{ none }}",
    "{{ true }}",
    "{{ 'x' }}",
    "{{ () }}",
    "{{ {} }}",
    "{{ range(3) }}",
    "{{ nothing }}",
    "{{ package.nothing }}",
    "{{ package.title or 1 }}",
    "{{ package.notice or package.title }}",
    "{{ package.title if true else 1 }}",
    "{{ package.title == package.title }}",
    "{{ package.title in package.title }}",
    "{{ not 1 }}",
    "{{ (1, package.title)[1] }}",
    "{% set x = package.title %}{{ x }}",
    "{% with x = package.title %}{{ x }}{% endwith %}",
    "{% set n = namespace(x=package.title) %}{{ n.x }}",
    "{% set n = namespace() %}{% set n.x = package.title %}{{ n.x }}",
    "{% for x in [package.title] %}{{ x }}{% endfor %}",
    "{% for x in ['a', 'b'] %}{{ loop.previtem | default('') }}{% endfor %}",
    "{% for x in [1] %}{{ loop }}{% endfor %}",
    "{% for x in ['a'] recursive %}{{ x }}{% endfor %}",
    "{% block x %}{{ package.title }}{% endblock %}",
    "{{ self }}",
    "{% set x = self.b %}{{ x }}",
)
"""What is printed without any filter."""

FILTERED = (
    "{{ package.title | upper }}",
    "{{ package.title | replace('a', 'b') }}",
    "{{ catalogue.statuses[0].messages | join }}",
    "{{ '%s' | format(package.title) }}",
    "{{ package.title | string }}",
    "{{ package.title | trim }}",
    "{{ package.title | indent }}",
    "{{ package.title | wordwrap }}",
    "{{ package.title | tojson }}",
    "{{ package.title | urlize }}",
    "{{ package.title | pprint }}",
    "{{ {'a': package.title} | xmlattr }}",
    "{{ package.title | safe }}",
    "{{ package.title | e }}",
    "{{ package.title | escape }}",
    "{{ package.title | forceescape }}",
    "{{ package.title | attr('upper') }}",
    "{{ 1e999 | string }}",
    "{{ package.notice | default(package.title, true) }}",
    "{{ package.title | first }}",
    "{{ package.title | list }}",
    "{{ package.title | sort | first }}",
    "{{ package.title | quoted | first }}",
    "{{ package.title | quoted | list | last }}",
    "{{ package.title | quoted | sort | last }}",
    "{{ package.title | quoted | unique | first }}",
    "{{ package.title | quoted | batch(2) | first | first }}",
    "{{ [package.title] | map('default') | first }}",
    "{% for x in catalogue.statuses | map(attribute='title') %}{{ x }}{% endfor %}",
    "{% for x in package.title | quoted %}{{ x }}{% endfor %}",
    "{% filter upper %}{{ package.title | quoted }}{% endfilter %}",
    "{% filter quoted %}{{ package.title }}{% endfilter %}",
    "{% filter safe %}<b>{% endfilter %}",
    "{% set x | upper %}abc{% endset %}{{ x }}",
    "{% set x | quoted %}{{ package.title }}{% endset %}{{ x }}",
)
"""What was filtered, but not last by a filter of the target."""

JOINED = (
    "{{ 'a' ~ package.title }}",
    "{{ 1 ~ package.title }}",
    "{{ 1 ~ package.title ~ package.title }}",
    "{{ package.title | quoted ~ package.title }}",
    "{{ 'a' + package.title }}",
    "{{ (package.title | quoted) + package.title }}",
    "{{ (package.title | quoted) + (package.title | quoted) }}",
    "{{ '%s' % package.title }}",
    "{{ ('%s' | quoted) % package.title }}",
    "{{ package.title * 2 }}",
    "{{ 2 * package.title }}",
    "{{ 2 * (package.title | quoted) }}",
    "{{ -package.title }}",
)
"""What an operator makes of text."""

CUT = (
    "{{ package.title[1:] }}",
    "{{ package.title[0] }}",
    "{{ package.title.0 }}",
    "{{ (package.title | quoted)[1:] }}",
    "{{ (package.title | quoted)[::-1] }}",
    "{{ (package.title | quoted)[0] }}",
    "{{ package.title[1:] | quoted }}",
    "{{ package.title[0] | quoted }}",
    "{{ [package.title] | map(attribute=0) | first | quoted }}",
    "{% set x %}abc{% endset %}{{ x[1:] }}",
    "{% set x %}abc{% endset %}{{ x[0] }}",
    "{% set x %}abc{% endset %}{% for c in x %}{{ c }}{% endfor %}",
)
"""Parts of a text."""

CALLED = (
    "{{ package.title.upper() }}",
    "{{ package.title.upper() | quoted }}",
    "{{ ''.join([package.title]) }}",
    "{{ '{}'.format(package.title) }}",
    "{{ (package.title | quoted).join([package.title]) }}",
    "{{ (package.title | quoted).strip() }}",
    "{{ (package.title | quoted)['strip']() }}",
    "{% set f = (package.title | quoted).join %}{{ f([package.title]) }}",
    "{{ 1.0.hex() }}",
    "{{ catalogue.model_dump_json() }}",
    "{% set f = catalogue.model_dump_json %}{{ f() }}",
    "{{ package.model_copy(update={'title': 'x'}).title }}",
    "{{ catalogue.category.get('a') }}",
    "{{ catalogue.category.clear() }}",
    "{% for x in [1] %}{{ loop.cycle(package.title) }}{% endfor %}",
    "{{ lipsum() }}",
    "{{ dict(a=1) }}",
    "{{ cycler(package.title).next() }}",
    "{{ joiner(package.title)() }}",
)
"""What a method or a function makes."""

CAPTURED = (
    "{% set x %}{{ package.title }}{% endset %}{{ x }}",
    "{% set x %}a{% endset %}{{ x.join([package.title]) }}",
    "{% set x %}{}{% endset %}{{ x.format(package.title) }}",
    "{% set x %}{a}{% endset %}{{ x.format_map({'a': package.title}) }}",
    "{% set x %}a{% endset %}{{ x.replace('a', package.title) }}",
    "{% set x %}%s{% endset %}{{ x % package.title }}",
    "{% set x %}%s{% endset %}{{ x % (package.title,) }}",
    "{% set x %}a{% endset %}{{ x + package.title }}",
    "{% set x %}a{% endset %}{{ package.title + x }}",
    "{% set x %}a{% endset %}{{ x * 2 }}",
    "{% set x %}a{% endset %}{{ x ~ package.title }}",
    "{% set x %}a{% endset %}{% set f = x.replace %}{{ f('a', package.title) }}",
    "{% set n = namespace() %}{% set n.x %}{{ package.title }}{% endset %}{{ n.x }}",
    "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(package.title) }}",
    "{% macro m() %}{{ varargs[0] }}{% endmacro %}{{ m(package.title) }}",
    "{% macro m() %}{{ kwargs.a }}{% endmacro %}{{ m(a=package.title) }}",
    "{% macro m() %}{}{% endmacro %}{{ m().format(package.title) }}",
    "{% macro m() %},{% endmacro %}{{ m().join([package.title]) }}",
    "{% macro m() %}{% endmacro %}{{ m.name }}",
    "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{{ package.title }}{% endcall %}",
    "{% macro m() %}{{ caller() ~ 1 }}{% endmacro %}{% call m() %}a{% endcall %}",
    "{% macro m() %}{{ caller().upper() }}{% endmacro %}{% call m() %}a{% endcall %}",
    "{% block b %}{% endblock %}{{ self.b().join([package.title]) }}",
)
"""What is made of text that a template has captured."""

ESCAPED = (
    "{% autoescape false %}{{ package.title }}{% endautoescape %}",
    "{% autoescape true %}{{ package.title }}{% endautoescape %}",
    "{% autoescape true %}{{ '<' }}{% endautoescape %}",
    "{% autoescape true %}{% set x %}a{% endset %}{{ x }}{% endautoescape %}",
    "{% autoescape true %}{% macro m() %}a{% endmacro %}{{ m() }}{% endautoescape %}",
    "{% autoescape package.title %}{{ package.title }}{% endautoescape %}",
)
"""What the template engine escapes, or is told not to."""

PRIVATE = (
    "{{ ''.__class__ }}",
    "{{ (package.title | quoted).__class__(package.title) }}",
    "{{ (package.title | quoted)['__class__'](package.title) }}",
    "{% set c = (package.title | quoted).__class__ %}{{ c(package.title) }}",
    "{% set c = (package.title | quoted)['__class__'] %}{{ c(package.title) }}",
    "{% set n = '__class__' %}{% set c = package[n] %}{{ c | seen }}",
    "{% set c = package['__cl' + 'ass__'] %}{{ c | seen }}",
    "{% set c = [package] | map(attribute='__class__') | first %}{{ c | seen }}",
    "{% for c in [package] | groupby('__class__') %}{{ c.grouper | seen }}{% endfor %}",
    "{{ {}.__class__.__base__.__subclasses__() | seen }}",
    "{{ ([1] | map('quoted')).gi_frame.f_globals | seen }}",
    "{% set g = [1] | map('quoted') %}{{ g['gi_frame'] | seen }}",
    "{{ self.__init__ | seen }}",
    "{{ self._TemplateReference__context | seen }}",
    "{% for x in [1] %}{{ loop._iterable | seen }}{% endfor %}",
    "{{ range.__doc__ | seen }}",
)
"""What leads to Python's own objects."""

NOT_A_TEMPLATE = (
    "{% do package.title %}",
    "{% trans %}{{ package.title }}{% endtrans %}",
    "{% include package.title %}",
    "{{ package.title",
)

REFUSED = (
    *BARE, *FILTERED, *JOINED, *CUT, *CALLED, *CAPTURED, *ESCAPED, *PRIVATE, *NOT_A_TEMPLATE
)  # fmt: skip

ALLOWED = {
    "{{ catalogue.statuses[0].code }} {{ 1.5 }}": "1 1.5",
    "{{ start | default(3) + 1 }} {{ 7 % 4 }} {{ 2 * 3 }}": "4 3 6",
    "{% for x in catalogue.statuses %}{{ loop.index }}{% endfor %}": "123",
    "{% for key in catalogue.category.keys() %}{{ key | quoted }}{% endfor %}": "'basket''till'",
    "{% if package.title %}yes{% endif %}": "yes",
    "<b>{'\"}</b>": "<b>{'\"}</b>",
    "{{ package.title | quoted }}": "'Shop codes'",
    "{% set x = package.title | quoted %}{{ x }}": "'Shop codes'",
    "{% set x %}{{ package.title | quoted }}{% endset %}{{ x }}": "'Shop codes'",
    "{% set x %}it's{% endset %}{{ x | quoted }}": "'it''s'",
    "{% macro m(x) %}{{ x | quoted }}{% endmacro %}{{ m(package.title) }}": "'Shop codes'",
    "{% macro m() %}[{{ caller() }}]{% endmacro %}{% call m() %}a{% endcall %}": "[a]",
    "{% filter quoted %}<b>{% endfilter %}": "'<b>'",
    "{% block b %}b{% endblock %}": "b",
    "{% for x in [1, [2, 3]] recursive %}{{ loop(x) if x is iterable else x }}{% endfor %}": "123",
    "{{ [package.title] | map('quoted') | first }}": "'Shop codes'",
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return loads(SMALL.read_text("utf-8"))


@pytest.fixture
def target(tmp_path: Path) -> Target:
    """A target with two filters and no templates."""
    (tmp_path / "templates").mkdir()
    filters = {
        "quoted": lambda text: Text("'" + text.replace("'", "''") + "'"),
        "seen": lambda value: Text("seen"),
    }
    return Target("mine", "out", tmp_path / "templates", filters)


def rendered(template: str, target: Target, catalogue: Catalogue) -> str:
    (target.templates / "x.txt.j2").write_text(template, "utf-8")
    return render.render(catalogue, target)["out/x.txt"].decode()


@pytest.mark.parametrize("template", REFUSED)
def test_a_text_without_a_filter_is_refused(
    template: str, target: Target, catalogue: Catalogue
) -> None:
    with pytest.raises(Invalid) as invalid:
        rendered(f"one line\n{template}\n", target, catalogue)
    (problem,) = invalid.value.problems
    assert problem.rule == "template"
    assert problem.path == str(target.templates / "x.txt.j2")
    assert problem.line == 2
    assert problem.message


@pytest.mark.parametrize("template", ALLOWED)
def test_what_is_no_text_or_has_a_filter_is_printed(
    template: str, target: Target, catalogue: Catalogue
) -> None:
    assert rendered(template, target, catalogue) == ALLOWED[template]


def test_a_changed_filter_changes_what_is_printed(target: Target, catalogue: Catalogue) -> None:
    """Also where a template filters a constant, which could be done while compiling."""
    template = "{{ 'x' | quoted }}{{ package.title | quoted }}"
    assert rendered(template, target, catalogue) == "'x''Shop codes'"
    other = replace(target, filters={"quoted": lambda text: Text(f"<{text}>")})
    assert rendered(template, other, catalogue) == "<x><Shop codes>"


# Paths


def paths_of(name: str, target: Target, catalogue: Catalogue) -> list[str]:
    file = target.templates / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("")
    return list(render.render(catalogue, target))


def test_a_path_iterates_over_exceptions(target: Target, catalogue: Catalogue) -> None:
    made = paths_of("{package.module}/{exception.name}.txt.j2", target, catalogue)
    names = ("ShopError", "AskError", "UnknownError")
    assert made == [f"out/shop_codes/{name}.txt" for name in names]


def test_exceptions_that_want_one_path_are_told_where_they_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "targets/mine/templates").mkdir(parents=True)
    (tmp_path / "targets/mine/__init__.py").write_text('ROOT = "out"\nFILTERS = {}\n')
    (tmp_path / "targets/mine/templates/{exception.name}.j2").touch()
    text = SMALL.read_text("utf-8").replace("UnknownError", "ASKError")
    (tmp_path / "catalogue.yaml").write_text(text)
    arguments = ["--catalogue", str(tmp_path / "catalogue.yaml"), "--out", str(tmp_path)]
    arguments += ["--target", "mine", "--targets", str(tmp_path / "targets")]
    assert main(["generate", *arguments]) == 1
    said = capsys.readouterr().out
    lines = [number for number, line in enumerate(text.splitlines(), 1) if "Error}" in line]
    assert [int(number) for number in re.findall(r"catalogue\.yaml:(\d+):", said)] == lines


def test_a_path_names_a_value_of_the_registry(target: Target, catalogue: Catalogue) -> None:
    keys = {"group": "org.{package.module}", "vendor": None}
    values = {"mine": {"vendor": "acme"}}
    package = catalogue.package.model_copy(update={"registries": values})
    named = catalogue.model_copy(update={"package": package})
    made = paths_of("{registry.vendor}/{registry.group}.j2", replace(target, keys=keys), named)
    assert made == ["out/acme/org.shop_codes"]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("{package.notice}.txt", "the path names {package.notice}, which is not set"),
        ("{package.nothing}.txt", "the path names {package.nothing}, which is not set"),
        ("{registry.vendor}.txt", "the path names {registry.vendor}, which is not set"),
        ("{exception.parent}.txt", "the path names {exception.parent}, which is not set"),
        ("{status.deprecated}.txt", "the path names {status.deprecated}, which is not set"),
        ("{status.code}/{owner.id}.txt", "the path names owner and status"),
        ("{other.id}.txt", "the path names other"),
    ],
)
def test_a_path_that_cannot_be_filled_is_an_error(
    name: str, fault: str, target: Target, catalogue: Catalogue
) -> None:
    with pytest.raises(Invalid) as invalid:
        paths_of(name, target, catalogue)
    (problem,) = invalid.value.problems
    assert (problem.message, problem.path) == (fault, str(target.templates / name))


# Tabs


def test_a_page_has_a_tab_of_each_target_that_brings_one(
    target: Target, catalogue: Catalogue, tmp_path: Path
) -> None:
    brought = [target]
    for title in ("Lua", "Ada"):
        (tmp_path / title / "templates").mkdir(parents=True)
        tab = replace(target, templates=tmp_path / title / "templates", tab=(title, "txt"))
        (tab.templates / "_tab.j2").write_text(f"{title} {{{{ status.name | quoted }}}}\n")
        brought.append(tab)
    (target.templates / "{status.code}.j2").write_text(
        "{% for title, language, code in tabs(status) %}"
        "{{ title | quoted }} {{ language | quoted }} {{ code }}{% endfor %}"
    )
    made = render.render(catalogue, target, targets=brought)
    assert made["out/1"].decode() == "'Ada' 'txt' Ada 'BOUGHT'\n'Lua' 'txt' Lua 'BOUGHT'\n"


def test_a_fault_in_a_tab_is_told_at_its_template(target: Target, catalogue: Catalogue) -> None:
    (target.templates / "_tab.j2").write_text("{{ status.name }}")
    (target.templates / "{status.code}.j2").write_text("{{ tabs(status) | length }}")
    with pytest.raises(Invalid) as invalid:
        render.render(catalogue, target, targets=[replace(target, tab=("Mine", "txt"))])
    (problem,) = invalid.value.problems
    assert problem.path == str(target.templates / "_tab.j2")


# The templates of every target found


FILES = [
    path
    for target in discover().values()
    for path in sorted(target.templates.rglob("*"))
    if path.is_file() and "__pycache__" not in path.parts
]


JINJA = re.compile(rb"\{\{-? *\w+(\.\w+)* *(\||-?\}\})|\{%-? *\w+ ")


def test_a_plain_file_is_no_template() -> None:
    """A plain file is copied as it is, so nothing fills a placeholder in it."""
    plain = [path for path in FILES if path.suffix != ".j2"]
    assert plain
    assert [path for path in plain if JINJA.search(path.read_bytes())] == []


NOT_CODE = (".md.j2", ".txt.j2", ".html.j2", ".json.j2", ".toml.j2", "LICENSE.j2")


def test_a_long_template_of_code_is_mostly_data() -> None:
    """Code that is the same for every catalogue is in a plain file, where tools can check it."""
    wrong = []
    for path in FILES:
        if path.suffix == ".j2" and not path.name.endswith(NOT_CODE):
            lines = path.read_text("utf-8").splitlines()
            templated = sum("{{" in line or "{%" in line for line in lines)
            if len(lines) > 60 and templated * 5 < len(lines):
                wrong.append(f"{path}: {templated} of {len(lines)} lines")
    assert wrong == []


# Faults of targets


def test_a_template_at_fault_is_named_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "targets/mine/templates"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").write_text('ROOT = "out"\nFILTERS = {}\n')
    (folder / "{status.code}.txt.j2").write_text("fine\n{{ status.title }}\n")
    arguments = ["--catalogue", str(SMALL), "--out", str(tmp_path), "--target", "mine"]
    assert main(["generate", *arguments, "--targets", str(tmp_path / "targets")]) == 1
    said = capsys.readouterr().out
    assert said == (
        f"{folder}/{{status.code}}.txt.j2:2:1: template: "
        "str `Bought` is printed without a filter of the target; while rendering BOUGHT\n"
    )
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("module", "said"),
    [
        ("", "AttributeError: module '_target_mine' has no attribute 'ROOT'"),
        ("ROOT = 'out'", "no attribute 'FILTERS'"),
        ("raise OSError('no')", "OSError: no"),
        ("ROOT = '../out'; FILTERS = {}", "ROOT is '../out', which is no folder below"),
        ("ROOT = '/out'; FILTERS = {}", "ROOT is '/out', which is no folder below"),
        ("ROOT = 'dist'; FILTERS = {}", "mine (dist) collides with "),
        ("ROOT = 'dist/json/x'; FILTERS = {}", "mine (dist/json/x) collides with json (dist/json)"),
    ],
)
def test_a_folder_that_is_no_target_is_told(
    module: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "targets/mine/templates").mkdir(parents=True)
    (tmp_path / "targets/mine/__init__.py").write_text(module)
    arguments = ["--catalogue", str(SMALL), "--out", str(tmp_path)]
    assert main(["generate", *arguments, "--targets", str(tmp_path / "targets")]) == 1
    out = capsys.readouterr().out
    assert ": target: " in out
    assert said in out
    assert out.count("\n") == 1


def test_a_folder_without_targets_is_told(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="the folder holds no target"):
        discover(tmp_path)
