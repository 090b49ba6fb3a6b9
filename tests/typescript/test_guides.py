"""The TypeScript of the guides: compiled as strictly as goes, and run against a server on loopback.

The blocks of a page in GUIDES are one module, which `typescript/guides/NAME.test.ts` imports. Each
block of another guide is a module of its own, and its `console.assert`s must hold. The blocks of
the codes' pages must compile, those of the package's README must also run.
"""

import json
import re
import textwrap
from pathlib import Path

import pytest

from generator.model import Catalogue
from tests.conftest import ROOT, node_path, run
from tests.typescript.support import MODULES, SCRIPTS, TYPESCRIPT, node, unformatted

DOCS = ROOT / "docs"
MODULES_OF = ("typescript-*", "retry-and-back-off", "asynchronous-orders")
GUIDES = {
    path.stem.removeprefix("typescript-"): path
    for pattern in MODULES_OF
    for path in DOCS.glob(f"guides/{pattern}.md")
}
REFERENCE = DOCS / "reference/typescript.md"
BLOCK = re.compile(r"^( *)```ts\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
OPTIONS = {
    "target": "es2022",
    "lib": ["es2022", "dom"],
    "types": ["node"],
    "module": "nodenext",
    "allowImportingTsExtensions": True,
    "noEmit": True,
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noImplicitReturns": True,
    "resolveJsonModule": True,
    "verbatimModuleSyntax": True,
    "erasableSyntaxOnly": True,
    "skipLibCheck": True,
}
ASSERTING = "data:text/javascript,console.assert = (ok) => { if (!ok) throw new Error('untrue') }"
README = ROOT / "dist/typescript/README.md"
READER_HAS = (
    'const response = new Response(process.env["REPLY"]);',
    "const request: unknown = {};",
    "",
    'import { decode } from "clickpost-errors";\n'
    "const [reply, value] = [decode({}), 500 as unknown];",
    "",
)
"""What the blocks of the README take from whoever reads it, block by block."""


def blocks(page: Path) -> list[str]:
    """The TypeScript of a page, block by block."""
    return [textwrap.dedent(text) for _, text in BLOCK.findall(page.read_text())]


def numbered(pages: list[Path]) -> dict[str, str]:
    """Each block of pages, by its page and number."""
    return {
        "-".join([*page.relative_to(DOCS).with_suffix("").parts, str(number)]): text
        for page in sorted(pages)
        for number, text in enumerate(blocks(page), 1)
    }


def examples() -> dict[str, str]:
    """The blocks of guides that stand for themselves, and those of the reference."""
    pages = [page for page in DOCS.glob("guides/*.md") if page not in GUIDES.values()]
    return numbered([*pages, REFERENCE])


def snippets() -> dict[str, str]:
    """The blocks of rendered pages, which read a `body` that the reader has."""
    return numbered(list(DOCS.glob("codes/**/*.md")))


@pytest.fixture(scope="module")
def project(tarball: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the packed package and what the guides use, the guides' code and its tests."""
    folder = tmp_path_factory.mktemp("guides")
    (folder / "package.json").write_text('{"private": true, "type": "module"}\n')
    install = ["npm", "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"]
    run(*install, str(tarball), cwd=folder, env=node_path())
    for name in ("@types", "axios", "express"):
        (folder / "node_modules" / name).symlink_to(MODULES / name)
    for path in (SCRIPTS / "guides").iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    for name, page in GUIDES.items():
        (folder / f"{name}.ts").write_text("\n".join(blocks(page)))
    for name, text in examples().items():
        (folder / f"{name}.ts").write_text(f"{text}\nexport {{}};\n")
    for name, text in snippets().items():
        imports, _, rest = text.partition("\n\n")
        parameter = f"{imports}\n\ndeclare const body: unknown;\n{rest}"
        (folder / f"{name}.ts").write_text(f"{parameter}\nexport {{}};\n")
    for number, (given, text) in enumerate(zip(READER_HAS, blocks(README), strict=True)):
        (folder / f"readme-{number}.ts").write_text(f"{given}\n{text}\nexport {{}};\n")
    config = {"compilerOptions": OPTIONS, "include": ["*.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(config))
    return folder


def test_every_guide_has_its_test() -> None:
    tests = {path.name.removesuffix(".test.ts") for path in (SCRIPTS / "guides").glob("*.test.ts")}
    assert tests == set(GUIDES)
    assert len(GUIDES) >= 5


def test_the_reference_names_everything_public(project: Path, catalogue: Catalogue) -> None:
    """Every name that a module exports, and every member of its types."""
    folder = project / "node_modules" / catalogue.package.name / "esm"
    modules = [folder / f"{name}.d.ts" for name in ("index", "lite", "testing")]
    exported = json.loads(node(SCRIPTS / "exports.mjs", *modules))
    named = {
        word
        for span in re.findall(r"`([^`\n]+)`", REFERENCE.read_text())
        for word in re.findall(r"\w+", span)
    }
    for names in exported.values():
        assert len(names) > 5
        assert names.keys() - named <= {"Planned"}  # what the functions return that make an answer
        for name, members in names.items():
            assert {m for m in members if not m.isdigit()} - named <= {"content", "isCut"}, name


def test_the_reference_names_nothing_else(project: Path, catalogue: Catalogue) -> None:
    """Each property in the table of a type is one of the type."""
    module = str(project / "node_modules" / catalogue.package.name / "esm/index.d.ts")
    (exported,) = json.loads(node(SCRIPTS / "exports.mjs", module)).values()
    entries = re.split(r"^(?=[`#])", REFERENCE.read_text(), flags=re.M)
    for name in ("Reply", "StatusFacts"):
        (entry,) = (entry for entry in entries if entry.startswith(f"`{name}`\n"))
        table, _, _ = entry.partition("\n\n")
        first = " ".join(re.findall(r"^[: ] +\|([^|]*)\|", table, re.M))
        listed = set(re.findall(r"`(\w+)`", first))
        assert listed == set(exported[name]) - {"logFields"}


def test_the_reference_says_which_codes_raise_what(catalogue: Catalogue) -> None:
    for recovery in catalogue.recoveries:
        if recovery.exception:
            codes = [s.code for s in catalogue.statuses if s.recovery == recovery.id]
            (row,) = re.findall(
                rf"^\| `{recovery.exception}` \| `{recovery.id}` \| (.*) \|$",
                REFERENCE.read_text(),
                re.M,
            )
            listed = [code for item in row.split(", ") for code in spread(item)]
            assert set(codes) == set(listed) & {s.code for s in catalogue.statuses}


def spread(item: str) -> range:
    """The codes of `310`, or of `307–315`."""
    first, _, last = item.partition("–")
    return range(int(first), int(last or first) + 1)


def test_the_code_compiles(project: Path) -> None:
    assert examples()
    assert snippets()
    assert node(TYPESCRIPT, "--project", project) == ""


def test_a_guide_with_a_case_missing_does_not_compile(project: Path) -> None:
    guide = (project / "exhaustive.ts").read_text()
    case = '    case "poll":\n      return "ask for its state";\n'
    assert case in guide
    broken = project / "broken"
    broken.mkdir()
    (broken / "exhaustive.ts").write_text(guide.replace(case, ""))
    (broken / "tsconfig.json").write_text(json.dumps({"compilerOptions": OPTIONS}))
    with pytest.raises(AssertionError, match="TS2366"):
        node(TYPESCRIPT, "--project", broken)


def test_the_code_is_lint_clean_and_formatted(project: Path, tmp_path: Path) -> None:
    names = [f"{name}.ts" for name in GUIDES] + [path.name for path in project.glob("*.test.ts")]
    eslint = MODULES / "eslint/bin/eslint.js"
    config = SCRIPTS / "eslint.config.mjs"
    node(eslint, "--max-warnings", "0", "-c", config, *names, "server.ts", cwd=project)
    for name in GUIDES:
        (tmp_path / f"{name}.ts").write_bytes((project / f"{name}.ts").read_bytes())
    assert unformatted([tmp_path, SCRIPTS / "guides"]) == []


@pytest.mark.parametrize("name", sorted(GUIDES))
def test_the_code_of_a_guide_does_what_it_says(project: Path, name: str) -> None:
    said = node("--test", "--test-reporter=tap", f"{name}.test.ts", cwd=project)
    passed, failed = re.findall(r"^# (?:pass|fail) (\d+)$", said, re.MULTILINE)
    assert int(passed) > 0
    assert int(failed) == 0


@pytest.mark.parametrize("name", examples())
def test_what_an_example_asserts_holds(project: Path, name: str) -> None:
    assert "console.assert" in examples()[name]
    node("--disable-warning=ExperimentalWarning", "--import", ASSERTING, f"{name}.ts", cwd=project)


def test_the_code_of_the_readme_runs(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPLY", '{"meta": {"status": 200}}')
    for number in range(len(READER_HAS)):
        node("--disable-warning=ExperimentalWarning", f"readme-{number}.ts", cwd=project)
    monkeypatch.setenv("REPLY", '{"meta": {"status": 310}}')
    with pytest.raises(AssertionError, match="InvalidRequestError: 310 INVALID_RVP_REASON"):
        node("--disable-warning=ExperimentalWarning", "readme-0.ts", cwd=project)


def test_a_wrong_example_fails(project: Path) -> None:
    (project / "wrong.mjs").write_text("console.assert(1 > 2);")
    with pytest.raises(AssertionError, match="untrue"):
        node("--import", ASSERTING, "wrong.mjs", cwd=project)
