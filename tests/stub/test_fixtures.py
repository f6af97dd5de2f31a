"""The fixtures that come with the package."""

from __future__ import annotations

from pyvirt_sdk import AsyncClient, Client
from pyvirt_sdk.stub import Stub


def test_every_test_has_a_server_of_its_own(pve: Client, pve_stub: Stub) -> None:
    assert len(pve.guests.list()) == 0
    pve.vms.create(node="pve1", wait=True)
    assert 100 in pve_stub.state.guests


def test_and_starts_anew(pve: Client) -> None:
    assert len(pve.guests.list()) == 0


async def test_the_async_client_asks_the_same_server(apve: AsyncClient, pve: Client) -> None:
    pve.vms.create(node="pve1", name="web", wait=True)
    assert [vm.name for vm in await apve.vms.list()] == ["web"]


def test_one_cluster_can_be_shared(pve_stub_session: Stub) -> None:
    with Client(
        "pve1", token=pve_stub_session.token, transport=pve_stub_session.transport()
    ) as client:
        assert [node.node for node in client.nodes.list()] == ["pve1", "pve2", "pve3"]
