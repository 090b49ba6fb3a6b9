# Generated from catalogue.yaml by `make generate`; do not edit.
"""The pytest fixture; pytest finds it by itself where this package is installed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .testing import Server


@pytest.fixture
def clickpost_errors_server() -> "Iterator[Server]":
    """A local server that answers as the API does; tell it what with `answer`."""
    from .testing import Server

    with Server() as server:
        yield server
