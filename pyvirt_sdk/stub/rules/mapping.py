"""Mappings: names for devices and directories that stand elsewhere on each node."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, no_node
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import Book, SectionType, parted, section_type
from pyvirt_sdk.stub.state.nodes import Node
from pyvirt_sdk.stub.state.sections import Section

_READ = ("Mapping.Modify", "Mapping.Use", "Mapping.Audit")
_TYPES = {
    "pci": section_type("map", "description mdev live-migration-capable"),
    "usb": section_type("map", "description"),
    "dir": section_type("map", "description"),
}

# what the list calls what is wrong with a mapping
_CHECKS = {"pci": "checks", "usb": "errors", "dir": "checks"}


def _register(kind: str, section: SectionType) -> None:
    """The five operations of one kind of mapping, which differ in their words alone."""
    base = f"/cluster/mapping/{kind}"
    one = f"{base}/{{id}}"
    what = "directory" if kind == "dir" else "hardware"
    book = Book(f"mapping/{kind}.cfg", "id", f"POST {base}", {kind: section})

    @rule("GET", base)
    def index(call: Call) -> list[dict[str, Any]]:
        node = call.given("check-node")
        if node not in (None, "localhost", *call.state.nodes):
            raise no_node(str(node))
        return [
            book.row(call.state, name)
            | ({_CHECKS[kind]: _checks(call, kind, mapping, node)} if node else {})
            for name, mapping in book.sections(call.state).items()
            if call.authority.has_any(f"/mapping/{kind}/{name}", *_READ)
        ]

    @rule("POST", base)
    def create(call: Call) -> None:
        given = book.given(call)
        section.check_new(given)
        if kind == "dir":
            _check_once_per_node(_entries(kind, given["map"]))
        with book.editing(call, f"create {what} mapping failed") as mappings:
            name = call.text("id")
            if name in mappings:
                raise Refused(f"{kind} ID '{name}' already defined")
            mappings[name] = {"type": kind, **given}

    @rule("GET", one)
    def read(call: Call) -> dict[str, Any]:
        mapping = book.sections(call.state).get(call.text("id"))
        if mapping is None:
            raise Refused(f"mapping '{call.text('id')}' not found")
        return book.shown(mapping) | {"digest": book.digest(call.state)}

    @rule("PUT", one)
    def update(call: Call) -> None:
        name = call.text("id")
        with book.editing(call, f"update {what} mapping failed") as mappings:
            book.check_digest(call)
            if name not in mappings:
                raise Refused(f"{kind} ID '{name}' does not exist")
            # the map has to be given every time, as for a new one
            given = book.given(call)
            section.check_new(given)
            if kind == "dir":
                _check_once_per_node(_entries(kind, given["map"]))
            book.change(call, mappings[name])

    @rule("DELETE", one)
    def delete(call: Call) -> None:
        with book.editing(call) as mappings:
            mappings.pop(call.text("id"), None)


def _checks(call: Call, kind: str, mapping: Section, name: str) -> list[dict[str, str]]:
    """What is wrong with a mapping on a node."""
    entries = [entry for entry in _entries(kind, mapping["map"]) if entry.get("node") == name]
    if not entries:
        return [{"severity": "warning", "message": f"No mapping for node {name}."}]
    faults = [_fault(call.state.nodes[name], kind, entry) for entry in entries]
    return [
        {"severity": "error", "message": f"Invalid configuration: {fault}\n"}
        for fault in faults
        if fault
    ]


def _entries(kind: str, texts: Iterable[str]) -> list[dict[str, str]]:
    items = operation("POST", f"/cluster/mapping/{kind}").params["map"].get("items", {})
    return [parted(items.get("format", ""), text) for text in texts]


def _fault(node: Node, kind: str, entry: Mapping[str, str]) -> str | None:
    """Whether what is mapped is there; of directories nobody but the node itself knows."""
    if kind == "pci":
        slots = [path if "." in path else f"{path}.0" for path in entry["path"].split(";")]
        there = {one.id for one in node.pci}
        gone = next((slot for slot in slots if slot not in there), None)
        return f"pci device '{gone}' not found" if gone else None
    if kind == "usb" and "path" not in entry:
        there = {_code(one.vendor) + ":" + _code(one.product) for one in node.usb}
        return None if entry["id"] in there else f"usb device '{entry['id']}' not found"
    return None


def _code(text: str) -> str:
    return text.removeprefix("0x")


def _check_once_per_node(entries: list[dict[str, str]]) -> None:
    counts = Counter(entry["node"] for entry in entries)
    for node, count in sorted(counts.items()):
        if count > 1:
            raise Refused(f"Node '{node}' is specified {count} times.")


for _kind, _section in _TYPES.items():
    _register(_kind, _section)
