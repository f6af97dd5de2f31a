"""Virtual networks: what a guest's network card is plugged into."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty, faulty_fields
from pyvirt_sdk.stub.rules.perl import died
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn.books import (
    AUDIT,
    SUBNETS,
    VNETS,
    ZONES,
    editing,
    existing,
    view,
    viewed,
)
from pyvirt_sdk.stub.state.sections import Sections

__all__ = ["check_access"]

_VNETS = "/cluster/sdn/vnets"
_VNET = f"{_VNETS}/{{vnet}}"

# type of the zone -> what its numbers are called, the highest, and the types they are shared with
_TAGS = {
    "vlan": ("vlan", 4096, ()),
    "qinq": ("vlan", 4096, ()),
    "faucet": ("vlan", 4096, ()),
    "vxlan": ("vxlan", 16777216, ("vxlan", "evpn")),
    "evpn": ("vxlan", 16777216, ("vxlan", "evpn")),
}


def check_access(call: Call, *wanted: str) -> None:
    """The network in the path exists, and the caller has one of the privileges on it."""
    name = call.text("vnet")
    zone = existing(VNETS.sections(call.state), name)["zone"]
    call.authority.require_any(f"/sdn/zones/{zone}/{name}", *wanted)


@rule("GET", _VNETS)
def vnet_list(call: Call) -> list[dict[str, Any]]:
    """The networks the caller may see."""
    return [
        row
        for name, row in view(call, VNETS).items()
        if call.authority.has_any(f"/sdn/zones/{_zone(row)}/{name}", *AUDIT)
    ]


@rule("POST", _VNETS)
def create_vnet(call: Call) -> None:
    """A new network."""
    name = call.text("vnet")
    with editing(call, VNETS, "create sdn vnet object failed") as vnets:
        given = VNETS.given(call)
        VNETS.types["vnet"].check_new(given)
        if name in vnets:
            raise Refused(f"sdn vnet object ID '{name}' already defined")
        vnets[name] = {"type": "vnet", **given}
        _check_vnet(call, name, vnets)


@rule("GET", _VNET)
def read_vnet(call: Call) -> dict[str, Any]:
    """One network."""
    check_access(call, *AUDIT)
    return viewed(call, VNETS, call.text("vnet"))


@rule("PUT", _VNET)
def update_vnet(call: Call) -> None:
    """Changes a network."""
    name = call.text("vnet")
    check_access(call, "SDN.Allocate")
    with editing(call, VNETS, "update sdn vnet object failed") as vnets:
        VNETS.check_digest(call)
        before = vnets[name]["zone"]
        VNETS.change(call, vnets[name])
        if vnets[name]["zone"] != before and _has_subnet(call, name):
            raise faulty(zone="can't change zone if subnets exist")
        _check_vnet(call, name, vnets)


@rule("DELETE", _VNET)
def delete_vnet(call: Call) -> None:
    """Removes a network without subnets."""
    name = call.text("vnet")
    check_access(call, "SDN.Allocate")
    with editing(call, VNETS, "delete sdn vnet object failed") as vnets:
        if _has_subnet(call, name):
            raise faulty(vnet="Can't delete vnet if subnets exists")
        del vnets[name]


def _zone(row: dict[str, Any]) -> str:
    return str(row.get("zone") or row.get("pending", {}).get("zone"))


def _has_subnet(call: Call, vnet: str) -> bool:
    return any(one["vnet"] == vnet for one in SUBNETS.sections(call.state).values())


def _check_vnet(call: Call, name: str, vnets: Sections) -> None:
    zones = ZONES.sections(call.state)
    zone = zones.get(str(vnets[name]["zone"]))
    if zone is None:
        raise died("cannot lookup undefined type!", "PVE/SectionConfig.pm", 383)
    _check_tag(name, vnets, zones)
    if vnets[name].get("vlanaware") == "1":
        if zone["type"] == "evpn":
            raise faulty_fields({"vlan-aware": "vlan-aware option can't be enabled with evpn"})
        if _has_subnet(call, name):
            raise faulty(vlanaware="vlanaware vnet is not compatible with subnets")


def _check_tag(name: str, vnets: Sections, zones: Sections) -> None:
    zone, tag = str(vnets[name]["zone"]), vnets[name].get("tag")
    kind = str(zones[zone]["type"])
    if kind == "simple":
        if tag is not None:
            raise faulty(tag="vlan tag is not allowed on simple zone")
        return
    what, highest, shared_with = _TAGS[kind]
    if tag is None:
        raise faulty(tag=f"missing {what} tag")
    if int(str(tag)) > highest:
        raise faulty(tag=f"{what} tag max value is {highest}")
    for other in sorted(vnets.keys() - {name}):
        there = str(vnets[other]["zone"])
        shared = zones[there]["type"] in shared_with if shared_with else there == zone
        if shared and vnets[other].get("tag") == tag:
            raise faulty(tag=f"{what} tag {tag} already exist in vnet {other} in zone {there} ")
