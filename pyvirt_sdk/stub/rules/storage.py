"""Storages: their configuration, how full they are, and what is on them."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.formats.sizes import parse_size
from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, doing, faulty
from pyvirt_sdk.stub.rules.guests.volumes import free, holders, path_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage_types import TYPES
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.state.storage import Storage, Volume
from pyvirt_sdk.stub.tasks import Steps, Task

_STORAGE = "/nodes/{node}/storage/{storage}"
_VOLUME = f"{_STORAGE}/content/{{volume}}"
_FORMATS = ("raw", "qcow2", "vmdk")
_AUDIT = ("Datastore.Audit", "Datastore.AllocateSpace")
_NOT_STORED = frozenset({"storage", "delete", "digest", "password", "encryption-key", "keyring"})


@rule("GET", "/storage")
def definitions(call: Call) -> list[dict[str, Any]]:
    """The storages the caller may see, as they are configured."""
    wanted = call.given("type")
    return [
        _definition(call, storage)
        for storage in call.state.storages.values()
        if wanted in (None, storage.type)
        and call.authority.has_any(f"/storage/{storage.name}", *_AUDIT)
    ]


@rule("POST", "/storage")
def create_definition(call: Call) -> dict[str, str]:
    """A new storage."""
    name, kind = call.text("storage"), TYPES[call.text("type")]
    config = {key: str(value) for key, value in call.params.items() if key not in _NOT_STORED}
    if unexpected := next((key for key in config if not kind.knows(key)), None):
        raise Refused(f"unexpected property '{unexpected}'")
    for needed in kind.required:
        if needed not in config:
            raise Refused(f"missing value for required option '{needed}'")
    config["content"] = _content(call, kind.contents, kind.default_content)
    with doing("create storage failed"):
        if name in call.state.storages:
            raise Refused(f"storage ID '{name}' already defined")
        call.state.storages[name] = Storage(name, config)
        _written(call)
    return {"storage": name, "type": config["type"]}


@rule("GET", "/storage/{storage}")
def read_definition(call: Call) -> dict[str, Any]:
    """One storage, as it is configured."""
    return _definition(call, call.state.storage(call.text("storage")))


@rule("PUT", "/storage/{storage}")
def update_definition(call: Call) -> dict[str, str]:
    """Changes what is given and removes what is named in ``delete``."""
    with doing("update storage failed"):
        storage = call.state.storage(call.text("storage"))
        if (digest := call.given("digest")) and digest != _digest(call):
            raise Refused(
                "detected modified configuration - file changed by other user? Try again."
            )
        kind = TYPES[storage.type]
        given = {key: str(value) for key, value in call.params.items() if key not in _NOT_STORED}
        if unexpected := next((key for key in given if not kind.knows(key)), None):
            raise Refused(f"unexpected property '{unexpected}'")
        for name in call.items("delete"):
            if not kind.knows(name):
                raise Refused(f"no such option '{name}'")
            if name in kind.required:
                raise Refused(f"unable to delete required option '{name}'")
            if name in given:
                raise Refused(f"cannot set and delete property '{name}' at the same time!")
        if "content" in given:
            given["content"] = _content(call, kind.contents, kind.default_content)
        storage.config |= given
        for name in call.items("delete"):
            storage.config.pop(name, None)
        storage.config.setdefault("content", kind.default_content)
        _written(call)
    return {"storage": storage.name, "type": storage.type}


@rule("DELETE", "/storage/{storage}")
def delete_definition(call: Call) -> None:
    """Forgets a storage; what is on it stays where it is."""
    with doing("delete storage failed"):
        del call.state.storages[call.state.storage(call.text("storage")).name]
        _written(call)


@rule("GET", "/nodes/{node}/storage")
def storage_list(call: Call) -> list[dict[str, Any]]:
    """The storages a node can use, and how full they are."""
    wanted, content = call.given("storage"), call.items("content")
    return [
        {"storage": storage.name, **_usage(call, storage, with_fraction=True)}
        for storage in call.state.storages.values()
        if storage.serves(call.node)
        and wanted in (None, storage.name)
        and (storage.enabled or not call.flag("enabled"))
        and (not content or set(content) & set(storage.content))
        and call.authority.has_any(f"/storage/{storage.name}", *_AUDIT)
    ]


@rule("GET", f"{_STORAGE}/status")
def storage_status(call: Call) -> dict[str, Any]:
    """How full a storage is."""
    storage = call.state.storages.get(call.text("storage"))
    if storage is None or not storage.serves(call.node):
        raise faulty(storage="No such storage.")
    return _usage(call, storage, with_fraction=False)


@rule("GET", f"{_STORAGE}/content")
def content_list(call: Call) -> list[dict[str, Any]]:
    """What is on a storage."""
    storage = _here(call)
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
    storage, name = _here(call), call.text("filename")
    vmid = call.number("vmid")
    suffix = name.rpartition(".")[2]
    asked, named = call.given("format"), suffix if suffix in _FORMATS else None
    if asked and named and asked != named:
        raise faulty(format=f"different storage formats ({asked} != {named})")
    form = asked or named or "raw"
    volid = (
        f"{storage.name}:{vmid}/{name}" if "path" in storage.config else f"{storage.name}:{name}"
    )
    if not re.fullmatch(rf"(?:vm|base|subvol)-{vmid}-\S+", name):
        raise Refused(f"illegal name '{name}' - should be 'vm-{vmid}-*'")
    if volid in storage.on(call.node):
        raise Refused(f"disk image '{path_of(storage, volid)}' already exists")
    text = call.text("size")
    size = parse_size(text) if text[-1:].isalpha() else int(text) * 2**10
    storage.on(call.node)[volid] = Volume(volid, "images", form, size, int(call.now), vmid=vmid)
    return volid


@rule("GET", _VOLUME)
def read_volume(call: Call) -> dict[str, Any]:
    """One volume."""
    volume = _volume(call)
    storage = call.state.storage(call.text("storage"))
    return {
        "path": path_of(storage, volume.volid),
        "size": volume.size,
        "used": volume.used,
        "format": volume.format,
        **({"notes": volume.notes} if volume.notes else {}),
        **({"protected": 1} if volume.protected else {}),
    }


@rule("PUT", _VOLUME)
def update_volume(call: Call) -> None:
    """Notes and protection of a backup."""
    volume = _volume(call)
    if "notes" in call.params:
        volume.notes = call.text("notes") or None
    if "protected" in call.params:
        volume.protected = call.flag("protected")


@rule("DELETE", _VOLUME)
def delete_volume(call: Call) -> str:
    """Removes a volume, in a task."""
    storage, volid = _here(call), _volid(call)
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


def _written(call: Call) -> None:
    """A built-in storage has a priority, until it is written to the file with the others."""
    for storage in call.state.storages.values():
        storage.config.pop("priority", None)


def _definition(call: Call, storage: Storage) -> dict[str, Any]:
    schema = operation("POST", "/storage").params
    typed: dict[str, Any] = {"storage": storage.name, "digest": _digest(call)}
    for key, text in storage.config.items():
        is_number = key == "priority" or schema.get(key, {}).get("type") in ("integer", "boolean")
        typed[key] = int(text) if is_number else text
    return typed


def _digest(call: Call) -> str:
    return digest_of({name: one.config for name, one in call.state.storages.items()})


def _content(call: Call, allowed: tuple[str, ...], default: str) -> str:
    if "content" not in call.params:
        return default
    wanted = call.items("content")
    if not set(wanted) <= {*allowed, "none"}:
        raise Refused("storage does not support content type 'none'")
    return ",".join(wanted)


def _usage(call: Call, storage: Storage, *, with_fraction: bool) -> dict[str, Any]:
    active = storage.enabled
    used = storage.used(call.node) if active else 0
    total = storage.capacity if active else 0
    usage: dict[str, Any] = {
        "type": storage.type,
        "content": ",".join(storage.content),
        "active": int(active),
        "enabled": int(active),
        "shared": int(storage.shared),
        "total": total,
        "used": used,
        "avail": total - used,
    }
    if with_fraction and total:
        usage["used_fraction"] = used / total
    return usage


def _here(call: Call) -> Storage:
    storage = call.state.storage(call.text("storage"))
    if not storage.enabled:
        raise Refused(f"storage '{storage.name}' is disabled")
    if not storage.serves(call.node):
        raise Refused(f"storage '{storage.name}' is not available on node '{call.node}'")
    return storage


def _volid(call: Call) -> str:
    name, storage = call.text("volume"), call.text("storage")
    return name if name.startswith(f"{storage}:") else f"{storage}:{name}"


def _volume(call: Call) -> Volume:
    _here(call)
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
