"""Aliases: names for addresses and networks."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.formats import net_ip
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import faulty
from pyvirt_sdk.stub.rules.firewall.named import with_digest
from pyvirt_sdk.stub.rules.firewall.places import NAMED_SETS, at, place_of
from pyvirt_sdk.stub.rules.sections import check_digest
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.state.firewall import Rule

__all__ = ["without_full_mask"]


def without_full_mask(cidr: str) -> str:
    """A network of one address is that address.

    >>> without_full_mask("10.0.0.1/32")
    '10.0.0.1'
    """
    return re.sub(r"/128$" if ":" in cidr else r"/32$", "", cidr)


@at(NAMED_SETS, "GET", "/aliases")
def alias_list(call: Call) -> list[dict[str, Any]]:
    """All aliases of a place."""
    aliases = place_of(call).firewall.aliases
    return [
        {**row, "ipversion": net_ip.version(row["cidr"])} for row in with_digest(_sorted(aliases))
    ]


@at(NAMED_SETS, "POST", "/aliases")
def create_alias(call: Call) -> None:
    """A new alias."""
    aliases, name = place_of(call).firewall.aliases, call.text("name")
    if name.lower() in aliases:
        raise faulty(name=f"alias '{name}' already exists")
    aliases[name.lower()] = _given(call, name)


@at(NAMED_SETS, "GET", "/aliases/{name}")
def read_alias(call: Call) -> dict[str, Any]:
    """One alias."""
    alias = _existing(call, place_of(call).firewall.aliases)
    return {**alias, "ipversion": net_ip.version(alias["cidr"])}


@at(NAMED_SETS, "PUT", "/aliases/{name}")
def update_alias(call: Call) -> None:
    """Another address, and maybe another name."""
    aliases = place_of(call).firewall.aliases
    check_digest(call, digest_of(_sorted(aliases)))
    _existing(call, aliases)
    name = call.text("name")
    new = call.given("rename") or name
    if new.lower() != name.lower():
        if new.lower() in aliases:
            raise faulty(name=f"alias '{new}' already exists")
        del aliases[name.lower()]
    aliases[new.lower()] = _given(call, new)


@at(NAMED_SETS, "DELETE", "/aliases/{name}")
def delete_alias(call: Call) -> None:
    """Removes an alias, if it is there."""
    aliases = place_of(call).firewall.aliases
    check_digest(call, digest_of(_sorted(aliases)))
    aliases.pop(call.text("name").lower(), None)


def _existing(call: Call, aliases: dict[str, Rule]) -> Rule:
    if alias := aliases.get(call.text("name").lower()):
        return alias
    raise faulty(name="no such alias")


def _given(call: Call, name: str) -> Rule:
    alias = {"name": name, "cidr": without_full_mask(call.text("cidr"))}
    return alias | ({"comment": call.text("comment")} if call.given("comment") else {})


def _sorted(aliases: dict[str, Rule]) -> list[Rule]:
    return [aliases[name] for name in sorted(aliases)]
