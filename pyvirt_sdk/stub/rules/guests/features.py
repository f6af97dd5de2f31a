"""What the volumes of a guest allow: snapshots, linked clones, copies."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.guests.volumes import file_name
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.state.storage import Volume

__all__ = [
    "can_snapshot",
    "disks",
]

_DISK = re.compile(r"(?:ide|scsi|virtio|sata|efidisk|tpmstate|mp)\d+|rootfs")
_DISK_OR_UNUSED = re.compile(rf"{_DISK.pattern}|unused\d+")
_SNAPSHOT_TYPES = frozenset({"lvmthin", "zfspool", "rbd", "btrfs"})


@rule("GET", "/nodes/{node}/qemu/{vmid}/feature")
def vm_feature(call: Call) -> dict[str, Any]:
    """Whether a virtual machine can be copied, cloned or snapshotted, and where."""
    has = _has_feature(call.state, call.guest("qemu"), call.text("feature"))
    return {"hasFeature": int(has), "nodes": [call.node]}


@rule("GET", "/nodes/{node}/lxc/{vmid}/feature")
def container_feature(call: Call) -> dict[str, Any]:
    """Whether a container can be copied, cloned or snapshotted."""
    has = _has_feature(call.state, call.guest("lxc"), call.text("feature"))
    return {"hasFeature": int(has)}


def disks(state: State, guest: Guest, *, unused: bool = False) -> dict[str, Volume]:
    """The disks of a guest, without CD-ROMs, by option; with those set aside, if asked."""
    pattern = _DISK_OR_UNUSED if unused else _DISK
    found: dict[str, Volume] = {}
    for option, text in guest.config.items():
        if pattern.fullmatch(option) and "media=cdrom" not in text:
            volid = text.partition(",")[0].removeprefix("file=").removeprefix("volume=")
            if volume := state.volume(guest.node, volid):
                found[option] = volume
    return found


def can_snapshot(state: State, guest: Guest) -> bool:
    """Whether all disks can be snapshotted."""
    return all(_snapshots(state, volume) for volume in disks(state, guest).values())


def can_clone(state: State, guest: Guest) -> bool:
    """Whether linked clones are possible: all disks have to be bases."""
    volumes = disks(state, guest).values()
    return all(file_name(volume.volid).startswith("base") for volume in volumes)


def _has_feature(state: State, guest: Guest, feature: str) -> bool:
    if feature == "snapshot":
        return can_snapshot(state, guest)
    return feature == "copy" or can_clone(state, guest)


def _snapshots(state: State, volume: Volume) -> bool:
    if volume.format == "qcow2":
        return True
    return state.storage(volume.volid.partition(":")[0]).type in _SNAPSHOT_TYPES
