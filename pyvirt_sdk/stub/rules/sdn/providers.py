"""Controllers, books of addresses and name servers: what zones rely on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.perl import died
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn.books import (
    AUDIT,
    CONTROLLERS,
    ZONES,
    editing,
    existing,
    view,
)
from pyvirt_sdk.stub.rules.sections import Book, section_type
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.sections import Sections

__all__ = ["DNS", "ipams"]

DNS = Book(
    "sdn/dns.cfg",
    "dns",
    "POST /cluster/sdn/dns",
    {"powerdns": section_type("url key", "ttl reversev6mask reversemaskv6 fingerprint")},
)
IPAMS = Book(
    "sdn/ipams.cfg",
    "ipam",
    "POST /cluster/sdn/ipams",
    {
        "pve": section_type(),
        "netbox": section_type("url token", "fingerprint"),
        "phpipam": section_type("url token", "section fingerprint"),
    },
)
_BGP = "PVE/Network/SDN/Controllers/BgpPlugin.pm"
_PLUGIN = "PVE/Network/SDN/Controllers/EvpnPlugin.pm"


def ipams(state: State) -> Sections:
    """All books of addresses; PVE's own is always there."""
    return _with_built_in(IPAMS, IPAMS.sections(state))


def _accept(_call: Call, _sections: Sections, _name: str) -> None:
    """Nothing to check."""


def _check_controller(_call: Call, controllers: Sections, name: str) -> None:
    """A node can have only one BGP controller."""
    one = controllers[name]
    others = [
        other
        for other in controllers.keys() - {name}
        if controllers[other]["type"] == "bgp" and controllers[other]["node"] == one.get("node")
    ]
    if one["type"] == "bgp" and others:
        raise died("only 1 bgp controller can be defined", _BGP, 152)


def _check_unused(call: Call, _controllers: Sections, name: str) -> None:
    for zone, settings in sorted(ZONES.sections(call.state).items()):
        if settings.get("controller") == name:
            raise died(f"controller {name} is used by zone {zone}", _PLUGIN, 469)


Check = Callable[[Call, Sections, str], None]


def _register(base: str, book: Book, check: Check = _accept, check_use: Check = _accept) -> None:
    """The five operations of one kind, which differ in their words alone."""
    kind = book.key
    one = f"{base}/{{{kind}}}"

    @rule("GET", base)
    def index(call: Call) -> list[dict[str, Any]]:
        wanted = call.given("type")
        return [
            row
            for name, row in _view(call, book).items()
            if call.authority.has_any(f"{base.removeprefix('/cluster')}/{name}", *AUDIT)
            and wanted in (None, row.get("type"))
        ]

    @rule("POST", base)
    def create(call: Call) -> None:
        name, given = call.text(kind), book.given(call)
        book.types[call.text("type")].check_new(given)
        with editing(call, book, f"create sdn {kind} object failed") as sections:
            if name in _with_built_in(book, sections):
                raise Refused(f"sdn {kind} object ID '{name}' already defined")
            sections[name] = {"type": call.text("type"), **given}
            check(call, sections, name)

    @rule("GET", one)
    def read(call: Call) -> dict[str, Any]:
        return existing(_view(call, book), call.text(kind))

    @rule("PUT", one)
    def update(call: Call) -> None:
        name = call.text(kind)
        with editing(call, book, f"update sdn {kind} object failed") as sections:
            book.check_digest(call)
            section = existing(_with_built_in(book, sections), name)
            book.change(call, section)
            sections[name] = section
            check(call, sections, name)

    @rule("DELETE", one)
    def delete(call: Call) -> None:
        name = call.text(kind)
        with editing(call, book, f"delete sdn {kind} object failed") as sections:
            existing(_with_built_in(book, sections), name)
            check_use(call, sections, name)
            sections.pop(name, None)


def _with_built_in(book: Book, sections: Sections) -> Sections:
    built_in: Sections = {"pve": {"type": "pve"}} if book is IPAMS else {}
    return built_in | sections


def _view(call: Call, book: Book) -> dict[str, dict[str, Any]]:
    rows = view(call, book)
    if book is IPAMS and "pve" not in rows:
        rows["pve"] = {"type": "pve", "ipam": "pve", "digest": book.digest(call.state)}
    return rows


_register("/cluster/sdn/controllers", CONTROLLERS, _check_controller, _check_unused)
_register("/cluster/sdn/ipams", IPAMS)
_register("/cluster/sdn/dns", DNS)
