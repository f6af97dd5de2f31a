# Made from tests/aio/networks/test_sdn.py by tools/convert.py: edit that file, then run `make
# sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import Client, NotFound
from pyvirt_sdk.stub import Stub


def test_a_network_is_made_applied_and_seen_on_the_nodes(pve: Client, pve_stub: Stub) -> None:
    zone = pve.sdn.zones.create("lab", type="simple", ipam="pve")
    lan = pve.sdn.vnets.create("lan", zone="lab", alias="the lan")
    subnet = lan.subnets.create("10.0.0.0/24", gateway="10.0.0.1", snat=True)
    assert (subnet.gateway, subnet.snat) == ("10.0.0.1", True)
    pending = pve.sdn.pending()
    assert [row["zone"] for row in pending["zones"]] == ["lab"]
    assert [row["vnet"] for row in pending["vnets"]] == ["lan"]
    assert "lan" not in {one.iface for one in pve.networks.list()}
    pve.sdn.apply(wait=True)
    assert not any(pve.sdn.pending().values())
    assert "lan" in {one.iface for one in pve.networks.list()}
    assert pve.sdn.apply().wait().ok
    lan.update(unset=["alias"])
    assert lan.alias is None
    pve.sdn.rollback()
    assert lan.refresh().alias == "the lan"
    registry = pve.sdn.ipams.get("pve")
    assert registry.type == "pve"
    assert "10.0.0.1" in {one.ip for one in registry.addresses()}
    subnet.delete()
    lan.delete()
    zone.delete()
    with pytest.raises(NotFound):
        pve.sdn.zones.get("nowhere")


def test_what_networks_stand_on(pve: Client) -> None:
    controller = pve.sdn.controllers.create(
        "routes", type="evpn", asn=65000, peers=["10.0.0.2", "10.0.0.3"]
    )
    assert (controller.asn, controller.peers) == (65000, ("10.0.0.2", "10.0.0.3"))
    dns = pve.sdn.dns.create(
        "names", type="powerdns", url="https://dns.example.com/api", key="secret"
    )
    assert dns.type == "powerdns"
    fabric = pve.sdn.fabrics.create("core", protocol="openfabric", ip_prefix="10.9.0.0/16")
    assert fabric.protocol == "openfabric"
    for one in (controller, dns, fabric):
        one.delete()


def test_a_virtual_network_has_a_firewall(pve: Client) -> None:
    pve.sdn.zones.create("lab", type="simple")
    lan = pve.sdn.vnets.create("lan", zone="lab")
    pve.sdn.apply(wait=True)
    lan.firewall.rules.create(type="forward", action="ACCEPT")
    assert [rule.action for rule in lan.firewall.rules.list()] == ["ACCEPT"]
