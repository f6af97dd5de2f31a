from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, NotFound, ParameterError, PartialWarning, ServerError
from pyvirt_sdk.stub import Stub


async def test_a_bridge_waits_until_it_is_applied(apve: AsyncClient, pve_stub: Stub) -> None:
    network = apve.nodes("pve1").network
    assert await network.diff() == ""
    bridge = await network.create("vmbr1", type="bridge", cidr="10.0.0.1/24", autostart=True)
    assert (bridge.type, bridge.cidr, bridge.active) == ("bridge", "10.0.0.1/24", False)
    assert "+iface vmbr1 inet static" in await network.diff()
    assert await network.pending() == ["vmbr1"]
    assert "vmbr1" not in pve_stub.state.nodes["pve1"].interfaces
    await network.apply(wait=True)
    assert (await bridge.refresh()).active
    assert await network.diff() == ""
    assert "vmbr1" in {one.iface for one in await network.list(type="bridge")}


async def test_a_change_keeps_what_it_does_not_name(apve: AsyncClient) -> None:
    network = apve.nodes("pve1").network
    await network.create("vmbr1", type="bridge", cidr="10.0.0.1/24", autostart=True, comments="lab")
    await (await network.apply()).wait()
    bridge = await network.get("vmbr1")
    await bridge.update({"bridge_vlan_aware": True})
    assert (bridge.cidr, bridge.autostart, bridge.bridge_vlan_aware) == ("10.0.0.1/24", True, True)
    assert (bridge.comments or "").strip() == "lab"
    await bridge.update(unset=["comments"], mtu=1400)
    assert (bridge.comments, bridge.mtu) == (None, 1400)
    with pytest.raises(ParameterError, match="set and removed at once"):
        await bridge.update(mtu=1500, unset=["mtu"])
    await network.revert()
    assert not (await bridge.refresh()).bridge_vlan_aware
    await bridge.delete()
    with pytest.raises(NotFound):
        await bridge.refresh()
    await network.revert()


async def test_open_vswitch_is_a_package_of_its_own(apve: AsyncClient) -> None:
    with pytest.raises(ServerError, match="openvswitch-switch"):
        await apve.nodes("pve1").network.create("vmbr7", type="OVSBridge", autostart=True)


async def test_networks_of_all_nodes() -> None:
    stub = Stub.demo()
    client = AsyncClient("pve1", token=stub.token, transport=stub.transport(), retries=0)
    assert {(one.node, one.iface) for one in await client.networks.list()} >= {
        ("pve1", "vmbr0"),
        ("pve3", "vmbr0"),
    }
    assert {one.node for one in await client.networks.list("pve2")} == {"pve2"}
    assert (await client.networks("pve2").get("vmbr0")).type == "bridge"
    stub.conditions.node_offline("pve3")
    with pytest.warns(PartialWarning):
        partial = await client.networks.list()
    assert set(partial.errors) == {"pve3"}
    assert {one.node for one in partial} == {"pve1", "pve2"}
