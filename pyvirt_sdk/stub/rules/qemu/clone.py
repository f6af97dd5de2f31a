"""Cloning virtual machines, and making templates of them."""

from __future__ import annotations

import re

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.bridges import check_bridge_access
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
from pyvirt_sdk.stub.rules.guests.features import disks, disks_of, supports
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.qemu.drives import cloudinit_disk, copied, is_drive, volume_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.state.storage import Volume
from pyvirt_sdk.stub.tasks import Steps, Task

_VM = "/nodes/{node}/qemu/{vmid}"
_NET = re.compile(r"net\d+")
# what a copy does not inherit
_NOT_COPIED = re.compile(
    r"lock|template|unused\d+|vmstate|snaptime|parent|runningcpu|runningmachine"
)


@rule("POST", f"{_VM}/clone")
def clone(call: Call) -> str:
    """A copy of a virtual machine, or one that stands on a template's disks."""
    state, newid = call.state, call.number("newid")
    guest = state.guests.get(call.vmid)
    if guest is None or guest.kind != "qemu" or guest.node != call.node:
        raise Refused(f"unable to find configuration file for VM {call.vmid} on node '{call.node}'")
    target = check_target(call)
    source = call.guest("qemu")
    check_lock(source)
    snapshot = call.given("snapname")
    config = find_snapshot(source, snapshot).config if snapshot else source.config
    full = wants_full(call, source)
    check_space(call, list(disks_of(state, source.node, config).values()))
    check_bridge_access(call, "qemu", config)
    check_shared(state, source, target, _storages(config))
    if newid in state.guests:
        raise Refused(f"unable to create VM {newid}: config file already exists")
    _check_features(call, source, config, full=full)
    copy = begin(call, "qemu", newid, target, "clone")

    def work(task: Task) -> Steps:
        with locked(source, "clone"):
            steps = _fill(call, task, source, copy, dict(config), full=full)
            yield from all_or_nothing(call, copy, steps, "clone failed: ")
            copy_firewall(state, source, copy)

    return call.start("qmclone", source.vmid, work)


def _check_features(call: Call, source: Guest, config: Config, *, full: bool) -> None:
    """Refuses disks that cannot be copied, or (for a linked clone) that are no bases."""
    snapshot = call.given("snapname")
    for option, volume in sorted(_drives(call.state, source, config).items()):
        if full and source.running and not snapshot and option == "tpmstate0":
            raise Refused("cannot clone TPM state while VM is running")
        copies = full or option == "tpmstate0" or "cloudinit" in volume.volid
        if not supports(call.state, "copy" if copies else "clone", volume, snapshot):
            what = "a snapshot of " if snapshot else ""
            raise Refused(
                f"{'Full' if copies else 'Linked'} clone feature is not supported for "
                f"{what}'{volume.volid}' ({option})"
            )


def _drives(state: State, source: Guest, config: Config) -> dict[str, Volume]:
    """The disks that a clone gets of its own, that of cloud-init among them."""
    found = disks_of(state, source.node, config)
    for option, text in config.items():
        if is_drive(option) and "cloudinit" in text:
            volume = state.volume(source.node, volume_of(text) or "")
            if volume:
                found[option] = volume
    return found


def _storages(config: Config) -> set[str]:
    """Where the drives of a machine are, CD-ROMs among them."""
    volids = [volume_of(text) for option, text in config.items() if is_drive(option)]
    return {volid.partition(":")[0] for volid in volids if volid}


def _fill(
    call: Call, task: Task, source: Guest, copy: Guest, config: Config, *, full: bool
) -> Steps:
    state, names = call.state, call.state.names
    title = config.get("name") or str(source.vmid)
    task.log(f"creating a clone of VM {source.vmid} with ID {copy.vmid}")
    fresh = {option: text for option, text in config.items() if not _NOT_COPIED.fullmatch(option)}
    for option, volume in sorted(_drives(state, source, config).items()):
        is_cloudinit = "cloudinit" in volume.volid
        copies = full or option == "tpmstate0" or is_cloudinit
        task.log(
            f"create {'full' if copies else 'linked'} clone of drive {option} ({volume.volid})"
        )
        if is_cloudinit:
            storage = state.storage(call.given("storage") or volume.volid.partition(":")[0])
            made = cloudinit_disk(task, copy, storage, None, call.now)
        elif copies:
            made = copy_disk(call, task, volume, copy.vmid, copy.node)
        else:
            made = link_disk(call, task, volume, copy.vmid)
        drive = parse("qemu", option, fresh[option]) | {"file": made.volid}
        fresh[option] = copy.config[option] = show("qemu", option, drive)
        yield 10 if copies else 1
        if copies and not is_cloudinit:
            copied(task, made)
    prefix = state.options.get("mac_prefix", "BC:24:11")
    for option in [one for one in fresh if _NET.fullmatch(one)]:
        net = parse("qemu", option, fresh[option]) | {"macaddr": names.mac(prefix)}
        fresh[option] = show("qemu", option, net)
    fresh["name"] = call.given("name") or f"Copy-of-VM-{title}"
    if "vmgenid" in fresh:
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
