"""The monitor of a running machine, its keyboard, and the helper that saves its state."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.qemu.keys import unknown_key
from pyvirt_sdk.stub.rules.registry import rule

_VM = "/nodes/{node}/qemu/{vmid}"


@rule("POST", f"{_VM}/monitor")
def monitor(call: Call) -> str:
    """A line of the monitor; errors come as text."""
    guest = call.guest("qemu")
    if guest.running is None:
        return f"ERROR: VM {guest.vmid} not running\n"
    if call.text("command") == "info status":
        return f"VM status: {'paused' if guest.running.paused else 'running'}\n"
    return f"unknown command: '{call.text('command')}'\n"


@rule("PUT", f"{_VM}/sendkey")
def sendkey(call: Call) -> None:
    """A key press; what the monitor says of a key that there is not is the error."""
    _check_running(call)
    unknown = unknown_key(call.text("key"))
    if unknown is not None:
        raise Refused(f"invalid parameter: {unknown}")


@rule("POST", f"{_VM}/dbus-vmstate")
def state_helper(call: Call) -> None:
    """Starts or stops a helper of migrations, which nothing shows."""
    _check_running(call)


def _check_running(call: Call) -> None:
    guest = call.guest("qemu")
    if guest.running is None:
        raise Refused(f"VM {guest.vmid} not running")
