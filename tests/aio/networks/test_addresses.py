from __future__ import annotations

import pytest

from pyvirt_sdk import APIError, AsyncClient, NotFound
from pyvirt_sdk.stub import Stub

MAC = "BC:24:11:00:00:07"


async def test_addresses_are_taken_changed_and_given_back(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    await apve.sdn.zones.create("lab", type="simple", ipam="pve")
    lan = await apve.sdn.vnets.create("lan", zone="lab")
    await lan.subnets.create("10.0.0.0/24", gateway="10.0.0.1")
    await lan.take("10.0.0.7", mac=MAC)
    registry = apve.sdn.ipams("pve")
    taken = {one.ip: one for one in await registry.addresses()}
    assert (taken["10.0.0.7"].mac, taken["10.0.0.7"].subnet) == (MAC, "10.0.0.0/24")
    assert taken["10.0.0.1"].gateway
    with pytest.raises(APIError, match="already exist"):
        await lan.take("10.0.0.7")
    await apve.sdn.vnets("lan").readdress(MAC, "10.0.0.8", vmid=100)
    assert {one.ip: one.vmid for one in await registry.addresses()} == {
        "10.0.0.1": None, "10.0.0.8": 100,
    }  # fmt: skip
    await lan.release("10.0.0.8", mac=MAC)
    assert "10.0.0.8" not in pve_stub.state.sdn.leases["lab"]
    with pytest.raises(APIError, match="does not exist"):
        await lan.release("10.0.0.8")


async def test_a_fabric_has_nodes(apve: AsyncClient) -> None:
    core = await apve.sdn.fabrics.create("core", protocol="openfabric", ip_prefix="10.9.0.0/16")
    assert core.ip_prefix == "10.9.0.0/16"
    node = await core.nodes.create(
        "pve1", protocol="openfabric", ip="10.9.0.1", interfaces=["name=eno2"]
    )
    assert (node.ip, node.interfaces) == ("10.9.0.1", ("name=eno2",))
    await node.update(ip="10.9.0.2")
    assert [(one.node_id, one.ip) for one in await core.nodes.list()] == [("pve1", "10.9.0.2")]
    await node.delete()
    with pytest.raises(NotFound):
        await core.nodes.get("pve1")


async def test_a_lock_keeps_others_out(apve: AsyncClient, pve_stub: Stub) -> None:
    token = await apve.sdn.lock()
    assert token.get_secret_value() not in repr(token)
    with pytest.raises(APIError, match="lock token"):
        await apve.sdn.zones.create("other", type="simple")
    await apve.sdn.zones.create("lab", type="simple", lock_token=token)
    await apve.sdn.apply(lock_token=token, release_lock=True, wait=True)
    token = await apve.sdn.lock()
    await apve.sdn.rollback(lock_token=token)
    await apve.sdn.unlock(token)
    await apve.sdn.lock(allow_pending=True)
    await apve.sdn.unlock(force=True)
    assert pve_stub.state.sdn.lock is None


async def test_subnets_wait_as_well(apve: AsyncClient) -> None:
    await apve.sdn.zones.create("tags", type="vlan", bridge="vmbr0")
    lan = await apve.sdn.vnets.create("lan", zone="tags", tag=7)
    await apve.sdn.apply(wait=True)
    await lan.subnets.create("10.0.0.0/24")
    waiting = await apve.sdn.pending()
    assert [row["state"] for row in waiting["subnets"]] == ["new"]
    assert waiting["zones"] == waiting["vnets"] == []
