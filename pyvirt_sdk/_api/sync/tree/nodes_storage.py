# Made from pyvirt_sdk/_api/aio/tree/nodes_storage.py by tools/convert.py: edit that file, then run
# `make sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk._http.files import Source
    from pyvirt_sdk._tasks.sync import Task
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


class NodesStorageAPI(BaseAPI):
    """``/nodes/{node}/storage``."""

    _template = "/nodes/{node}/storage"

    def __call__(self, storage: str | int) -> NodesStorageItemAPI:
        """``/nodes/{node}/storage/{storage}``."""
        return NodesStorageItemAPI(self._operator, self._with(_STORAGE, storage))

    def get(
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
        return self._send(
            "GET",
            {
                "content": content,
                "enabled": enabled,
                "format": format,
                "storage": storage,
                "target": target,
            },
        )


class NodesStorageItemAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}``."""

    _template = "/nodes/{node}/storage/{storage}"

    @property
    def content(self) -> NodesStorageContentAPI:
        """``/nodes/{node}/storage/{storage}/content``."""
        return NodesStorageContentAPI(self._operator, self._ids)

    @property
    def download_url(self) -> NodesStorageDownloadUrlAPI:
        """``/nodes/{node}/storage/{storage}/download-url``."""
        return NodesStorageDownloadUrlAPI(self._operator, self._ids)

    @property
    def file_restore(self) -> NodesStorageFileRestoreAPI:
        """``/nodes/{node}/storage/{storage}/file-restore``."""
        return NodesStorageFileRestoreAPI(self._operator, self._ids)

    @property
    def identity(self) -> NodesStorageIdentityAPI:
        """``/nodes/{node}/storage/{storage}/identity``."""
        return NodesStorageIdentityAPI(self._operator, self._ids)

    @property
    def import_metadata(self) -> NodesStorageImportMetadataAPI:
        """``/nodes/{node}/storage/{storage}/import-metadata``."""
        return NodesStorageImportMetadataAPI(self._operator, self._ids)

    @property
    def oci_registry_pull(self) -> NodesStorageOciRegistryPullAPI:
        """``/nodes/{node}/storage/{storage}/oci-registry-pull``."""
        return NodesStorageOciRegistryPullAPI(self._operator, self._ids)

    @property
    def prunebackups(self) -> NodesStoragePrunebackupsAPI:
        """``/nodes/{node}/storage/{storage}/prunebackups``."""
        return NodesStoragePrunebackupsAPI(self._operator, self._ids)

    @property
    def rrd(self) -> NodesStorageRrdAPI:
        """``/nodes/{node}/storage/{storage}/rrd``."""
        return NodesStorageRrdAPI(self._operator, self._ids)

    @property
    def rrddata(self) -> NodesStorageRrddataAPI:
        """``/nodes/{node}/storage/{storage}/rrddata``."""
        return NodesStorageRrddataAPI(self._operator, self._ids)

    @property
    def status(self) -> NodesStorageStatusAPI:
        """``/nodes/{node}/storage/{storage}/status``."""
        return NodesStorageStatusAPI(self._operator, self._ids)

    @property
    def upload(self) -> NodesStorageUploadAPI:
        """``/nodes/{node}/storage/{storage}/upload``."""
        return NodesStorageUploadAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a storage.

        ``GET /nodes/{node}/storage/{storage}``; needs Datastore.Audit or Datastore.AllocateSpace
        on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}
        """
        return self._send("GET", {})


class NodesStorageContentAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/content``."""

    _template = "/nodes/{node}/storage/{storage}/content"

    def __call__(self, volume: str | VolumeID) -> NodesStorageContentItemAPI:
        """``/nodes/{node}/storage/{storage}/content/{volume}``."""
        return NodesStorageContentItemAPI(self._operator, self._with(_VOLUME, volume))

    def get(
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
        return self._send("GET", {"content": content, "vmid": vmid})

    def post(
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
        return self._send(
            "POST", {"filename": filename, "size": size, "vmid": vmid, "format": format}
        )


class NodesStorageContentItemAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/content/{volume}``."""

    _template = "/nodes/{node}/storage/{storage}/content/{volume}"

    def get(
        self,
    ) -> NodesStorageContentItem:
        """Read a volume.

        ``GET /nodes/{node}/storage/{storage}/content/{volume}``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume}
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        target: str,
        target_node: str | None = None,
    ) -> Task[None]:
        """Copy (a volume).

        ``POST /nodes/{node}/storage/{storage}/content/{volume}``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume}
        """
        return self._start("POST", {"target": target, "target_node": target_node})

    def put(
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
        return self._send("PUT", {"notes": notes, "protected": protected})

    def delete(
        self,
        *,
        delay: Annotated[int, Field(ge=1, le=30)] | None = None,
    ) -> Task[None] | None:
        """Remove a volume.

        ``DELETE /nodes/{node}/storage/{storage}/content/{volume}``, may start a task; any user
        may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume}
        """
        return self._perhaps_start("DELETE", {"delay": delay})


class NodesStorageDownloadUrlAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/download-url``."""

    _template = "/nodes/{node}/storage/{storage}/download-url"

    def post(
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
    ) -> Task[None]:
        """Download url (a storage).

        ``POST /nodes/{node}/storage/{storage}/download-url``, starts a task; needs
        Datastore.AllocateTemplate on /storage/{storage} and (Sys.Audit, Sys.Modify on / or
        Sys.AccessNetwork on /nodes/{node}); the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/download-url
        """
        return self._start(
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


class NodesStorageFileRestoreAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/file-restore``."""

    _template = "/nodes/{node}/storage/{storage}/file-restore"

    @property
    def download(self) -> NodesStorageFileRestoreDownloadAPI:
        """``/nodes/{node}/storage/{storage}/file-restore/download``."""
        return NodesStorageFileRestoreDownloadAPI(self._operator, self._ids)

    @property
    def list(self) -> NodesStorageFileRestoreListAPI:
        """``/nodes/{node}/storage/{storage}/file-restore/list``."""
        return NodesStorageFileRestoreListAPI(self._operator, self._ids)


class NodesStorageFileRestoreDownloadAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/file-restore/download``."""

    _template = "/nodes/{node}/storage/{storage}/file-restore/download"

    def get(
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
        return self._send("GET", {"filepath": filepath, "volume": volume, "tar": tar})


class NodesStorageFileRestoreListAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/file-restore/list``."""

    _template = "/nodes/{node}/storage/{storage}/file-restore/list"

    def get(
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
        return self._send("GET", {"filepath": filepath, "volume": volume})


class NodesStorageIdentityAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/identity``."""

    _template = "/nodes/{node}/storage/{storage}/identity"

    def get(
        self,
    ) -> NodesStorageIdentity:
        """Read identity of a storage.

        ``GET /nodes/{node}/storage/{storage}/identity``; needs Datastore.Audit or
        Datastore.AllocateSpace on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/identity
        """
        return self._send("GET", {})


class NodesStorageImportMetadataAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/import-metadata``."""

    _template = "/nodes/{node}/storage/{storage}/import-metadata"

    def get(
        self,
        *,
        volume: str,
    ) -> NodesStorageImportMetadata:
        """Read import metadata of a storage.

        ``GET /nodes/{node}/storage/{storage}/import-metadata``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/import-metadata
        """
        return self._send("GET", {"volume": volume})


class NodesStorageOciRegistryPullAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/oci-registry-pull``."""

    _template = "/nodes/{node}/storage/{storage}/oci-registry-pull"

    def post(
        self,
        *,
        reference: str,
        filename: str | None = None,
    ) -> Task[None]:
        """Oci registry pull (a storage).

        ``POST /nodes/{node}/storage/{storage}/oci-registry-pull``, starts a task; needs
        Datastore.AllocateTemplate on /storage/{storage} and Sys.AccessNetwork on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/oci-registry-pull
        """
        return self._start("POST", {"reference": reference, "filename": filename})


class NodesStoragePrunebackupsAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/prunebackups``."""

    _template = "/nodes/{node}/storage/{storage}/prunebackups"

    def get(
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
        return self._send("GET", {"prune-backups": prune_backups, "type": type, "vmid": vmid})

    def delete(
        self,
        *,
        prune_backups: PruneBackups | str | Mapping[str, object] | None = None,
        type: Literal["qemu", "lxc"] | None = None,
        vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> Task[None]:
        """Remove prunebackups of a storage.

        ``DELETE /nodes/{node}/storage/{storage}/prunebackups``, starts a task; any user may call
        it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/prunebackups
        """
        return self._start("DELETE", {"prune-backups": prune_backups, "type": type, "vmid": vmid})


class NodesStorageRrdAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/rrd``."""

    _template = "/nodes/{node}/storage/{storage}/rrd"

    def get(
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
        return self._send("GET", {"ds": ds, "timeframe": timeframe, "cf": cf})


class NodesStorageRrddataAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/rrddata``."""

    _template = "/nodes/{node}/storage/{storage}/rrddata"

    def get(
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
        return self._send("GET", {"timeframe": timeframe, "cf": cf})


class NodesStorageStatusAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/status``."""

    _template = "/nodes/{node}/storage/{storage}/status"

    def get(
        self,
    ) -> NodesStorageStatus:
        """Read status of a storage.

        ``GET /nodes/{node}/storage/{storage}/status``; needs Datastore.Audit or
        Datastore.AllocateSpace on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/status
        """
        return self._send("GET", {})


class NodesStorageUploadAPI(BaseAPI):
    """``/nodes/{node}/storage/{storage}/upload``."""

    _template = "/nodes/{node}/storage/{storage}/upload"

    def post(
        self,
        *,
        file: Source,
        content: Literal["iso", "vztmpl", "import"],
        filename: str,
        checksum: str | None = None,
        checksum_algorithm: Literal["md5", "sha1", "sha224", "sha256", "sha384", "sha512"]
        | None = None,
    ) -> Task[None]:
        """Upload (a storage).

        ``POST /nodes/{node}/storage/{storage}/upload``, starts a task; needs
        Datastore.AllocateTemplate on /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/upload
        """
        return self._start(
            "POST",
            {
                "content": content,
                "filename": filename,
                "checksum": checksum,
                "checksum-algorithm": checksum_algorithm,
            },
            file,
        )
