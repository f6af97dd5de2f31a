"""Which address of which subnet is taken, as PVE's own book of addresses has it."""

from __future__ import annotations

from ipaddress import ip_address, ip_network

from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.perl import died
from pyvirt_sdk.stub.rules.sdn.books import SUBNETS
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.sdn import Lease
from pyvirt_sdk.stub.state.sections import Section

__all__ = ["add", "forget_subnet", "remove", "set_gateway", "subnet_of"]


def subnet_of(state: State, vnet: str, ip: str) -> str:
    """The subnet of a network that an address lies in."""
    for ident, subnet in sorted(SUBNETS.sections(state).items()):
        _, network, mask = ident.split("-")
        if subnet["vnet"] == vnet and ip_address(ip) in ip_network(
            f"{network}/{mask}", strict=False
        ):
            return ident
    raise died(f"can't find any subnet for ip {ip}", "PVE/Network/SDN/Subnets.pm", 113)


def add(state: State, zone: str, ip: str, lease: Lease) -> None:
    """Takes an address."""
    taken = state.sdn.leases.setdefault(zone, {})
    if ip in taken:
        raise Refused(f"IP '{ip}' already exist")
    taken[ip] = lease


def remove(state: State, zone: str, ip: str) -> None:
    """Gives an address back."""
    if state.sdn.leases.get(zone, {}).pop(ip, None) is None:
        raise Refused(f"IP '{ip}' does not exist in IPAM DB")


def set_gateway(state: State, zone: str, ident: str, subnet: Section) -> None:
    """The gateway of a subnet has its own address, and the one before has none any more."""
    taken = state.sdn.leases.setdefault(zone, {})
    gateway = str(subnet.get("gateway", ""))
    for ip in [ip for ip, one in taken.items() if one.gateway and one.subnet == ident]:
        if ip == gateway:
            return
        del taken[ip]
    if gateway and not ident.endswith("-32"):
        add(state, zone, gateway, Lease(ident, gateway=True, hostname=f"{subnet['vnet']}-gw"))


def forget_subnet(state: State, zone: str, ident: str) -> None:
    """Removes a subnet of which nobody but the gateway has an address."""
    taken = state.sdn.leases.get(zone, {})
    inside = {ip: one for ip, one in taken.items() if one.subnet == ident}
    if any(not one.gateway for one in inside.values()):
        _, network, mask = ident.split("-")
        raise Refused(f"cannot delete subnet '{network}/{mask}', not empty")
    for ip in inside:
        del taken[ip]
