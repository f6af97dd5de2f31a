# Made from tests/aio/guests/conftest.py by tools/convert.py: edit that file, then run `make sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import Client
from pyvirt_sdk.stub import Stub


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def lab(demo: Stub) -> Client:
    """A client of three nodes with some guests."""
    return Client("pve1", token=demo.token, transport=demo.transport())
