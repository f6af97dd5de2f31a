"""The network of a node: changed in a file beside the real one, and applied from there."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from pyvirt_sdk.stub.call import Call, Page
from pyvirt_sdk.stub.failures import Refused, faulty, faulty_fields
from pyvirt_sdk.stub.rules.nodes.network_checks import check_file, check_request
from pyvirt_sdk.stub.rules.nodes.network_settings import changed, new
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn.nodes import vnets_on
from pyvirt_sdk.stub.state.interfaces import Interface, Interfaces, changes, in_order
from pyvirt_sdk.stub.state.nodes import Node
from pyvirt_sdk.stub.tasks import Steps, Task

_NETWORK = "/nodes/{node}/network"
_ONE = f"{_NETWORK}/{{iface}}"
_BRIDGES = ("bridge", "OVSBridge")
# types with which virtual networks are listed, too
_WITH_SDN = ("any_bridge", "include_sdn", "vnet")


@rule("GET", _NETWORK)
def network(call: Call) -> Page:
    """The interfaces as they are, or will be once they are applied; ``changes`` beside them."""
    node, wanted = call.member(), call.given("type")
    interfaces = _latest(node)
    rows = [
        {"iface": name, **_shown(node, name, interfaces[name], priority)}
        for name, priority in in_order(interfaces).items()
        if _is_of_type(interfaces[name]["type"], wanted)
    ]
    if wanted in _WITH_SDN:
        rows += _virtual(call)
    if node.new_interfaces is None:
        return Page(rows)
    return Page(rows, more={"changes": changes(node.interfaces, node.new_interfaces)})


@rule("POST", _NETWORK)
def create(call: Call) -> None:
    """A new interface."""
    interfaces, name = _draft(call), call.text("iface")
    if name in interfaces:
        raise faulty(iface="interface already exists")
    _check_kind(call)
    check_request(interfaces, name, call)
    interfaces[name] = new(name, call)
    _write(call, interfaces)


@rule("PUT", _NETWORK)
def apply(call: Call) -> str:
    """Makes the changes real, in a task."""
    node = call.member()

    def work(_task: Task) -> Steps:
        yield 2
        if node.new_interfaces is not None:
            node.interfaces, node.new_interfaces = node.new_interfaces, None
        node.links = _up(node)

    return call.world.tasks.start(node.name, "srvreload", "networking", call.authid, work)


@rule("DELETE", _NETWORK)
def revert(call: Call) -> None:
    """Forgets the changes."""
    call.member().new_interfaces = None


@rule("GET", _ONE)
def interface(call: Call) -> dict[str, Any]:
    """One interface."""
    node, name = call.member(), call.text("iface")
    interfaces = _latest(node)
    return _shown(node, name, _existing(interfaces, name), in_order(interfaces)[name])


@rule("PUT", _ONE)
def update(call: Call) -> None:
    """Changes what is given and removes what is named in ``delete``."""
    interfaces, name = _draft(call), call.text("iface")
    settings = _existing(interfaces, name)
    check_request(interfaces, name, call)
    interfaces[name] = changed(name, settings, call)
    _write(call, interfaces)


@rule("DELETE", _ONE)
def delete(call: Call) -> None:
    """Removes an interface."""
    interfaces, name = _draft(call), call.text("iface")
    _existing(interfaces, name)
    del interfaces[name]
    _write(call, interfaces)


def _latest(node: Node) -> Interfaces:
    return node.interfaces if node.new_interfaces is None else node.new_interfaces


def _draft(call: Call) -> Interfaces:
    return deepcopy(_latest(call.member()))


def _write(call: Call, interfaces: Interfaces) -> None:
    check_file(interfaces)
    call.member().new_interfaces = interfaces


def _existing(interfaces: Interfaces, name: str) -> Interface:
    if name not in interfaces:
        raise faulty(iface="interface does not exist")
    return interfaces[name]


def _check_kind(call: Call) -> None:
    if call.text("type").startswith("OVS"):
        raise Refused("Open VSwitch is not installed (need package 'openvswitch-switch')")
    for suffix in ("", "6"):
        if f"cidr{suffix}" in call.params and f"address{suffix}" in call.params:
            raise faulty_fields({f"address{suffix}": "address conflicts with cidr"})


def _shown(node: Node, name: str, settings: Interface, priority: int) -> dict[str, Any]:
    row = {**settings, "priority": priority}
    return row | ({"active": 1} if name in node.links else {})


def _virtual(call: Call) -> list[dict[str, Any]]:
    """The virtual networks that were applied, where their zone reaches this node."""
    return [
        {"iface": name, "type": "vnet", "active": 1}
        | ({"comments": vnet["alias"]} if "alias" in vnet else {})
        for name, vnet in vnets_on(call.state, call.node).items()
    ]


def _is_of_type(kind: str, wanted: str | None) -> bool:
    if wanted in (None, "include_sdn"):
        return True
    if wanted in ("any_bridge", "any_local_bridge"):
        return kind in _BRIDGES
    return kind == wanted


def _up(node: Node) -> set[str]:
    """What ``ifreload -a`` brings up: what starts by itself, with all that it stands on."""
    interfaces = node.interfaces
    up = {name for name, one in interfaces.items() if one.get("autostart")}
    for name in list(up):
        one = interfaces[name]
        up |= {*one.get("bridge_ports", "").split(), *one.get("slaves", "").split()}
        up |= {one["vlan-raw-device"]} if "vlan-raw-device" in one else set()
    return (up | node.links) & interfaces.keys()
