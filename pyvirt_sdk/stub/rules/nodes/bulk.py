"""All guests of a node at once, and the power of the node itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty, forbidden
from pyvirt_sdk.stub.rules.guests.bridges import check_bridges
from pyvirt_sdk.stub.rules.guests.migration import TASKS, Move
from pyvirt_sdk.stub.rules.guests.startup import start_order
from pyvirt_sdk.stub.rules.lxc.power import start_now as start_container
from pyvirt_sdk.stub.rules.qemu.power import start_now as start_vm
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest, Running
from pyvirt_sdk.stub.state.nodes import Node
from pyvirt_sdk.stub.tasks import Steps, Task

_PREFIX = {"qemu": "qm", "lxc": "vz"}
_TITLE = {"qemu": "VM", "lxc": "CT"}


@rule("POST", "/nodes/{node}/startall")
def start_all(call: Call) -> str:
    """Starts the guests that start with the node, or those that are named."""
    _check_may(call, "VM.PowerMgmt")
    named = call.flag("force") or "vms" in call.params

    def work(task: Task) -> Steps:
        for guest in _guests(call):
            wanted = named or guest.config.get("onboot") == "1"
            if guest.running or guest.is_template or guest.lock or not wanted:
                continue
            task.log(f"Starting {_TITLE[guest.kind]} {guest.vmid}")
            _sub_task(call, guest, f"{_PREFIX[guest.kind]}start", _started(call, guest))
            yield 1

    return call.start("startall", "", work)


@rule("POST", "/nodes/{node}/stopall")
def stop_all(call: Call) -> str:
    """Shuts the running guests down, the last started first."""
    _check_may(call, "VM.PowerMgmt")

    def work(task: Task) -> Steps:
        for guest in reversed(list(_guests(call))):
            if guest.running is None:
                continue
            task.log(f"Stopping {_TITLE[guest.kind]} {guest.vmid} (timeout = 180 seconds)")
            _sub_task(call, guest, f"{_PREFIX[guest.kind]}shutdown", _stopped(guest))
            yield 1

    return call.start("stopall", "", work)


@rule("POST", "/nodes/{node}/suspendall")
def suspend_all(call: Call) -> str:
    """Pauses the running virtual machines."""
    _check_may(call, "VM.PowerMgmt")

    def work(task: Task) -> Steps:
        for guest in _guests(call):
            if guest.running is None or guest.kind != "qemu":
                continue
            task.log(f"Suspending VM {guest.vmid}")
            guest.running.paused = True
            yield 1

    return call.start("suspendall", "", work)


@rule("POST", "/nodes/{node}/migrateall")
def migrate_all(call: Call) -> str:
    """Moves the guests to another node."""
    _check_may(call, "VM.Migrate")
    target = call.text("target")
    if target == call.node:
        raise faulty(target="target is local node.")
    if target not in call.state.nodes:
        raise Refused(f"no such cluster node '{target}'")

    def work(task: Task) -> Steps:
        for guest in list(_guests(call)):
            if guest.lock:
                continue
            task.log(f"Migrating {_TITLE[guest.kind]} {guest.vmid}")
            move = Move(call, guest, target)
            _sub_task(call, guest, TASKS[guest.kind], move.steps(task))
            yield 1

    return call.start("migrateall", "", work)


@rule("POST", "/nodes/{node}/status")
def power(call: Call) -> None:
    """Shuts the node down with all its guests; a reboot brings it back with those on boot."""
    node = call.member()
    for guest in _all_on(call, node):
        guest.running = None
    if call.text("command") == "reboot":
        _boot(call, node)
    else:
        node.online = False


@rule("POST", "/nodes/{node}/wakeonlan")
def wake(call: Call) -> str:
    """Wakes a node that is off, if its address is known."""
    name = call.text("node")
    node = call.state.nodes.get(name)
    if name == call.state.entry:
        raise Refused(f"'{name}' is local node, cannot wake my self!")
    if node is None:
        raise Refused(f"no such cluster node '{name}'")
    mac = node.config.get("wakeonlan", "").partition(",")[0].removeprefix("mac=")
    if not mac:
        raise Refused(f"No wake on LAN MAC address defined for '{name}'!")
    if not node.online:
        _boot(call, node)
    return mac


def _boot(call: Call, node: Node) -> None:
    node.online, node.booted = True, call.now
    for guest in _all_on(call, node):
        if guest.config.get("onboot") == "1":
            # what cannot start stays down, as after any boot
            with suppress(Refused):
                check_bridges(call.state, guest, node.name)
                guest.running = Running(call.now, 10_000 + guest.vmid)


def _all_on(call: Call, node: Node) -> list[Guest]:
    return [guest for guest in call.state.guests.values() if guest.node == node.name]


def _check_may(call: Call, privilege: str) -> None:
    vms = call.items("vms")
    for vmid in vms:
        call.authority.require(f"/vms/{vmid}", privilege)
    if not vms and not call.authority.has("/", privilege):
        raise forbidden(f"/, {privilege}")


def _guests(call: Call) -> Iterator[Guest]:
    """The guests that are meant, in their order of starting."""
    wanted = {int(vmid) for vmid in call.items("vms")}
    here = [one for one in call.state.guests.values() if one.node == call.node]
    meant = [one for one in here if not wanted or one.vmid in wanted]
    return iter(sorted(meant, key=start_order))


def _sub_task(call: Call, guest: Guest, kind: str, steps: Steps) -> None:
    call.start(kind, guest.vmid, lambda _task: steps)


def _started(call: Call, guest: Guest) -> Steps:
    start = start_vm if guest.kind == "qemu" else start_container
    yield from start(call, guest)


def _stopped(guest: Guest) -> Steps:
    yield 3
    guest.running = None
