"""The npm package as its users have it: packed, installed, compiled, imported and hovered."""

import json
import re
from base64 import b64encode
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from threading import Thread
from typing import Any

import pytest

from generator.model import Catalogue, Status
from tests.conftest import chromium, node_path, run
from tests.typescript.support import (
    MODULES,
    ROOT,
    SCRIPTS,
    TYPESCRIPT,
    TYPESCRIPT_7,
    installed_package,
    node,
    nodes,
    render_package,
    unformatted,
)

SOURCES = ROOT / "dist/typescript"
SUBPATHS = ("codes", "lite", "testing")
STRICTEST = {
    "target": "es2022",
    "lib": ["es2022", "dom"],
    "types": [],
    "noEmit": True,
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noImplicitReturns": True,
    "noImplicitOverride": True,
    "noPropertyAccessFromIndexSignature": True,
    "verbatimModuleSyntax": True,
    "isolatedModules": True,
    "skipLibCheck": False,
    "resolveJsonModule": True,
}


@pytest.fixture(scope="module")
def consumer(tarball: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder with the tarball installed, and the tests' own sources beside it."""
    return installed_package(tarball, tmp_path_factory.mktemp("consumer"))


def installed(consumer: Path, catalogue: Catalogue) -> Path:
    return consumer / "node_modules" / catalogue.package.name


# What is in the package


def test_the_tarball_holds_what_belongs_and_nothing_else(
    consumer: Path, catalogue: Catalogue
) -> None:
    package = installed(consumer, catalogue)
    modules = sorted(path.stem for path in (SOURCES / "src").iterdir())
    assert {"index", *SUBPATHS} <= set(modules)
    expected = {"LICENSE", "README.md", "catalogue.json", "package.json"}
    expected |= {f"{name}/package.json" for name in SUBPATHS}
    expected |= {f"src/{name}.ts" for name in modules} | {"cjs/package.json"}
    for folder in ("esm", "cjs"):
        endings = ("js", "js.map", "d.ts", "d.ts.map")
        expected |= {f"{folder}/{name}.{ending}" for name in modules for ending in endings}
    found = {path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file()}
    assert found == expected
    for name in ("README.md", "LICENSE", "package.json", *(f"src/{name}.ts" for name in modules)):
        assert (package / name).read_bytes() == (SOURCES / name).read_bytes()
    data = (package / "catalogue.json").read_bytes()
    assert data == (ROOT / "dist/json/catalogue.json").read_bytes()


def test_the_package_asks_for_nothing(consumer: Path, catalogue: Catalogue) -> None:
    manifest = json.loads((installed(consumer, catalogue) / "package.json").read_text())
    assert not [key for key in manifest if "ependencies" in key]
    assert not {"preinstall", "install", "postinstall", "prepare"} & manifest["scripts"].keys()
    assert manifest["sideEffects"] is False
    assert manifest["version"] == catalogue.package.version
    assert [path.name for path in (consumer / "node_modules").iterdir() if path.name[0] != "."] == [
        catalogue.package.name
    ]


def test_source_maps_lead_to_the_sources(consumer: Path, catalogue: Catalogue) -> None:
    package = installed(consumer, catalogue)
    for path in package.glob("*/*.map"):
        (source,) = json.loads(path.read_text())["sources"]
        assert (path.parent / source).resolve().parent == package / "src"


def test_publint_finds_nothing(tarball: Path) -> None:
    said = node(MODULES / "publint/src/cli.js", "--strict", tarball)
    assert "All good!" in said


def test_attw_finds_nothing(tarball: Path) -> None:
    said = node(MODULES / "@arethetypeswrong/cli/dist/index.js", tarball, "--format", "json")
    analysis = json.loads(said)["analysis"]
    assert analysis["problems"] == []
    assert set(analysis["entrypoints"]) == {
        ".", "./catalogue.json", "./package.json", *(f"./{name}" for name in SUBPATHS),
    }  # fmt: skip


# How it is written


def test_no_construct_that_does_not_vanish_with_the_types() -> None:
    options = json.loads((SOURCES / "tsconfig.json").read_text().split("\n", 1)[1])
    strict = ["strict", "exactOptionalPropertyTypes", "noUncheckedIndexedAccess"]
    strict += ["verbatimModuleSyntax", "isolatedDeclarations", "erasableSyntaxOnly"]
    assert {name: options["compilerOptions"][name] for name in strict} == dict.fromkeys(
        strict, True
    )
    assert not [
        path for path in SOURCES.glob("src/*.ts") if re.search(r"\benum \w+ \{", path.read_text())
    ]


def test_format() -> None:
    assert unformatted([SOURCES, SCRIPTS]) == []


# Compiling against it


CONSUMERS: dict[str, dict[str, Any]] = {
    "nodenext": {"module": "nodenext"},
    "node16": {"module": "node16"},
    "bundler": {"module": "esnext", "moduleResolution": "bundler"},
    "es2021": {"module": "nodenext", "target": "es2021", "lib": ["es2021", "dom"]},
}


@pytest.mark.parametrize("kind", CONSUMERS)
@pytest.mark.parametrize("compiler", [TYPESCRIPT, TYPESCRIPT_7], ids=["6", "7"])
def test_types(consumer: Path, kind: str, compiler: Path) -> None:
    """Compiles what must compile; each `@ts-expect-error` fails if there is no error."""
    config = consumer / f"tsconfig.{kind}.{compiler.parts[-3]}.json"
    options = STRICTEST | CONSUMERS[kind]
    config.write_text(json.dumps({"compilerOptions": options, "files": ["types.ts"]}))
    assert node(compiler, "--project", config) == ""


@pytest.mark.parametrize("kind", ["nodenext", "node16"])
def test_types_of_commonjs(consumer: Path, kind: str) -> None:
    common = (SCRIPTS / "types.ts").read_text()
    (consumer / "types.cts").write_text(re.sub(r"^import \{\n", "import {\n", common))
    config = consumer / f"tsconfig.cts.{kind}.json"
    options = STRICTEST | CONSUMERS[kind] | {"verbatimModuleSyntax": False}
    config.write_text(json.dumps({"compilerOptions": options, "files": ["types.cts"]}))
    assert node(TYPESCRIPT, "--project", config) == ""


def test_a_type_test_can_fail(consumer: Path) -> None:
    text = (SCRIPTS / "types.ts").read_text()
    case = '    case "fix_request":\n'
    assert text.count(case) == 2
    (consumer / "broken.ts").write_text(text.replace(case, "", 1))
    config = consumer / "tsconfig.broken.json"
    options = STRICTEST | CONSUMERS["nodenext"]
    config.write_text(json.dumps({"compilerOptions": options, "files": ["broken.ts"]}))
    with pytest.raises(AssertionError, match="TS2366"):
        node(TYPESCRIPT, "--project", config)


def test_the_data_is_typed(consumer: Path) -> None:
    (consumer / "data.ts").write_text(
        'import catalogue from "clickpost-errors/catalogue.json" with { type: "json" };\n'
        "export const codes: number[] = catalogue.statuses.map(({ code }) => code);\n"
        "// @ts-expect-error there is no such key\n"
        "void catalogue.nothing;\n"
    )
    config = consumer / "tsconfig.data.json"
    options = STRICTEST | CONSUMERS["nodenext"]
    config.write_text(json.dumps({"compilerOptions": options, "files": ["data.ts"]}))
    assert node(TYPESCRIPT, "--project", config) == ""


# Running it


def test_several_nodes_are_at_hand() -> None:
    assert nodes(), "no Node from 20 on was found"
    assert any(version.startswith("24.") for version in nodes())


@pytest.mark.parametrize("version", nodes())
def test_behaviour(consumer: Path, version: str) -> None:
    assert "1 passed, 0 failed" in node("behaviour.mjs", cwd=consumer, binary=nodes()[version])


@pytest.mark.parametrize("version", nodes())
def test_conformance(consumer: Path, version: str) -> None:
    vectors = ROOT / "dist/json/conformance.json"
    said = node("conformance.mjs", vectors, cwd=consumer, binary=nodes()[version])
    passed, failed = map(int, re.findall(r"(\d+) (?:passed|failed)", said))
    assert passed >= 150
    assert not failed


PYTHON_DECODE = """
import base64, json, sys
from clickpost_errors import decode
replies = []
for text in json.load(sys.stdin):
    r = decode(base64.b64decode(text))
    replies.append([r.code, r.name, r.message, r.detail, r.outcome, r.recovery, r.owner, r.ok,
        r.action, r.log_fields(), r.result])
print(json.dumps(replies))
"""
EDGES = (
    "",
    "",
    "",
    " ",
    "\n",
    "\t",
    "\x00",
    "\x1c",
    "\x1f",
    "\x85",
    "\xa0",
    "\u3000",
    "\ufeff",
    "\u200b",
)
TAILS = ("", "x", "row 7", "{detail}", "\U0001f4e6", "İ", "ß", "Σ", '"', "\\", "\u2028", "\ud800")


def random_reply(random: Random, catalogue: Catalogue) -> bytes:
    """A reply with a code and a message in any state, sometimes broken."""
    status = random.choice(catalogue.statuses)
    other = random.choice(catalogue.statuses)
    codes = [
        status.code,
        status.code,
        status.code,
        str(status.code),
        f"{status.code}.0",
        -1,
        0,
        999,
    ]
    odd: list[Any] = [
        None,
        True,
        1e300,
        2**53,
        status.code + 0.5,
        f" {status.code}",
        [],
        "٣١٠",
        "9" * 17,
    ]
    code = random.choice([*codes, *odd])
    texts = [*status.messages, *status.messages, *other.messages, "", "{detail}", "Oops"]
    message = random.choice(texts).replace("{detail}", random.choice(TAILS))
    message = random.choice([message, message.upper(), message.lower(), message.title()])
    message = random.choice(EDGES) + message + random.choice(TAILS) + random.choice(EDGES)
    meta = {"status": code, "message": random.choice([message] * 5 + [{"field": [message]}])}
    text = json.dumps({"meta": meta}, ensure_ascii=random.random() < 0.5)
    raw = (random.choice(EDGES) + text).encode("utf-8", "surrogatepass")
    if random.random() < 0.2:
        place = random.randrange(len(raw))
        raw = raw[:place] + random.choice([b"", b"\xff", b"}", b"1", b'"']) + raw[place + 1 :]
    return raw


def test_python_says_the_same_of_every_reply(
    consumer: Path, python_env: Path, catalogue: Catalogue
) -> None:
    random = Random(310)
    bodies = [random_reply(random, catalogue) for _ in range(5000)]
    given = json.dumps([b64encode(body).decode() for body in bodies])
    ours = json.loads(node("decode-lines.mjs", cwd=consumer, text=given))
    theirs = json.loads(run(python_env, "-c", PYTHON_DECODE, input=given).stdout)
    assert [pair for pair in zip(bodies, ours, theirs, strict=True) if pair[1] != pair[2]] == []
    assert {reply[5] for reply in ours} == {recovery.id for recovery in catalogue.recoveries}


def test_the_sources_run_as_they_are(tmp_path: Path) -> None:
    """Node 24 and Deno import TypeScript directly where it is erasable and names its files."""
    text = (
        f'import {{ decode }} from "{(SOURCES / "src/index.ts").as_uri()}";'
        "console.log(decode({ meta: { status: 310 } }).status?.name);"
    )
    script = tmp_path / "direct.mjs"
    script.write_text(text)
    assert node("--disable-warning=ExperimentalWarning", script) == "INVALID_RVP_REASON\n"
    deno = [path for path in MODULES.glob("@deno/*/deno*") if path.stem == "deno"]
    assert len(deno) == 1, "no Deno came with the packages of tests/package.json"
    outside = node_path() | {"DENO_DIR": str(tmp_path / "deno"), "DENO_NO_UPDATE_CHECK": "1"}
    (tmp_path / "direct.ts").write_text(text)
    said = run(
        deno[0], "run", "--check", "--no-remote", "--quiet", tmp_path / "direct.ts", env=outside
    )
    assert said.stdout == "INVALID_RVP_REASON\n"


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and logs nothing."""

    def log_message(self, format: str, *args: Any) -> None: ...


def test_a_browser_loads_it(consumer: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    path = chromium()
    (tmp_path / "package").symlink_to(installed(consumer, catalogue))
    (tmp_path / "conformance.json").symlink_to(ROOT / "dist/json/conformance.json")
    (tmp_path / "index.html").symlink_to(SCRIPTS / "browser.html")
    (tmp_path / "reader.mjs").symlink_to(SCRIPTS / "reader.mjs")
    handler = partial(Quiet, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        flags += ["--disable-component-update", "--disable-sync", "--virtual-time-budget=20000"]
        flags += [f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom"]
        page = run(path, *flags, address).stdout
        server.shutdown()
    (said,) = re.findall('<p id="said">(.*?)</p>', page)
    passed, failed = map(int, re.findall(r"(\d+) (?:passed|failed)", said))
    assert passed >= 150
    assert not failed, said


# Hovering


def unescaped(markdown: str) -> str:
    """What a reader sees of a comment, with white space folded."""
    return " ".join(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown).split())


def hover(folder: Path, lines: list[str]) -> dict[str, Any]:
    script = folder / "hover.ts"
    script.write_text("\n".join(lines))
    shown: dict[str, Any] = json.loads(node(SCRIPTS / "quick-info.mjs", script))
    return shown


def expected_parts(status: Status, catalogue: Catalogue) -> list[str]:
    answers = (
        catalogue.outcome[status.outcome].answer,
        catalogue.recovery[status.recovery].answer,
        catalogue.owner[status.owner].title,
    )
    return [status.title, *answers, *status.steps]


def test_hovering_shows_what_to_do(consumer: Path, catalogue: Catalogue) -> None:
    names = [status.name for status in catalogue.statuses]
    lines = ['import { MetaStatus, Recovery } from "clickpost-errors";']
    lines += ['import * as codes from "clickpost-errors/codes";']
    lines += [f"MetaStatus.{name};\ncodes.{name};" for name in names]
    lines += [f"Recovery.{recovery.id.upper()};" for recovery in catalogue.recoveries]
    shown = hover(consumer, lines)
    for status in catalogue.statuses:
        for holder in ("MetaStatus", "codes"):
            info = shown[f"{holder}.{status.name}"]
            assert re.search(rf"\b{status.name}: {status.code}\b", info["display"])
            text = unescaped(info["documentation"])
            missing = [part for part in expected_parts(status, catalogue) if part not in text]
            assert not missing
            assert info["tags"] == []
            assert "http" not in text
    for recovery in catalogue.recoveries:
        text = unescaped(shown[f"Recovery.{recovery.id.upper()}"]["documentation"])
        assert text == " ".join(recovery.description.split())


def test_hovering_shows_the_page_and_what_replaces_it(tmp_path: Path, catalogue: Catalogue) -> None:
    """Once the site has an address, and once a status is deprecated."""
    first, second = catalogue.statuses[:2]
    data = catalogue.model_dump()
    data["package"]["docs_url"] = "https://errors.example.org/v1/"
    deprecated = {"since": "1.1.0", "reason": "Use `the other`.", "use": second.name}
    data["statuses"][0]["deprecated"] = deprecated
    package = render_package(Catalogue.model_validate(data), tmp_path)
    lines = [f'import {{ {data["package"]["enum"]} as codes }} from "{package}/src/index.ts";']
    shown = hover(tmp_path, [*lines, f"codes.{first.name};", f"codes.{second.name};"])
    one, other = shown[f"codes.{first.name}"], shown[f"codes.{second.name}"]
    assert one["documentation"].endswith(f"https://errors.example.org/v1/codes/{first.code}/")
    assert other["documentation"].endswith(f"https://errors.example.org/v1/codes/{second.code}/")
    assert [tag for tag, _ in one["tags"]] == ["deprecated"]
    assert second.name in one["tags"][0][1]
    assert "Use `the other`." in unescaped(one["tags"][0][1])
    assert other["tags"] == []
    assert unformatted([package]) == []
    text = (
        f'import {{ decode, errorOf, statuses }} from "{package}/src/index.ts";'
        f"const {{ message }} = errorOf(decode({{ meta: {{ status: {first.code} }} }}));"
        f"console.log(JSON.stringify({{ message, ...statuses[{first.code}] }}));"
    )
    script = tmp_path / "facts.ts"
    script.write_text(text)
    facts = json.loads(node("--disable-warning=ExperimentalWarning", script))
    assert facts["docsUrl"] == f"https://errors.example.org/v1/codes/{first.code}/"
    assert facts["message"].endswith(f" {facts['docsUrl']}")
    assert facts["deprecated"] == deprecated | {"use": second.code}
