# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/disks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk._tasks.aio import AsyncTask
    from pyvirt_sdk.formats import DRAID
    from pyvirt_sdk.models.generated.nodes_disks_directory import NodesDisksDirectoryRow
    from pyvirt_sdk.models.generated.nodes_disks_list import NodesDisksListRow
    from pyvirt_sdk.models.generated.nodes_disks_lvm import NodesDisksLvm
    from pyvirt_sdk.models.generated.nodes_disks_lvmthin import NodesDisksLvmthinRow
    from pyvirt_sdk.models.generated.nodes_disks_smart import NodesDisksSmart
    from pyvirt_sdk.models.generated.nodes_disks_zfs import NodesDisksZfsItem, NodesDisksZfsRow
    from pyvirt_sdk.models.rows import Rows

_NAME = Id("name", {"format": "pve-storage-id", "type": "string"})


class AsyncNodesDisksAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks``."""

    _template = "/nodes/{node}/disks"

    @property
    def directory(self) -> AsyncNodesDisksDirectoryAPI:
        """``/nodes/{node}/disks/directory``."""
        return AsyncNodesDisksDirectoryAPI(self._operator, self._ids)

    @property
    def initgpt(self) -> AsyncNodesDisksInitgptAPI:
        """``/nodes/{node}/disks/initgpt``."""
        return AsyncNodesDisksInitgptAPI(self._operator, self._ids)

    @property
    def list(self) -> AsyncNodesDisksListAPI:
        """``/nodes/{node}/disks/list``."""
        return AsyncNodesDisksListAPI(self._operator, self._ids)

    @property
    def lvm(self) -> AsyncNodesDisksLvmAPI:
        """``/nodes/{node}/disks/lvm``."""
        return AsyncNodesDisksLvmAPI(self._operator, self._ids)

    @property
    def lvmthin(self) -> AsyncNodesDisksLvmthinAPI:
        """``/nodes/{node}/disks/lvmthin``."""
        return AsyncNodesDisksLvmthinAPI(self._operator, self._ids)

    @property
    def smart(self) -> AsyncNodesDisksSmartAPI:
        """``/nodes/{node}/disks/smart``."""
        return AsyncNodesDisksSmartAPI(self._operator, self._ids)

    @property
    def wipedisk(self) -> AsyncNodesDisksWipediskAPI:
        """``/nodes/{node}/disks/wipedisk``."""
        return AsyncNodesDisksWipediskAPI(self._operator, self._ids)

    @property
    def zfs(self) -> AsyncNodesDisksZfsAPI:
        """``/nodes/{node}/disks/zfs``."""
        return AsyncNodesDisksZfsAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> builtins.list[Any]:
        """List what there is below disks of a node.

        ``GET /nodes/{node}/disks``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks
        """
        return await self._send("GET", {})


class AsyncNodesDisksDirectoryAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/directory``."""

    _template = "/nodes/{node}/disks/directory"

    def __call__(self, name: str | int) -> AsyncNodesDisksDirectoryItemAPI:
        """``/nodes/{node}/disks/directory/{name}``."""
        return AsyncNodesDisksDirectoryItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> Rows[NodesDisksDirectoryRow]:
        """List disks directory of a node.

        ``GET /nodes/{node}/disks/directory``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        device: str,
        name: str,
        add_storage: bool | None = None,
        filesystem: Literal["ext4", "xfs"] | None = None,
    ) -> AsyncTask[None]:
        """Add to disks directory of a node.

        ``POST /nodes/{node}/disks/directory``, starts a task; needs Sys.Modify on /; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory
        """
        return await self._start(
            "POST",
            {"device": device, "name": name, "add_storage": add_storage, "filesystem": filesystem},
        )


class AsyncNodesDisksDirectoryItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/directory/{name}``."""

    _template = "/nodes/{node}/disks/directory/{name}"

    async def delete(
        self,
        *,
        cleanup_config: bool | None = None,
        cleanup_disks: bool | None = None,
    ) -> AsyncTask[None]:
        """Remove a directory storage.

        ``DELETE /nodes/{node}/disks/directory/{name}``, starts a task; needs Sys.Modify on /; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory/{name}
        """
        return await self._start(
            "DELETE", {"cleanup-config": cleanup_config, "cleanup-disks": cleanup_disks}
        )


class AsyncNodesDisksInitgptAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/initgpt``."""

    _template = "/nodes/{node}/disks/initgpt"

    async def post(
        self,
        *,
        disk: str,
        uuid: str | None = None,
    ) -> AsyncTask[None]:
        """Disks initgpt (a node).

        ``POST /nodes/{node}/disks/initgpt``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/initgpt
        """
        return await self._start("POST", {"disk": disk, "uuid": uuid})


class AsyncNodesDisksListAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/list``."""

    _template = "/nodes/{node}/disks/list"

    async def get(
        self,
        *,
        include_partitions: bool | None = None,
        skipsmart: bool | None = None,
        type: Literal["unused", "journal_disks"] | None = None,
    ) -> Rows[NodesDisksListRow]:
        """List disks list of a node.

        ``GET /nodes/{node}/disks/list``; needs Sys.Audit on / or Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/list
        """
        return await self._send(
            "GET", {"include-partitions": include_partitions, "skipsmart": skipsmart, "type": type}
        )


class AsyncNodesDisksLvmAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/lvm``."""

    _template = "/nodes/{node}/disks/lvm"

    def __call__(self, name: str | int) -> AsyncNodesDisksLvmItemAPI:
        """``/nodes/{node}/disks/lvm/{name}``."""
        return AsyncNodesDisksLvmItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> NodesDisksLvm:
        """Read disks LVM of a node.

        ``GET /nodes/{node}/disks/lvm``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        device: str,
        name: str,
        add_storage: bool | None = None,
    ) -> AsyncTask[None]:
        """Add to disks LVM of a node.

        ``POST /nodes/{node}/disks/lvm``, starts a task; needs Sys.Modify on /; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm
        """
        return await self._start(
            "POST", {"device": device, "name": name, "add_storage": add_storage}
        )


class AsyncNodesDisksLvmItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/lvm/{name}``."""

    _template = "/nodes/{node}/disks/lvm/{name}"

    async def delete(
        self,
        *,
        cleanup_config: bool | None = None,
        cleanup_disks: bool | None = None,
    ) -> AsyncTask[None]:
        """Remove a volume group.

        ``DELETE /nodes/{node}/disks/lvm/{name}``, starts a task; needs Sys.Modify on /; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm/{name}
        """
        return await self._start(
            "DELETE", {"cleanup-config": cleanup_config, "cleanup-disks": cleanup_disks}
        )


class AsyncNodesDisksLvmthinAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/lvmthin``."""

    _template = "/nodes/{node}/disks/lvmthin"

    def __call__(self, name: str | int) -> AsyncNodesDisksLvmthinItemAPI:
        """``/nodes/{node}/disks/lvmthin/{name}``."""
        return AsyncNodesDisksLvmthinItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> Rows[NodesDisksLvmthinRow]:
        """List disks LVM thin pools of a node.

        ``GET /nodes/{node}/disks/lvmthin``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        device: str,
        name: str,
        add_storage: bool | None = None,
    ) -> AsyncTask[None]:
        """Add to disks LVM thin pools of a node.

        ``POST /nodes/{node}/disks/lvmthin``, starts a task; needs Sys.Modify on /; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin
        """
        return await self._start(
            "POST", {"device": device, "name": name, "add_storage": add_storage}
        )


class AsyncNodesDisksLvmthinItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/lvmthin/{name}``."""

    _template = "/nodes/{node}/disks/lvmthin/{name}"

    async def delete(
        self,
        *,
        volume_group: str,
        cleanup_config: bool | None = None,
        cleanup_disks: bool | None = None,
    ) -> AsyncTask[None]:
        """Remove a thin pool.

        ``DELETE /nodes/{node}/disks/lvmthin/{name}``, starts a task; needs Sys.Modify on /; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin/{name}
        """
        return await self._start(
            "DELETE",
            {
                "volume-group": volume_group,
                "cleanup-config": cleanup_config,
                "cleanup-disks": cleanup_disks,
            },
        )


class AsyncNodesDisksSmartAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/smart``."""

    _template = "/nodes/{node}/disks/smart"

    async def get(
        self,
        *,
        disk: str,
        healthonly: bool | None = None,
    ) -> NodesDisksSmart:
        """Read disks smart of a node.

        ``GET /nodes/{node}/disks/smart``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/smart
        """
        return await self._send("GET", {"disk": disk, "healthonly": healthonly})


class AsyncNodesDisksWipediskAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/wipedisk``."""

    _template = "/nodes/{node}/disks/wipedisk"

    async def put(
        self,
        *,
        disk: str,
    ) -> AsyncTask[None]:
        """Wipe disk (a node).

        ``PUT /nodes/{node}/disks/wipedisk``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/wipedisk
        """
        return await self._start("PUT", {"disk": disk})


class AsyncNodesDisksZfsAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/zfs``."""

    _template = "/nodes/{node}/disks/zfs"

    def __call__(self, name: str | int) -> AsyncNodesDisksZfsItemAPI:
        """``/nodes/{node}/disks/zfs/{name}``."""
        return AsyncNodesDisksZfsItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> Rows[NodesDisksZfsRow]:
        """List disks ZFS pools of a node.

        ``GET /nodes/{node}/disks/zfs``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        devices: str | Sequence[str],
        name: str,
        raidlevel: Literal[
            "single", "mirror", "raid10", "raidz", "raidz2", "raidz3", "draid", "draid2", "draid3"
        ],
        add_storage: bool | None = None,
        ashift: Annotated[int, Field(ge=9, le=16)] | None = None,
        compression: Literal["on", "off", "gzip", "lz4", "lzjb", "zle", "zstd"] | None = None,
        draid_config: DRAID | str | Mapping[str, object] | None = None,
    ) -> AsyncTask[None]:
        """Add to disks ZFS pools of a node.

        ``POST /nodes/{node}/disks/zfs``, starts a task; needs Sys.Modify on /; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs
        """
        return await self._start(
            "POST",
            {
                "devices": devices,
                "name": name,
                "raidlevel": raidlevel,
                "add_storage": add_storage,
                "ashift": ashift,
                "compression": compression,
                "draid-config": draid_config,
            },
        )


class AsyncNodesDisksZfsItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/disks/zfs/{name}``."""

    _template = "/nodes/{node}/disks/zfs/{name}"

    async def get(
        self,
    ) -> NodesDisksZfsItem:
        """Read a ZFS pool.

        ``GET /nodes/{node}/disks/zfs/{name}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs/{name}
        """
        return await self._send("GET", {})

    async def delete(
        self,
        *,
        cleanup_config: bool | None = None,
        cleanup_disks: bool | None = None,
    ) -> AsyncTask[None]:
        """Remove a ZFS pool.

        ``DELETE /nodes/{node}/disks/zfs/{name}``, starts a task; needs Sys.Modify on /; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs/{name}
        """
        return await self._start(
            "DELETE", {"cleanup-config": cleanup_config, "cleanup-disks": cleanup_disks}
        )
