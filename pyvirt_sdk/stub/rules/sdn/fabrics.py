"""Fabrics: networks below the virtual ones, and the nodes that are part of them."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn.books import AUDIT, FABRIC_NODES, FABRICS, check_lock, view
from pyvirt_sdk.stub.state.sections import Section

_BASE = "/cluster/sdn/fabrics"
_FABRIC = f"{_BASE}/fabric"
_NODE = f"{_BASE}/node"
_NODE_OF = f"{_NODE}/{{fabric_id}}"
_ONE_NODE = f"{_NODE_OF}/{{node_id}}"

Row = dict[str, Any]


@rule("GET", f"{_BASE}/all")
def everything(call: Call) -> dict[str, list[Row]]:
    """All fabrics and all their nodes."""
    return {"fabrics": _fabrics(call), "nodes": _nodes(call)}


@rule("GET", _FABRIC)
def fabric_list(call: Call) -> list[Row]:
    """The fabrics the caller may see."""
    return _fabrics(call)


@rule("POST", _FABRIC)
def create_fabric(call: Call) -> None:
    """A new fabric."""
    name = call.text("id")
    with FABRICS.editing(call) as fabrics:
        check_lock(call)
        if name in fabrics:
            raise Refused(f"fabric '{name}' already exists")
        fabrics[name] = _given(call)


@rule("GET", f"{_FABRIC}/{{id}}")
def read_fabric(call: Call) -> Row:
    """One fabric."""
    name = call.text("id")
    _existing_fabric(call, name)
    return FABRICS.row(call.state, name)


@rule("PUT", f"{_FABRIC}/{{id}}")
def update_fabric(call: Call) -> None:
    """Changes a fabric."""
    with FABRICS.editing(call):
        check_lock(call)
        FABRICS.check_digest(call)
        _change(call, _existing_fabric(call, call.text("id")))


@rule("DELETE", f"{_FABRIC}/{{id}}")
def delete_fabric(call: Call) -> None:
    """Removes a fabric, and its nodes with it."""
    name = call.text("id")
    with FABRICS.editing(call) as fabrics:
        check_lock(call)
        _existing_fabric(call, name)
        del fabrics[name]
        nodes = FABRIC_NODES.sections(call.state)
        for section in [one for one, node in nodes.items() if node["fabric_id"] == name]:
            del nodes[section]


@rule("GET", _NODE)
@rule("GET", _NODE_OF)
def node_list(call: Call) -> list[Row]:
    """The nodes of one fabric or of all."""
    return _nodes(call)


@rule("POST", _NODE_OF)
def create_node(call: Call) -> None:
    """Makes a node part of a fabric."""
    fabric, node = call.text("fabric_id"), call.text("node_id")
    with FABRIC_NODES.editing(call) as nodes:
        check_lock(call)
        _existing_fabric(call, fabric)
        if _section(call) in nodes:
            raise Refused(f"node '{node}' already exists in fabric '{fabric}'")
        nodes[_section(call)] = {"fabric_id": fabric, "node_id": node, **_given(call)}


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
    with FABRIC_NODES.editing(call):
        check_lock(call)
        FABRIC_NODES.check_digest(call)
        _change(call, _existing_node(call))


@rule("DELETE", _ONE_NODE)
def delete_node(call: Call) -> None:
    """Takes a node out of a fabric."""
    with FABRIC_NODES.editing(call) as nodes:
        check_lock(call)
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
    raise Refused(f"fabric '{name}' does not exist")


def _existing_node(call: Call) -> Section:
    nodes = FABRIC_NODES.sections(call.state)
    if _section(call) in nodes:
        return nodes[_section(call)]
    fabric, node = call.text("fabric_id"), call.text("node_id")
    raise Refused(f"node '{node}' does not exist in fabric '{fabric}'")


def _may_see(call: Call, fabric: str) -> bool:
    return call.authority.has_any(f"/sdn/fabrics/{fabric}", *AUDIT)


def _fabrics(call: Call) -> list[Row]:
    return [row for name, row in view(call, FABRICS).items() if _may_see(call, name)]


def _nodes(call: Call) -> list[Row]:
    wanted = call.given("fabric_id")
    rows: list[Row] = []
    for section, row in view(call, FABRIC_NODES).items():
        fabric, _, node = section.partition("_")
        if wanted in (None, fabric) and _may_see(call, fabric):
            del row["section"]
            rows.append({"interfaces": [], **row, "fabric_id": fabric, "node_id": node})
    return rows
