"""The volumes on a storage."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from pyvirt_sdk.formats.sizes import parse_size
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.guests.formats import check_format, default_format, keeps_files
from pyvirt_sdk.stub.rules.guests.volumes import check_room, free, holders, path_of, taken_at_once
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.names import (
    check_access,
    image_format,
    parse_name,
    split_volid,
)
from pyvirt_sdk.stub.state.storage import Storage, Volume
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["find_volume", "here"]

_STORAGE = "/nodes/{node}/storage/{storage}"
_VOLUME = f"{_STORAGE}/content/{{volume}}"
_FORMATS = ("raw", "qcow2", "vmdk")
_IMAGES = ("images", "rootdir")
# listed whichever guest is asked for
_OF_ALL_GUESTS = ("snippets", "import")


@rule("GET", f"{_STORAGE}/content")
def content_list(call: Call) -> list[dict[str, Any]]:
    """What is on a storage, of the kinds that it is meant for."""
    storage = here(call)
    vmid, content = call.given("vmid"), call.given("content")
    rows = [
        _row(volume)
        for volume in storage.on(call.node).values()
        if volume.content in storage.content
        and (content is None or volume.content == content)
        and (vmid is None or volume.vmid == int(vmid) or volume.content in _OF_ALL_GUESTS)
        and _may_see(call, volume.volid)
    ]
    return sorted(rows, key=lambda row: row["volid"].lower())


@rule("POST", f"{_STORAGE}/content")
def allocate(call: Call) -> str:
    """A new, empty disk image."""
    name, vmid = call.text("filename"), call.number("vmid")
    suffix = name.rpartition(".")[2]
    asked, named = call.given("format"), suffix if suffix in _FORMATS else None
    if asked and named and asked != named:
        raise faulty(format=f"different storage formats ({asked} != {named})")
    storage = here(call)
    form = asked or named or default_format(storage)
    _check_image_name(storage, name, vmid, form)
    check_format(storage, form)
    volid = f"{storage.name}:{vmid}/{name}" if keeps_files(storage) else f"{storage.name}:{name}"
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


def _check_image_name(storage: Storage, name: str, vmid: int, form: str) -> None:
    if not keeps_files(storage):
        if not re.fullmatch(rf"(?:vm|base|subvol|basevol)-{vmid}-\S+", name):
            raise Refused(f"illegal name '{name}' - should be 'vm-{vmid}-*'")
        return
    found = image_format(name)
    if found != form:
        raise Refused(f"illegal name '{name}' - wrong extension for format ('{found} != '{form}')")


@rule("GET", _VOLUME)
def read_volume(call: Call) -> dict[str, Any]:
    """One volume."""
    volume = find_volume(call)
    storage = call.state.storage(volume.volid.partition(":")[0])
    return {
        "path": path_of(storage, volume.volid),
        "size": volume.size,
        "used": volume.used,
        "format": volume.format if volume.content in _IMAGES else "raw",
        **({"notes": volume.notes or ""} if volume.content == "backup" else {}),
        **({"protected": int(volume.protected)} if volume.content == "backup" else {}),
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
    volid = _volid(call)
    check_access(call.state, call.authority, volid)
    storage = call.state.storage(split_volid(volid)[0])
    kind = parse_name(storage, split_volid(volid)[1]).content
    volume = call.state.volume(call.node, volid)
    for name in ("notes", "protected"):
        if name not in call.params:
            continue
        if not keeps_files(storage) and storage.type != "pbs":
            raise Refused(f"attribute '{name}' is not supported for storage type '{storage.type}'")
        if kind != "backup":
            only = "can have notes" if name == "notes" else f"support attribute '{name}'"
            raise Refused(f"only backups {only}")
        if volume is None:
            continue
        if name == "notes":
            volume.notes = call.text("notes") or None
        else:
            _protect(call, storage, volume)


def _protect(call: Call, storage: Storage, volume: Volume) -> None:
    wanted = call.flag("protected")
    if wanted and not volume.protected and volume.vmid:
        allocates = call.authority.has(f"/storage/{storage.name}", "Datastore.Allocate")
        most = int(storage.config.get("max-protected-backups", "-1" if allocates else "5"))
        kept = [
            one
            for one in storage.on(call.node).values()
            if one.protected and one.vmid == volume.vmid
        ]
        if -1 < most <= len(kept):
            raise Refused(
                f"The number of protected backups per guest is limited to {most} "
                f"on storage '{storage.name}'"
            )
    volume.protected = wanted


@rule("DELETE", _VOLUME)
def delete_volume(call: Call) -> str | None:
    """Removes a volume, in a task."""
    volid = _volid(call)
    storage_name, name = split_volid(volid)
    storage = call.state.storage(storage_name)
    parsed = parse_name(storage, name)
    place = f"/storage/{storage_name}"
    if parsed.content == "backup" and parsed.owner:
        call.authority.require(place, "Datastore.AllocateSpace")
        call.authority.require(f"/vms/{parsed.owner}", "VM.Backup")
    else:
        call.authority.require(place, "Datastore.Allocate")

    def work(task: Task) -> Steps:
        here(call)
        there = call.state.volume(call.node, volid)
        if holders(call.state, volid):
            raise Refused(f"base volume '{name}' is still in use by linked clones")
        if there is None:
            task.log(f"disk image '{path_of(storage, volid)}' does not exist")
        elif there.protected:
            raise Refused(f"cannot remove protected volume '{name}' on '{storage_name}'")
        yield 1
        free(call.state, call.node, volid)
        task.log(f"Removed volume '{volid}'")

    owner = "" if parsed.owner is None else f"{parsed.owner}@"
    upid = call.start("imgdel", f"{owner}{storage_name}", work)
    return call.world.tasks.if_running(upid) if "delay" in call.params else upid


def here(call: Call) -> Storage:
    """The storage in the path, if this node can use it."""
    return call.state.usable_storage(call.text("storage"), call.node)


def _volid(call: Call, param: str = "volume") -> str:
    name, storage = call.text(param), call.text("storage")
    if ":" not in name:
        return f"{storage}:{name}"
    try:
        named = split_volid(name)[0]
    except Refused as refused:
        raise faulty(volume=f"{refused.message}\n") from None
    if named != storage:
        raise faulty(volume=f"storage ID mismatch ({named} != {storage})\n")
    return name


def find_volume(call: Call) -> Volume:
    """The volume in the path or among the parameters, if the caller may see it."""
    volid = _volid(call)
    check_access(call.state, call.authority, volid)
    volume = call.state.volume(call.node, volid)
    if volume is None:
        raise Refused(f"volume_size_info on '{volid}' failed - no format")
    return volume


def _may_see(call: Call, volid: str) -> bool:
    try:
        check_access(call.state, call.authority, volid)
    except Refused:
        return False
    return True


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
