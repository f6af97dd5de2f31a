"""Cloning virtual machines, and making templates of them."""

from __future__ import annotations

import re

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.cloning import (
    check_shared,
    check_space,
    check_target,
    copy_disk,
    copy_firewall,
    link_disk,
    make_base,
    wants_full,
)
from pyvirt_sdk.stub.rules.guests.config import check_lock, find_snapshot, locked
from pyvirt_sdk.stub.rules.guests.creation import all_or_nothing, begin
from pyvirt_sdk.stub.rules.guests.features import disks
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.qemu.drives import copied, is_drive, volume_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.tasks import Steps, Task

_VM = "/nodes/{node}/qemu/{vmid}"
_NET = re.compile(r"net\d+")
# what a copy does not inherit
_NOT_COPIED = re.compile(r"lock|template|unused\d+|vmstate|snaptime|parent|protection")


@rule("POST", f"{_VM}/clone")
def clone(call: Call) -> str:
    """A copy of a virtual machine, or one that stands on a template's disks."""
    state, newid = call.state, call.number("newid")
    target = check_target(call)
    source = call.guest("qemu")
    check_lock(source)
    snapshot = call.given("snapname")
    config = find_snapshot(source, snapshot).config if snapshot else source.config
    full = wants_full(call, source)
    check_space(call, list(disks(state, source).values()))
    check_shared(state, source, target, _storages(config))
    if newid in state.guests:
        raise Refused(f"unable to create VM {newid}: config file already exists")
    copy = begin(call, "qemu", newid, target, "clone")

    def work(task: Task) -> Steps:
        with locked(source, "clone"):
            steps = _fill(call, task, source, copy, dict(config), full=full)
            yield from all_or_nothing(call, copy, steps, "clone failed: ")
            copy_firewall(state, source, copy)

    return call.start("qmclone", source.vmid, work)


def _storages(config: Config) -> set[str]:
    """Where the drives of a machine are, CD-ROMs among them."""
    volids = [volume_of(text) for option, text in config.items() if is_drive(option)]
    return {volid.partition(":")[0] for volid in volids if volid}


def _fill(
    call: Call, task: Task, source: Guest, copy: Guest, config: Config, *, full: bool
) -> Steps:
    state, names = call.state, call.state.names
    title = config.get("name") or str(source.vmid)
    fresh = {option: text for option, text in config.items() if not _NOT_COPIED.fullmatch(option)}
    for option, volume in disks(state, source).items():
        if option not in fresh:
            continue
        task.log(f"create {'full' if full else 'linked'} clone of drive {option} ({volume.volid})")
        if full:
            made = copy_disk(call, task, volume, copy.vmid, copy.node)
        else:
            made = link_disk(call, task, volume, copy.vmid)
        drive = parse("qemu", option, fresh[option]) | {"file": made.volid}
        fresh[option] = copy.config[option] = show("qemu", option, drive)
        yield 10 if full else 1
        if full:
            copied(task, made)
    for option in [one for one in fresh if _NET.fullmatch(one)]:
        net = parse("qemu", option, fresh[option]) | {"macaddr": names.mac()}
        fresh[option] = show("qemu", option, net)
    fresh["name"] = call.given("name") or f"Copy-of-VM-{title}"
    fresh["vmgenid"] = names.uuid()
    smbios = parse("qemu", "smbios1", fresh.get("smbios1", "")) | {"uuid": names.uuid()}
    fresh["smbios1"] = show("qemu", "smbios1", smbios)
    if description := call.given("description"):
        fresh["description"] = description
    copy.config = fresh


@rule("POST", f"{_VM}/template")
def template(call: Call) -> str:
    """Makes a template: its disks become bases."""
    guest = call.guest("qemu")
    check_lock(guest)
    if guest.snapshots:
        raise Refused("unable to create template, because VM contains snapshots")
    if guest.is_template and "disk" not in call.params:
        raise Refused("you can't convert a template to a template")
    if guest.running:
        raise Refused("you can't convert a VM to template if VM is running")
    only = call.given("disk")

    def work(_task: Task) -> Steps:
        guest.config["template"] = "1"
        yield 1
        for option in disks(call.state, guest):
            if only in (None, option):
                make_base(call.state, guest, option)

    return call.start("qmtemplate", guest.vmid, work)
