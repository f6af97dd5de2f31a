"""Subnets: the addresses of a virtual network."""

from __future__ import annotations

from ipaddress import ip_address, ip_network
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty, faulty_fields
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn import leases
from pyvirt_sdk.stub.rules.sdn.books import AUDIT, SUBNETS, VNETS, ZONES, editing, view
from pyvirt_sdk.stub.rules.sdn.vnets import check_access
from pyvirt_sdk.stub.rules.sections import parted
from pyvirt_sdk.stub.state.sections import Section

_SUBNETS = "/cluster/sdn/vnets/{vnet}/subnets"
_SUBNET = f"{_SUBNETS}/{{subnet}}"


@rule("GET", _SUBNETS)
def subnet_list(call: Call) -> list[dict[str, Any]]:
    """The subnets of a network."""
    check_access(call, *AUDIT)
    return [
        _shown(ident, row)
        for ident, row in view(call, SUBNETS).items()
        if row.get("vnet") == call.text("vnet")
    ]


@rule("POST", _SUBNETS)
def create_subnet(call: Call) -> None:
    """A new subnet; its id is made of the zone and the addresses."""
    check_access(call, "SDN.Allocate")
    with editing(call, SUBNETS, "create sdn subnet object failed") as subnets:
        zone = _zone(call)
        ident = f"{zone}-{call.text('subnet').replace('/', '-')}"
        if ident in subnets:
            raise Refused(f"sdn subnet object ID '{ident}' already defined")
        subnets[ident] = {"type": "subnet", "vnet": call.text("vnet"), **SUBNETS.given(call)}
        _check_subnet(call, ident, subnets[ident])
        if _has_ipam(call, zone):
            leases.set_gateway(call.state, zone, ident, subnets[ident])


@rule("GET", _SUBNET)
def read_subnet(call: Call) -> dict[str, Any]:
    """One subnet."""
    check_access(call, *AUDIT)
    ident = call.text("subnet")
    row = view(call, SUBNETS).get(ident)
    if row is None:
        raise _missing(ident)
    if row.get("vnet") != call.text("vnet"):
        raise faulty(vnet="wrong vnet")
    return _shown(ident, row)


@rule("PUT", _SUBNET)
def update_subnet(call: Call) -> None:
    """Changes a subnet."""
    check_access(call, "SDN.Allocate")
    ident = call.text("subnet")
    with editing(call, SUBNETS, "update sdn subnet object failed") as subnets:
        if ident not in subnets:
            raise _missing(ident)
        SUBNETS.check_digest(call)
        SUBNETS.change(call, subnets[ident])
        _check_subnet(call, ident, subnets[ident])
        zone = _zone(call)
        if _has_ipam(call, zone):
            leases.set_gateway(call.state, zone, ident, subnets[ident])


@rule("DELETE", _SUBNET)
def delete_subnet(call: Call) -> None:
    """Removes a subnet that nobody has an address of."""
    check_access(call, "SDN.Allocate")
    ident = call.text("subnet")
    with editing(call, SUBNETS, "delete sdn subnet object failed") as subnets:
        zone = _zone(call)
        if _has_ipam(call, zone) and ident in subnets:
            leases.forget_subnet(call.state, zone, ident)
        subnets.pop(ident, None)


def _zone(call: Call) -> str:
    return str(VNETS.sections(call.state)[call.text("vnet")]["zone"])


def _has_ipam(call: Call, zone: str) -> bool:
    return bool(ZONES.sections(call.state).get(zone, {}).get("ipam"))


def _missing(ident: str) -> Refused:
    return Refused(f"sdn subnet '{ident}' does not exist")


def _shown(ident: str, row: dict[str, Any]) -> dict[str, Any]:
    zone, network, mask = ident.split("-")
    ranges = [_range(text) for text in row.get("dhcp-range", [])]
    return row | {
        "id": ident,
        "zone": zone,
        "network": network,
        "mask": mask,
        "cidr": f"{network}/{mask}",
        "dhcp-range": ranges,
    }


def _range(text: str) -> dict[str, str]:
    return parted("pve-sdn-dhcp-range", text)


def _check_subnet(call: Call, ident: str, subnet: Section) -> None:
    vnet = VNETS.sections(call.state)[str(subnet["vnet"])]
    if vnet.get("vlanaware") == "1":
        raise faulty(vnet="you can't add a subnet on a vlanaware vnet")
    _, network, mask = ident.split("-")
    cidr = f"{network}/{mask}"
    gateway = str(subnet.get("gateway", ""))
    # a link between two points has its gateway elsewhere
    is_link = mask == "32" and ":" not in gateway
    if gateway and not is_link and not _is_in(gateway, cidr):
        raise faulty(gateway=f"{gateway} is not in subnet {cidr}")
    if fault := _range_fault(subnet, cidr):
        raise faulty_fields({"dhcp-range": fault})


def _range_fault(subnet: Section, cidr: str) -> str | None:
    seen: list[tuple[Any, Any]] = []
    for text in subnet.get("dhcp-range", ()):
        ends = _range(text)
        start, end = (ip_address(ends[f"{one}-address"]) for one in ("start", "end"))
        if int(start) > int(end):
            return f"start-address {start} must be smaller than end-address {end}"
        for name, address in (("start", start), ("end", end)):
            if not _is_in(str(address), cidr):
                return f"{name}-address {address} is not in subnet {cidr}"
        if any(start <= last and first <= end for first, last in seen):
            return "dhcp ranges must not overlap"
        seen.append((start, end))
    return None


def _is_in(address: str, cidr: str) -> bool:
    return ip_address(address) in ip_network(cidr, strict=False)
