"""IP sets: addresses, networks and aliases under a name."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.firewall.aliases import without_full_mask
from pyvirt_sdk.stub.rules.firewall.named import create_or_rename, listed, with_digest
from pyvirt_sdk.stub.rules.firewall.places import NAMED_SETS, Place, at, place_of
from pyvirt_sdk.stub.rules.firewall.verify import alias_of
from pyvirt_sdk.stub.rules.sections import check_digest
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.state.firewall import Named, Rule

_SET = "/ipset/{name}"
_ENTRY = f"{_SET}/{{cidr}}"


@at(NAMED_SETS, "GET", "/ipset")
def set_list(call: Call) -> list[dict[str, Any]]:
    """All sets of a place."""
    return listed("name", place_of(call).firewall.ipsets)


@at(NAMED_SETS, "POST", "/ipset")
def create_set(call: Call) -> None:
    """A new, empty set, or another name or comment for one."""
    create_or_rename(call, "name", "IPSet", place_of(call).firewall.ipsets)


@at(NAMED_SETS, "GET", _SET)
def entry_list(call: Call) -> list[dict[str, Any]]:
    """What is in a set."""
    return [_shown(row) for row in with_digest(_existing(call, place_of(call)).entries)]


@at(NAMED_SETS, "DELETE", _SET)
def delete_set(call: Call) -> None:
    """Removes a set that is empty; any set with ``force``."""
    place = place_of(call)
    if _existing(call, place).entries and not call.flag("force"):
        raise Refused(f"IPSet '{call.text('name')}' is not empty")
    del place.firewall.ipsets[call.text("name")]


@at(NAMED_SETS, "POST", _SET)
def add_entry(call: Call) -> None:
    """Adds an address, a network or an alias."""
    place = place_of(call)
    entries, cidr = _existing(call, place).entries, without_full_mask(call.text("cidr"))
    if re.match(r"(?:guest/|dc/)?[A-Za-z][A-Za-z0-9\-_]+$", cidr) and not alias_of(cidr, place):
        raise Refused(f"no such alias '{cidr}'")
    if any(entry["cidr"] == cidr for entry in entries):
        raise faulty(cidr=f"address '{cidr}' already exists")
    if re.search(r"/0+$", cidr):
        raise faulty(cidr="a zero prefix is not allowed in ipset entries")
    entries.insert(0, {"cidr": cidr} | _marks(call))


@at(NAMED_SETS, "GET", _ENTRY)
def read_entry(call: Call) -> dict[str, Any]:
    """One member of a set."""
    rows = with_digest(_existing(call, place_of(call)).entries)
    return _shown(_member(call, rows))


@at(NAMED_SETS, "PUT", _ENTRY)
def update_entry(call: Call) -> None:
    """Says anew whether a member is meant to be left out, and why."""
    entries = _existing(call, place_of(call)).entries
    check_digest(call, digest_of(entries))
    entry = _member(call, entries)
    entries[entries.index(entry)] = {"cidr": entry["cidr"]} | _marks(call)


@at(NAMED_SETS, "DELETE", _ENTRY)
def delete_entry(call: Call) -> None:
    """Removes a member, if it is there."""
    named = _existing(call, place_of(call))
    check_digest(call, digest_of(named.entries))
    named.entries = [entry for entry in named.entries if entry["cidr"] != call.text("cidr")]


def _existing(call: Call, place: Place) -> Named:
    name = call.text("name")
    if named := place.firewall.ipsets.get(name):
        return named
    raise Refused(f"no such IPSet '{name}'")


def _member(call: Call, entries: list[Rule]) -> Rule:
    for entry in entries:
        if entry["cidr"] == call.text("cidr"):
            return entry
    raise faulty(cidr="no such IP/Network")


def _marks(call: Call) -> Rule:
    marks = {"nomatch": "1"} if call.flag("nomatch") else {}
    return marks | ({"comment": call.text("comment")} if call.given("comment") else {})


def _shown(entry: Rule) -> dict[str, Any]:
    return {**entry, "nomatch": 1} if "nomatch" in entry else dict(entry)
