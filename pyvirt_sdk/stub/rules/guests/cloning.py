"""Clones and templates: what both kinds of guests have in common."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.guests.creation import check_pool
from pyvirt_sdk.stub.rules.guests.features import disks
from pyvirt_sdk.stub.rules.guests.formats import fitting_format
from pyvirt_sdk.stub.rules.guests.volumes import allocate, announce, clone_of, file_name
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.state.storage import Volume
from pyvirt_sdk.stub.tasks import Task

__all__ = [
    "check_shared",
    "check_space",
    "check_target",
    "copy_disk",
    "copy_firewall",
    "link_disk",
    "make_base",
    "wants_full",
]

_TITLES = {"qemu": "VM", "lxc": "CT"}


def check_target(call: Call) -> str:
    """The node of the clone; what has to hold of pool, node and storage before one is begun."""
    state, node = call.state, call.node
    check_pool(call, call.given("pool"))
    target = call.given("target")
    if target is None or target in (node, "localhost"):
        target = node
    if target not in state.nodes:
        raise Refused(f"no such cluster node '{target}'")
    if storage := call.given("storage"):
        kind = "images" if "/qemu/" in call.operation.path else "rootdir"
        if kind not in state.usable_storage(storage, node).content and kind == "images":
            raise faulty(storage=f"storage '{storage}' does not support vm images")
        if target != node and not state.usable_storage(storage, target).shared:
            raise Refused(f"can't clone to non-shared storage '{storage}'")
    return target


def check_shared(state: State, source: Guest, target: str, storages: Iterable[str]) -> None:
    """A clone is made beside the original; another node takes it over as it is, or not at all."""
    if target != source.node and not all(state.storage(name).shared for name in storages):
        title = _TITLES[source.kind]
        raise Refused(f"can't clone {title} to node '{target}' ({title} uses local storage)")


def wants_full(call: Call, guest: Guest) -> bool:
    """Whether the clone is to stand on its own; only those of templates can do else."""
    full = call.flag("full") if "full" in call.params else not guest.is_template
    for name in ("storage", "format"):
        if name in call.params and not full:
            raise Refused(f"parameter '{name}' not allowed for linked clones")
    return full


def check_space(call: Call, volumes: list[Volume]) -> None:
    """The caller needs space where the clone's disks will be."""
    for volume in volumes:
        storage = call.given("storage") or volume.volid.partition(":")[0]
        call.authority.require(f"/storage/{storage}", "Datastore.AllocateSpace")


def copy_disk(call: Call, task: Task, volume: Volume, vmid: int, node: str) -> Volume:
    """A full copy of a disk, on the storage asked for or beside the original."""
    state = call.state
    storage = state.storage(call.given("storage") or volume.volid.partition(":")[0])
    form = fitting_format(storage, call.given("format") or volume.format)
    kind = "subvol" if form == "subvol" else "vm"
    copy = allocate(
        node,
        storage,
        vmid,
        volume.size,
        form,
        call.now,
        content=volume.content,
        kind=kind,
        written=volume.used,
    )
    announce(task, storage, copy)
    return copy


def copy_firewall(state: State, guest: Guest, copy: Guest) -> None:
    """The copy gets the rules of the firewall, too."""
    if firewall := state.firewalls.get(f"guest/{guest.vmid}"):
        state.firewalls[f"guest/{copy.vmid}"] = deepcopy(firewall)


def link_disk(call: Call, task: Task, volume: Volume, vmid: int) -> Volume:
    """A disk that stands on a base."""
    link = clone_of(call.state, call.node, volume, vmid, call.now)
    storage, name = call.state.storage(volume.volid.partition(":")[0]), file_name(link.volid)
    task.log(f"clone {volume.volid}: images, {name}, {vmid} to {name} (base={volume.volid})")
    announce(task, storage, link)
    return link


def make_base(state: State, guest: Guest, option: str) -> None:
    """Renames a disk into a base that clones can stand on."""
    volume = disks(state, guest)[option]
    storage = state.storage(volume.volid.partition(":")[0])
    before = volume.volid
    name = file_name(before)
    base = name.replace("vm-", "base-", 1).replace("subvol-", "basevol-", 1)
    volume.volid = before[: -len(name)] + base
    volumes = storage.on(guest.node)
    volumes[volume.volid] = volumes.pop(before)
    guest.config[option] = guest.config[option].replace(before, volume.volid, 1)
