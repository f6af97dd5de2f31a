# Made from tests/aio/networks/test_interfaces.py by tools/convert.py: edit that file, then run
# `make sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import Client, NotFound, ParameterError, PartialWarning, ServerError
from pyvirt_sdk.stub import Stub


def test_a_bridge_waits_until_it_is_applied(pve: Client, pve_stub: Stub) -> None:
    network = pve.nodes("pve1").network
    assert network.diff() == ""
    bridge = network.create("vmbr1", type="bridge", cidr="10.0.0.1/24", autostart=True)
    assert (bridge.type, bridge.cidr, bridge.active) == ("bridge", "10.0.0.1/24", False)
    assert "+iface vmbr1 inet static" in network.diff()
    assert network.pending() == ["vmbr1"]
    assert "vmbr1" not in pve_stub.state.nodes["pve1"].interfaces
    network.apply(wait=True)
    assert bridge.refresh().active
    assert network.diff() == ""
    assert "vmbr1" in {one.iface for one in network.list(type="bridge")}


def test_a_change_keeps_what_it_does_not_name(pve: Client) -> None:
    network = pve.nodes("pve1").network
    network.create("vmbr1", type="bridge", cidr="10.0.0.1/24", autostart=True, comments="lab")
    network.apply().wait()
    bridge = network.get("vmbr1")
    bridge.update({"bridge_vlan_aware": True})
    assert (bridge.cidr, bridge.autostart, bridge.bridge_vlan_aware) == ("10.0.0.1/24", True, True)
    assert (bridge.comments or "").strip() == "lab"
    bridge.update(unset=["comments"], mtu=1400)
    assert (bridge.comments, bridge.mtu) == (None, 1400)
    with pytest.raises(ParameterError, match="set and removed at once"):
        bridge.update(mtu=1500, unset=["mtu"])
    network.revert()
    assert not bridge.refresh().bridge_vlan_aware
    bridge.delete()
    with pytest.raises(NotFound):
        bridge.refresh()
    network.revert()


def test_open_vswitch_is_a_package_of_its_own(pve: Client) -> None:
    with pytest.raises(ServerError, match="openvswitch-switch"):
        pve.nodes("pve1").network.create("vmbr7", type="OVSBridge", autostart=True)


def test_networks_of_all_nodes() -> None:
    stub = Stub.demo()
    client = Client("pve1", token=stub.token, transport=stub.transport(), retries=0)
    assert {(one.node, one.iface) for one in client.networks.list()} >= {
        ("pve1", "vmbr0"),
        ("pve3", "vmbr0"),
    }
    assert {one.node for one in client.networks.list("pve2")} == {"pve2"}
    assert client.networks("pve2").get("vmbr0").type == "bridge"
    stub.conditions.node_offline("pve3")
    with pytest.warns(PartialWarning):
        partial = client.networks.list()
    assert set(partial.errors) == {"pve3"}
    assert {one.node for one in partial} == {"pve1", "pve2"}
