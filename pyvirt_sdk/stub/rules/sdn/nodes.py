"""The networks as a node has them: what was applied, and whether it is there."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn.books import VNETS, ZONES, running
from pyvirt_sdk.stub.state import State

__all__ = ["zones_on"]

_ZONES = "/nodes/{node}/sdn/zones"
_AUDIT = ("SDN.Audit", "SDN.Allocate", "SDN.Use")


def zones_on(state: State, node: str) -> list[str]:
    """The zones in force on a node."""
    return [
        name
        for name, zone in sorted(running(state, ZONES).items())
        if not zone.get("nodes") or node in str(zone["nodes"]).split(",")
    ]


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
    if zone not in zones_on(call.state, call.node):
        return []
    return [
        {"vnet": name, "status": "available"}
        for name, vnet in sorted(running(call.state, VNETS).items())
        if vnet["zone"] == zone and call.authority.has_any(f"/sdn/zones/{zone}/{name}", *_AUDIT)
    ]
