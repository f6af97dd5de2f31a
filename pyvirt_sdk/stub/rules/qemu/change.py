"""Carrying out a change of a virtual machine's configuration."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.pending import (
    apply_pending,
    drop,
    put,
    revert,
    used_in_snapshot,
)
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.guests.volumes import free
from pyvirt_sdk.stub.rules.qemu.drives import (
    DRIVES,
    is_cdrom,
    is_drive,
    make_drive,
    show_boot_order,
    volume_of,
)
from pyvirt_sdk.stub.rules.qemu.machines import check_clipboard, check_machine, hashed, pin
from pyvirt_sdk.stub.rules.qemu.options import check_drive_rights
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.tasks import Steps, Task
from pyvirt_sdk.stub.words import words

__all__ = ["Change", "apply_change", "check_change"]

# what a running machine takes up at once
_AT_ONCE = words(
    """affinity agent balloon cicustom cipassword citype ciupgrade ciuser cpulimit cpuunits
    description hookscript hotplug lock migrate_downtime migrate_speed name nameserver onboot
    protection searchdomain shares sshkeys startup tags template vmstatestorage"""
)
_HOT = re.compile(r"(?:net|scsi|virtio|usb|ipconfig)\d+")


@dataclass(frozen=True, slots=True)
class Change:
    """What a call asks for, checked as far as that goes without looking at the machine."""

    options: Config
    delete: Sequence[str]
    revert: Sequence[str]


def check_change(call: Call, change: Change) -> Guest:
    """The machine, if it may be changed so; asked before a task is begun, and again within."""
    guest = call.guest("qemu")
    digest = call.given("digest")
    if digest and digest != guest.digest:
        raise Refused("checksum mismatch (file change by other user?)")
    wakes = "vmstate" in change.delete and guest.lock == "suspended"
    if not (call.flag("skiplock") or wakes):
        check_lock(guest)
    _check_memory(guest, change.options)
    return guest


def apply_change(call: Call, task: Task, change: Change) -> Steps:
    """Reverts, deletes and sets, in this order; what cannot be done now becomes pending."""
    state, guest = call.state, check_change(call, change)
    _check_boot_order(guest, change)
    revert(guest, change.revert)
    for option in change.delete:
        delete_option(call, guest, option)
    if "vmstate" in change.delete and guest.lock == "suspended":
        for option in ("lock", "runningmachine", "runningcpu"):
            guest.config.pop(option, None)
    for option, text in _drives_first(change.options):
        value = text
        if is_drive(option):
            _check_drive_change(call, guest, option, text)
            yield 1
            value = make_drive(state, task, guest, option, text, call.now)
            _boot_from_cdrom(call, guest, option, value)
        elif option == "machine":
            check_machine(text)
        elif option == "vga":
            check_clipboard(text)
        elif option == "vmgenid" and text == "1":
            value = state.names.uuid()
        elif option == "cipassword":
            value = hashed(text)
        elif option == "ostype" and "machine" not in (*change.options, *change.delete):
            _pin_machine(call, guest, text)
        put(state, guest, option, value, at_once=_takes_at_once(option))
    if guest.running is None:
        apply_pending(state, guest)


def _check_drive_change(call: Call, guest: Guest, option: str, text: str) -> None:
    before = guest.config.get(option)
    if before:
        check_drive_rights(call, guest.vmid, before)
        old, new = parse("qemu", option, before), parse("qemu", option, text)
        versions = [one.get("version", "v1.2") for one in (old, new)]
        if option == "tpmstate0" and old["file"] == new["file"] and versions[0] != versions[1]:
            raise Refused("cannot change TPM state version after creation")
    check_drive_rights(call, guest.vmid, text)


def _pin_machine(call: Call, guest: Guest, ostype: str) -> None:
    if "machine" not in guest.pending and (pinned := pin(guest.config.get("machine"), ostype)):
        put(call.state, guest, "machine", pinned, at_once=False)


def delete_option(call: Call, guest: Guest, option: str) -> None:
    """Removes an option; a disk is set aside, or (with ``force``) freed."""
    text = guest.config.get(option) or guest.pending.get(option)
    if text is None:
        return
    is_unused = option.startswith("unused")
    if option in guest.config and (is_drive(option) or is_unused or option == "vmstate"):
        _check_protection(guest, option)
    if is_drive(option):
        check_drive_rights(call, guest.vmid, text)
    if is_unused and used_in_snapshot(guest, volume_of(text) or ""):
        raise Refused(f"unable to delete '{volume_of(text)}' - volume is still in use (snapshot?)")
    order = _boot_order(guest)
    if option in order:
        left = show_boot_order([one for one in order if one != option])
        put(call.state, guest, "boot", left, at_once=False)
    at_once = _takes_at_once(option)
    if call.flag("force") and is_drive(option) and (at_once or guest.running is None):
        _free_drive(call, guest, option)
    if option == "vmstate":
        free(call.state, guest.node, text)
    drop(call.state, guest, option, at_once=at_once)


def _drives_first(options: Config) -> list[tuple[str, str]]:
    drives = [option for option in DRIVES if option in options]
    others = [option for option in options if not is_drive(option)]
    return [(option, options[option]) for option in (*drives, *others)]


def _free_drive(call: Call, guest: Guest, option: str) -> None:
    volid = volume_of(guest.config.get(option, "none"))
    volume = call.state.volume(guest.node, volid) if volid else None
    if volume and volume.vmid == guest.vmid:
        if used_in_snapshot(guest, volume.volid):
            raise Refused(f"unable to delete '{volid}' - volume is still in use (snapshot?)")
        free(call.state, guest.node, volume.volid)


def _check_protection(guest: Guest, option: str) -> None:
    if guest.config.get("protection") != "1":
        return
    what = f"drive '{option}'"
    if option == "vmstate":
        what = f"vmstate '{guest.config[option]}'"
    if option.startswith("unused"):
        what = f"unused disk '{guest.config[option]}'"
    raise Refused(f"can't remove {what} - protection mode enabled")


def _takes_at_once(option: str) -> bool:
    return option in _AT_ONCE or _HOT.fullmatch(option) is not None


def _check_memory(guest: Guest, options: Config) -> None:
    if not {"memory", "balloon"} & options.keys():
        return
    merged = guest.config | guest.pending | options
    memory = parse("qemu", "memory", merged.get("memory", "512"))
    if int(merged.get("balloon", "0")) > int(memory["current"]):
        raise Refused("balloon value too large (must be smaller than assigned memory)")


def _boot_order(guest: Guest) -> list[str]:
    text = guest.pending.get("boot") or guest.config.get("boot", "")
    order = parse("qemu", "boot", text).get("order", "")
    return order.split(";") if order else []


def _check_boot_order(guest: Guest, change: Change) -> None:
    order = parse("qemu", "boot", change.options.get("boot", "")).get("order", "")
    for device in filter(None, order.split(";")):
        there = device in guest.config or device in guest.pending or device in change.options
        if not there or device in change.delete:
            raise Refused(f"invalid bootorder: device '{device}' does not exist'")


def _boot_from_cdrom(call: Call, guest: Guest, option: str, text: str) -> None:
    """A new CD-ROM can be booted from, after everything else."""
    order = _boot_order(guest)
    if order and option not in order and is_cdrom(text) and "cloudinit" not in text:
        put(call.state, guest, "boot", show_boot_order([*order, option]), at_once=False)
