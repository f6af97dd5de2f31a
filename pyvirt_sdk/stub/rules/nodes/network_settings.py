"""The settings of an interface, as they stand in the file once they were written and read again."""

from __future__ import annotations

import re
from ipaddress import IPv4Network
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.state.interfaces import Interface
from pyvirt_sdk.stub.words import words

__all__ = ["changed", "new"]

_NOT_SETTINGS = frozenset({"node", "iface", "delete"})
_FLAGS = ("autostart", "bridge_vlan_aware")
_LISTS = ("bridge_ports", "slaves")
_TEXTS = ("comments", "comments6")
_TAGGED = re.compile(r"(?P<device>\S+)\.(?P<tag>\d+)")
_NUMBERED = re.compile(r"vlan(?P<tag>\d+)")
# what is said of interfaces of one type only
_BY_TYPE = {
    "bridge": words("bridge_ports bridge_stp bridge_fd bridge_vlan_aware bridge_vids"),
    "bond": words("slaves bond_mode bond_xmit_hash_policy bond-primary"),
    "vlan": words("vlan-id vlan-raw-device exists"),
}


def new(name: str, call: Call) -> Interface:
    """A new interface from the parameters of a call."""
    return _normal(name, _given(call))


def changed(name: str, settings: Interface, call: Call) -> Interface:
    """An interface with what a call changes and takes away."""
    kept = dict(settings)
    for option in call.items("delete"):
        kept.pop(option, None)
        if option in ("cidr", "cidr6"):
            suffix = option.removeprefix("cidr")
            kept.pop(f"address{suffix}", None)
            kept.pop(f"netmask{suffix}", None)
    return _normal(name, kept | _given(call))


def _given(call: Call) -> Interface:
    given: Interface = {}
    for option, value in call.params.items():
        if option in _NOT_SETTINGS:
            continue
        if option in _FLAGS:
            given[option] = int(value)
        elif option in _LISTS:
            given[option] = " ".join(call.items(option))
        elif option in _TEXTS:
            given[option] = str(value).rstrip("\n") + "\n"
        else:
            given[option] = str(value)
    for suffix in ("", "6"):
        given |= _address(given, suffix)
    return given


def _address(given: Interface, suffix: str) -> Interface:
    """``cidr`` and the pair of ``address`` and ``netmask``, each from the other."""
    if cidr := given.get(f"cidr{suffix}"):
        address, _, mask = cidr.partition("/")
        return {f"address{suffix}": address, f"netmask{suffix}": mask}
    if address := given.get(f"address{suffix}"):
        mask = given[f"netmask{suffix}"]
        bits = str(IPv4Network(f"0.0.0.0/{mask}").prefixlen) if "." in mask else mask
        return {f"cidr{suffix}": f"{address}/{bits}", f"netmask{suffix}": bits}
    return {}


def _normal(name: str, settings: Interface) -> Interface:
    families = [
        family for family, key in (("inet", "address"), ("inet6", "address6")) if key in settings
    ]
    result = {
        **_defaults(name, settings),
        **settings,
        "families": families or ["inet"],
        "method": "static" if "address" in settings else "manual",
        "method6": "static" if "address6" in settings else "manual",
    }
    foreign = {
        option
        for kind, options in _BY_TYPE.items()
        if kind != settings["type"]
        for option in options
    }
    return {
        option: value
        for option, value in result.items()
        if option not in foreign and not (option in _FLAGS and not value)
    }


def _defaults(name: str, settings: Interface) -> dict[str, Any]:
    kind = settings["type"]
    if kind == "bridge":
        vids = {"bridge_vids": "2-4094"} if settings.get("bridge_vlan_aware") else {}
        return {"bridge_ports": "", "bridge_stp": "off", "bridge_fd": "0", **vids}
    if kind == "bond":
        return {"bond_mode": "balance-rr"}
    if kind != "vlan":
        return {}
    if tagged := _TAGGED.fullmatch(name):
        return {"vlan-raw-device": tagged["device"], "vlan-id": tagged["tag"], "exists": None}
    numbered = _NUMBERED.fullmatch(name)
    return {"exists": None, **({"vlan-id": numbered["tag"]} if numbered else {})}
