"""Addresses: taken and given back by hand, and the list of those that are taken."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn import leases
from pyvirt_sdk.stub.rules.sdn.books import AUDIT, SUBNETS, ZONES, existing
from pyvirt_sdk.stub.rules.sdn.providers import ipams
from pyvirt_sdk.stub.state.sdn import Lease

_IPS = "/cluster/sdn/vnets/{vnet}/ips"


@rule("POST", _IPS)
def add_ip(call: Call) -> None:
    """Takes an address."""
    ip = call.text("ip")
    subnet = leases.subnet_of(call.state, call.text("vnet"), ip)
    if _is_kept(call):
        leases.add(call.state, call.text("zone"), ip, Lease(subnet, call.given("mac")))


@rule("PUT", _IPS)
def change_ip(call: Call) -> None:
    """Gives a network card another address."""
    ip, zone = call.text("ip"), call.text("zone")
    subnet = leases.subnet_of(call.state, call.text("vnet"), ip)
    if not _is_kept(call):
        return
    mac = call.given("mac")
    before = next(
        (
            (address, one)
            for address, one in call.state.sdn.leases.get(zone, {}).items()
            if mac and one.mac == mac and one.subnet == subnet
        ),
        None,
    )
    vmid = call.number("vmid") if "vmid" in call.params else before[1].vmid if before else None
    leases.add(call.state, zone, ip, Lease(subnet, mac, vmid))
    if before:
        leases.remove(call.state, zone, before[0])


@rule("DELETE", _IPS)
def remove_ip(call: Call) -> None:
    """Gives an address back."""
    leases.subnet_of(call.state, call.text("vnet"), call.text("ip"))
    if _is_kept(call):
        leases.remove(call.state, call.text("zone"), call.text("ip"))


@rule("GET", "/cluster/sdn/ipams/{ipam}/status")
def ipam_status(call: Call) -> list[dict[str, Any]]:
    """The addresses that are taken; only PVE's own book can be read."""
    if existing(ipams(call.state), call.text("ipam"))["type"] != "pve":
        raise Refused("Can't get content for external IPAM")
    subnets = SUBNETS.sections(call.state)
    return [
        _row(zone, ip, lease, str(subnets[lease.subnet]["vnet"]))
        for zone, taken in sorted(call.state.sdn.leases.items())
        for ip, lease in taken.items()
        if lease.subnet in subnets
        and call.authority.has_any(f"/sdn/zones/{zone}/{subnets[lease.subnet]['vnet']}", *AUDIT)
    ]


def _is_kept(call: Call) -> bool:
    """Whether anybody keeps a book of the addresses of that zone."""
    return bool(existing(ZONES.sections(call.state), call.text("zone")).get("ipam"))


def _row(zone: str, ip: str, lease: Lease, vnet: str) -> dict[str, Any]:
    row: dict[str, Any] = {"zone": zone, "subnet": lease.subnet.split("-", 1)[1].replace("-", "/")}
    row |= {"ip": ip, "vnet": vnet}
    if lease.mac:
        row["mac"] = lease.mac
    if lease.vmid:
        row["vmid"] = lease.vmid
    if lease.hostname:
        row["hostname"] = lease.hostname
    if lease.gateway:
        row["gateway"] = 1
    return row
