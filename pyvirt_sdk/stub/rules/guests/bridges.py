"""The bridges that the network cards of guests are plugged into."""

from __future__ import annotations

import re

from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.sdn.nodes import vnets_on
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest

__all__ = ["check_bridges"]

_NET = re.compile(r"net\d+")


def check_bridges(state: State, guest: Guest, node: str) -> None:
    """Refuses to have a guest run where a bridge of its cards is missing, or not up."""
    there = state.nodes[node].links.union(vnets_on(state, node))
    for option in filter(_NET.fullmatch, guest.config):
        bridge = parse(guest.kind, option, guest.config[option]).get("bridge")
        if bridge and bridge not in there:
            raise Refused(f"bridge '{bridge}' does not exist")
