# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002, E501
# mypy: disable-error-code="no-any-return"
"""Operations: nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk._api.aio.tree.nodes_ceph import AsyncNodesCephAPI
    from pyvirt_sdk._api.aio.tree.nodes_disks import AsyncNodesDisksAPI
    from pyvirt_sdk._api.aio.tree.nodes_firewall import AsyncNodesFirewallAPI
    from pyvirt_sdk._api.aio.tree.nodes_lxc import AsyncNodesLxcAPI
    from pyvirt_sdk._api.aio.tree.nodes_network import AsyncNodesNetworkAPI
    from pyvirt_sdk._api.aio.tree.nodes_qemu import AsyncNodesQemuAPI
    from pyvirt_sdk._api.aio.tree.nodes_sdn import AsyncNodesSdnAPI
    from pyvirt_sdk._api.aio.tree.nodes_storage import AsyncNodesStorageAPI
    from pyvirt_sdk._tasks.aio import AsyncTask
    from pyvirt_sdk.formats import (
        ACME,
        UPID,
        ACMEDomain,
        BackupPerformance,
        Fleecing,
        NodeLocation,
        PruneBackups,
        WakeOnLAN,
    )
    from pyvirt_sdk.models.generated.nodes import NodesRow
    from pyvirt_sdk.models.generated.nodes_apt import (
        NodesAptRepositories,
        NodesAptUpdateRow,
        NodesAptVersionsRow,
    )
    from pyvirt_sdk.models.generated.nodes_capabilities import (
        NodesCapabilitiesQemuCpuFlagsRow,
        NodesCapabilitiesQemuCpuRow,
        NodesCapabilitiesQemuMachinesRow,
        NodesCapabilitiesQemuMigration,
    )
    from pyvirt_sdk.models.generated.nodes_certificates import (
        NodesCertificatesCustomPost,
        NodesCertificatesInfoRow,
    )
    from pyvirt_sdk.models.generated.nodes_config import NodesConfig
    from pyvirt_sdk.models.generated.nodes_dns import NodesDns
    from pyvirt_sdk.models.generated.nodes_execute import NodesExecutePostRow
    from pyvirt_sdk.models.generated.nodes_hardware import (
        NodesHardwarePciMdevRow,
        NodesHardwarePciRow,
        NodesHardwareUsbRow,
    )
    from pyvirt_sdk.models.generated.nodes_hosts import NodesHosts
    from pyvirt_sdk.models.generated.nodes_query_url_metadata import NodesQueryUrlMetadata
    from pyvirt_sdk.models.generated.nodes_replication import NodesReplicationLogRow
    from pyvirt_sdk.models.generated.nodes_rrd import NodesRrd
    from pyvirt_sdk.models.generated.nodes_rrddata import NodesRrddataRow
    from pyvirt_sdk.models.generated.nodes_scan import (
        NodesScanCifsRow,
        NodesScanIscsiRow,
        NodesScanLvmRow,
        NodesScanLvmthinRow,
        NodesScanNfsRow,
        NodesScanPbsRow,
        NodesScanZfsRow,
    )
    from pyvirt_sdk.models.generated.nodes_services import NodesServicesRow, NodesServicesState
    from pyvirt_sdk.models.generated.nodes_spiceshell import NodesSpiceshellPost
    from pyvirt_sdk.models.generated.nodes_status import NodesStatus
    from pyvirt_sdk.models.generated.nodes_subscription import NodesSubscription
    from pyvirt_sdk.models.generated.nodes_syslog import NodesSyslogRow
    from pyvirt_sdk.models.generated.nodes_tasks import (
        NodesTasksLogRow,
        NodesTasksRow,
        NodesTasksStatus,
    )
    from pyvirt_sdk.models.generated.nodes_termproxy import NodesTermproxyPost
    from pyvirt_sdk.models.generated.nodes_time import NodesTime
    from pyvirt_sdk.models.generated.nodes_version import NodesVersion
    from pyvirt_sdk.models.generated.nodes_vncshell import NodesVncshellPost
    from pyvirt_sdk.models.generated.nodes_vncwebsocket import NodesVncwebsocket
    from pyvirt_sdk.models.generated.nodes_vzdump import NodesVzdumpDefaults
    from pyvirt_sdk.models.rows import Rows

_NODE = Id("node", {"format": "pve-node", "type": "string"})
_PCI_ID_OR_MAPPING = Id(
    "pci-id-or-mapping",
    {
        "pattern": "(?:(?:[0-9a-fA-F]{4}:)?[0-9a-fA-F]{2}:[0-9a-fA-F]{2}\\.[0-9a-fA-F])|([a-zA-Z][a-zA-Z0-9_-]+)",
        "type": "string",
    },
)
_ID = Id(
    "id",
    {"format": "pve-replication-job-id", "pattern": "[1-9][0-9]{2,8}-\\d{1,9}", "type": "string"},
)
_SERVICE = Id(
    "service",
    {
        "enum": [
            "chrony",
            "corosync",
            "cron",
            "ksmtuned",
            "lxcfs",
            "postfix",
            "proxmox-firewall",
            "pve-cluster",
            "pve-firewall",
            "pve-ha-crm",
            "pve-ha-lrm",
            "pve-lxc-syscalld",
            "pvedaemon",
            "pvefw-logger",
            "pveproxy",
            "pvescheduler",
            "pvestatd",
            "qmeventd",
            "spiceproxy",
            "sshd",
            "syslog",
            "systemd-journald",
            "systemd-timesyncd",
        ],
        "type": "string",
    },
)
_UPID = Id("upid")


class AsyncNodesAPI(AsyncBaseAPI):
    """``/nodes``."""

    _template = "/nodes"

    def __call__(self, node: str | int) -> AsyncNodesItemAPI:
        """``/nodes/{node}``."""
        return AsyncNodesItemAPI(self._operator, self._with(_NODE, node))

    async def get(
        self,
    ) -> Rows[NodesRow]:
        """List nodes.

        ``GET /nodes``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes
        """
        return await self._send("GET", {})


class AsyncNodesItemAPI(AsyncBaseAPI):
    """``/nodes/{node}``."""

    _template = "/nodes/{node}"

    @property
    def aplinfo(self) -> AsyncNodesAplinfoAPI:
        """``/nodes/{node}/aplinfo``."""
        return AsyncNodesAplinfoAPI(self._operator, self._ids)

    @property
    def apt(self) -> AsyncNodesAptAPI:
        """``/nodes/{node}/apt``."""
        return AsyncNodesAptAPI(self._operator, self._ids)

    @property
    def capabilities(self) -> AsyncNodesCapabilitiesAPI:
        """``/nodes/{node}/capabilities``."""
        return AsyncNodesCapabilitiesAPI(self._operator, self._ids)

    @property
    def ceph(self) -> AsyncNodesCephAPI:
        """``/nodes/{node}/ceph``."""
        from pyvirt_sdk._api.aio.tree.nodes_ceph import AsyncNodesCephAPI

        return AsyncNodesCephAPI(self._operator, self._ids)

    @property
    def certificates(self) -> AsyncNodesCertificatesAPI:
        """``/nodes/{node}/certificates``."""
        return AsyncNodesCertificatesAPI(self._operator, self._ids)

    @property
    def config(self) -> AsyncNodesConfigAPI:
        """``/nodes/{node}/config``."""
        return AsyncNodesConfigAPI(self._operator, self._ids)

    @property
    def disks(self) -> AsyncNodesDisksAPI:
        """``/nodes/{node}/disks``."""
        from pyvirt_sdk._api.aio.tree.nodes_disks import AsyncNodesDisksAPI

        return AsyncNodesDisksAPI(self._operator, self._ids)

    @property
    def dns(self) -> AsyncNodesDnsAPI:
        """``/nodes/{node}/dns``."""
        return AsyncNodesDnsAPI(self._operator, self._ids)

    @property
    def execute(self) -> AsyncNodesExecuteAPI:
        """``/nodes/{node}/execute``."""
        return AsyncNodesExecuteAPI(self._operator, self._ids)

    @property
    def firewall(self) -> AsyncNodesFirewallAPI:
        """``/nodes/{node}/firewall``."""
        from pyvirt_sdk._api.aio.tree.nodes_firewall import AsyncNodesFirewallAPI

        return AsyncNodesFirewallAPI(self._operator, self._ids)

    @property
    def hardware(self) -> AsyncNodesHardwareAPI:
        """``/nodes/{node}/hardware``."""
        return AsyncNodesHardwareAPI(self._operator, self._ids)

    @property
    def hosts(self) -> AsyncNodesHostsAPI:
        """``/nodes/{node}/hosts``."""
        return AsyncNodesHostsAPI(self._operator, self._ids)

    @property
    def journal(self) -> AsyncNodesJournalAPI:
        """``/nodes/{node}/journal``."""
        return AsyncNodesJournalAPI(self._operator, self._ids)

    @property
    def lxc(self) -> AsyncNodesLxcAPI:
        """``/nodes/{node}/lxc``."""
        from pyvirt_sdk._api.aio.tree.nodes_lxc import AsyncNodesLxcAPI

        return AsyncNodesLxcAPI(self._operator, self._ids)

    @property
    def migrateall(self) -> AsyncNodesMigrateallAPI:
        """``/nodes/{node}/migrateall``."""
        return AsyncNodesMigrateallAPI(self._operator, self._ids)

    @property
    def netstat(self) -> AsyncNodesNetstatAPI:
        """``/nodes/{node}/netstat``."""
        return AsyncNodesNetstatAPI(self._operator, self._ids)

    @property
    def network(self) -> AsyncNodesNetworkAPI:
        """``/nodes/{node}/network``."""
        from pyvirt_sdk._api.aio.tree.nodes_network import AsyncNodesNetworkAPI

        return AsyncNodesNetworkAPI(self._operator, self._ids)

    @property
    def qemu(self) -> AsyncNodesQemuAPI:
        """``/nodes/{node}/qemu``."""
        from pyvirt_sdk._api.aio.tree.nodes_qemu import AsyncNodesQemuAPI

        return AsyncNodesQemuAPI(self._operator, self._ids)

    @property
    def query_oci_repo_tags(self) -> AsyncNodesQueryOciRepoTagsAPI:
        """``/nodes/{node}/query-oci-repo-tags``."""
        return AsyncNodesQueryOciRepoTagsAPI(self._operator, self._ids)

    @property
    def query_url_metadata(self) -> AsyncNodesQueryUrlMetadataAPI:
        """``/nodes/{node}/query-url-metadata``."""
        return AsyncNodesQueryUrlMetadataAPI(self._operator, self._ids)

    @property
    def replication(self) -> AsyncNodesReplicationAPI:
        """``/nodes/{node}/replication``."""
        return AsyncNodesReplicationAPI(self._operator, self._ids)

    @property
    def report(self) -> AsyncNodesReportAPI:
        """``/nodes/{node}/report``."""
        return AsyncNodesReportAPI(self._operator, self._ids)

    @property
    def rrd(self) -> AsyncNodesRrdAPI:
        """``/nodes/{node}/rrd``."""
        return AsyncNodesRrdAPI(self._operator, self._ids)

    @property
    def rrddata(self) -> AsyncNodesRrddataAPI:
        """``/nodes/{node}/rrddata``."""
        return AsyncNodesRrddataAPI(self._operator, self._ids)

    @property
    def scan(self) -> AsyncNodesScanAPI:
        """``/nodes/{node}/scan``."""
        return AsyncNodesScanAPI(self._operator, self._ids)

    @property
    def sdn(self) -> AsyncNodesSdnAPI:
        """``/nodes/{node}/sdn``."""
        from pyvirt_sdk._api.aio.tree.nodes_sdn import AsyncNodesSdnAPI

        return AsyncNodesSdnAPI(self._operator, self._ids)

    @property
    def services(self) -> AsyncNodesServicesAPI:
        """``/nodes/{node}/services``."""
        return AsyncNodesServicesAPI(self._operator, self._ids)

    @property
    def spiceshell(self) -> AsyncNodesSpiceshellAPI:
        """``/nodes/{node}/spiceshell``."""
        return AsyncNodesSpiceshellAPI(self._operator, self._ids)

    @property
    def startall(self) -> AsyncNodesStartallAPI:
        """``/nodes/{node}/startall``."""
        return AsyncNodesStartallAPI(self._operator, self._ids)

    @property
    def status(self) -> AsyncNodesStatusAPI:
        """``/nodes/{node}/status``."""
        return AsyncNodesStatusAPI(self._operator, self._ids)

    @property
    def stopall(self) -> AsyncNodesStopallAPI:
        """``/nodes/{node}/stopall``."""
        return AsyncNodesStopallAPI(self._operator, self._ids)

    @property
    def storage(self) -> AsyncNodesStorageAPI:
        """``/nodes/{node}/storage``."""
        from pyvirt_sdk._api.aio.tree.nodes_storage import AsyncNodesStorageAPI

        return AsyncNodesStorageAPI(self._operator, self._ids)

    @property
    def subscription(self) -> AsyncNodesSubscriptionAPI:
        """``/nodes/{node}/subscription``."""
        return AsyncNodesSubscriptionAPI(self._operator, self._ids)

    @property
    def suspendall(self) -> AsyncNodesSuspendallAPI:
        """``/nodes/{node}/suspendall``."""
        return AsyncNodesSuspendallAPI(self._operator, self._ids)

    @property
    def syslog(self) -> AsyncNodesSyslogAPI:
        """``/nodes/{node}/syslog``."""
        return AsyncNodesSyslogAPI(self._operator, self._ids)

    @property
    def tasks(self) -> AsyncNodesTasksAPI:
        """``/nodes/{node}/tasks``."""
        return AsyncNodesTasksAPI(self._operator, self._ids)

    @property
    def termproxy(self) -> AsyncNodesTermproxyAPI:
        """``/nodes/{node}/termproxy``."""
        return AsyncNodesTermproxyAPI(self._operator, self._ids)

    @property
    def time(self) -> AsyncNodesTimeAPI:
        """``/nodes/{node}/time``."""
        return AsyncNodesTimeAPI(self._operator, self._ids)

    @property
    def version(self) -> AsyncNodesVersionAPI:
        """``/nodes/{node}/version``."""
        return AsyncNodesVersionAPI(self._operator, self._ids)

    @property
    def vncshell(self) -> AsyncNodesVncshellAPI:
        """``/nodes/{node}/vncshell``."""
        return AsyncNodesVncshellAPI(self._operator, self._ids)

    @property
    def vncwebsocket(self) -> AsyncNodesVncwebsocketAPI:
        """``/nodes/{node}/vncwebsocket``."""
        return AsyncNodesVncwebsocketAPI(self._operator, self._ids)

    @property
    def vzdump(self) -> AsyncNodesVzdumpAPI:
        """``/nodes/{node}/vzdump``."""
        return AsyncNodesVzdumpAPI(self._operator, self._ids)

    @property
    def wakeonlan(self) -> AsyncNodesWakeonlanAPI:
        """``/nodes/{node}/wakeonlan``."""
        return AsyncNodesWakeonlanAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a node.

        ``GET /nodes/{node}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}
        """
        return await self._send("GET", {})


class AsyncNodesAplinfoAPI(AsyncBaseAPI):
    """``/nodes/{node}/aplinfo``."""

    _template = "/nodes/{node}/aplinfo"

    async def get(
        self,
    ) -> list[Any]:
        """List aplinfo of a node.

        ``GET /nodes/{node}/aplinfo``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/aplinfo
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        storage: str,
        template: str,
    ) -> AsyncTask[None]:
        """Aplinfo (a node).

        ``POST /nodes/{node}/aplinfo``, starts a task; needs Datastore.AllocateTemplate on
        /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/aplinfo
        """
        return await self._start("POST", {"storage": storage, "template": template})


class AsyncNodesAptAPI(AsyncBaseAPI):
    """``/nodes/{node}/apt``."""

    _template = "/nodes/{node}/apt"

    @property
    def changelog(self) -> AsyncNodesAptChangelogAPI:
        """``/nodes/{node}/apt/changelog``."""
        return AsyncNodesAptChangelogAPI(self._operator, self._ids)

    @property
    def repositories(self) -> AsyncNodesAptRepositoriesAPI:
        """``/nodes/{node}/apt/repositories``."""
        return AsyncNodesAptRepositoriesAPI(self._operator, self._ids)

    @property
    def update(self) -> AsyncNodesAptUpdateAPI:
        """``/nodes/{node}/apt/update``."""
        return AsyncNodesAptUpdateAPI(self._operator, self._ids)

    @property
    def versions(self) -> AsyncNodesAptVersionsAPI:
        """``/nodes/{node}/apt/versions``."""
        return AsyncNodesAptVersionsAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below APT of a node.

        ``GET /nodes/{node}/apt``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt
        """
        return await self._send("GET", {})


class AsyncNodesAptChangelogAPI(AsyncBaseAPI):
    """``/nodes/{node}/apt/changelog``."""

    _template = "/nodes/{node}/apt/changelog"

    async def get(
        self,
        *,
        name: str,
        version: str | None = None,
    ) -> str:
        """Read APT changelog of a node.

        ``GET /nodes/{node}/apt/changelog``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/changelog
        """
        return await self._send("GET", {"name": name, "version": version})


class AsyncNodesAptRepositoriesAPI(AsyncBaseAPI):
    """``/nodes/{node}/apt/repositories``."""

    _template = "/nodes/{node}/apt/repositories"

    async def get(
        self,
    ) -> NodesAptRepositories:
        """Read APT repositories of a node.

        ``GET /nodes/{node}/apt/repositories``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        index: int,
        path: str,
        digest: str | None = None,
        enabled: bool | None = None,
    ) -> None:
        """APT repositories (a node).

        ``POST /nodes/{node}/apt/repositories``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories
        """
        return await self._send(
            "POST", {"index": index, "path": path, "digest": digest, "enabled": enabled}
        )

    async def put(
        self,
        *,
        handle: str,
        digest: str | None = None,
    ) -> None:
        """Add repository (a node).

        ``PUT /nodes/{node}/apt/repositories``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories
        """
        return await self._send("PUT", {"handle": handle, "digest": digest})


class AsyncNodesAptUpdateAPI(AsyncBaseAPI):
    """``/nodes/{node}/apt/update``."""

    _template = "/nodes/{node}/apt/update"

    async def get(
        self,
    ) -> Rows[NodesAptUpdateRow]:
        """List APT update of a node.

        ``GET /nodes/{node}/apt/update``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/update
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        notify: bool | None = None,
        quiet: bool | None = None,
    ) -> AsyncTask[None]:
        """Change APT update of a node.

        ``POST /nodes/{node}/apt/update``, starts a task; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/update
        """
        return await self._start("POST", {"notify": notify, "quiet": quiet})


class AsyncNodesAptVersionsAPI(AsyncBaseAPI):
    """``/nodes/{node}/apt/versions``."""

    _template = "/nodes/{node}/apt/versions"

    async def get(
        self,
    ) -> Rows[NodesAptVersionsRow]:
        """List APT versions of a node.

        ``GET /nodes/{node}/apt/versions``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/versions
        """
        return await self._send("GET", {})


class AsyncNodesCapabilitiesAPI(AsyncBaseAPI):
    """``/nodes/{node}/capabilities``."""

    _template = "/nodes/{node}/capabilities"

    @property
    def qemu(self) -> AsyncNodesCapabilitiesQemuAPI:
        """``/nodes/{node}/capabilities/qemu``."""
        return AsyncNodesCapabilitiesQemuAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below capabilities of a node.

        ``GET /nodes/{node}/capabilities``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities
        """
        return await self._send("GET", {})


class AsyncNodesCapabilitiesQemuAPI(AsyncBaseAPI):
    """``/nodes/{node}/capabilities/qemu``."""

    _template = "/nodes/{node}/capabilities/qemu"

    @property
    def cpu(self) -> AsyncNodesCapabilitiesQemuCpuAPI:
        """``/nodes/{node}/capabilities/qemu/cpu``."""
        return AsyncNodesCapabilitiesQemuCpuAPI(self._operator, self._ids)

    @property
    def cpu_flags(self) -> AsyncNodesCapabilitiesQemuCpuFlagsAPI:
        """``/nodes/{node}/capabilities/qemu/cpu-flags``."""
        return AsyncNodesCapabilitiesQemuCpuFlagsAPI(self._operator, self._ids)

    @property
    def machines(self) -> AsyncNodesCapabilitiesQemuMachinesAPI:
        """``/nodes/{node}/capabilities/qemu/machines``."""
        return AsyncNodesCapabilitiesQemuMachinesAPI(self._operator, self._ids)

    @property
    def migration(self) -> AsyncNodesCapabilitiesQemuMigrationAPI:
        """``/nodes/{node}/capabilities/qemu/migration``."""
        return AsyncNodesCapabilitiesQemuMigrationAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below capabilities VMs of a node.

        ``GET /nodes/{node}/capabilities/qemu``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu
        """
        return await self._send("GET", {})


class AsyncNodesCapabilitiesQemuCpuAPI(AsyncBaseAPI):
    """``/nodes/{node}/capabilities/qemu/cpu``."""

    _template = "/nodes/{node}/capabilities/qemu/cpu"

    async def get(
        self,
        *,
        arch: Literal["x86_64", "aarch64"] | None = None,
    ) -> Rows[NodesCapabilitiesQemuCpuRow]:
        """List what there is below capabilities VMs CPU of a node.

        ``GET /nodes/{node}/capabilities/qemu/cpu``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/cpu
        """
        return await self._send("GET", {"arch": arch})


class AsyncNodesCapabilitiesQemuCpuFlagsAPI(AsyncBaseAPI):
    """``/nodes/{node}/capabilities/qemu/cpu-flags``."""

    _template = "/nodes/{node}/capabilities/qemu/cpu-flags"

    async def get(
        self,
        *,
        accel: Literal["kvm", "tcg"] | None = None,
        arch: Literal["x86_64", "aarch64"] | None = None,
    ) -> Rows[NodesCapabilitiesQemuCpuFlagsRow]:
        """List capabilities VMs cpu flags of a node.

        ``GET /nodes/{node}/capabilities/qemu/cpu-flags``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/cpu-flags
        """
        return await self._send("GET", {"accel": accel, "arch": arch})


class AsyncNodesCapabilitiesQemuMachinesAPI(AsyncBaseAPI):
    """``/nodes/{node}/capabilities/qemu/machines``."""

    _template = "/nodes/{node}/capabilities/qemu/machines"

    async def get(
        self,
        *,
        arch: Literal["x86_64", "aarch64"] | None = None,
    ) -> Rows[NodesCapabilitiesQemuMachinesRow]:
        """List capabilities VMs machines of a node.

        ``GET /nodes/{node}/capabilities/qemu/machines``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/machines
        """
        return await self._send("GET", {"arch": arch})


class AsyncNodesCapabilitiesQemuMigrationAPI(AsyncBaseAPI):
    """``/nodes/{node}/capabilities/qemu/migration``."""

    _template = "/nodes/{node}/capabilities/qemu/migration"

    async def get(
        self,
    ) -> NodesCapabilitiesQemuMigration:
        """Read capabilities VMs migration of a node.

        ``GET /nodes/{node}/capabilities/qemu/migration``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/migration
        """
        return await self._send("GET", {})


class AsyncNodesCertificatesAPI(AsyncBaseAPI):
    """``/nodes/{node}/certificates``."""

    _template = "/nodes/{node}/certificates"

    @property
    def acme(self) -> AsyncNodesCertificatesAcmeAPI:
        """``/nodes/{node}/certificates/acme``."""
        return AsyncNodesCertificatesAcmeAPI(self._operator, self._ids)

    @property
    def custom(self) -> AsyncNodesCertificatesCustomAPI:
        """``/nodes/{node}/certificates/custom``."""
        return AsyncNodesCertificatesCustomAPI(self._operator, self._ids)

    @property
    def info(self) -> AsyncNodesCertificatesInfoAPI:
        """``/nodes/{node}/certificates/info``."""
        return AsyncNodesCertificatesInfoAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below certificates of a node.

        ``GET /nodes/{node}/certificates``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates
        """
        return await self._send("GET", {})


class AsyncNodesCertificatesAcmeAPI(AsyncBaseAPI):
    """``/nodes/{node}/certificates/acme``."""

    _template = "/nodes/{node}/certificates/acme"

    @property
    def certificate(self) -> AsyncNodesCertificatesAcmeCertificateAPI:
        """``/nodes/{node}/certificates/acme/certificate``."""
        return AsyncNodesCertificatesAcmeCertificateAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below certificates ACME of a node.

        ``GET /nodes/{node}/certificates/acme``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme
        """
        return await self._send("GET", {})


class AsyncNodesCertificatesAcmeCertificateAPI(AsyncBaseAPI):
    """``/nodes/{node}/certificates/acme/certificate``."""

    _template = "/nodes/{node}/certificates/acme/certificate"

    async def post(
        self,
        *,
        force: bool | None = None,
    ) -> AsyncTask[None]:
        """Certificates ACME certificate (a node).

        ``POST /nodes/{node}/certificates/acme/certificate``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate
        """
        return await self._start("POST", {"force": force})

    async def put(
        self,
        *,
        force: bool | None = None,
    ) -> AsyncTask[None]:
        """Renew certificate (a node).

        ``PUT /nodes/{node}/certificates/acme/certificate``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate
        """
        return await self._start("PUT", {"force": force})

    async def delete(
        self,
    ) -> AsyncTask[None]:
        """Revoke certificate (a node).

        ``DELETE /nodes/{node}/certificates/acme/certificate``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate
        """
        return await self._start("DELETE", {})


class AsyncNodesCertificatesCustomAPI(AsyncBaseAPI):
    """``/nodes/{node}/certificates/custom``."""

    _template = "/nodes/{node}/certificates/custom"

    async def post(
        self,
        *,
        certificates: str,
        force: bool | None = None,
        key: str | SecretStr | None = None,
        restart: bool | None = None,
    ) -> NodesCertificatesCustomPost:
        """Certificates custom (a node).

        ``POST /nodes/{node}/certificates/custom``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/custom
        """
        return await self._send(
            "POST", {"certificates": certificates, "force": force, "key": key, "restart": restart}
        )

    async def delete(
        self,
        *,
        restart: bool | None = None,
    ) -> None:
        """Remove certificates custom of a node.

        ``DELETE /nodes/{node}/certificates/custom``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/custom
        """
        return await self._send("DELETE", {"restart": restart})


class AsyncNodesCertificatesInfoAPI(AsyncBaseAPI):
    """``/nodes/{node}/certificates/info``."""

    _template = "/nodes/{node}/certificates/info"

    async def get(
        self,
    ) -> Rows[NodesCertificatesInfoRow]:
        """List certificates info of a node.

        ``GET /nodes/{node}/certificates/info``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/info
        """
        return await self._send("GET", {})


class AsyncNodesConfigAPI(AsyncBaseAPI):
    """``/nodes/{node}/config``."""

    _template = "/nodes/{node}/config"

    async def get(
        self,
        *,
        property: Literal[
            "acme",
            "acmedomain0",
            "acmedomain1",
            "acmedomain2",
            "acmedomain3",
            "acmedomain4",
            "acmedomain5",
            "ballooning-target",
            "description",
            "location",
            "startall-onboot-delay",
            "wakeonlan",
        ]
        | None = None,
    ) -> NodesConfig:
        """Read config of a node.

        ``GET /nodes/{node}/config``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/config
        """
        return await self._send("GET", {"property": property})

    async def put(
        self,
        *,
        acme: ACME | str | Mapping[str, object] | None = None,
        acmedomain: Mapping[int, ACMEDomain | str | Mapping[str, object]] | None = None,
        ballooning_target: Annotated[int, Field(ge=0, le=100)] | None = None,
        delete: str | Sequence[str] | None = None,
        description: str | None = None,
        digest: str | None = None,
        location: NodeLocation | str | Mapping[str, object] | None = None,
        startall_onboot_delay: Annotated[int, Field(ge=0, le=300)] | None = None,
        wakeonlan: WakeOnLAN | str | Mapping[str, object] | None = None,
    ) -> None:
        """Change config of a node.

        ``PUT /nodes/{node}/config``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/config
        """
        return await self._send(
            "PUT",
            {
                "acme": acme,
                "acmedomain[n]": acmedomain,
                "ballooning-target": ballooning_target,
                "delete": delete,
                "description": description,
                "digest": digest,
                "location": location,
                "startall-onboot-delay": startall_onboot_delay,
                "wakeonlan": wakeonlan,
            },
        )


class AsyncNodesDnsAPI(AsyncBaseAPI):
    """``/nodes/{node}/dns``."""

    _template = "/nodes/{node}/dns"

    async def get(
        self,
    ) -> NodesDns:
        """Read DNS of a node.

        ``GET /nodes/{node}/dns``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/dns
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        search: str,
        dns1: str | None = None,
        dns2: str | None = None,
        dns3: str | None = None,
    ) -> None:
        """Change DNS of a node.

        ``PUT /nodes/{node}/dns``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/dns
        """
        return await self._send("PUT", {"search": search, "dns1": dns1, "dns2": dns2, "dns3": dns3})


class AsyncNodesExecuteAPI(AsyncBaseAPI):
    """``/nodes/{node}/execute``."""

    _template = "/nodes/{node}/execute"

    async def post(
        self,
        *,
        commands: str,
    ) -> Rows[NodesExecutePostRow]:
        """Execute (a node).

        ``POST /nodes/{node}/execute``; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/execute
        """
        return await self._send("POST", {"commands": commands})


class AsyncNodesHardwareAPI(AsyncBaseAPI):
    """``/nodes/{node}/hardware``."""

    _template = "/nodes/{node}/hardware"

    @property
    def pci(self) -> AsyncNodesHardwarePciAPI:
        """``/nodes/{node}/hardware/pci``."""
        return AsyncNodesHardwarePciAPI(self._operator, self._ids)

    @property
    def usb(self) -> AsyncNodesHardwareUsbAPI:
        """``/nodes/{node}/hardware/usb``."""
        return AsyncNodesHardwareUsbAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below hardware of a node.

        ``GET /nodes/{node}/hardware``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware
        """
        return await self._send("GET", {})


class AsyncNodesHardwarePciAPI(AsyncBaseAPI):
    """``/nodes/{node}/hardware/pci``."""

    _template = "/nodes/{node}/hardware/pci"

    def __call__(self, pci_id_or_mapping: str | int) -> AsyncNodesHardwarePciItemAPI:
        """``/nodes/{node}/hardware/pci/{pci-id-or-mapping}``."""
        return AsyncNodesHardwarePciItemAPI(
            self._operator, self._with(_PCI_ID_OR_MAPPING, pci_id_or_mapping)
        )

    async def get(
        self,
        *,
        pci_class_blacklist: str | Sequence[str] | None = None,
        verbose: bool | None = None,
    ) -> Rows[NodesHardwarePciRow]:
        """List hardware PCI of a node.

        ``GET /nodes/{node}/hardware/pci``; needs Sys.Audit or Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci
        """
        return await self._send(
            "GET", {"pci-class-blacklist": pci_class_blacklist, "verbose": verbose}
        )


class AsyncNodesHardwarePciItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/hardware/pci/{pci-id-or-mapping}``."""

    _template = "/nodes/{node}/hardware/pci/{pci-id-or-mapping}"

    @property
    def mdev(self) -> AsyncNodesHardwarePciMdevAPI:
        """``/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev``."""
        return AsyncNodesHardwarePciMdevAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a PCI device.

        ``GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci/{pci-id-or-mapping}
        """
        return await self._send("GET", {})


class AsyncNodesHardwarePciMdevAPI(AsyncBaseAPI):
    """``/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev``."""

    _template = "/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev"

    async def get(
        self,
    ) -> Rows[NodesHardwarePciMdevRow]:
        """List mdev of a PCI device.

        ``GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev``; needs Sys.Audit or Sys.Modify
        on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev
        """
        return await self._send("GET", {})


class AsyncNodesHardwareUsbAPI(AsyncBaseAPI):
    """``/nodes/{node}/hardware/usb``."""

    _template = "/nodes/{node}/hardware/usb"

    async def get(
        self,
    ) -> Rows[NodesHardwareUsbRow]:
        """List hardware USB of a node.

        ``GET /nodes/{node}/hardware/usb``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/usb
        """
        return await self._send("GET", {})


class AsyncNodesHostsAPI(AsyncBaseAPI):
    """``/nodes/{node}/hosts``."""

    _template = "/nodes/{node}/hosts"

    async def get(
        self,
    ) -> NodesHosts:
        """Read hosts of a node.

        ``GET /nodes/{node}/hosts``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hosts
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        data: str | SecretStr,
        digest: str | None = None,
    ) -> None:
        """Hosts (a node).

        ``POST /nodes/{node}/hosts``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hosts
        """
        return await self._send("POST", {"data": data, "digest": digest})


class AsyncNodesJournalAPI(AsyncBaseAPI):
    """``/nodes/{node}/journal``."""

    _template = "/nodes/{node}/journal"

    async def get(
        self,
        *,
        endcursor: str | None = None,
        identifiers: bool | None = None,
        kernel: bool | None = None,
        lastentries: Annotated[int, Field(ge=0)] | None = None,
        priority: str | None = None,
        service: str | None = None,
        since: Annotated[int, Field(ge=0)] | None = None,
        startcursor: str | None = None,
        structured: bool | None = None,
        unit: str | None = None,
        units: bool | None = None,
        until: Annotated[int, Field(ge=0)] | None = None,
    ) -> list[Any]:
        """List journal of a node.

        ``GET /nodes/{node}/journal``; needs Sys.Syslog on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/journal
        """
        return await self._send(
            "GET",
            {
                "endcursor": endcursor,
                "identifiers": identifiers,
                "kernel": kernel,
                "lastentries": lastentries,
                "priority": priority,
                "service": service,
                "since": since,
                "startcursor": startcursor,
                "structured": structured,
                "unit": unit,
                "units": units,
                "until": until,
            },
        )


class AsyncNodesMigrateallAPI(AsyncBaseAPI):
    """``/nodes/{node}/migrateall``."""

    _template = "/nodes/{node}/migrateall"

    async def post(
        self,
        *,
        target: str,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        maxworkers: Annotated[int, Field(ge=1, le=64)] | None = None,
        vms: int | str | Sequence[int | str] | None = None,
        with_local_disks: bool | None = None,
    ) -> AsyncTask[None]:
        """Migrateall (a node).

        ``POST /nodes/{node}/migrateall``, starts a task; any user may call it; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/migrateall
        """
        return await self._start(
            "POST",
            {
                "target": target,
                "max-workers": max_workers,
                "maxworkers": maxworkers,
                "vms": vms,
                "with-local-disks": with_local_disks,
            },
        )


class AsyncNodesNetstatAPI(AsyncBaseAPI):
    """``/nodes/{node}/netstat``."""

    _template = "/nodes/{node}/netstat"

    async def get(
        self,
    ) -> list[Any]:
        """List netstat of a node.

        ``GET /nodes/{node}/netstat``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/netstat
        """
        return await self._send("GET", {})


class AsyncNodesQueryOciRepoTagsAPI(AsyncBaseAPI):
    """``/nodes/{node}/query-oci-repo-tags``."""

    _template = "/nodes/{node}/query-oci-repo-tags"

    async def get(
        self,
        *,
        reference: str,
    ) -> list[Any]:
        """List query oci repo tags of a node.

        ``GET /nodes/{node}/query-oci-repo-tags``; needs Sys.AccessNetwork on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/query-oci-repo-tags
        """
        return await self._send("GET", {"reference": reference})


class AsyncNodesQueryUrlMetadataAPI(AsyncBaseAPI):
    """``/nodes/{node}/query-url-metadata``."""

    _template = "/nodes/{node}/query-url-metadata"

    async def get(
        self,
        *,
        url: str,
        verify_certificates: bool | None = None,
    ) -> NodesQueryUrlMetadata:
        """Read query url metadata of a node.

        ``GET /nodes/{node}/query-url-metadata``; needs Sys.Audit, Sys.Modify on / or
        Sys.AccessNetwork on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/query-url-metadata
        """
        return await self._send("GET", {"url": url, "verify-certificates": verify_certificates})


class AsyncNodesReplicationAPI(AsyncBaseAPI):
    """``/nodes/{node}/replication``."""

    _template = "/nodes/{node}/replication"

    def __call__(self, id: str | int) -> AsyncNodesReplicationItemAPI:
        """``/nodes/{node}/replication/{id}``."""
        return AsyncNodesReplicationItemAPI(self._operator, self._with(_ID, id))

    async def get(
        self,
        *,
        guest: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> list[Any]:
        """List replication of a node.

        ``GET /nodes/{node}/replication``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication
        """
        return await self._send("GET", {"guest": guest})


class AsyncNodesReplicationItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/replication/{id}``."""

    _template = "/nodes/{node}/replication/{id}"

    @property
    def log(self) -> AsyncNodesReplicationLogAPI:
        """``/nodes/{node}/replication/{id}/log``."""
        return AsyncNodesReplicationLogAPI(self._operator, self._ids)

    @property
    def schedule_now(self) -> AsyncNodesReplicationScheduleNowAPI:
        """``/nodes/{node}/replication/{id}/schedule_now``."""
        return AsyncNodesReplicationScheduleNowAPI(self._operator, self._ids)

    @property
    def status(self) -> AsyncNodesReplicationStatusAPI:
        """``/nodes/{node}/replication/{id}/status``."""
        return AsyncNodesReplicationStatusAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a replication job.

        ``GET /nodes/{node}/replication/{id}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}
        """
        return await self._send("GET", {})


class AsyncNodesReplicationLogAPI(AsyncBaseAPI):
    """``/nodes/{node}/replication/{id}/log``."""

    _template = "/nodes/{node}/replication/{id}/log"

    async def get(
        self,
        *,
        limit: Annotated[int, Field(ge=0)] | None = None,
        start: Annotated[int, Field(ge=0)] | None = None,
    ) -> Rows[NodesReplicationLogRow]:
        """List log of a replication job.

        ``GET /nodes/{node}/replication/{id}/log``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/log
        """
        return await self._send("GET", {"limit": limit, "start": start})


class AsyncNodesReplicationScheduleNowAPI(AsyncBaseAPI):
    """``/nodes/{node}/replication/{id}/schedule_now``."""

    _template = "/nodes/{node}/replication/{id}/schedule_now"

    async def post(
        self,
    ) -> str:
        """Schedule now (a replication job).

        ``POST /nodes/{node}/replication/{id}/schedule_now``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/schedule_now
        """
        return await self._send("POST", {})


class AsyncNodesReplicationStatusAPI(AsyncBaseAPI):
    """``/nodes/{node}/replication/{id}/status``."""

    _template = "/nodes/{node}/replication/{id}/status"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read status of a replication job.

        ``GET /nodes/{node}/replication/{id}/status``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/status
        """
        return await self._send("GET", {})


class AsyncNodesReportAPI(AsyncBaseAPI):
    """``/nodes/{node}/report``."""

    _template = "/nodes/{node}/report"

    async def get(
        self,
    ) -> str:
        """Read report of a node.

        ``GET /nodes/{node}/report``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/report
        """
        return await self._send("GET", {})


class AsyncNodesRrdAPI(AsyncBaseAPI):
    """``/nodes/{node}/rrd``."""

    _template = "/nodes/{node}/rrd"

    async def get(
        self,
        *,
        ds: str | Sequence[str],
        timeframe: Literal["hour", "day", "week", "month", "year", "decade"],
        cf: Literal["AVERAGE", "MAX"] | None = None,
    ) -> NodesRrd:
        """Read RRD of a node.

        ``GET /nodes/{node}/rrd``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/rrd
        """
        return await self._send("GET", {"ds": ds, "timeframe": timeframe, "cf": cf})


class AsyncNodesRrddataAPI(AsyncBaseAPI):
    """``/nodes/{node}/rrddata``."""

    _template = "/nodes/{node}/rrddata"

    async def get(
        self,
        *,
        timeframe: Literal["hour", "day", "week", "month", "year", "decade"],
        cf: Literal["AVERAGE", "MAX"] | None = None,
    ) -> Rows[NodesRrddataRow]:
        """List rrddata of a node.

        ``GET /nodes/{node}/rrddata``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/rrddata
        """
        return await self._send("GET", {"timeframe": timeframe, "cf": cf})


class AsyncNodesScanAPI(AsyncBaseAPI):
    """``/nodes/{node}/scan``."""

    _template = "/nodes/{node}/scan"

    @property
    def cifs(self) -> AsyncNodesScanCifsAPI:
        """``/nodes/{node}/scan/cifs``."""
        return AsyncNodesScanCifsAPI(self._operator, self._ids)

    @property
    def iscsi(self) -> AsyncNodesScanIscsiAPI:
        """``/nodes/{node}/scan/iscsi``."""
        return AsyncNodesScanIscsiAPI(self._operator, self._ids)

    @property
    def lvm(self) -> AsyncNodesScanLvmAPI:
        """``/nodes/{node}/scan/lvm``."""
        return AsyncNodesScanLvmAPI(self._operator, self._ids)

    @property
    def lvmthin(self) -> AsyncNodesScanLvmthinAPI:
        """``/nodes/{node}/scan/lvmthin``."""
        return AsyncNodesScanLvmthinAPI(self._operator, self._ids)

    @property
    def nfs(self) -> AsyncNodesScanNfsAPI:
        """``/nodes/{node}/scan/nfs``."""
        return AsyncNodesScanNfsAPI(self._operator, self._ids)

    @property
    def pbs(self) -> AsyncNodesScanPbsAPI:
        """``/nodes/{node}/scan/pbs``."""
        return AsyncNodesScanPbsAPI(self._operator, self._ids)

    @property
    def zfs(self) -> AsyncNodesScanZfsAPI:
        """``/nodes/{node}/scan/zfs``."""
        return AsyncNodesScanZfsAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below scan of a node.

        ``GET /nodes/{node}/scan``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan
        """
        return await self._send("GET", {})


class AsyncNodesScanCifsAPI(AsyncBaseAPI):
    """``/nodes/{node}/scan/cifs``."""

    _template = "/nodes/{node}/scan/cifs"

    async def get(
        self,
        *,
        server: str,
        domain: str | None = None,
        password: str | SecretStr | None = None,
        username: str | None = None,
    ) -> Rows[NodesScanCifsRow]:
        """List scan cifs of a node.

        ``GET /nodes/{node}/scan/cifs``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/cifs
        """
        return await self._send(
            "GET", {"server": server, "domain": domain, "password": password, "username": username}
        )


class AsyncNodesScanIscsiAPI(AsyncBaseAPI):
    """``/nodes/{node}/scan/iscsi``."""

    _template = "/nodes/{node}/scan/iscsi"

    async def get(
        self,
        *,
        portal: str,
    ) -> Rows[NodesScanIscsiRow]:
        """List scan iscsi of a node.

        ``GET /nodes/{node}/scan/iscsi``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/iscsi
        """
        return await self._send("GET", {"portal": portal})


class AsyncNodesScanLvmAPI(AsyncBaseAPI):
    """``/nodes/{node}/scan/lvm``."""

    _template = "/nodes/{node}/scan/lvm"

    async def get(
        self,
    ) -> Rows[NodesScanLvmRow]:
        """List scan LVM of a node.

        ``GET /nodes/{node}/scan/lvm``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/lvm
        """
        return await self._send("GET", {})


class AsyncNodesScanLvmthinAPI(AsyncBaseAPI):
    """``/nodes/{node}/scan/lvmthin``."""

    _template = "/nodes/{node}/scan/lvmthin"

    async def get(
        self,
        *,
        vg: str,
    ) -> Rows[NodesScanLvmthinRow]:
        """List scan LVM thin pools of a node.

        ``GET /nodes/{node}/scan/lvmthin``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/lvmthin
        """
        return await self._send("GET", {"vg": vg})


class AsyncNodesScanNfsAPI(AsyncBaseAPI):
    """``/nodes/{node}/scan/nfs``."""

    _template = "/nodes/{node}/scan/nfs"

    async def get(
        self,
        *,
        server: str,
    ) -> Rows[NodesScanNfsRow]:
        """List scan nfs of a node.

        ``GET /nodes/{node}/scan/nfs``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/nfs
        """
        return await self._send("GET", {"server": server})


class AsyncNodesScanPbsAPI(AsyncBaseAPI):
    """``/nodes/{node}/scan/pbs``."""

    _template = "/nodes/{node}/scan/pbs"

    async def get(
        self,
        *,
        password: str | SecretStr,
        server: str,
        username: str,
        fingerprint: str | None = None,
        port: Annotated[int, Field(ge=1, le=65535)] | None = None,
    ) -> Rows[NodesScanPbsRow]:
        """List scan pbs of a node.

        ``GET /nodes/{node}/scan/pbs``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/pbs
        """
        return await self._send(
            "GET",
            {
                "password": password,
                "server": server,
                "username": username,
                "fingerprint": fingerprint,
                "port": port,
            },
        )


class AsyncNodesScanZfsAPI(AsyncBaseAPI):
    """``/nodes/{node}/scan/zfs``."""

    _template = "/nodes/{node}/scan/zfs"

    async def get(
        self,
    ) -> Rows[NodesScanZfsRow]:
        """List scan ZFS pools of a node.

        ``GET /nodes/{node}/scan/zfs``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/zfs
        """
        return await self._send("GET", {})


class AsyncNodesServicesAPI(AsyncBaseAPI):
    """``/nodes/{node}/services``."""

    _template = "/nodes/{node}/services"

    def __call__(self, service: str | int) -> AsyncNodesServicesItemAPI:
        """``/nodes/{node}/services/{service}``."""
        return AsyncNodesServicesItemAPI(self._operator, self._with(_SERVICE, service))

    async def get(
        self,
    ) -> Rows[NodesServicesRow]:
        """List services of a node.

        ``GET /nodes/{node}/services``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services
        """
        return await self._send("GET", {})


class AsyncNodesServicesItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/services/{service}``."""

    _template = "/nodes/{node}/services/{service}"

    @property
    def reload(self) -> AsyncNodesServicesReloadAPI:
        """``/nodes/{node}/services/{service}/reload``."""
        return AsyncNodesServicesReloadAPI(self._operator, self._ids)

    @property
    def restart(self) -> AsyncNodesServicesRestartAPI:
        """``/nodes/{node}/services/{service}/restart``."""
        return AsyncNodesServicesRestartAPI(self._operator, self._ids)

    @property
    def start(self) -> AsyncNodesServicesStartAPI:
        """``/nodes/{node}/services/{service}/start``."""
        return AsyncNodesServicesStartAPI(self._operator, self._ids)

    @property
    def state(self) -> AsyncNodesServicesStateAPI:
        """``/nodes/{node}/services/{service}/state``."""
        return AsyncNodesServicesStateAPI(self._operator, self._ids)

    @property
    def stop(self) -> AsyncNodesServicesStopAPI:
        """``/nodes/{node}/services/{service}/stop``."""
        return AsyncNodesServicesStopAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a service.

        ``GET /nodes/{node}/services/{service}``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}
        """
        return await self._send("GET", {})


class AsyncNodesServicesReloadAPI(AsyncBaseAPI):
    """``/nodes/{node}/services/{service}/reload``."""

    _template = "/nodes/{node}/services/{service}/reload"

    async def post(
        self,
    ) -> AsyncTask[None]:
        """Reload (a service).

        ``POST /nodes/{node}/services/{service}/reload``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/reload
        """
        return await self._start("POST", {})


class AsyncNodesServicesRestartAPI(AsyncBaseAPI):
    """``/nodes/{node}/services/{service}/restart``."""

    _template = "/nodes/{node}/services/{service}/restart"

    async def post(
        self,
    ) -> AsyncTask[None]:
        """Restart (a service).

        ``POST /nodes/{node}/services/{service}/restart``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/restart
        """
        return await self._start("POST", {})


class AsyncNodesServicesStartAPI(AsyncBaseAPI):
    """``/nodes/{node}/services/{service}/start``."""

    _template = "/nodes/{node}/services/{service}/start"

    async def post(
        self,
    ) -> AsyncTask[None]:
        """Start (a service).

        ``POST /nodes/{node}/services/{service}/start``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/start
        """
        return await self._start("POST", {})


class AsyncNodesServicesStateAPI(AsyncBaseAPI):
    """``/nodes/{node}/services/{service}/state``."""

    _template = "/nodes/{node}/services/{service}/state"

    async def get(
        self,
    ) -> NodesServicesState:
        """Read state of a service.

        ``GET /nodes/{node}/services/{service}/state``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/state
        """
        return await self._send("GET", {})


class AsyncNodesServicesStopAPI(AsyncBaseAPI):
    """``/nodes/{node}/services/{service}/stop``."""

    _template = "/nodes/{node}/services/{service}/stop"

    async def post(
        self,
    ) -> AsyncTask[None]:
        """Stop (a service).

        ``POST /nodes/{node}/services/{service}/stop``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/stop
        """
        return await self._start("POST", {})


class AsyncNodesSpiceshellAPI(AsyncBaseAPI):
    """``/nodes/{node}/spiceshell``."""

    _template = "/nodes/{node}/spiceshell"

    async def post(
        self,
        *,
        cmd: Literal["ceph_install", "login", "upgrade"] | None = None,
        cmd_opts: str | None = None,
        proxy: str | None = None,
    ) -> NodesSpiceshellPost:
        """Spiceshell (a node).

        ``POST /nodes/{node}/spiceshell``; needs Sys.Console on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/spiceshell
        """
        return await self._send("POST", {"cmd": cmd, "cmd-opts": cmd_opts, "proxy": proxy})


class AsyncNodesStartallAPI(AsyncBaseAPI):
    """``/nodes/{node}/startall``."""

    _template = "/nodes/{node}/startall"

    async def post(
        self,
        *,
        force: bool | None = None,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> AsyncTask[None]:
        """Startall (a node).

        ``POST /nodes/{node}/startall``, starts a task; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/startall
        """
        return await self._start("POST", {"force": force, "max-workers": max_workers, "vms": vms})


class AsyncNodesStatusAPI(AsyncBaseAPI):
    """``/nodes/{node}/status``."""

    _template = "/nodes/{node}/status"

    async def get(
        self,
    ) -> NodesStatus:
        """Read status of a node.

        ``GET /nodes/{node}/status``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/status
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        command: Literal["reboot", "shutdown"],
    ) -> None:
        """Status (a node).

        ``POST /nodes/{node}/status``; needs Sys.PowerMgmt on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/status
        """
        return await self._send("POST", {"command": command})


class AsyncNodesStopallAPI(AsyncBaseAPI):
    """``/nodes/{node}/stopall``."""

    _template = "/nodes/{node}/stopall"

    async def post(
        self,
        *,
        force_stop: bool | None = None,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        timeout: Annotated[int, Field(ge=0, le=7200)] | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> AsyncTask[None]:
        """Stopall (a node).

        ``POST /nodes/{node}/stopall``, starts a task; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/stopall
        """
        return await self._start(
            "POST",
            {"force-stop": force_stop, "max-workers": max_workers, "timeout": timeout, "vms": vms},
        )


class AsyncNodesSubscriptionAPI(AsyncBaseAPI):
    """``/nodes/{node}/subscription``."""

    _template = "/nodes/{node}/subscription"

    async def get(
        self,
    ) -> NodesSubscription:
        """Read subscription of a node.

        ``GET /nodes/{node}/subscription``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        force: bool | None = None,
    ) -> None:
        """Change subscription of a node.

        ``POST /nodes/{node}/subscription``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
        """
        return await self._send("POST", {"force": force})

    async def put(
        self,
        *,
        key: str | SecretStr,
    ) -> None:
        """Change subscription of a node.

        ``PUT /nodes/{node}/subscription``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
        """
        return await self._send("PUT", {"key": key})

    async def delete(
        self,
    ) -> None:
        """Remove subscription of a node.

        ``DELETE /nodes/{node}/subscription``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
        """
        return await self._send("DELETE", {})


class AsyncNodesSuspendallAPI(AsyncBaseAPI):
    """``/nodes/{node}/suspendall``."""

    _template = "/nodes/{node}/suspendall"

    async def post(
        self,
        *,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> AsyncTask[None]:
        """Suspendall (a node).

        ``POST /nodes/{node}/suspendall``, starts a task; any user may call it; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/suspendall
        """
        return await self._start("POST", {"max-workers": max_workers, "vms": vms})


class AsyncNodesSyslogAPI(AsyncBaseAPI):
    """``/nodes/{node}/syslog``."""

    _template = "/nodes/{node}/syslog"

    async def get(
        self,
        *,
        limit: Annotated[int, Field(ge=0)] | None = None,
        service: str | None = None,
        since: str | None = None,
        start: Annotated[int, Field(ge=0)] | None = None,
        until: str | None = None,
    ) -> Rows[NodesSyslogRow]:
        """List syslog of a node.

        ``GET /nodes/{node}/syslog``; needs Sys.Syslog on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/syslog
        """
        return await self._send(
            "GET",
            {"limit": limit, "service": service, "since": since, "start": start, "until": until},
        )


class AsyncNodesTasksAPI(AsyncBaseAPI):
    """``/nodes/{node}/tasks``."""

    _template = "/nodes/{node}/tasks"

    def __call__(self, upid: str | UPID) -> AsyncNodesTasksItemAPI:
        """``/nodes/{node}/tasks/{upid}``."""
        return AsyncNodesTasksItemAPI(self._operator, self._with(_UPID, upid))

    async def get(
        self,
        *,
        errors: bool | None = None,
        limit: Annotated[int, Field(ge=0)] | None = None,
        since: int | None = None,
        source: Literal["archive", "active", "all"] | None = None,
        start: Annotated[int, Field(ge=0)] | None = None,
        statusfilter: str | Sequence[str] | None = None,
        typefilter: str | None = None,
        until: int | None = None,
        userfilter: str | None = None,
        vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> Rows[NodesTasksRow]:
        """List tasks of a node.

        ``GET /nodes/{node}/tasks``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks
        """
        return await self._send(
            "GET",
            {
                "errors": errors,
                "limit": limit,
                "since": since,
                "source": source,
                "start": start,
                "statusfilter": statusfilter,
                "typefilter": typefilter,
                "until": until,
                "userfilter": userfilter,
                "vmid": vmid,
            },
        )


class AsyncNodesTasksItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/tasks/{upid}``."""

    _template = "/nodes/{node}/tasks/{upid}"

    @property
    def log(self) -> AsyncNodesTasksLogAPI:
        """``/nodes/{node}/tasks/{upid}/log``."""
        return AsyncNodesTasksLogAPI(self._operator, self._ids)

    @property
    def status(self) -> AsyncNodesTasksStatusAPI:
        """``/nodes/{node}/tasks/{upid}/status``."""
        return AsyncNodesTasksStatusAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a task.

        ``GET /nodes/{node}/tasks/{upid}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}
        """
        return await self._send("GET", {})

    async def delete(
        self,
    ) -> None:
        """Stop task (a task).

        ``DELETE /nodes/{node}/tasks/{upid}``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}
        """
        return await self._send("DELETE", {})


class AsyncNodesTasksLogAPI(AsyncBaseAPI):
    """``/nodes/{node}/tasks/{upid}/log``."""

    _template = "/nodes/{node}/tasks/{upid}/log"

    async def get(
        self,
        *,
        download: bool | None = None,
        limit: Annotated[int, Field(ge=0)] | None = None,
        start: Annotated[int, Field(ge=0)] | None = None,
    ) -> Rows[NodesTasksLogRow]:
        """List log of a task.

        ``GET /nodes/{node}/tasks/{upid}/log``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}/log
        """
        return await self._send("GET", {"download": download, "limit": limit, "start": start})


class AsyncNodesTasksStatusAPI(AsyncBaseAPI):
    """``/nodes/{node}/tasks/{upid}/status``."""

    _template = "/nodes/{node}/tasks/{upid}/status"

    async def get(
        self,
    ) -> NodesTasksStatus:
        """Read status of a task.

        ``GET /nodes/{node}/tasks/{upid}/status``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}/status
        """
        return await self._send("GET", {})


class AsyncNodesTermproxyAPI(AsyncBaseAPI):
    """``/nodes/{node}/termproxy``."""

    _template = "/nodes/{node}/termproxy"

    async def post(
        self,
        *,
        cmd: Literal["ceph_install", "login", "upgrade"] | None = None,
        cmd_opts: str | None = None,
    ) -> NodesTermproxyPost:
        """Termproxy (a node).

        ``POST /nodes/{node}/termproxy``; needs Sys.Console on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/termproxy
        """
        return await self._send("POST", {"cmd": cmd, "cmd-opts": cmd_opts})


class AsyncNodesTimeAPI(AsyncBaseAPI):
    """``/nodes/{node}/time``."""

    _template = "/nodes/{node}/time"

    async def get(
        self,
    ) -> NodesTime:
        """Read time of a node.

        ``GET /nodes/{node}/time``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/time
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        timezone: str,
    ) -> None:
        """Change time of a node.

        ``PUT /nodes/{node}/time``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/time
        """
        return await self._send("PUT", {"timezone": timezone})


class AsyncNodesVersionAPI(AsyncBaseAPI):
    """``/nodes/{node}/version``."""

    _template = "/nodes/{node}/version"

    async def get(
        self,
    ) -> NodesVersion:
        """Read version of a node.

        ``GET /nodes/{node}/version``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/version
        """
        return await self._send("GET", {})


class AsyncNodesVncshellAPI(AsyncBaseAPI):
    """``/nodes/{node}/vncshell``."""

    _template = "/nodes/{node}/vncshell"

    async def post(
        self,
        *,
        cmd: Literal["ceph_install", "login", "upgrade"] | None = None,
        cmd_opts: str | None = None,
        height: Annotated[int, Field(ge=16, le=2160)] | None = None,
        websocket: bool | None = None,
        width: Annotated[int, Field(ge=16, le=4096)] | None = None,
    ) -> NodesVncshellPost:
        """Vncshell (a node).

        ``POST /nodes/{node}/vncshell``; needs Sys.Console on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vncshell
        """
        return await self._send(
            "POST",
            {
                "cmd": cmd,
                "cmd-opts": cmd_opts,
                "height": height,
                "websocket": websocket,
                "width": width,
            },
        )


class AsyncNodesVncwebsocketAPI(AsyncBaseAPI):
    """``/nodes/{node}/vncwebsocket``."""

    _template = "/nodes/{node}/vncwebsocket"

    async def get(
        self,
        *,
        port: Annotated[int, Field(ge=5900, le=5999)],
        vncticket: str | SecretStr,
    ) -> NodesVncwebsocket:
        """Read vncwebsocket of a node.

        ``GET /nodes/{node}/vncwebsocket``; needs Sys.Console on /nodes/{node}; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vncwebsocket
        """
        return await self._send("GET", {"port": port, "vncticket": vncticket})


class AsyncNodesVzdumpAPI(AsyncBaseAPI):
    """``/nodes/{node}/vzdump``."""

    _template = "/nodes/{node}/vzdump"

    @property
    def defaults(self) -> AsyncNodesVzdumpDefaultsAPI:
        """``/nodes/{node}/vzdump/defaults``."""
        return AsyncNodesVzdumpDefaultsAPI(self._operator, self._ids)

    @property
    def extractconfig(self) -> AsyncNodesVzdumpExtractconfigAPI:
        """``/nodes/{node}/vzdump/extractconfig``."""
        return AsyncNodesVzdumpExtractconfigAPI(self._operator, self._ids)

    async def post(
        self,
        *,
        all: bool | None = None,
        bwlimit: Annotated[int, Field(ge=0)] | None = None,
        compress: Literal["0", "1", "gzip", "lzo", "zstd"] | None = None,
        dumpdir: str | None = None,
        exclude: int | str | Sequence[int | str] | None = None,
        exclude_path: str | Sequence[str] | None = None,
        fleecing: Fleecing | bool | str | Mapping[str, object] | None = None,
        ionice: Annotated[int, Field(ge=0, le=8)] | None = None,
        job_id: str | None = None,
        lockwait: Annotated[int, Field(ge=0)] | None = None,
        mailnotification: Literal["always", "failure"] | None = None,
        mailto: str | Sequence[str] | None = None,
        mode: Literal["snapshot", "suspend", "stop"] | None = None,
        notes_template: str | None = None,
        notification_mode: Literal["auto", "legacy-sendmail", "notification-system"] | None = None,
        pbs_change_detection_mode: Literal["legacy", "data", "metadata"] | None = None,
        performance: BackupPerformance | str | Mapping[str, object] | None = None,
        pigz: int | None = None,
        pool: str | None = None,
        protected: bool | None = None,
        prune_backups: PruneBackups | str | Mapping[str, object] | None = None,
        quiet: bool | None = None,
        remove: bool | None = None,
        script: str | None = None,
        stdexcludes: bool | None = None,
        stdout: bool | None = None,
        stop: bool | None = None,
        stopwait: Annotated[int, Field(ge=0)] | None = None,
        storage: str | None = None,
        tmpdir: str | None = None,
        vmid: int | str | Sequence[int | str] | None = None,
        zstd: int | None = None,
    ) -> AsyncTask[None]:
        """Vzdump (a node).

        ``POST /nodes/{node}/vzdump``, starts a task; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump
        """
        return await self._start(
            "POST",
            {
                "all": all,
                "bwlimit": bwlimit,
                "compress": compress,
                "dumpdir": dumpdir,
                "exclude": exclude,
                "exclude-path": exclude_path,
                "fleecing": fleecing,
                "ionice": ionice,
                "job-id": job_id,
                "lockwait": lockwait,
                "mailnotification": mailnotification,
                "mailto": mailto,
                "mode": mode,
                "notes-template": notes_template,
                "notification-mode": notification_mode,
                "pbs-change-detection-mode": pbs_change_detection_mode,
                "performance": performance,
                "pigz": pigz,
                "pool": pool,
                "protected": protected,
                "prune-backups": prune_backups,
                "quiet": quiet,
                "remove": remove,
                "script": script,
                "stdexcludes": stdexcludes,
                "stdout": stdout,
                "stop": stop,
                "stopwait": stopwait,
                "storage": storage,
                "tmpdir": tmpdir,
                "vmid": vmid,
                "zstd": zstd,
            },
        )


class AsyncNodesVzdumpDefaultsAPI(AsyncBaseAPI):
    """``/nodes/{node}/vzdump/defaults``."""

    _template = "/nodes/{node}/vzdump/defaults"

    async def get(
        self,
        *,
        storage: str | None = None,
    ) -> NodesVzdumpDefaults:
        """Read vzdump defaults of a node.

        ``GET /nodes/{node}/vzdump/defaults``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump/defaults
        """
        return await self._send("GET", {"storage": storage})


class AsyncNodesVzdumpExtractconfigAPI(AsyncBaseAPI):
    """``/nodes/{node}/vzdump/extractconfig``."""

    _template = "/nodes/{node}/vzdump/extractconfig"

    async def get(
        self,
        *,
        volume: str,
    ) -> str:
        """Read vzdump extractconfig of a node.

        ``GET /nodes/{node}/vzdump/extractconfig``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump/extractconfig
        """
        return await self._send("GET", {"volume": volume})


class AsyncNodesWakeonlanAPI(AsyncBaseAPI):
    """``/nodes/{node}/wakeonlan``."""

    _template = "/nodes/{node}/wakeonlan"

    async def post(
        self,
    ) -> str:
        """Wakeonlan (a node).

        ``POST /nodes/{node}/wakeonlan``; needs Sys.PowerMgmt on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/wakeonlan
        """
        return await self._send("POST", {})
