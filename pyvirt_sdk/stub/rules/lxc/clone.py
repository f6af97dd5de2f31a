"""Cloning containers, and making templates of them."""

from __future__ import annotations

import re

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.bridges import check_bridge_access
from pyvirt_sdk.stub.rules.guests.cloning import (
    check_shared,
    check_target,
    copy_disk,
    copy_firewall,
    link_disk,
    make_base,
    wants_full,
)
from pyvirt_sdk.stub.rules.guests.config import check_lock, find_snapshot, locked
from pyvirt_sdk.stub.rules.guests.creation import all_or_nothing, begin, check_free
from pyvirt_sdk.stub.rules.guests.features import can_be_base, disks, disks_of, supports
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.lxc.mounts import mount_type, mounts
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.tasks import Steps, Task

_CT = "/nodes/{node}/lxc/{vmid}"
_NET = re.compile(r"net\d+")
_NOT_COPIED = re.compile(r"lock|template|unused\d+|parent|snaptime")


@rule("POST", f"{_CT}/clone")
def clone(call: Call) -> str:
    """A copy of a container, or one that stands on a template's volumes."""
    state, newid = call.state, call.number("newid")
    target = check_target(call)
    source = call.guest("lxc")
    check_lock(source)
    check_free(state, newid)
    full = wants_full(call, source)
    snapshot = call.given("snapname")
    config = find_snapshot(source, snapshot).config if snapshot else source.config
    _check_volumes(call, source, config, full=full)
    check_bridge_access(call, "lxc", config)
    storage = call.given("storage")
    check_shared(state, source, target, [storage] if storage else _storages(config))
    copy = begin(call, "lxc", newid, target, "create")

    def work(task: Task) -> Steps:
        with locked(source, "disk"):
            steps = _fill(call, task, source, copy, dict(config), full=full)
            yield from all_or_nothing(call, copy, steps, "clone failed: ")
            copy_firewall(state, source, copy)

    return call.start("vzclone", source.vmid, work)


def _check_volumes(call: Call, source: Guest, config: Config, *, full: bool) -> None:
    """Refuses what cannot be copied, or (for a linked clone) is no base."""
    snapshot = call.given("snapname")
    for option in sorted(mounts(config)):
        volid = parse("lxc", option, config[option]).get("volume", "")
        if kind := mount_type(volid):
            raise Refused(f"unable to clone mountpoint '{option}' (type {kind})")
        storage = call.given("storage") or volid.partition(":")[0]
        call.state.storage(storage)
        call.authority.require(f"/storage/{storage}", "Datastore.AllocateSpace")
        if full:
            if source.running and snapshot is None:
                raise Refused("Cannot do full clones on a running container without snapshots")
            continue
        volume = call.state.volume(source.node, volid)
        if volume is None or not supports(call.state, "clone", volume, snapshot):
            raise Refused(f"Linked clone feature for '{volid}' is not available")


def _storages(config: Config) -> set[str]:
    """Where the volumes of a container are; what is no volume of a storage is in none."""
    volids = [parse("lxc", option, config[option]).get("volume", "") for option in mounts(config)]
    return {volid.partition(":")[0] for volid in volids if ":" in volid}


def _fill(
    call: Call, task: Task, source: Guest, copy: Guest, config: Config, *, full: bool
) -> Steps:
    state = call.state
    fresh = {option: text for option, text in config.items() if not _NOT_COPIED.fullmatch(option)}
    for option, volume in disks_of(state, source.node, config).items():
        what = "full clone of mountpoint" if full else "linked clone of mount point"
        task.log(f"create {what} {option} ({volume.volid})")
        if full:
            made = copy_disk(call, task, volume, copy.vmid, copy.node)
        else:
            made = link_disk(call, task, volume, copy.vmid)
        mount = parse("lxc", option, fresh[option]) | {"volume": made.volid}
        fresh[option] = copy.config[option] = show("lxc", option, mount)
        yield 10 if full else 1
    for option in [one for one in fresh if _NET.fullmatch(one)]:
        net = parse("lxc", option, fresh[option]) | {"hwaddr": state.names.mac()}
        fresh[option] = show("lxc", option, net)
    for option in ("hostname", "description"):
        if value := call.given(option):
            fresh[option] = value
    copy.config = fresh


@rule("POST", f"{_CT}/template")
def template(call: Call) -> None:
    """Makes a template: its volumes become bases. A task does it, and its UPID is not told."""
    guest = call.guest("lxc")
    check_lock(guest)
    if guest.snapshots:
        raise Refused("unable to create template, because CT contains snapshots")
    if guest.is_template:
        raise Refused("you can't convert a template to a template")
    if guest.running:
        raise Refused("you can't convert a CT to template if the CT is running")

    def work(_task: Task) -> Steps:
        for option in mounts(guest.config):
            volid = parse("lxc", option, guest.config[option]).get("volume", "")
            volume = call.state.volume(guest.node, volid)
            if volume is None or not can_be_base(call.state, volume):
                raise Refused(f"Template feature is not available for '{volid}'")
        yield 1
        for option in disks(call.state, guest):
            make_base(call.state, guest, option)
        guest.config["template"] = "1"

    call.start("vztemplate", guest.vmid, work)
