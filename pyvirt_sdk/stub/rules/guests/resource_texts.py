"""The rows of ``/cluster/resources`` as JSON, kept for the next time.

Everybody polls this list, and it is long: what a row says of the configuration is written anew
only when that has changed, the numbers once in a second.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pyvirt_sdk.stub.rules.guests.views import resource_facts
from pyvirt_sdk.stub.rules.usage import guest_usage
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config, Guest, Running

__all__ = ["Kept", "row_texts"]

_encode = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, check_circular=False).encode


@dataclass(slots=True)
class Kept:
    """A row as it was, and what it was made of."""

    config: Config
    place: tuple[Any, ...]
    pool: str | None
    running: Running | None
    second: int
    facts: str
    text: str


def row_texts(
    kept: dict[int, Kept],
    state: State,
    guests: Iterable[Guest],
    second: int,
    pools: Mapping[int, str],
) -> list[str]:
    """The rows of guests, from what was kept of each where that still holds."""
    places = {name: (name, node.online, node.cpus) for name, node in state.nodes.items()}
    texts: list[str] = []
    # a loop without a call in it, as long as nothing has changed
    for guest in guests:
        vmid = guest.vmid
        known = kept.get(vmid)
        place, pool = places[guest.node], pools.get(vmid)
        if (
            known is None
            or known.config != guest.config
            or known.place != place
            or known.pool != pool
            or known.running is not guest.running
        ):
            facts = _encode(resource_facts(state, guest, pool))[:-1]
            known = Kept(dict(guest.config), place, pool, guest.running, -1, facts, "")
            kept[vmid] = known
        if known.second != second:
            known.second = second
            known.text = f"{known.facts},{_encode(guest_usage(guest, second))[1:]}"
        texts.append(known.text)
    return texts
