"""Starting and stopping virtual machines."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.bridges import check_bridges
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.hookscripts import run_hookscript
from pyvirt_sdk.stub.rules.guests.pending import apply_pending
from pyvirt_sdk.stub.rules.guests.views import has_agent
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest, Running, config_path
from pyvirt_sdk.stub.tasks import Steps, Task

_STATUS = "/nodes/{node}/qemu/{vmid}/status"


@rule("POST", f"{_STATUS}/start")
def start(call: Call) -> str:
    """Starts a virtual machine; whether it could be, its task tells."""
    skip_lock = call.root_only("skiplock")

    def work(task: Task) -> Steps:
        node = call.given("migratedfrom") or call.node
        if node != call.node:
            path = config_path(node, "qemu", call.vmid)
            raise Refused(f"Configuration file '{path}' does not exist")
        guest = call.guest("qemu")
        if guest.is_template:
            raise Refused("you can't start a vm if it's a template")
        suspended = guest.lock == "suspended"
        if not (skip_lock or suspended):
            check_lock(guest)
        if guest.running:
            raise Refused(f"VM {guest.vmid} already running")
        if suspended:  # it goes on where it was
            task.log("Resuming suspended VM")
        yield from start_now(call, guest)
        if suspended:
            del guest.config["lock"]

    return call.start("qmstart", call.vmid, work)


@rule("POST", f"{_STATUS}/stop")
def stop(call: Call) -> str:
    """Pulls the plug; one that does not run is fine as it is."""
    skip_lock = call.root_only("skiplock")

    def work(_task: Task) -> Steps:
        guest = call.state.guests.get(call.vmid)
        if guest is None or guest.kind != "qemu" or guest.node != call.node:
            raise Refused(
                f"unable to find configuration file for VM {call.vmid} on node '{call.node}'"
            )
        if guest.running is None:
            return
        if not skip_lock:
            check_lock(guest)
        yield 1
        stop_now(guest)

    return call.start("qmstop", call.vmid, work)


@rule("POST", f"{_STATUS}/shutdown")
def shutdown(call: Call) -> str:
    """Asks the guest to shut down."""
    guest = call.guest("qemu")
    call.root_only("skiplock")

    def work(task: Task) -> Steps:
        if guest.running is None:
            return
        check_lock(guest)
        if has_agent(guest) and guest.vmid not in call.state.agents:
            task.log("QEMU Guest Agent is not running - unable to open monitor socket")
        yield 5
        stop_now(guest)

    return call.start("qmshutdown", guest.vmid, work)


@rule("POST", f"{_STATUS}/reboot")
def reboot(call: Call) -> str:
    """Shuts the guest down and starts it again, with what was pending."""
    guest = _running(call)

    def work(_task: Task) -> Steps:
        check_lock(guest)
        yield 5
        stop_now(guest)
        yield from start_now(call, guest)

    return call.start("qmreboot", guest.vmid, work)


@rule("POST", f"{_STATUS}/reset")
def reset(call: Call) -> str:
    """The reset button."""
    guest = _running(call)

    def work(_task: Task) -> Steps:
        check_lock(guest)
        yield 1
        if guest.running:
            guest.running.since = call.now

    return call.start("qmreset", guest.vmid, work)


@rule("POST", f"{_STATUS}/suspend")
def suspend(call: Call) -> str:
    """Pauses a virtual machine, or (``todisk``) saves its memory and stops it."""
    guest = _running(call)
    to_disk = call.flag("todisk")

    def work(_task: Task) -> Steps:
        check_lock(guest)
        yield 1
        if to_disk:
            guest.config["lock"] = "suspended"
            stop_now(guest)
        elif guest.running:
            guest.running.paused = True

    return call.start("qmsuspend" if to_disk else "qmpause", guest.vmid, work)


@rule("POST", f"{_STATUS}/resume")
def resume(call: Call) -> str:
    """Lets a paused or suspended virtual machine go on."""
    guest = call.guest("qemu")
    suspended = guest.lock == "suspended"
    if not suspended:
        _running(call)

    def work(_task: Task) -> Steps:
        yield 1
        if suspended:
            yield from start_now(call, guest)
            del guest.config["lock"]
        elif guest.running:
            guest.running.paused = False

    return call.start("qmresume", guest.vmid, work)


def start_now(call: Call, guest: Guest) -> Steps:
    """What a start does to a guest, pending changes first."""
    apply_pending(call.state, guest)
    run_hookscript(call.state, guest, "pre-start")
    check_bridges(call.state, guest, guest.node)
    yield 2
    guest.running = Running(call.now, 10_000 + guest.vmid)


def stop_now(guest: Guest) -> None:
    """A guest that does not run any more."""
    guest.running = None


def _running(call: Call) -> Guest:
    guest = call.guest("qemu")
    if guest.running is None:
        raise Refused(f"VM {guest.vmid} not running")
    return guest
