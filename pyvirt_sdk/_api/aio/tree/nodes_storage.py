# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk._http.files import Source
    from pyvirt_sdk._tasks.aio import AsyncTask
    from pyvirt_sdk.formats import PruneBackups, VolumeID
    from pyvirt_sdk.models.generated.nodes_storage import NodesStorageRow
    from pyvirt_sdk.models.generated.nodes_storage_content import (
        NodesStorageContentItem,
        NodesStorageContentRow,
    )
    from pyvirt_sdk.models.generated.nodes_storage_file_restore import (
        NodesStorageFileRestoreListRow,
    )
    from pyvirt_sdk.models.generated.nodes_storage_identity import NodesStorageIdentity
    from pyvirt_sdk.models.generated.nodes_storage_import_metadata import NodesStorageImportMetadata
    from pyvirt_sdk.models.generated.nodes_storage_prunebackups import NodesStoragePrunebackupsRow
    from pyvirt_sdk.models.generated.nodes_storage_rrd import NodesStorageRrd
    from pyvirt_sdk.models.generated.nodes_storage_status import NodesStorageStatus
    from pyvirt_sdk.models.rows import Rows

_STORAGE = Id("storage", {"format": "pve-storage-id", "type": "string"})
_VOLUME = Id("volume")


class AsyncNodesStorageAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage``."""

    _template = "/nodes/{node}/storage"

    def __call__(self, storage: str | int) -> AsyncNodesStorageItemAPI:
        """``/nodes/{node}/storage/{storage}``."""
        return AsyncNodesStorageItemAPI(self._operator, self._with(_STORAGE, storage))

    async def get(
        self,
        *,
        content: str | Sequence[str] | None = None,
        enabled: bool | None = None,
        format: bool | None = None,
        storage: str | None = None,
        target: str | None = None,
    ) -> Rows[NodesStorageRow]:
        """List storage of a node.

        ``GET /nodes/{node}/storage``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage
        """
        return await self._send(
            "GET",
            {
                "content": content,
                "enabled": enabled,
                "format": format,
                "storage": storage,
                "target": target,
            },
        )


class AsyncNodesStorageItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}``."""

    _template = "/nodes/{node}/storage/{storage}"

    @property
    def content(self) -> AsyncNodesStorageContentAPI:
        """``/nodes/{node}/storage/{storage}/content``."""
        return AsyncNodesStorageContentAPI(self._operator, self._ids)

    @property
    def download_url(self) -> AsyncNodesStorageDownloadUrlAPI:
        """``/nodes/{node}/storage/{storage}/download-url``."""
        return AsyncNodesStorageDownloadUrlAPI(self._operator, self._ids)

    @property
    def file_restore(self) -> AsyncNodesStorageFileRestoreAPI:
        """``/nodes/{node}/storage/{storage}/file-restore``."""
        return AsyncNodesStorageFileRestoreAPI(self._operator, self._ids)

    @property
    def identity(self) -> AsyncNodesStorageIdentityAPI:
        """``/nodes/{node}/storage/{storage}/identity``."""
        return AsyncNodesStorageIdentityAPI(self._operator, self._ids)

    @property
    def import_metadata(self) -> AsyncNodesStorageImportMetadataAPI:
        """``/nodes/{node}/storage/{storage}/import-metadata``."""
        return AsyncNodesStorageImportMetadataAPI(self._operator, self._ids)

    @property
    def oci_registry_pull(self) -> AsyncNodesStorageOciRegistryPullAPI:
        """``/nodes/{node}/storage/{storage}/oci-registry-pull``."""
        return AsyncNodesStorageOciRegistryPullAPI(self._operator, self._ids)

    @property
    def prunebackups(self) -> AsyncNodesStoragePrunebackupsAPI:
        """``/nodes/{node}/storage/{storage}/prunebackups``."""
        return AsyncNodesStoragePrunebackupsAPI(self._operator, self._ids)

    @property
    def rrd(self) -> AsyncNodesStorageRrdAPI:
        """``/nodes/{node}/storage/{storage}/rrd``."""
        return AsyncNodesStorageRrdAPI(self._operator, self._ids)

    @property
    def rrddata(self) -> AsyncNodesStorageRrddataAPI:
        """``/nodes/{node}/storage/{storage}/rrddata``."""
        return AsyncNodesStorageRrddataAPI(self._operator, self._ids)

    @property
    def status(self) -> AsyncNodesStorageStatusAPI:
        """``/nodes/{node}/storage/{storage}/status``."""
        return AsyncNodesStorageStatusAPI(self._operator, self._ids)

    @property
    def upload(self) -> AsyncNodesStorageUploadAPI:
        """``/nodes/{node}/storage/{storage}/upload``."""
        return AsyncNodesStorageUploadAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a storage.

        ``GET /nodes/{node}/storage/{storage}``; needs Datastore.Audit or Datastore.AllocateSpace
        on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}
        """
        return await self._send("GET", {})


class AsyncNodesStorageContentAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/content``."""

    _template = "/nodes/{node}/storage/{storage}/content"

    def __call__(self, volume: str | VolumeID) -> AsyncNodesStorageContentItemAPI:
        """``/nodes/{node}/storage/{storage}/content/{volume}``."""
        return AsyncNodesStorageContentItemAPI(self._operator, self._with(_VOLUME, volume))

    async def get(
        self,
        *,
        content: str | None = None,
        vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> Rows[NodesStorageContentRow]:
        """List content of a storage.

        ``GET /nodes/{node}/storage/{storage}/content``; needs Datastore.Audit or
        Datastore.AllocateSpace on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content
        """
        return await self._send("GET", {"content": content, "vmid": vmid})

    async def post(
        self,
        *,
        filename: str,
        size: str,
        vmid: Annotated[int, Field(ge=100, le=999999999)],
        format: Literal["raw", "qcow2", "subvol", "vmdk"] | None = None,
    ) -> str:
        """Add to content of a storage.

        ``POST /nodes/{node}/storage/{storage}/content``; needs Datastore.AllocateSpace on
        /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content
        """
        return await self._send(
            "POST", {"filename": filename, "size": size, "vmid": vmid, "format": format}
        )


class AsyncNodesStorageContentItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/content/{volume}``."""

    _template = "/nodes/{node}/storage/{storage}/content/{volume}"

    async def get(
        self,
    ) -> NodesStorageContentItem:
        """Read a volume.

        ``GET /nodes/{node}/storage/{storage}/content/{volume}``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume}
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        target: str,
        target_node: str | None = None,
    ) -> AsyncTask[None]:
        """Copy (a volume).

        ``POST /nodes/{node}/storage/{storage}/content/{volume}``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume}
        """
        return await self._start("POST", {"target": target, "target_node": target_node})

    async def put(
        self,
        *,
        notes: str | None = None,
        protected: bool | None = None,
    ) -> None:
        """Change a volume.

        ``PUT /nodes/{node}/storage/{storage}/content/{volume}``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume}
        """
        return await self._send("PUT", {"notes": notes, "protected": protected})

    async def delete(
        self,
        *,
        delay: Annotated[int, Field(ge=1, le=30)] | None = None,
    ) -> AsyncTask[None] | None:
        """Remove a volume.

        ``DELETE /nodes/{node}/storage/{storage}/content/{volume}``, may start a task; any user
        may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume}
        """
        return await self._perhaps_start("DELETE", {"delay": delay})


class AsyncNodesStorageDownloadUrlAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/download-url``."""

    _template = "/nodes/{node}/storage/{storage}/download-url"

    async def post(
        self,
        *,
        content: Literal["iso", "vztmpl", "import"],
        filename: str,
        url: str,
        checksum: str | None = None,
        checksum_algorithm: Literal["md5", "sha1", "sha224", "sha256", "sha384", "sha512"]
        | None = None,
        compression: str | None = None,
        verify_certificates: bool | None = None,
    ) -> AsyncTask[None]:
        """Download url (a storage).

        ``POST /nodes/{node}/storage/{storage}/download-url``, starts a task; needs
        Datastore.AllocateTemplate on /storage/{storage} and (Sys.Audit, Sys.Modify on / or
        Sys.AccessNetwork on /nodes/{node}); the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/download-url
        """
        return await self._start(
            "POST",
            {
                "content": content,
                "filename": filename,
                "url": url,
                "checksum": checksum,
                "checksum-algorithm": checksum_algorithm,
                "compression": compression,
                "verify-certificates": verify_certificates,
            },
        )


class AsyncNodesStorageFileRestoreAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/file-restore``."""

    _template = "/nodes/{node}/storage/{storage}/file-restore"

    @property
    def download(self) -> AsyncNodesStorageFileRestoreDownloadAPI:
        """``/nodes/{node}/storage/{storage}/file-restore/download``."""
        return AsyncNodesStorageFileRestoreDownloadAPI(self._operator, self._ids)

    @property
    def list(self) -> AsyncNodesStorageFileRestoreListAPI:
        """``/nodes/{node}/storage/{storage}/file-restore/list``."""
        return AsyncNodesStorageFileRestoreListAPI(self._operator, self._ids)


class AsyncNodesStorageFileRestoreDownloadAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/file-restore/download``."""

    _template = "/nodes/{node}/storage/{storage}/file-restore/download"

    async def get(
        self,
        *,
        filepath: str,
        volume: str,
        tar: bool | None = None,
    ) -> Any:
        """Read file restore download of a storage.

        ``GET /nodes/{node}/storage/{storage}/file-restore/download``; any user may call it; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/file-restore/download
        """
        return await self._send("GET", {"filepath": filepath, "volume": volume, "tar": tar})


class AsyncNodesStorageFileRestoreListAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/file-restore/list``."""

    _template = "/nodes/{node}/storage/{storage}/file-restore/list"

    async def get(
        self,
        *,
        filepath: str,
        volume: str,
    ) -> Rows[NodesStorageFileRestoreListRow]:
        """List file restore list of a storage.

        ``GET /nodes/{node}/storage/{storage}/file-restore/list``; any user may call it; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/file-restore/list
        """
        return await self._send("GET", {"filepath": filepath, "volume": volume})


class AsyncNodesStorageIdentityAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/identity``."""

    _template = "/nodes/{node}/storage/{storage}/identity"

    async def get(
        self,
    ) -> NodesStorageIdentity:
        """Read identity of a storage.

        ``GET /nodes/{node}/storage/{storage}/identity``; needs Datastore.Audit or
        Datastore.AllocateSpace on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/identity
        """
        return await self._send("GET", {})


class AsyncNodesStorageImportMetadataAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/import-metadata``."""

    _template = "/nodes/{node}/storage/{storage}/import-metadata"

    async def get(
        self,
        *,
        volume: str,
    ) -> NodesStorageImportMetadata:
        """Read import metadata of a storage.

        ``GET /nodes/{node}/storage/{storage}/import-metadata``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/import-metadata
        """
        return await self._send("GET", {"volume": volume})


class AsyncNodesStorageOciRegistryPullAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/oci-registry-pull``."""

    _template = "/nodes/{node}/storage/{storage}/oci-registry-pull"

    async def post(
        self,
        *,
        reference: str,
        filename: str | None = None,
    ) -> AsyncTask[None]:
        """Oci registry pull (a storage).

        ``POST /nodes/{node}/storage/{storage}/oci-registry-pull``, starts a task; needs
        Datastore.AllocateTemplate on /storage/{storage} and Sys.AccessNetwork on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/oci-registry-pull
        """
        return await self._start("POST", {"reference": reference, "filename": filename})


class AsyncNodesStoragePrunebackupsAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/prunebackups``."""

    _template = "/nodes/{node}/storage/{storage}/prunebackups"

    async def get(
        self,
        *,
        prune_backups: PruneBackups | str | Mapping[str, object] | None = None,
        type: Literal["qemu", "lxc"] | None = None,
        vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> Rows[NodesStoragePrunebackupsRow]:
        """List prunebackups of a storage.

        ``GET /nodes/{node}/storage/{storage}/prunebackups``; needs Datastore.Audit or
        Datastore.AllocateSpace on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/prunebackups
        """
        return await self._send("GET", {"prune-backups": prune_backups, "type": type, "vmid": vmid})

    async def delete(
        self,
        *,
        prune_backups: PruneBackups | str | Mapping[str, object] | None = None,
        type: Literal["qemu", "lxc"] | None = None,
        vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> AsyncTask[None]:
        """Remove prunebackups of a storage.

        ``DELETE /nodes/{node}/storage/{storage}/prunebackups``, starts a task; any user may call
        it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/prunebackups
        """
        return await self._start(
            "DELETE", {"prune-backups": prune_backups, "type": type, "vmid": vmid}
        )


class AsyncNodesStorageRrdAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/rrd``."""

    _template = "/nodes/{node}/storage/{storage}/rrd"

    async def get(
        self,
        *,
        ds: str | Sequence[str],
        timeframe: Literal["hour", "day", "week", "month", "year"],
        cf: Literal["AVERAGE", "MAX"] | None = None,
    ) -> NodesStorageRrd:
        """Read RRD of a storage.

        ``GET /nodes/{node}/storage/{storage}/rrd``; needs Datastore.Audit or
        Datastore.AllocateSpace on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/rrd
        """
        return await self._send("GET", {"ds": ds, "timeframe": timeframe, "cf": cf})


class AsyncNodesStorageRrddataAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/rrddata``."""

    _template = "/nodes/{node}/storage/{storage}/rrddata"

    async def get(
        self,
        *,
        timeframe: Literal["hour", "day", "week", "month", "year"],
        cf: Literal["AVERAGE", "MAX"] | None = None,
    ) -> list[Any]:
        """List rrddata of a storage.

        ``GET /nodes/{node}/storage/{storage}/rrddata``; needs Datastore.Audit or
        Datastore.AllocateSpace on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/rrddata
        """
        return await self._send("GET", {"timeframe": timeframe, "cf": cf})


class AsyncNodesStorageStatusAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/status``."""

    _template = "/nodes/{node}/storage/{storage}/status"

    async def get(
        self,
    ) -> NodesStorageStatus:
        """Read status of a storage.

        ``GET /nodes/{node}/storage/{storage}/status``; needs Datastore.Audit or
        Datastore.AllocateSpace on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/status
        """
        return await self._send("GET", {})


class AsyncNodesStorageUploadAPI(AsyncBaseAPI):
    """``/nodes/{node}/storage/{storage}/upload``."""

    _template = "/nodes/{node}/storage/{storage}/upload"

    async def post(
        self,
        *,
        file: Source,
        content: Literal["iso", "vztmpl", "import"],
        filename: str,
        checksum: str | None = None,
        checksum_algorithm: Literal["md5", "sha1", "sha224", "sha256", "sha384", "sha512"]
        | None = None,
    ) -> AsyncTask[None]:
        """Upload (a storage).

        ``POST /nodes/{node}/storage/{storage}/upload``, starts a task; needs
        Datastore.AllocateTemplate on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/upload
        """
        return await self._start(
            "POST",
            {
                "content": content,
                "filename": filename,
                "checksum": checksum,
                "checksum-algorithm": checksum_algorithm,
            },
            file,
        )
