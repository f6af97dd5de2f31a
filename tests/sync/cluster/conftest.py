# Made from tests/aio/cluster/conftest.py by tools/convert.py: edit that file, then run `make sync`.
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


@pytest.fixture
def person(demo: Stub) -> Client:
    """A client that has logged in, for what tokens may not do."""
    return Client("pve1", username="root@pam", password=demo.password, transport=demo.transport())
