"""Snapshots of guests: a tree of saved configurations, alike for both kinds."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.config import (
    check_lock,
    find_snapshot,
    locked,
    snapshot_config,
)
from pyvirt_sdk.stub.rules.guests.features import can_snapshot
from pyvirt_sdk.stub.rules.guests.memory import save_state, state_storage
from pyvirt_sdk.stub.rules.guests.pending import set_aside
from pyvirt_sdk.stub.rules.guests.volumes import free
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Config, Guest, Kind, Snapshot
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["register"]

_RESERVED: dict[Kind, re.Pattern[str]] = {
    "qemu": re.compile("pending", re.IGNORECASE),
    "lxc": re.compile("vzdump"),
}
Start = Callable[[Call, Guest], Steps]

# what belongs to the guest as it is, not to a state it had
_NOT_SAVED = re.compile(r"lock|description|vmstate|unused\d+")
_KEPT = re.compile(r"description|unused\d+")
_DISK = re.compile(r"(?:ide|scsi|virtio|sata|efidisk|tpmstate|mp)\d+|rootfs")


def register(kind: Kind, prefix: str, start: Start) -> None:
    """Adds the operations for one kind of guest; ``prefix`` opens the names of their tasks."""
    base = f"/nodes/{{node}}/{kind}/{{vmid}}/snapshot"
    one = f"{base}/{{snapname}}"

    @rule("GET", base)
    def snapshot_list(call: Call) -> list[dict[str, Any]]:
        return _rows(call.guest(kind))

    @rule("POST", base)
    def create(call: Call) -> str:
        name = call.text("snapname")
        if name == "current" or _RESERVED[kind].fullmatch(name):
            raise Refused(f"unable to use snapshot name '{name.lower()}' (reserved name)")
        if kind == "qemu":
            call.guest(kind)
        return call.start(f"{prefix}snapshot", call.vmid, lambda task: _create(call, task, name))

    @rule("GET", f"{one}/config")
    def config(call: Call) -> dict[str, Any]:
        guest = call.guest(kind)
        return snapshot_config(guest, find_snapshot(guest, call.text("snapname")))

    @rule("PUT", f"{one}/config")
    def describe(call: Call) -> None:
        if "description" not in call.params:
            return
        guest = call.guest(kind)
        check_lock(guest)
        find_snapshot(guest, call.text("snapname")).description = call.text("description")

    @rule("POST", f"{one}/rollback")
    def rollback(call: Call) -> str:
        if call.flag("start"):
            call.authority.require(f"/vms/{call.vmid}", "VM.PowerMgmt")
        return call.start(
            f"{prefix}rollback", call.vmid, lambda _task: _roll_back(call, prefix, start)
        )

    @rule("DELETE", one)
    def delete(call: Call) -> str:
        return call.start(f"{prefix}delsnapshot", call.vmid, lambda _task: _delete(call))


def _rows(guest: Guest) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for name, snapshot in guest.snapshots.items():
        row: dict[str, Any] = {
            "name": name,
            "description": snapshot.description,
            "snaptime": snapshot.time,
        }
        if guest.kind == "qemu":
            row["vmstate"] = int(snapshot.state)
        rows.append(row | _parent(snapshot.parent))
    here = {
        "name": "current",
        "description": "You are here!",
        "digest": guest.digest,
        "running": int(guest.running is not None),
    }
    return [*rows, here | _parent(guest.parent)]


def _parent(name: str | None) -> dict[str, str]:
    return {"parent": name} if name else {}


def _guest(call: Call) -> Guest:
    kind: Kind = "lxc" if "/lxc/" in call.operation.path else "qemu"
    return call.guest(kind)


def _create(call: Call, task: Task, name: str) -> Steps:
    guest = _guest(call)
    if guest.is_template:
        raise Refused("you can't take a snapshot if it's a template")
    check_lock(guest)
    if name in guest.snapshots:
        raise Refused(f"snapshot name '{name}' already used")
    if not can_snapshot(call.state, guest):
        raise Refused("snapshot feature is not available")
    config = _saved(guest.config)
    with_state = guest.running is not None and call.flag("vmstate")
    with locked(guest, "snapshot"):
        if with_state:
            config |= save_state(call, guest, name, state_storage(call.state, guest))
            yield 5
        for option, text in config.items():
            if guest.kind == "qemu" and _is_disk(option, text):
                task.log(f"snapshotting 'drive-{option}' ({text.partition(',')[0]})")
        yield 1
    guest.snapshots[name] = Snapshot(
        config, int(call.now), guest.parent, call.text("description"), with_state
    )
    guest.parent = name


def _saved(config: Config) -> Config:
    """What of a configuration a snapshot keeps; the rest belongs to the guest as it is."""
    return {key: text for key, text in config.items() if not _NOT_SAVED.fullmatch(key)}


def _is_disk(option: str, text: str) -> bool:
    if option == "vmstate":
        return False
    return _DISK.fullmatch(option) is not None and "media=cdrom" not in text


def _roll_back(call: Call, prefix: str, start: Start) -> Steps:
    guest, name = _guest(call), call.text("snapname")
    if guest.is_template:
        raise Refused("you can't rollback if vm is a template")
    snapshot = find_snapshot(guest, name)
    check_lock(guest)
    with locked(guest, "rollback"):
        yield 2
    guest.running = None
    before = dict(guest.config)
    kept = {option: text for option, text in before.items() if _KEPT.fullmatch(option)}
    guest.config = kept | _saved(snapshot.config)
    guest.pending, guest.pending_delete = {}, []
    for option in ("runningmachine", "runningcpu"):
        guest.config.pop(option, None)
    for option, text in before.items():
        if _is_disk(option, text):
            set_aside(call.state, guest, text)
    guest.parent = name
    if "vmgenid" in guest.config:
        guest.config["vmgenid"] = call.state.names.uuid()
    if snapshot.state:
        yield from start(call, guest)
    elif call.flag("start"):
        call.start(f"{prefix}start", guest.vmid, lambda _task: start(call, guest))


def _delete(call: Call) -> Steps:
    guest, name = _guest(call), call.text("snapname")
    snapshot = find_snapshot(guest, name)
    check_lock(guest)
    if guest.is_template:
        raise Refused("you can't delete a snapshot if vm is a template")
    with locked(guest, "snapshot-delete"):
        yield 1
    del guest.snapshots[name]
    for other in guest.snapshots.values():
        if other.parent == name:
            other.parent = snapshot.parent
    if guest.parent == name:
        guest.parent = snapshot.parent
    if state := snapshot.config.get("vmstate"):
        free(call.state, guest.node, state)
    for option, text in snapshot.config.items():
        if _is_disk(option, text):  # one that nothing else needs
            set_aside(call.state, guest, text)
