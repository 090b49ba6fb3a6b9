"""The archives, as projects use them and as other machines build them."""

import os
import shutil
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT, run
from tests.java.conftest import JAVAC, PACKAGE

PROGRAM = """
package app;

import clickposterrors.MetaStatus;
import clickposterrors.Reply;

public final class Main {

  private Main() {}

  public static void main(String[] bodies) {
    for (String body : bodies) {
      System.out.println(Reply.decode(body).status().map(MetaStatus::title).orElse("unknown"));
    }
  }
}
"""
MODULE = "module app {\n  requires clickposterrors;\n}\n"


@pytest.mark.parametrize("path", ["class", "module"])
def test_an_empty_project_uses_the_jar(path: str, jar: Path, tmp_path: Path) -> None:
    (tmp_path / "Main.java").write_text(PROGRAM)
    (tmp_path / "module-info.java").write_text(MODULE)
    classes = tmp_path / "classes"
    files = [tmp_path / "Main.java"]
    if path == "module":
        files.append(tmp_path / "module-info.java")
    run(*JAVAC, f"--{path}-path", jar, "-d", classes, *files)
    start = ["app.Main"] if path == "class" else ["--module", "app/app.Main"]
    command = ["java", f"--{path}-path", f"{jar}:{classes}", *start]
    said = run(*command, '{"meta": {"status": 310}}', "no JSON").stdout
    assert said == "Return reason missing or too long\nunknown\n"


def test_the_archives_hold_what_a_registry_takes(jars: Path) -> None:
    (pom,) = jars.glob("*.pom")
    project = ElementTree.parse(pom).getroot()
    names = {element.tag.split("}")[1] for element in project}
    assert {"groupId", "artifactId", "version", "name", "description", "licenses"} <= names
    names_in = {
        kind: zipfile.ZipFile(jars / f"{pom.stem}{kind}.jar").namelist()
        for kind in ("", "-sources", "-javadoc")
    }
    assert {"module-info.class", "clickposterrors/catalogue.json"} <= set(names_in[""])
    assert "clickposterrors/Reply.java" in names_in["-sources"]
    assert any(name.endswith("clickposterrors/Reply.html") for name in names_in["-javadoc"])
    assert all("META-INF/LICENSE" in names for names in names_in.values())


def test_another_machine_builds_the_same_bytes(jars: Path, tmp_path: Path) -> None:
    """From another path, with another umask, time zone, language and home."""
    other = tmp_path / "another path"
    shutil.copytree(PACKAGE, other / "dist/java", copy_function=shutil.copy)
    made = tmp_path / "made"
    made.mkdir()
    script = ROOT / "generator/targets/java/package"
    environment = os.environ | {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "HOME": str(tmp_path)}
    run("sh", "-c", 'umask 077; "$0" "$1"', script, made, cwd=other, env=environment)
    assert {path.name: path.read_bytes() for path in made.iterdir()} == {
        path.name: path.read_bytes() for path in jars.iterdir()
    }


def test_a_missing_tool_is_one_line(tmp_path: Path) -> None:
    script = ROOT / "generator/targets/java/package"
    (tmp_path / "bin").mkdir()
    done = run("/bin/sh", script, tmp_path, env={"PATH": str(tmp_path / "bin")})
    assert done.stdout.count("\n") == 1
    assert "apt-get install openjdk-17-jdk-headless" in done.stdout
