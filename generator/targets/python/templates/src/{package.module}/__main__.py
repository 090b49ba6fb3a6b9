# Copied from generator/targets/python/templates/src/{package.module}/__main__.py by
# `make generate`; edit it there.
"""Lets `python -m` of this package do what the command does."""

from .cli import main

if __name__ == "__main__":
    raise SystemExit(main())
