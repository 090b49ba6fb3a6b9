"""Checks every template, whether anything renders it or not: its syntax and the names in it.

Run it with `make lint`.
"""

import sys
from collections.abc import Iterator

from jinja2 import TemplateSyntaxError, meta

from generator.render import PLURALS, environment_of
from generator.targets import Target, discover

GIVEN = {"catalogue", "package", "registry", "tabs", *PLURALS}
"""What a template is rendered with, besides the globals of its target."""


def faults(target: Target) -> Iterator[str]:
    environment = environment_of(target)
    for name in environment.list_templates(filter_func=lambda name: name.endswith(".j2")):
        path = target.templates / name
        try:
            tree = environment.parse(path.read_text("utf-8"), name, str(path))
        except TemplateSyntaxError as error:
            yield f"{path}:{error.lineno}: {error.message}"
            continue
        for unknown in meta.find_undeclared_variables(tree) - GIVEN - environment.globals.keys():
            yield f"{path}: nothing defines `{unknown}`"


def main() -> int:
    found = [fault for target in discover().values() for fault in faults(target)]
    print("".join(f"{fault}\n" for fault in found), end="")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
