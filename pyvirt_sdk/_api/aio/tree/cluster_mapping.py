# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/mapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from pyvirt_sdk.formats import DirMapping, PCIMapping, USBMapping
    from pyvirt_sdk.models.generated.cluster_mapping_dir import (
        ClusterMappingDirItem,
        ClusterMappingDirRow,
    )
    from pyvirt_sdk.models.generated.cluster_mapping_pci import (
        ClusterMappingPciItem,
        ClusterMappingPciRow,
    )
    from pyvirt_sdk.models.generated.cluster_mapping_usb import (
        ClusterMappingUsbItem,
        ClusterMappingUsbRow,
    )
    from pyvirt_sdk.models.rows import Rows

_ID = Id("id", {"format": "pve-configid", "type": "string"})


class AsyncClusterMappingAPI(AsyncBaseAPI):
    """``/cluster/mapping``."""

    _template = "/cluster/mapping"

    @property
    def dir(self) -> AsyncClusterMappingDirAPI:
        """``/cluster/mapping/dir``."""
        return AsyncClusterMappingDirAPI(self._operator, self._ids)

    @property
    def pci(self) -> AsyncClusterMappingPciAPI:
        """``/cluster/mapping/pci``."""
        return AsyncClusterMappingPciAPI(self._operator, self._ids)

    @property
    def usb(self) -> AsyncClusterMappingUsbAPI:
        """``/cluster/mapping/usb``."""
        return AsyncClusterMappingUsbAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster mapping.

        ``GET /cluster/mapping``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping
        """
        return await self._send("GET", {})


class AsyncClusterMappingDirAPI(AsyncBaseAPI):
    """``/cluster/mapping/dir``."""

    _template = "/cluster/mapping/dir"

    def __call__(self, id: str | int) -> AsyncClusterMappingDirItemAPI:
        """``/cluster/mapping/dir/{id}``."""
        return AsyncClusterMappingDirItemAPI(self._operator, self._with(_ID, id))

    async def get(
        self,
        *,
        check_node: str | None = None,
    ) -> Rows[ClusterMappingDirRow]:
        """List cluster mapping dir.

        ``GET /cluster/mapping/dir``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir
        """
        return await self._send("GET", {"check-node": check_node})

    async def post(
        self,
        *,
        id: str,
        map: DirMapping
        | str
        | Mapping[str, object]
        | Sequence[DirMapping | str | Mapping[str, object]],
        description: str | None = None,
    ) -> None:
        """Add to cluster mapping dir.

        ``POST /cluster/mapping/dir``; needs Mapping.Modify on /mapping/dir.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir
        """
        return await self._send("POST", {"id": id, "map": map, "description": description})


class AsyncClusterMappingDirItemAPI(AsyncBaseAPI):
    """``/cluster/mapping/dir/{id}``."""

    _template = "/cluster/mapping/dir/{id}"

    async def get(
        self,
    ) -> ClusterMappingDirItem:
        """Read a mapping.

        ``GET /cluster/mapping/dir/{id}``; needs Mapping.Use on /mapping/dir/{id} or
        Mapping.Modify on /mapping/dir/{id} or Mapping.Audit on /mapping/dir/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        delete: str | Sequence[str] | None = None,
        description: str | None = None,
        digest: str | None = None,
        map: DirMapping
        | str
        | Mapping[str, object]
        | Sequence[DirMapping | str | Mapping[str, object]]
        | None = None,
    ) -> None:
        """Change a mapping.

        ``PUT /cluster/mapping/dir/{id}``; needs Mapping.Modify on /mapping/dir/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id}
        """
        return await self._send(
            "PUT", {"delete": delete, "description": description, "digest": digest, "map": map}
        )

    async def delete(
        self,
    ) -> None:
        """Remove a mapping.

        ``DELETE /cluster/mapping/dir/{id}``; needs Mapping.Modify on /mapping/dir.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id}
        """
        return await self._send("DELETE", {})


class AsyncClusterMappingPciAPI(AsyncBaseAPI):
    """``/cluster/mapping/pci``."""

    _template = "/cluster/mapping/pci"

    def __call__(self, id: str | int) -> AsyncClusterMappingPciItemAPI:
        """``/cluster/mapping/pci/{id}``."""
        return AsyncClusterMappingPciItemAPI(self._operator, self._with(_ID, id))

    async def get(
        self,
        *,
        check_node: str | None = None,
    ) -> Rows[ClusterMappingPciRow]:
        """List cluster mapping PCI.

        ``GET /cluster/mapping/pci``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci
        """
        return await self._send("GET", {"check-node": check_node})

    async def post(
        self,
        *,
        id: str,
        map: PCIMapping
        | str
        | Mapping[str, object]
        | Sequence[PCIMapping | str | Mapping[str, object]],
        description: str | None = None,
        live_migration_capable: bool | None = None,
        mdev: bool | None = None,
    ) -> None:
        """Add to cluster mapping PCI.

        ``POST /cluster/mapping/pci``; needs Mapping.Modify on /mapping/pci.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci
        """
        return await self._send(
            "POST",
            {
                "id": id,
                "map": map,
                "description": description,
                "live-migration-capable": live_migration_capable,
                "mdev": mdev,
            },
        )


class AsyncClusterMappingPciItemAPI(AsyncBaseAPI):
    """``/cluster/mapping/pci/{id}``."""

    _template = "/cluster/mapping/pci/{id}"

    async def get(
        self,
    ) -> ClusterMappingPciItem:
        """Read a PCI device.

        ``GET /cluster/mapping/pci/{id}``; needs Mapping.Use on /mapping/pci/{id} or
        Mapping.Modify on /mapping/pci/{id} or Mapping.Audit on /mapping/pci/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        delete: str | Sequence[str] | None = None,
        description: str | None = None,
        digest: str | None = None,
        live_migration_capable: bool | None = None,
        map: PCIMapping
        | str
        | Mapping[str, object]
        | Sequence[PCIMapping | str | Mapping[str, object]]
        | None = None,
        mdev: bool | None = None,
    ) -> None:
        """Change a PCI device.

        ``PUT /cluster/mapping/pci/{id}``; needs Mapping.Modify on /mapping/pci/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id}
        """
        return await self._send(
            "PUT",
            {
                "delete": delete,
                "description": description,
                "digest": digest,
                "live-migration-capable": live_migration_capable,
                "map": map,
                "mdev": mdev,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a PCI device.

        ``DELETE /cluster/mapping/pci/{id}``; needs Mapping.Modify on /mapping/pci.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id}
        """
        return await self._send("DELETE", {})


class AsyncClusterMappingUsbAPI(AsyncBaseAPI):
    """``/cluster/mapping/usb``."""

    _template = "/cluster/mapping/usb"

    def __call__(self, id: str | int) -> AsyncClusterMappingUsbItemAPI:
        """``/cluster/mapping/usb/{id}``."""
        return AsyncClusterMappingUsbItemAPI(self._operator, self._with(_ID, id))

    async def get(
        self,
        *,
        check_node: str | None = None,
    ) -> Rows[ClusterMappingUsbRow]:
        """List cluster mapping USB.

        ``GET /cluster/mapping/usb``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb
        """
        return await self._send("GET", {"check-node": check_node})

    async def post(
        self,
        *,
        id: str,
        map: USBMapping
        | str
        | Mapping[str, object]
        | Sequence[USBMapping | str | Mapping[str, object]],
        description: str | None = None,
    ) -> None:
        """Add to cluster mapping USB.

        ``POST /cluster/mapping/usb``; needs Mapping.Modify on /mapping/usb.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb
        """
        return await self._send("POST", {"id": id, "map": map, "description": description})


class AsyncClusterMappingUsbItemAPI(AsyncBaseAPI):
    """``/cluster/mapping/usb/{id}``."""

    _template = "/cluster/mapping/usb/{id}"

    async def get(
        self,
    ) -> ClusterMappingUsbItem:
        """Read a USB device.

        ``GET /cluster/mapping/usb/{id}``; needs Mapping.Audit on /mapping/usb/{id} or Mapping.Use
        on /mapping/usb/{id} or Mapping.Modify on /mapping/usb/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        map: USBMapping
        | str
        | Mapping[str, object]
        | Sequence[USBMapping | str | Mapping[str, object]],
        delete: str | Sequence[str] | None = None,
        description: str | None = None,
        digest: str | None = None,
    ) -> None:
        """Change a USB device.

        ``PUT /cluster/mapping/usb/{id}``; needs Mapping.Modify on /mapping/usb/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id}
        """
        return await self._send(
            "PUT", {"map": map, "delete": delete, "description": description, "digest": digest}
        )

    async def delete(
        self,
    ) -> None:
        """Remove a USB device.

        ``DELETE /cluster/mapping/usb/{id}``; needs Mapping.Modify on /mapping/usb.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id}
        """
        return await self._send("DELETE", {})
