from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient
from pyvirt_sdk.stub import Stub


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def lab(demo: Stub) -> AsyncClient:
    """A client of three nodes with some guests."""
    return AsyncClient("pve1", token=demo.token, transport=demo.transport())
