"""What the manager of a cluster says of itself and of its resources."""

from __future__ import annotations

import time
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.ha.service import (
    crm_state,
    guest_of,
    is_at_work,
    requested,
    resources,
)
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.sections import Section

_STATUS = "/cluster/ha/status"
_LIMITS = ("max_restart", "max_relocate", "failback")
_STATES_ON_THE_WAY = {
    ("stopped", "started"): "starting",
    ("started", "stopped"): "stopping",
    ("started", "disabled"): "stopping",
    ("stopped", "disabled"): "disabled",
}


@rule("GET", f"{_STATUS}/current", answer="computed")
def current(call: Call) -> list[dict[str, Any]]:
    """Quorum, manager, nodes and resources, one after the other."""
    state = call.state
    here = state.entry
    rows: list[dict[str, Any]] = [
        {
            "id": "quorum",
            "type": "quorum",
            "node": here,
            "status": "OK" if state.quorate else f"No quorum on node '{here}'!",
            "quorate": int(state.quorate),
        }
    ]
    if state.cluster_name:
        rows.append(_timed_row(call, "master", "master", here, "active"))
    rows.append(_fencing(state))
    if state.cluster_name:
        busy = {guest.node for sid in resources(state) if (guest := guest_of(state, sid))}
        for node in state.nodes:
            mood = "active, watchdog active" if node in busy else "idle, watchdog standby"
            rows.append(_timed_row(call, f"lrm:{node}", "lrm", node, mood))
    return rows + [_service(state, sid, one) for sid, one in resources(state).items()]


@rule("GET", f"{_STATUS}/manager_status", answer="computed")
def manager_status(call: Call) -> dict[str, Any]:
    """The manager's own notes."""
    state = call.state
    quorum = {"node": state.entry, "quorate": str(int(state.quorate))}
    if not state.cluster_name:
        return {"manager_status": {"node_status": {}}, "quorum": quorum}
    now = int(call.now)
    notes: dict[str, Any] = {
        "master_node": state.entry,
        "timestamp": now,
        "node_status": {
            name: "online" if node.online else "unknown" for name, node in state.nodes.items()
        },
        "service_status": {
            sid: {"node": guest.node, "state": crm_state(guest), "uid": sid}
            for sid in resources(state)
            if (guest := guest_of(state, sid))
        },
    }
    lrm: dict[str, dict[str, Any]] = {
        name: {"mode": "active", "state": "active", "timestamp": now, "results": {}}
        for name in state.nodes
    }
    return {"manager_status": notes, "lrm_status": lrm, "quorum": quorum}


@rule("POST", f"{_STATUS}/disarm-ha")
def disarm(call: Call) -> None:
    """Has the manager let go of everything; without a manager, nobody hears it."""
    if call.state.cluster_name:
        call.state.ha_disarmed = call.text("resource-mode")


@rule("POST", f"{_STATUS}/arm-ha")
def arm(call: Call) -> None:
    """Has the manager look after its resources again."""
    call.state.ha_disarmed = None


def _timed_row(call: Call, ident: str, kind: str, node: str, mood: str) -> dict[str, Any]:
    stamp = time.strftime("%a %b %e %H:%M:%S %Y", time.gmtime(call.now))
    return {
        "id": ident,
        "type": kind,
        "node": node,
        "status": f"{node} ({mood}, {stamp})",
        "timestamp": int(call.now),
    }


def _fencing(state: State) -> dict[str, Any]:
    row: dict[str, Any] = {"id": "fencing", "type": "fencing", "node": state.entry}
    if mode := state.ha_disarmed:
        text = f"disarmed, resource mode: {mode} (CRM watchdog released)"
        return row | {"status": text, "armed-state": "disarmed", "resource_mode": mode}
    armed, watchdog = ("armed", "active") if is_at_work(state) else ("standby", "standby")
    return row | {"status": f"{armed} (CRM watchdog {watchdog})", "armed-state": armed}


def _service(state: State, sid: str, one: Section) -> dict[str, Any]:
    guest = guest_of(state, sid)
    assert guest
    wanted = requested(one)
    row: dict[str, Any] = {"id": f"service:{sid}", "type": "service", "sid": sid}
    row |= {"node": guest.node, "request_state": wanted}
    verbose = "queued"
    if is_at_work(state):
        row["crm_state"] = crm_state(guest)
        verbose = _STATES_ON_THE_WAY.get((row["crm_state"], wanted), row["crm_state"])
    if wanted == "ignored" or state.ha_disarmed == "ignore":
        verbose = "ignored" if wanted == "ignored" else "ignore"
    row |= {name: int(str(one[name])) for name in _LIMITS}
    if comment := one.get("comment"):
        row["comment"] = comment
    return row | {"state": verbose, "status": f"{sid} ({guest.node}, {verbose})"}
