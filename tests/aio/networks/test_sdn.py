from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, NotFound
from pyvirt_sdk.stub import Stub


async def test_a_network_is_made_applied_and_seen_on_the_nodes(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    zone = await apve.sdn.zones.create("lab", type="simple", ipam="pve")
    lan = await apve.sdn.vnets.create("lan", zone="lab", alias="the lan")
    subnet = await lan.subnets.create("10.0.0.0/24", gateway="10.0.0.1", snat=True)
    assert (subnet.gateway, subnet.snat) == ("10.0.0.1", True)
    pending = await apve.sdn.pending()
    assert [row["zone"] for row in pending["zones"]] == ["lab"]
    assert [row["vnet"] for row in pending["vnets"]] == ["lan"]
    assert "lan" not in {one.iface for one in await apve.networks.list()}
    await apve.sdn.apply(wait=True)
    assert not any((await apve.sdn.pending()).values())
    assert "lan" in {one.iface for one in await apve.networks.list()}
    assert (await (await apve.sdn.apply()).wait()).ok
    await lan.update(unset=["alias"])
    assert lan.alias is None
    await apve.sdn.rollback()
    assert (await lan.refresh()).alias == "the lan"
    registry = await apve.sdn.ipams.get("pve")
    assert registry.type == "pve"
    assert "10.0.0.1" in {one.ip for one in await registry.addresses()}
    await subnet.delete()
    await lan.delete()
    await zone.delete()
    with pytest.raises(NotFound):
        await apve.sdn.zones.get("nowhere")


async def test_what_networks_stand_on(apve: AsyncClient) -> None:
    controller = await apve.sdn.controllers.create(
        "routes", type="evpn", asn=65000, peers=["10.0.0.2", "10.0.0.3"]
    )
    assert (controller.asn, controller.peers) == (65000, ("10.0.0.2", "10.0.0.3"))
    dns = await apve.sdn.dns.create(
        "names", type="powerdns", url="https://dns.example.com/api", key="secret"
    )
    assert dns.type == "powerdns"
    fabric = await apve.sdn.fabrics.create("core", protocol="openfabric", ip_prefix="10.9.0.0/16")
    assert fabric.protocol == "openfabric"
    for one in (controller, dns, fabric):
        await one.delete()


async def test_a_virtual_network_has_a_firewall(apve: AsyncClient) -> None:
    await apve.sdn.zones.create("lab", type="simple")
    lan = await apve.sdn.vnets.create("lan", zone="lab")
    await apve.sdn.apply(wait=True)
    await lan.firewall.rules.create(type="forward", action="ACCEPT")
    assert [rule.action for rule in await lan.firewall.rules.list()] == ["ACCEPT"]
