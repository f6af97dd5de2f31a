# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk._api.aio.tree.cluster_acme import AsyncClusterAcmeAPI
    from pyvirt_sdk._api.aio.tree.cluster_backup import AsyncClusterBackupAPI
    from pyvirt_sdk._api.aio.tree.cluster_ceph import AsyncClusterCephAPI
    from pyvirt_sdk._api.aio.tree.cluster_firewall import AsyncClusterFirewallAPI
    from pyvirt_sdk._api.aio.tree.cluster_ha import AsyncClusterHaAPI
    from pyvirt_sdk._api.aio.tree.cluster_mapping import AsyncClusterMappingAPI
    from pyvirt_sdk._api.aio.tree.cluster_metrics import AsyncClusterMetricsAPI
    from pyvirt_sdk._api.aio.tree.cluster_notifications import AsyncClusterNotificationsAPI
    from pyvirt_sdk._api.aio.tree.cluster_qemu import AsyncClusterQemuAPI
    from pyvirt_sdk._api.aio.tree.cluster_sdn import AsyncClusterSdnAPI
    from pyvirt_sdk._api.choices import ClusterOptionsKeyboard, ClusterOptionsLanguage
    from pyvirt_sdk._tasks.aio import AsyncTask
    from pyvirt_sdk.formats import (
        U2F,
        BandwidthLimit,
        ClusterLink,
        ClusterResourceScheduling,
        HASettings,
        MigrationSettings,
        NextID,
        NodeLocation,
        NotificationSettings,
        ReplicationSettings,
        TagStyle,
        UserTagAccess,
        WebAuthn,
    )
    from pyvirt_sdk.models.generated.cluster_backup_info import ClusterBackupInfoNotBackedUpRow
    from pyvirt_sdk.models.generated.cluster_config import (
        ClusterConfigJoin,
        ClusterConfigNodesItemPost,
    )
    from pyvirt_sdk.models.generated.cluster_jobs import (
        ClusterJobsRealmSyncRow,
        ClusterJobsScheduleAnalyzeRow,
    )
    from pyvirt_sdk.models.generated.cluster_log import ClusterLogRow
    from pyvirt_sdk.models.generated.cluster_options import ClusterOptions
    from pyvirt_sdk.models.generated.cluster_replication import (
        ClusterReplicationItem,
        ClusterReplicationRow,
    )
    from pyvirt_sdk.models.generated.cluster_resources import ClusterResourcesRow
    from pyvirt_sdk.models.generated.cluster_status import ClusterStatusRow
    from pyvirt_sdk.models.generated.cluster_tasks import ClusterTasksRow
    from pyvirt_sdk.models.rows import Rows

_NODE = Id("node", {"format": "pve-node", "type": "string"})
_ID = Id(
    "id",
    {"format": "pve-configid", "type": "string"},
    {"format": "pve-configid", "maxLength": 64, "type": "string"},
)
_ID_2 = Id(
    "id",
    {"format": "pve-replication-job-id", "pattern": "[1-9][0-9]{2,8}-\\d{1,9}", "type": "string"},
)


class AsyncClusterAPI(AsyncBaseAPI):
    """``/cluster``."""

    _template = "/cluster"

    @property
    def acme(self) -> AsyncClusterAcmeAPI:
        """``/cluster/acme``."""
        from pyvirt_sdk._api.aio.tree.cluster_acme import AsyncClusterAcmeAPI

        return AsyncClusterAcmeAPI(self._operator, self._ids)

    @property
    def backup(self) -> AsyncClusterBackupAPI:
        """``/cluster/backup``."""
        from pyvirt_sdk._api.aio.tree.cluster_backup import AsyncClusterBackupAPI

        return AsyncClusterBackupAPI(self._operator, self._ids)

    @property
    def backup_info(self) -> AsyncClusterBackupInfoAPI:
        """``/cluster/backup-info``."""
        return AsyncClusterBackupInfoAPI(self._operator, self._ids)

    @property
    def bulk_action(self) -> AsyncClusterBulkActionAPI:
        """``/cluster/bulk-action``."""
        return AsyncClusterBulkActionAPI(self._operator, self._ids)

    @property
    def ceph(self) -> AsyncClusterCephAPI:
        """``/cluster/ceph``."""
        from pyvirt_sdk._api.aio.tree.cluster_ceph import AsyncClusterCephAPI

        return AsyncClusterCephAPI(self._operator, self._ids)

    @property
    def config(self) -> AsyncClusterConfigAPI:
        """``/cluster/config``."""
        return AsyncClusterConfigAPI(self._operator, self._ids)

    @property
    def firewall(self) -> AsyncClusterFirewallAPI:
        """``/cluster/firewall``."""
        from pyvirt_sdk._api.aio.tree.cluster_firewall import AsyncClusterFirewallAPI

        return AsyncClusterFirewallAPI(self._operator, self._ids)

    @property
    def ha(self) -> AsyncClusterHaAPI:
        """``/cluster/ha``."""
        from pyvirt_sdk._api.aio.tree.cluster_ha import AsyncClusterHaAPI

        return AsyncClusterHaAPI(self._operator, self._ids)

    @property
    def jobs(self) -> AsyncClusterJobsAPI:
        """``/cluster/jobs``."""
        return AsyncClusterJobsAPI(self._operator, self._ids)

    @property
    def log(self) -> AsyncClusterLogAPI:
        """``/cluster/log``."""
        return AsyncClusterLogAPI(self._operator, self._ids)

    @property
    def mapping(self) -> AsyncClusterMappingAPI:
        """``/cluster/mapping``."""
        from pyvirt_sdk._api.aio.tree.cluster_mapping import AsyncClusterMappingAPI

        return AsyncClusterMappingAPI(self._operator, self._ids)

    @property
    def metrics(self) -> AsyncClusterMetricsAPI:
        """``/cluster/metrics``."""
        from pyvirt_sdk._api.aio.tree.cluster_metrics import AsyncClusterMetricsAPI

        return AsyncClusterMetricsAPI(self._operator, self._ids)

    @property
    def nextid(self) -> AsyncClusterNextidAPI:
        """``/cluster/nextid``."""
        return AsyncClusterNextidAPI(self._operator, self._ids)

    @property
    def notifications(self) -> AsyncClusterNotificationsAPI:
        """``/cluster/notifications``."""
        from pyvirt_sdk._api.aio.tree.cluster_notifications import AsyncClusterNotificationsAPI

        return AsyncClusterNotificationsAPI(self._operator, self._ids)

    @property
    def options(self) -> AsyncClusterOptionsAPI:
        """``/cluster/options``."""
        return AsyncClusterOptionsAPI(self._operator, self._ids)

    @property
    def qemu(self) -> AsyncClusterQemuAPI:
        """``/cluster/qemu``."""
        from pyvirt_sdk._api.aio.tree.cluster_qemu import AsyncClusterQemuAPI

        return AsyncClusterQemuAPI(self._operator, self._ids)

    @property
    def replication(self) -> AsyncClusterReplicationAPI:
        """``/cluster/replication``."""
        return AsyncClusterReplicationAPI(self._operator, self._ids)

    @property
    def resources(self) -> AsyncClusterResourcesAPI:
        """``/cluster/resources``."""
        return AsyncClusterResourcesAPI(self._operator, self._ids)

    @property
    def sdn(self) -> AsyncClusterSdnAPI:
        """``/cluster/sdn``."""
        from pyvirt_sdk._api.aio.tree.cluster_sdn import AsyncClusterSdnAPI

        return AsyncClusterSdnAPI(self._operator, self._ids)

    @property
    def status(self) -> AsyncClusterStatusAPI:
        """``/cluster/status``."""
        return AsyncClusterStatusAPI(self._operator, self._ids)

    @property
    def tasks(self) -> AsyncClusterTasksAPI:
        """``/cluster/tasks``."""
        return AsyncClusterTasksAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster.

        ``GET /cluster``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster
        """
        return await self._send("GET", {})


class AsyncClusterBackupInfoAPI(AsyncBaseAPI):
    """``/cluster/backup-info``."""

    _template = "/cluster/backup-info"

    @property
    def not_backed_up(self) -> AsyncClusterBackupInfoNotBackedUpAPI:
        """``/cluster/backup-info/not-backed-up``."""
        return AsyncClusterBackupInfoNotBackedUpAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster backup info.

        ``GET /cluster/backup-info``; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup-info
        """
        return await self._send("GET", {})


class AsyncClusterBackupInfoNotBackedUpAPI(AsyncBaseAPI):
    """``/cluster/backup-info/not-backed-up``."""

    _template = "/cluster/backup-info/not-backed-up"

    async def get(
        self,
    ) -> Rows[ClusterBackupInfoNotBackedUpRow]:
        """List cluster backup info not backed up.

        ``GET /cluster/backup-info/not-backed-up``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup-info/not-backed-up
        """
        return await self._send("GET", {})


class AsyncClusterBulkActionAPI(AsyncBaseAPI):
    """``/cluster/bulk-action``."""

    _template = "/cluster/bulk-action"

    @property
    def guest(self) -> AsyncClusterBulkActionGuestAPI:
        """``/cluster/bulk-action/guest``."""
        return AsyncClusterBulkActionGuestAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster bulk action.

        ``GET /cluster/bulk-action``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action
        """
        return await self._send("GET", {})


class AsyncClusterBulkActionGuestAPI(AsyncBaseAPI):
    """``/cluster/bulk-action/guest``."""

    _template = "/cluster/bulk-action/guest"

    @property
    def migrate(self) -> AsyncClusterBulkActionGuestMigrateAPI:
        """``/cluster/bulk-action/guest/migrate``."""
        return AsyncClusterBulkActionGuestMigrateAPI(self._operator, self._ids)

    @property
    def shutdown(self) -> AsyncClusterBulkActionGuestShutdownAPI:
        """``/cluster/bulk-action/guest/shutdown``."""
        return AsyncClusterBulkActionGuestShutdownAPI(self._operator, self._ids)

    @property
    def start(self) -> AsyncClusterBulkActionGuestStartAPI:
        """``/cluster/bulk-action/guest/start``."""
        return AsyncClusterBulkActionGuestStartAPI(self._operator, self._ids)

    @property
    def suspend(self) -> AsyncClusterBulkActionGuestSuspendAPI:
        """``/cluster/bulk-action/guest/suspend``."""
        return AsyncClusterBulkActionGuestSuspendAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster bulk action guest.

        ``GET /cluster/bulk-action/guest``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest
        """
        return await self._send("GET", {})


class AsyncClusterBulkActionGuestMigrateAPI(AsyncBaseAPI):
    """``/cluster/bulk-action/guest/migrate``."""

    _template = "/cluster/bulk-action/guest/migrate"

    async def post(
        self,
        *,
        target: str,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        maxworkers: Annotated[int, Field(ge=1, le=64)] | None = None,
        online: bool | None = None,
        vms: int | str | Sequence[int | str] | None = None,
        with_local_disks: bool | None = None,
    ) -> AsyncTask[None]:
        """Migrate (cluster bulk action guest).

        ``POST /cluster/bulk-action/guest/migrate``, starts a task; any user may call it; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/migrate
        """
        return await self._start(
            "POST",
            {
                "target": target,
                "max-workers": max_workers,
                "maxworkers": maxworkers,
                "online": online,
                "vms": vms,
                "with-local-disks": with_local_disks,
            },
        )


class AsyncClusterBulkActionGuestShutdownAPI(AsyncBaseAPI):
    """``/cluster/bulk-action/guest/shutdown``."""

    _template = "/cluster/bulk-action/guest/shutdown"

    async def post(
        self,
        *,
        force_stop: bool | None = None,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        maxworkers: Annotated[int, Field(ge=1, le=64)] | None = None,
        timeout: int | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> AsyncTask[None]:
        """Shutdown (cluster bulk action guest).

        ``POST /cluster/bulk-action/guest/shutdown``, starts a task; any user may call it; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/shutdown
        """
        return await self._start(
            "POST",
            {
                "force-stop": force_stop,
                "max-workers": max_workers,
                "maxworkers": maxworkers,
                "timeout": timeout,
                "vms": vms,
            },
        )


class AsyncClusterBulkActionGuestStartAPI(AsyncBaseAPI):
    """``/cluster/bulk-action/guest/start``."""

    _template = "/cluster/bulk-action/guest/start"

    async def post(
        self,
        *,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        maxworkers: Annotated[int, Field(ge=1, le=64)] | None = None,
        timeout: int | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> AsyncTask[None]:
        """Start (cluster bulk action guest).

        ``POST /cluster/bulk-action/guest/start``, starts a task; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/start
        """
        return await self._start(
            "POST",
            {"max-workers": max_workers, "maxworkers": maxworkers, "timeout": timeout, "vms": vms},
        )


class AsyncClusterBulkActionGuestSuspendAPI(AsyncBaseAPI):
    """``/cluster/bulk-action/guest/suspend``."""

    _template = "/cluster/bulk-action/guest/suspend"

    async def post(
        self,
        *,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        maxworkers: Annotated[int, Field(ge=1, le=64)] | None = None,
        statestorage: str | None = None,
        to_disk: bool | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> AsyncTask[None]:
        """Suspend (cluster bulk action guest).

        ``POST /cluster/bulk-action/guest/suspend``, starts a task; any user may call it; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/suspend
        """
        return await self._start(
            "POST",
            {
                "max-workers": max_workers,
                "maxworkers": maxworkers,
                "statestorage": statestorage,
                "to-disk": to_disk,
                "vms": vms,
            },
        )


class AsyncClusterConfigAPI(AsyncBaseAPI):
    """``/cluster/config``."""

    _template = "/cluster/config"

    @property
    def apiversion(self) -> AsyncClusterConfigApiversionAPI:
        """``/cluster/config/apiversion``."""
        return AsyncClusterConfigApiversionAPI(self._operator, self._ids)

    @property
    def join(self) -> AsyncClusterConfigJoinAPI:
        """``/cluster/config/join``."""
        return AsyncClusterConfigJoinAPI(self._operator, self._ids)

    @property
    def nodes(self) -> AsyncClusterConfigNodesAPI:
        """``/cluster/config/nodes``."""
        return AsyncClusterConfigNodesAPI(self._operator, self._ids)

    @property
    def qdevice(self) -> AsyncClusterConfigQdeviceAPI:
        """``/cluster/config/qdevice``."""
        return AsyncClusterConfigQdeviceAPI(self._operator, self._ids)

    @property
    def totem(self) -> AsyncClusterConfigTotemAPI:
        """``/cluster/config/totem``."""
        return AsyncClusterConfigTotemAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster config.

        ``GET /cluster/config``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        clustername: str,
        link: Mapping[int, ClusterLink | str | Mapping[str, object]] | None = None,
        nodeid: Annotated[int, Field(ge=1)] | None = None,
        token_coefficient: Annotated[int, Field(ge=0)] | None = None,
        votes: Annotated[int, Field(ge=1)] | None = None,
    ) -> AsyncTask[None]:
        """Config (cluster).

        ``POST /cluster/config``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config
        """
        return await self._start(
            "POST",
            {
                "clustername": clustername,
                "link[n]": link,
                "nodeid": nodeid,
                "token-coefficient": token_coefficient,
                "votes": votes,
            },
        )


class AsyncClusterConfigApiversionAPI(AsyncBaseAPI):
    """``/cluster/config/apiversion``."""

    _template = "/cluster/config/apiversion"

    async def get(
        self,
    ) -> str:
        """Read cluster config apiversion.

        ``GET /cluster/config/apiversion``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/apiversion
        """
        return await self._send("GET", {})


class AsyncClusterConfigJoinAPI(AsyncBaseAPI):
    """``/cluster/config/join``."""

    _template = "/cluster/config/join"

    async def get(
        self,
        *,
        node: str | None = None,
    ) -> ClusterConfigJoin:
        """Read cluster config join.

        ``GET /cluster/config/join``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/join
        """
        return await self._send("GET", {"node": node})

    async def post(
        self,
        *,
        fingerprint: str,
        hostname: str,
        password: str | SecretStr,
        force: bool | None = None,
        link: Mapping[int, ClusterLink | str | Mapping[str, object]] | None = None,
        nodeid: Annotated[int, Field(ge=1)] | None = None,
        votes: Annotated[int, Field(ge=0)] | None = None,
    ) -> AsyncTask[None]:
        """Join (cluster config).

        ``POST /cluster/config/join``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/join
        """
        return await self._start(
            "POST",
            {
                "fingerprint": fingerprint,
                "hostname": hostname,
                "password": password,
                "force": force,
                "link[n]": link,
                "nodeid": nodeid,
                "votes": votes,
            },
        )


class AsyncClusterConfigNodesAPI(AsyncBaseAPI):
    """``/cluster/config/nodes``."""

    _template = "/cluster/config/nodes"

    def __call__(self, node: str | int) -> AsyncClusterConfigNodesItemAPI:
        """``/cluster/config/nodes/{node}``."""
        return AsyncClusterConfigNodesItemAPI(self._operator, self._with(_NODE, node))

    async def get(
        self,
    ) -> list[Any]:
        """List cluster config nodes.

        ``GET /cluster/config/nodes``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes
        """
        return await self._send("GET", {})


class AsyncClusterConfigNodesItemAPI(AsyncBaseAPI):
    """``/cluster/config/nodes/{node}``."""

    _template = "/cluster/config/nodes/{node}"

    async def post(
        self,
        *,
        apiversion: int | None = None,
        force: bool | None = None,
        link: Mapping[int, ClusterLink | str | Mapping[str, object]] | None = None,
        new_node_ip: str | None = None,
        nodeid: Annotated[int, Field(ge=1)] | None = None,
        votes: Annotated[int, Field(ge=0)] | None = None,
    ) -> ClusterConfigNodesItemPost:
        """Addnode (a node).

        ``POST /cluster/config/nodes/{node}``; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes/{node}
        """
        return await self._send(
            "POST",
            {
                "apiversion": apiversion,
                "force": force,
                "link[n]": link,
                "new_node_ip": new_node_ip,
                "nodeid": nodeid,
                "votes": votes,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a node.

        ``DELETE /cluster/config/nodes/{node}``; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes/{node}
        """
        return await self._send("DELETE", {})


class AsyncClusterConfigQdeviceAPI(AsyncBaseAPI):
    """``/cluster/config/qdevice``."""

    _template = "/cluster/config/qdevice"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read cluster config qdevice.

        ``GET /cluster/config/qdevice``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/qdevice
        """
        return await self._send("GET", {})


class AsyncClusterConfigTotemAPI(AsyncBaseAPI):
    """``/cluster/config/totem``."""

    _template = "/cluster/config/totem"

    async def get(
        self,
    ) -> None:
        """Read cluster config totem.

        ``GET /cluster/config/totem``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/totem
        """
        return await self._send("GET", {})


class AsyncClusterJobsAPI(AsyncBaseAPI):
    """``/cluster/jobs``."""

    _template = "/cluster/jobs"

    @property
    def realm_sync(self) -> AsyncClusterJobsRealmSyncAPI:
        """``/cluster/jobs/realm-sync``."""
        return AsyncClusterJobsRealmSyncAPI(self._operator, self._ids)

    @property
    def schedule_analyze(self) -> AsyncClusterJobsScheduleAnalyzeAPI:
        """``/cluster/jobs/schedule-analyze``."""
        return AsyncClusterJobsScheduleAnalyzeAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster jobs.

        ``GET /cluster/jobs``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs
        """
        return await self._send("GET", {})


class AsyncClusterJobsRealmSyncAPI(AsyncBaseAPI):
    """``/cluster/jobs/realm-sync``."""

    _template = "/cluster/jobs/realm-sync"

    def __call__(self, id: str | int) -> AsyncClusterJobsRealmSyncItemAPI:
        """``/cluster/jobs/realm-sync/{id}``."""
        return AsyncClusterJobsRealmSyncItemAPI(self._operator, self._with(_ID, id))

    async def get(
        self,
    ) -> Rows[ClusterJobsRealmSyncRow]:
        """List cluster jobs realm sync.

        ``GET /cluster/jobs/realm-sync``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync
        """
        return await self._send("GET", {})


class AsyncClusterJobsRealmSyncItemAPI(AsyncBaseAPI):
    """``/cluster/jobs/realm-sync/{id}``."""

    _template = "/cluster/jobs/realm-sync/{id}"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read a realm sync job.

        ``GET /cluster/jobs/realm-sync/{id}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id}
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        schedule: str,
        comment: str | None = None,
        enable_new: bool | None = None,
        enabled: bool | None = None,
        realm: str | None = None,
        remove_vanished: str | None = None,
        scope: Literal["users", "groups", "both"] | None = None,
    ) -> None:
        """Create job (a realm sync job).

        ``POST /cluster/jobs/realm-sync/{id}``; needs Realm.AllocateUser on /access/realm/{realm}
        and User.Modify on /access/groups; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id}
        """
        return await self._send(
            "POST",
            {
                "schedule": schedule,
                "comment": comment,
                "enable-new": enable_new,
                "enabled": enabled,
                "realm": realm,
                "remove-vanished": remove_vanished,
                "scope": scope,
            },
        )

    async def put(
        self,
        *,
        schedule: str,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        enable_new: bool | None = None,
        enabled: bool | None = None,
        remove_vanished: str | None = None,
        scope: Literal["users", "groups", "both"] | None = None,
    ) -> None:
        """Change a realm sync job.

        ``PUT /cluster/jobs/realm-sync/{id}``; needs Realm.AllocateUser on /access/realm/{realm}
        and User.Modify on /access/groups; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id}
        """
        return await self._send(
            "PUT",
            {
                "schedule": schedule,
                "comment": comment,
                "delete": delete,
                "enable-new": enable_new,
                "enabled": enabled,
                "remove-vanished": remove_vanished,
                "scope": scope,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a realm sync job.

        ``DELETE /cluster/jobs/realm-sync/{id}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id}
        """
        return await self._send("DELETE", {})


class AsyncClusterJobsScheduleAnalyzeAPI(AsyncBaseAPI):
    """``/cluster/jobs/schedule-analyze``."""

    _template = "/cluster/jobs/schedule-analyze"

    async def get(
        self,
        *,
        schedule: str,
        iterations: Annotated[int, Field(ge=1, le=100)] | None = None,
        starttime: int | None = None,
    ) -> Rows[ClusterJobsScheduleAnalyzeRow]:
        """List cluster jobs schedule analyze.

        ``GET /cluster/jobs/schedule-analyze``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/schedule-analyze
        """
        return await self._send(
            "GET", {"schedule": schedule, "iterations": iterations, "starttime": starttime}
        )


class AsyncClusterLogAPI(AsyncBaseAPI):
    """``/cluster/log``."""

    _template = "/cluster/log"

    async def get(
        self,
        *,
        max: Annotated[int, Field(ge=1)] | None = None,
    ) -> Rows[ClusterLogRow]:
        """List cluster log.

        ``GET /cluster/log``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/log
        """
        return await self._send("GET", {"max": max})


class AsyncClusterNextidAPI(AsyncBaseAPI):
    """``/cluster/nextid``."""

    _template = "/cluster/nextid"

    async def get(
        self,
        *,
        vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> str:
        """Read cluster nextid.

        ``GET /cluster/nextid``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/nextid
        """
        return await self._send("GET", {"vmid": vmid})


class AsyncClusterOptionsAPI(AsyncBaseAPI):
    """``/cluster/options``."""

    _template = "/cluster/options"

    async def get(
        self,
    ) -> ClusterOptions:
        """Read cluster options.

        ``GET /cluster/options``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/options
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        bwlimit: BandwidthLimit | str | Mapping[str, object] | None = None,
        consent_text: str | None = None,
        console: Literal["applet", "vv", "html5", "xtermjs"] | None = None,
        crs: ClusterResourceScheduling | str | Mapping[str, object] | None = None,
        delete: str | Sequence[str] | None = None,
        description: str | None = None,
        email_from: str | None = None,
        fencing: Literal["watchdog", "hardware", "both"] | None = None,
        ha: HASettings | str | Mapping[str, object] | None = None,
        http_proxy: str | None = None,
        keyboard: ClusterOptionsKeyboard | None = None,
        language: ClusterOptionsLanguage | None = None,
        location: NodeLocation | str | Mapping[str, object] | None = None,
        mac_prefix: str | None = None,
        max_workers: Annotated[int, Field(ge=1)] | None = None,
        migration: MigrationSettings | str | Mapping[str, object] | None = None,
        migration_unsecure: bool | None = None,
        next_id: NextID | str | Mapping[str, object] | None = None,
        notify: NotificationSettings | str | Mapping[str, object] | None = None,
        registered_tags: str | None = None,
        replication: ReplicationSettings | str | Mapping[str, object] | None = None,
        tag_style: TagStyle | str | Mapping[str, object] | None = None,
        u2f: U2F | str | Mapping[str, object] | None = None,
        user_tag_access: UserTagAccess | str | Mapping[str, object] | None = None,
        webauthn: WebAuthn | str | Mapping[str, object] | None = None,
    ) -> None:
        """Change cluster options.

        ``PUT /cluster/options``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/options
        """
        return await self._send(
            "PUT",
            {
                "bwlimit": bwlimit,
                "consent-text": consent_text,
                "console": console,
                "crs": crs,
                "delete": delete,
                "description": description,
                "email_from": email_from,
                "fencing": fencing,
                "ha": ha,
                "http_proxy": http_proxy,
                "keyboard": keyboard,
                "language": language,
                "location": location,
                "mac_prefix": mac_prefix,
                "max_workers": max_workers,
                "migration": migration,
                "migration_unsecure": migration_unsecure,
                "next-id": next_id,
                "notify": notify,
                "registered-tags": registered_tags,
                "replication": replication,
                "tag-style": tag_style,
                "u2f": u2f,
                "user-tag-access": user_tag_access,
                "webauthn": webauthn,
            },
        )


class AsyncClusterReplicationAPI(AsyncBaseAPI):
    """``/cluster/replication``."""

    _template = "/cluster/replication"

    def __call__(self, id: str | int) -> AsyncClusterReplicationItemAPI:
        """``/cluster/replication/{id}``."""
        return AsyncClusterReplicationItemAPI(self._operator, self._with(_ID_2, id))

    async def get(
        self,
    ) -> Rows[ClusterReplicationRow]:
        """List cluster replication.

        ``GET /cluster/replication``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        id: str,
        target: str,
        type: Literal["local"],
        comment: str | None = None,
        disable: bool | None = None,
        rate: Annotated[float, Field(ge=1)] | None = None,
        remove_job: Literal["local", "full"] | None = None,
        schedule: str | None = None,
        source: str | None = None,
    ) -> None:
        """Add to cluster replication.

        ``POST /cluster/replication``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication
        """
        return await self._send(
            "POST",
            {
                "id": id,
                "target": target,
                "type": type,
                "comment": comment,
                "disable": disable,
                "rate": rate,
                "remove_job": remove_job,
                "schedule": schedule,
                "source": source,
            },
        )


class AsyncClusterReplicationItemAPI(AsyncBaseAPI):
    """``/cluster/replication/{id}``."""

    _template = "/cluster/replication/{id}"

    async def get(
        self,
    ) -> ClusterReplicationItem:
        """Read a replication job.

        ``GET /cluster/replication/{id}``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        disable: bool | None = None,
        rate: Annotated[float, Field(ge=1)] | None = None,
        remove_job: Literal["local", "full"] | None = None,
        schedule: str | None = None,
        source: str | None = None,
    ) -> None:
        """Change a replication job.

        ``PUT /cluster/replication/{id}``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id}
        """
        return await self._send(
            "PUT",
            {
                "comment": comment,
                "delete": delete,
                "digest": digest,
                "disable": disable,
                "rate": rate,
                "remove_job": remove_job,
                "schedule": schedule,
                "source": source,
            },
        )

    async def delete(
        self,
        *,
        force: bool | None = None,
        keep: bool | None = None,
    ) -> None:
        """Remove a replication job.

        ``DELETE /cluster/replication/{id}``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id}
        """
        return await self._send("DELETE", {"force": force, "keep": keep})


class AsyncClusterResourcesAPI(AsyncBaseAPI):
    """``/cluster/resources``."""

    _template = "/cluster/resources"

    async def get(
        self,
        *,
        type: Literal["vm", "storage", "node", "sdn"] | None = None,
    ) -> Rows[ClusterResourcesRow]:
        """List cluster resources.

        ``GET /cluster/resources``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/resources
        """
        return await self._send("GET", {"type": type})


class AsyncClusterStatusAPI(AsyncBaseAPI):
    """``/cluster/status``."""

    _template = "/cluster/status"

    async def get(
        self,
    ) -> Rows[ClusterStatusRow]:
        """List cluster status.

        ``GET /cluster/status``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/status
        """
        return await self._send("GET", {})


class AsyncClusterTasksAPI(AsyncBaseAPI):
    """``/cluster/tasks``."""

    _template = "/cluster/tasks"

    async def get(
        self,
    ) -> Rows[ClusterTasksRow]:
        """List cluster tasks.

        ``GET /cluster/tasks``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/tasks
        """
        return await self._send("GET", {})
