"""Fixtures for pytest: a reference server for each test, and clients that talk to it.

They are there as soon as the package is installed:

    def test_my_code(pve):
        vm = pve.vms.create(node="pve1", name="web", memory=512, wait=True)
        assert my_code.find(pve, "web") == vm.vmid

``pve_stub`` is the server, a fresh single node for each test; ``pve`` and ``apve`` are a sync and
an async client of it, with all rights. ``pve_stub_session`` is one demo cluster for all tests of a
process, for those that only read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pyvirt_sdk import AsyncClient, Client
    from pyvirt_sdk.stub import Stub


@pytest.fixture
def pve_stub() -> Stub:
    """A reference server of its own: one node, ``pve1``, with storage ``local``."""
    from pyvirt_sdk.stub import Stub

    return Stub.single_node()


@pytest.fixture(scope="session")
def pve_stub_session() -> Stub:
    """A demo cluster that all tests of this process share: three nodes and some guests."""
    from pyvirt_sdk.stub import Stub

    return Stub.demo()


@pytest.fixture
def pve(pve_stub: Stub) -> Iterator[Client]:
    """A client of ``pve_stub``."""
    from pyvirt_sdk import Client

    with Client("pve1", token=pve_stub.token, transport=pve_stub.transport()) as client:
        yield client


@pytest.fixture
def apve(pve_stub: Stub) -> AsyncClient:
    """An async client of ``pve_stub``; nothing of it needs to be closed."""
    from pyvirt_sdk import AsyncClient

    return AsyncClient("pve1", token=pve_stub.token, transport=pve_stub.transport())
