"""The rows of ``/cluster/resources`` as JSON, kept for the next time.

Everybody polls this list, and it is long: what a row says of the configuration is written anew
only when that has changed, the numbers once in a second.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from json.encoder import encode_basestring as _quoted
from typing import Any

from pyvirt_sdk.stub.rules.guests.views import resource_facts
from pyvirt_sdk.stub.rules.ha.service import hastates
from pyvirt_sdk.stub.rules.usage import guest_usage
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config, Guest, Running

__all__ = ["Kept", "row_texts"]


@dataclass(slots=True)
class Kept:
    """A row as it was, and what it was made of."""

    config: Config
    place: tuple[Any, ...]
    pool: str | None
    # what is written of its high availability, if it has any
    service: str
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
    services = _services(state)
    places = {name: (name, node.online, node.cpus) for name, node in state.nodes.items()}
    texts: list[str] = []
    # a loop without a call in it, as long as nothing has changed
    for guest in guests:
        vmid = guest.vmid
        known = kept.get(vmid)
        place, pool = places[guest.node], pools.get(vmid)
        service = services.get(vmid, "")
        if (
            known is None
            or known.config != guest.config
            or known.place != place
            or known.pool != pool
            or known.service != service
            or known.running is not guest.running
        ):
            facts = _texts(resource_facts(state, guest, pool)) + service
            known = Kept(dict(guest.config), place, pool, service, guest.running, -1, facts, "")
            kept[vmid] = known
        if known.second != second:
            known.second = second
            known.text = f"{{{known.facts},{_numbers(guest_usage(guest, second))}}}"
        texts.append(known.text)
    return texts


def _services(state: State) -> dict[int, str]:
    """Id of a guest that is looked after -> its state or, without a manager, the one wanted."""
    told = {one.vmid: hastate for one, hastate in hastates(state)}
    return {vmid: f',"hastate":{json.dumps(hastate)}' for vmid, hastate in told.items()}


def _texts(values: Mapping[str, str | int | float]) -> str:
    """Keys and values as they stand in a JSON object; for so few, faster than the encoder.

    >>> _texts({"name": "web", "vmid": 100})
    '"name":"web","vmid":100'
    """
    return ",".join(
        [
            f'"{key}":{_quoted(value) if isinstance(value, str) else repr(value)}'
            for key, value in values.items()
        ]
    )


def _numbers(values: Mapping[str, int | float]) -> str:
    """The same for numbers alone, which is faster still."""
    return _template(tuple(values)) % tuple(values.values())


@cache
def _template(keys: tuple[str, ...]) -> str:
    return ",".join(f'"{key}":%r' for key in keys)
