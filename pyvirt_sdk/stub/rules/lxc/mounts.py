"""Mount points of containers: from what was asked for to volumes that exist."""

from __future__ import annotations

import re

from pyvirt_sdk.formats.sizes import format_size
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.formats import keeps_files
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.guests.volumes import allocate, announce
from pyvirt_sdk.stub.rules.storage.names import split_volid
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.state.storage import GIB
from pyvirt_sdk.stub.tasks import Task

__all__ = [
    "check_content",
    "is_mount",
    "make_mount",
    "mount_type",
    "mounts",
    "new_on",
    "storage_of",
]

_MOUNT = re.compile(r"rootfs|mp\d+")
_NEW = re.compile(r"(?P<storage>[^/:\s]+):(?P<gib>\d+(?:\.\d+)?)")


def is_mount(option: str) -> bool:
    """Whether an option is the root directory or a mount point."""
    return _MOUNT.fullmatch(option) is not None


def mounts(config: Config) -> list[str]:
    """The root directory and the mount points, in this order."""
    return sorted((option for option in config if is_mount(option)), key=_order)


def mount_type(volume: str) -> str:
    """What is mounted that is no volume of a storage: a directory or a device of the node."""
    if volume.startswith("/dev/"):
        return "device"
    return "bind" if volume.startswith("/") else ""


def new_on(volume: str) -> str:
    """The storage on which a new volume is asked for."""
    found = _NEW.fullmatch(volume)
    return found["storage"] if found else ""


def storage_of(option: str, text: str) -> str:
    """The storage of what is mounted; nothing where it is no volume."""
    volume = parse("lxc", option, text).get("volume", "")
    return "" if mount_type(volume) else split_volid(volume)[0]


def check_content(state: State, option: str, text: str) -> None:
    """The storage has to be one for containers."""
    name = storage_of(option, text)
    if name and "rootdir" not in state.storage(name).content:
        raise Refused(f"storage '{name}' does not allow content type 'rootdir' (Container)")


def make_mount(
    state: State,
    task: Task,
    guest: Guest,
    option: str,
    text: str,
    now: float,
    *,
    needed: bool = True,
) -> str:
    """The mount point as it will stand in the configuration; a volume that is named is needed."""
    mount = parse("lxc", option, text)
    asked = _NEW.fullmatch(mount["volume"])
    if asked is None:
        volid = mount["volume"]
        volume = state.volume(guest.node, volid)
        if volume is None and needed and not mount_type(volid):
            raise Refused(f"volume '{volid}' does not exist")
        if volume and not needed:
            mount["size"] = format_size(volume.size)
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
