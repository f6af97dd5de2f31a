"""Nodes: what they are, how they are, and their network as it is set up."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import faulty
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.usage import node_usage
from pyvirt_sdk.stub.state.storage import GIB

VERSION = {"version": "9.2.11", "release": "9.2", "repoid": "f6997e698c7933ea"}

_KERNEL = {
    "sysname": "Linux",
    "release": "6.17.2-1-pve",
    "version": "#1 SMP PREEMPT_DYNAMIC PMX 6.17.2-1 (2026-07-01T00:00Z)",
    "machine": "x86_64",
}


@rule("GET", "/version")
@rule("GET", "/nodes/{node}/version")
def version(_call: Call) -> dict[str, str]:
    """Which release this is."""
    return dict(VERSION)


@rule("GET", "/nodes")
def node_list(call: Call) -> list[dict[str, Any]]:
    """All nodes; numbers for those the caller may look into."""
    return [
        {
            "node": name,
            "id": f"node/{name}",
            "type": "node",
            "ssl_fingerprint": fingerprint(name),
            **node_usage(call.state, node, call.now),
            "level": "",
        }
        for name, node in call.state.nodes.items()
    ]


@rule("GET", "/nodes/{node}/status")
def node_status(call: Call) -> dict[str, Any]:
    """Load, memory and what the node is made of."""
    node = call.member()
    usage = node_usage(call.state, node, call.now)
    used, total = usage["mem"], usage["maxmem"]
    disk, maxdisk = usage["disk"], usage["maxdisk"]
    return {
        "uptime": usage["uptime"],
        "cpu": usage["cpu"],
        "wait": 0,
        "idle": 0,
        "loadavg": ["0.11", "0.08", "0.05"],
        "kversion": f"Linux {_KERNEL['release']} {_KERNEL['version']}",
        "current-kernel": dict(_KERNEL),
        "pveversion": f"pve-manager/{VERSION['version']}/{VERSION['repoid']}",
        "boot-info": {"mode": "legacy-bios"},
        "memory": {"total": total, "used": used, "free": total - used, "available": total - used},
        "swap": {"total": 8 * GIB, "used": 0, "free": 8 * GIB},
        "rootfs": {
            "total": maxdisk,
            "used": disk,
            "free": maxdisk - disk,
            "avail": maxdisk - disk,
        },
        "ksm": {"shared": 0},
        "cpuinfo": {
            "model": "Virtual CPU",
            "vendor": "GenuineIntel",
            "family": "6",
            "cpus": node.cpus,
            "cores": node.cpus,
            "sockets": 1,
            "mhz": "2600.000",
            "hvm": "1",
            "flags": "fpu vme de pse tsc msr pae mce cx8 apic sep mtrr vmx aes avx avx2",
            "user_hz": 100,
        },
    }


@rule("GET", "/nodes/{node}/time")
def node_time(call: Call) -> dict[str, Any]:
    """The time on a node, there being no zones but UTC for the clock itself."""
    now = int(call.now)
    return {"timezone": call.member().timezone, "time": now, "localtime": now}


@rule("GET", "/nodes/{node}/dns")
def node_dns(call: Call) -> dict[str, str]:
    """The name servers of a node."""
    return dict(call.member().dns)


@rule("GET", "/nodes/{node}/network")
def network(call: Call) -> list[dict[str, Any]]:
    """The interfaces of a node."""
    wanted = call.given("type")
    return [
        {"iface": name, **settings}
        for name, settings in call.member().interfaces.items()
        if wanted is None or _is_of_type(settings["type"], wanted)
    ]


@rule("GET", "/nodes/{node}/network/{iface}")
def interface(call: Call) -> dict[str, Any]:
    """One interface."""
    settings = call.member().interfaces.get(call.text("iface"))
    if settings is None:
        raise faulty(iface="interface does not exist")
    return dict(settings)


def _is_of_type(kind: str, wanted: str) -> bool:
    if wanted.startswith("any_"):
        return kind in ("bridge", "OVSBridge")
    return kind == wanted


def fingerprint(name: str) -> str:
    """A certificate's fingerprint, made up from the node's name."""
    octets = [f"{(index * 37 + sum(name.encode())) % 256:02X}" for index in range(32)]
    return ":".join(octets)
