# Made from pyvirt_sdk/_api/aio/tree/cluster.py by tools/convert.py: edit that file, then run `make
# sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk._api.choices import ClusterOptionsKeyboard, ClusterOptionsLanguage
    from pyvirt_sdk._api.sync.tree.cluster_acme import ClusterAcmeAPI
    from pyvirt_sdk._api.sync.tree.cluster_backup import ClusterBackupAPI
    from pyvirt_sdk._api.sync.tree.cluster_ceph import ClusterCephAPI
    from pyvirt_sdk._api.sync.tree.cluster_firewall import ClusterFirewallAPI
    from pyvirt_sdk._api.sync.tree.cluster_ha import ClusterHaAPI
    from pyvirt_sdk._api.sync.tree.cluster_mapping import ClusterMappingAPI
    from pyvirt_sdk._api.sync.tree.cluster_metrics import ClusterMetricsAPI
    from pyvirt_sdk._api.sync.tree.cluster_notifications import ClusterNotificationsAPI
    from pyvirt_sdk._api.sync.tree.cluster_qemu import ClusterQemuAPI
    from pyvirt_sdk._api.sync.tree.cluster_sdn import ClusterSdnAPI
    from pyvirt_sdk._tasks.sync import Task
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


class ClusterAPI(BaseAPI):
    """``/cluster``."""

    _template = "/cluster"

    @property
    def acme(self) -> ClusterAcmeAPI:
        """``/cluster/acme``."""
        from pyvirt_sdk._api.sync.tree.cluster_acme import ClusterAcmeAPI

        return ClusterAcmeAPI(self._operator, self._ids)

    @property
    def backup(self) -> ClusterBackupAPI:
        """``/cluster/backup``."""
        from pyvirt_sdk._api.sync.tree.cluster_backup import ClusterBackupAPI

        return ClusterBackupAPI(self._operator, self._ids)

    @property
    def backup_info(self) -> ClusterBackupInfoAPI:
        """``/cluster/backup-info``."""
        return ClusterBackupInfoAPI(self._operator, self._ids)

    @property
    def bulk_action(self) -> ClusterBulkActionAPI:
        """``/cluster/bulk-action``."""
        return ClusterBulkActionAPI(self._operator, self._ids)

    @property
    def ceph(self) -> ClusterCephAPI:
        """``/cluster/ceph``."""
        from pyvirt_sdk._api.sync.tree.cluster_ceph import ClusterCephAPI

        return ClusterCephAPI(self._operator, self._ids)

    @property
    def config(self) -> ClusterConfigAPI:
        """``/cluster/config``."""
        return ClusterConfigAPI(self._operator, self._ids)

    @property
    def firewall(self) -> ClusterFirewallAPI:
        """``/cluster/firewall``."""
        from pyvirt_sdk._api.sync.tree.cluster_firewall import ClusterFirewallAPI

        return ClusterFirewallAPI(self._operator, self._ids)

    @property
    def ha(self) -> ClusterHaAPI:
        """``/cluster/ha``."""
        from pyvirt_sdk._api.sync.tree.cluster_ha import ClusterHaAPI

        return ClusterHaAPI(self._operator, self._ids)

    @property
    def jobs(self) -> ClusterJobsAPI:
        """``/cluster/jobs``."""
        return ClusterJobsAPI(self._operator, self._ids)

    @property
    def log(self) -> ClusterLogAPI:
        """``/cluster/log``."""
        return ClusterLogAPI(self._operator, self._ids)

    @property
    def mapping(self) -> ClusterMappingAPI:
        """``/cluster/mapping``."""
        from pyvirt_sdk._api.sync.tree.cluster_mapping import ClusterMappingAPI

        return ClusterMappingAPI(self._operator, self._ids)

    @property
    def metrics(self) -> ClusterMetricsAPI:
        """``/cluster/metrics``."""
        from pyvirt_sdk._api.sync.tree.cluster_metrics import ClusterMetricsAPI

        return ClusterMetricsAPI(self._operator, self._ids)

    @property
    def nextid(self) -> ClusterNextidAPI:
        """``/cluster/nextid``."""
        return ClusterNextidAPI(self._operator, self._ids)

    @property
    def notifications(self) -> ClusterNotificationsAPI:
        """``/cluster/notifications``."""
        from pyvirt_sdk._api.sync.tree.cluster_notifications import ClusterNotificationsAPI

        return ClusterNotificationsAPI(self._operator, self._ids)

    @property
    def options(self) -> ClusterOptionsAPI:
        """``/cluster/options``."""
        return ClusterOptionsAPI(self._operator, self._ids)

    @property
    def qemu(self) -> ClusterQemuAPI:
        """``/cluster/qemu``."""
        from pyvirt_sdk._api.sync.tree.cluster_qemu import ClusterQemuAPI

        return ClusterQemuAPI(self._operator, self._ids)

    @property
    def replication(self) -> ClusterReplicationAPI:
        """``/cluster/replication``."""
        return ClusterReplicationAPI(self._operator, self._ids)

    @property
    def resources(self) -> ClusterResourcesAPI:
        """``/cluster/resources``."""
        return ClusterResourcesAPI(self._operator, self._ids)

    @property
    def sdn(self) -> ClusterSdnAPI:
        """``/cluster/sdn``."""
        from pyvirt_sdk._api.sync.tree.cluster_sdn import ClusterSdnAPI

        return ClusterSdnAPI(self._operator, self._ids)

    @property
    def status(self) -> ClusterStatusAPI:
        """``/cluster/status``."""
        return ClusterStatusAPI(self._operator, self._ids)

    @property
    def tasks(self) -> ClusterTasksAPI:
        """``/cluster/tasks``."""
        return ClusterTasksAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster.

        ``GET /cluster``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster
        """
        return self._send("GET", {})


class ClusterBackupInfoAPI(BaseAPI):
    """``/cluster/backup-info``."""

    _template = "/cluster/backup-info"

    @property
    def not_backed_up(self) -> ClusterBackupInfoNotBackedUpAPI:
        """``/cluster/backup-info/not-backed-up``."""
        return ClusterBackupInfoNotBackedUpAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster backup info.

        ``GET /cluster/backup-info``; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup-info
        """
        return self._send("GET", {})


class ClusterBackupInfoNotBackedUpAPI(BaseAPI):
    """``/cluster/backup-info/not-backed-up``."""

    _template = "/cluster/backup-info/not-backed-up"

    def get(
        self,
    ) -> Rows[ClusterBackupInfoNotBackedUpRow]:
        """List cluster backup info not backed up.

        ``GET /cluster/backup-info/not-backed-up``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup-info/not-backed-up
        """
        return self._send("GET", {})


class ClusterBulkActionAPI(BaseAPI):
    """``/cluster/bulk-action``."""

    _template = "/cluster/bulk-action"

    @property
    def guest(self) -> ClusterBulkActionGuestAPI:
        """``/cluster/bulk-action/guest``."""
        return ClusterBulkActionGuestAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster bulk action.

        ``GET /cluster/bulk-action``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action
        """
        return self._send("GET", {})


class ClusterBulkActionGuestAPI(BaseAPI):
    """``/cluster/bulk-action/guest``."""

    _template = "/cluster/bulk-action/guest"

    @property
    def migrate(self) -> ClusterBulkActionGuestMigrateAPI:
        """``/cluster/bulk-action/guest/migrate``."""
        return ClusterBulkActionGuestMigrateAPI(self._operator, self._ids)

    @property
    def shutdown(self) -> ClusterBulkActionGuestShutdownAPI:
        """``/cluster/bulk-action/guest/shutdown``."""
        return ClusterBulkActionGuestShutdownAPI(self._operator, self._ids)

    @property
    def start(self) -> ClusterBulkActionGuestStartAPI:
        """``/cluster/bulk-action/guest/start``."""
        return ClusterBulkActionGuestStartAPI(self._operator, self._ids)

    @property
    def suspend(self) -> ClusterBulkActionGuestSuspendAPI:
        """``/cluster/bulk-action/guest/suspend``."""
        return ClusterBulkActionGuestSuspendAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster bulk action guest.

        ``GET /cluster/bulk-action/guest``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest
        """
        return self._send("GET", {})


class ClusterBulkActionGuestMigrateAPI(BaseAPI):
    """``/cluster/bulk-action/guest/migrate``."""

    _template = "/cluster/bulk-action/guest/migrate"

    def post(
        self,
        *,
        target: str,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        maxworkers: Annotated[int, Field(ge=1, le=64)] | None = None,
        online: bool | None = None,
        vms: int | str | Sequence[int | str] | None = None,
        with_local_disks: bool | None = None,
    ) -> Task[None]:
        """Migrate (cluster bulk action guest).

        ``POST /cluster/bulk-action/guest/migrate``, starts a task; any user may call it; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/migrate
        """
        return self._start(
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


class ClusterBulkActionGuestShutdownAPI(BaseAPI):
    """``/cluster/bulk-action/guest/shutdown``."""

    _template = "/cluster/bulk-action/guest/shutdown"

    def post(
        self,
        *,
        force_stop: bool | None = None,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        maxworkers: Annotated[int, Field(ge=1, le=64)] | None = None,
        timeout: int | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> Task[None]:
        """Shutdown (cluster bulk action guest).

        ``POST /cluster/bulk-action/guest/shutdown``, starts a task; any user may call it; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/shutdown
        """
        return self._start(
            "POST",
            {
                "force-stop": force_stop,
                "max-workers": max_workers,
                "maxworkers": maxworkers,
                "timeout": timeout,
                "vms": vms,
            },
        )


class ClusterBulkActionGuestStartAPI(BaseAPI):
    """``/cluster/bulk-action/guest/start``."""

    _template = "/cluster/bulk-action/guest/start"

    def post(
        self,
        *,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        maxworkers: Annotated[int, Field(ge=1, le=64)] | None = None,
        timeout: int | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> Task[None]:
        """Start (cluster bulk action guest).

        ``POST /cluster/bulk-action/guest/start``, starts a task; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/start
        """
        return self._start(
            "POST",
            {"max-workers": max_workers, "maxworkers": maxworkers, "timeout": timeout, "vms": vms},
        )


class ClusterBulkActionGuestSuspendAPI(BaseAPI):
    """``/cluster/bulk-action/guest/suspend``."""

    _template = "/cluster/bulk-action/guest/suspend"

    def post(
        self,
        *,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        maxworkers: Annotated[int, Field(ge=1, le=64)] | None = None,
        statestorage: str | None = None,
        to_disk: bool | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> Task[None]:
        """Suspend (cluster bulk action guest).

        ``POST /cluster/bulk-action/guest/suspend``, starts a task; any user may call it; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/suspend
        """
        return self._start(
            "POST",
            {
                "max-workers": max_workers,
                "maxworkers": maxworkers,
                "statestorage": statestorage,
                "to-disk": to_disk,
                "vms": vms,
            },
        )


class ClusterConfigAPI(BaseAPI):
    """``/cluster/config``."""

    _template = "/cluster/config"

    @property
    def apiversion(self) -> ClusterConfigApiversionAPI:
        """``/cluster/config/apiversion``."""
        return ClusterConfigApiversionAPI(self._operator, self._ids)

    @property
    def join(self) -> ClusterConfigJoinAPI:
        """``/cluster/config/join``."""
        return ClusterConfigJoinAPI(self._operator, self._ids)

    @property
    def nodes(self) -> ClusterConfigNodesAPI:
        """``/cluster/config/nodes``."""
        return ClusterConfigNodesAPI(self._operator, self._ids)

    @property
    def qdevice(self) -> ClusterConfigQdeviceAPI:
        """``/cluster/config/qdevice``."""
        return ClusterConfigQdeviceAPI(self._operator, self._ids)

    @property
    def totem(self) -> ClusterConfigTotemAPI:
        """``/cluster/config/totem``."""
        return ClusterConfigTotemAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster config.

        ``GET /cluster/config``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        clustername: str,
        link: Mapping[int, ClusterLink | str | Mapping[str, object]] | None = None,
        nodeid: Annotated[int, Field(ge=1)] | None = None,
        token_coefficient: Annotated[int, Field(ge=0)] | None = None,
        votes: Annotated[int, Field(ge=1)] | None = None,
    ) -> Task[None]:
        """Config (cluster).

        ``POST /cluster/config``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config
        """
        return self._start(
            "POST",
            {
                "clustername": clustername,
                "link[n]": link,
                "nodeid": nodeid,
                "token-coefficient": token_coefficient,
                "votes": votes,
            },
        )


class ClusterConfigApiversionAPI(BaseAPI):
    """``/cluster/config/apiversion``."""

    _template = "/cluster/config/apiversion"

    def get(
        self,
    ) -> str:
        """Read cluster config apiversion.

        ``GET /cluster/config/apiversion``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/apiversion
        """
        return self._send("GET", {})


class ClusterConfigJoinAPI(BaseAPI):
    """``/cluster/config/join``."""

    _template = "/cluster/config/join"

    def get(
        self,
        *,
        node: str | None = None,
    ) -> ClusterConfigJoin:
        """Read cluster config join.

        ``GET /cluster/config/join``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/join
        """
        return self._send("GET", {"node": node})

    def post(
        self,
        *,
        fingerprint: str,
        hostname: str,
        password: str | SecretStr,
        force: bool | None = None,
        link: Mapping[int, ClusterLink | str | Mapping[str, object]] | None = None,
        nodeid: Annotated[int, Field(ge=1)] | None = None,
        votes: Annotated[int, Field(ge=0)] | None = None,
    ) -> Task[None]:
        """Join (cluster config).

        ``POST /cluster/config/join``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/join
        """
        return self._start(
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


class ClusterConfigNodesAPI(BaseAPI):
    """``/cluster/config/nodes``."""

    _template = "/cluster/config/nodes"

    def __call__(self, node: str | int) -> ClusterConfigNodesItemAPI:
        """``/cluster/config/nodes/{node}``."""
        return ClusterConfigNodesItemAPI(self._operator, self._with(_NODE, node))

    def get(
        self,
    ) -> list[Any]:
        """List cluster config nodes.

        ``GET /cluster/config/nodes``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes
        """
        return self._send("GET", {})


class ClusterConfigNodesItemAPI(BaseAPI):
    """``/cluster/config/nodes/{node}``."""

    _template = "/cluster/config/nodes/{node}"

    def post(
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
        return self._send(
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

    def delete(
        self,
    ) -> None:
        """Remove a node.

        ``DELETE /cluster/config/nodes/{node}``; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes/{node}
        """
        return self._send("DELETE", {})


class ClusterConfigQdeviceAPI(BaseAPI):
    """``/cluster/config/qdevice``."""

    _template = "/cluster/config/qdevice"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read cluster config qdevice.

        ``GET /cluster/config/qdevice``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/qdevice
        """
        return self._send("GET", {})


class ClusterConfigTotemAPI(BaseAPI):
    """``/cluster/config/totem``."""

    _template = "/cluster/config/totem"

    def get(
        self,
    ) -> None:
        """Read cluster config totem.

        ``GET /cluster/config/totem``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/totem
        """
        return self._send("GET", {})


class ClusterJobsAPI(BaseAPI):
    """``/cluster/jobs``."""

    _template = "/cluster/jobs"

    @property
    def realm_sync(self) -> ClusterJobsRealmSyncAPI:
        """``/cluster/jobs/realm-sync``."""
        return ClusterJobsRealmSyncAPI(self._operator, self._ids)

    @property
    def schedule_analyze(self) -> ClusterJobsScheduleAnalyzeAPI:
        """``/cluster/jobs/schedule-analyze``."""
        return ClusterJobsScheduleAnalyzeAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster jobs.

        ``GET /cluster/jobs``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs
        """
        return self._send("GET", {})


class ClusterJobsRealmSyncAPI(BaseAPI):
    """``/cluster/jobs/realm-sync``."""

    _template = "/cluster/jobs/realm-sync"

    def __call__(self, id: str | int) -> ClusterJobsRealmSyncItemAPI:
        """``/cluster/jobs/realm-sync/{id}``."""
        return ClusterJobsRealmSyncItemAPI(self._operator, self._with(_ID, id))

    def get(
        self,
    ) -> Rows[ClusterJobsRealmSyncRow]:
        """List cluster jobs realm sync.

        ``GET /cluster/jobs/realm-sync``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync
        """
        return self._send("GET", {})


class ClusterJobsRealmSyncItemAPI(BaseAPI):
    """``/cluster/jobs/realm-sync/{id}``."""

    _template = "/cluster/jobs/realm-sync/{id}"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read a realm sync job.

        ``GET /cluster/jobs/realm-sync/{id}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id}
        """
        return self._send("GET", {})

    def post(
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
        return self._send(
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

    def put(
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
        return self._send(
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

    def delete(
        self,
    ) -> None:
        """Remove a realm sync job.

        ``DELETE /cluster/jobs/realm-sync/{id}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id}
        """
        return self._send("DELETE", {})


class ClusterJobsScheduleAnalyzeAPI(BaseAPI):
    """``/cluster/jobs/schedule-analyze``."""

    _template = "/cluster/jobs/schedule-analyze"

    def get(
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
        return self._send(
            "GET", {"schedule": schedule, "iterations": iterations, "starttime": starttime}
        )


class ClusterLogAPI(BaseAPI):
    """``/cluster/log``."""

    _template = "/cluster/log"

    def get(
        self,
        *,
        max: Annotated[int, Field(ge=1)] | None = None,
    ) -> Rows[ClusterLogRow]:
        """List cluster log.

        ``GET /cluster/log``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/log
        """
        return self._send("GET", {"max": max})


class ClusterNextidAPI(BaseAPI):
    """``/cluster/nextid``."""

    _template = "/cluster/nextid"

    def get(
        self,
        *,
        vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> str:
        """Read cluster nextid.

        ``GET /cluster/nextid``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/nextid
        """
        return self._send("GET", {"vmid": vmid})


class ClusterOptionsAPI(BaseAPI):
    """``/cluster/options``."""

    _template = "/cluster/options"

    def get(
        self,
    ) -> ClusterOptions:
        """Read cluster options.

        ``GET /cluster/options``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/options
        """
        return self._send("GET", {})

    def put(
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
        return self._send(
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


class ClusterReplicationAPI(BaseAPI):
    """``/cluster/replication``."""

    _template = "/cluster/replication"

    def __call__(self, id: str | int) -> ClusterReplicationItemAPI:
        """``/cluster/replication/{id}``."""
        return ClusterReplicationItemAPI(self._operator, self._with(_ID_2, id))

    def get(
        self,
    ) -> Rows[ClusterReplicationRow]:
        """List cluster replication.

        ``GET /cluster/replication``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication
        """
        return self._send("GET", {})

    def post(
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
        return self._send(
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


class ClusterReplicationItemAPI(BaseAPI):
    """``/cluster/replication/{id}``."""

    _template = "/cluster/replication/{id}"

    def get(
        self,
    ) -> ClusterReplicationItem:
        """Read a replication job.

        ``GET /cluster/replication/{id}``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id}
        """
        return self._send("GET", {})

    def put(
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
        return self._send(
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

    def delete(
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
        return self._send("DELETE", {"force": force, "keep": keep})


class ClusterResourcesAPI(BaseAPI):
    """``/cluster/resources``."""

    _template = "/cluster/resources"

    def get(
        self,
        *,
        type: Literal["vm", "storage", "node", "sdn"] | None = None,
    ) -> Rows[ClusterResourcesRow]:
        """List cluster resources.

        ``GET /cluster/resources``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/resources
        """
        return self._send("GET", {"type": type})


class ClusterStatusAPI(BaseAPI):
    """``/cluster/status``."""

    _template = "/cluster/status"

    def get(
        self,
    ) -> Rows[ClusterStatusRow]:
        """List cluster status.

        ``GET /cluster/status``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/status
        """
        return self._send("GET", {})


class ClusterTasksAPI(BaseAPI):
    """``/cluster/tasks``."""

    _template = "/cluster/tasks"

    def get(
        self,
    ) -> Rows[ClusterTasksRow]:
        """List cluster tasks.

        ``GET /cluster/tasks``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/tasks
        """
        return self._send("GET", {})
