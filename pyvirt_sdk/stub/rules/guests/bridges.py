"""The bridges that the network cards of guests are plugged into."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pyvirt_sdk.stub.call import Call, split_list
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.sdn.nodes import vnets_on
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest, Kind

__all__ = ["check_bridge_access", "check_bridges"]

_NET = re.compile(r"net\d+")


def check_bridge_access(call: Call, kind: Kind, options: Mapping[str, str]) -> None:
    """The caller needs the right to use the bridges and VLANs that cards are plugged into."""
    if call.authority.is_root:
        return
    for option in sorted(filter(_NET.fullmatch, options)):
        card = parse(kind, option, options[option]) if options[option] else {}
        if bridge := card.get("bridge"):
            vnet = call.state.sdn.running.get("sdn/vnets.cfg", {}).get(bridge)
            zone = vnet["zone"] if vnet else "localnetwork"
            vlans = [*split_list(card.get("tag", "")), *split_list(card.get("trunks", ""))]
            for vlan in vlans or [""]:
                path = f"/sdn/zones/{zone}/{bridge}" + (f"/{vlan}" if vlan else "")
                call.authority.require(path, "SDN.Use")


def check_bridges(state: State, guest: Guest, node: str) -> None:
    """Refuses to have a guest run where a bridge of its cards is missing, or not up."""
    there = state.nodes[node].links.union(vnets_on(state, node))
    for option in filter(_NET.fullmatch, guest.config):
        bridge = parse(guest.kind, option, guest.config[option]).get("bridge")
        if bridge and bridge not in there:
            raise Refused(f"bridge '{bridge}' does not exist")
