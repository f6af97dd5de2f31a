"""The volumes of guests: their names, where they lie, making and freeing them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Generator
from contextlib import contextmanager

from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.formats import check_format, keeps_files
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.storage import Storage, Volume
from pyvirt_sdk.stub.tasks import Task

__all__ = [
    "allocate",
    "announce",
    "check_room",
    "clone_of",
    "file_name",
    "free",
    "freed_on_failure",
    "holders",
    "path_of",
    "rename",
    "taken_at_once",
]

_FOLDERS = {"iso": "template/iso", "vztmpl": "template/cache", "backup": "dump"}


def path_of(storage: Storage, volid: str) -> str:
    """Where a volume lies.

    >>> path_of(local, "local:100/vm-100-disk-0.qcow2")
    '/var/lib/vz/images/100/vm-100-disk-0.qcow2'
    """
    name = volid.partition(":")[2]
    if not keeps_files(storage):
        return f"/dev/{storage.config.get('vgname') or storage.config.get('pool')}/{name}"
    base = storage.config.get("path", f"/mnt/pve/{storage.name}")
    kind, _, rest = name.partition("/")
    if folder := _FOLDERS.get(kind):
        return f"{base}/{folder}/{rest}"
    # a linked clone is named below its base: 100/base-100-disk-0.qcow2/101/vm-101-disk-0.qcow2
    owner, file = name.split("/")[-2:]
    return f"{base}/images/{owner}/{file}"


def file_name(volid: str) -> str:
    """The last part of a volume id: ``vm-100-disk-0.qcow2``."""
    return re.split("[:/]", volid)[-1]


def allocate(
    node: str,
    storage: Storage,
    vmid: int,
    size: int,
    form: str,
    now: float,
    *,
    name: str | None = None,
    content: str = "images",
    kind: str = "vm",
    written: int | None = None,
) -> Volume:
    """A new volume for a guest; the next free name, unless one is given.

    ``written`` is what a copy is filled with at once.
    """
    check_format(storage, form)
    name = name or _free_name(storage, node, vmid, kind)
    suffix = f".{form}" if keeps_files(storage) else ""
    folder = f"{vmid}/" if keeps_files(storage) else ""
    volid = f"{storage.name}:{folder}{name}{suffix}"
    used = taken_at_once(storage, size, written)
    check_room(storage, node, used)
    volume = Volume(volid, content, form, size, int(now), used=used, vmid=vmid)
    storage.on(node)[volid] = volume
    return volume


def taken_at_once(storage: Storage, size: int, written: int | None = None) -> int:
    """The space that a new volume takes: all of it on plain logical volumes alone."""
    if storage.type == "lvm":
        return size
    if written is not None:
        return written
    return 0 if storage.type == "lvmthin" else size // 100


def check_room(storage: Storage, node: str, size: int) -> None:
    """Refuses what the storage has no room for, in the words of the tool that would fail."""
    room = storage.capacity - storage.used(node)
    if size <= room and (room > 0 or storage.type != "lvmthin"):
        return
    group = storage.config.get("vgname")
    if storage.type == "lvm":
        raise Refused(f'lvcreate error:   Volume group "{group}" has insufficient free space')
    if storage.type == "lvmthin":
        pool = f"{group}/{storage.config['thinpool']}"
        raise Refused(
            "lvcreate error:   Cannot create new thin volume, free space in thin pool "
            f"{pool} reached threshold."
        )
    if storage.type == "zfspool":
        raise Refused("zfs error: cannot create volume: out of space")
    raise Refused(f"unable to write to storage '{storage.name}': No space left on device")


def clone_of(state: State, node: str, base: Volume, vmid: int, now: float) -> Volume:
    """A linked clone: a volume that stands on another."""
    storage = state.storage(base.volid.partition(":")[0])
    name = _free_name(storage, node, vmid, "vm")
    below = f"{vmid}/{name}.qcow2" if keeps_files(storage) else name
    # a thin pool keeps what volumes share by itself, and no name tells of it
    parent = None if storage.type == "lvmthin" else base.volid
    volid = f"{parent}/{below}" if parent else f"{storage.name}:{name}"
    volume = Volume(volid, base.content, base.format, base.size, int(now), vmid=vmid)
    volume.parent = parent
    storage.on(node)[volid] = volume
    return volume


def rename(state: State, node: str, volume: Volume, vmid: int) -> None:
    """Makes a volume one of another guest's, under that guest's next free name."""
    storage = state.storage(volume.volid.partition(":")[0])
    volumes = storage.on(node)
    del volumes[volume.volid]
    name = _free_name(storage, node, vmid, file_name(volume.volid).partition("-")[0])
    suffix = f".{volume.format}" if keeps_files(storage) else ""
    folder = f"{vmid}/" if keeps_files(storage) else ""
    volume.volid, volume.vmid = f"{storage.name}:{folder}{name}{suffix}", vmid
    volumes[volume.volid] = volume


def announce(task: Task, storage: Storage, volume: Volume) -> None:
    """What the tools say in the log when a volume is made."""
    path = path_of(storage, volume.volid)
    if not keeps_files(storage):
        task.log(f'  Logical volume "{file_name(volume.volid)}" created.')
    elif volume.format == "qcow2":
        task.log(
            f"Formatting '{path}', fmt=qcow2 cluster_size=65536 extended_l2=off "
            f"preallocation=metadata compression_type=zlib size={volume.size} "
            "lazy_refcounts=off refcount_bits=16"
        )
    else:
        task.log(f"Formatting '{path}', fmt={volume.format} size={volume.size} preallocation=off")


def holders(state: State, volid: str) -> list[str]:
    """The linked clones that stand on a volume."""
    storage = state.storage(volid.partition(":")[0])
    return [
        volume.volid
        for volumes in storage.volumes.values()
        for volume in volumes.values()
        if volume.parent == volid
    ]


def free(state: State, node: str, volid: str) -> None:
    """Removes a volume; one that is gone already is no trouble."""
    storage = state.storages.get(volid.partition(":")[0])
    if storage:
        storage.on(node).pop(volid, None)


@contextmanager
def freed_on_failure(state: State, node: str, volume: Volume) -> Generator[None]:
    """Work on a new volume, which does not stay if that fails or is stopped."""
    try:
        yield
    except BaseException:
        free(state, node, volume.volid)
        raise


def _free_name(storage: Storage, node: str, vmid: int, kind: str) -> str:
    pattern = re.compile(rf"(?:vm|base|subvol)-{vmid}-disk-(\d+)")
    taken = {
        int(found[1]) for volid in storage.on(node) if (found := pattern.match(file_name(volid)))
    }
    number = next(number for number in itertools.count() if number not in taken)
    return f"{kind}-{vmid}-disk-{number}"
