"""The installed Go module, on the real Go: vectors, cells, behaviour, documentation."""

import base64
import json
import random
import shutil
import zipfile
from pathlib import Path
from typing import Any

from generator.model import Catalogue
from generator.targets.go import exported
from tests.conftest import ROOT, run
from tests.go.conftest import HERE, MODULE, Go, environment
from tests.go.readings import normal, said_by
from tests.php.test_package import broken

VECTORS = ROOT / "dist/json/conformance.json"
PACKAGE = ROOT / "dist/go"


def roles(catalogue: Catalogue) -> dict[str, str]:
    """What each error is returned for, as the vectors say it."""
    return {
        raised.name: role
        for raised in catalogue.exceptions
        for role in (
            *raised.recoveries,
            *["unknown"] * raised.unknown,
            *["unreadable"] * raised.unreadable,
        )
    }


def test_conformance(go: Go, catalogue: Catalogue) -> None:
    assert go("conformance.go", VECTORS, json.dumps(roles(catalogue))) == ""


def test_every_cell_of_the_data(go: Go, project: Path) -> None:
    data = json.loads((ROOT / "dist/json/catalogue.json").read_text("utf-8"))
    said = json.loads(go("dump.go"))
    assert set(said) == {"statuses", "categories", "outcomes", "recoveries", "owners"}
    for plural, rows in said.items():
        assert [normal(row) for row in data[plural]] == list(map(said_by, rows))
    prints = "\n".join(f"println(c.BackOff{exported(key)})" for key in data["back_off"])
    program = f'package main\n\nimport c "{MODULE}"\n\nfunc main() {{\n{prints}\n}}\n'
    (project / "waits.go").write_text(program)
    done = run("go", "run", "waits.go", cwd=project, env=environment())
    assert list(map(int, done.stderr.split())) == list(data["back_off"].values())


def test_behaviour(go: Go) -> None:
    assert go("behaviour.go") == ""


def test_every_member_is_documented(go: Go) -> None:
    assert go("documented.go", PACKAGE) == ""


def test_go_doc_shows_them() -> None:
    said = run("go", "doc", "MetaStatusCourierTimeout", cwd=PACKAGE, env=environment()).stdout
    assert "MetaStatusCourierTimeout is 329: Courier did not answer in time." in said
    assert "Package clickposterrors reads the replies of Clickpost." in (
        run("go", "doc", cwd=PACKAGE, env=environment()).stdout
    )


def test_broken_replies_are_read_as_in_python(go: Go, package: Any, tmp_path: Path) -> None:
    """Bytes of vectors, changed at random, which Go's reader of JSON takes as Python's does."""
    chance = random.Random(0)
    vectors = json.loads(VECTORS.read_text())["vectors"]
    texts = [json.dumps(vector["body"]) for vector in vectors if "body" in vector]
    texts += [vector["text"] for vector in vectors if "text" in vector]
    replies = [broken(chance.choice(texts), chance) for _ in range(4_000)]
    (tmp_path / "replies").write_bytes(b"\n".join(map(base64.b64encode, replies)))
    said = go("decode_lines.go", tmp_path / "replies").removesuffix("\n").split("\n")
    for body, line in zip(replies, said, strict=True):
        reply = package.decode(body)
        assert json.loads(line) == [reply.code, reply.message, reply.detail], body


def test_the_archive_is_the_package_and_tells_no_time(packages: Path) -> None:
    files = {
        path.relative_to(PACKAGE).as_posix(): path.read_bytes()
        for path in PACKAGE.rglob("*")
        if path.is_file()
    }
    del files[".generated"]
    with zipfile.ZipFile(packages / "go.zip") as archive:
        assert {info.filename: archive.read(info) for info in archive.infolist()} == files
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_go_get_installs_it_from_a_proxy(packages: Path, tmp_path: Path) -> None:
    """A proxy is a folder of files; go adds up the module and compiles it."""
    served = tmp_path / "proxy" / MODULE / "@v"
    served.mkdir(parents=True)
    (served / "list").write_text("v1.0.0\n")
    (served / "v1.0.0.info").write_text('{"Version": "v1.0.0"}')
    shutil.copy(PACKAGE / "go.mod", served / "v1.0.0.mod")
    with (
        zipfile.ZipFile(packages / "go.zip") as archive,
        zipfile.ZipFile(served / "v1.0.0.zip", "w") as module,
    ):
        for name in archive.namelist():
            module.writestr(f"{MODULE}@v1.0.0/{name}", archive.read(name))
    project = tmp_path / "project"
    project.mkdir()
    (project / "go.mod").write_text("module project\n\ngo 1.19\n")
    outside = environment(
        GOPROXY=f"file://{tmp_path / 'proxy'}",
        GOMODCACHE=str(tmp_path / "cache"),
        GOFLAGS="-mod=mod -modcacherw",
    )
    run("go", "get", f"{MODULE}@v1.0.0", cwd=project, env=outside)
    shutil.copy(HERE / "behaviour.go", project)
    run("go", "run", "behaviour.go", cwd=project, env=outside)
