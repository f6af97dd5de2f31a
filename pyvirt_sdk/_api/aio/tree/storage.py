# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk.formats import BandwidthLimit, PruneBackups, VolumeID
    from pyvirt_sdk.models.generated.storage import (
        StorageItem,
        StorageItemPut,
        StoragePost,
        StorageRow,
    )
    from pyvirt_sdk.models.rows import Rows

_STORAGE = Id("storage", {"format": "pve-storage-id", "type": "string"})


class AsyncStorageAPI(AsyncBaseAPI):
    """``/storage``."""

    _template = "/storage"

    def __call__(self, storage: str | int) -> AsyncStorageItemAPI:
        """``/storage/{storage}``."""
        return AsyncStorageItemAPI(self._operator, self._with(_STORAGE, storage))

    async def get(
        self,
        *,
        type: Literal[
            "btrfs",
            "cephfs",
            "cifs",
            "dir",
            "esxi",
            "iscsi",
            "iscsidirect",
            "lvm",
            "lvmthin",
            "nfs",
            "pbs",
            "rbd",
            "zfs",
            "zfspool",
        ]
        | None = None,
    ) -> Rows[StorageRow]:
        """List storage.

        ``GET /storage``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/storage
        """
        return await self._send("GET", {"type": type})

    async def post(
        self,
        *,
        storage: str,
        type: Literal[
            "btrfs",
            "cephfs",
            "cifs",
            "dir",
            "esxi",
            "iscsi",
            "iscsidirect",
            "lvm",
            "lvmthin",
            "nfs",
            "pbs",
            "rbd",
            "zfs",
            "zfspool",
        ],
        authsupported: str | None = None,
        base: str | VolumeID | None = None,
        blocksize: str | None = None,
        bwlimit: BandwidthLimit | str | Mapping[str, object] | None = None,
        comstar_hg: str | None = None,
        comstar_tg: str | None = None,
        content: str | Sequence[str] | None = None,
        content_dirs: str | Sequence[str] | None = None,
        create_base_path: bool | None = None,
        create_subdirs: bool | None = None,
        data_pool: str | None = None,
        datastore: str | None = None,
        disable: bool | None = None,
        domain: str | None = None,
        encryption_key: str | SecretStr | None = None,
        export: str | None = None,
        fingerprint: str | None = None,
        format: Literal["raw", "qcow2", "subvol", "vmdk"] | None = None,
        fs_name: str | None = None,
        fuse: bool | None = None,
        is_mountpoint: str | None = None,
        iscsiprovider: str | None = None,
        keyring: str | SecretStr | None = None,
        krbd: bool | None = None,
        lio_tpg: str | None = None,
        master_pubkey: str | None = None,
        max_protected_backups: Annotated[int, Field(ge=-1)] | None = None,
        mkdir: bool | None = None,
        monhost: str | Sequence[str] | None = None,
        mountpoint: str | None = None,
        namespace: str | None = None,
        nocow: bool | None = None,
        nodes: str | Sequence[str] | None = None,
        nowritecache: bool | None = None,
        options: str | None = None,
        password: str | SecretStr | None = None,
        path: str | None = None,
        pool: str | None = None,
        port: Annotated[int, Field(ge=1, le=65535)] | None = None,
        portal: str | None = None,
        preallocation: Literal["off", "metadata", "falloc", "full"] | None = None,
        prune_backups: PruneBackups | str | Mapping[str, object] | None = None,
        saferemove: bool | None = None,
        saferemove_stepsize: Literal[1, 2, 4, 8, 16, 32] | None = None,
        saferemove_throughput: str | None = None,
        server: str | None = None,
        share: str | None = None,
        shared: bool | None = None,
        skip_cert_verification: bool | None = None,
        smbversion: Literal["default", "2.0", "2.1", "3", "3.0", "3.11"] | None = None,
        snapshot_as_volume_chain: bool | None = None,
        sparse: bool | None = None,
        subdir: str | None = None,
        tagged_only: bool | None = None,
        target: str | None = None,
        thinpool: str | None = None,
        username: str | None = None,
        vgname: str | None = None,
        zfs_base_path: str | None = None,
    ) -> StoragePost:
        """Add to storage.

        ``POST /storage``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/storage
        """
        return await self._send(
            "POST",
            {
                "storage": storage,
                "type": type,
                "authsupported": authsupported,
                "base": base,
                "blocksize": blocksize,
                "bwlimit": bwlimit,
                "comstar_hg": comstar_hg,
                "comstar_tg": comstar_tg,
                "content": content,
                "content-dirs": content_dirs,
                "create-base-path": create_base_path,
                "create-subdirs": create_subdirs,
                "data-pool": data_pool,
                "datastore": datastore,
                "disable": disable,
                "domain": domain,
                "encryption-key": encryption_key,
                "export": export,
                "fingerprint": fingerprint,
                "format": format,
                "fs-name": fs_name,
                "fuse": fuse,
                "is_mountpoint": is_mountpoint,
                "iscsiprovider": iscsiprovider,
                "keyring": keyring,
                "krbd": krbd,
                "lio_tpg": lio_tpg,
                "master-pubkey": master_pubkey,
                "max-protected-backups": max_protected_backups,
                "mkdir": mkdir,
                "monhost": monhost,
                "mountpoint": mountpoint,
                "namespace": namespace,
                "nocow": nocow,
                "nodes": nodes,
                "nowritecache": nowritecache,
                "options": options,
                "password": password,
                "path": path,
                "pool": pool,
                "port": port,
                "portal": portal,
                "preallocation": preallocation,
                "prune-backups": prune_backups,
                "saferemove": saferemove,
                "saferemove-stepsize": saferemove_stepsize,
                "saferemove_throughput": saferemove_throughput,
                "server": server,
                "share": share,
                "shared": shared,
                "skip-cert-verification": skip_cert_verification,
                "smbversion": smbversion,
                "snapshot-as-volume-chain": snapshot_as_volume_chain,
                "sparse": sparse,
                "subdir": subdir,
                "tagged_only": tagged_only,
                "target": target,
                "thinpool": thinpool,
                "username": username,
                "vgname": vgname,
                "zfs-base-path": zfs_base_path,
            },
        )


class AsyncStorageItemAPI(AsyncBaseAPI):
    """``/storage/{storage}``."""

    _template = "/storage/{storage}"

    async def get(
        self,
    ) -> StorageItem:
        """Read a storage.

        ``GET /storage/{storage}``; needs Datastore.Allocate on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        blocksize: str | None = None,
        bwlimit: BandwidthLimit | str | Mapping[str, object] | None = None,
        comstar_hg: str | None = None,
        comstar_tg: str | None = None,
        content: str | Sequence[str] | None = None,
        content_dirs: str | Sequence[str] | None = None,
        create_base_path: bool | None = None,
        create_subdirs: bool | None = None,
        data_pool: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        disable: bool | None = None,
        domain: str | None = None,
        encryption_key: str | SecretStr | None = None,
        fingerprint: str | None = None,
        format: Literal["raw", "qcow2", "subvol", "vmdk"] | None = None,
        fs_name: str | None = None,
        fuse: bool | None = None,
        is_mountpoint: str | None = None,
        keyring: str | SecretStr | None = None,
        krbd: bool | None = None,
        lio_tpg: str | None = None,
        master_pubkey: str | None = None,
        max_protected_backups: Annotated[int, Field(ge=-1)] | None = None,
        mkdir: bool | None = None,
        monhost: str | Sequence[str] | None = None,
        mountpoint: str | None = None,
        namespace: str | None = None,
        nocow: bool | None = None,
        nodes: str | Sequence[str] | None = None,
        nowritecache: bool | None = None,
        options: str | None = None,
        password: str | SecretStr | None = None,
        pool: str | None = None,
        port: Annotated[int, Field(ge=1, le=65535)] | None = None,
        preallocation: Literal["off", "metadata", "falloc", "full"] | None = None,
        prune_backups: PruneBackups | str | Mapping[str, object] | None = None,
        saferemove: bool | None = None,
        saferemove_stepsize: Literal[1, 2, 4, 8, 16, 32] | None = None,
        saferemove_throughput: str | None = None,
        server: str | None = None,
        shared: bool | None = None,
        skip_cert_verification: bool | None = None,
        smbversion: Literal["default", "2.0", "2.1", "3", "3.0", "3.11"] | None = None,
        snapshot_as_volume_chain: bool | None = None,
        sparse: bool | None = None,
        subdir: str | None = None,
        tagged_only: bool | None = None,
        username: str | None = None,
        zfs_base_path: str | None = None,
    ) -> StorageItemPut:
        """Change a storage.

        ``PUT /storage/{storage}``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage}
        """
        return await self._send(
            "PUT",
            {
                "blocksize": blocksize,
                "bwlimit": bwlimit,
                "comstar_hg": comstar_hg,
                "comstar_tg": comstar_tg,
                "content": content,
                "content-dirs": content_dirs,
                "create-base-path": create_base_path,
                "create-subdirs": create_subdirs,
                "data-pool": data_pool,
                "delete": delete,
                "digest": digest,
                "disable": disable,
                "domain": domain,
                "encryption-key": encryption_key,
                "fingerprint": fingerprint,
                "format": format,
                "fs-name": fs_name,
                "fuse": fuse,
                "is_mountpoint": is_mountpoint,
                "keyring": keyring,
                "krbd": krbd,
                "lio_tpg": lio_tpg,
                "master-pubkey": master_pubkey,
                "max-protected-backups": max_protected_backups,
                "mkdir": mkdir,
                "monhost": monhost,
                "mountpoint": mountpoint,
                "namespace": namespace,
                "nocow": nocow,
                "nodes": nodes,
                "nowritecache": nowritecache,
                "options": options,
                "password": password,
                "pool": pool,
                "port": port,
                "preallocation": preallocation,
                "prune-backups": prune_backups,
                "saferemove": saferemove,
                "saferemove-stepsize": saferemove_stepsize,
                "saferemove_throughput": saferemove_throughput,
                "server": server,
                "shared": shared,
                "skip-cert-verification": skip_cert_verification,
                "smbversion": smbversion,
                "snapshot-as-volume-chain": snapshot_as_volume_chain,
                "sparse": sparse,
                "subdir": subdir,
                "tagged_only": tagged_only,
                "username": username,
                "zfs-base-path": zfs_base_path,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a storage.

        ``DELETE /storage/{storage}``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage}
        """
        return await self._send("DELETE", {})
