"""Snapshots of guests: a tree of saved configurations, alike for both kinds."""

from __future__ import annotations

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
from pyvirt_sdk.stub.rules.guests.volumes import allocate, free
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest, Kind, Snapshot
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["register"]

Start = Callable[[Call, Guest], Steps]

_RESERVED = ("current", "pending")
# what belongs to the guest as it is, not to a state it had
_NOT_SAVED = frozenset({"lock"})
_MIB = 2**20


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
        if name in _RESERVED:
            raise Refused(f"unable to use snapshot name '{name}' (reserved name)")
        guest = call.guest(kind)
        return call.start(
            f"{prefix}snapshot", guest.vmid, lambda task: _create(call, task, guest, name)
        )

    @rule("GET", f"{one}/config")
    def config(call: Call) -> dict[str, Any]:
        guest = call.guest(kind)
        return snapshot_config(guest, find_snapshot(guest, call.text("snapname")))

    @rule("PUT", f"{one}/config")
    def describe(call: Call) -> None:
        guest = call.guest(kind)
        check_lock(guest)
        snapshot = find_snapshot(guest, call.text("snapname"))
        if "description" in call.params:
            snapshot.description = call.text("description")

    @rule("POST", f"{one}/rollback")
    def rollback(call: Call) -> str:
        guest = call.guest(kind)
        return call.start(
            f"{prefix}rollback", guest.vmid, lambda _task: _roll_back(call, guest, prefix, start)
        )

    @rule("DELETE", one)
    def delete(call: Call) -> str:
        guest = call.guest(kind)
        return call.start(f"{prefix}delsnapshot", guest.vmid, lambda _task: _delete(call, guest))


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


def _create(call: Call, task: Task, guest: Guest, name: str) -> Steps:
    check_lock(guest)
    if guest.is_template:
        raise Refused("you can't take a snapshot if it's a template")
    if name in guest.snapshots:
        raise Refused(f"snapshot name '{name}' already used")
    if not can_snapshot(call.state, guest):
        raise Refused("snapshot feature is not available")
    config = {key: text for key, text in guest.config.items() if key not in _NOT_SAVED}
    with_state = guest.running is not None and call.flag("vmstate")
    with locked(guest, "snapshot"):
        if with_state:
            config["vmstate"] = _save_state(call, guest, name)
            yield 5
        for option, text in config.items():
            if guest.kind == "qemu" and _is_disk(option, text):
                task.log(f"snapshotting 'drive-{option}' ({text.partition(',')[0]})")
        yield 1
    guest.snapshots[name] = Snapshot(
        config, int(call.now), guest.parent, call.text("description"), with_state
    )
    guest.parent = name


def _is_disk(option: str, text: str) -> bool:
    return option.startswith(("ide", "scsi", "virtio", "sata")) and "size=" in text


def _save_state(call: Call, guest: Guest, name: str) -> str:
    """Writes memory to a volume beside the first disk."""
    disk = next(text for option, text in guest.config.items() if _is_disk(option, text))
    storage = call.state.storage(disk.partition(":")[0])
    size = 2 * int(guest.config.get("memory", "512")) * _MIB
    volume = allocate(
        guest.node,
        storage,
        guest.vmid,
        size,
        "raw",
        call.now,
        name=f"vm-{guest.vmid}-state-{name}",
    )
    return volume.volid


def _roll_back(call: Call, guest: Guest, prefix: str, start: Start) -> Steps:
    name = call.text("snapname")
    snapshot = find_snapshot(guest, name)
    check_lock(guest)
    with locked(guest, "rollback"):
        yield 2
    guest.running = None
    guest.config = dict(snapshot.config)
    guest.config.pop("vmstate", None)
    guest.pending, guest.pending_delete = {}, []
    guest.parent = name
    if "vmgenid" in guest.config:
        guest.config["vmgenid"] = call.state.names.uuid()
    if snapshot.state:
        yield from start(call, guest)
    elif call.flag("start"):
        call.start(f"{prefix}start", guest.vmid, lambda _task: start(call, guest))


def _delete(call: Call, guest: Guest) -> Steps:
    name = call.text("snapname")
    snapshot = find_snapshot(guest, name)
    check_lock(guest)
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
