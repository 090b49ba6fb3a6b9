# Generated from catalogue.yaml by `make generate`; do not edit.
"""Lets `python -m clickpost_errors` do what the command does."""

from .cli import main

if __name__ == "__main__":
    raise SystemExit(main())
