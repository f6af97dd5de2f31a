"""What a disk can be, and is if nobody says, on each type of storage."""

from __future__ import annotations

from pyvirt_sdk.stub.rules.perl import died
from pyvirt_sdk.stub.state.storage import Storage

__all__ = ["check_format", "default_format", "fitting_format", "formats_of", "keeps_files"]

_PLUGINS = {
    "lvm": "LVMPlugin",
    "lvmthin": "LvmThinPlugin",
    "rbd": "RBDPlugin",
    "zfs": "ZFSPlugin",
    "zfspool": "ZFSPoolPlugin",
}


def keeps_files(storage: Storage) -> bool:
    """Whether volumes are files in a directory."""
    return storage.type in ("dir", "nfs", "cifs", "btrfs", "cephfs")


def default_format(storage: Storage) -> str:
    """The format of a disk for which none was asked."""
    return storage.config.get("format", "raw")


def fitting_format(storage: Storage, wanted: str) -> str:
    """The format of a copy: as wanted, where the storage can do that."""
    return wanted if wanted in formats_of(storage) else default_format(storage)


def check_format(storage: Storage, form: str) -> None:
    """Refuses a format that disks on that storage cannot have."""
    if form not in formats_of(storage):
        plugin = _PLUGINS.get(storage.type, "Plugin")
        raise died(f"unsupported format '{form}'", f"PVE/Storage/{plugin}.pm", 101)


def formats_of(storage: Storage) -> tuple[str, ...]:
    """What disks can be on a storage."""
    if storage.type == "btrfs":
        return ("raw", "subvol")
    if keeps_files(storage):
        return ("raw", "qcow2", "vmdk", *(("subvol",) if storage.type == "dir" else ()))
    if storage.config.get("snapshot-as-volume-chain") == "1":
        return ("raw", "qcow2")
    return ("raw", "subvol") if storage.type == "zfspool" else ("raw",)
