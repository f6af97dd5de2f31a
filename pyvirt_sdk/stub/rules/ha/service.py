"""Resources as the manager of a cluster sees them.

A single node has no manager at work: there, resources are queued for ever.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.state.sections import Section

__all__ = [
    "crm_state",
    "guest_of",
    "hastates",
    "is_at_work",
    "requested",
    "resources",
    "service_of",
]

_RESOURCES = "ha/resources.cfg"
_DEFAULTS: Section = {"state": "started", "max_restart": "1", "max_relocate": "1", "failback": "1"}


def resources(state: State) -> dict[str, Section]:
    """The resources whose guests exist, with what holds where nothing else is said."""
    return {
        sid: _DEFAULTS | one
        for sid, one in sorted(state.files[_RESOURCES].items())
        if guest_of(state, sid)
    }


def guest_of(state: State, sid: str) -> Guest | None:
    """The guest of a resource."""
    return state.guests.get(int(sid.partition(":")[2]))


def is_at_work(state: State) -> bool:
    """Whether there is a cluster whose manager looks after the resources."""
    return state.cluster_name is not None and state.ha_disarmed is None


def requested(one: Section) -> str:
    """The state a resource is to be in; an older word for it still holds."""
    return "started" if one["state"] == "enabled" else str(one["state"])


def service_of(state: State, guest: Guest) -> dict[str, Any]:
    """What the status of a guest says of its high availability."""
    sid = f"{'vm' if guest.kind == 'qemu' else 'ct'}:{guest.vmid}"
    one = state.files[_RESOURCES].get(sid)
    if one is None or one.get("state") == "ignored":
        return {"managed": 0}
    return {"managed": 1, "state": crm_state(guest) if is_at_work(state) else None}


def hastates(state: State) -> Iterator[tuple[Guest, Any]]:
    """The guests that are resources, each with its state as lists of guests tell it."""
    at_work = is_at_work(state)
    for sid, one in state.files[_RESOURCES].items():
        if guest := guest_of(state, sid):
            yield guest, crm_state(guest) if at_work else one.get("state")


def crm_state(guest: Guest) -> str:
    """The state of a guest as the manager has it."""
    return "started" if guest.running else "stopped"
