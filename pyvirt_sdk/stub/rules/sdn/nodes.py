"""The networks as a node has them: what was applied, and whether it is there."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn.books import FABRICS, VNETS, ZONES, running
from pyvirt_sdk.stub.rules.sdn.vnets import check_access
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.state.sections import Section, Sections

__all__ = ["vnets_on", "zones_on"]

_ZONES = "/nodes/{node}/sdn/zones"
_VNET = "/nodes/{node}/sdn/vnets/{vnet}"
_FABRIC = "/nodes/{node}/sdn/fabrics/{fabric}"
_AUDIT = ("SDN.Audit", "SDN.Allocate", "SDN.Use")


def zones_on(state: State, node: str) -> list[str]:
    """The zones in force on a node."""
    return [name for name, zone in sorted(running(state, ZONES).items()) if _is_on(zone, node)]


def vnets_on(state: State, node: str) -> Sections:
    """The networks in force on a node, where each is a bridge."""
    zones = zones_on(state, node)
    return {name: one for name, one in running(state, VNETS).items() if one["zone"] in zones}


@rule("GET", _ZONES)
def zone_list(call: Call) -> list[dict[str, Any]]:
    """The zones on a node."""
    return [
        {"zone": name, "status": "available"}
        for name in zones_on(call.state, call.node)
        if call.authority.has_any(f"/sdn/zones/{name}", *_AUDIT[:2])
    ]


@rule("GET", f"{_ZONES}/{{zone}}/content")
def zone_content(call: Call) -> list[dict[str, Any]]:
    """The networks of a zone on a node."""
    zone = call.text("zone")
    return [
        {"vnet": name, "status": "available"}
        for name, vnet in sorted(vnets_on(call.state, call.node).items())
        if vnet["zone"] == zone and call.authority.has_any(f"/sdn/zones/{zone}/{name}", *_AUDIT)
    ]


@rule("GET", f"{_ZONES}/{{zone}}/bridges")
def zone_bridges(call: Call) -> list[dict[str, Any]]:
    """The bridges of a zone, or of the node itself, and what is plugged into them."""
    zone, state = call.text("zone"), call.state
    if zone == "localnetwork":
        found = {
            name: (one.get("bridge_ports", "").split(), bool(one.get("bridge_vlan_aware")))
            for name, one in call.member().interfaces.items()
            if one["type"] == "bridge"
        }
    elif zone in running(state, ZONES):
        found = {
            name: (list[str](), bool(vnet.get("vlanaware")))
            for name, vnet in running(state, VNETS).items()
            if vnet["zone"] == zone
        }
    else:
        raise faulty(zone="zone does not exist")
    return [
        _bridge(call, name, ports, aware=aware)
        for name, (ports, aware) in sorted(found.items())
        if call.authority.has_any(f"/sdn/zones/{zone}/{name}", *_AUDIT[:2])
    ]


def _bridge(call: Call, name: str, ports: list[str], *, aware: bool) -> dict[str, Any]:
    rows: list[dict[str, Any]] = [{"name": port} for port in ports]
    for guest in call.state.guests.values():
        if guest.running and guest.node == call.node:
            rows += _ports(guest, name)
    vlans = {"vlans": ["2-4094"], "primary_vlan": 1} if aware else {}
    return {"name": name, "vlan_filtering": str(int(aware)), "ports": [row | vlans for row in rows]}


def _ports(guest: Guest, bridge: str) -> list[dict[str, Any]]:
    """The cards of a guest that are plugged into a bridge."""
    own = "tap{}i{}" if guest.kind == "qemu" else "veth{}i{}"
    rows: list[dict[str, Any]] = []
    for option, text in guest.config.items():
        index = option.removeprefix("net")
        if index == option or not index.isdecimal():
            continue
        card = parse(guest.kind, option, text)
        if card.get("bridge") == bridge:
            form = "fwpr{}p{}" if card.get("firewall") == "1" else own
            name = form.format(guest.vmid, index)
            rows.append({"name": name, "vmid": guest.vmid, "index": option})
    return rows


@rule("GET", f"{_ZONES}/{{zone}}/ip-vrf")
def ip_vrf(call: Call) -> list[dict[str, Any]]:
    """The routes of an EVPN zone; nobody tells a stub any."""
    zone = running(call.state, ZONES).get(call.text("zone"))
    if zone is None:
        raise faulty(zone="zone does not exist")
    if zone["type"] != "evpn":
        raise faulty(zone="zone is not an EVPN zone")
    if not _is_on(zone, call.node):
        raise faulty(zone=f"zone does not exist on node {call.node}")
    return []


@rule("GET", _VNET)
def vnet_parts(call: Call) -> list[dict[str, str]]:
    """What there is to see of a network on a node."""
    check_access(call, "SDN.Audit")
    return [{"subdir": "mac-vrf"}]


@rule("GET", f"{_VNET}/mac-vrf")
def mac_vrf(call: Call) -> list[dict[str, Any]]:
    """Who is where in a network of an EVPN zone; nobody tells a stub."""
    check_access(call, "SDN.Audit")
    vnet = running(call.state, VNETS).get(call.text("vnet"))
    if vnet is None:
        raise faulty(vnet="vnet does not exist")
    name = str(vnet["zone"])
    zone = running(call.state, ZONES).get(name)
    if zone is None:
        raise faulty(zone=f"zone {name} does not exist")
    if zone["type"] != "evpn":
        raise faulty(zone=f"zone {name} is not an EVPN zone.")
    if not _is_on(zone, call.node):
        raise faulty(
            zone=f"zone {name} of vnet {call.text('vnet')} does not exist on node {call.node}"
        )
    return []


@rule("GET", f"{_FABRIC}/routes")
@rule("GET", f"{_FABRIC}/neighbors")
@rule("GET", f"{_FABRIC}/interfaces")
def fabric_status(call: Call) -> list[dict[str, Any]]:
    """What the router of a fabric knows: nothing, as there is none behind a stub."""
    if call.text("fabric") not in FABRICS.sections(call.state):
        raise Refused(f"fabric '{call.text('fabric')}' does not exist in configuration")
    return []


def _is_on(zone: Section, node: str) -> bool:
    return not zone.get("nodes") or node in str(zone["nodes"]).split(",")
