"""What runs how hard: numbers that follow from state and time, the same in every view."""

from __future__ import annotations

from collections import Counter
from typing import Any

from pyvirt_sdk.stub.rules.guests.sizes import disk_bytes, memory_bytes, memory_of
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.state.nodes import Node
from pyvirt_sdk.stub.state.storage import GIB

__all__ = [
    "guest_usage",
    "node_usage",
    "node_usages",
]

_IDLE: dict[str, Any] = dict.fromkeys(
    ("cpu", "disk", "diskread", "diskwrite", "mem", "memhost", "netin", "netout", "uptime"), 0
)
_SYSTEM_MEMORY = 2 * GIB
_ROOT_DISK = 100 * GIB


def cpu_load(number: int, now: float) -> float:
    """A load between 1 % and 9 % that changes every ten seconds, as the server's own figures do."""
    return round(0.01 + ((number * 7919 + int(now // 10) * 104729) % 800) / 10_000, 4)


def guest_usage(guest: Guest, now: float) -> dict[str, Any]:
    """What a guest uses right now; nothing, if it does not run."""
    running = guest.running
    if running is None:
        return dict(_IDLE)
    uptime = max(0, int(now) - int(running.since))
    memory = memory_bytes(guest)
    used = memory // 4 + (guest.vmid % 7) * memory // 32
    return {
        "cpu": cpu_load(guest.vmid, now),
        "disk": disk_bytes(guest) // 10 if guest.kind == "lxc" else 0,
        "diskread": uptime * 4096,
        "diskwrite": uptime * 2048,
        "mem": used,
        "memhost": used + used // 8,
        "netin": uptime * 512,
        "netout": uptime * 256,
        "uptime": uptime,
    }


def node_usage(state: State, node: Node, now: float) -> dict[str, Any]:
    """What a node uses, its guests included."""
    return node_usages(state, now)[node.name]


def node_usages(state: State, now: float) -> dict[str, dict[str, Any]]:
    """What each of the nodes uses; the guests are looked through once."""
    running = Counter(
        (guest.node, guest.config.get("memory", ""))
        for guest in state.guests.values()
        if guest.running
    )
    memory = dict.fromkeys(state.nodes, _SYSTEM_MEMORY)
    for (name, text), count in running.items():
        memory[name] += count * memory_of(text) // 2
    return {name: _node_usage(node, memory[name], now) for name, node in state.nodes.items()}


def _node_usage(node: Node, memory: int, now: float) -> dict[str, Any]:
    if not node.online:
        return {"status": "offline"}
    return {
        "status": "online",
        "uptime": max(0, int(now - node.booted)),
        "cpu": cpu_load(node.number + 1, now),
        "maxcpu": node.cpus,
        "mem": min(node.memory, memory),
        "maxmem": node.memory,
        "disk": 4 * GIB,
        "maxdisk": _ROOT_DISK,
    }
