"""Nodes: what they are, and how they are."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.cluster import node_rows
from pyvirt_sdk.stub.rules.nodes.certificates import fingerprint, own_certificate
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.usage import node_usage
from pyvirt_sdk.stub.state.storage import GIB

KERNEL = {
    "sysname": "Linux",
    "release": "6.17.2-1-pve",
    "version": "#1 SMP PREEMPT_DYNAMIC PMX 6.17.2-1 (2026-07-01T00:00Z)",
    "machine": "x86_64",
}


@rule("GET", "/version", answer="fixed")
@rule("GET", "/nodes/{node}/version", answer="fixed")
def version(call: Call) -> dict[str, str]:
    """Which release this is."""
    release = call.world.release
    return {"version": release.version, "release": release.name, "repoid": release.repoid}


@rule("GET", "/nodes")
def node_list(call: Call) -> list[dict[str, Any]]:
    """All nodes; numbers for those the caller may look into."""
    certificates = {
        name: node.certificate or own_certificate("pve-ssl.pem")
        for name, node in call.state.nodes.items()
    }
    return [
        {**row, "ssl_fingerprint": fingerprint(certificates[row["node"]])}
        for row in node_rows(call)
    ]


@rule("GET", "/nodes/{node}/status", answer="computed")
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
        "kversion": f"Linux {KERNEL['release']} {KERNEL['version']}",
        "current-kernel": dict(KERNEL),
        "pveversion": manager_version(call),
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


def manager_version(call: Call) -> str:
    """The version as the tools write it.

    >>> manager_version(call)
    'pve-manager/9.2.11/f6997e698c7933ea'
    """
    release = call.world.release
    return f"pve-manager/{release.version}/{release.repoid}"
