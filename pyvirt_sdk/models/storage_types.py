"""The types of storage, and the options that each of them takes.

The API declares the options of all types together; which type takes which is said here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, SecretStr

from pyvirt_sdk.errors import ParameterError
from pyvirt_sdk.formats import BandwidthLimit, PruneBackups
from pyvirt_sdk.models.base import PVEModel
from pyvirt_sdk.models.storage import split_names

#: Names as a caller gives them, and as the server joins them by commas.
Names = Annotated[AbstractSet[str], BeforeValidator(split_names)]


class StorageDefinition(PVEModel):
    """How a storage is defined: what all types have in common.

    ``content`` is what it may hold: ``images``, ``rootdir``, ``iso``, ``vztmpl``, ``backup``,
    ``snippets``, ``import``. Without ``nodes`` all nodes use it. Passwords and keys are given, and
    never told by the server.
    """

    storage: str
    type: str
    content: Names | None = None
    nodes: Names | None = None
    disable: bool | None = None

    @classmethod
    def arranged(cls, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """What the server answered, under names that fields can have."""
        return {name.replace("-", "_"): value for name, value in data.items()}

    def given(self) -> dict[str, Any]:
        """The options that were set."""
        return {name: getattr(self, name) for name in self.model_fields_set}


class _WithBackups(StorageDefinition):
    prune_backups: PruneBackups | None = None
    max_protected_backups: int | None = None


class _FileSystem(_WithBackups):
    format: Literal["raw", "qcow2", "vmdk", "subvol"] | None = None
    mkdir: bool | None = None
    create_base_path: bool | None = None
    create_subdirs: bool | None = None


class _Directory(_FileSystem):
    content_dirs: str | None = None
    bwlimit: BandwidthLimit | None = None


class _DirectoryOfImages(_Directory):
    preallocation: Literal["off", "metadata", "falloc", "full"] | None = None
    snapshot_as_volume_chain: bool | None = None


class _Blocks(StorageDefinition):
    bwlimit: BandwidthLimit | None = None


class DirStorage(_DirectoryOfImages):
    """A directory on the nodes.

    >>> DirStorage(storage="backups", path="/srv/backups", content={"backup"}).type
    'dir'
    """

    type: str = "dir"
    path: str
    shared: bool | None = None
    is_mountpoint: bool | str | None = None


class BTRFSStorage(_FileSystem):
    """A BTRFS file system on the nodes."""

    type: str = "btrfs"
    path: str
    shared: bool | None = None
    is_mountpoint: bool | str | None = None
    nocow: bool | None = None
    preallocation: Literal["off", "metadata", "falloc", "full"] | None = None


class NFSStorage(_DirectoryOfImages):
    """What an NFS server exports; ``options`` are those of mount."""

    type: str = "nfs"
    server: str
    export: str
    path: str | None = None
    options: str | None = None


class CIFSStorage(_DirectoryOfImages):
    """A share of a Windows or Samba server; ``options`` are those of mount."""

    type: str = "cifs"
    server: str
    share: str
    username: str | None = None
    password: SecretStr | None = None
    domain: str | None = None
    smbversion: str | None = None
    subdir: str | None = None
    path: str | None = None
    options: str | None = None


class CephFSStorage(_Directory):
    """A CephFS; without ``monhost``, that of the cluster itself."""

    type: str = "cephfs"
    monhost: str | None = None
    fs_name: str | None = None
    username: str | None = None
    keyring: SecretStr | None = None
    fuse: bool | None = None
    subdir: str | None = None
    path: str | None = None
    options: str | None = None


class LVMStorage(_Blocks):
    """A volume group."""

    type: str = "lvm"
    vgname: str
    base: str | None = None
    shared: bool | None = None
    saferemove: bool | None = None
    saferemove_stepsize: int | None = None
    saferemove_throughput: str | None = None
    tagged_only: bool | None = None
    snapshot_as_volume_chain: bool | None = None


class LVMThinStorage(_Blocks):
    """A thin pool of a volume group."""

    type: str = "lvmthin"
    vgname: str
    thinpool: str


class ZFSPoolStorage(_Blocks):
    """A ZFS pool on the nodes, or a file system of it."""

    type: str = "zfspool"
    pool: str
    blocksize: str | None = None
    sparse: bool | None = None
    mountpoint: str | None = None


class ZFSOverISCSIStorage(_Blocks):
    """A ZFS pool on another machine, reached over iSCSI; ``lio_tpg`` is for the provider LIO."""

    type: str = "zfs"
    iscsiprovider: str
    portal: str
    target: str
    pool: str
    blocksize: str
    sparse: bool | None = None
    nowritecache: bool | None = None
    comstar_hg: str | None = None
    comstar_tg: str | None = None
    lio_tpg: str | None = None
    zfs_base_path: str | None = None


class ISCSIStorage(_Blocks):
    """The disks of an iSCSI target, attached to the nodes."""

    type: str = "iscsi"
    portal: str
    target: str


class ISCSIDirectStorage(_Blocks):
    """The disks of an iSCSI target, which virtual machines reach themselves."""

    type: str = "iscsidirect"
    portal: str
    target: str


class RBDStorage(_Blocks):
    """A pool of Ceph block devices; without ``monhost``, of the cluster itself."""

    type: str = "rbd"
    pool: str | None = None
    data_pool: str | None = None
    namespace: str | None = None
    monhost: str | None = None
    username: str | None = None
    keyring: SecretStr | None = None
    krbd: bool | None = None


class PBSStorage(_WithBackups):
    """A datastore of a Proxmox Backup Server."""

    type: str = "pbs"
    server: str
    datastore: str
    namespace: str | None = None
    port: int | None = None
    username: str | None = None
    password: SecretStr | None = None
    fingerprint: str | None = None
    encryption_key: SecretStr | None = None
    master_pubkey: str | None = None


class ESXiStorage(StorageDefinition):
    """Virtual machines of an ESXi host, to be imported."""

    type: str = "esxi"
    server: str
    username: str
    password: SecretStr | None = None
    port: int | None = None
    skip_cert_verification: bool | None = None
    shared: bool | None = None


AnyStorage = (
    DirStorage | BTRFSStorage | NFSStorage | CIFSStorage | CephFSStorage
    | LVMStorage | LVMThinStorage | ZFSPoolStorage | ZFSOverISCSIStorage
    | ISCSIStorage | ISCSIDirectStorage | RBDStorage | PBSStorage | ESXiStorage
)  # fmt: skip

#: By the name that Proxmox VE gives them.
TYPES: Final[Mapping[str, type[AnyStorage]]] = {
    "dir": DirStorage,
    "btrfs": BTRFSStorage,
    "nfs": NFSStorage,
    "cifs": CIFSStorage,
    "cephfs": CephFSStorage,
    "lvm": LVMStorage,
    "lvmthin": LVMThinStorage,
    "zfspool": ZFSPoolStorage,
    "zfs": ZFSOverISCSIStorage,
    "iscsi": ISCSIStorage,
    "iscsidirect": ISCSIDirectStorage,
    "rbd": RBDStorage,
    "pbs": PBSStorage,
    "esxi": ESXiStorage,
}


def defined(data: Mapping[str, Any]) -> AnyStorage | StorageDefinition:
    """What the server told of a storage, as the class of its type.

    >>> defined({"storage": "nas", "type": "nfs", "server": "192.0.2.4", "export": "/pve"}).server
    '192.0.2.4'
    """
    return TYPES.get(str(data.get("type")), StorageDefinition).read(data)


def refuse_options(kind: str, options: Collection[str], *, new: bool) -> None:
    """Refuse options that belong to other types, and a new storage that lacks what it needs.

    Raises:
        ParameterError: all of them at once, with what the type does take.
    """
    model = TYPES.get(kind)
    if model is None:
        return  # a type that only the server knows
    fields = model.model_fields
    names = {name.replace("-", "_") for name in options}
    elsewhere = {name for other in TYPES.values() for name in other.model_fields}
    foreign = names & elsewhere - fields.keys()
    needed = {name for name, field in fields.items() if field.is_required()} if new else set[str]()
    errors = dict.fromkeys(sorted(foreign), f"storage of type {kind} has no such option")
    errors |= dict.fromkeys(sorted(needed - names), f"storage of type {kind} needs it")
    if errors:
        takes = ", ".join(name for name in fields if name not in ("storage", "type"))
        raise ParameterError(errors=errors, hint=f"{kind} takes {takes}")
