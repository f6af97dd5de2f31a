# made from the schema by tools/operations.py: do not edit
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/ceph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk._tasks.aio import AsyncTask
    from pyvirt_sdk.models.generated.cluster_ceph_flags import ClusterCephFlagsRow
    from pyvirt_sdk.models.generated.cluster_ceph_health_mute import ClusterCephHealthMuteRow
    from pyvirt_sdk.models.generated.cluster_ceph_metadata import ClusterCephMetadata
    from pyvirt_sdk.models.rows import Rows

_FLAG = Id(
    "flag",
    {
        "enum": [
            "nobackfill",
            "nodeep-scrub",
            "nodown",
            "noin",
            "noout",
            "norebalance",
            "norecover",
            "noscrub",
            "notieragent",
            "noup",
            "pause",
        ],
        "type": "string",
    },
)
_CODE = Id("code", {"maxLength": 64, "pattern": "[A-Z][A-Z0-9_]+", "type": "string"})


class AsyncClusterCephAPI(AsyncBaseAPI):
    """``/cluster/ceph``."""

    _template = "/cluster/ceph"

    @property
    def flags(self) -> AsyncClusterCephFlagsAPI:
        """``/cluster/ceph/flags``."""
        return AsyncClusterCephFlagsAPI(self._operator, self._ids)

    @property
    def health_mute(self) -> AsyncClusterCephHealthMuteAPI:
        """``/cluster/ceph/health-mute``."""
        return AsyncClusterCephHealthMuteAPI(self._operator, self._ids)

    @property
    def metadata(self) -> AsyncClusterCephMetadataAPI:
        """``/cluster/ceph/metadata``."""
        return AsyncClusterCephMetadataAPI(self._operator, self._ids)

    @property
    def restart_bulk(self) -> AsyncClusterCephRestartBulkAPI:
        """``/cluster/ceph/restart-bulk``."""
        return AsyncClusterCephRestartBulkAPI(self._operator, self._ids)

    @property
    def status(self) -> AsyncClusterCephStatusAPI:
        """``/cluster/ceph/status``."""
        return AsyncClusterCephStatusAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster Ceph.

        ``GET /cluster/ceph``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph
        """
        return await self._send("GET", {})


class AsyncClusterCephFlagsAPI(AsyncBaseAPI):
    """``/cluster/ceph/flags``."""

    _template = "/cluster/ceph/flags"

    def __call__(self, flag: str | int) -> AsyncClusterCephFlagsItemAPI:
        """``/cluster/ceph/flags/{flag}``."""
        return AsyncClusterCephFlagsItemAPI(self._operator, self._with(_FLAG, flag))

    async def get(
        self,
    ) -> Rows[ClusterCephFlagsRow]:
        """List cluster Ceph flags.

        ``GET /cluster/ceph/flags``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        nobackfill: bool | None = None,
        nodeep_scrub: bool | None = None,
        nodown: bool | None = None,
        noin: bool | None = None,
        noout: bool | None = None,
        norebalance: bool | None = None,
        norecover: bool | None = None,
        noscrub: bool | None = None,
        notieragent: bool | None = None,
        noup: bool | None = None,
        pause: bool | None = None,
    ) -> AsyncTask[None]:
        """Change cluster Ceph flags.

        ``PUT /cluster/ceph/flags``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags
        """
        return await self._start(
            "PUT",
            {
                "nobackfill": nobackfill,
                "nodeep-scrub": nodeep_scrub,
                "nodown": nodown,
                "noin": noin,
                "noout": noout,
                "norebalance": norebalance,
                "norecover": norecover,
                "noscrub": noscrub,
                "notieragent": notieragent,
                "noup": noup,
                "pause": pause,
            },
        )


class AsyncClusterCephFlagsItemAPI(AsyncBaseAPI):
    """``/cluster/ceph/flags/{flag}``."""

    _template = "/cluster/ceph/flags/{flag}"

    async def get(
        self,
    ) -> bool:
        """Read a flag.

        ``GET /cluster/ceph/flags/{flag}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags/{flag}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        value: bool,
    ) -> None:
        """Change a flag.

        ``PUT /cluster/ceph/flags/{flag}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags/{flag}
        """
        return await self._send("PUT", {"value": value})


class AsyncClusterCephHealthMuteAPI(AsyncBaseAPI):
    """``/cluster/ceph/health-mute``."""

    _template = "/cluster/ceph/health-mute"

    def __call__(self, code: str | int) -> AsyncClusterCephHealthMuteItemAPI:
        """``/cluster/ceph/health-mute/{code}``."""
        return AsyncClusterCephHealthMuteItemAPI(self._operator, self._with(_CODE, code))

    async def get(
        self,
    ) -> Rows[ClusterCephHealthMuteRow]:
        """List cluster Ceph health mute.

        ``GET /cluster/ceph/health-mute``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/health-mute
        """
        return await self._send("GET", {})


class AsyncClusterCephHealthMuteItemAPI(AsyncBaseAPI):
    """``/cluster/ceph/health-mute/{code}``."""

    _template = "/cluster/ceph/health-mute/{code}"

    async def put(
        self,
        *,
        value: bool,
        sticky: bool | None = None,
        ttl: str | None = None,
    ) -> None:
        """Change a health check.

        ``PUT /cluster/ceph/health-mute/{code}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/health-mute/{code}
        """
        return await self._send("PUT", {"value": value, "sticky": sticky, "ttl": ttl})


class AsyncClusterCephMetadataAPI(AsyncBaseAPI):
    """``/cluster/ceph/metadata``."""

    _template = "/cluster/ceph/metadata"

    async def get(
        self,
        *,
        scope: Literal["all", "versions"] | None = None,
    ) -> ClusterCephMetadata:
        """Read cluster Ceph metadata.

        ``GET /cluster/ceph/metadata``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/metadata
        """
        return await self._send("GET", {"scope": scope})


class AsyncClusterCephRestartBulkAPI(AsyncBaseAPI):
    """``/cluster/ceph/restart-bulk``."""

    _template = "/cluster/ceph/restart-bulk"

    async def post(
        self,
        *,
        service_type: Literal["mon", "mgr", "mds", "osd"],
        dry_run: bool | None = None,
        force: bool | None = None,
        only_outdated: bool | None = None,
        timeout: Annotated[int, Field(ge=30, le=1800)] | None = None,
    ) -> AsyncTask[None]:
        """Restart bulk (cluster Ceph).

        ``POST /cluster/ceph/restart-bulk``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/restart-bulk
        """
        return await self._start(
            "POST",
            {
                "service-type": service_type,
                "dry-run": dry_run,
                "force": force,
                "only-outdated": only_outdated,
                "timeout": timeout,
            },
        )


class AsyncClusterCephStatusAPI(AsyncBaseAPI):
    """``/cluster/ceph/status``."""

    _template = "/cluster/ceph/status"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read cluster Ceph status.

        ``GET /cluster/ceph/status``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/status
        """
        return await self._send("GET", {})
