"""A template that prints a text without a filter of its target does not render, in any target."""

import re
from pathlib import Path

import pytest

from generator import render
from generator.__main__ import main
from generator.catalogue import loads
from generator.model import Catalogue
from generator.problems import Invalid
from generator.targets import BUILT_IN, Target, discover
from generator.text import Text

SMALL = Path(__file__).parent / "cases/base.yaml"
TARGETS = discover()

REFUSED = {
    "bare": "{{ package.title }}",
    "bare in a tag": '<a title="{{ package.title }}">',
    "an attribute of an item": "{{ catalogue.statuses[0].name }}",
    "an item": "{{ catalogue.statuses[0] }}",
    "a list": "{{ catalogue.statuses[0].messages }}",
    "a truth value": "{{ catalogue.statuses[0].documented.order_successful }}",
    "nothing": "{{ none }}",
    "a constant": "{{ 'x' }}",
    "undefined": "{{ nothing }}",
    "an attribute that is not there": "{{ package.nothing }}",
    "upper": "{{ package.title | upper }}",
    "replace": "{{ package.title | replace('a', 'b') }}",
    "join": "{{ catalogue.statuses[0].messages | join }}",
    "format": "{{ '%s' | format(package.title) }}",
    "string": "{{ package.title | string }}",
    "trim": "{{ package.title | trim }}",
    "indent": "{{ package.title | indent }}",
    "wordwrap": "{{ package.title | wordwrap }}",
    "tojson": "{{ package.title | tojson }}",
    "urlize": "{{ package.title | urlize }}",
    "pprint": "{{ package.title | pprint }}",
    "xmlattr": "{{ {'a': package.title} | xmlattr }}",
    "safe": "{{ package.title | safe }}",
    "e": "{{ package.title | e }}",
    "escape": "{{ package.title | escape }}",
    "forceescape": "{{ package.title | forceescape }}",
    "default": "{{ package.docs_url | default(package.title, true) }}",
    "first": "{{ package.title | first }}",
    "list": "{{ package.title | list }}",
    "sorted": "{{ package.title | sort | first }}",
    "mapped": "{% for x in catalogue.statuses | map(attribute='title') %}{{ x }}{% endfor %}",
    "joined by ~": "{{ 'a' ~ package.title }}",
    "joined by +": "{{ 'a' + package.title }}",
    "joined by %": "{{ '%s' % package.title }}",
    "repeated by *": "{{ package.title * 2 }}",
    "repeated from the left": "{{ 2 * package.title }}",
    "a method": "{{ package.title.upper() }}",
    "a method that joins": "{{ ''.join([package.title]) }}",
    "a method that formats": "{{ '{}'.format(package.title) }}",
    "a slice": "{{ package.title[1:] }}",
    "a character": "{{ package.title[0] }}",
    "either": "{{ package.docs_url or package.title }}",
    "a choice": "{{ package.title if true else 1 }}",
    "a set": "{% set x = package.title %}{{ x }}",
    "a set block": "{% set x %}{{ package.title }}{% endset %}{{ x }}",
    "a namespace": "{% set n = namespace(x=package.title) %}{{ n.x }}",
    "a macro": "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(package.title) }}",
    "a caller": "{% macro m() %}{{ caller() }}{% endmacro %}"
    "{% call m() %}{{ package.title }}{% endcall %}",
    "a with": "{% with x = package.title %}{{ x }}{% endwith %}",
    "a loop": "{% for x in [package.title] %}{{ x }}{% endfor %}",
    "a loop's neighbour": "{% for x in ['a', 'b'] %}{{ loop.previtem | default('') }}{% endfor %}",
    "a cycle": "{% for x in [1] %}{{ loop.cycle(package.title) }}{% endfor %}",
    "autoescape off": "{% autoescape false %}{{ package.title }}{% endautoescape %}",
    "autoescape off, joined": "{% autoescape false %}{{ package.title ~ '' }}{% endautoescape %}",
    "a filter block": "{% filter upper %}{{ package.title }}{% endfilter %}",
    "a filter block of text": "{% filter safe %}<b>{% endfilter %}",
    "a block": "{% block x %}{{ package.title }}{% endblock %}",
    "a translation": "{% trans %}{{ package.title }}{% endtrans %}",
    "a statement": "{% do package.title %}",
    "the base class": "{{ ''.__class__ }}",
    "self": "{{ self }}",
    "range": "{{ range(3) }}",
    "an infinite number": "{{ 1e999 | string }}",
    "lipsum": "{{ lipsum() }}",
    "dict": "{{ dict(a=1) }}",
    "cycler": "{{ cycler(package.title).next() }}",
    "joiner": "{{ joiner(package.title)() }}{{ joiner(package.title)() }}",
}  # fmt: skip

ALLOWED = {
    "numbers": ("{{ catalogue.statuses[0].code }} {{ 1.5 }}", "1 1.5"),
    "sums": ("{{ loop_start | default(3) + 1 }} {{ 7 % 4 }}", "4 3"),
    "loops": ("{% for x in catalogue.statuses %}{{ loop.index }}{% endfor %}", "123"),
    "choices": ("{% if package.title %}yes{% endif %}", "yes"),
    "constants of the template": ("<b>{'\"}</b>", "<b>{'\"}</b>"),
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return loads(SMALL.read_text("utf-8"))


@pytest.fixture
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Target:
    """A target with the filters of a real one and no templates."""
    real = TARGETS[request.param]
    (tmp_path / "templates").mkdir()
    return Target(real.name, "out", tmp_path / "templates", real.filters, real.globals)


def rendered(template: str, target: Target, catalogue: Catalogue) -> str:
    (target.templates / "x.txt.j2").write_text(template, "utf-8")
    return render.render(catalogue, target)["out/x.txt"].decode()


PAIRS = [
    (name, target)
    for target in TARGETS
    for name, template in REFUSED.items()
    if not set(re.findall(r"\| (\w+)", template)) & TARGETS[target].filters.keys()
]
"""Every way with every target that has not given that filter a meaning of its own."""


@pytest.mark.parametrize(("name", "target"), PAIRS, indirect=["target"])
def test_a_text_without_a_filter_is_refused(
    name: str, target: Target, catalogue: Catalogue
) -> None:
    with pytest.raises(Invalid) as invalid:
        rendered(f"one line\n{REFUSED[name]}\n", target, catalogue)
    (problem,) = invalid.value.problems
    assert problem.rule == "template"
    assert problem.path == str(target.templates / "x.txt.j2")
    assert problem.line == 2
    assert problem.message


@pytest.mark.parametrize("name", ALLOWED)
@pytest.mark.parametrize("target", TARGETS, indirect=True)
def test_what_is_no_text_needs_no_filter(name: str, target: Target, catalogue: Catalogue) -> None:
    template, expected = ALLOWED[name]
    assert rendered(template, target, catalogue) == expected


@pytest.mark.parametrize("target", ["json"], indirect=True)
def test_what_a_filter_made_passes_and_stays_as_it_is(target: Target, catalogue: Catalogue) -> None:
    expected = '"Shop codes"'
    for template in (
        "{{ package.title | json }}",
        "{% set x = package.title | json %}{{ x }}",
        "{% set x %}{{ package.title | json }}{% endset %}{{ x }}",
        "{% macro m(x) %}{{ x | json }}{% endmacro %}{{ m(package.title) }}",
        "{% autoescape false %}{{ package.title | json }}{% endautoescape %}",
    ):
        assert rendered(template, target, catalogue) == expected


@pytest.mark.parametrize("name", TARGETS)
def test_no_filter_of_a_target_passes_text_as_it_is(name: str) -> None:
    """Only what the model has checked, such as names, may pass a filter unchanged."""
    hostile = "a\"b'c\\d\n`{{<!--*/"
    for filter_name, function in TARGETS[name].filters.items():
        try:
            made = function(hostile)
        except Exception:
            continue
        assert not (isinstance(made, Text) and hostile in made), filter_name


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
        ("ROOT = 'dist'; FILTERS = {}", "mine (dist) collides with json (dist/json)"),
        ("ROOT = 'dist/json/x'; FILTERS = {}", "mine (dist/json/x) collides with json"),
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


def test_there_are_four_targets() -> None:
    assert set(TARGETS) == {path.parent.name for path in BUILT_IN.glob("*/templates")}
    assert len(TARGETS) == 4


def test_a_folder_without_targets_is_told(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="the folder holds no target"):
        discover(tmp_path)
