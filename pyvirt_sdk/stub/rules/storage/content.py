"""The volumes on a storage."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from pyvirt_sdk.formats.sizes import parse_size
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.guests.formats import check_format
from pyvirt_sdk.stub.rules.guests.volumes import check_room, free, holders, path_of, taken_at_once
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.storage import Storage, Volume
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["find_volume", "here"]

_STORAGE = "/nodes/{node}/storage/{storage}"
_VOLUME = f"{_STORAGE}/content/{{volume}}"
_FORMATS = ("raw", "qcow2", "vmdk")
_AUDIT = ("Datastore.Audit", "Datastore.AllocateSpace")


@rule("GET", f"{_STORAGE}/content")
def content_list(call: Call) -> list[dict[str, Any]]:
    """What is on a storage."""
    storage = here(call)
    vmid, content = call.given("vmid"), call.given("content")
    sees_all = call.authority.has_any(f"/storage/{storage.name}", "Datastore.Allocate")
    return [
        _row(volume)
        for volume in storage.on(call.node).values()
        if (vmid is None or volume.vmid == int(vmid))
        and (content is None or volume.content == content)
        and (sees_all or _may_see(call, volume))
    ]


@rule("POST", f"{_STORAGE}/content")
def allocate(call: Call) -> str:
    """A new, empty disk image."""
    storage, name = here(call), call.text("filename")
    vmid = call.number("vmid")
    suffix = name.rpartition(".")[2]
    asked, named = call.given("format"), suffix if suffix in _FORMATS else None
    if asked and named and asked != named:
        raise faulty(format=f"different storage formats ({asked} != {named})")
    form = asked or named or "raw"
    volid = (
        f"{storage.name}:{vmid}/{name}" if "path" in storage.config else f"{storage.name}:{name}"
    )
    check_format(storage, form)
    if not re.fullmatch(rf"(?:vm|base|subvol)-{vmid}-\S+", name):
        raise Refused(f"illegal name '{name}' - should be 'vm-{vmid}-*'")
    if volid in storage.on(call.node):
        raise Refused(f"disk image '{path_of(storage, volid)}' already exists")
    text = call.text("size")
    size = parse_size(text) if text[-1:].isalpha() else int(text) * 2**10
    used = taken_at_once(storage, size)
    check_room(storage, call.node, used)
    storage.on(call.node)[volid] = Volume(
        volid, "images", form, size, int(call.now), used=used, vmid=vmid
    )
    return volid


@rule("GET", _VOLUME)
def read_volume(call: Call) -> dict[str, Any]:
    """One volume."""
    volume = find_volume(call)
    storage = call.state.storage(call.text("storage"))
    return {
        "path": path_of(storage, volume.volid),
        "size": volume.size,
        "used": volume.used,
        "format": volume.format,
        **({"notes": volume.notes} if volume.notes else {}),
        **({"protected": 1} if volume.protected else {}),
    }


@rule("POST", _VOLUME)
def copy_volume(call: Call) -> str:
    """Copies a volume under another name, on this node or another, in a task."""
    storage = here(call)
    source, target = _volid(call), _volid(call, "target")
    node = call.text("target_node", call.node)

    def work(task: Task) -> Steps:
        volume = call.state.volume(call.node, source)
        if volume is None:
            raise Refused(f"volume '{source}' does not exist")
        if target in storage.on(node):
            raise Refused(f"volume '{target}' already exists")
        check_room(storage, node, volume.used)
        task.log(f"copying '{path_of(storage, source)}' to '{path_of(storage, target)}'")
        yield 5
        storage.on(node)[target] = replace(volume, volid=target, ctime=int(call.now), parent=None)

    return call.start("imgcopy", "", work)


@rule("PUT", _VOLUME)
def update_volume(call: Call) -> None:
    """Notes and protection of a backup."""
    volume = find_volume(call)
    if "notes" in call.params:
        volume.notes = call.text("notes") or None
    if "protected" in call.params:
        volume.protected = call.flag("protected")


@rule("DELETE", _VOLUME)
def delete_volume(call: Call) -> str:
    """Removes a volume, in a task."""
    storage, volid = here(call), _volid(call)
    call.authority.require_any(f"/storage/{storage.name}", "Datastore.AllocateSpace")

    volume = call.state.volume(call.node, volid)
    owner = f"{volume.vmid}@" if volume and volume.vmid else ""

    def work(task: Task) -> Steps:
        there = call.state.volume(call.node, volid)
        if there is None:
            task.log(f"disk image '{path_of(storage, volid)}' does not exist")
        elif there.protected:
            name = volid.partition(":")[2]
            raise Refused(f"cannot remove protected volume '{name}' on '{storage.name}'")
        elif holders(call.state, volid):
            raise Refused(f"base volume '{volid}' is still in use by linked cloned")
        yield 1
        free(call.state, call.node, volid)
        task.log(f"Removed volume '{volid}'")

    return call.start("imgdel", f"{owner}{storage.name}", work)


def here(call: Call) -> Storage:
    """The storage in the path, if this node can use it."""
    return call.state.usable_storage(call.text("storage"), call.node)


def _volid(call: Call, param: str = "volume") -> str:
    name, storage = call.text(param), call.text("storage")
    if ":" not in name:
        return f"{storage}:{name}"
    named = name.partition(":")[0]
    if named != storage:
        raise faulty(volume=f"storage ID missmatch ({named} != {storage})\n")
    return name


def find_volume(call: Call) -> Volume:
    """The volume in the path or among the parameters, if the caller may see it."""
    here(call)
    volid = _volid(call)
    volume = call.state.volume(call.node, volid)
    if volume is None:
        raise Refused(f"volume '{volid}' does not exist")
    if not _may_see(call, volume):
        raise faulty(volume="permission denied")
    return volume


def _may_see(call: Call, volume: Volume) -> bool:
    storage = volume.volid.partition(":")[0]
    if volume.vmid is None:
        return call.authority.has_any(f"/storage/{storage}", *_AUDIT)
    wanted = "VM.Backup" if volume.content == "backup" else "VM.Config.Disk"
    return call.authority.has(f"/vms/{volume.vmid}", wanted)


def _row(volume: Volume) -> dict[str, Any]:
    row: dict[str, Any] = {
        "volid": volume.volid,
        "content": volume.content,
        "format": volume.format,
        "size": volume.size,
        "ctime": volume.ctime,
    }
    if volume.content in ("images", "rootdir"):
        row |= {"used": volume.used, "parent": volume.parent}
    if volume.vmid is not None:
        row["vmid"] = volume.vmid
    if volume.backup:
        row["subtype"] = volume.backup.kind
    if volume.notes:
        row["notes"] = volume.notes
    if volume.protected:
        row["protected"] = 1
    return row
