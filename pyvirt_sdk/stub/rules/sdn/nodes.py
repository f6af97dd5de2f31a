"""The networks as a node has them: what was applied, and whether it is there."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn.books import VNETS, ZONES, running
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.sections import Sections

__all__ = ["vnets_on", "zones_on"]

_ZONES = "/nodes/{node}/sdn/zones"
_AUDIT = ("SDN.Audit", "SDN.Allocate", "SDN.Use")


def zones_on(state: State, node: str) -> list[str]:
    """The zones in force on a node."""
    return [
        name
        for name, zone in sorted(running(state, ZONES).items())
        if not zone.get("nodes") or node in str(zone["nodes"]).split(",")
    ]


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
