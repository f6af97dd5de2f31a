# Made from pyvirt_sdk/_api/aio/tree/nodes.py by tools/convert.py: edit that file, then run `make
# sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002, E501
# mypy: disable-error-code="no-any-return"
"""Operations: nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk._api.sync.tree.nodes_ceph import NodesCephAPI
    from pyvirt_sdk._api.sync.tree.nodes_disks import NodesDisksAPI
    from pyvirt_sdk._api.sync.tree.nodes_firewall import NodesFirewallAPI
    from pyvirt_sdk._api.sync.tree.nodes_lxc import NodesLxcAPI
    from pyvirt_sdk._api.sync.tree.nodes_network import NodesNetworkAPI
    from pyvirt_sdk._api.sync.tree.nodes_qemu import NodesQemuAPI
    from pyvirt_sdk._api.sync.tree.nodes_sdn import NodesSdnAPI
    from pyvirt_sdk._api.sync.tree.nodes_storage import NodesStorageAPI
    from pyvirt_sdk._tasks.sync import Task
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


class NodesAPI(BaseAPI):
    """``/nodes``."""

    _template = "/nodes"

    def __call__(self, node: str | int) -> NodesItemAPI:
        """``/nodes/{node}``."""
        return NodesItemAPI(self._operator, self._with(_NODE, node))

    def get(
        self,
    ) -> Rows[NodesRow]:
        """List nodes.

        ``GET /nodes``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes
        """
        return self._send("GET", {})


class NodesItemAPI(BaseAPI):
    """``/nodes/{node}``."""

    _template = "/nodes/{node}"

    @property
    def aplinfo(self) -> NodesAplinfoAPI:
        """``/nodes/{node}/aplinfo``."""
        return NodesAplinfoAPI(self._operator, self._ids)

    @property
    def apt(self) -> NodesAptAPI:
        """``/nodes/{node}/apt``."""
        return NodesAptAPI(self._operator, self._ids)

    @property
    def capabilities(self) -> NodesCapabilitiesAPI:
        """``/nodes/{node}/capabilities``."""
        return NodesCapabilitiesAPI(self._operator, self._ids)

    @property
    def ceph(self) -> NodesCephAPI:
        """``/nodes/{node}/ceph``."""
        from pyvirt_sdk._api.sync.tree.nodes_ceph import NodesCephAPI

        return NodesCephAPI(self._operator, self._ids)

    @property
    def certificates(self) -> NodesCertificatesAPI:
        """``/nodes/{node}/certificates``."""
        return NodesCertificatesAPI(self._operator, self._ids)

    @property
    def config(self) -> NodesConfigAPI:
        """``/nodes/{node}/config``."""
        return NodesConfigAPI(self._operator, self._ids)

    @property
    def disks(self) -> NodesDisksAPI:
        """``/nodes/{node}/disks``."""
        from pyvirt_sdk._api.sync.tree.nodes_disks import NodesDisksAPI

        return NodesDisksAPI(self._operator, self._ids)

    @property
    def dns(self) -> NodesDnsAPI:
        """``/nodes/{node}/dns``."""
        return NodesDnsAPI(self._operator, self._ids)

    @property
    def execute(self) -> NodesExecuteAPI:
        """``/nodes/{node}/execute``."""
        return NodesExecuteAPI(self._operator, self._ids)

    @property
    def firewall(self) -> NodesFirewallAPI:
        """``/nodes/{node}/firewall``."""
        from pyvirt_sdk._api.sync.tree.nodes_firewall import NodesFirewallAPI

        return NodesFirewallAPI(self._operator, self._ids)

    @property
    def hardware(self) -> NodesHardwareAPI:
        """``/nodes/{node}/hardware``."""
        return NodesHardwareAPI(self._operator, self._ids)

    @property
    def hosts(self) -> NodesHostsAPI:
        """``/nodes/{node}/hosts``."""
        return NodesHostsAPI(self._operator, self._ids)

    @property
    def journal(self) -> NodesJournalAPI:
        """``/nodes/{node}/journal``."""
        return NodesJournalAPI(self._operator, self._ids)

    @property
    def lxc(self) -> NodesLxcAPI:
        """``/nodes/{node}/lxc``."""
        from pyvirt_sdk._api.sync.tree.nodes_lxc import NodesLxcAPI

        return NodesLxcAPI(self._operator, self._ids)

    @property
    def migrateall(self) -> NodesMigrateallAPI:
        """``/nodes/{node}/migrateall``."""
        return NodesMigrateallAPI(self._operator, self._ids)

    @property
    def netstat(self) -> NodesNetstatAPI:
        """``/nodes/{node}/netstat``."""
        return NodesNetstatAPI(self._operator, self._ids)

    @property
    def network(self) -> NodesNetworkAPI:
        """``/nodes/{node}/network``."""
        from pyvirt_sdk._api.sync.tree.nodes_network import NodesNetworkAPI

        return NodesNetworkAPI(self._operator, self._ids)

    @property
    def qemu(self) -> NodesQemuAPI:
        """``/nodes/{node}/qemu``."""
        from pyvirt_sdk._api.sync.tree.nodes_qemu import NodesQemuAPI

        return NodesQemuAPI(self._operator, self._ids)

    @property
    def query_oci_repo_tags(self) -> NodesQueryOciRepoTagsAPI:
        """``/nodes/{node}/query-oci-repo-tags``."""
        return NodesQueryOciRepoTagsAPI(self._operator, self._ids)

    @property
    def query_url_metadata(self) -> NodesQueryUrlMetadataAPI:
        """``/nodes/{node}/query-url-metadata``."""
        return NodesQueryUrlMetadataAPI(self._operator, self._ids)

    @property
    def replication(self) -> NodesReplicationAPI:
        """``/nodes/{node}/replication``."""
        return NodesReplicationAPI(self._operator, self._ids)

    @property
    def report(self) -> NodesReportAPI:
        """``/nodes/{node}/report``."""
        return NodesReportAPI(self._operator, self._ids)

    @property
    def rrd(self) -> NodesRrdAPI:
        """``/nodes/{node}/rrd``."""
        return NodesRrdAPI(self._operator, self._ids)

    @property
    def rrddata(self) -> NodesRrddataAPI:
        """``/nodes/{node}/rrddata``."""
        return NodesRrddataAPI(self._operator, self._ids)

    @property
    def scan(self) -> NodesScanAPI:
        """``/nodes/{node}/scan``."""
        return NodesScanAPI(self._operator, self._ids)

    @property
    def sdn(self) -> NodesSdnAPI:
        """``/nodes/{node}/sdn``."""
        from pyvirt_sdk._api.sync.tree.nodes_sdn import NodesSdnAPI

        return NodesSdnAPI(self._operator, self._ids)

    @property
    def services(self) -> NodesServicesAPI:
        """``/nodes/{node}/services``."""
        return NodesServicesAPI(self._operator, self._ids)

    @property
    def spiceshell(self) -> NodesSpiceshellAPI:
        """``/nodes/{node}/spiceshell``."""
        return NodesSpiceshellAPI(self._operator, self._ids)

    @property
    def startall(self) -> NodesStartallAPI:
        """``/nodes/{node}/startall``."""
        return NodesStartallAPI(self._operator, self._ids)

    @property
    def status(self) -> NodesStatusAPI:
        """``/nodes/{node}/status``."""
        return NodesStatusAPI(self._operator, self._ids)

    @property
    def stopall(self) -> NodesStopallAPI:
        """``/nodes/{node}/stopall``."""
        return NodesStopallAPI(self._operator, self._ids)

    @property
    def storage(self) -> NodesStorageAPI:
        """``/nodes/{node}/storage``."""
        from pyvirt_sdk._api.sync.tree.nodes_storage import NodesStorageAPI

        return NodesStorageAPI(self._operator, self._ids)

    @property
    def subscription(self) -> NodesSubscriptionAPI:
        """``/nodes/{node}/subscription``."""
        return NodesSubscriptionAPI(self._operator, self._ids)

    @property
    def suspendall(self) -> NodesSuspendallAPI:
        """``/nodes/{node}/suspendall``."""
        return NodesSuspendallAPI(self._operator, self._ids)

    @property
    def syslog(self) -> NodesSyslogAPI:
        """``/nodes/{node}/syslog``."""
        return NodesSyslogAPI(self._operator, self._ids)

    @property
    def tasks(self) -> NodesTasksAPI:
        """``/nodes/{node}/tasks``."""
        return NodesTasksAPI(self._operator, self._ids)

    @property
    def termproxy(self) -> NodesTermproxyAPI:
        """``/nodes/{node}/termproxy``."""
        return NodesTermproxyAPI(self._operator, self._ids)

    @property
    def time(self) -> NodesTimeAPI:
        """``/nodes/{node}/time``."""
        return NodesTimeAPI(self._operator, self._ids)

    @property
    def version(self) -> NodesVersionAPI:
        """``/nodes/{node}/version``."""
        return NodesVersionAPI(self._operator, self._ids)

    @property
    def vncshell(self) -> NodesVncshellAPI:
        """``/nodes/{node}/vncshell``."""
        return NodesVncshellAPI(self._operator, self._ids)

    @property
    def vncwebsocket(self) -> NodesVncwebsocketAPI:
        """``/nodes/{node}/vncwebsocket``."""
        return NodesVncwebsocketAPI(self._operator, self._ids)

    @property
    def vzdump(self) -> NodesVzdumpAPI:
        """``/nodes/{node}/vzdump``."""
        return NodesVzdumpAPI(self._operator, self._ids)

    @property
    def wakeonlan(self) -> NodesWakeonlanAPI:
        """``/nodes/{node}/wakeonlan``."""
        return NodesWakeonlanAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a node.

        ``GET /nodes/{node}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}
        """
        return self._send("GET", {})


class NodesAplinfoAPI(BaseAPI):
    """``/nodes/{node}/aplinfo``."""

    _template = "/nodes/{node}/aplinfo"

    def get(
        self,
    ) -> list[Any]:
        """List aplinfo of a node.

        ``GET /nodes/{node}/aplinfo``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/aplinfo
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        storage: str,
        template: str,
    ) -> Task[None]:
        """Aplinfo (a node).

        ``POST /nodes/{node}/aplinfo``, starts a task; needs Datastore.AllocateTemplate on
        /storage/{storage}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/aplinfo
        """
        return self._start("POST", {"storage": storage, "template": template})


class NodesAptAPI(BaseAPI):
    """``/nodes/{node}/apt``."""

    _template = "/nodes/{node}/apt"

    @property
    def changelog(self) -> NodesAptChangelogAPI:
        """``/nodes/{node}/apt/changelog``."""
        return NodesAptChangelogAPI(self._operator, self._ids)

    @property
    def repositories(self) -> NodesAptRepositoriesAPI:
        """``/nodes/{node}/apt/repositories``."""
        return NodesAptRepositoriesAPI(self._operator, self._ids)

    @property
    def update(self) -> NodesAptUpdateAPI:
        """``/nodes/{node}/apt/update``."""
        return NodesAptUpdateAPI(self._operator, self._ids)

    @property
    def versions(self) -> NodesAptVersionsAPI:
        """``/nodes/{node}/apt/versions``."""
        return NodesAptVersionsAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below APT of a node.

        ``GET /nodes/{node}/apt``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt
        """
        return self._send("GET", {})


class NodesAptChangelogAPI(BaseAPI):
    """``/nodes/{node}/apt/changelog``."""

    _template = "/nodes/{node}/apt/changelog"

    def get(
        self,
        *,
        name: str,
        version: str | None = None,
    ) -> str:
        """Read APT changelog of a node.

        ``GET /nodes/{node}/apt/changelog``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/changelog
        """
        return self._send("GET", {"name": name, "version": version})


class NodesAptRepositoriesAPI(BaseAPI):
    """``/nodes/{node}/apt/repositories``."""

    _template = "/nodes/{node}/apt/repositories"

    def get(
        self,
    ) -> NodesAptRepositories:
        """Read APT repositories of a node.

        ``GET /nodes/{node}/apt/repositories``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories
        """
        return self._send("GET", {})

    def post(
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
        return self._send(
            "POST", {"index": index, "path": path, "digest": digest, "enabled": enabled}
        )

    def put(
        self,
        *,
        handle: str,
        digest: str | None = None,
    ) -> None:
        """Add repository (a node).

        ``PUT /nodes/{node}/apt/repositories``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories
        """
        return self._send("PUT", {"handle": handle, "digest": digest})


class NodesAptUpdateAPI(BaseAPI):
    """``/nodes/{node}/apt/update``."""

    _template = "/nodes/{node}/apt/update"

    def get(
        self,
    ) -> Rows[NodesAptUpdateRow]:
        """List APT update of a node.

        ``GET /nodes/{node}/apt/update``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/update
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        notify: bool | None = None,
        quiet: bool | None = None,
    ) -> Task[None]:
        """Change APT update of a node.

        ``POST /nodes/{node}/apt/update``, starts a task; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/update
        """
        return self._start("POST", {"notify": notify, "quiet": quiet})


class NodesAptVersionsAPI(BaseAPI):
    """``/nodes/{node}/apt/versions``."""

    _template = "/nodes/{node}/apt/versions"

    def get(
        self,
    ) -> Rows[NodesAptVersionsRow]:
        """List APT versions of a node.

        ``GET /nodes/{node}/apt/versions``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/versions
        """
        return self._send("GET", {})


class NodesCapabilitiesAPI(BaseAPI):
    """``/nodes/{node}/capabilities``."""

    _template = "/nodes/{node}/capabilities"

    @property
    def qemu(self) -> NodesCapabilitiesQemuAPI:
        """``/nodes/{node}/capabilities/qemu``."""
        return NodesCapabilitiesQemuAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below capabilities of a node.

        ``GET /nodes/{node}/capabilities``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities
        """
        return self._send("GET", {})


class NodesCapabilitiesQemuAPI(BaseAPI):
    """``/nodes/{node}/capabilities/qemu``."""

    _template = "/nodes/{node}/capabilities/qemu"

    @property
    def cpu(self) -> NodesCapabilitiesQemuCpuAPI:
        """``/nodes/{node}/capabilities/qemu/cpu``."""
        return NodesCapabilitiesQemuCpuAPI(self._operator, self._ids)

    @property
    def cpu_flags(self) -> NodesCapabilitiesQemuCpuFlagsAPI:
        """``/nodes/{node}/capabilities/qemu/cpu-flags``."""
        return NodesCapabilitiesQemuCpuFlagsAPI(self._operator, self._ids)

    @property
    def machines(self) -> NodesCapabilitiesQemuMachinesAPI:
        """``/nodes/{node}/capabilities/qemu/machines``."""
        return NodesCapabilitiesQemuMachinesAPI(self._operator, self._ids)

    @property
    def migration(self) -> NodesCapabilitiesQemuMigrationAPI:
        """``/nodes/{node}/capabilities/qemu/migration``."""
        return NodesCapabilitiesQemuMigrationAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below capabilities VMs of a node.

        ``GET /nodes/{node}/capabilities/qemu``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu
        """
        return self._send("GET", {})


class NodesCapabilitiesQemuCpuAPI(BaseAPI):
    """``/nodes/{node}/capabilities/qemu/cpu``."""

    _template = "/nodes/{node}/capabilities/qemu/cpu"

    def get(
        self,
        *,
        arch: Literal["x86_64", "aarch64"] | None = None,
    ) -> Rows[NodesCapabilitiesQemuCpuRow]:
        """List what there is below capabilities VMs CPU of a node.

        ``GET /nodes/{node}/capabilities/qemu/cpu``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/cpu
        """
        return self._send("GET", {"arch": arch})


class NodesCapabilitiesQemuCpuFlagsAPI(BaseAPI):
    """``/nodes/{node}/capabilities/qemu/cpu-flags``."""

    _template = "/nodes/{node}/capabilities/qemu/cpu-flags"

    def get(
        self,
        *,
        accel: Literal["kvm", "tcg"] | None = None,
        arch: Literal["x86_64", "aarch64"] | None = None,
    ) -> Rows[NodesCapabilitiesQemuCpuFlagsRow]:
        """List capabilities VMs cpu flags of a node.

        ``GET /nodes/{node}/capabilities/qemu/cpu-flags``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/cpu-flags
        """
        return self._send("GET", {"accel": accel, "arch": arch})


class NodesCapabilitiesQemuMachinesAPI(BaseAPI):
    """``/nodes/{node}/capabilities/qemu/machines``."""

    _template = "/nodes/{node}/capabilities/qemu/machines"

    def get(
        self,
        *,
        arch: Literal["x86_64", "aarch64"] | None = None,
    ) -> Rows[NodesCapabilitiesQemuMachinesRow]:
        """List capabilities VMs machines of a node.

        ``GET /nodes/{node}/capabilities/qemu/machines``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/machines
        """
        return self._send("GET", {"arch": arch})


class NodesCapabilitiesQemuMigrationAPI(BaseAPI):
    """``/nodes/{node}/capabilities/qemu/migration``."""

    _template = "/nodes/{node}/capabilities/qemu/migration"

    def get(
        self,
    ) -> NodesCapabilitiesQemuMigration:
        """Read capabilities VMs migration of a node.

        ``GET /nodes/{node}/capabilities/qemu/migration``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/migration
        """
        return self._send("GET", {})


class NodesCertificatesAPI(BaseAPI):
    """``/nodes/{node}/certificates``."""

    _template = "/nodes/{node}/certificates"

    @property
    def acme(self) -> NodesCertificatesAcmeAPI:
        """``/nodes/{node}/certificates/acme``."""
        return NodesCertificatesAcmeAPI(self._operator, self._ids)

    @property
    def custom(self) -> NodesCertificatesCustomAPI:
        """``/nodes/{node}/certificates/custom``."""
        return NodesCertificatesCustomAPI(self._operator, self._ids)

    @property
    def info(self) -> NodesCertificatesInfoAPI:
        """``/nodes/{node}/certificates/info``."""
        return NodesCertificatesInfoAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below certificates of a node.

        ``GET /nodes/{node}/certificates``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates
        """
        return self._send("GET", {})


class NodesCertificatesAcmeAPI(BaseAPI):
    """``/nodes/{node}/certificates/acme``."""

    _template = "/nodes/{node}/certificates/acme"

    @property
    def certificate(self) -> NodesCertificatesAcmeCertificateAPI:
        """``/nodes/{node}/certificates/acme/certificate``."""
        return NodesCertificatesAcmeCertificateAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below certificates ACME of a node.

        ``GET /nodes/{node}/certificates/acme``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme
        """
        return self._send("GET", {})


class NodesCertificatesAcmeCertificateAPI(BaseAPI):
    """``/nodes/{node}/certificates/acme/certificate``."""

    _template = "/nodes/{node}/certificates/acme/certificate"

    def post(
        self,
        *,
        force: bool | None = None,
    ) -> Task[None]:
        """Certificates ACME certificate (a node).

        ``POST /nodes/{node}/certificates/acme/certificate``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate
        """
        return self._start("POST", {"force": force})

    def put(
        self,
        *,
        force: bool | None = None,
    ) -> Task[None]:
        """Renew certificate (a node).

        ``PUT /nodes/{node}/certificates/acme/certificate``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate
        """
        return self._start("PUT", {"force": force})

    def delete(
        self,
    ) -> Task[None]:
        """Revoke certificate (a node).

        ``DELETE /nodes/{node}/certificates/acme/certificate``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate
        """
        return self._start("DELETE", {})


class NodesCertificatesCustomAPI(BaseAPI):
    """``/nodes/{node}/certificates/custom``."""

    _template = "/nodes/{node}/certificates/custom"

    def post(
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
        return self._send(
            "POST", {"certificates": certificates, "force": force, "key": key, "restart": restart}
        )

    def delete(
        self,
        *,
        restart: bool | None = None,
    ) -> None:
        """Remove certificates custom of a node.

        ``DELETE /nodes/{node}/certificates/custom``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/custom
        """
        return self._send("DELETE", {"restart": restart})


class NodesCertificatesInfoAPI(BaseAPI):
    """``/nodes/{node}/certificates/info``."""

    _template = "/nodes/{node}/certificates/info"

    def get(
        self,
    ) -> Rows[NodesCertificatesInfoRow]:
        """List certificates info of a node.

        ``GET /nodes/{node}/certificates/info``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/info
        """
        return self._send("GET", {})


class NodesConfigAPI(BaseAPI):
    """``/nodes/{node}/config``."""

    _template = "/nodes/{node}/config"

    def get(
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
        return self._send("GET", {"property": property})

    def put(
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
        return self._send(
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


class NodesDnsAPI(BaseAPI):
    """``/nodes/{node}/dns``."""

    _template = "/nodes/{node}/dns"

    def get(
        self,
    ) -> NodesDns:
        """Read DNS of a node.

        ``GET /nodes/{node}/dns``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/dns
        """
        return self._send("GET", {})

    def put(
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
        return self._send("PUT", {"search": search, "dns1": dns1, "dns2": dns2, "dns3": dns3})


class NodesExecuteAPI(BaseAPI):
    """``/nodes/{node}/execute``."""

    _template = "/nodes/{node}/execute"

    def post(
        self,
        *,
        commands: str,
    ) -> Rows[NodesExecutePostRow]:
        """Execute (a node).

        ``POST /nodes/{node}/execute``; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/execute
        """
        return self._send("POST", {"commands": commands})


class NodesHardwareAPI(BaseAPI):
    """``/nodes/{node}/hardware``."""

    _template = "/nodes/{node}/hardware"

    @property
    def pci(self) -> NodesHardwarePciAPI:
        """``/nodes/{node}/hardware/pci``."""
        return NodesHardwarePciAPI(self._operator, self._ids)

    @property
    def usb(self) -> NodesHardwareUsbAPI:
        """``/nodes/{node}/hardware/usb``."""
        return NodesHardwareUsbAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below hardware of a node.

        ``GET /nodes/{node}/hardware``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware
        """
        return self._send("GET", {})


class NodesHardwarePciAPI(BaseAPI):
    """``/nodes/{node}/hardware/pci``."""

    _template = "/nodes/{node}/hardware/pci"

    def __call__(self, pci_id_or_mapping: str | int) -> NodesHardwarePciItemAPI:
        """``/nodes/{node}/hardware/pci/{pci-id-or-mapping}``."""
        return NodesHardwarePciItemAPI(
            self._operator, self._with(_PCI_ID_OR_MAPPING, pci_id_or_mapping)
        )

    def get(
        self,
        *,
        pci_class_blacklist: str | Sequence[str] | None = None,
        verbose: bool | None = None,
    ) -> Rows[NodesHardwarePciRow]:
        """List hardware PCI of a node.

        ``GET /nodes/{node}/hardware/pci``; needs Sys.Audit or Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci
        """
        return self._send("GET", {"pci-class-blacklist": pci_class_blacklist, "verbose": verbose})


class NodesHardwarePciItemAPI(BaseAPI):
    """``/nodes/{node}/hardware/pci/{pci-id-or-mapping}``."""

    _template = "/nodes/{node}/hardware/pci/{pci-id-or-mapping}"

    @property
    def mdev(self) -> NodesHardwarePciMdevAPI:
        """``/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev``."""
        return NodesHardwarePciMdevAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a PCI device.

        ``GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci/{pci-id-or-mapping}
        """
        return self._send("GET", {})


class NodesHardwarePciMdevAPI(BaseAPI):
    """``/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev``."""

    _template = "/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev"

    def get(
        self,
    ) -> Rows[NodesHardwarePciMdevRow]:
        """List mdev of a PCI device.

        ``GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev``; needs Sys.Audit or Sys.Modify
        on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev
        """
        return self._send("GET", {})


class NodesHardwareUsbAPI(BaseAPI):
    """``/nodes/{node}/hardware/usb``."""

    _template = "/nodes/{node}/hardware/usb"

    def get(
        self,
    ) -> Rows[NodesHardwareUsbRow]:
        """List hardware USB of a node.

        ``GET /nodes/{node}/hardware/usb``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/usb
        """
        return self._send("GET", {})


class NodesHostsAPI(BaseAPI):
    """``/nodes/{node}/hosts``."""

    _template = "/nodes/{node}/hosts"

    def get(
        self,
    ) -> NodesHosts:
        """Read hosts of a node.

        ``GET /nodes/{node}/hosts``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hosts
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        data: str | SecretStr,
        digest: str | None = None,
    ) -> None:
        """Hosts (a node).

        ``POST /nodes/{node}/hosts``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hosts
        """
        return self._send("POST", {"data": data, "digest": digest})


class NodesJournalAPI(BaseAPI):
    """``/nodes/{node}/journal``."""

    _template = "/nodes/{node}/journal"

    def get(
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
        return self._send(
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


class NodesMigrateallAPI(BaseAPI):
    """``/nodes/{node}/migrateall``."""

    _template = "/nodes/{node}/migrateall"

    def post(
        self,
        *,
        target: str,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        maxworkers: Annotated[int, Field(ge=1, le=64)] | None = None,
        vms: int | str | Sequence[int | str] | None = None,
        with_local_disks: bool | None = None,
    ) -> Task[None]:
        """Migrateall (a node).

        ``POST /nodes/{node}/migrateall``, starts a task; any user may call it; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/migrateall
        """
        return self._start(
            "POST",
            {
                "target": target,
                "max-workers": max_workers,
                "maxworkers": maxworkers,
                "vms": vms,
                "with-local-disks": with_local_disks,
            },
        )


class NodesNetstatAPI(BaseAPI):
    """``/nodes/{node}/netstat``."""

    _template = "/nodes/{node}/netstat"

    def get(
        self,
    ) -> list[Any]:
        """List netstat of a node.

        ``GET /nodes/{node}/netstat``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/netstat
        """
        return self._send("GET", {})


class NodesQueryOciRepoTagsAPI(BaseAPI):
    """``/nodes/{node}/query-oci-repo-tags``."""

    _template = "/nodes/{node}/query-oci-repo-tags"

    def get(
        self,
        *,
        reference: str,
    ) -> list[Any]:
        """List query oci repo tags of a node.

        ``GET /nodes/{node}/query-oci-repo-tags``; needs Sys.AccessNetwork on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/query-oci-repo-tags
        """
        return self._send("GET", {"reference": reference})


class NodesQueryUrlMetadataAPI(BaseAPI):
    """``/nodes/{node}/query-url-metadata``."""

    _template = "/nodes/{node}/query-url-metadata"

    def get(
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
        return self._send("GET", {"url": url, "verify-certificates": verify_certificates})


class NodesReplicationAPI(BaseAPI):
    """``/nodes/{node}/replication``."""

    _template = "/nodes/{node}/replication"

    def __call__(self, id: str | int) -> NodesReplicationItemAPI:
        """``/nodes/{node}/replication/{id}``."""
        return NodesReplicationItemAPI(self._operator, self._with(_ID, id))

    def get(
        self,
        *,
        guest: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> list[Any]:
        """List replication of a node.

        ``GET /nodes/{node}/replication``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication
        """
        return self._send("GET", {"guest": guest})


class NodesReplicationItemAPI(BaseAPI):
    """``/nodes/{node}/replication/{id}``."""

    _template = "/nodes/{node}/replication/{id}"

    @property
    def log(self) -> NodesReplicationLogAPI:
        """``/nodes/{node}/replication/{id}/log``."""
        return NodesReplicationLogAPI(self._operator, self._ids)

    @property
    def schedule_now(self) -> NodesReplicationScheduleNowAPI:
        """``/nodes/{node}/replication/{id}/schedule_now``."""
        return NodesReplicationScheduleNowAPI(self._operator, self._ids)

    @property
    def status(self) -> NodesReplicationStatusAPI:
        """``/nodes/{node}/replication/{id}/status``."""
        return NodesReplicationStatusAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a replication job.

        ``GET /nodes/{node}/replication/{id}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}
        """
        return self._send("GET", {})


class NodesReplicationLogAPI(BaseAPI):
    """``/nodes/{node}/replication/{id}/log``."""

    _template = "/nodes/{node}/replication/{id}/log"

    def get(
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
        return self._send("GET", {"limit": limit, "start": start})


class NodesReplicationScheduleNowAPI(BaseAPI):
    """``/nodes/{node}/replication/{id}/schedule_now``."""

    _template = "/nodes/{node}/replication/{id}/schedule_now"

    def post(
        self,
    ) -> str:
        """Schedule now (a replication job).

        ``POST /nodes/{node}/replication/{id}/schedule_now``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/schedule_now
        """
        return self._send("POST", {})


class NodesReplicationStatusAPI(BaseAPI):
    """``/nodes/{node}/replication/{id}/status``."""

    _template = "/nodes/{node}/replication/{id}/status"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read status of a replication job.

        ``GET /nodes/{node}/replication/{id}/status``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/status
        """
        return self._send("GET", {})


class NodesReportAPI(BaseAPI):
    """``/nodes/{node}/report``."""

    _template = "/nodes/{node}/report"

    def get(
        self,
    ) -> str:
        """Read report of a node.

        ``GET /nodes/{node}/report``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/report
        """
        return self._send("GET", {})


class NodesRrdAPI(BaseAPI):
    """``/nodes/{node}/rrd``."""

    _template = "/nodes/{node}/rrd"

    def get(
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
        return self._send("GET", {"ds": ds, "timeframe": timeframe, "cf": cf})


class NodesRrddataAPI(BaseAPI):
    """``/nodes/{node}/rrddata``."""

    _template = "/nodes/{node}/rrddata"

    def get(
        self,
        *,
        timeframe: Literal["hour", "day", "week", "month", "year", "decade"],
        cf: Literal["AVERAGE", "MAX"] | None = None,
    ) -> Rows[NodesRrddataRow]:
        """List rrddata of a node.

        ``GET /nodes/{node}/rrddata``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/rrddata
        """
        return self._send("GET", {"timeframe": timeframe, "cf": cf})


class NodesScanAPI(BaseAPI):
    """``/nodes/{node}/scan``."""

    _template = "/nodes/{node}/scan"

    @property
    def cifs(self) -> NodesScanCifsAPI:
        """``/nodes/{node}/scan/cifs``."""
        return NodesScanCifsAPI(self._operator, self._ids)

    @property
    def iscsi(self) -> NodesScanIscsiAPI:
        """``/nodes/{node}/scan/iscsi``."""
        return NodesScanIscsiAPI(self._operator, self._ids)

    @property
    def lvm(self) -> NodesScanLvmAPI:
        """``/nodes/{node}/scan/lvm``."""
        return NodesScanLvmAPI(self._operator, self._ids)

    @property
    def lvmthin(self) -> NodesScanLvmthinAPI:
        """``/nodes/{node}/scan/lvmthin``."""
        return NodesScanLvmthinAPI(self._operator, self._ids)

    @property
    def nfs(self) -> NodesScanNfsAPI:
        """``/nodes/{node}/scan/nfs``."""
        return NodesScanNfsAPI(self._operator, self._ids)

    @property
    def pbs(self) -> NodesScanPbsAPI:
        """``/nodes/{node}/scan/pbs``."""
        return NodesScanPbsAPI(self._operator, self._ids)

    @property
    def zfs(self) -> NodesScanZfsAPI:
        """``/nodes/{node}/scan/zfs``."""
        return NodesScanZfsAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below scan of a node.

        ``GET /nodes/{node}/scan``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan
        """
        return self._send("GET", {})


class NodesScanCifsAPI(BaseAPI):
    """``/nodes/{node}/scan/cifs``."""

    _template = "/nodes/{node}/scan/cifs"

    def get(
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
        return self._send(
            "GET", {"server": server, "domain": domain, "password": password, "username": username}
        )


class NodesScanIscsiAPI(BaseAPI):
    """``/nodes/{node}/scan/iscsi``."""

    _template = "/nodes/{node}/scan/iscsi"

    def get(
        self,
        *,
        portal: str,
    ) -> Rows[NodesScanIscsiRow]:
        """List scan iscsi of a node.

        ``GET /nodes/{node}/scan/iscsi``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/iscsi
        """
        return self._send("GET", {"portal": portal})


class NodesScanLvmAPI(BaseAPI):
    """``/nodes/{node}/scan/lvm``."""

    _template = "/nodes/{node}/scan/lvm"

    def get(
        self,
    ) -> Rows[NodesScanLvmRow]:
        """List scan LVM of a node.

        ``GET /nodes/{node}/scan/lvm``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/lvm
        """
        return self._send("GET", {})


class NodesScanLvmthinAPI(BaseAPI):
    """``/nodes/{node}/scan/lvmthin``."""

    _template = "/nodes/{node}/scan/lvmthin"

    def get(
        self,
        *,
        vg: str,
    ) -> Rows[NodesScanLvmthinRow]:
        """List scan LVM thin pools of a node.

        ``GET /nodes/{node}/scan/lvmthin``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/lvmthin
        """
        return self._send("GET", {"vg": vg})


class NodesScanNfsAPI(BaseAPI):
    """``/nodes/{node}/scan/nfs``."""

    _template = "/nodes/{node}/scan/nfs"

    def get(
        self,
        *,
        server: str,
    ) -> Rows[NodesScanNfsRow]:
        """List scan nfs of a node.

        ``GET /nodes/{node}/scan/nfs``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/nfs
        """
        return self._send("GET", {"server": server})


class NodesScanPbsAPI(BaseAPI):
    """``/nodes/{node}/scan/pbs``."""

    _template = "/nodes/{node}/scan/pbs"

    def get(
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
        return self._send(
            "GET",
            {
                "password": password,
                "server": server,
                "username": username,
                "fingerprint": fingerprint,
                "port": port,
            },
        )


class NodesScanZfsAPI(BaseAPI):
    """``/nodes/{node}/scan/zfs``."""

    _template = "/nodes/{node}/scan/zfs"

    def get(
        self,
    ) -> Rows[NodesScanZfsRow]:
        """List scan ZFS pools of a node.

        ``GET /nodes/{node}/scan/zfs``; needs Datastore.Allocate on /storage.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/zfs
        """
        return self._send("GET", {})


class NodesServicesAPI(BaseAPI):
    """``/nodes/{node}/services``."""

    _template = "/nodes/{node}/services"

    def __call__(self, service: str | int) -> NodesServicesItemAPI:
        """``/nodes/{node}/services/{service}``."""
        return NodesServicesItemAPI(self._operator, self._with(_SERVICE, service))

    def get(
        self,
    ) -> Rows[NodesServicesRow]:
        """List services of a node.

        ``GET /nodes/{node}/services``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services
        """
        return self._send("GET", {})


class NodesServicesItemAPI(BaseAPI):
    """``/nodes/{node}/services/{service}``."""

    _template = "/nodes/{node}/services/{service}"

    @property
    def reload(self) -> NodesServicesReloadAPI:
        """``/nodes/{node}/services/{service}/reload``."""
        return NodesServicesReloadAPI(self._operator, self._ids)

    @property
    def restart(self) -> NodesServicesRestartAPI:
        """``/nodes/{node}/services/{service}/restart``."""
        return NodesServicesRestartAPI(self._operator, self._ids)

    @property
    def start(self) -> NodesServicesStartAPI:
        """``/nodes/{node}/services/{service}/start``."""
        return NodesServicesStartAPI(self._operator, self._ids)

    @property
    def state(self) -> NodesServicesStateAPI:
        """``/nodes/{node}/services/{service}/state``."""
        return NodesServicesStateAPI(self._operator, self._ids)

    @property
    def stop(self) -> NodesServicesStopAPI:
        """``/nodes/{node}/services/{service}/stop``."""
        return NodesServicesStopAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a service.

        ``GET /nodes/{node}/services/{service}``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}
        """
        return self._send("GET", {})


class NodesServicesReloadAPI(BaseAPI):
    """``/nodes/{node}/services/{service}/reload``."""

    _template = "/nodes/{node}/services/{service}/reload"

    def post(
        self,
    ) -> Task[None]:
        """Reload (a service).

        ``POST /nodes/{node}/services/{service}/reload``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/reload
        """
        return self._start("POST", {})


class NodesServicesRestartAPI(BaseAPI):
    """``/nodes/{node}/services/{service}/restart``."""

    _template = "/nodes/{node}/services/{service}/restart"

    def post(
        self,
    ) -> Task[None]:
        """Restart (a service).

        ``POST /nodes/{node}/services/{service}/restart``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/restart
        """
        return self._start("POST", {})


class NodesServicesStartAPI(BaseAPI):
    """``/nodes/{node}/services/{service}/start``."""

    _template = "/nodes/{node}/services/{service}/start"

    def post(
        self,
    ) -> Task[None]:
        """Start (a service).

        ``POST /nodes/{node}/services/{service}/start``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/start
        """
        return self._start("POST", {})


class NodesServicesStateAPI(BaseAPI):
    """``/nodes/{node}/services/{service}/state``."""

    _template = "/nodes/{node}/services/{service}/state"

    def get(
        self,
    ) -> NodesServicesState:
        """Read state of a service.

        ``GET /nodes/{node}/services/{service}/state``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/state
        """
        return self._send("GET", {})


class NodesServicesStopAPI(BaseAPI):
    """``/nodes/{node}/services/{service}/stop``."""

    _template = "/nodes/{node}/services/{service}/stop"

    def post(
        self,
    ) -> Task[None]:
        """Stop (a service).

        ``POST /nodes/{node}/services/{service}/stop``, starts a task; needs Sys.Modify on
        /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/stop
        """
        return self._start("POST", {})


class NodesSpiceshellAPI(BaseAPI):
    """``/nodes/{node}/spiceshell``."""

    _template = "/nodes/{node}/spiceshell"

    def post(
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
        return self._send("POST", {"cmd": cmd, "cmd-opts": cmd_opts, "proxy": proxy})


class NodesStartallAPI(BaseAPI):
    """``/nodes/{node}/startall``."""

    _template = "/nodes/{node}/startall"

    def post(
        self,
        *,
        force: bool | None = None,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> Task[None]:
        """Startall (a node).

        ``POST /nodes/{node}/startall``, starts a task; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/startall
        """
        return self._start("POST", {"force": force, "max-workers": max_workers, "vms": vms})


class NodesStatusAPI(BaseAPI):
    """``/nodes/{node}/status``."""

    _template = "/nodes/{node}/status"

    def get(
        self,
    ) -> NodesStatus:
        """Read status of a node.

        ``GET /nodes/{node}/status``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/status
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        command: Literal["reboot", "shutdown"],
    ) -> None:
        """Status (a node).

        ``POST /nodes/{node}/status``; needs Sys.PowerMgmt on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/status
        """
        return self._send("POST", {"command": command})


class NodesStopallAPI(BaseAPI):
    """``/nodes/{node}/stopall``."""

    _template = "/nodes/{node}/stopall"

    def post(
        self,
        *,
        force_stop: bool | None = None,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        timeout: Annotated[int, Field(ge=0, le=7200)] | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> Task[None]:
        """Stopall (a node).

        ``POST /nodes/{node}/stopall``, starts a task; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/stopall
        """
        return self._start(
            "POST",
            {"force-stop": force_stop, "max-workers": max_workers, "timeout": timeout, "vms": vms},
        )


class NodesSubscriptionAPI(BaseAPI):
    """``/nodes/{node}/subscription``."""

    _template = "/nodes/{node}/subscription"

    def get(
        self,
    ) -> NodesSubscription:
        """Read subscription of a node.

        ``GET /nodes/{node}/subscription``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        force: bool | None = None,
    ) -> None:
        """Change subscription of a node.

        ``POST /nodes/{node}/subscription``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
        """
        return self._send("POST", {"force": force})

    def put(
        self,
        *,
        key: str | SecretStr,
    ) -> None:
        """Change subscription of a node.

        ``PUT /nodes/{node}/subscription``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
        """
        return self._send("PUT", {"key": key})

    def delete(
        self,
    ) -> None:
        """Remove subscription of a node.

        ``DELETE /nodes/{node}/subscription``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
        """
        return self._send("DELETE", {})


class NodesSuspendallAPI(BaseAPI):
    """``/nodes/{node}/suspendall``."""

    _template = "/nodes/{node}/suspendall"

    def post(
        self,
        *,
        max_workers: Annotated[int, Field(ge=1, le=64)] | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> Task[None]:
        """Suspendall (a node).

        ``POST /nodes/{node}/suspendall``, starts a task; any user may call it; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/suspendall
        """
        return self._start("POST", {"max-workers": max_workers, "vms": vms})


class NodesSyslogAPI(BaseAPI):
    """``/nodes/{node}/syslog``."""

    _template = "/nodes/{node}/syslog"

    def get(
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
        return self._send(
            "GET",
            {"limit": limit, "service": service, "since": since, "start": start, "until": until},
        )


class NodesTasksAPI(BaseAPI):
    """``/nodes/{node}/tasks``."""

    _template = "/nodes/{node}/tasks"

    def __call__(self, upid: str | UPID) -> NodesTasksItemAPI:
        """``/nodes/{node}/tasks/{upid}``."""
        return NodesTasksItemAPI(self._operator, self._with(_UPID, upid))

    def get(
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
        return self._send(
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


class NodesTasksItemAPI(BaseAPI):
    """``/nodes/{node}/tasks/{upid}``."""

    _template = "/nodes/{node}/tasks/{upid}"

    @property
    def log(self) -> NodesTasksLogAPI:
        """``/nodes/{node}/tasks/{upid}/log``."""
        return NodesTasksLogAPI(self._operator, self._ids)

    @property
    def status(self) -> NodesTasksStatusAPI:
        """``/nodes/{node}/tasks/{upid}/status``."""
        return NodesTasksStatusAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a task.

        ``GET /nodes/{node}/tasks/{upid}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}
        """
        return self._send("GET", {})

    def delete(
        self,
    ) -> None:
        """Stop task (a task).

        ``DELETE /nodes/{node}/tasks/{upid}``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}
        """
        return self._send("DELETE", {})


class NodesTasksLogAPI(BaseAPI):
    """``/nodes/{node}/tasks/{upid}/log``."""

    _template = "/nodes/{node}/tasks/{upid}/log"

    def get(
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
        return self._send("GET", {"download": download, "limit": limit, "start": start})


class NodesTasksStatusAPI(BaseAPI):
    """``/nodes/{node}/tasks/{upid}/status``."""

    _template = "/nodes/{node}/tasks/{upid}/status"

    def get(
        self,
    ) -> NodesTasksStatus:
        """Read status of a task.

        ``GET /nodes/{node}/tasks/{upid}/status``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}/status
        """
        return self._send("GET", {})


class NodesTermproxyAPI(BaseAPI):
    """``/nodes/{node}/termproxy``."""

    _template = "/nodes/{node}/termproxy"

    def post(
        self,
        *,
        cmd: Literal["ceph_install", "login", "upgrade"] | None = None,
        cmd_opts: str | None = None,
    ) -> NodesTermproxyPost:
        """Termproxy (a node).

        ``POST /nodes/{node}/termproxy``; needs Sys.Console on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/termproxy
        """
        return self._send("POST", {"cmd": cmd, "cmd-opts": cmd_opts})


class NodesTimeAPI(BaseAPI):
    """``/nodes/{node}/time``."""

    _template = "/nodes/{node}/time"

    def get(
        self,
    ) -> NodesTime:
        """Read time of a node.

        ``GET /nodes/{node}/time``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/time
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        timezone: str,
    ) -> None:
        """Change time of a node.

        ``PUT /nodes/{node}/time``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/time
        """
        return self._send("PUT", {"timezone": timezone})


class NodesVersionAPI(BaseAPI):
    """``/nodes/{node}/version``."""

    _template = "/nodes/{node}/version"

    def get(
        self,
    ) -> NodesVersion:
        """Read version of a node.

        ``GET /nodes/{node}/version``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/version
        """
        return self._send("GET", {})


class NodesVncshellAPI(BaseAPI):
    """``/nodes/{node}/vncshell``."""

    _template = "/nodes/{node}/vncshell"

    def post(
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
        return self._send(
            "POST",
            {
                "cmd": cmd,
                "cmd-opts": cmd_opts,
                "height": height,
                "websocket": websocket,
                "width": width,
            },
        )


class NodesVncwebsocketAPI(BaseAPI):
    """``/nodes/{node}/vncwebsocket``."""

    _template = "/nodes/{node}/vncwebsocket"

    def get(
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
        return self._send("GET", {"port": port, "vncticket": vncticket})


class NodesVzdumpAPI(BaseAPI):
    """``/nodes/{node}/vzdump``."""

    _template = "/nodes/{node}/vzdump"

    @property
    def defaults(self) -> NodesVzdumpDefaultsAPI:
        """``/nodes/{node}/vzdump/defaults``."""
        return NodesVzdumpDefaultsAPI(self._operator, self._ids)

    @property
    def extractconfig(self) -> NodesVzdumpExtractconfigAPI:
        """``/nodes/{node}/vzdump/extractconfig``."""
        return NodesVzdumpExtractconfigAPI(self._operator, self._ids)

    def post(
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
    ) -> Task[None]:
        """Vzdump (a node).

        ``POST /nodes/{node}/vzdump``, starts a task; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump
        """
        return self._start(
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


class NodesVzdumpDefaultsAPI(BaseAPI):
    """``/nodes/{node}/vzdump/defaults``."""

    _template = "/nodes/{node}/vzdump/defaults"

    def get(
        self,
        *,
        storage: str | None = None,
    ) -> NodesVzdumpDefaults:
        """Read vzdump defaults of a node.

        ``GET /nodes/{node}/vzdump/defaults``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump/defaults
        """
        return self._send("GET", {"storage": storage})


class NodesVzdumpExtractconfigAPI(BaseAPI):
    """``/nodes/{node}/vzdump/extractconfig``."""

    _template = "/nodes/{node}/vzdump/extractconfig"

    def get(
        self,
        *,
        volume: str,
    ) -> str:
        """Read vzdump extractconfig of a node.

        ``GET /nodes/{node}/vzdump/extractconfig``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump/extractconfig
        """
        return self._send("GET", {"volume": volume})


class NodesWakeonlanAPI(BaseAPI):
    """``/nodes/{node}/wakeonlan``."""

    _template = "/nodes/{node}/wakeonlan"

    def post(
        self,
    ) -> str:
        """Wakeonlan (a node).

        ``POST /nodes/{node}/wakeonlan``; needs Sys.PowerMgmt on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/wakeonlan
        """
        return self._send("POST", {})
