# Made from pyvirt_sdk/_api/aio/tree/nodes_ceph.py by tools/convert.py: edit that file, then run
# `make sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/ceph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk._tasks.sync import Task
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


class NodesCephAPI(BaseAPI):
    """``/nodes/{node}/ceph``."""

    _template = "/nodes/{node}/ceph"

    @property
    def cfg(self) -> NodesCephCfgAPI:
        """``/nodes/{node}/ceph/cfg``."""
        return NodesCephCfgAPI(self._operator, self._ids)

    @property
    def cmd_safety(self) -> NodesCephCmdSafetyAPI:
        """``/nodes/{node}/ceph/cmd-safety``."""
        return NodesCephCmdSafetyAPI(self._operator, self._ids)

    @property
    def crush(self) -> NodesCephCrushAPI:
        """``/nodes/{node}/ceph/crush``."""
        return NodesCephCrushAPI(self._operator, self._ids)

    @property
    def fs(self) -> NodesCephFsAPI:
        """``/nodes/{node}/ceph/fs``."""
        return NodesCephFsAPI(self._operator, self._ids)

    @property
    def init(self) -> NodesCephInitAPI:
        """``/nodes/{node}/ceph/init``."""
        return NodesCephInitAPI(self._operator, self._ids)

    @property
    def log(self) -> NodesCephLogAPI:
        """``/nodes/{node}/ceph/log``."""
        return NodesCephLogAPI(self._operator, self._ids)

    @property
    def mds(self) -> NodesCephMdsAPI:
        """``/nodes/{node}/ceph/mds``."""
        return NodesCephMdsAPI(self._operator, self._ids)

    @property
    def mgr(self) -> NodesCephMgrAPI:
        """``/nodes/{node}/ceph/mgr``."""
        return NodesCephMgrAPI(self._operator, self._ids)

    @property
    def mon(self) -> NodesCephMonAPI:
        """``/nodes/{node}/ceph/mon``."""
        return NodesCephMonAPI(self._operator, self._ids)

    @property
    def osd(self) -> NodesCephOsdAPI:
        """``/nodes/{node}/ceph/osd``."""
        return NodesCephOsdAPI(self._operator, self._ids)

    @property
    def pool(self) -> NodesCephPoolAPI:
        """``/nodes/{node}/ceph/pool``."""
        return NodesCephPoolAPI(self._operator, self._ids)

    @property
    def releases(self) -> NodesCephReleasesAPI:
        """``/nodes/{node}/ceph/releases``."""
        return NodesCephReleasesAPI(self._operator, self._ids)

    @property
    def restart(self) -> NodesCephRestartAPI:
        """``/nodes/{node}/ceph/restart``."""
        return NodesCephRestartAPI(self._operator, self._ids)

    @property
    def restart_bulk(self) -> NodesCephRestartBulkAPI:
        """``/nodes/{node}/ceph/restart-bulk``."""
        return NodesCephRestartBulkAPI(self._operator, self._ids)

    @property
    def rules(self) -> NodesCephRulesAPI:
        """``/nodes/{node}/ceph/rules``."""
        return NodesCephRulesAPI(self._operator, self._ids)

    @property
    def start(self) -> NodesCephStartAPI:
        """``/nodes/{node}/ceph/start``."""
        return NodesCephStartAPI(self._operator, self._ids)

    @property
    def status(self) -> NodesCephStatusAPI:
        """``/nodes/{node}/ceph/status``."""
        return NodesCephStatusAPI(self._operator, self._ids)

    @property
    def stop(self) -> NodesCephStopAPI:
        """``/nodes/{node}/ceph/stop``."""
        return NodesCephStopAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below Ceph of a node.

        ``GET /nodes/{node}/ceph``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph
        """
        return self._send("GET", {})


class NodesCephCfgAPI(BaseAPI):
    """``/nodes/{node}/ceph/cfg``."""

    _template = "/nodes/{node}/ceph/cfg"

    @property
    def db(self) -> NodesCephCfgDbAPI:
        """``/nodes/{node}/ceph/cfg/db``."""
        return NodesCephCfgDbAPI(self._operator, self._ids)

    @property
    def raw(self) -> NodesCephCfgRawAPI:
        """``/nodes/{node}/ceph/cfg/raw``."""
        return NodesCephCfgRawAPI(self._operator, self._ids)

    @property
    def value(self) -> NodesCephCfgValueAPI:
        """``/nodes/{node}/ceph/cfg/value``."""
        return NodesCephCfgValueAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below Ceph cfg of a node.

        ``GET /nodes/{node}/ceph/cfg``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg
        """
        return self._send("GET", {})


class NodesCephCfgDbAPI(BaseAPI):
    """``/nodes/{node}/ceph/cfg/db``."""

    _template = "/nodes/{node}/ceph/cfg/db"

    def get(
        self,
    ) -> Rows[NodesCephCfgDbRow]:
        """List Ceph cfg db of a node.

        ``GET /nodes/{node}/ceph/cfg/db``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/db
        """
        return self._send("GET", {})


class NodesCephCfgRawAPI(BaseAPI):
    """``/nodes/{node}/ceph/cfg/raw``."""

    _template = "/nodes/{node}/ceph/cfg/raw"

    def get(
        self,
    ) -> str:
        """Read Ceph cfg raw of a node.

        ``GET /nodes/{node}/ceph/cfg/raw``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/raw
        """
        return self._send("GET", {})


class NodesCephCfgValueAPI(BaseAPI):
    """``/nodes/{node}/ceph/cfg/value``."""

    _template = "/nodes/{node}/ceph/cfg/value"

    def get(
        self,
        *,
        config_keys: str,
    ) -> dict[str, Any]:
        """Read Ceph cfg value of a node.

        ``GET /nodes/{node}/ceph/cfg/value``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/value
        """
        return self._send("GET", {"config-keys": config_keys})


class NodesCephCmdSafetyAPI(BaseAPI):
    """``/nodes/{node}/ceph/cmd-safety``."""

    _template = "/nodes/{node}/ceph/cmd-safety"

    def get(
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
        return self._send("GET", {"action": action, "id": id, "service": service})


class NodesCephCrushAPI(BaseAPI):
    """``/nodes/{node}/ceph/crush``."""

    _template = "/nodes/{node}/ceph/crush"

    def get(
        self,
    ) -> str:
        """Read Ceph crush of a node.

        ``GET /nodes/{node}/ceph/crush``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/crush
        """
        return self._send("GET", {})


class NodesCephFsAPI(BaseAPI):
    """``/nodes/{node}/ceph/fs``."""

    _template = "/nodes/{node}/ceph/fs"

    def __call__(self, name: str | int) -> NodesCephFsItemAPI:
        """``/nodes/{node}/ceph/fs/{name}``."""
        return NodesCephFsItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[NodesCephFsRow]:
        """List Ceph fs of a node.

        ``GET /nodes/{node}/ceph/fs``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs
        """
        return self._send("GET", {})


class NodesCephFsItemAPI(BaseAPI):
    """``/nodes/{node}/ceph/fs/{name}``."""

    _template = "/nodes/{node}/ceph/fs/{name}"

    def post(
        self,
        *,
        add_storage: bool | None = None,
        pg_num: Annotated[int, Field(ge=8, le=32768)] | None = None,
    ) -> Task[None]:
        """Createfs (a file system).

        ``POST /nodes/{node}/ceph/fs/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs/{name}
        """
        return self._start("POST", {"add-storage": add_storage, "pg_num": pg_num})

    def delete(
        self,
        *,
        remove_pools: bool | None = None,
        remove_storages: bool | None = None,
    ) -> Task[None]:
        """Remove a file system.

        ``DELETE /nodes/{node}/ceph/fs/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs/{name}
        """
        return self._start(
            "DELETE", {"remove-pools": remove_pools, "remove-storages": remove_storages}
        )


class NodesCephInitAPI(BaseAPI):
    """``/nodes/{node}/ceph/init``."""

    _template = "/nodes/{node}/ceph/init"

    def post(
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
        return self._send(
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


class NodesCephLogAPI(BaseAPI):
    """``/nodes/{node}/ceph/log``."""

    _template = "/nodes/{node}/ceph/log"

    def get(
        self,
        *,
        limit: Annotated[int, Field(ge=0)] | None = None,
        start: Annotated[int, Field(ge=0)] | None = None,
    ) -> Rows[NodesCephLogRow]:
        """List Ceph log of a node.

        ``GET /nodes/{node}/ceph/log``; needs Sys.Syslog on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/log
        """
        return self._send("GET", {"limit": limit, "start": start})


class NodesCephMdsAPI(BaseAPI):
    """``/nodes/{node}/ceph/mds``."""

    _template = "/nodes/{node}/ceph/mds"

    def __call__(self, name: str | int) -> NodesCephMdsItemAPI:
        """``/nodes/{node}/ceph/mds/{name}``."""
        return NodesCephMdsItemAPI(self._operator, self._with(_NAME_2, name))

    def get(
        self,
    ) -> Rows[NodesCephMdsRow]:
        """List Ceph metadata servers of a node.

        ``GET /nodes/{node}/ceph/mds``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds
        """
        return self._send("GET", {})


class NodesCephMdsItemAPI(BaseAPI):
    """``/nodes/{node}/ceph/mds/{name}``."""

    _template = "/nodes/{node}/ceph/mds/{name}"

    def post(
        self,
        *,
        hotstandby: bool | None = None,
    ) -> Task[None]:
        """Createmds (a metadata server).

        ``POST /nodes/{node}/ceph/mds/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds/{name}
        """
        return self._start("POST", {"hotstandby": hotstandby})

    def delete(
        self,
    ) -> Task[None]:
        """Remove a metadata server.

        ``DELETE /nodes/{node}/ceph/mds/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds/{name}
        """
        return self._start("DELETE", {})


class NodesCephMgrAPI(BaseAPI):
    """``/nodes/{node}/ceph/mgr``."""

    _template = "/nodes/{node}/ceph/mgr"

    def __call__(self, id: str | int) -> NodesCephMgrItemAPI:
        """``/nodes/{node}/ceph/mgr/{id}``."""
        return NodesCephMgrItemAPI(self._operator, self._with(_ID, id))

    def get(
        self,
    ) -> Rows[NodesCephMgrRow]:
        """List Ceph managers of a node.

        ``GET /nodes/{node}/ceph/mgr``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr
        """
        return self._send("GET", {})


class NodesCephMgrItemAPI(BaseAPI):
    """``/nodes/{node}/ceph/mgr/{id}``."""

    _template = "/nodes/{node}/ceph/mgr/{id}"

    def post(
        self,
    ) -> Task[None]:
        """Createmgr (a manager).

        ``POST /nodes/{node}/ceph/mgr/{id}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr/{id}
        """
        return self._start("POST", {})

    def delete(
        self,
    ) -> Task[None]:
        """Remove a manager.

        ``DELETE /nodes/{node}/ceph/mgr/{id}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr/{id}
        """
        return self._start("DELETE", {})


class NodesCephMonAPI(BaseAPI):
    """``/nodes/{node}/ceph/mon``."""

    _template = "/nodes/{node}/ceph/mon"

    def __call__(self, monid: str | int) -> NodesCephMonItemAPI:
        """``/nodes/{node}/ceph/mon/{monid}``."""
        return NodesCephMonItemAPI(self._operator, self._with(_MONID, monid))

    def get(
        self,
    ) -> Rows[NodesCephMonRow]:
        """List Ceph monitors of a node.

        ``GET /nodes/{node}/ceph/mon``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon
        """
        return self._send("GET", {})


class NodesCephMonItemAPI(BaseAPI):
    """``/nodes/{node}/ceph/mon/{monid}``."""

    _template = "/nodes/{node}/ceph/mon/{monid}"

    def post(
        self,
        *,
        mon_address: str | Sequence[str] | None = None,
    ) -> Task[None]:
        """Createmon (a monitor).

        ``POST /nodes/{node}/ceph/mon/{monid}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon/{monid}
        """
        return self._start("POST", {"mon-address": mon_address})

    def delete(
        self,
    ) -> Task[None]:
        """Remove a monitor.

        ``DELETE /nodes/{node}/ceph/mon/{monid}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon/{monid}
        """
        return self._start("DELETE", {})


class NodesCephOsdAPI(BaseAPI):
    """``/nodes/{node}/ceph/osd``."""

    _template = "/nodes/{node}/ceph/osd"

    def __call__(self, osdid: str | int) -> NodesCephOsdItemAPI:
        """``/nodes/{node}/ceph/osd/{osdid}``."""
        return NodesCephOsdItemAPI(self._operator, self._with(_OSDID, osdid))

    def get(
        self,
    ) -> NodesCephOsd:
        """Read Ceph OSDs of a node.

        ``GET /nodes/{node}/ceph/osd``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd
        """
        return self._send("GET", {})

    def post(
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
    ) -> Task[None]:
        """Add to Ceph OSDs of a node.

        ``POST /nodes/{node}/ceph/osd``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd
        """
        return self._start(
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


class NodesCephOsdItemAPI(BaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}"

    @property
    def in_(self) -> NodesCephOsdInAPI:
        """``/nodes/{node}/ceph/osd/{osdid}/in``."""
        return NodesCephOsdInAPI(self._operator, self._ids)

    @property
    def lv_info(self) -> NodesCephOsdLvInfoAPI:
        """``/nodes/{node}/ceph/osd/{osdid}/lv-info``."""
        return NodesCephOsdLvInfoAPI(self._operator, self._ids)

    @property
    def metadata(self) -> NodesCephOsdMetadataAPI:
        """``/nodes/{node}/ceph/osd/{osdid}/metadata``."""
        return NodesCephOsdMetadataAPI(self._operator, self._ids)

    @property
    def out(self) -> NodesCephOsdOutAPI:
        """``/nodes/{node}/ceph/osd/{osdid}/out``."""
        return NodesCephOsdOutAPI(self._operator, self._ids)

    @property
    def scrub(self) -> NodesCephOsdScrubAPI:
        """``/nodes/{node}/ceph/osd/{osdid}/scrub``."""
        return NodesCephOsdScrubAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below an OSD.

        ``GET /nodes/{node}/ceph/osd/{osdid}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}
        """
        return self._send("GET", {})

    def delete(
        self,
        *,
        cleanup: bool | None = None,
    ) -> Task[None]:
        """Remove an OSD.

        ``DELETE /nodes/{node}/ceph/osd/{osdid}``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}
        """
        return self._start("DELETE", {"cleanup": cleanup})


class NodesCephOsdInAPI(BaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}/in``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}/in"

    def post(
        self,
    ) -> None:
        """In (an OSD).

        ``POST /nodes/{node}/ceph/osd/{osdid}/in``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/in
        """
        return self._send("POST", {})


class NodesCephOsdLvInfoAPI(BaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}/lv-info``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}/lv-info"

    def get(
        self,
        *,
        type: Literal["block", "db", "wal"] | None = None,
    ) -> NodesCephOsdLvInfo:
        """Read lv info of an OSD.

        ``GET /nodes/{node}/ceph/osd/{osdid}/lv-info``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/lv-info
        """
        return self._send("GET", {"type": type})


class NodesCephOsdMetadataAPI(BaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}/metadata``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}/metadata"

    def get(
        self,
    ) -> NodesCephOsdMetadata:
        """Read metadata of an OSD.

        ``GET /nodes/{node}/ceph/osd/{osdid}/metadata``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/metadata
        """
        return self._send("GET", {})


class NodesCephOsdOutAPI(BaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}/out``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}/out"

    def post(
        self,
    ) -> None:
        """Out (an OSD).

        ``POST /nodes/{node}/ceph/osd/{osdid}/out``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/out
        """
        return self._send("POST", {})


class NodesCephOsdScrubAPI(BaseAPI):
    """``/nodes/{node}/ceph/osd/{osdid}/scrub``."""

    _template = "/nodes/{node}/ceph/osd/{osdid}/scrub"

    def post(
        self,
        *,
        deep: bool | None = None,
    ) -> None:
        """Scrub (an OSD).

        ``POST /nodes/{node}/ceph/osd/{osdid}/scrub``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/scrub
        """
        return self._send("POST", {"deep": deep})


class NodesCephPoolAPI(BaseAPI):
    """``/nodes/{node}/ceph/pool``."""

    _template = "/nodes/{node}/ceph/pool"

    def __call__(self, name: str | int) -> NodesCephPoolItemAPI:
        """``/nodes/{node}/ceph/pool/{name}``."""
        return NodesCephPoolItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[NodesCephPoolRow]:
        """List Ceph pool of a node.

        ``GET /nodes/{node}/ceph/pool``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool
        """
        return self._send("GET", {})

    def post(
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
    ) -> Task[None]:
        """Add to Ceph pool of a node.

        ``POST /nodes/{node}/ceph/pool``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool
        """
        return self._start(
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


class NodesCephPoolItemAPI(BaseAPI):
    """``/nodes/{node}/ceph/pool/{name}``."""

    _template = "/nodes/{node}/ceph/pool/{name}"

    @property
    def status(self) -> NodesCephPoolStatusAPI:
        """``/nodes/{node}/ceph/pool/{name}/status``."""
        return NodesCephPoolStatusAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a pool.

        ``GET /nodes/{node}/ceph/pool/{name}``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}
        """
        return self._send("GET", {})

    def put(
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
    ) -> Task[None]:
        """Change a pool.

        ``PUT /nodes/{node}/ceph/pool/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}
        """
        return self._start(
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

    def delete(
        self,
        *,
        force: bool | None = None,
        remove_ecprofile: bool | None = None,
        remove_storages: bool | None = None,
    ) -> Task[None]:
        """Remove a pool.

        ``DELETE /nodes/{node}/ceph/pool/{name}``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}
        """
        return self._start(
            "DELETE",
            {
                "force": force,
                "remove_ecprofile": remove_ecprofile,
                "remove_storages": remove_storages,
            },
        )


class NodesCephPoolStatusAPI(BaseAPI):
    """``/nodes/{node}/ceph/pool/{name}/status``."""

    _template = "/nodes/{node}/ceph/pool/{name}/status"

    def get(
        self,
        *,
        verbose: bool | None = None,
    ) -> NodesCephPoolStatus:
        """Read status of a pool.

        ``GET /nodes/{node}/ceph/pool/{name}/status``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}/status
        """
        return self._send("GET", {"verbose": verbose})


class NodesCephReleasesAPI(BaseAPI):
    """``/nodes/{node}/ceph/releases``."""

    _template = "/nodes/{node}/ceph/releases"

    def get(
        self,
    ) -> Rows[NodesCephReleasesRow]:
        """List Ceph releases of a node.

        ``GET /nodes/{node}/ceph/releases``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/releases
        """
        return self._send("GET", {})


class NodesCephRestartAPI(BaseAPI):
    """``/nodes/{node}/ceph/restart``."""

    _template = "/nodes/{node}/ceph/restart"

    def post(
        self,
        *,
        service: str | None = None,
    ) -> Task[None]:
        """Ceph restart (a node).

        ``POST /nodes/{node}/ceph/restart``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/restart
        """
        return self._start("POST", {"service": service})


class NodesCephRestartBulkAPI(BaseAPI):
    """``/nodes/{node}/ceph/restart-bulk``."""

    _template = "/nodes/{node}/ceph/restart-bulk"

    def post(
        self,
        *,
        service_type: Literal["osd"],
        dry_run: bool | None = None,
        force: bool | None = None,
        only_outdated: bool | None = None,
        resume: bool | None = None,
        set_noout: bool | None = None,
        timeout: Annotated[int, Field(ge=30, le=1800)] | None = None,
    ) -> Task[None]:
        """Ceph restart bulk (a node).

        ``POST /nodes/{node}/ceph/restart-bulk``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/restart-bulk
        """
        return self._start(
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


class NodesCephRulesAPI(BaseAPI):
    """``/nodes/{node}/ceph/rules``."""

    _template = "/nodes/{node}/ceph/rules"

    def get(
        self,
    ) -> list[Any]:
        """List what there is below Ceph rules of a node.

        ``GET /nodes/{node}/ceph/rules``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/rules
        """
        return self._send("GET", {})


class NodesCephStartAPI(BaseAPI):
    """``/nodes/{node}/ceph/start``."""

    _template = "/nodes/{node}/ceph/start"

    def post(
        self,
        *,
        service: str | None = None,
    ) -> Task[None]:
        """Ceph start (a node).

        ``POST /nodes/{node}/ceph/start``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/start
        """
        return self._start("POST", {"service": service})


class NodesCephStatusAPI(BaseAPI):
    """``/nodes/{node}/ceph/status``."""

    _template = "/nodes/{node}/ceph/status"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read Ceph status of a node.

        ``GET /nodes/{node}/ceph/status``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/status
        """
        return self._send("GET", {})


class NodesCephStopAPI(BaseAPI):
    """``/nodes/{node}/ceph/stop``."""

    _template = "/nodes/{node}/ceph/stop"

    def post(
        self,
        *,
        service: str | None = None,
    ) -> Task[None]:
        """Ceph stop (a node).

        ``POST /nodes/{node}/ceph/stop``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/stop
        """
        return self._start("POST", {"service": service})
