"""Guests as they show in lists: one source for every view."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.guests.sizes import cpu_count, disk_bytes, memory_bytes
from pyvirt_sdk.stub.rules.ha.service import service_of
from pyvirt_sdk.stub.rules.usage import guest_usage
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest

__all__ = ["MACHINE", "current_status", "has_agent", "list_row", "resource_facts", "resource_row"]

_MIB = 2**20
_PRESSURE = tuple(
    f"pressure{what}{how}" for what in ("cpu", "io", "memory") for how in ("some", "full")
)
MACHINE = "pc-i440fx-11.0+pve0"
_QEMU = "11.0.0"


def resource_row(state: State, guest: Guest, now: float, pool: str | None) -> dict[str, Any]:
    """A row of ``/cluster/resources``."""
    return resource_facts(state, guest, pool) | guest_usage(guest, now)


def resource_facts(state: State, guest: Guest, pool: str | None) -> dict[str, Any]:
    """What a row says that does not change by itself."""
    node = state.nodes[guest.node]
    status = "running" if guest.running else "stopped"
    return {
        "id": f"{guest.kind}/{guest.vmid}",
        "type": guest.kind,
        "vmid": guest.vmid,
        "node": guest.node,
        "name": guest.name,
        "status": status if node.online else "unknown",
        "template": int(guest.is_template),
        "maxcpu": cpu_count(guest, node.cpus),
        "maxmem": memory_bytes(guest),
        "maxdisk": disk_bytes(guest),
        **_marks(guest),
        **({"pool": pool} if pool else {}),
    }


def list_row(state: State, guest: Guest, now: float, *, full: bool = False) -> dict[str, Any]:
    """A row of the list of virtual machines or containers of a node."""
    usage = guest_usage(guest, now)
    row: dict[str, Any] = {
        "vmid": guest.vmid,
        "name": guest.name,
        "status": "running" if guest.running else "stopped",
        "cpus": cpu_count(guest, state.nodes[guest.node].cpus),
        "maxmem": memory_bytes(guest),
        "maxdisk": disk_bytes(guest),
        **usage,
        **_marks(guest),
    }
    if guest.is_template:
        row["template"] = 1
    if guest.kind == "lxc":
        del row["memhost"]
        row |= {"type": "lxc", "swap": 0, "maxswap": int(guest.config.get("swap", 0)) * _MIB}
    elif not guest.running:
        del row["diskread"], row["diskwrite"]
    if guest.running:
        row |= {"pid": guest.running.pid, **dict.fromkeys(_PRESSURE, 0)}
    if full and guest.kind == "qemu":
        row["qmpstatus"] = _qmp_status(guest)
    return row


def current_status(state: State, guest: Guest, now: float) -> dict[str, Any]:
    """The status of one guest."""
    row = list_row(state, guest, now, full=True) | {"ha": service_of(state, guest)}
    if has_agent(guest):
        row["agent"] = 1
    if guest.kind == "qemu" and guest.running:
        row |= {
            "running-machine": MACHINE,
            "running-qemu": _QEMU,
            "proxmox-support": {"pbs-dirty-bitmap": True},
        }
    return row


def has_agent(guest: Guest) -> bool:
    """Whether a guest agent is meant to be inside."""
    text = guest.config.get("agent", "")
    return guest.kind == "qemu" and parse("qemu", "agent", text).get("enabled") == "1"


def _marks(guest: Guest) -> dict[str, str]:
    return {key: guest.config[key] for key in ("tags", "lock") if key in guest.config}


def _qmp_status(guest: Guest) -> str:
    if guest.running is None:
        return "stopped"
    return "paused" if guest.running.paused else "running"
