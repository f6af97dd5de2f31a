"""What a firewall offers to those who write rules, and what it has logged."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call, Page
from pyvirt_sdk.stub.rules.firewall.places import ALL, NAMED_SETS, at, place_of
from pyvirt_sdk.stub.state.firewall import Firewall

# no rule ever logs anything, so the file was never made
_NO_LOG = "unable to open file - No such file or directory"
_GUESTS_AND_NODES = tuple(base for base in ALL if base.startswith("/nodes"))


@at(NAMED_SETS, "GET", "/refs")
def references(call: Call) -> list[dict[str, Any]]:
    """The sets and aliases that a rule may name."""
    place, kind = place_of(call), call.given("type")
    rows = _refs(place.cluster, "dc")
    if place.firewall is not place.cluster:
        rows += _refs(place.firewall, "guest")
    return [row for row in rows if kind in (None, row["type"])]


@at(_GUESTS_AND_NODES, "GET", "/log", answer="fixed")
def log(_call: Call) -> Page:
    """The lines that rules have logged."""
    return Page([{"n": 1, "t": _NO_LOG}], 1)


def _refs(firewall: Firewall, scope: str) -> list[dict[str, Any]]:
    sets = [("ipset", name, f"+{name}", one.comment) for name, one in firewall.ipsets.items()]
    aliases = [("alias", name, name, one.get("comment")) for name, one in firewall.aliases.items()]
    return [
        {"type": kind, "name": name, "ref": ref, "scope": scope}
        | ({"comment": comment} if comment else {})
        for kind, name, ref, comment in (*sets, *aliases)
    ]
