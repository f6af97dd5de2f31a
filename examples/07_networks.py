"""Networks: a bridge of a node, and a virtual network that all nodes share.

    python examples/07_networks.py

Nothing takes effect before it is applied, and what was not applied can be forgotten. On a real
server this applies the networks of a node and of the cluster twice: choose one that is your own.
"""

from __future__ import annotations

from _server import connect

from pyvirt_sdk import Client

BRIDGE = "vmbr99"
ZONE, VNET = "exzone", "exnet"


def bridge(pve: Client, node: str) -> None:
    """A bridge without ports, for guests of one node."""
    network = pve.nodes(node).network
    network.create(BRIDGE, type="bridge", cidr="10.99.0.1/24", autostart=True)
    print(f"waiting on {node}: {network.pending()}")
    print(network.diff())
    network.revert()
    print(f"forgotten: {network.pending()}")

    network.create(BRIDGE, type="bridge", cidr="10.99.0.1/24", autostart=True)
    network.apply(wait=True)
    print(f"{BRIDGE} is there: {network.get(BRIDGE).cidr}")


def virtual_network(pve: Client) -> None:
    """A zone, a network in it, and its addresses."""
    pve.sdn.zones.create(ZONE, type="simple", ipam="pve")
    vnet = pve.sdn.vnets.create(VNET, zone=ZONE, alias="for the examples")
    vnet.subnets.create("10.98.0.0/24", gateway="10.98.0.1", snat=True)
    pve.sdn.apply(wait=True)
    for network in pve.networks.list():
        print(f"guests can be attached to {network.iface}")

    vnet.take("10.98.0.7", mac="BC:24:11:00:00:07")
    for address in pve.sdn.ipams("pve").addresses():
        print(f"taken: {address.ip} {address.mac or 'gateway'}")
    vnet.release("10.98.0.7")


def take_down(pve: Client, node: str) -> None:
    """As it was before."""
    for subnet in pve.sdn.vnets(VNET).subnets.list():
        subnet.delete()
    pve.sdn.vnets(VNET).delete()
    pve.sdn.zones(ZONE).delete()
    pve.sdn.apply(wait=True)
    pve.nodes(node).network(BRIDGE).delete()
    pve.nodes(node).network.apply(wait=True)
    print("removed")


if __name__ == "__main__":
    with connect() as pve:
        node = next(one.node for one in pve.nodes.list() if one.status == "online")
        bridge(pve, node)
        virtual_network(pve)
        take_down(pve, node)
