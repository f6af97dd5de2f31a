# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/ceph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk._tasks.aio import AsyncTask
    from pyvirt_sdk.formats import ErasureCoding
    from pyvirt_sdk.models.generated.nodes_ceph_cfg import NodesCephCfgDbRow
    from pyvirt_sdk.models.generated.nodes_ceph_cmd_safety import NodesCephCmdSafety
    from pyvirt_sdk.models.generated.nodes_ceph_fs import NodesCephFsRow
    from pyvirt_sdk.models.generated.nodes_ceph_log import NodesCephLogRow
    from pyvirt_sdk.models.generated.nodes_ceph_mds import NodesCephMdsRow
    from pyvirt_sdk.models.generated.nodes_ceph_mgr import NodesCephMgrRow
    from pyvirt_sdk.models.generated.nodes_ceph_mon import NodesCephMonRow
    from pyvirt_sdk.models.generated.nodes_ceph_osd import (
        NodesCephOsd,
        NodesCephOsdLvInfo,
        NodesCephOsdMetadata,
    )
    from pyvirt_sdk.models.generated.nodes_ceph_pool import NodesCephPoolRow, NodesCephPoolStatus
    from pyvirt_sdk.models.generated.nodes_ceph_releases import NodesCephReleasesRow
    from pyvirt_sdk.models.rows import Rows

_NAME = Id("name")
_NAME_2 = Id(
    "name",
    {"pattern": "[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?", "type": "string"},
    {"maxLength": 200, "pattern": "[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?", "type": "string"},
)
_ID = Id(
    "id",
    {"pattern": "[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?", "type": "string"},
    {"maxLength": 200, "pattern": "[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?", "type": "string"},
)
_MONID = Id(
    "monid",
    {"pattern": "[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?", "type": "string"},
    {"maxLength": 200, "pattern": "[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?", "type": "string"},
)
_OSDID = Id("osdid", {"type": "integer"})


class AsyncNodesCephAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph``."""

    _template = "/nodes/{node}/ceph"

    @property
    def cfg(self) -> AsyncNodesCephCfgAPI:
        """``/nodes/{node}/ceph/cfg``."""
        return AsyncNodesCephCfgAPI(self._operator, self._ids)

    @property
    def cmd_safety(self) -> AsyncNodesCephCmdSafetyAPI:
        """``/nodes/{node}/ceph/cmd-safety``."""
        return AsyncNodesCephCmdSafetyAPI(self._operator, self._ids)

    @property
    def crush(self) -> AsyncNodesCephCrushAPI:
        """``/nodes/{node}/ceph/crush``."""
        return AsyncNodesCephCrushAPI(self._operator, self._ids)

    @property
    def fs(self) -> AsyncNodesCephFsAPI:
        """``/nodes/{node}/ceph/fs``."""
        return AsyncNodesCephFsAPI(self._operator, self._ids)

    @property
    def init(self) -> AsyncNodesCephInitAPI:
        """``/nodes/{node}/ceph/init``."""
        return AsyncNodesCephInitAPI(self._operator, self._ids)

    @property
    def log(self) -> AsyncNodesCephLogAPI:
        """``/nodes/{node}/ceph/log``."""
        return AsyncNodesCephLogAPI(self._operator, self._ids)

    @property
    def mds(self) -> AsyncNodesCephMdsAPI:
        """``/nodes/{node}/ceph/mds``."""
        return AsyncNodesCephMdsAPI(self._operator, self._ids)

    @property
    def mgr(self) -> AsyncNodesCephMgrAPI:
        """``/nodes/{node}/ceph/mgr``."""
        return AsyncNodesCephMgrAPI(self._operator, self._ids)

    @property
    def mon(self) -> AsyncNodesCephMonAPI:
        """``/nodes/{node}/ceph/mon``."""
        return AsyncNodesCephMonAPI(self._operator, self._ids)

    @property
    def osd(self) -> AsyncNodesCephOsdAPI:
        """``/nodes/{node}/ceph/osd``."""
        return AsyncNodesCephOsdAPI(self._operator, self._ids)

    @property
    def pool(self) -> AsyncNodesCephPoolAPI:
        """``/nodes/{node}/ceph/pool``."""
        return AsyncNodesCephPoolAPI(self._operator, self._ids)

    @property
    def releases(self) -> AsyncNodesCephReleasesAPI:
        """``/nodes/{node}/ceph/releases``."""
        return AsyncNodesCephReleasesAPI(self._operator, self._ids)

    @property
    def restart(self) -> AsyncNodesCephRestartAPI:
        """``/nodes/{node}/ceph/restart``."""
        return AsyncNodesCephRestartAPI(self._operator, self._ids)

    @property
    def restart_bulk(self) -> AsyncNodesCephRestartBulkAPI:
        """``/nodes/{node}/ceph/restart-bulk``."""
        return AsyncNodesCephRestartBulkAPI(self._operator, self._ids)

    @property
    def rules(self) -> AsyncNodesCephRulesAPI:
        """``/nodes/{node}/ceph/rules``."""
        return AsyncNodesCephRulesAPI(self._operator, self._ids)

    @property
    def start(self) -> AsyncNodesCephStartAPI:
        """``/nodes/{node}/ceph/start``."""
        return AsyncNodesCephStartAPI(self._operator, self._ids)

    @property
    def status(self) -> AsyncNodesCephStatusAPI:
        """``/nodes/{node}/ceph/status``."""
        return AsyncNodesCephStatusAPI(self._operator, self._ids)

    @property
    def stop(self) -> AsyncNodesCephStopAPI:
        """``/nodes/{node}/ceph/stop``."""
        return AsyncNodesCephStopAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below Ceph of a node.

        ``GET /nodes/{node}/ceph``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph
        """
        return await self._send("GET", {})


class AsyncNodesCephCfgAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/cfg``."""

    _template = "/nodes/{node}/ceph/cfg"

    @property
    def db(self) -> AsyncNodesCephCfgDbAPI:
        """``/nodes/{node}/ceph/cfg/db``."""
        return AsyncNodesCephCfgDbAPI(self._operator, self._ids)

    @property
    def raw(self) -> AsyncNodesCephCfgRawAPI:
        """``/nodes/{node}/ceph/cfg/raw``."""
        return AsyncNodesCephCfgRawAPI(self._operator, self._ids)

    @property
    def value(self) -> AsyncNodesCephCfgValueAPI:
        """``/nodes/{node}/ceph/cfg/value``."""
        return AsyncNodesCephCfgValueAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below Ceph cfg of a node.

        ``GET /nodes/{node}/ceph/cfg``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg
        """
        return await self._send("GET", {})


class AsyncNodesCephCfgDbAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/cfg/db``."""

    _template = "/nodes/{node}/ceph/cfg/db"

    async def get(
        self,
    ) -> Rows[NodesCephCfgDbRow]:
        """List Ceph cfg db of a node.

        ``GET /nodes/{node}/ceph/cfg/db``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/db
        """
        return await self._send("GET", {})


class AsyncNodesCephCfgRawAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/cfg/raw``."""

    _template = "/nodes/{node}/ceph/cfg/raw"

    async def get(
        self,
    ) -> str:
        """Read Ceph cfg raw of a node.

        ``GET /nodes/{node}/ceph/cfg/raw``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/raw
        """
        return await self._send("GET", {})


class AsyncNodesCephCfgValueAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/cfg/value``."""

    _template = "/nodes/{node}/ceph/cfg/value"

    async def get(
        self,
        *,
        config_keys: str,
    ) -> dict[str, Any]:
        """Read Ceph cfg value of a node.

        ``GET /nodes/{node}/ceph/cfg/value``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/value
        """
        return await self._send("GET", {"config-keys": config_keys})


class AsyncNodesCephCmdSafetyAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/cmd-safety``."""

    _template = "/nodes/{node}/ceph/cmd-safety"

    async def get(
        self,
        *,
        action: Literal["stop", "destroy"],
        id: str,
        service: Literal["osd", "mon", "mds"],
    ) -> NodesCephCmdSafety:
        """Read Ceph cmd safety of a node.

        ``GET /nodes/{node}/ceph/cmd-safety``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cmd-safety
        """
        return await self._send("GET", {"action": action, "id": id, "service": service})


class AsyncNodesCephCrushAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/crush``."""

    _template = "/nodes/{node}/ceph/crush"

    async def get(
        self,
    ) -> str:
        """Read Ceph crush of a node.

        ``GET /nodes/{node}/ceph/crush``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/crush
        """
        return await self._send("GET", {})


class AsyncNodesCephFsAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/fs``."""

    _template = "/nodes/{node}/ceph/fs"

    def __call__(self, name: str | int) -> AsyncNodesCephFsItemAPI:
        """``/nodes/{node}/ceph/fs/{name}``."""
        return AsyncNodesCephFsItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> Rows[NodesCephFsRow]:
        """List Ceph fs of a node.

        ``GET /nodes/{node}/ceph/fs``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs
        """
        return await self._send("GET", {})


class AsyncNodesCephFsItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/fs/{name}``."""

    _template = "/nodes/{node}/ceph/fs/{name}"

    async def post(
        self,
        *,
        add_storage: bool | None = None,
        pg_num: Annotated[int, Field(ge=8, le=32768)] | None = None,
    ) -> AsyncTask[None]:
        """Createfs (a file system).

        ``POST /nodes/{node}/ceph/fs/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs/{name}
        """
        return await self._start("POST", {"add-storage": add_storage, "pg_num": pg_num})

    async def delete(
        self,
        *,
        remove_pools: bool | None = None,
        remove_storages: bool | None = None,
    ) -> AsyncTask[None]:
        """Remove a file system.

        ``DELETE /nodes/{node}/ceph/fs/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs/{name}
        """
        return await self._start(
            "DELETE", {"remove-pools": remove_pools, "remove-storages": remove_storages}
        )


class AsyncNodesCephInitAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/init``."""

    _template = "/nodes/{node}/ceph/init"

    async def post(
        self,
        *,
        cluster_network: str | None = None,
        disable_cephx: bool | None = None,
        min_size: Annotated[int, Field(ge=1, le=7)] | None = None,
        network: str | None = None,
        pg_bits: Annotated[int, Field(ge=6, le=14)] | None = None,
        size: Annotated[int, Field(ge=1, le=7)] | None = None,
    ) -> None:
        """Ceph init (a node).

        ``POST /nodes/{node}/ceph/init``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/init
        """
        return await self._send(
            "POST",
            {
                "cluster-network": cluster_network,
                "disable_cephx": disable_cephx,
                "min_size": min_size,
                "network": network,
                "pg_bits": pg_bits,
                "size": size,
            },
        )


class AsyncNodesCephLogAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/log``."""

    _template = "/nodes/{node}/ceph/log"

    async def get(
        self,
        *,
        limit: Annotated[int, Field(ge=0)] | None = None,
        start: Annotated[int, Field(ge=0)] | None = None,
    ) -> Rows[NodesCephLogRow]:
        """List Ceph log of a node.

        ``GET /nodes/{node}/ceph/log``; needs Sys.Syslog on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/log
        """
        return await self._send("GET", {"limit": limit, "start": start})


class AsyncNodesCephMdsAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/mds``."""

    _template = "/nodes/{node}/ceph/mds"

    def __call__(self, name: str | int) -> AsyncNodesCephMdsItemAPI:
        """``/nodes/{node}/ceph/mds/{name}``."""
        return AsyncNodesCephMdsItemAPI(self._operator, self._with(_NAME_2, name))

    async def get(
        self,
    ) -> Rows[NodesCephMdsRow]:
        """List Ceph metadata servers of a node.

        ``GET /nodes/{node}/ceph/mds``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds
        """
        return await self._send("GET", {})


class AsyncNodesCephMdsItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/mds/{name}``."""

    _template = "/nodes/{node}/ceph/mds/{name}"

    async def post(
        self,
        *,
        hotstandby: bool | None = None,
    ) -> AsyncTask[None]:
        """Createmds (a metadata server).

        ``POST /nodes/{node}/ceph/mds/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds/{name}
        """
        return await self._start("POST", {"hotstandby": hotstandby})

    async def delete(
        self,
    ) -> AsyncTask[None]:
        """Remove a metadata server.

        ``DELETE /nodes/{node}/ceph/mds/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds/{name}
        """
        return await self._start("DELETE", {})


class AsyncNodesCephMgrAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/mgr``."""

    _template = "/nodes/{node}/ceph/mgr"

    def __call__(self, id: str | int) -> AsyncNodesCephMgrItemAPI:
        """``/nodes/{node}/ceph/mgr/{id}``."""
        return AsyncNodesCephMgrItemAPI(self._operator, self._with(_ID, id))

    async def get(
        self,
    ) -> Rows[NodesCephMgrRow]:
        """List Ceph managers of a node.

        ``GET /nodes/{node}/ceph/mgr``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr
        """
        return await self._send("GET", {})


class AsyncNodesCephMgrItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/mgr/{id}``."""

    _template = "/nodes/{node}/ceph/mgr/{id}"

    async def post(
        self,
    ) -> AsyncTask[None]:
        """Createmgr (a manager).

        ``POST /nodes/{node}/ceph/mgr/{id}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr/{id}
        """
        return await self._start("POST", {})

    async def delete(
        self,
    ) -> AsyncTask[None]:
        """Remove a manager.

        ``DELETE /nodes/{node}/ceph/mgr/{id}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr/{id}
        """
        return await self._start("DELETE", {})


class AsyncNodesCephMonAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/mon``."""

    _template = "/nodes/{node}/ceph/mon"

    def __call__(self, monid: str | int) -> AsyncNodesCephMonItemAPI:
        """``/nodes/{node}/ceph/mon/{monid}``."""
        return AsyncNodesCephMonItemAPI(self._operator, self._with(_MONID, monid))

    async def get(
        self,
    ) -> Rows[NodesCephMonRow]:
        """List Ceph monitors of a node.

        ``GET /nodes/{node}/ceph/mon``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon
        """
        return await self._send("GET", {})


class AsyncNodesCephMonItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/mon/{monid}``."""

    _template = "/nodes/{node}/ceph/mon/{monid}"

    async def post(
        self,
        *,
        mon_address: str | Sequence[str] | None = None,
    ) -> AsyncTask[None]:
        """Createmon (a monitor).

        ``POST /nodes/{node}/ceph/mon/{monid}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon/{monid}
        """
        return await self._start("POST", {"mon-address": mon_address})

    async def delete(
        self,
    ) -> AsyncTask[None]:
        """Remove a monitor.

        ``DELETE /nodes/{node}/ceph/mon/{monid}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon/{monid}
        """
        return await self._start("DELETE", {})


class AsyncNodesCephOsdAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/osd``."""

    _template = "/nodes/{node}/ceph/osd"

    def __call__(self, osdid: str | int) -> AsyncNodesCephOsdItemAPI:
        """``/nodes/{node}/ceph/osd/{osdid}``."""
        return AsyncNodesCephOsdItemAPI(self._operator, self._with(_OSDID, osdid))

    async def get(
        self,
    ) -> NodesCephOsd:
        """Read Ceph OSDs of a node.

        ``GET /nodes/{node}/ceph/osd``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        dev: str,
        crush_device_class: str | None = None,
        db_dev: str | None = None,
        db_dev_size: Annotated[float, Field(ge=1)] | None = None,
        encrypted: bool | None = None,
        osds_per_device: Annotated[int, Field(ge=1)] | None = None,
        wal_dev: str | None = None,
        wal_dev_size: Annotated[float, Field(ge=0.5)] | None = None,
    ) -> AsyncTask[None]:
        """Add to Ceph OSDs of a node.

        ``POST /nodes/{node}/ceph/osd``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd
        """
        return await self._start(
            "POST",
            {
                "dev": dev,
                "crush-device-class": crush_device_class,
                "db_dev": db_dev,
                "db_dev_size": db_dev_size,
                "encrypted": encrypted,
                "osds-per-device": osds_per_device,
                "wal_dev": wal_dev,
                "wal_dev_size": wal_dev_size,
            },
        )


class AsyncNodesCephOsdItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}"

    @property
    def in_(self) -> AsyncNodesCephOsdInAPI:
        """``/nodes/{node}/ceph/osd/{osdid}/in``."""
        return AsyncNodesCephOsdInAPI(self._operator, self._ids)

    @property
    def lv_info(self) -> AsyncNodesCephOsdLvInfoAPI:
        """``/nodes/{node}/ceph/osd/{osdid}/lv-info``."""
        return AsyncNodesCephOsdLvInfoAPI(self._operator, self._ids)

    @property
    def metadata(self) -> AsyncNodesCephOsdMetadataAPI:
        """``/nodes/{node}/ceph/osd/{osdid}/metadata``."""
        return AsyncNodesCephOsdMetadataAPI(self._operator, self._ids)

    @property
    def out(self) -> AsyncNodesCephOsdOutAPI:
        """``/nodes/{node}/ceph/osd/{osdid}/out``."""
        return AsyncNodesCephOsdOutAPI(self._operator, self._ids)

    @property
    def scrub(self) -> AsyncNodesCephOsdScrubAPI:
        """``/nodes/{node}/ceph/osd/{osdid}/scrub``."""
        return AsyncNodesCephOsdScrubAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below an OSD.

        ``GET /nodes/{node}/ceph/osd/{osdid}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}
        """
        return await self._send("GET", {})

    async def delete(
        self,
        *,
        cleanup: bool | None = None,
    ) -> AsyncTask[None]:
        """Remove an OSD.

        ``DELETE /nodes/{node}/ceph/osd/{osdid}``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}
        """
        return await self._start("DELETE", {"cleanup": cleanup})


class AsyncNodesCephOsdInAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}/in``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}/in"

    async def post(
        self,
    ) -> None:
        """In (an OSD).

        ``POST /nodes/{node}/ceph/osd/{osdid}/in``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/in
        """
        return await self._send("POST", {})


class AsyncNodesCephOsdLvInfoAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}/lv-info``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}/lv-info"

    async def get(
        self,
        *,
        type: Literal["block", "db", "wal"] | None = None,
    ) -> NodesCephOsdLvInfo:
        """Read lv info of an OSD.

        ``GET /nodes/{node}/ceph/osd/{osdid}/lv-info``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/lv-info
        """
        return await self._send("GET", {"type": type})


class AsyncNodesCephOsdMetadataAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}/metadata``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}/metadata"

    async def get(
        self,
    ) -> NodesCephOsdMetadata:
        """Read metadata of an OSD.

        ``GET /nodes/{node}/ceph/osd/{osdid}/metadata``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/metadata
        """
        return await self._send("GET", {})


class AsyncNodesCephOsdOutAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}/out``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}/out"

    async def post(
        self,
    ) -> None:
        """Out (an OSD).

        ``POST /nodes/{node}/ceph/osd/{osdid}/out``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/out
        """
        return await self._send("POST", {})


class AsyncNodesCephOsdScrubAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}/scrub``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}/scrub"

    async def post(
        self,
        *,
        deep: bool | None = None,
    ) -> None:
        """Scrub (an OSD).

        ``POST /nodes/{node}/ceph/osd/{osdid}/scrub``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/scrub
        """
        return await self._send("POST", {"deep": deep})


class AsyncNodesCephPoolAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/pool``."""

    _template = "/nodes/{node}/ceph/pool"

    def __call__(self, name: str | int) -> AsyncNodesCephPoolItemAPI:
        """``/nodes/{node}/ceph/pool/{name}``."""
        return AsyncNodesCephPoolItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> Rows[NodesCephPoolRow]:
        """List Ceph pool of a node.

        ``GET /nodes/{node}/ceph/pool``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        name: str,
        add_storages: bool | None = None,
        application: Literal["rbd", "cephfs", "rgw"] | None = None,
        crush_rule: str | None = None,
        erasure_coding: ErasureCoding | str | Mapping[str, object] | None = None,
        min_size: Annotated[int, Field(ge=1, le=7)] | None = None,
        pg_autoscale_mode: Literal["on", "off", "warn"] | None = None,
        pg_num: Annotated[int, Field(ge=1, le=32768)] | None = None,
        pg_num_min: Annotated[int, Field(le=32768)] | None = None,
        size: Annotated[int, Field(ge=1, le=7)] | None = None,
        target_size: str | None = None,
        target_size_ratio: float | None = None,
    ) -> AsyncTask[None]:
        """Add to Ceph pool of a node.

        ``POST /nodes/{node}/ceph/pool``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool
        """
        return await self._start(
            "POST",
            {
                "name": name,
                "add_storages": add_storages,
                "application": application,
                "crush_rule": crush_rule,
                "erasure-coding": erasure_coding,
                "min_size": min_size,
                "pg_autoscale_mode": pg_autoscale_mode,
                "pg_num": pg_num,
                "pg_num_min": pg_num_min,
                "size": size,
                "target_size": target_size,
                "target_size_ratio": target_size_ratio,
            },
        )


class AsyncNodesCephPoolItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/pool/{name}``."""

    _template = "/nodes/{node}/ceph/pool/{name}"

    @property
    def status(self) -> AsyncNodesCephPoolStatusAPI:
        """``/nodes/{node}/ceph/pool/{name}/status``."""
        return AsyncNodesCephPoolStatusAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a pool.

        ``GET /nodes/{node}/ceph/pool/{name}``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        application: Literal["rbd", "cephfs", "rgw"] | None = None,
        crush_rule: str | None = None,
        min_size: Annotated[int, Field(ge=1, le=7)] | None = None,
        pg_autoscale_mode: Literal["on", "off", "warn"] | None = None,
        pg_num: Annotated[int, Field(ge=1, le=32768)] | None = None,
        pg_num_min: Annotated[int, Field(le=32768)] | None = None,
        size: Annotated[int, Field(ge=1, le=7)] | None = None,
        target_size: str | None = None,
        target_size_ratio: float | None = None,
    ) -> AsyncTask[None]:
        """Change a pool.

        ``PUT /nodes/{node}/ceph/pool/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}
        """
        return await self._start(
            "PUT",
            {
                "application": application,
                "crush_rule": crush_rule,
                "min_size": min_size,
                "pg_autoscale_mode": pg_autoscale_mode,
                "pg_num": pg_num,
                "pg_num_min": pg_num_min,
                "size": size,
                "target_size": target_size,
                "target_size_ratio": target_size_ratio,
            },
        )

    async def delete(
        self,
        *,
        force: bool | None = None,
        remove_ecprofile: bool | None = None,
        remove_storages: bool | None = None,
    ) -> AsyncTask[None]:
        """Remove a pool.

        ``DELETE /nodes/{node}/ceph/pool/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}
        """
        return await self._start(
            "DELETE",
            {
                "force": force,
                "remove_ecprofile": remove_ecprofile,
                "remove_storages": remove_storages,
            },
        )


class AsyncNodesCephPoolStatusAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/pool/{name}/status``."""

    _template = "/nodes/{node}/ceph/pool/{name}/status"

    async def get(
        self,
        *,
        verbose: bool | None = None,
    ) -> NodesCephPoolStatus:
        """Read status of a pool.

        ``GET /nodes/{node}/ceph/pool/{name}/status``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}/status
        """
        return await self._send("GET", {"verbose": verbose})


class AsyncNodesCephReleasesAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/releases``."""

    _template = "/nodes/{node}/ceph/releases"

    async def get(
        self,
    ) -> Rows[NodesCephReleasesRow]:
        """List Ceph releases of a node.

        ``GET /nodes/{node}/ceph/releases``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/releases
        """
        return await self._send("GET", {})


class AsyncNodesCephRestartAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/restart``."""

    _template = "/nodes/{node}/ceph/restart"

    async def post(
        self,
        *,
        service: str | None = None,
    ) -> AsyncTask[None]:
        """Ceph restart (a node).

        ``POST /nodes/{node}/ceph/restart``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/restart
        """
        return await self._start("POST", {"service": service})


class AsyncNodesCephRestartBulkAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/restart-bulk``."""

    _template = "/nodes/{node}/ceph/restart-bulk"

    async def post(
        self,
        *,
        service_type: Literal["osd"],
        dry_run: bool | None = None,
        force: bool | None = None,
        only_outdated: bool | None = None,
        resume: bool | None = None,
        set_noout: bool | None = None,
        timeout: Annotated[int, Field(ge=30, le=1800)] | None = None,
    ) -> AsyncTask[None]:
        """Ceph restart bulk (a node).

        ``POST /nodes/{node}/ceph/restart-bulk``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/restart-bulk
        """
        return await self._start(
            "POST",
            {
                "service-type": service_type,
                "dry-run": dry_run,
                "force": force,
                "only-outdated": only_outdated,
                "resume": resume,
                "set-noout": set_noout,
                "timeout": timeout,
            },
        )


class AsyncNodesCephRulesAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/rules``."""

    _template = "/nodes/{node}/ceph/rules"

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below Ceph rules of a node.

        ``GET /nodes/{node}/ceph/rules``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/rules
        """
        return await self._send("GET", {})


class AsyncNodesCephStartAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/start``."""

    _template = "/nodes/{node}/ceph/start"

    async def post(
        self,
        *,
        service: str | None = None,
    ) -> AsyncTask[None]:
        """Ceph start (a node).

        ``POST /nodes/{node}/ceph/start``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/start
        """
        return await self._start("POST", {"service": service})


class AsyncNodesCephStatusAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/status``."""

    _template = "/nodes/{node}/ceph/status"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read Ceph status of a node.

        ``GET /nodes/{node}/ceph/status``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/status
        """
        return await self._send("GET", {})


class AsyncNodesCephStopAPI(AsyncBaseAPI):
    """``/nodes/{node}/ceph/stop``."""

    _template = "/nodes/{node}/ceph/stop"

    async def post(
        self,
        *,
        service: str | None = None,
    ) -> AsyncTask[None]:
        """Ceph stop (a node).

        ``POST /nodes/{node}/ceph/stop``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/stop
        """
        return await self._start("POST", {"service": service})
