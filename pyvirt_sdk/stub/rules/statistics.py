"""Numbers over time: for nodes, guests and storages, from the moment statistics began."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.guests.sizes import cpu_count, disk_bytes, memory_bytes
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.usage import cpu_load, memory_used, node_usage
from pyvirt_sdk.stub.state.guests import Guest, Kind
from pyvirt_sdk.stub.state.storage import GIB

# what a moment was like
Sample = Callable[[float], dict[str, float]]

# timeframe -> (seconds between two points, how many points)
_FRAMES = {
    "hour": (60, 60),
    "day": (60, 1440),
    "week": (1800, 336),
    "month": (1800, 1440),
    "year": (21600, 1440),
    "decade": (604800, 570),
}
_SWAP = 8 * GIB


@rule("GET", "/nodes/{node}/rrddata", answer="computed")
def of_node(call: Call) -> list[dict[str, Any]]:
    """A node."""
    node, state = call.member(), call.state

    def sample(when: float) -> dict[str, float]:
        usage = node_usage(state, node, when)
        if not node.online or when < node.booted:
            return {}
        load = cpu_load(node.number + 1, when)
        return {
            "cpu": load,
            "iowait": load / 20,
            "loadavg": load * node.cpus,
            "maxcpu": node.cpus,
            "memtotal": node.memory,
            "memused": usage["mem"],
            "memavailable": node.memory - usage["mem"],
            "netin": load * 1e6,
            "netout": load * 5e5,
            "roottotal": usage["maxdisk"],
            "rootused": usage["disk"],
            "swaptotal": _SWAP,
            "swapused": 0,
        }

    return _rows(call, sample)


@rule("GET", "/nodes/{node}/qemu/{vmid}/rrddata", answer="computed")
def of_vm(call: Call) -> list[dict[str, Any]]:
    """A virtual machine."""
    return _of_guest(call, "qemu")


@rule("GET", "/nodes/{node}/lxc/{vmid}/rrddata", answer="computed")
def of_container(call: Call) -> list[dict[str, Any]]:
    """A container."""
    return _of_guest(call, "lxc")


@rule("GET", "/nodes/{node}/storage/{storage}/rrddata", answer="computed")
def of_storage(call: Call) -> list[dict[str, Any]]:
    """A storage."""
    storage = call.state.storage(call.text("storage"))
    now = {"total": storage.capacity, "used": storage.used(call.node)}
    return _rows(call, lambda _when: dict(now))


def _of_guest(call: Call, kind: Kind) -> list[dict[str, Any]]:
    guest = call.guest(kind)
    cpus = float(cpu_count(guest, call.member().cpus))
    return _rows(call, lambda when: _of_guest_at(guest, cpus, when))


def _of_guest_at(guest: Guest, cpus: float, when: float) -> dict[str, float]:
    fixed = {"maxcpu": cpus, "maxmem": memory_bytes(guest), "maxdisk": disk_bytes(guest)}
    if guest.running is None or when < guest.running.since:
        return fixed
    load, used = cpu_load(guest.vmid, when), memory_used(guest, when - guest.running.since)
    busy = 0.5 + 10 * load  # what is busy reads, writes, and talks to others
    return fixed | {
        "cpu": load,
        "mem": used,
        "memhost": used + used // 8,
        "disk": disk_bytes(guest) // 10 if guest.kind == "lxc" else 0,
        "diskread": round(4096 * busy),
        "diskwrite": round(2048 * busy),
        "netin": round(512 * busy),
        "netout": round(256 * busy),
    }


def _rows(call: Call, sample: Sample) -> list[dict[str, Any]]:
    step, count = _FRAMES[call.text("timeframe")]
    last = int(call.now) // step * step
    begin = call.state.statistics_since
    times = range(last - (count - 1) * step, last + 1, step)
    return [{"time": when, **(sample(when) if when > begin else {})} for when in times]
