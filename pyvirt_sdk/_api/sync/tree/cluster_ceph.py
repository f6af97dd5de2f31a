# Made from pyvirt_sdk/_api/aio/tree/cluster_ceph.py by tools/convert.py: edit that file, then run
# `make sync`.
# made from the schema by tools/operations.py: do not edit
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/ceph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk._tasks.sync import Task
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


class ClusterCephAPI(BaseAPI):
    """``/cluster/ceph``."""

    _template = "/cluster/ceph"

    @property
    def flags(self) -> ClusterCephFlagsAPI:
        """``/cluster/ceph/flags``."""
        return ClusterCephFlagsAPI(self._operator, self._ids)

    @property
    def health_mute(self) -> ClusterCephHealthMuteAPI:
        """``/cluster/ceph/health-mute``."""
        return ClusterCephHealthMuteAPI(self._operator, self._ids)

    @property
    def metadata(self) -> ClusterCephMetadataAPI:
        """``/cluster/ceph/metadata``."""
        return ClusterCephMetadataAPI(self._operator, self._ids)

    @property
    def restart_bulk(self) -> ClusterCephRestartBulkAPI:
        """``/cluster/ceph/restart-bulk``."""
        return ClusterCephRestartBulkAPI(self._operator, self._ids)

    @property
    def status(self) -> ClusterCephStatusAPI:
        """``/cluster/ceph/status``."""
        return ClusterCephStatusAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster Ceph.

        ``GET /cluster/ceph``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph
        """
        return self._send("GET", {})


class ClusterCephFlagsAPI(BaseAPI):
    """``/cluster/ceph/flags``."""

    _template = "/cluster/ceph/flags"

    def __call__(self, flag: str | int) -> ClusterCephFlagsItemAPI:
        """``/cluster/ceph/flags/{flag}``."""
        return ClusterCephFlagsItemAPI(self._operator, self._with(_FLAG, flag))

    def get(
        self,
    ) -> Rows[ClusterCephFlagsRow]:
        """List cluster Ceph flags.

        ``GET /cluster/ceph/flags``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags
        """
        return self._send("GET", {})

    def put(
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
    ) -> Task[None]:
        """Change cluster Ceph flags.

        ``PUT /cluster/ceph/flags``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags
        """
        return self._start(
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


class ClusterCephFlagsItemAPI(BaseAPI):
    """``/cluster/ceph/flags/{flag}``."""

    _template = "/cluster/ceph/flags/{flag}"

    def get(
        self,
    ) -> bool:
        """Read a flag.

        ``GET /cluster/ceph/flags/{flag}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags/{flag}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        value: bool,
    ) -> None:
        """Change a flag.

        ``PUT /cluster/ceph/flags/{flag}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags/{flag}
        """
        return self._send("PUT", {"value": value})


class ClusterCephHealthMuteAPI(BaseAPI):
    """``/cluster/ceph/health-mute``."""

    _template = "/cluster/ceph/health-mute"

    def __call__(self, code: str | int) -> ClusterCephHealthMuteItemAPI:
        """``/cluster/ceph/health-mute/{code}``."""
        return ClusterCephHealthMuteItemAPI(self._operator, self._with(_CODE, code))

    def get(
        self,
    ) -> Rows[ClusterCephHealthMuteRow]:
        """List cluster Ceph health mute.

        ``GET /cluster/ceph/health-mute``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/health-mute
        """
        return self._send("GET", {})


class ClusterCephHealthMuteItemAPI(BaseAPI):
    """``/cluster/ceph/health-mute/{code}``."""

    _template = "/cluster/ceph/health-mute/{code}"

    def put(
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
        return self._send("PUT", {"value": value, "sticky": sticky, "ttl": ttl})


class ClusterCephMetadataAPI(BaseAPI):
    """``/cluster/ceph/metadata``."""

    _template = "/cluster/ceph/metadata"

    def get(
        self,
        *,
        scope: Literal["all", "versions"] | None = None,
    ) -> ClusterCephMetadata:
        """Read cluster Ceph metadata.

        ``GET /cluster/ceph/metadata``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/metadata
        """
        return self._send("GET", {"scope": scope})


class ClusterCephRestartBulkAPI(BaseAPI):
    """``/cluster/ceph/restart-bulk``."""

    _template = "/cluster/ceph/restart-bulk"

    def post(
        self,
        *,
        service_type: Literal["mon", "mgr", "mds", "osd"],
        dry_run: bool | None = None,
        force: bool | None = None,
        only_outdated: bool | None = None,
        timeout: Annotated[int, Field(ge=30, le=1800)] | None = None,
    ) -> Task[None]:
        """Restart bulk (cluster Ceph).

        ``POST /cluster/ceph/restart-bulk``, starts a task; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/restart-bulk
        """
        return self._start(
            "POST",
            {
                "service-type": service_type,
                "dry-run": dry_run,
                "force": force,
                "only-outdated": only_outdated,
                "timeout": timeout,
            },
        )


class ClusterCephStatusAPI(BaseAPI):
    """``/cluster/ceph/status``."""

    _template = "/cluster/ceph/status"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read cluster Ceph status.

        ``GET /cluster/ceph/status``; needs Sys.Audit or Datastore.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/status
        """
        return self._send("GET", {})
