"""Zones: what kind of network the virtual ones below them are."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call, split_list
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.perl import died
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn.books import (
    AUDIT,
    CONTROLLERS,
    SUBNETS,
    VNETS,
    ZONES,
    editing,
    existing,
    view,
    viewed,
)
from pyvirt_sdk.stub.rules.sdn.providers import DNS, ipams
from pyvirt_sdk.stub.state.sections import Section, Sections

_ZONES = "/cluster/sdn/zones"
_ZONE = f"{_ZONES}/{{zone}}"
_EVPN = "PVE/Network/SDN/Zones/EvpnPlugin.pm"
_PEERS = "must have exactly one of peers / fabric defined"


@rule("GET", _ZONES)
def zone_list(call: Call) -> list[dict[str, Any]]:
    """The zones the caller may see."""
    wanted = call.given("type")
    return [
        row
        for zone, row in view(call, ZONES).items()
        if call.authority.has_any(f"/sdn/zones/{zone}", *AUDIT)
        and wanted in (None, row.get("type"))
    ]


@rule("POST", _ZONES)
def create_zone(call: Call) -> None:
    """A new zone."""
    name, kind = call.text("zone"), call.text("type")
    given = _sorted_nodes(ZONES.given(call))
    ZONES.types[kind].check_new(given)
    with editing(call, ZONES, "create sdn zone object failed") as zones:
        if name in zones:
            raise Refused(f"sdn zone object ID '{name}' already defined")
        _check_references(call, given)
        zones[name] = {"type": kind, **given}
        _check_zone(call, name, zones)


@rule("GET", _ZONE)
def read_zone(call: Call) -> dict[str, Any]:
    """One zone."""
    return viewed(call, ZONES, call.text("zone"))


@rule("PUT", _ZONE)
def update_zone(call: Call) -> None:
    """Changes a zone."""
    name = call.text("zone")
    with editing(call, ZONES, "update sdn zone object failed") as zones:
        ZONES.check_digest(call)
        zone = existing(zones, name)
        before = zone.get("ipam")
        given = ZONES.change(call, zone)
        zone |= _sorted_nodes(given)
        if zone.get("ipam") != before and _has_subnet(call, name):
            raise faulty(ipam="can't change ipam if a subnet is already defined in this zone")
        _check_references(call, given)
        _check_zone(call, name, zones)


@rule("DELETE", _ZONE)
def delete_zone(call: Call) -> None:
    """Removes a zone without networks."""
    name = call.text("zone")
    with editing(call, ZONES, "delete sdn zone object failed") as zones:
        existing(zones, name)
        for vnet, settings in sorted(VNETS.sections(call.state).items()):
            if settings["zone"] == name:
                raise died(
                    f"zone {name} is used by vnet {vnet}", "PVE/Network/SDN/Zones/Plugin.pm", 181
                )
        del zones[name]


def _sorted_nodes(given: Section) -> Section:
    """Nodes are kept as a set, and written in order."""
    nodes = {
        key: ",".join(sorted(split_list(str(given[key]))))
        for key in ("nodes", "exitnodes")
        if key in given
    }
    return given | nodes


def _check_references(call: Call, given: Section) -> None:
    servers = DNS.sections(call.state)
    for key in ("dns", "reversedns"):
        if given.get(key) and given[key] not in servers:
            raise faulty(**{key: f"{given[key]} don't exist"})
    if given.get("dnszone") and not given.get("dns"):
        raise faulty(dnszone="missing dns server")
    if given.get("ipam") and given["ipam"] not in ipams(call.state):
        raise faulty(ipam=f"{given['ipam']} not existing")


def _check_zone(call: Call, name: str, zones: Sections) -> None:
    zone = zones[name]
    if zone["type"] == "vxlan" and ("peers" in zone) == ("fabric" in zone):
        raise faulty(peers=_PEERS, fabric=_PEERS)
    if zone["type"] == "evpn":
        _check_evpn(call, name, zones)


def _check_evpn(call: Call, name: str, zones: Sections) -> None:
    zone = zones[name]
    controllers, controller = CONTROLLERS.sections(call.state), str(zone["controller"])
    if controller not in controllers:
        raise died(f"controller {controller} don't exist", _EVPN, 397)
    if controllers[controller]["type"] != "evpn":
        raise died(f"{controller} is not a evpn controller type", _EVPN, 399)
    number = zone["vrf-vxlan"]
    for other in sorted(zones.keys() - {name}):
        if zones[other].get("vrf-vxlan") == number:
            raise died(f"vrf-vxlan {number} is already declared in {other}", _EVPN, 409)
    zone.setdefault("mac", call.state.names.mac())


def _has_subnet(call: Call, zone: str) -> bool:
    return any(ident.startswith(f"{zone}-") for ident in SUBNETS.sections(call.state))
