"""Fabrics: networks below the virtual ones, and the nodes that are part of them."""

from __future__ import annotations

from ipaddress import ip_address, ip_network
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.perl import died
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn.books import (
    AUDIT,
    CONTROLLERS,
    FABRIC_NODES,
    FABRICS,
    ZONES,
    editing,
    view,
)
from pyvirt_sdk.stub.rules.sections import Book
from pyvirt_sdk.stub.state.sections import Section, Sections

_BASE = "/cluster/sdn/fabrics"
_FABRIC = f"{_BASE}/fabric"
_NODE = f"{_BASE}/node"
_NODE_OF = f"{_NODE}/{{fabric_id}}"
_ONE_NODE = f"{_NODE_OF}/{{node_id}}"

_API = "PVE/API2/Network/SDN/Fabrics/Fabric.pm"
_USERS = ((CONTROLLERS, "evpn", "EVPN controller"), (ZONES, "vxlan", "VXLAN zone"))
_OTHER_PROTOCOL = "node has a different protocol than the referenced fabric"

Row = dict[str, Any]


@rule("GET", f"{_BASE}/all")
def everything(call: Call) -> dict[str, list[Row]]:
    """All fabrics and all their nodes."""
    return {"fabrics": _fabrics(call), "nodes": _nodes(call)}


@rule("GET", _FABRIC)
def fabric_list(call: Call) -> list[Row]:
    """The fabrics the caller may see; here the digest is told of what is pending alone."""
    rows = _fabrics(call)
    if not call.flag("pending"):
        for row in rows:
            row.pop("digest", None)
    return rows


@rule("POST", _FABRIC)
def create_fabric(call: Call) -> None:
    """A new fabric."""
    name = call.text("id")
    with editing(call, FABRICS, "adding fabric failed") as fabrics:
        FABRICS.check_digest(call)
        if name in fabrics:
            raise Refused(f"fabric '{name}' already exists in config")
        fabrics[name] = _given(call)
        _check_areas(fabrics)


@rule("GET", f"{_FABRIC}/{{id}}")
def read_fabric(call: Call) -> Row:
    """One fabric."""
    name = call.text("id")
    _existing_fabric(call, name)
    return FABRICS.row(call.state, name)


@rule("PUT", f"{_FABRIC}/{{id}}")
def update_fabric(call: Call) -> None:
    """Changes a fabric."""
    with editing(call, FABRICS, "updating fabric failed") as fabrics:
        FABRICS.check_digest(call)
        name = call.text("id")
        _change(call, _existing_fabric(call, name))
        _check_areas(fabrics)
        for node in _nodes_of(call, name).values():
            _check_node(node, fabrics[name])


@rule("DELETE", f"{_FABRIC}/{{id}}")
def delete_fabric(call: Call) -> None:
    """Removes a fabric, and its nodes with it."""
    name = call.text("id")
    with editing(call, FABRICS, "deleting fabric failed") as fabrics:
        _existing_fabric(call, name)
        _check_unused(call, name)
        del fabrics[name]
        for section in _nodes_of(call, name):
            del FABRIC_NODES.sections(call.state)[section]


@rule("GET", _NODE)
@rule("GET", _NODE_OF)
def node_list(call: Call) -> list[Row]:
    """The nodes of one fabric or of all."""
    return _nodes(call)


@rule("POST", _NODE_OF)
def create_node(call: Call) -> None:
    """Makes a node part of a fabric."""
    fabric, node = call.text("fabric_id"), call.text("node_id")
    with editing(call, FABRIC_NODES, "adding node failed") as nodes:
        existing = _existing_fabric(call, fabric)
        if call.given("protocol") not in (None, existing.get("protocol")):
            raise Refused(_OTHER_PROTOCOL)
        if _section(call) in nodes:
            raise Refused(f"node '{node}' already exists in config for fabric {fabric}")
        nodes[_section(call)] = {"fabric_id": fabric, "node_id": node, **_given(call)}
        _check_node(nodes[_section(call)], existing)


@rule("GET", _ONE_NODE)
def read_node(call: Call) -> Row:
    """One node of a fabric."""
    _existing_node(call)
    row = FABRIC_NODES.row(call.state, _section(call))
    del row["section"]
    return {"interfaces": [], **row}


@rule("PUT", _ONE_NODE)
def update_node(call: Call) -> None:
    """Changes a node of a fabric."""
    with editing(call, FABRIC_NODES, "updating node failed") as nodes:
        FABRIC_NODES.check_digest(call)
        _change(call, _existing_node(call))
        _check_node(nodes[_section(call)], _existing_fabric(call, call.text("fabric_id")))


@rule("DELETE", _ONE_NODE)
def delete_node(call: Call) -> None:
    """Takes a node out of a fabric."""
    with editing(call, FABRIC_NODES, "deleting node failed") as nodes:
        _existing_node(call)
        del nodes[_section(call)]


def _section(call: Call) -> str:
    return f"{call.text('fabric_id')}_{call.text('node_id')}"


def _given(call: Call) -> Section:
    return {
        name: value
        for name, value in FABRICS.given(call).items()
        if name not in ("fabric_id", "node_id")
    }


def _change(call: Call, section: Section) -> None:
    section |= _given(call)
    for name in call.items("delete"):
        section.pop(name, None)


def _existing_fabric(call: Call, name: str) -> Section:
    fabrics = FABRICS.sections(call.state)
    if name in fabrics:
        return fabrics[name]
    raise Refused(f"fabric '{name}' does not exist in configuration")


def _existing_node(call: Call) -> Section:
    _existing_fabric(call, call.text("fabric_id"))
    nodes = FABRIC_NODES.sections(call.state)
    if _section(call) in nodes:
        return nodes[_section(call)]
    fabric, node = call.text("fabric_id"), call.text("node_id")
    raise Refused(f"node '{node}' does not exist in fabric '{fabric}'")


def _nodes_of(call: Call, fabric: str) -> Sections:
    nodes = FABRIC_NODES.sections(call.state)
    return {section: node for section, node in nodes.items() if node["fabric_id"] == fabric}


def _check_areas(fabrics: Sections) -> None:
    """No two fabrics share an area of OSPF, whichever way it is written."""
    texts = [str(one["area"]) for one in fabrics.values() if "area" in one]
    areas = [str(ip_address(int(text))) if text.isdigit() else text for text in texts]
    if len(set(areas)) < len(areas):
        raise Refused("duplicate OSPF area")


def _check_node(node: Section, fabric: Section) -> None:
    """The addresses of a node lie within those of its fabric."""
    for suffix in ("", "6"):
        ip, prefix = str(node.get(f"ip{suffix}", "")), str(fabric.get(f"ip{suffix}_prefix", ""))
        if ip and not prefix:
            raise Refused(
                f"fabric '{node['fabric_id']}' does not have an IP prefix configured for the node"
                f" IP {ip}"
            )
        if ip and ip_address(ip) not in ip_network(prefix, strict=False):
            raise Refused(f"node IP {ip} is outside the IP prefix {prefix} of the fabric")


def _check_unused(call: Call, name: str) -> None:
    for book, kind, what in _USERS:
        for user, section in sorted(book.sections(call.state).items()):
            if section["type"] == kind and section.get("fabric") == name:
                raise died(f'this fabric is still used in the {what} "{user}"', _API, 243)


def _may_see(call: Call, fabric: str) -> bool:
    return call.authority.has_any(f"/sdn/fabrics/{fabric}", *AUDIT)


def _fabrics(call: Call) -> list[Row]:
    return [row for name, row in _view(call, FABRICS).items() if _may_see(call, name)]


def _view(call: Call, book: Book) -> dict[str, Row]:
    """As elsewhere, but the digest stands with what is pending, and not with what runs."""
    digest = {} if call.flag("running") else {"digest": book.digest(call.state)}
    rows = view(call, book)
    for row in rows.values():
        del row["digest"]
    return {name: row | digest for name, row in rows.items()}


def _nodes(call: Call) -> list[Row]:
    wanted = call.given("fabric_id")
    rows: list[Row] = []
    for section, row in _view(call, FABRIC_NODES).items():
        fabric, _, node = section.partition("_")
        if wanted in (None, fabric) and _may_see(call, fabric):
            del row["section"]
            rows.append({"interfaces": [], **row, "fabric_id": fabric, "node_id": node})
    return rows
