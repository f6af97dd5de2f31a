"""The guest agent, and what else talks to a running machine."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import NotCovered, Refused
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.guests.views import has_agent
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest

_VM = "/nodes/{node}/qemu/{vmid}"
_AGENT = f"{_VM}/agent"


@rule("POST", f"{_AGENT}/ping")
def ping(call: Call) -> dict[str, Any]:
    """An empty answer from the agent."""
    _answering(call)
    return {"result": {}}


@rule("GET", f"{_AGENT}/get-host-name")
def host_name(call: Call) -> dict[str, Any]:
    """What the guest calls itself."""
    return {"result": {"host-name": _answering(call).name}}


@rule("GET", f"{_AGENT}/get-osinfo")
def os_info(call: Call) -> dict[str, Any]:
    """Which system the guest runs."""
    _answering(call)
    return {
        "result": {
            "id": "debian",
            "kernel-release": "6.12.0-amd64",
            "kernel-version": "#1 SMP PREEMPT_DYNAMIC Debian",
            "machine": "x86_64",
            "name": "Debian GNU/Linux",
            "pretty-name": "Debian GNU/Linux 13 (trixie)",
            "version": "13 (trixie)",
            "version-id": "13",
        }
    }


@rule("GET", f"{_AGENT}/network-get-interfaces")
def interfaces(call: Call) -> dict[str, Any]:
    """The network cards, as the guest sees them."""
    guest = _answering(call)
    options = sorted(one for one in guest.config if re.fullmatch(r"net\d+", one))
    macs = [parse("qemu", option, guest.config[option])["macaddr"] for option in options]
    address = f"192.0.2.{guest.vmid % 200 + 50}"
    cards = [_interface(f"eth{number}", mac, address) for number, mac in enumerate(macs)]
    return {"result": [_interface("lo", "00:00:00:00:00:00", "127.0.0.1", prefix=8), *cards]}


@rule("POST", f"{_AGENT}/exec")
@rule("POST", f"{_AGENT}/shutdown")
@rule("GET", f"{_AGENT}/get-fsinfo")
def needs_agent(call: Call) -> dict[str, Any]:
    """Refused as long as there is no agent; one that is there cannot do this yet."""
    _answering(call)
    raise NotCovered


@rule("POST", f"{_VM}/monitor")
def monitor(call: Call) -> str:
    """A line of the monitor; errors come as text."""
    guest = call.guest("qemu")
    if guest.running is None:
        return f"ERROR: VM {guest.vmid} not running\n"
    return f"unknown command: '{call.text('command')}'\n"


@rule("PUT", f"{_VM}/sendkey")
def sendkey(call: Call) -> None:
    """A key press."""
    guest = call.guest("qemu")
    if guest.running is None:
        raise Refused(f"VM {guest.vmid} not running")


def _interface(name: str, mac: str, address: str, prefix: int = 24) -> dict[str, Any]:
    ip = {"ip-address": address, "ip-address-type": "ipv4", "prefix": prefix}
    return {"name": name, "hardware-address": mac.lower(), "ip-addresses": [ip]}


def _answering(call: Call) -> Guest:
    guest = call.guest("qemu")
    if not has_agent(guest):
        raise Refused("No QEMU guest agent configured")
    if guest.running is None:
        raise Refused(f"VM {guest.vmid} is not running")
    if guest.vmid not in call.state.agents:
        raise Refused("QEMU guest agent is not running")
    return guest
