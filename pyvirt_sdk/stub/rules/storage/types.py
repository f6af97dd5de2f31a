"""What each type of storage must be told, may be told, and can hold."""

from __future__ import annotations

from dataclasses import dataclass

from pyvirt_sdk.stub.words import words

__all__ = ["TYPES", "StorageType"]

_COMMON = words("type content disable nodes")
_FILE_SYSTEM = words("""prune-backups max-protected-backups format create-base-path create-subdirs
    mkdir""")
_FILES = _FILE_SYSTEM | words("content-dirs bwlimit")
_IMAGE_FILES = _FILES | words("preallocation snapshot-as-volume-chain")
_ALL = ("images", "rootdir", "vztmpl", "iso", "backup", "snippets", "import")
_DISKS = ("images", "rootdir")


@dataclass(frozen=True, slots=True)
class StorageType:
    """One type; what it holds by itself comes first in ``contents``."""

    required: tuple[str, ...]
    optional: frozenset[str]
    contents: tuple[str, ...] = _DISKS
    default_content: str = "images,rootdir"

    def knows(self, name: str) -> bool:
        """Whether that property may stand in its configuration."""
        return name in _COMMON or name in self.required or name in self.optional


TYPES: dict[str, StorageType] = {
    "dir": StorageType(
        ("path",),
        _IMAGE_FILES | words("shared is_mountpoint"),
        _ALL,
        "images,rootdir,vztmpl,iso,backup,snippets",
    ),
    "btrfs": StorageType(
        ("path",),
        _FILE_SYSTEM | words("shared is_mountpoint nocow preallocation"),
        _ALL,
        "images,rootdir,vztmpl,iso,backup,snippets",
    ),
    "nfs": StorageType(("server", "export"), _IMAGE_FILES | words("path options"), _ALL, "images"),
    "cifs": StorageType(
        ("server", "share"),
        _IMAGE_FILES | words("path username password domain smbversion subdir options"),
        _ALL,
        "images",
    ),
    "cephfs": StorageType(
        (),
        _FILES | words("path monhost username fuse subdir fs-name keyring options"),
        ("vztmpl", "iso", "backup", "snippets", "import"),
        "backup",
    ),
    "lvm": StorageType(
        ("vgname",),
        words("""base saferemove saferemove-stepsize saferemove_throughput tagged_only shared
            bwlimit snapshot-as-volume-chain"""),
        _DISKS,
        "images",
    ),
    "lvmthin": StorageType(("vgname", "thinpool"), words("bwlimit")),
    "zfspool": StorageType(("pool",), words("blocksize sparse mountpoint bwlimit")),
    "zfs": StorageType(
        ("blocksize", "iscsiprovider", "pool", "portal", "target"),
        words("sparse nowritecache comstar_hg comstar_tg lio_tpg zfs-base-path bwlimit"),
        ("images",),
        "images",
    ),
    "rbd": StorageType(
        (),
        words("monhost pool data-pool namespace username krbd keyring bwlimit"),
        _DISKS,
        "images",
    ),
    "iscsi": StorageType(("portal", "target"), words("bwlimit"), ("images", "none"), "images"),
    "iscsidirect": StorageType(
        ("portal", "target"), words("bwlimit"), ("images", "none"), "images"
    ),
    "pbs": StorageType(
        ("server", "datastore"),
        words(
            """namespace username password encryption-key master-pubkey fingerprint port
            prune-backups max-protected-backups"""
        ),
        ("backup", "none"),
        "backup",
    ),
    "esxi": StorageType(
        ("server", "username"),
        words("password skip-cert-verification port shared"),
        ("import",),
        "import",
    ),
}
