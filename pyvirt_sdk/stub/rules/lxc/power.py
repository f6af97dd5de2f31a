"""Starting and stopping containers."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.bridges import check_bridges
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.hookscripts import run_hookscript
from pyvirt_sdk.stub.rules.guests.pending import apply_pending
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest, Running
from pyvirt_sdk.stub.tasks import Steps, Task

_STATUS = "/nodes/{node}/lxc/{vmid}/status"


@rule("POST", f"{_STATUS}/start")
def start(call: Call) -> str:
    """Starts a container."""
    guest = call.guest("lxc")
    if guest.running:
        raise Refused(f"CT {guest.vmid} already running")
    skip_lock = call.root_only("skiplock")

    def work(_task: Task) -> Steps:
        if not skip_lock:
            check_lock(guest)
        if guest.is_template:
            raise Refused("you can't start a CT if it's a template")
        yield from start_now(call, guest)

    return call.start("vzstart", guest.vmid, work)


@rule("POST", f"{_STATUS}/stop")
def stop(call: Call) -> str:
    """Ends all processes at once."""
    return _ending(call, "vzstop", 1)


@rule("POST", f"{_STATUS}/shutdown")
def shutdown(call: Call) -> str:
    """Asks the container to shut down."""
    return _ending(call, "vzshutdown", 3)


@rule("POST", f"{_STATUS}/reboot")
def reboot(call: Call) -> str:
    """Shuts the container down and starts it again."""
    guest = call.guest("lxc")
    if guest.running is None:
        raise Refused(f"VM {guest.vmid} not running")

    def work(_task: Task) -> Steps:
        check_lock(guest)
        yield 3
        guest.running = None
        yield from start_now(call, guest)

    return call.start("vzreboot", guest.vmid, work)


@rule("POST", f"{_STATUS}/suspend")
def suspend(call: Call) -> str:
    """Freezes a container."""
    return _pausing(call, "vzsuspend", paused=True)


@rule("POST", f"{_STATUS}/resume")
def resume(call: Call) -> str:
    """Lets a frozen container go on."""
    return _pausing(call, "vzresume", paused=False)


def start_now(call: Call, guest: Guest) -> Steps:
    """What a start does to a container, pending changes first."""
    apply_pending(call.state, guest)
    run_hookscript(call.state, guest, "pre-start")
    check_bridges(call.state, guest, guest.node)
    yield 1
    guest.running = Running(call.now, 10_000 + guest.vmid)


def _ending(call: Call, kind: str, seconds: float) -> str:
    guest = _running(call)
    skip_lock = call.root_only("skiplock")

    def work(_task: Task) -> Steps:
        if not skip_lock:
            check_lock(guest)
        yield seconds
        guest.running = None

    return call.start(kind, guest.vmid, work)


def _pausing(call: Call, kind: str, *, paused: bool) -> str:
    guest = _running(call)

    def work(_task: Task) -> Steps:
        check_lock(guest)
        yield 1
        if guest.running:
            guest.running.paused = paused

    return call.start(kind, guest.vmid, work)


def _running(call: Call) -> Guest:
    guest = call.guest("lxc")
    if guest.running is None:
        raise Refused(f"CT {guest.vmid} not running")
    return guest
