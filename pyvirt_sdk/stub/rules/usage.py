"""What runs how hard: numbers that follow from state and time, the same in every view."""

from __future__ import annotations

import math
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
# Sunday and Saturday, where days are counted from Sunday
_WEEKEND = (0, 6)


def cpu_load(number: int, now: float) -> float:
    """The load of the guest or node with this number, from 0 to 1.

    Each has habits of its own: how idle it is, how high its days rise above that, when they do,
    and whether it rests on Saturday and Sunday. Every ten seconds the load changes a little.
    """
    idle, height = 0.01 + 0.05 * _scatter(number, 1), 0.7 * _scatter(number, 2) ** 3
    since_dawn = (now / 3600 - 4 - 6 * _scatter(number, 3)) % 24
    course = math.sin(since_dawn / 12 * math.pi) if since_dawn < 12 else 0.0
    if _scatter(number, 4) < 0.6 and int(now // 86400 + 4) % 7 in _WEEKEND:
        course *= 0.15
    unrest = 0.8 + 0.4 * _scatter(number, 5 + int(now // 10))
    return round((idle + height * course) * unrest, 4)


def memory_used(guest: Guest, uptime: float) -> int:
    """Bytes of memory that a guest uses: with the days, some ask for more and more."""
    memory = memory_bytes(guest)
    grown = min(0.5, 0.02 * _scatter(guest.vmid, 0) ** 2 * uptime / 86400)
    return memory // 4 + (guest.vmid % 7) * memory // 32 + int(memory * grown)


def _scatter(number: int, place: int) -> float:
    """A number from 0 to 1 that looks like chance, and is always the same."""
    mixed = (number * 0x9E3779B1 ^ place * 0x85EBCA77) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 16)) * 0x85EBCA6B) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF
    return (mixed ^ (mixed >> 16)) / 2**32


def guest_usage(guest: Guest, now: float) -> dict[str, Any]:
    """What a guest uses right now; nothing, if it does not run."""
    running = guest.running
    if running is None:
        return dict(_IDLE)
    uptime = max(0, int(now) - int(running.since))
    used = memory_used(guest, uptime)
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
