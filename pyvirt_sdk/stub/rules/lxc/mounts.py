"""Mount points of containers: from what was asked for to volumes that exist."""

from __future__ import annotations

import re

from pyvirt_sdk.formats.sizes import format_size
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.formats import keeps_files
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.guests.volumes import allocate, announce
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.state.storage import GIB
from pyvirt_sdk.stub.tasks import Task

__all__ = ["check_mount", "is_mount", "make_mount", "mounts"]

_MOUNT = re.compile(r"rootfs|mp\d+")
_NEW = re.compile(r"(?P<storage>[^/:\s]+):(?P<gib>\d+(?:\.\d+)?)")


def is_mount(option: str) -> bool:
    """Whether an option is the root directory or a mount point."""
    return _MOUNT.fullmatch(option) is not None


def mounts(config: Config) -> list[str]:
    """The root directory and the mount points, in this order."""
    return sorted((option for option in config if is_mount(option)), key=_order)


def check_mount(state: State, option: str, text: str) -> None:
    """The storage has to be there."""
    volume = parse("lxc", option, text).get("volume", "")
    if ":" in volume:
        state.storage(volume.partition(":")[0])


def make_mount(state: State, task: Task, guest: Guest, option: str, text: str, now: float) -> str:
    """The mount point as it will stand in the configuration."""
    mount = parse("lxc", option, text)
    asked = _NEW.fullmatch(mount["volume"])
    if asked is None:
        volid = mount["volume"]
        if ":" in volid and state.volume(guest.node, volid) is None:
            raise Refused(f"volume '{volid}' does not exist")
        return show("lxc", option, mount)
    storage, size = state.storage(asked["storage"]), int(float(asked["gib"]) * GIB)
    subvolume = storage.type in ("zfspool", "btrfs") or (keeps_files(storage) and size == 0)
    volume = allocate(
        guest.node,
        storage,
        guest.vmid,
        size,
        "subvol" if subvolume else "raw",
        now,
        content="rootdir",
        kind="subvol" if subvolume else "vm",
    )
    if not subvolume:
        announce(task, storage, volume)
    return show("lxc", option, mount | {"volume": volume.volid, "size": format_size(size)})


def _order(option: str) -> tuple[int, int]:
    return (0, 0) if option == "rootfs" else (1, int(option[2:]))
