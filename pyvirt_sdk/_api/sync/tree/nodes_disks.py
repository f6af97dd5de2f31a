# Made from pyvirt_sdk/_api/aio/tree/nodes_disks.py by tools/convert.py: edit that file, then run
# `make sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/disks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk._tasks.sync import Task
    from pyvirt_sdk.formats import DRAID
    from pyvirt_sdk.models.generated.nodes_disks_directory import NodesDisksDirectoryRow
    from pyvirt_sdk.models.generated.nodes_disks_list import NodesDisksListRow
    from pyvirt_sdk.models.generated.nodes_disks_lvm import NodesDisksLvm
    from pyvirt_sdk.models.generated.nodes_disks_lvmthin import NodesDisksLvmthinRow
    from pyvirt_sdk.models.generated.nodes_disks_smart import NodesDisksSmart
    from pyvirt_sdk.models.generated.nodes_disks_zfs import NodesDisksZfsItem, NodesDisksZfsRow
    from pyvirt_sdk.models.rows import Rows

_NAME = Id("name", {"format": "pve-storage-id", "type": "string"})


class NodesDisksAPI(BaseAPI):
    """``/nodes/{node}/disks``."""

    _template = "/nodes/{node}/disks"

    @property
    def directory(self) -> NodesDisksDirectoryAPI:
        """``/nodes/{node}/disks/directory``."""
        return NodesDisksDirectoryAPI(self._operator, self._ids)

    @property
    def initgpt(self) -> NodesDisksInitgptAPI:
        """``/nodes/{node}/disks/initgpt``."""
        return NodesDisksInitgptAPI(self._operator, self._ids)

    @property
    def list(self) -> NodesDisksListAPI:
        """``/nodes/{node}/disks/list``."""
        return NodesDisksListAPI(self._operator, self._ids)

    @property
    def lvm(self) -> NodesDisksLvmAPI:
        """``/nodes/{node}/disks/lvm``."""
        return NodesDisksLvmAPI(self._operator, self._ids)

    @property
    def lvmthin(self) -> NodesDisksLvmthinAPI:
        """``/nodes/{node}/disks/lvmthin``."""
        return NodesDisksLvmthinAPI(self._operator, self._ids)

    @property
    def smart(self) -> NodesDisksSmartAPI:
        """``/nodes/{node}/disks/smart``."""
        return NodesDisksSmartAPI(self._operator, self._ids)

    @property
    def wipedisk(self) -> NodesDisksWipediskAPI:
        """``/nodes/{node}/disks/wipedisk``."""
        return NodesDisksWipediskAPI(self._operator, self._ids)

    @property
    def zfs(self) -> NodesDisksZfsAPI:
        """``/nodes/{node}/disks/zfs``."""
        return NodesDisksZfsAPI(self._operator, self._ids)

    def get(
        self,
    ) -> builtins.list[Any]:
        """List what there is below disks of a node.

        ``GET /nodes/{node}/disks``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks
        """
        return self._send("GET", {})


class NodesDisksDirectoryAPI(BaseAPI):
    """``/nodes/{node}/disks/directory``."""

    _template = "/nodes/{node}/disks/directory"

    def __call__(self, name: str | int) -> NodesDisksDirectoryItemAPI:
        """``/nodes/{node}/disks/directory/{name}``."""
        return NodesDisksDirectoryItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[NodesDisksDirectoryRow]:
        """List disks directory of a node.

        ``GET /nodes/{node}/disks/directory``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        device: str,
        name: str,
        add_storage: bool | None = None,
        filesystem: Literal["ext4", "xfs"] | None = None,
    ) -> Task[None]:
        """Add to disks directory of a node.

        ``POST /nodes/{node}/disks/directory``, starts a task; needs Sys.Modify on /; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory
        """
        return self._start(
            "POST",
            {"device": device, "name": name, "add_storage": add_storage, "filesystem": filesystem},
        )


class NodesDisksDirectoryItemAPI(BaseAPI):
    """``/nodes/{node}/disks/directory/{name}``."""

    _template = "/nodes/{node}/disks/directory/{name}"

    def delete(
        self,
        *,
        cleanup_config: bool | None = None,
        cleanup_disks: bool | None = None,
    ) -> Task[None]:
        """Remove a directory storage.

        ``DELETE /nodes/{node}/disks/directory/{name}``, starts a task; needs Sys.Modify on /; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory/{name}
        """
        return self._start(
            "DELETE", {"cleanup-config": cleanup_config, "cleanup-disks": cleanup_disks}
        )


class NodesDisksInitgptAPI(BaseAPI):
    """``/nodes/{node}/disks/initgpt``."""

    _template = "/nodes/{node}/disks/initgpt"

    def post(
        self,
        *,
        disk: str,
        uuid: str | None = None,
    ) -> Task[None]:
        """Disks initgpt (a node).

        ``POST /nodes/{node}/disks/initgpt``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/initgpt
        """
        return self._start("POST", {"disk": disk, "uuid": uuid})


class NodesDisksListAPI(BaseAPI):
    """``/nodes/{node}/disks/list``."""

    _template = "/nodes/{node}/disks/list"

    def get(
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
        return self._send(
            "GET", {"include-partitions": include_partitions, "skipsmart": skipsmart, "type": type}
        )


class NodesDisksLvmAPI(BaseAPI):
    """``/nodes/{node}/disks/lvm``."""

    _template = "/nodes/{node}/disks/lvm"

    def __call__(self, name: str | int) -> NodesDisksLvmItemAPI:
        """``/nodes/{node}/disks/lvm/{name}``."""
        return NodesDisksLvmItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> NodesDisksLvm:
        """Read disks LVM of a node.

        ``GET /nodes/{node}/disks/lvm``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        device: str,
        name: str,
        add_storage: bool | None = None,
    ) -> Task[None]:
        """Add to disks LVM of a node.

        ``POST /nodes/{node}/disks/lvm``, starts a task; needs Sys.Modify on /; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm
        """
        return self._start("POST", {"device": device, "name": name, "add_storage": add_storage})


class NodesDisksLvmItemAPI(BaseAPI):
    """``/nodes/{node}/disks/lvm/{name}``."""

    _template = "/nodes/{node}/disks/lvm/{name}"

    def delete(
        self,
        *,
        cleanup_config: bool | None = None,
        cleanup_disks: bool | None = None,
    ) -> Task[None]:
        """Remove a volume group.

        ``DELETE /nodes/{node}/disks/lvm/{name}``, starts a task; needs Sys.Modify on /; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm/{name}
        """
        return self._start(
            "DELETE", {"cleanup-config": cleanup_config, "cleanup-disks": cleanup_disks}
        )


class NodesDisksLvmthinAPI(BaseAPI):
    """``/nodes/{node}/disks/lvmthin``."""

    _template = "/nodes/{node}/disks/lvmthin"

    def __call__(self, name: str | int) -> NodesDisksLvmthinItemAPI:
        """``/nodes/{node}/disks/lvmthin/{name}``."""
        return NodesDisksLvmthinItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[NodesDisksLvmthinRow]:
        """List disks LVM thin pools of a node.

        ``GET /nodes/{node}/disks/lvmthin``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        device: str,
        name: str,
        add_storage: bool | None = None,
    ) -> Task[None]:
        """Add to disks LVM thin pools of a node.

        ``POST /nodes/{node}/disks/lvmthin``, starts a task; needs Sys.Modify on /; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin
        """
        return self._start("POST", {"device": device, "name": name, "add_storage": add_storage})


class NodesDisksLvmthinItemAPI(BaseAPI):
    """``/nodes/{node}/disks/lvmthin/{name}``."""

    _template = "/nodes/{node}/disks/lvmthin/{name}"

    def delete(
        self,
        *,
        volume_group: str,
        cleanup_config: bool | None = None,
        cleanup_disks: bool | None = None,
    ) -> Task[None]:
        """Remove a thin pool.

        ``DELETE /nodes/{node}/disks/lvmthin/{name}``, starts a task; needs Sys.Modify on /; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin/{name}
        """
        return self._start(
            "DELETE",
            {
                "volume-group": volume_group,
                "cleanup-config": cleanup_config,
                "cleanup-disks": cleanup_disks,
            },
        )


class NodesDisksSmartAPI(BaseAPI):
    """``/nodes/{node}/disks/smart``."""

    _template = "/nodes/{node}/disks/smart"

    def get(
        self,
        *,
        disk: str,
        healthonly: bool | None = None,
    ) -> NodesDisksSmart:
        """Read disks smart of a node.

        ``GET /nodes/{node}/disks/smart``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/smart
        """
        return self._send("GET", {"disk": disk, "healthonly": healthonly})


class NodesDisksWipediskAPI(BaseAPI):
    """``/nodes/{node}/disks/wipedisk``."""

    _template = "/nodes/{node}/disks/wipedisk"

    def put(
        self,
        *,
        disk: str,
    ) -> Task[None]:
        """Wipe disk (a node).

        ``PUT /nodes/{node}/disks/wipedisk``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/wipedisk
        """
        return self._start("PUT", {"disk": disk})


class NodesDisksZfsAPI(BaseAPI):
    """``/nodes/{node}/disks/zfs``."""

    _template = "/nodes/{node}/disks/zfs"

    def __call__(self, name: str | int) -> NodesDisksZfsItemAPI:
        """``/nodes/{node}/disks/zfs/{name}``."""
        return NodesDisksZfsItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[NodesDisksZfsRow]:
        """List disks ZFS pools of a node.

        ``GET /nodes/{node}/disks/zfs``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs
        """
        return self._send("GET", {})

    def post(
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
    ) -> Task[None]:
        """Add to disks ZFS pools of a node.

        ``POST /nodes/{node}/disks/zfs``, starts a task; needs Sys.Modify on /; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs
        """
        return self._start(
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


class NodesDisksZfsItemAPI(BaseAPI):
    """``/nodes/{node}/disks/zfs/{name}``."""

    _template = "/nodes/{node}/disks/zfs/{name}"

    def get(
        self,
    ) -> NodesDisksZfsItem:
        """Read a ZFS pool.

        ``GET /nodes/{node}/disks/zfs/{name}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs/{name}
        """
        return self._send("GET", {})

    def delete(
        self,
        *,
        cleanup_config: bool | None = None,
        cleanup_disks: bool | None = None,
    ) -> Task[None]:
        """Remove a ZFS pool.

        ``DELETE /nodes/{node}/disks/zfs/{name}``, starts a task; needs Sys.Modify on /; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs/{name}
        """
        return self._start(
            "DELETE", {"cleanup-config": cleanup_config, "cleanup-disks": cleanup_disks}
        )
