"""What every part of the networks has in common: files, the lock, and what is pending."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.perl import died
from pyvirt_sdk.stub.rules.sections import Book, section_type
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.sections import Section, Sections

__all__ = [
    "AUDIT",
    "CONTROLLERS",
    "FABRICS",
    "FABRIC_NODES",
    "STAGED",
    "SUBNETS",
    "VNETS",
    "ZONES",
    "check_lock",
    "editing",
    "existing",
    "has_pending",
    "running",
    "view",
    "viewed",
]

AUDIT = ("SDN.Audit", "SDN.Allocate")
_NAMES = "nodes dns reversedns dnszone mtu ipam"

ZONES = Book(
    "sdn/zones.cfg",
    "zone",
    "POST /cluster/sdn/zones",
    {
        "simple": section_type("", f"{_NAMES} dhcp"),
        "vlan": section_type("bridge", f"{_NAMES} bridge-disable-mac-learning"),
        "qinq": section_type("bridge tag", f"{_NAMES} bridge-disable-mac-learning vlan-protocol"),
        "vxlan": section_type("", f"{_NAMES} peers fabric vxlan-port"),
        "evpn": section_type(
            "vrf-vxlan controller",
            f"""{_NAMES} mac exitnodes exitnodes-local-routing exitnodes-primary advertise-subnets
            disable-arp-nd-suppression rt-import vxlan-port secondary-controllers
            bridge-disable-mac-learning""",
        ),
        "faucet": section_type("dp-id", f"{_NAMES} bridge"),
    },
)
VNETS = Book(
    "sdn/vnets.cfg",
    "vnet",
    "POST /cluster/sdn/vnets",
    {"vnet": section_type("zone", "tag alias vlanaware isolate-ports")},
)
SUBNETS = Book(
    "sdn/subnets.cfg",
    "subnet",
    "POST /cluster/sdn/vnets/{vnet}/subnets",
    {"subnet": section_type("vnet", "gateway snat dnszoneprefix dhcp-range dhcp-dns-server")},
)
_BGP = "bgp-multipath-as-path-relax ebgp ebgp-multihop loopback"
CONTROLLERS = Book(
    "sdn/controllers.cfg",
    "controller",
    "POST /cluster/sdn/controllers",
    {
        "evpn": section_type(
            "asn",
            """peers fabric nodes peer-group-name bgp-mode route-map-in route-map-out loopback
            ebgp ebgp-multihop""",
        ),
        "bgp": section_type("node asn peers", f"{_BGP} route-map-in route-map-out"),
        "isis": section_type("isis-domain isis-ifaces isis-net node", "loopback"),
        "faucet": section_type(),
    },
)
FABRICS = Book("sdn/fabrics.cfg", "id", "POST /cluster/sdn/fabrics/fabric", {})
# a node of a fabric stands under the ids of both, joined by an underscore
FABRIC_NODES = Book(
    "sdn/fabric-nodes.cfg", "section", "POST /cluster/sdn/fabrics/node/{fabric_id}", {}
)
# the files that take effect only when they are applied
STAGED = tuple(book.file for book in (ZONES, VNETS, SUBNETS, CONTROLLERS, FABRICS, FABRIC_NODES))

# keys that a view shows as they are, pending or not
_ALWAYS_SHOWN = ("type", "vnet", "protocol", "fabric_id", "node_id")
_JOINED = ("nodes", "exitnodes", "dhcp-range")

Row = dict[str, Any]


@contextmanager
def editing(call: Call, book: Book, failure: str) -> Generator[Sections]:
    """A change under the lock: whoever holds it says so with its token."""
    with book.editing(call, failure) as sections:
        check_lock(call)
        yield sections


def check_lock(call: Call) -> None:
    """Refuses whoever does not have the token of the lock, if somebody has it."""
    if call.state.sdn.lock not in (None, call.given("lock-token")):
        raise died("invalid lock token provided!", "PVE/Network/SDN.pm", 305)


def existing(sections: Sections, ident: str) -> Section:
    """A part by its id."""
    if ident in sections:
        return sections[ident]
    raise Refused(f"sdn '{ident}' does not exist")


def running(state: State, book: Book) -> Sections:
    """What was in the file when it was applied last."""
    return state.sdn.running.get(book.file, {})


def has_pending(state: State) -> bool:
    """Whether anything waits to be applied."""
    return any(state.files[name] != state.sdn.running.get(name, {}) for name in STAGED)


def view(call: Call, book: Book) -> dict[str, Row]:
    """The parts as they are set up, as they are in force, or how these two differ."""
    state = call.state
    digest = None
    if call.flag("pending"):
        rows = _differences(_shown(book, running(state, book)), _shown(book, book.sections(state)))
    elif call.flag("running"):
        rows = _shown(book, running(state, book))
    else:
        rows = _shown(book, book.sections(state))
        digest = book.digest(state)
    return {ident: row | {book.key: ident, "digest": digest} for ident, row in sorted(rows.items())}


def viewed(call: Call, book: Book, ident: str) -> Row:
    """One of them."""
    rows = view(call, book)
    if ident in rows:
        return rows[ident]
    raise Refused(f"sdn '{ident}' does not exist")


def _shown(book: Book, sections: Sections) -> dict[str, Row]:
    return {ident: book.shown(section) for ident, section in sections.items()}


def _differences(old: Mapping[str, Row], new: Mapping[str, Row]) -> dict[str, Row]:
    return {ident: _difference(old.get(ident, {}), new.get(ident, {})) for ident in {**old, **new}}


def _difference(old: Row, new: Row) -> Row:
    gone = dict.fromkeys((key for key in old if key not in new), "deleted") if new else {}
    changed = {
        key: _joined(key, value)
        for key, value in new.items()
        if key not in _ALWAYS_SHOWN and _joined(key, value) != _joined(key, old.get(key))
    }
    row = old | {key: value for key, value in new.items() if key in _ALWAYS_SHOWN}
    if not (old and new):
        return row | {"state": "new" if new else "deleted", "pending": gone | changed}
    return row | {"state": "changed", "pending": gone | changed} if gone or changed else row


def _joined(key: str, value: Any) -> Any:
    """Lists are compared, and shown as pending, as one text."""
    if key not in _JOINED or isinstance(value, str):
        return value
    items: list[str] = value or []
    return ",".join(sorted(items))
