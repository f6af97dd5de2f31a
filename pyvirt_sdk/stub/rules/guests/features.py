"""What the volumes of a guest allow: snapshots, linked clones, copies."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.formats import keeps_files
from pyvirt_sdk.stub.rules.guests.volumes import file_name
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.state.storage import Volume

__all__ = ["can_be_base", "can_snapshot", "disks", "disks_of", "supports"]

_DISK = re.compile(r"(?:ide|scsi|virtio|sata|efidisk|tpmstate|mp)\d+|rootfs")
_DISK_OR_UNUSED = re.compile(rf"{_DISK.pattern}|unused\d+")
_ALL = ("base", "current", "snap")
# type of storage -> feature -> what of a volume it holds for: a base, the volume, a snapshot of it
_FEATURES: dict[str, dict[str, tuple[str, ...]]] = {
    "btrfs": {"snapshot": ("current", "snap"), "clone": _ALL, "copy": _ALL},
    "lvm": {"copy": ("base", "current")},
    "lvmthin": {"snapshot": ("current",), "clone": ("base", "snap"), "copy": _ALL},
    "zfspool": {
        "snapshot": ("current", "snap"),
        "clone": ("base",),
        "copy": ("base", "current"),
    },
    "zfs": {"snapshot": ("current", "snap"), "clone": ("base",), "copy": ("base", "current")},
    "rbd": {"snapshot": ("current", "snap"), "clone": ("base", "snap"), "copy": _ALL},
    "iscsi": {"copy": ("current",)},
    "iscsidirect": {"copy": ("current",)},
}
_NO_BASES = ("lvm", "iscsi", "iscsidirect")


@rule("GET", "/nodes/{node}/qemu/{vmid}/feature")
def vm_feature(call: Call) -> dict[str, Any]:
    """Whether a virtual machine can be copied, cloned or snapshotted, and where."""
    guest = call.state.guests.get(call.vmid)
    if guest is None or guest.kind != "qemu" or guest.node != call.node:
        raise Refused(f"unable to find configuration file for VM {call.vmid} on node '{call.node}'")
    return {"hasFeature": _has_feature(call, guest), "nodes": [call.node]}


@rule("GET", "/nodes/{node}/lxc/{vmid}/feature")
def container_feature(call: Call) -> dict[str, Any]:
    """Whether a container can be copied, cloned or snapshotted."""
    return {"hasFeature": _has_feature(call, call.guest("lxc"))}


def disks(state: State, guest: Guest, *, unused: bool = False) -> dict[str, Volume]:
    """The disks of a guest, without CD-ROMs, by option; with those set aside, if asked."""
    return disks_of(state, guest.node, guest.config, unused=unused)


def disks_of(state: State, node: str, config: Config, *, unused: bool = False) -> dict[str, Volume]:
    """The disks of a configuration, such as that of a snapshot."""
    pattern = _DISK_OR_UNUSED if unused else _DISK
    found: dict[str, Volume] = {}
    for option, text in config.items():
        if pattern.fullmatch(option) and "media=cdrom" not in text:
            volid = text.partition(",")[0].removeprefix("file=").removeprefix("volume=")
            if volume := state.volume(node, volid):
                found[option] = volume
    return found


def can_snapshot(state: State, guest: Guest) -> bool:
    """Whether all disks can be snapshotted."""
    volumes = disks(state, guest).values()
    return all(supports(state, "snapshot", volume) for volume in volumes)


def can_be_base(state: State, volume: Volume) -> bool:
    """Whether other volumes could stand on a volume."""
    return state.storage(volume.volid.partition(":")[0]).type not in _NO_BASES


def supports(state: State, feature: str, volume: Volume, snapshot: str | None = None) -> bool:
    """Whether a volume, or its state in a snapshot, can be snapshotted, copied or cloned."""
    storage = state.storage(volume.volid.partition(":")[0])
    is_base = file_name(volume.volid).startswith("base")
    key = "snap" if snapshot else "base" if is_base else "current"
    if keeps_files(storage) and storage.type != "btrfs":
        # a container in a directory is copied file by file, whatever it is
        if feature == "copy" and key != "snap":
            return True
        if feature == "clone":
            return key == "base" and volume.format != "subvol"
        return volume.format == "qcow2"
    return key in _FEATURES.get(storage.type, {}).get(feature, ())


def _has_feature(call: Call, guest: Guest) -> int:
    snapshot = call.given("snapname")
    if snapshot and snapshot not in guest.snapshots:
        raise Refused(f"snapshot '{snapshot}' does not exist")
    feature, state = call.text("feature"), call.state
    config = guest.snapshots[snapshot].config if snapshot else guest.config
    volumes = disks_of(state, guest.node, config).values()
    return int(all(supports(state, feature, volume, snapshot) for volume in volumes))
