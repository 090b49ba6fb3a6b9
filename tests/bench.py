"""Measures speed and size: a table, and build/bench.json; fails where a limit is exceeded.

Run it with `make bench`. What is compared runs by turns in one go, and the best of each counts, so
that whatever else the machine does meanwhile falls on both.

`tests/bench_python.py` and `tests/bench_typescript.py` add rows on the packages, and
`tests/bench_site.py` on the site: each defines `rows()`.
"""

import importlib.util
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from generator import source
from generator.catalogue import load
from generator.model import Status

ROOT = Path(__file__).parents[1]
SIZES = (31, 1_000, 10_000)


ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}
"""Compiled modules and templates are kept, as they are where nobody forbids it."""
MEMORY = Path("/dev/shm")
"""Outputs go there, where it is: what is measured is the generator, not the disk."""


@dataclass(frozen=True)
class Row:
    """One figure, and the limit that it must not exceed, if it has one."""

    name: str
    value: float
    unit: str
    limit: float | None = None

    @property
    def met(self) -> bool:
        return self.limit is None or self.value <= self.limit


@dataclass(frozen=True)
class Usage:
    """What a process took: seconds by the clock and of the processor, and megabytes at most."""

    wall: float
    cpu: float
    memory: float


def measured(*command: str | Path) -> Usage:
    """Runs a command that must succeed."""
    begin = time.perf_counter()
    child = os.posix_spawn(
        command[0],
        [str(part) for part in command],
        ENVIRONMENT,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - begin
    if status:
        raise SystemExit(f"{' '.join(map(str, command))} failed")
    memory = used.ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    return Usage(wall, used.ru_utime + used.ru_stime, memory)


def seconds(action: Callable[[], object]) -> float:
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


def synthetic(count: int) -> str:
    """A valid catalogue of so many statuses, always the same, out of the real one's words."""
    chance = random.Random(count)
    text = (ROOT / "catalogue.yaml").read_text("utf-8")
    real = load(ROOT / "catalogue.yaml").statuses
    models = [chance.choice(real) for _ in range(count)]
    names = [f"{model.name}_{number}" for number, model in enumerate(models)]
    entries = [entry(number, models[number], names, chance) for number in range(count)]
    return text[: text.index("\nstatuses:\n") + 1] + "statuses:\n" + "\n".join(entries)


def entry(number: int, model: Status, names: list[str], chance: random.Random) -> str:
    """An entry like a real one, with its words in another order."""

    def shuffled(text: str) -> str:
        words = text.replace("`", "").split()
        chance.shuffle(words)
        return json.dumps(" ".join(words))

    actions = "".join(f"      {shuffled(step)[1:-1]}\n" for step in model.steps)
    fields = f"    fields: [{', '.join(model.fields)}]\n" if model.fields else ""
    related = ", ".join(sorted({chance.choice(names) for _ in model.related} - {names[number]}))
    conflicts = "".join(
        "      - said:\n"
        + "".join(
            f"          - source: {said.source}\n"
            f"            statement: {shuffled(said.statement)}\n"
            for said in conflict.said
        )
        + f"        decision: {shuffled(conflict.decision)}\n"
        for conflict in model.discrepancies
    )
    messages = ", ".join(json.dumps(f"{number}: {message}") for message in model.messages)
    documented = model.documented
    return f"""\
  - code: {number + 100}
    name: {names[number]}
    title: {json.dumps(f"{model.title} {number}")}
    category: {model.category}
    outcome: {model.outcome}
    recovery: {model.recovery}
    owner: {model.owner}
    description: {shuffled(model.description)}
    action: |-
{actions}{fields}    related: [{related}]
{"    discrepancies:" if conflicts else "    # Nothing contradicts it."}
{conflicts}    since: 1.0.0
    documented:
      http_status: {json.dumps(documented.http_status)}
      order_successful: {json.dumps(documented.order_successful)}
      messages: {f"[{messages}]" if messages else "null"}
      tables: [{", ".join(documented.tables)}]
"""


IMPORTS = "import jinja2, ruamel.yaml, pydantic, generator.model"
"""What no run can do without."""


def reading(paths: dict[int, Path]) -> Iterator[Row]:
    """Reading with positions, and what the round-trip loader takes for the same."""
    from ruamel.yaml import YAML

    texts = {count: path.read_text("utf-8") for count, path in paths.items()}
    best = dict.fromkeys([*SIZES, 0], float("inf"))
    for _ in range(5):
        for count in SIZES:
            took = seconds(lambda: source.read(paths[count]))  # noqa: B023
            best[count] = min(best[count], took / count)
        best[0] = min(best[0], seconds(lambda: YAML().load(texts[SIZES[0]])) / SIZES[0])
    fast = source.c_parser() is not None
    for count in SIZES:
        limit = 150.0 if fast and count > SIZES[0] else None
        yield Row(f"reading with positions, {count:,}", best[count] * 1e6, "µs a status", limit)
    yield Row(f"the round-trip loader, {SIZES[0]}", best[0] * 1e6, "µs a status")


def generating(paths: dict[int, Path], folder: Path) -> Iterator[Row]:
    """A whole run into an empty folder, and one with nothing to change."""
    best: dict[tuple[int, str], Usage] = {}
    for turn in range(3):
        for count, path in paths.items():
            out = folder / f"out-{count}-{turn}"
            for what in ("all written", "nothing changed"):
                used = measured(*run(path, out))
                known = best.setdefault((count, what), used)
                best[count, what] = min(known, used, key=lambda usage: usage.wall)
            subprocess.run(["rm", "-rf", out], check=True)
    large, middle = SIZES[2], SIZES[1]
    for (count, what), used in best.items():
        each = used.wall / count * 1e3
        limit = 1.0 if (count, what) == (large, "all written") else None
        yield Row(f"generate, {count:,}, {what}", each, "ms a status", limit)
    ratio = (best[large, "all written"].wall / large) / (best[middle, "all written"].wall / middle)
    yield Row(f"generate, a status at {large:,} : at {middle:,}", ratio, "×", 1.2)
    memory = max(used.memory for used in best.values())
    yield Row(f"memory, at most, {large:,}", memory, "MB", 1000.0)


def run(path: Path, out: Path) -> list[str | Path]:
    return [sys.executable, "-m", "generator", "generate", "--catalogue", path, "--out", out]


def changing_nothing(folder: Path) -> Iterator[Row]:
    """The real catalogue with nothing changed, against the imports that no run can do without."""
    command = run(ROOT / "catalogue.yaml", folder / "same")
    measured(*command)
    whole, imports = float("inf"), float("inf")
    for _ in range(20):
        whole = min(whole, measured(*command).wall)
        imports = min(imports, measured(sys.executable, "-c", IMPORTS).wall)
    yield Row("generate, nothing changed, 31", whole * 1e3, "ms")
    yield Row("its imports alone", imports * 1e3, "ms")
    yield Row("nothing changed : imports", whole / imports, "×", 1.5)


def packages() -> Iterator[Row]:
    """What the packages' own benches measure."""
    for name in ("tests.bench_python", "tests.bench_typescript", "tests.bench_site"):
        if importlib.util.find_spec(name):
            yield from importlib.import_module(name).rows()


def main() -> int:
    os.chdir(ROOT)
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name:
        folder = Path(name)
        paths = {count: folder / f"{count}.yaml" for count in SIZES}
        for count, path in paths.items():
            path.write_text(synthetic(count), "utf-8")
        for made in (
            changing_nothing(folder),
            reading(paths),
            generating(paths, folder),
            packages(),
        ):
            for row in made:
                rows.append(row)
                print(line(row), flush=True)
    (ROOT / "build").mkdir(exist_ok=True)
    report = [asdict(row) | {"met": row.met} for row in rows]
    (ROOT / "build/bench.json").write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    return 0 if all(row.met for row in rows) else 1


def line(row: Row) -> str:
    limit = "" if row.limit is None else f"  limit {row.limit:g}{'' if row.met else ': EXCEEDED'}"
    return f"{row.name:<46}{row.value:>10.2f} {row.unit:<12}{limit}"


if __name__ == "__main__":
    sys.exit(main())
