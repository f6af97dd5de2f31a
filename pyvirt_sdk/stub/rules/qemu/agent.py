"""The guest agent: what it is asked, and what it says."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.guests.sizes import cpu_count, disk_bytes, memory_bytes
from pyvirt_sdk.stub.rules.qemu.power import stop_now
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.agents import Agent
from pyvirt_sdk.stub.state.guests import Guest

__all__ = ["answering"]

_AGENT = "/nodes/{node}/qemu/{vmid}/agent"
_MEMORY_BLOCK = 128 * 2**20
_VERSION = "10.0.2"

Command = Callable[[Call, Guest, Agent], Any]


def _nothing(_call: Call, _guest: Guest, _agent: Agent) -> dict[str, Any]:
    return {}


def _host_name(_call: Call, guest: Guest, _agent: Agent) -> dict[str, Any]:
    return {"host-name": guest.name}


def _os_info(_call: Call, _guest: Guest, _agent: Agent) -> dict[str, Any]:
    return {
        "id": "debian",
        "kernel-release": "6.12.0-amd64",
        "kernel-version": "#1 SMP PREEMPT_DYNAMIC Debian",
        "machine": "x86_64",
        "name": "Debian GNU/Linux",
        "pretty-name": "Debian GNU/Linux 13 (trixie)",
        "version": "13 (trixie)",
        "version-id": "13",
    }


def _interfaces(_call: Call, guest: Guest, _agent: Agent) -> list[dict[str, Any]]:
    options = sorted(one for one in guest.config if re.fullmatch(r"net\d+", one))
    macs = [parse("qemu", option, guest.config[option])["macaddr"] for option in options]
    address = f"192.0.2.{guest.vmid % 200 + 50}"
    cards = [_interface(f"eth{number}", mac, address) for number, mac in enumerate(macs)]
    return [_interface("lo", "00:00:00:00:00:00", "127.0.0.1", prefix=8), *cards]


def _interface(name: str, mac: str, address: str, prefix: int = 24) -> dict[str, Any]:
    ip = {"ip-address": address, "ip-address-type": "ipv4", "prefix": prefix}
    return {"name": name, "hardware-address": mac.lower(), "ip-addresses": [ip]}


def _file_systems(_call: Call, guest: Guest, _agent: Agent) -> list[dict[str, Any]]:
    size = disk_bytes(guest)
    return [
        {
            "name": "sda1",
            "mountpoint": "/",
            "type": "ext4",
            "total-bytes": size,
            "used-bytes": size // 10,
            "disk": [{"bus-type": "scsi", "bus": 0, "target": 0, "unit": 0, "dev": "/dev/sda1"}],
        }
    ]


def _memory_blocks(_call: Call, guest: Guest, _agent: Agent) -> list[dict[str, Any]]:
    count = memory_bytes(guest) // _MEMORY_BLOCK
    return [{"phys-index": n, "online": True, "can-offline": True} for n in range(count)]


def _memory_block_info(_call: Call, _guest: Guest, _agent: Agent) -> dict[str, Any]:
    return {"size": _MEMORY_BLOCK}


def _time(call: Call, _guest: Guest, _agent: Agent) -> int:
    return int(call.now * 1_000_000_000)


def _timezone(_call: Call, _guest: Guest, _agent: Agent) -> dict[str, Any]:
    return {"zone": "UTC", "offset": 0}


def _users(_call: Call, _guest: Guest, _agent: Agent) -> list[dict[str, Any]]:
    return []


def _cpus(_call: Call, guest: Guest, _agent: Agent) -> list[dict[str, Any]]:
    count = int(cpu_count(guest, 1))
    return [{"logical-id": n, "online": True, "can-offline": n > 0} for n in range(count)]


def _info(_call: Call, _guest: Guest, _agent: Agent) -> dict[str, Any]:
    names = sorted(f"guest-{name}" for name in _COMMANDS)
    return {
        "version": _VERSION,
        "supported_commands": [
            {"name": name, "enabled": True, "success-response": True} for name in names
        ],
    }


def _freeze(_call: Call, _guest: Guest, agent: Agent) -> int:
    agent.frozen = True
    return 1


def _thaw(_call: Call, _guest: Guest, agent: Agent) -> int:
    was_frozen, agent.frozen = agent.frozen, False
    return int(was_frozen)


def _freeze_status(_call: Call, _guest: Guest, agent: Agent) -> str:
    return "frozen" if agent.frozen else "thawed"


def _trim(_call: Call, guest: Guest, _agent: Agent) -> dict[str, Any]:
    return {"paths": [{"path": "/", "trimmed": disk_bytes(guest) // 100, "minimum": 0}]}


def _stop(_call: Call, guest: Guest, _agent: Agent) -> dict[str, Any]:
    stop_now(guest)
    return {}


def _pause(_call: Call, guest: Guest, _agent: Agent) -> dict[str, Any]:
    if guest.running:
        guest.running.paused = True
    return {}


_GET: dict[str, Command] = {
    "get-fsinfo": _file_systems,
    "get-host-name": _host_name,
    "get-memory-block-info": _memory_block_info,
    "get-memory-blocks": _memory_blocks,
    "get-osinfo": _os_info,
    "get-time": _time,
    "get-timezone": _timezone,
    "get-users": _users,
    "get-vcpus": _cpus,
    "info": _info,
    "network-get-interfaces": _interfaces,
}
_POST: dict[str, Command] = {
    "fsfreeze-freeze": _freeze,
    "fsfreeze-status": _freeze_status,
    "fsfreeze-thaw": _thaw,
    "fstrim": _trim,
    "ping": _nothing,
    "set-user-password": _nothing,
    "shutdown": _stop,
    "suspend-disk": _stop,
    "suspend-hybrid": _stop,
    "suspend-ram": _pause,
}
_COMMANDS = _GET | _POST


@rule("POST", _AGENT)
def any_command(call: Call) -> dict[str, Any]:
    """A command by its name."""
    return _run(call, call.text("command"))


def _named_command(call: Call) -> dict[str, Any]:
    return _run(call, call.operation.path.rpartition("/")[2])


for _method, _names in (("GET", _GET), ("POST", _POST)):
    for _name in _names:
        rule(_method, f"{_AGENT}/{_name}")(_named_command)


def _run(call: Call, name: str) -> dict[str, Any]:
    guest, agent = answering(call, name)
    return {"result": _COMMANDS[name](call, guest, agent)}


def answering(call: Call, command: str) -> tuple[Guest, Agent]:
    """The machine and its agent, if that is there and answers."""
    guest = call.guest("qemu")
    if "agent" not in guest.config:
        raise Refused("No QEMU guest agent configured")
    if guest.running is None:
        raise Refused(f"VM {guest.vmid} is not running")
    agent = call.state.agents.get(guest.vmid)
    if agent is None:
        raise Refused("QEMU guest agent is not running")
    if agent.silent:
        raise Refused(f"VM {guest.vmid} qmp command 'guest-{command}' failed - got timeout")
    return guest, agent
