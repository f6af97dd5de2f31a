"""What has to hold before a guest can be made, and how its making begins and fails."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, as_text, forbidden
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.removal import free_volumes, remove_guest
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest, Kind
from pyvirt_sdk.stub.state.storage import Backup
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = [
    "all_or_nothing",
    "begin",
    "check_free",
    "check_may_create",
    "check_pool",
    "find_backup",
    "keep_waiting",
    "manage",
    "replaced",
    "take_over",
    "untouched",
]

_TITLES = {"qemu": "VM", "lxc": "CT"}


def check_free(state: State, vmid: int, opening: str = "") -> None:
    """Refuses an id that a guest has already."""
    if guest := state.guests.get(vmid):
        title = _TITLES[guest.kind]
        raise Refused(f"{opening}{title} {vmid} already exists on node '{guest.node}'")


def check_pool(call: Call, pool: str | None) -> None:
    """Refuses a pool that is not there."""
    if pool and pool not in call.state.pools:
        raise forbidden(f"pool '{pool}' does not exist")


def check_may_create(call: Call, pool: str | None) -> None:
    """The caller needs the right to make guests, of that id or in that pool.

    Who may back up a guest may also put one of its backups in its place.
    """
    authority = call.authority
    check_pool(call, pool)
    if authority.has(f"/vms/{call.vmid}", "VM.Allocate"):
        return
    if pool and authority.has(f"/pool/{pool}", "VM.Allocate"):
        return
    replaces = "archive" in call.params or call.flag("restore")
    if not (
        replaces
        and call.flag("force")
        and call.vmid in call.state.guests
        and authority.has(f"/vms/{call.vmid}", "VM.Backup")
    ):
        raise forbidden()


def manage(call: Call, task: Task, guest: Guest) -> None:
    """Has the manager of high availability look after a guest."""
    started = "started" if call.flag("start") else "stopped"
    kind = "vm" if guest.kind == "qemu" else "ct"
    task.log("Add as HA resource")
    resources = call.state.files["ha/resources.cfg"]
    resources[f"{kind}:{guest.vmid}"] = {"type": kind, "state": started}


def find_backup(call: Call, volid: str) -> Backup:
    """What is inside a backup."""
    if ":" not in volid:
        raise Refused(f"can't find file '{volid}'")
    call.state.usable_storage(volid.partition(":")[0], call.node)
    volume = call.state.volume(call.node, volid)
    if volume is None or volume.backup is None:
        raise Refused(f"volume '{volid}' does not exist")
    return volume.backup


def replaced(call: Call, kind: Kind, failure: str) -> Guest | None:
    """The guest that a restore with ``force`` takes the place of; else its id has to be free."""
    guest = call.state.guests.get(call.vmid)
    is_restore = "archive" in call.params or call.flag("restore")
    if guest is None or not (is_restore and call.flag("force")):
        check_free(call.state, call.vmid, failure if kind == "qemu" else "")
        return None
    return call.guest(kind)


def keep_waiting(guest: Guest, failure: str) -> None:
    """A guest that is about to be replaced is locked until the task takes over."""
    try:
        check_lock(guest)
    except Refused as refused:
        raise Refused(f"{failure}{refused.message}") from None
    guest.config["lock"] = "create"


@contextmanager
def untouched(guest: Guest | None, failure: str) -> Generator[None]:
    """What fails in here leaves the guest that was to be replaced as it is."""
    try:
        yield
    except Refused as refused:
        raise Refused(f"{failure}{as_text(refused)}") from None
    finally:
        if guest:
            guest.config.pop("lock", None)


def take_over(call: Call, guest: Guest) -> Guest:
    """The guest that comes in the place of another one, whose volumes are freed."""
    free_volumes(call.state, guest)
    return begin(call, guest.kind, guest.vmid, guest.node)


def begin(call: Call, kind: Kind, vmid: int, node: str, lock: str = "create") -> Guest:
    """The guest as it is while it is being made: locked, and in its pool already."""
    guest = call.state.guests[vmid] = Guest(vmid, kind, node, {"lock": lock})
    if pool := call.given("pool"):
        call.state.pools[pool].vms.add(vmid)
    return guest


def all_or_nothing(call: Call, guest: Guest, steps: Steps, failure: str) -> Steps:
    """Makes the guest; if that fails or is stopped, nothing of it stays."""
    try:
        yield 0  # so that a task can fail before it has done anything
        yield from steps
    except BaseException as error:
        remove_guest(call.state, guest)
        if isinstance(error, Refused):
            raise Refused(f"{failure}{as_text(error)}") from None
        raise
