# Made from tests/aio/networks/test_addresses.py by tools/convert.py: edit that file, then run `make
# sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import APIError, Client, NotFound
from pyvirt_sdk.stub import Stub

MAC = "BC:24:11:00:00:07"


def test_addresses_are_taken_changed_and_given_back(pve: Client, pve_stub: Stub) -> None:
    pve.sdn.zones.create("lab", type="simple", ipam="pve")
    lan = pve.sdn.vnets.create("lan", zone="lab")
    lan.subnets.create("10.0.0.0/24", gateway="10.0.0.1")
    lan.take("10.0.0.7", mac=MAC)
    registry = pve.sdn.ipams("pve")
    taken = {one.ip: one for one in registry.addresses()}
    assert (taken["10.0.0.7"].mac, taken["10.0.0.7"].subnet) == (MAC, "10.0.0.0/24")
    assert taken["10.0.0.1"].gateway
    with pytest.raises(APIError, match="already exist"):
        lan.take("10.0.0.7")
    pve.sdn.vnets("lan").readdress(MAC, "10.0.0.8", vmid=100)
    assert {one.ip: one.vmid for one in registry.addresses()} == {
        "10.0.0.1": None, "10.0.0.8": 100,
    }  # fmt: skip
    lan.release("10.0.0.8", mac=MAC)
    assert "10.0.0.8" not in pve_stub.state.sdn.leases["lab"]
    with pytest.raises(APIError, match="does not exist"):
        lan.release("10.0.0.8")


def test_a_fabric_has_nodes(pve: Client) -> None:
    core = pve.sdn.fabrics.create("core", protocol="openfabric", ip_prefix="10.9.0.0/16")
    assert core.ip_prefix == "10.9.0.0/16"
    node = core.nodes.create("pve1", protocol="openfabric", ip="10.9.0.1", interfaces=["name=eno2"])
    assert (node.ip, node.interfaces) == ("10.9.0.1", ("name=eno2",))
    node.update(ip="10.9.0.2")
    assert [(one.node_id, one.ip) for one in core.nodes.list()] == [("pve1", "10.9.0.2")]
    node.delete()
    with pytest.raises(NotFound):
        core.nodes.get("pve1")


def test_a_lock_keeps_others_out(pve: Client, pve_stub: Stub) -> None:
    token = pve.sdn.lock()
    assert token.get_secret_value() not in repr(token)
    with pytest.raises(APIError, match="lock token"):
        pve.sdn.zones.create("other", type="simple")
    pve.sdn.zones.create("lab", type="simple", lock_token=token)
    pve.sdn.apply(lock_token=token, release_lock=True, wait=True)
    token = pve.sdn.lock()
    pve.sdn.rollback(lock_token=token)
    pve.sdn.unlock(token)
    pve.sdn.lock(allow_pending=True)
    pve.sdn.unlock(force=True)
    assert pve_stub.state.sdn.lock is None


def test_subnets_wait_as_well(pve: Client) -> None:
    pve.sdn.zones.create("tags", type="vlan", bridge="vmbr0")
    lan = pve.sdn.vnets.create("lan", zone="tags", tag=7)
    pve.sdn.apply(wait=True)
    lan.subnets.create("10.0.0.0/24")
    waiting = pve.sdn.pending()
    assert [row["state"] for row in waiting["subnets"]] == ["new"]
    assert waiting["zones"] == waiting["vnets"] == []
