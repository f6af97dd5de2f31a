"""Starting and stopping containers."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty_fields
from pyvirt_sdk.stub.rules.guests.bridges import check_bridges
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.hookscripts import run_hookscript
from pyvirt_sdk.stub.rules.guests.pending import apply_pending
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.guests.requests import is_managed, overrule, request
from pyvirt_sdk.stub.rules.lxc.mounts import mounts
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest, Running
from pyvirt_sdk.stub.tasks import Steps, Task

_STATUS = "/nodes/{node}/lxc/{vmid}/status"


@rule("POST", f"{_STATUS}/start")
def start(call: Call) -> str:
    """Starts a container."""
    skip_lock = call.root_only("skiplock")
    if _runs(call):
        raise Refused(f"CT {call.vmid} already running")
    if is_managed(call, "ct"):
        return request(call, "ct", "started")

    def work(_task: Task) -> Steps:
        guest = call.guest("lxc")
        if guest.is_template:
            raise Refused("you can't start a CT if it's a template")
        if not skip_lock:
            _check_lock(guest)
        if guest.config.get("unprivileged") == "1" and _has_quota(guest):
            raise Refused("Quotas are not supported by unprivileged containers.")
        yield from start_now(call, guest)

    return call.start("vzstart", call.vmid, work)


@rule("POST", f"{_STATUS}/stop")
def stop(call: Call) -> str:
    """Ends all processes at once."""
    skip_lock = call.root_only("skiplock")
    _check_running(call)
    if is_managed(call, "ct"):
        if call.flag("overrule-shutdown"):
            raise faulty_fields({"overrule-shutdown": "Not applicable for HA resources."})
        return request(call, "ct", "stopped")

    def work(task: Task) -> Steps:
        if call.flag("overrule-shutdown"):
            overrule(call, task, "vzshutdown")
        guest = call.guest("lxc")
        if not skip_lock:
            _check_lock(guest)
        yield 1
        guest.running = None

    return call.start("vzstop", call.vmid, work)


@rule("POST", f"{_STATUS}/shutdown")
def shutdown(call: Call) -> str:
    """Asks the container to shut down."""
    _check_running(call)
    if is_managed(call, "ct"):
        return request(call, "ct", "stopped")

    def work(_task: Task) -> Steps:
        guest = call.guest("lxc")
        check_lock(guest)
        yield 3
        guest.running = None

    return call.start("vzshutdown", call.vmid, work)


@rule("POST", f"{_STATUS}/reboot")
def reboot(call: Call) -> str:
    """Shuts the container down and starts it again."""
    if not _runs(call):
        raise Refused(f"VM {call.vmid} not running")

    def work(_task: Task) -> Steps:
        guest = call.guest("lxc")
        check_lock(guest)
        yield 3
        guest.running = None
        yield from start_now(call, guest)

    return call.start("vzreboot", call.vmid, work)


@rule("POST", f"{_STATUS}/suspend")
def suspend(call: Call) -> str:
    """Freezes a container."""
    _check_running(call)

    def work(_task: Task) -> Steps:
        guest = call.guest("lxc")
        check_lock(guest)
        yield 1
        if guest.running:
            guest.running.paused = True

    return call.start("vzsuspend", call.vmid, work)


@rule("POST", f"{_STATUS}/resume")
def resume(call: Call) -> str:
    """Lets a frozen container go on."""
    guest = call.state.guests.get(call.vmid)
    if guest and guest.running and not guest.running.paused and _runs(call):
        raise Refused(f"CT {call.vmid} already running")

    def work(_task: Task) -> Steps:
        if guest is None or guest.running is None:
            command = f"lxc-checkpoint -n {call.vmid} -r --foreground -D /var/lib/vz/dump"
            raise Refused(f"command '{command}' failed: exit code 1")
        yield 1
        guest.running.paused = False

    return call.start("vzresume", call.vmid, work)


def _has_quota(guest: Guest) -> bool:
    return any(
        parse("lxc", option, guest.config[option]).get("quota") == "1"
        for option in mounts(guest.config)
    )


def _check_lock(guest: Guest) -> None:
    if guest.lock != "mounted":
        check_lock(guest)


def start_now(call: Call, guest: Guest) -> Steps:
    """What a start does to a container, pending changes first."""
    apply_pending(call.state, guest)
    run_hookscript(call.state, guest, "pre-start")
    check_bridges(call.state, guest, guest.node)
    yield 1
    guest.running = Running(call.now, 10_000 + guest.vmid)


def _runs(call: Call) -> bool:
    guest = call.state.guests.get(call.vmid)
    here = guest is not None and guest.kind == "lxc" and guest.node == call.node
    return here and guest is not None and guest.running is not None


def _check_running(call: Call) -> None:
    if not _runs(call):
        raise Refused(f"CT {call.vmid} not running")
