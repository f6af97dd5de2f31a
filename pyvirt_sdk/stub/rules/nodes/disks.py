"""The disks of a node, and what is made on them: volume groups, thin pools, ZFS, directories."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.nodes import Disk
from pyvirt_sdk.stub.state.storage import Storage
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["names_of"]

_DISKS = "/nodes/{node}/disks"
# how many disks it takes at least
_FEWEST = {"single": 1, "mirror": 2, "raid10": 4, "raidz": 3, "raidz2": 4, "raidz3": 5}
_METADATA_SHARE = 100


@dataclass(frozen=True, slots=True)
class _Use:
    """Something that is made on disks: how its tasks begin, and the storage it can become."""

    prefix: str
    label: str
    storage: Callable[[str], dict[str, str]]


_USES = {
    "lvm": _Use(
        "lvm", "LVM", lambda name: {"type": "lvm", "vgname": name, "content": "rootdir,images"}
    ),
    "lvmthin": _Use(
        "lvmthin",
        "LVM",
        lambda name: {
            "type": "lvmthin",
            "vgname": name,
            "thinpool": name,
            "content": "rootdir,images",
        },
    ),
    "zfs": _Use(
        "zfs", "ZFS", lambda name: {"type": "zfspool", "pool": name, "content": "rootdir,images"}
    ),
    "directory": _Use(
        "dir",
        "ext4",
        lambda name: {
            "type": "dir",
            "path": f"/mnt/pve/{name}",
            "content": "images,rootdir,vztmpl,iso,backup,snippets",
            "is_mountpoint": "1",
        },
    ),
}


@rule("GET", f"{_DISKS}/list")
def disk_list(call: Call) -> list[dict[str, Any]]:
    """All disks, or those nothing is on."""
    only_free = call.given("type") == "unused"
    return [_shown(disk) for disk in call.member().disks.values() if not (only_free and disk.used)]


@rule("GET", f"{_DISKS}/smart")
def smart(call: Call) -> dict[str, Any]:
    """How healthy a disk says it is."""
    _find(call, call.text("disk"))
    if call.flag("healthonly"):
        return {"health": "PASSED"}
    return {"health": "PASSED", "type": "text", "text": "SMART overall-health: PASSED\n"}


@rule("POST", f"{_DISKS}/initgpt")
def init(call: Call) -> str:
    """Writes a new partition table, in a task."""
    disk = unused_disk(call, call.text("disk"))

    def work(_task: Task) -> Steps:
        yield 1
        disk.gpt = True

    return call.start("diskinit", disk.path.rpartition("/")[2], work)


@rule("PUT", f"{_DISKS}/wipedisk")
def wipe(call: Call) -> str:
    """Removes whatever is on a disk, in a task."""
    disk = _find(call, call.text("disk"))

    def work(_task: Task) -> Steps:
        yield 1
        disk.used, disk.name, disk.gpt = None, None, False

    return call.start("wipedisk", disk.path.rpartition("/")[2], work)


@rule("GET", f"{_DISKS}/lvm")
def volume_groups(call: Call) -> dict[str, Any]:
    """The volume groups, each with the disks it is on."""
    children = [
        {
            "name": name,
            "size": _size(disks),
            "free": _size(disks) - _used(call, name),
            "leaf": 0,
            "children": [
                {"name": disk.path, "size": disk.size, "free": 0, "leaf": 1} for disk in disks
            ],
        }
        for name, disks in _by_name(call, ("lvm", "lvmthin")).items()
    ]
    return {"leaf": 0, "children": children}


@rule("GET", f"{_DISKS}/lvmthin")
def thin_pools(call: Call) -> list[dict[str, Any]]:
    """The thin pools."""
    return [
        {
            "lv": name,
            "vg": name,
            "lv_size": _size(disks),
            "used": _used(call, name),
            "metadata_size": _size(disks) // _METADATA_SHARE,
            "metadata_used": _used(call, name) // _METADATA_SHARE,
        }
        for name, disks in _by_name(call, ("lvmthin",)).items()
    ]


@rule("GET", f"{_DISKS}/zfs")
def pools(call: Call) -> list[dict[str, Any]]:
    """The ZFS pools."""
    return [
        {
            "name": name,
            "size": _size(disks),
            "alloc": _used(call, name),
            "free": _size(disks) - _used(call, name),
            "frag": 0,
            "dedup": 1,
            "health": "ONLINE",
        }
        for name, disks in _by_name(call, ("zfs",)).items()
    ]


@rule("GET", f"{_DISKS}/zfs/{{name}}")
def pool(call: Call) -> dict[str, Any]:
    """One ZFS pool, with its disks."""
    name = call.text("name")
    disks = _existing(call, "zfs", name)
    leaves = [
        {"name": disk.path, "state": "ONLINE", "read": 0, "write": 0, "cksum": 0, "msg": ""}
        for disk in disks
    ]
    return {
        "name": name,
        "state": "ONLINE",
        "errors": "No known data errors",
        "children": [{"name": name, "state": "ONLINE", "msg": "", "leaf": 0, "children": leaves}],
    }


@rule("GET", f"{_DISKS}/directory")
def directories(call: Call) -> list[dict[str, Any]]:
    """The directories that are disks of their own."""
    return [
        {
            "device": f"/dev/disk/by-uuid/{disks[0].serial}",
            "options": "defaults",
            "path": f"/mnt/pve/{name}",
            "type": "ext4",
            "unitfile": f"/etc/systemd/system/mnt-pve-{name}.mount",
        }
        for name, disks in _by_name(call, ("directory",)).items()
    ]


@rule("POST", f"{_DISKS}/lvm")
@rule("POST", f"{_DISKS}/lvmthin")
@rule("POST", f"{_DISKS}/zfs")
@rule("POST", f"{_DISKS}/directory")
def make(call: Call) -> str:
    """Makes one of these, and a storage of it if asked, in a task."""
    kind, name, node = _kind(call, 0), call.text("name"), call.member()
    use = _USES[kind]
    paths = call.items("devices") or [call.text("device")]
    disks = [unused_disk(call, path) for path in paths]
    level = call.given("raidlevel")
    if level in _FEWEST and len(disks) < _FEWEST[level]:
        raise Refused(f"{level} needs at least {_FEWEST[level]} disks")
    if call.flag("add_storage") and name in call.state.storages:
        raise Refused(f"storage ID '{name}' already defined")

    def work(_task: Task) -> Steps:
        yield 3
        for disk in disks:
            disk.used, disk.name = kind, name
        if call.flag("add_storage"):
            config = use.storage(name) | {"nodes": node.name}
            call.state.storages[name] = Storage(name, config, capacity=_size(disks))

    return call.start(f"{use.prefix}create", name, work)


@rule("DELETE", f"{_DISKS}/lvm/{{name}}")
@rule("DELETE", f"{_DISKS}/lvmthin/{{name}}")
@rule("DELETE", f"{_DISKS}/zfs/{{name}}")
@rule("DELETE", f"{_DISKS}/directory/{{name}}")
def remove(call: Call) -> str:
    """Removes one of these; with ``cleanup-config`` the storage, too."""
    kind, name = _kind(call, 1), call.text("name")
    disks = _existing(call, kind, name)

    def work(_task: Task) -> Steps:
        yield 2
        for disk in disks:
            disk.used, disk.name = None, None
            if call.flag("cleanup-disks"):
                disk.gpt = False
        storage = call.state.storages.get(name)
        if storage and call.flag("cleanup-config") and storage.config.get("nodes") == call.node:
            del call.state.storages[name]

    return call.start(f"{_USES[kind].prefix}remove", name, work)


def names_of(disks: Iterable[Disk], *kinds: str) -> list[str]:
    """The names of what was made on disks."""
    return sorted({disk.name for disk in disks if disk.used in kinds and disk.name})


def _kind(call: Call, behind: int) -> str:
    return call.operation.path.split("/")[-1 - behind]


def _find(call: Call, path: str) -> Disk:
    disks = call.member().disks.values()
    found = next((disk for disk in disks if disk.path == path), None)
    if found is None:
        raise Refused("not a valid block device")
    return found


def unused_disk(call: Call, path: str) -> Disk:
    """A disk of the node that nothing is on."""
    disk = _find(call, path)
    if disk.used:
        raise Refused(f"device '{path}' is already in use")
    return disk


def _by_name(call: Call, kinds: tuple[str, ...]) -> dict[str, list[Disk]]:
    disks = list(call.member().disks.values())
    return {
        name: [disk for disk in disks if disk.name == name and disk.used in kinds]
        for name in names_of(disks, *kinds)
    }


def _existing(call: Call, kind: str, name: str) -> list[Disk]:
    disks = _by_name(call, (kind,)).get(name)
    if not disks:
        raise Refused(f"no such {_USES[kind].label} on this node: '{name}'")
    return disks


def _size(disks: list[Disk]) -> int:
    return sum(disk.size for disk in disks)


def _used(call: Call, name: str) -> int:
    """What the storages that stand on it have used."""
    return sum(
        storage.used(call.node)
        for storage in call.state.storages.values()
        if name in (storage.config.get("vgname"), storage.config.get("pool"))
    )


def _shown(disk: Disk) -> dict[str, Any]:
    row: dict[str, Any] = {
        "devpath": disk.path,
        "size": disk.size,
        "model": disk.model,
        "serial": disk.serial,
        "vendor": "QEMU",
        "type": "ssd",
        "health": "PASSED",
        "gpt": int(disk.gpt),
        "mounted": int(disk.used == "directory"),
        "osdid": -1,
        "osdid-list": [],
    }
    return row | ({"used": _USES[disk.used].label} if disk.used else {})
