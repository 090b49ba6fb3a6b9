# Copied from generator/targets/python/templates/src/{package.module}/pytest_plugin.py by
# `make generate`; edit it there.
"""The pytest fixture, named for this package; pytest finds it where this package is installed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .testing import Server


@pytest.fixture(name=f"{__package__}_server")
def _server() -> "Iterator[Server]":
    """A local server that answers as the API does; tell it what with `answer`."""
    from .testing import Server

    with Server() as server:
        yield server
