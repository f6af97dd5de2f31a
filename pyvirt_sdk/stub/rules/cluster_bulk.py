"""Bulk actions: one task that starts, stops or moves many guests."""

from __future__ import annotations

from collections.abc import Callable

from pyvirt_sdk.stub.access.permissions import ROOT
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, as_text, forbidden
from pyvirt_sdk.stub.rules.asking import ask_guest, ended_well, waiting_for
from pyvirt_sdk.stub.rules.guests.startup import start_order
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.tasks import Steps, Task

_BULK = "/cluster/bulk-action/guest"

# starts what is to be done with one guest and returns its UPID; None, if there is nothing to do
_Act = Callable[[Task, Guest], str | None]


@rule("POST", f"{_BULK}/start")
def bulk_start(call: Call) -> str:
    """Starts guests, in the order in which they are to start; paused ones go on."""
    _check_rights(call, "VM.PowerMgmt")

    def act(task: Task, guest: Guest) -> str | None:
        if guest.running and not guest.running.paused:
            task.warn(f"Skipping {_title(guest)} {guest.vmid}, already running.")
            return None
        task.log(f"Starting {_title(guest)} {guest.vmid}")
        return _ask(call, guest, f"status/{'resume' if guest.running else 'start'}")

    return _start(call, "start", "Starting guests", "start", act)


@rule("POST", f"{_BULK}/shutdown")
def bulk_shutdown(call: Call) -> str:
    """Shuts guests down, the last to start first."""
    _check_rights(call, "VM.PowerMgmt")

    def act(task: Task, guest: Guest) -> str | None:
        if guest.running is None:
            task.warn(f"Skipping {_title(guest)} {guest.vmid}, not running.")
            return None
        seconds = call.number("timeout", 180)
        task.log(f"Shutting down {_title(guest)} {guest.vmid} (Timeout = {seconds} seconds)")
        force = {"forceStop": call.text("force-stop", "1"), "timeout": str(seconds)}
        return _ask(call, guest, "status/shutdown", **force)

    return _start(call, "shutdown", "Shutting down guests", "stop", act, backwards=True)


@rule("POST", f"{_BULK}/suspend")
def bulk_suspend(call: Call) -> str:
    """Pauses virtual machines, or saves what they are doing and stops them."""
    _check_rights(call, "VM.PowerMgmt")

    def act(task: Task, guest: Guest) -> str | None:
        if guest.kind != "qemu":
            task.log(f"Skipping CT {guest.vmid}, only VMs can be suspended")
            return None
        if guest.running is None:
            task.warn(f"Skipping VM {guest.vmid}, not running.")
            return None
        task.log(f"Suspending VM {guest.vmid}")
        return _ask(call, guest, "status/suspend", todisk=call.text("to-disk", "0"))

    return _start(call, "suspend", "Suspending guests", "suspend", act, backwards=True)


@rule("POST", f"{_BULK}/migrate")
def bulk_migrate(call: Call) -> str:
    """Moves guests to another node."""
    _check_rights(call, "VM.Migrate")
    target = call.text("target")

    def act(task: Task, guest: Guest) -> str | None:
        if guest.node == target:
            task.log(f"Skipping {_title(guest)} {guest.vmid}, already on {target}.")
            return None
        task.log(f"Migrating {_title(guest)} {guest.vmid} to {target}")
        how = "online" if guest.kind == "qemu" else "restart"
        more = {how: "1"} if guest.running else {}
        return _ask(call, guest, "migrate", target=target, **more)

    return _start(call, "migrate", f"Migrating guests to {target}", "migrate", act)


def _check_rights(call: Call, wanted: str) -> None:
    vmids = call.items("vms")
    for vmid in vmids:
        call.authority.require(f"/vms/{vmid}", wanted)
    if not vmids and not call.authority.has("/", wanted):
        raise forbidden(f"/, {wanted}")


def _title(guest: Guest) -> str:
    return "VM" if guest.kind == "qemu" else "CT"


def _ask(call: Call, guest: Guest, below: str, **params: str) -> str:
    upid: str = ask_guest(call, guest, below, params, authid=ROOT)
    return upid


def _guests(call: Call) -> list[Guest]:
    """The guests that are meant, in the order of their ``startup`` option."""
    named = {int(text) for text in call.items("vms")}
    chosen = [
        guest
        for guest in call.state.guests.values()
        if (not named or guest.vmid in named) and not guest.is_template
    ]
    return sorted(chosen, key=start_order)


def _start(
    call: Call, name: str, text: str, verb: str, act: _Act, *, backwards: bool = False
) -> str:
    def work(task: Task) -> Steps:
        named = ", ".join(call.items("vms"))
        task.log(f"{text}: {named}" if named else text.replace("guests", "all guests", 1))
        failed: list[int] = []
        guests = _guests(call)
        for guest in reversed(guests) if backwards else guests:
            upid = _tried(task, guest, act)
            if upid is None:
                continue
            yield from waiting_for(call, upid)
            if not ended_well(call, upid):
                failed.append(guest.vmid)
        if failed:
            raise Refused(f"Some guests failed to {verb}: {', '.join(map(str, failed))}")

    return call.world.tasks.start(call.state.entry, f"bulk-{name}", "", call.authid, work)


def _tried(task: Task, guest: Guest, act: _Act) -> str | None:
    try:
        return act(task, guest)
    except Refused as refused:
        task.warn(as_text(refused))
        return ""
