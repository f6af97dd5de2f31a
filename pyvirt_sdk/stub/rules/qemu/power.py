"""Starting and stopping virtual machines."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty, faulty_fields
from pyvirt_sdk.stub.rules.guests.bridges import check_bridges
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.hookscripts import run_hookscript
from pyvirt_sdk.stub.rules.guests.memory import save_state, state_storage
from pyvirt_sdk.stub.rules.guests.pending import apply_pending
from pyvirt_sdk.stub.rules.guests.requests import is_managed, overrule, request
from pyvirt_sdk.stub.rules.guests.views import has_agent
from pyvirt_sdk.stub.rules.guests.volumes import free
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest, Running, config_path
from pyvirt_sdk.stub.tasks import Steps, Task

_STATUS = "/nodes/{node}/qemu/{vmid}/status"
_MIGRATION_ONLY = (
    "stateuri",
    "skiplock",
    "migratedfrom",
    "migration_type",
    "migration_network",
    "targetstorage",
    "force-cpu",
    "with-conntrack-state",
    "nets-host-mtu",
)


@rule("POST", f"{_STATUS}/start")
def start(call: Call) -> str:
    """Starts a virtual machine; whether it could be, its task tells."""
    for name in _MIGRATION_ONLY:
        call.root_only(name)
    if "targetstorage" in call.params and "migratedfrom" not in call.params:
        raise faulty(targetstorage="targetstorage can only by used with migratedfrom.")
    if is_managed(call, "vm"):
        return request(call, "vm", "started")

    def work(task: Task) -> Steps:
        node = call.given("migratedfrom") or call.node
        if node != call.node:
            path = config_path(node, "qemu", call.vmid)
            raise Refused(f"Configuration file '{path}' does not exist")
        guest = call.guest("qemu")
        if guest.is_template:
            raise Refused("you can't start a vm if it's a template")
        suspended = guest.lock == "suspended"
        if not (call.flag("skiplock") or suspended):
            check_lock(guest)
        if guest.running:
            raise Refused(f"VM {guest.vmid} already running")
        yield from _wake(call, task, guest) if suspended else start_now(call, guest)

    return call.start("qmstart", call.vmid, work)


@rule("POST", f"{_STATUS}/stop")
def stop(call: Call) -> str:
    """Pulls the plug; one that does not run is fine as it is."""
    call.root_only("skiplock", "keepActive", "migratedfrom")
    if is_managed(call, "vm") and "migratedfrom" not in call.params:
        if call.flag("overrule-shutdown"):
            raise faulty_fields({"overrule-shutdown": "Not applicable for HA resources."})
        return request(call, "vm", "stopped")

    def work(task: Task) -> Steps:
        if call.flag("overrule-shutdown"):
            overrule(call, task, "qmshutdown")
        guest = _there(call)
        if guest.running is None:
            return
        if not call.flag("skiplock"):
            check_lock(guest)
        yield 1
        stop_now(guest)

    return call.start("qmstop", call.vmid, work)


@rule("POST", f"{_STATUS}/shutdown")
def shutdown(call: Call) -> str:
    """Asks the guest to shut down."""
    call.root_only("skiplock", "keepActive")
    asks = not _is_paused(call)
    if not asks and not call.flag("forceStop"):
        raise Refused("VM is paused - cannot shutdown")
    if is_managed(call, "vm"):
        return request(call, "vm", "stopped")

    def work(task: Task) -> Steps:
        guest = _there(call)
        if guest.running is None:
            return
        if not call.flag("skiplock"):
            check_lock(guest)
        if asks and has_agent(guest) and guest.vmid not in call.state.agents:
            task.log("QEMU Guest Agent is not running - unable to open monitor socket")
        yield 5
        stop_now(guest)

    return call.start("qmshutdown", call.vmid, work)


@rule("POST", f"{_STATUS}/reboot")
def reboot(call: Call) -> str:
    """Shuts the guest down and starts it again, with what was pending."""
    if _is_paused(call):
        raise Refused("VM is paused - cannot shutdown")
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
    skip_lock = call.root_only("skiplock")
    guest = _running(call)

    def work(_task: Task) -> Steps:
        if not skip_lock:
            check_lock(guest)
        yield 1
        if guest.running:
            guest.running.since = call.now

    return call.start("qmreset", guest.vmid, work)


@rule("POST", f"{_STATUS}/suspend")
def suspend(call: Call) -> str:
    """Pauses a virtual machine, or (``todisk``) saves its memory and stops it."""
    skip_lock = call.root_only("skiplock")
    guest, to_disk = _running(call), call.flag("todisk")
    storage = _check_suspend(call, guest) if to_disk else ""

    def work(task: Task) -> Steps:
        backs_up = guest.lock == "backup"
        if not (skip_lock or backs_up):
            check_lock(guest)
        if backs_up and to_disk:
            raise Refused("cannot suspend to disk during backup")
        if to_disk:
            day = datetime.fromtimestamp(call.now, UTC).strftime("%Y-%m-%d")
            guest.config["lock"] = "suspending"
            state = save_state(call, guest, f"suspend-{day}", storage)
            yield 1
            task.log("State saved, quitting")
            stop_now(guest)
            guest.config |= state | {"lock": "suspended"}
            return
        yield 1
        if guest.running:
            guest.running.paused = True

    return call.start("qmsuspend" if to_disk else "qmpause", guest.vmid, work)


def _check_suspend(call: Call, guest: Guest) -> str:
    """The storage that memory is saved on, if it can be."""
    if is_managed(call, "vm"):
        raise Refused("Cannot suspend HA managed VM to disk")
    call.authority.require(f"/vms/{guest.vmid}", "VM.Config.Disk")
    if any(re.fullmatch(r"hostpci\d+", option) for option in guest.config):
        raise Refused(
            "cannot suspend VM to disk due to passed-through PCI device(s), which lack the"
            " possibility to save/restore their internal state"
        )
    storage = call.given("statestorage") or state_storage(call.state, guest)
    call.authority.require(f"/storage/{storage}", "Datastore.AllocateSpace")
    return storage


@rule("POST", f"{_STATUS}/resume")
def resume(call: Call) -> str:
    """Lets a paused or suspended virtual machine go on."""
    skip_lock = call.root_only("skiplock", "nocheck")
    guest = _there(call)
    suspended = guest.lock == "suspended"
    if not suspended:
        _running(call)

    def work(task: Task) -> Steps:
        if suspended:
            yield from _wake(call, task, guest)
            return
        if guest.running is None or not guest.running.paused:
            return
        if not (skip_lock or guest.lock == "backup"):
            check_lock(guest)
        yield 1
        guest.running.paused = False

    return call.start("qmresume", guest.vmid, work)


def _wake(call: Call, task: Task, guest: Guest) -> Steps:
    """Goes on where a machine was that was saved to disk."""
    task.log("Resuming suspended VM")
    yield from start_now(call, guest)
    task.log("Resumed VM, removing state")
    if volid := guest.config.get("vmstate"):
        free(call.state, guest.node, volid)
    for option in ("lock", "vmstate", "runningmachine", "runningcpu"):
        guest.config.pop(option, None)


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


def _there(call: Call) -> Guest:
    guest = call.state.guests.get(call.vmid)
    if guest is None or guest.kind != "qemu" or guest.node != call.node:
        raise Refused(f"unable to find configuration file for VM {call.vmid} on node '{call.node}'")
    return guest


def _running(call: Call) -> Guest:
    guest = _there(call)
    if guest.running is None:
        raise Refused(f"VM {guest.vmid} not running")
    return guest


def _is_paused(call: Call) -> bool:
    guest = call.state.guests.get(call.vmid)
    return guest is not None and guest.running is not None and guest.running.paused
