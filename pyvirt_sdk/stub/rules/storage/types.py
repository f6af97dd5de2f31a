"""What each type of storage must be told, may be told, and can hold."""

from __future__ import annotations

from dataclasses import dataclass

from pyvirt_sdk.stub.words import words

__all__ = ["TYPES", "StorageType"]

_COMMON = words("type content disable nodes")
# what cannot be changed later, though nobody has to set it
_FIXED = words("base path snapshot-as-volume-chain")
_FILE_SYSTEM = words("""prune-backups max-protected-backups format create-base-path create-subdirs
    mkdir""")
_FILES = _FILE_SYSTEM | words("content-dirs bwlimit")
_IMAGE_FILES = _FILES | words("preallocation snapshot-as-volume-chain")
_ALL = ("images", "rootdir", "vztmpl", "iso", "backup", "snippets", "import")
_DISKS = ("images", "rootdir")


@dataclass(frozen=True, slots=True)
class StorageType:
    """One type: its options, and what it can hold and does if nobody says."""

    required: tuple[str, ...]
    optional: frozenset[str]
    contents: tuple[str, ...] = _DISKS
    default_content: str = "images,rootdir"
    formats: tuple[str, ...] = ()
    # whether its path follows from its name, where none is given
    mounted: bool = False
    # required, and may be changed all the same
    changeable: tuple[str, ...] = ()
    always_shared: bool = False

    def knows(self, name: str) -> bool:
        """Whether that property may stand in its configuration."""
        return name in _COMMON or name in self.required or name in self.optional

    def fixes(self, name: str) -> bool:
        """Whether that property stays as it was when the storage was made."""
        if name in self.required:
            return name not in self.changeable
        return name in _FIXED and name in self.optional


TYPES: dict[str, StorageType] = {
    "dir": StorageType(
        ("path",),
        _IMAGE_FILES | words("shared is_mountpoint"),
        (*_ALL, "none"),
        formats=("raw", "qcow2", "vmdk", "subvol"),
    ),
    "btrfs": StorageType(
        ("path",),
        _FILE_SYSTEM | words("shared is_mountpoint nocow preallocation"),
        (*_ALL, "none"),
        formats=("raw", "subvol"),
    ),
    "nfs": StorageType(
        ("path", "server", "export"),
        _IMAGE_FILES | words("options"),
        _ALL,
        "images",
        formats=("raw", "qcow2", "vmdk"),
        mounted=True,
        always_shared=True,
    ),
    "cifs": StorageType(
        ("path", "server", "share"),
        _IMAGE_FILES | words("username password domain smbversion subdir options"),
        _ALL,
        "images",
        formats=("raw", "qcow2", "vmdk"),
        mounted=True,
        always_shared=True,
    ),
    "cephfs": StorageType(
        ("path",),
        _FILES | words("monhost username fuse subdir fs-name keyring options"),
        ("vztmpl", "iso", "backup", "snippets", "import"),
        "backup",
        mounted=True,
        always_shared=True,
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
        always_shared=True,
    ),
    "rbd": StorageType(
        (),
        words("monhost pool data-pool namespace username krbd keyring bwlimit"),
        _DISKS,
        "images",
        always_shared=True,
    ),
    "iscsi": StorageType(
        ("portal", "target"), words("bwlimit"), ("images", "none"), "images", always_shared=True
    ),
    "iscsidirect": StorageType(
        ("portal", "target"), words("bwlimit"), ("images", "none"), "images", always_shared=True
    ),
    "pbs": StorageType(
        ("server", "datastore"),
        words(
            """namespace username password encryption-key master-pubkey fingerprint port
            prune-backups max-protected-backups"""
        ),
        ("backup", "none"),
        "backup",
        always_shared=True,
    ),
    "esxi": StorageType(
        ("server", "username"),
        words("password skip-cert-verification port shared"),
        ("import",),
        "import",
        changeable=("server", "username"),
    ),
}
