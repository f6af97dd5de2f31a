"""The services of a node, as systemd has them."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.tasks import Steps, Task

_SERVICES = "/nodes/{node}/services"
_ONE = f"{_SERVICES}/{{service}}"
_DESCRIPTIONS = {
    "chrony": "chrony, an NTP client/server",
    "corosync": "Corosync Cluster Engine",
    "cron": "Regular background program processing daemon",
    "ksmtuned": "Kernel Samepage Merging (KSM) Tuning Daemon",
    "lxcfs": "FUSE filesystem for LXC",
    "postfix": "Postfix Mail Transport Agent (main/default instance)",
    "proxmox-firewall": "Proxmox nftables firewall",
    "pve-cluster": "The Proxmox VE cluster filesystem",
    "pve-firewall": "Proxmox VE firewall",
    "pve-ha-crm": "PVE Cluster HA Resource Manager Daemon",
    "pve-ha-lrm": "PVE Local HA Resource Manager Daemon",
    "pve-lxc-syscalld": "Proxmox VE LXC Syscall Daemon",
    "pvedaemon": "PVE API Daemon",
    "pvefw-logger": "Proxmox VE firewall logger",
    "pveproxy": "PVE API Proxy Server",
    "pvescheduler": "Proxmox VE scheduler",
    "pvestatd": "PVE Status Daemon",
    "qmeventd": "PVE Qemu Event Daemon",
    "spiceproxy": "PVE SPICE Proxy Server",
    "sshd": "OpenBSD Secure Shell server",
    "systemd-journald": "Journal Service",
}
_MISSING = ("syslog", "systemd-timesyncd")
# without them nobody could start anything again
_ESSENTIAL = ("pve-cluster", "pvedaemon", "pveproxy", "sshd")


@rule("GET", _SERVICES)
def service_list(call: Call) -> list[dict[str, Any]]:
    """All services, in the order of their names."""
    return [_state(call, name) for name in sorted((*_DESCRIPTIONS, *_MISSING))]


@rule("GET", f"{_ONE}/state")
def state(call: Call) -> dict[str, Any]:
    """How a service is."""
    return _state(call, call.text("service"))


@rule("POST", f"{_ONE}/start")
@rule("POST", f"{_ONE}/stop")
@rule("POST", f"{_ONE}/restart")
@rule("POST", f"{_ONE}/reload")
def command(call: Call) -> str:
    """What systemd is told, in a task."""
    what, name, node = call.operation.path.rpartition("/")[2], call.text("service"), call.member()

    def work(_task: Task) -> Steps:
        if name in _MISSING:
            raise Refused(f"command 'systemctl {what} {name}' failed: exit code 5")
        if what == "stop" and name in _ESSENTIAL:
            raise Refused(
                f"invalid service cmd '{name} {what}': refusing to stop essential service!"
            )
        yield 1
        if what == "stop":
            node.stopped_services.add(name)
        else:
            node.stopped_services.discard(name)

    return call.start(f"srv{what}", name, work)


def _state(call: Call, name: str) -> dict[str, Any]:
    if name in _MISSING:
        states = {"state": "dead", "active-state": "inactive", "unit-state": "not-found"}
    elif _runs(call, name):
        states = {"state": "running", "active-state": "active", "unit-state": "enabled"}
    else:
        states = {"state": "dead", "active-state": "inactive", "unit-state": "enabled"}
    return {
        "service": name,
        "name": name,
        "desc": _DESCRIPTIONS.get(name, f"{name}.service"),
        **states,
    }


def _runs(call: Call, name: str) -> bool:
    if name == "corosync" and not call.state.cluster_name:
        return False
    return name not in call.member().stopped_services
