"""Listing, creating and removing virtual machines."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty_fields
from pyvirt_sdk.stub.rules.guests.backups import restore
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.creation import (
    all_or_nothing,
    begin,
    check_may_create,
    check_pool,
    find_backup,
    keep_waiting,
    manage,
    replaced,
    take_over,
    untouched,
)
from pyvirt_sdk.stub.rules.guests.removal import remove_guest
from pyvirt_sdk.stub.rules.guests.ssh_keys import check_ssh_keys
from pyvirt_sdk.stub.rules.guests.ties import check_ties, purge_ties
from pyvirt_sdk.stub.rules.guests.views import current_status, list_row
from pyvirt_sdk.stub.rules.qemu.access import check_drives, check_storages
from pyvirt_sdk.stub.rules.qemu.drives import DRIVES, boot_order, is_drive, make_drive
from pyvirt_sdk.stub.rules.qemu.machines import check_clipboard, check_machine, pin
from pyvirt_sdk.stub.rules.qemu.options import check_rights, prepared, resolve_cdrom
from pyvirt_sdk.stub.rules.qemu.power import start_now
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.names import check_access
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.state.storage import Backup
from pyvirt_sdk.stub.tasks import Steps, Task
from pyvirt_sdk.stub.words import words

# what is said at the creation and not kept
_NOT_KEPT = words(
    """node vmid archive force storage unique pool bwlimit start live-restore ha-managed import-
    working-storage"""
)
_QEMU = "11.0.0"


@rule("GET", "/nodes/{node}/qemu")
def vm_list(call: Call) -> list[dict[str, Any]]:
    """The virtual machines of a node."""
    return [
        list_row(call.state, guest, call.now, full=call.flag("full"))
        for guest in call.state.guests.values()
        if guest.kind == "qemu"
        and guest.node == call.node
        and call.authority.has(f"/vms/{guest.vmid}", "VM.Audit")
    ]


@rule("GET", "/nodes/{node}/qemu/{vmid}/status/current")
def vm_status(call: Call) -> dict[str, Any]:
    """How a virtual machine is."""
    return current_status(call.state, call.guest("qemu"), call.now)


@rule("POST", "/nodes/{node}/qemu")
def create_vm(call: Call) -> str:
    """A new virtual machine, in a task."""
    state, vmid, pool = call.state, call.vmid, call.given("pool")
    check_ssh_keys(unquote(call.text("sshkeys")))
    check_pool(call, pool)
    _check_wishes(call, pool)
    check_may_create(call, pool)
    options = {name: str(value) for name, value in call.params.items() if name not in _NOT_KEPT}
    archive = call.given("archive")
    backup = _archive(call, archive, options) if archive else None
    options = resolve_cdrom(options)
    check_storages(call, vmid, options)
    check_rights(call, vmid, pool, options)
    check_drives(state, options)
    failure = f"unable to {'restore' if backup else 'create'} VM {vmid} - "
    before = replaced(call, "qemu", failure)
    options = prepared(state, options)
    if before:
        keep_waiting(before, failure)
    made = None if before else begin(call, "qemu", vmid, call.node)

    def work(task: Task) -> Steps:
        with untouched(before, ""):
            guest = made or _take_over(call, before, failure)
        steps = _build(call, task, guest, backup, options)
        yield from all_or_nothing(call, guest, steps, failure)
        if call.flag("ha-managed"):
            manage(call, task, guest)
        if call.flag("start"):
            task.log("Execute autostart")
            call.start("qmstart", vmid, lambda _task: start_now(call, guest))

    return call.start("qmrestore" if backup else "qmcreate", vmid, work)


def _check_wishes(call: Call, pool: str | None) -> None:
    """What else is wished for needs its own rights."""
    if storage := call.given("storage"):
        call.authority.require(f"/storage/{storage}", "Datastore.AllocateSpace")
    if call.flag("ha-managed"):
        call.authority.require("/", "Sys.Console")
    if call.flag("start"):
        call.authority.require_vm(call.vmid, pool, "VM.PowerMgmt")


def _take_over(call: Call, before: Guest | None, failure: str) -> Guest:
    assert before is not None
    if before.config.get("protection") == "1":
        raise Refused(f"{failure}- protection mode enabled")
    if before.running:
        raise Refused(f"{failure}vm is running")
    return take_over(call, before)


def _archive(call: Call, archive: str, options: Config) -> Backup:
    for option in sorted(filter(is_drive, options)):
        raise faulty_fields({option: "option conflicts with option 'archive'"})
    if archive == "-":
        raise Refused("pipe requires cli environment")
    check_access(call.state, call.authority, archive, vmid=call.vmid, content="backup")
    return find_backup(call, archive)


def _build(call: Call, task: Task, guest: Guest, backup: Backup | None, options: Config) -> Steps:
    config = dict(options)
    for option in DRIVES:
        if option in options:
            yield 1
            config[option] = make_drive(call.state, task, guest, option, options[option], call.now)
            # what exists is freed again, if something later fails
            guest.config[option] = config[option]
    if backup:
        yield from restore(call, task, guest, backup, config, storage=call.given("storage"))
        return
    check_clipboard(config.get("vga", ""))
    machine = pin(config.get("machine"), config.get("ostype"))
    check_machine(machine or "")
    if machine:
        config["machine"] = machine
    guest.config = config | _made_up(call, config)


def _made_up(call: Call, config: Config) -> Config:
    """What a new virtual machine gets of itself, where it was not told."""
    names = call.state.names
    smbios = config.get("smbios1", "")
    if "uuid=" not in smbios:
        smbios = ",".join(filter(None, [f"uuid={names.uuid()}", smbios]))
    generation = config.get("vmgenid", "1")
    return {
        "boot": config.get("boot") or boot_order(config),
        "meta": f"creation-qemu={_QEMU},ctime={int(call.now)}",
        "smbios1": smbios,
        "vmgenid": names.uuid() if generation == "1" else generation,
    }


@rule("DELETE", "/nodes/{node}/qemu/{vmid}")
def destroy_vm(call: Call) -> str:
    """Removes a virtual machine and its volumes, in a task."""
    guest = call.guest("qemu")
    skip_lock = call.root_only("skiplock")
    if guest.config.get("protection") == "1":
        raise Refused(f"can't remove VM {guest.vmid} - protection mode enabled")
    check_ties(call, guest)
    if guest.running:
        raise Refused(f"VM {guest.vmid} is running - destroy failed")

    def work(task: Task) -> Steps:
        if not skip_lock:
            check_lock(guest)
        yield 1
        everything = call.flag("destroy-unreferenced-disks")
        remove_guest(call.state, guest, everything=everything)
        purge_ties(call, guest, task)

    return call.start("qmdestroy", guest.vmid, work)
