# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002, N803
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/qemu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk._api.choices import ClusterOptionsKeyboard, QemuMoveDiskDisk, QemuResizeDisk
    from pyvirt_sdk._tasks.aio import AsyncTask
    from pyvirt_sdk.formats import (
        NUMA,
        RNG,
        SEV,
        SMBIOS,
        TDX,
        USB,
        VGA,
        Agent,
        Audio,
        Boot,
        CloudInitFiles,
        CPUConfig,
        Drive,
        EFIDisk,
        HostPCI,
        IPConfig,
        Machine,
        Memory,
        NetDevice,
        RemoteEndpoint,
        SharedMemory,
        SpiceEnhancements,
        Startup,
        TPMState,
        UnusedDisk,
        VirtioFS,
        VolumeID,
        Watchdog,
    )
    from pyvirt_sdk.models.generated.nodes_qemu import NodesQemuRow
    from pyvirt_sdk.models.generated.nodes_qemu_agent import (
        NodesQemuAgentExecPost,
        NodesQemuAgentExecStatus,
        NodesQemuAgentFileRead,
    )
    from pyvirt_sdk.models.generated.nodes_qemu_cloudinit import NodesQemuCloudinitRow
    from pyvirt_sdk.models.generated.nodes_qemu_config import NodesQemuConfig
    from pyvirt_sdk.models.generated.nodes_qemu_feature import NodesQemuFeature
    from pyvirt_sdk.models.generated.nodes_qemu_firewall import (
        NodesQemuFirewallAliasesRow,
        NodesQemuFirewallIpsetItemRow,
        NodesQemuFirewallIpsetRow,
        NodesQemuFirewallLogRow,
        NodesQemuFirewallOptions,
        NodesQemuFirewallRefsRow,
        NodesQemuFirewallRulesItem,
        NodesQemuFirewallRulesRow,
    )
    from pyvirt_sdk.models.generated.nodes_qemu_migrate import NodesQemuMigrate
    from pyvirt_sdk.models.generated.nodes_qemu_mtunnel import NodesQemuMtunnelPost
    from pyvirt_sdk.models.generated.nodes_qemu_mtunnelwebsocket import NodesQemuMtunnelwebsocket
    from pyvirt_sdk.models.generated.nodes_qemu_pending import NodesQemuPendingRow
    from pyvirt_sdk.models.generated.nodes_qemu_rrd import NodesQemuRrd
    from pyvirt_sdk.models.generated.nodes_qemu_rrddata import NodesQemuRrddataRow
    from pyvirt_sdk.models.generated.nodes_qemu_snapshot import (
        NodesQemuSnapshotConfig,
        NodesQemuSnapshotRow,
    )
    from pyvirt_sdk.models.generated.nodes_qemu_spiceproxy import NodesQemuSpiceproxyPost
    from pyvirt_sdk.models.generated.nodes_qemu_status import NodesQemuStatusCurrent
    from pyvirt_sdk.models.generated.nodes_qemu_termproxy import NodesQemuTermproxyPost
    from pyvirt_sdk.models.generated.nodes_qemu_vncproxy import NodesQemuVncproxyPost
    from pyvirt_sdk.models.generated.nodes_qemu_vncwebsocket import NodesQemuVncwebsocket
    from pyvirt_sdk.models.rows import Rows

_VMID = Id("vmid", {"format": "pve-vmid", "max": 999999999, "min": 100, "type": "integer"})
_NAME = Id(
    "name",
    {"maxLength": 64, "minLength": 2, "pattern": "[A-Za-z][A-Za-z0-9\\-\\_]+", "type": "string"},
)
_CIDR = Id("cidr", {"format": "IPorCIDRorAlias", "type": "string"})
_POS = Id("pos", {"min": 0, "type": "integer"})
_SNAPNAME = Id("snapname", {"format": "pve-configid", "maxLength": 40, "type": "string"})


class AsyncNodesQemuAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu``."""

    _template = "/nodes/{node}/qemu"

    def __call__(self, vmid: str | int) -> AsyncNodesQemuItemAPI:
        """``/nodes/{node}/qemu/{vmid}``."""
        return AsyncNodesQemuItemAPI(self._operator, self._with(_VMID, vmid))

    async def get(
        self,
        *,
        full: bool | None = None,
    ) -> Rows[NodesQemuRow]:
        """List VMs of a node.

        ``GET /nodes/{node}/qemu``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu
        """
        return await self._send("GET", {"full": full})

    async def post(
        self,
        *,
        vmid: Annotated[int, Field(ge=100, le=999999999)],
        acpi: bool | None = None,
        affinity: str | None = None,
        agent: Agent | bool | str | Mapping[str, object] | None = None,
        allow_ksm: bool | None = None,
        amd_sev: SEV | str | Mapping[str, object] | None = None,
        arch: Literal["x86_64", "aarch64"] | None = None,
        archive: str | None = None,
        args: str | None = None,
        audio0: Audio | str | Mapping[str, object] | None = None,
        autostart: bool | None = None,
        balloon: Annotated[int, Field(ge=0)] | None = None,
        bios: Literal["seabios", "ovmf"] | None = None,
        boot: Boot | str | Mapping[str, object] | None = None,
        bootdisk: str | None = None,
        bwlimit: Annotated[int, Field(ge=0)] | None = None,
        cdrom: Drive | str | Mapping[str, object] | None = None,
        cicustom: CloudInitFiles | str | Mapping[str, object] | None = None,
        cipassword: str | SecretStr | None = None,
        citype: Literal["configdrive2", "nocloud", "opennebula"] | None = None,
        ciupgrade: bool | None = None,
        ciuser: str | None = None,
        cores: Annotated[int, Field(ge=1)] | None = None,
        cpu: CPUConfig | str | Mapping[str, object] | None = None,
        cpulimit: Annotated[float, Field(ge=0, le=128)] | None = None,
        cpuunits: Annotated[int, Field(ge=1, le=262144)] | None = None,
        description: str | None = None,
        efidisk0: EFIDisk | str | Mapping[str, object] | None = None,
        force: bool | None = None,
        freeze: bool | None = None,
        ha_managed: bool | None = None,
        hookscript: str | VolumeID | None = None,
        hostpci: Mapping[int, HostPCI | str | Mapping[str, object]] | None = None,
        hotplug: str | None = None,
        hugepages: Literal["any", "2", "1024"] | None = None,
        ide: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        import_working_storage: str | None = None,
        intel_tdx: TDX | str | Mapping[str, object] | None = None,
        ipconfig: Mapping[int, IPConfig | str | Mapping[str, object]] | None = None,
        ivshmem: SharedMemory | str | Mapping[str, object] | None = None,
        keephugepages: bool | None = None,
        keyboard: ClusterOptionsKeyboard | None = None,
        kvm: bool | None = None,
        live_restore: bool | None = None,
        localtime: bool | None = None,
        lock: Literal[
            "backup",
            "clone",
            "create",
            "migrate",
            "rollback",
            "snapshot",
            "snapshot-delete",
            "suspending",
            "suspended",
        ]
        | None = None,
        machine: Machine | str | Mapping[str, object] | None = None,
        memory: Memory | int | str | Mapping[str, object] | None = None,
        migrate_downtime: Annotated[float, Field(ge=0)] | None = None,
        migrate_speed: Annotated[int, Field(ge=0)] | None = None,
        name: str | None = None,
        nameserver: str | Sequence[str] | None = None,
        net: Mapping[int, NetDevice | str | Mapping[str, object]] | None = None,
        numa: bool | None = None,
        numa_n: Mapping[int, NUMA | str | Mapping[str, object]] | None = None,
        onboot: bool | None = None,
        ostype: Literal[
            "other",
            "wxp",
            "w2k",
            "w2k3",
            "w2k8",
            "wvista",
            "win7",
            "win8",
            "win10",
            "win11",
            "l24",
            "l26",
            "solaris",
        ]
        | None = None,
        parallel: Mapping[int, str] | None = None,
        pool: str | None = None,
        protection: bool | None = None,
        reboot: bool | None = None,
        rng0: RNG | str | Mapping[str, object] | None = None,
        sata: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        scsi: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        scsihw: Literal[
            "lsi", "lsi53c810", "virtio-scsi-pci", "virtio-scsi-single", "megasas", "pvscsi"
        ]
        | None = None,
        searchdomain: str | None = None,
        serial: Mapping[int, str] | None = None,
        shares: Annotated[int, Field(ge=0, le=50000)] | None = None,
        smbios1: SMBIOS | str | Mapping[str, object] | None = None,
        smp: Annotated[int, Field(ge=1)] | None = None,
        sockets: Annotated[int, Field(ge=1)] | None = None,
        spice_enhancements: SpiceEnhancements | str | Mapping[str, object] | None = None,
        sshkeys: str | SecretStr | None = None,
        start: bool | None = None,
        startdate: str | None = None,
        startup: Startup | str | Mapping[str, object] | None = None,
        storage: str | None = None,
        tablet: bool | None = None,
        tags: str | Sequence[str] | None = None,
        tdf: bool | None = None,
        template: bool | None = None,
        tpmstate0: TPMState | str | Mapping[str, object] | None = None,
        unique: bool | None = None,
        unused: Mapping[int, UnusedDisk | str | Mapping[str, object]] | None = None,
        usb: Mapping[int, USB | str | Mapping[str, object]] | None = None,
        vcpus: Annotated[int, Field(ge=1)] | None = None,
        vga: VGA | str | Mapping[str, object] | None = None,
        virtio: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        virtiofs: Mapping[int, VirtioFS | str | Mapping[str, object]] | None = None,
        vmgenid: str | None = None,
        vmstatestorage: str | None = None,
        watchdog: Watchdog | str | Mapping[str, object] | None = None,
    ) -> AsyncTask[None]:
        """Add to VMs of a node.

        ``POST /nodes/{node}/qemu``, starts a task; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu
        """
        return await self._start(
            "POST",
            {
                "vmid": vmid,
                "acpi": acpi,
                "affinity": affinity,
                "agent": agent,
                "allow-ksm": allow_ksm,
                "amd-sev": amd_sev,
                "arch": arch,
                "archive": archive,
                "args": args,
                "audio0": audio0,
                "autostart": autostart,
                "balloon": balloon,
                "bios": bios,
                "boot": boot,
                "bootdisk": bootdisk,
                "bwlimit": bwlimit,
                "cdrom": cdrom,
                "cicustom": cicustom,
                "cipassword": cipassword,
                "citype": citype,
                "ciupgrade": ciupgrade,
                "ciuser": ciuser,
                "cores": cores,
                "cpu": cpu,
                "cpulimit": cpulimit,
                "cpuunits": cpuunits,
                "description": description,
                "efidisk0": efidisk0,
                "force": force,
                "freeze": freeze,
                "ha-managed": ha_managed,
                "hookscript": hookscript,
                "hostpci[n]": hostpci,
                "hotplug": hotplug,
                "hugepages": hugepages,
                "ide[n]": ide,
                "import-working-storage": import_working_storage,
                "intel-tdx": intel_tdx,
                "ipconfig[n]": ipconfig,
                "ivshmem": ivshmem,
                "keephugepages": keephugepages,
                "keyboard": keyboard,
                "kvm": kvm,
                "live-restore": live_restore,
                "localtime": localtime,
                "lock": lock,
                "machine": machine,
                "memory": memory,
                "migrate_downtime": migrate_downtime,
                "migrate_speed": migrate_speed,
                "name": name,
                "nameserver": nameserver,
                "net[n]": net,
                "numa": numa,
                "numa[n]": numa_n,
                "onboot": onboot,
                "ostype": ostype,
                "parallel[n]": parallel,
                "pool": pool,
                "protection": protection,
                "reboot": reboot,
                "rng0": rng0,
                "sata[n]": sata,
                "scsi[n]": scsi,
                "scsihw": scsihw,
                "searchdomain": searchdomain,
                "serial[n]": serial,
                "shares": shares,
                "smbios1": smbios1,
                "smp": smp,
                "sockets": sockets,
                "spice_enhancements": spice_enhancements,
                "sshkeys": sshkeys,
                "start": start,
                "startdate": startdate,
                "startup": startup,
                "storage": storage,
                "tablet": tablet,
                "tags": tags,
                "tdf": tdf,
                "template": template,
                "tpmstate0": tpmstate0,
                "unique": unique,
                "unused[n]": unused,
                "usb[n]": usb,
                "vcpus": vcpus,
                "vga": vga,
                "virtio[n]": virtio,
                "virtiofs[n]": virtiofs,
                "vmgenid": vmgenid,
                "vmstatestorage": vmstatestorage,
                "watchdog": watchdog,
            },
        )


class AsyncNodesQemuItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}``."""

    _template = "/nodes/{node}/qemu/{vmid}"

    @property
    def agent(self) -> AsyncNodesQemuAgentAPI:
        """``/nodes/{node}/qemu/{vmid}/agent``."""
        return AsyncNodesQemuAgentAPI(self._operator, self._ids)

    @property
    def clone(self) -> AsyncNodesQemuCloneAPI:
        """``/nodes/{node}/qemu/{vmid}/clone``."""
        return AsyncNodesQemuCloneAPI(self._operator, self._ids)

    @property
    def cloudinit(self) -> AsyncNodesQemuCloudinitAPI:
        """``/nodes/{node}/qemu/{vmid}/cloudinit``."""
        return AsyncNodesQemuCloudinitAPI(self._operator, self._ids)

    @property
    def config(self) -> AsyncNodesQemuConfigAPI:
        """``/nodes/{node}/qemu/{vmid}/config``."""
        return AsyncNodesQemuConfigAPI(self._operator, self._ids)

    @property
    def dbus_vmstate(self) -> AsyncNodesQemuDbusVmstateAPI:
        """``/nodes/{node}/qemu/{vmid}/dbus-vmstate``."""
        return AsyncNodesQemuDbusVmstateAPI(self._operator, self._ids)

    @property
    def feature(self) -> AsyncNodesQemuFeatureAPI:
        """``/nodes/{node}/qemu/{vmid}/feature``."""
        return AsyncNodesQemuFeatureAPI(self._operator, self._ids)

    @property
    def firewall(self) -> AsyncNodesQemuFirewallAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall``."""
        return AsyncNodesQemuFirewallAPI(self._operator, self._ids)

    @property
    def migrate(self) -> AsyncNodesQemuMigrateAPI:
        """``/nodes/{node}/qemu/{vmid}/migrate``."""
        return AsyncNodesQemuMigrateAPI(self._operator, self._ids)

    @property
    def monitor(self) -> AsyncNodesQemuMonitorAPI:
        """``/nodes/{node}/qemu/{vmid}/monitor``."""
        return AsyncNodesQemuMonitorAPI(self._operator, self._ids)

    @property
    def move_disk(self) -> AsyncNodesQemuMoveDiskAPI:
        """``/nodes/{node}/qemu/{vmid}/move_disk``."""
        return AsyncNodesQemuMoveDiskAPI(self._operator, self._ids)

    @property
    def mtunnel(self) -> AsyncNodesQemuMtunnelAPI:
        """``/nodes/{node}/qemu/{vmid}/mtunnel``."""
        return AsyncNodesQemuMtunnelAPI(self._operator, self._ids)

    @property
    def mtunnelwebsocket(self) -> AsyncNodesQemuMtunnelwebsocketAPI:
        """``/nodes/{node}/qemu/{vmid}/mtunnelwebsocket``."""
        return AsyncNodesQemuMtunnelwebsocketAPI(self._operator, self._ids)

    @property
    def pending(self) -> AsyncNodesQemuPendingAPI:
        """``/nodes/{node}/qemu/{vmid}/pending``."""
        return AsyncNodesQemuPendingAPI(self._operator, self._ids)

    @property
    def remote_migrate(self) -> AsyncNodesQemuRemoteMigrateAPI:
        """``/nodes/{node}/qemu/{vmid}/remote_migrate``."""
        return AsyncNodesQemuRemoteMigrateAPI(self._operator, self._ids)

    @property
    def resize(self) -> AsyncNodesQemuResizeAPI:
        """``/nodes/{node}/qemu/{vmid}/resize``."""
        return AsyncNodesQemuResizeAPI(self._operator, self._ids)

    @property
    def rrd(self) -> AsyncNodesQemuRrdAPI:
        """``/nodes/{node}/qemu/{vmid}/rrd``."""
        return AsyncNodesQemuRrdAPI(self._operator, self._ids)

    @property
    def rrddata(self) -> AsyncNodesQemuRrddataAPI:
        """``/nodes/{node}/qemu/{vmid}/rrddata``."""
        return AsyncNodesQemuRrddataAPI(self._operator, self._ids)

    @property
    def sendkey(self) -> AsyncNodesQemuSendkeyAPI:
        """``/nodes/{node}/qemu/{vmid}/sendkey``."""
        return AsyncNodesQemuSendkeyAPI(self._operator, self._ids)

    @property
    def snapshot(self) -> AsyncNodesQemuSnapshotAPI:
        """``/nodes/{node}/qemu/{vmid}/snapshot``."""
        return AsyncNodesQemuSnapshotAPI(self._operator, self._ids)

    @property
    def spiceproxy(self) -> AsyncNodesQemuSpiceproxyAPI:
        """``/nodes/{node}/qemu/{vmid}/spiceproxy``."""
        return AsyncNodesQemuSpiceproxyAPI(self._operator, self._ids)

    @property
    def status(self) -> AsyncNodesQemuStatusAPI:
        """``/nodes/{node}/qemu/{vmid}/status``."""
        return AsyncNodesQemuStatusAPI(self._operator, self._ids)

    @property
    def template(self) -> AsyncNodesQemuTemplateAPI:
        """``/nodes/{node}/qemu/{vmid}/template``."""
        return AsyncNodesQemuTemplateAPI(self._operator, self._ids)

    @property
    def termproxy(self) -> AsyncNodesQemuTermproxyAPI:
        """``/nodes/{node}/qemu/{vmid}/termproxy``."""
        return AsyncNodesQemuTermproxyAPI(self._operator, self._ids)

    @property
    def unlink(self) -> AsyncNodesQemuUnlinkAPI:
        """``/nodes/{node}/qemu/{vmid}/unlink``."""
        return AsyncNodesQemuUnlinkAPI(self._operator, self._ids)

    @property
    def vncproxy(self) -> AsyncNodesQemuVncproxyAPI:
        """``/nodes/{node}/qemu/{vmid}/vncproxy``."""
        return AsyncNodesQemuVncproxyAPI(self._operator, self._ids)

    @property
    def vncwebsocket(self) -> AsyncNodesQemuVncwebsocketAPI:
        """``/nodes/{node}/qemu/{vmid}/vncwebsocket``."""
        return AsyncNodesQemuVncwebsocketAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a VM.

        ``GET /nodes/{node}/qemu/{vmid}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}
        """
        return await self._send("GET", {})

    async def delete(
        self,
        *,
        destroy_unreferenced_disks: bool | None = None,
        purge: bool | None = None,
        skiplock: bool | None = None,
    ) -> AsyncTask[None]:
        """Remove a VM.

        ``DELETE /nodes/{node}/qemu/{vmid}``, starts a task; needs VM.Allocate on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}
        """
        return await self._start(
            "DELETE",
            {
                "destroy-unreferenced-disks": destroy_unreferenced_disks,
                "purge": purge,
                "skiplock": skiplock,
            },
        )


class AsyncNodesQemuAgentAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent"

    @property
    def exec(self) -> AsyncNodesQemuAgentExecAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/exec``."""
        return AsyncNodesQemuAgentExecAPI(self._operator, self._ids)

    @property
    def exec_status(self) -> AsyncNodesQemuAgentExecStatusAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/exec-status``."""
        return AsyncNodesQemuAgentExecStatusAPI(self._operator, self._ids)

    @property
    def file_read(self) -> AsyncNodesQemuAgentFileReadAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/file-read``."""
        return AsyncNodesQemuAgentFileReadAPI(self._operator, self._ids)

    @property
    def file_write(self) -> AsyncNodesQemuAgentFileWriteAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/file-write``."""
        return AsyncNodesQemuAgentFileWriteAPI(self._operator, self._ids)

    @property
    def fsfreeze_freeze(self) -> AsyncNodesQemuAgentFsfreezeFreezeAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze``."""
        return AsyncNodesQemuAgentFsfreezeFreezeAPI(self._operator, self._ids)

    @property
    def fsfreeze_status(self) -> AsyncNodesQemuAgentFsfreezeStatusAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status``."""
        return AsyncNodesQemuAgentFsfreezeStatusAPI(self._operator, self._ids)

    @property
    def fsfreeze_thaw(self) -> AsyncNodesQemuAgentFsfreezeThawAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw``."""
        return AsyncNodesQemuAgentFsfreezeThawAPI(self._operator, self._ids)

    @property
    def fstrim(self) -> AsyncNodesQemuAgentFstrimAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/fstrim``."""
        return AsyncNodesQemuAgentFstrimAPI(self._operator, self._ids)

    @property
    def get_fsinfo(self) -> AsyncNodesQemuAgentGetFsinfoAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-fsinfo``."""
        return AsyncNodesQemuAgentGetFsinfoAPI(self._operator, self._ids)

    @property
    def get_host_name(self) -> AsyncNodesQemuAgentGetHostNameAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-host-name``."""
        return AsyncNodesQemuAgentGetHostNameAPI(self._operator, self._ids)

    @property
    def get_memory_block_info(self) -> AsyncNodesQemuAgentGetMemoryBlockInfoAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info``."""
        return AsyncNodesQemuAgentGetMemoryBlockInfoAPI(self._operator, self._ids)

    @property
    def get_memory_blocks(self) -> AsyncNodesQemuAgentGetMemoryBlocksAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks``."""
        return AsyncNodesQemuAgentGetMemoryBlocksAPI(self._operator, self._ids)

    @property
    def get_osinfo(self) -> AsyncNodesQemuAgentGetOsinfoAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-osinfo``."""
        return AsyncNodesQemuAgentGetOsinfoAPI(self._operator, self._ids)

    @property
    def get_time(self) -> AsyncNodesQemuAgentGetTimeAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-time``."""
        return AsyncNodesQemuAgentGetTimeAPI(self._operator, self._ids)

    @property
    def get_timezone(self) -> AsyncNodesQemuAgentGetTimezoneAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-timezone``."""
        return AsyncNodesQemuAgentGetTimezoneAPI(self._operator, self._ids)

    @property
    def get_users(self) -> AsyncNodesQemuAgentGetUsersAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-users``."""
        return AsyncNodesQemuAgentGetUsersAPI(self._operator, self._ids)

    @property
    def get_vcpus(self) -> AsyncNodesQemuAgentGetVcpusAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-vcpus``."""
        return AsyncNodesQemuAgentGetVcpusAPI(self._operator, self._ids)

    @property
    def info(self) -> AsyncNodesQemuAgentInfoAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/info``."""
        return AsyncNodesQemuAgentInfoAPI(self._operator, self._ids)

    @property
    def network_get_interfaces(self) -> AsyncNodesQemuAgentNetworkGetInterfacesAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces``."""
        return AsyncNodesQemuAgentNetworkGetInterfacesAPI(self._operator, self._ids)

    @property
    def ping(self) -> AsyncNodesQemuAgentPingAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/ping``."""
        return AsyncNodesQemuAgentPingAPI(self._operator, self._ids)

    @property
    def set_user_password(self) -> AsyncNodesQemuAgentSetUserPasswordAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/set-user-password``."""
        return AsyncNodesQemuAgentSetUserPasswordAPI(self._operator, self._ids)

    @property
    def shutdown(self) -> AsyncNodesQemuAgentShutdownAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/shutdown``."""
        return AsyncNodesQemuAgentShutdownAPI(self._operator, self._ids)

    @property
    def suspend_disk(self) -> AsyncNodesQemuAgentSuspendDiskAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/suspend-disk``."""
        return AsyncNodesQemuAgentSuspendDiskAPI(self._operator, self._ids)

    @property
    def suspend_hybrid(self) -> AsyncNodesQemuAgentSuspendHybridAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid``."""
        return AsyncNodesQemuAgentSuspendHybridAPI(self._operator, self._ids)

    @property
    def suspend_ram(self) -> AsyncNodesQemuAgentSuspendRamAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/suspend-ram``."""
        return AsyncNodesQemuAgentSuspendRamAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below agent of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        command: Literal[
            "fsfreeze-freeze",
            "fsfreeze-status",
            "fsfreeze-thaw",
            "fstrim",
            "get-fsinfo",
            "get-host-name",
            "get-memory-block-info",
            "get-memory-blocks",
            "get-osinfo",
            "get-time",
            "get-timezone",
            "get-users",
            "get-vcpus",
            "info",
            "network-get-interfaces",
            "ping",
            "shutdown",
            "suspend-disk",
            "suspend-hybrid",
            "suspend-ram",
        ],
    ) -> dict[str, Any]:
        """Agent (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent``; needs VM.GuestAgent.Unrestricted or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent
        """
        return await self._send("POST", {"command": command})


class AsyncNodesQemuAgentExecAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/exec``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/exec"

    async def post(
        self,
        *,
        command: str | Sequence[str],
        input_data: str | SecretStr | None = None,
    ) -> NodesQemuAgentExecPost:
        """Agent exec (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/exec``; needs VM.GuestAgent.Unrestricted on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/exec
        """
        return await self._send("POST", {"command": command, "input-data": input_data})


class AsyncNodesQemuAgentExecStatusAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/exec-status``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/exec-status"

    async def get(
        self,
        *,
        pid: int,
    ) -> NodesQemuAgentExecStatus:
        """Read agent exec status of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/exec-status``; needs VM.GuestAgent.Unrestricted on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/exec-status
        """
        return await self._send("GET", {"pid": pid})


class AsyncNodesQemuAgentFileReadAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/file-read``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/file-read"

    async def get(
        self,
        *,
        file: str,
        count: Annotated[int, Field(ge=1, le=16777216)] | None = None,
        decode: bool | None = None,
        offset: Annotated[int, Field(ge=0)] | None = None,
    ) -> NodesQemuAgentFileRead:
        """Read agent file read of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/file-read``; needs VM.GuestAgent.FileRead or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/file-read
        """
        return await self._send(
            "GET", {"file": file, "count": count, "decode": decode, "offset": offset}
        )


class AsyncNodesQemuAgentFileWriteAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/file-write``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/file-write"

    async def post(
        self,
        *,
        content: str,
        file: str,
        encode: bool | None = None,
    ) -> None:
        """Agent file write (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/file-write``; needs VM.GuestAgent.FileWrite or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/file-write
        """
        return await self._send("POST", {"content": content, "file": file, "encode": encode})


class AsyncNodesQemuAgentFsfreezeFreezeAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze"

    async def post(
        self,
    ) -> dict[str, Any]:
        """Agent fsfreeze freeze (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze``; needs
        VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze
        """
        return await self._send("POST", {})


class AsyncNodesQemuAgentFsfreezeStatusAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status"

    async def post(
        self,
    ) -> dict[str, Any]:
        """Agent fsfreeze status (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status
        """
        return await self._send("POST", {})


class AsyncNodesQemuAgentFsfreezeThawAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw"

    async def post(
        self,
    ) -> dict[str, Any]:
        """Agent fsfreeze thaw (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw``; needs VM.GuestAgent.FileSystemMgmt
        or VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw
        """
        return await self._send("POST", {})


class AsyncNodesQemuAgentFstrimAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/fstrim``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/fstrim"

    async def post(
        self,
    ) -> dict[str, Any]:
        """Agent fstrim (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/fstrim``; needs VM.GuestAgent.FileSystemMgmt or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fstrim
        """
        return await self._send("POST", {})


class AsyncNodesQemuAgentGetFsinfoAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-fsinfo``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-fsinfo"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get fsinfo of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-fsinfo
        """
        return await self._send("GET", {})


class AsyncNodesQemuAgentGetHostNameAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-host-name``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-host-name"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get host name of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-host-name``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-host-name
        """
        return await self._send("GET", {})


class AsyncNodesQemuAgentGetMemoryBlockInfoAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get memory block info of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info``; needs VM.GuestAgent.Audit
        or VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info
        """
        return await self._send("GET", {})


class AsyncNodesQemuAgentGetMemoryBlocksAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get memory blocks of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks
        """
        return await self._send("GET", {})


class AsyncNodesQemuAgentGetOsinfoAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-osinfo``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-osinfo"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get osinfo of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-osinfo
        """
        return await self._send("GET", {})


class AsyncNodesQemuAgentGetTimeAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-time``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-time"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get time of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-time``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-time
        """
        return await self._send("GET", {})


class AsyncNodesQemuAgentGetTimezoneAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-timezone``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-timezone"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get timezone of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-timezone``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-timezone
        """
        return await self._send("GET", {})


class AsyncNodesQemuAgentGetUsersAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-users``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-users"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get users of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-users``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-users
        """
        return await self._send("GET", {})


class AsyncNodesQemuAgentGetVcpusAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-vcpus``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-vcpus"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get vcpus of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-vcpus
        """
        return await self._send("GET", {})


class AsyncNodesQemuAgentInfoAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/info``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/info"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read agent info of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/info``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/info
        """
        return await self._send("GET", {})


class AsyncNodesQemuAgentNetworkGetInterfacesAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read agent network get interfaces of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces``; needs VM.GuestAgent.Audit
        or VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces
        """
        return await self._send("GET", {})


class AsyncNodesQemuAgentPingAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/ping``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/ping"

    async def post(
        self,
    ) -> dict[str, Any]:
        """Agent ping (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/ping``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/ping
        """
        return await self._send("POST", {})


class AsyncNodesQemuAgentSetUserPasswordAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/set-user-password``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/set-user-password"

    async def post(
        self,
        *,
        password: str | SecretStr,
        username: str,
        crypted: bool | None = None,
    ) -> dict[str, Any]:
        """Agent set user password (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/set-user-password``; needs
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/set-user-password
        """
        return await self._send(
            "POST", {"password": password, "username": username, "crypted": crypted}
        )


class AsyncNodesQemuAgentShutdownAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/shutdown``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/shutdown"

    async def post(
        self,
    ) -> dict[str, Any]:
        """Agent shutdown (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/shutdown``; needs VM.PowerMgmt or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/shutdown
        """
        return await self._send("POST", {})


class AsyncNodesQemuAgentSuspendDiskAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/suspend-disk``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/suspend-disk"

    async def post(
        self,
    ) -> dict[str, Any]:
        """Agent suspend disk (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk``; needs VM.PowerMgmt or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-disk
        """
        return await self._send("POST", {})


class AsyncNodesQemuAgentSuspendHybridAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid"

    async def post(
        self,
    ) -> dict[str, Any]:
        """Agent suspend hybrid (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid``; needs VM.PowerMgmt or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid
        """
        return await self._send("POST", {})


class AsyncNodesQemuAgentSuspendRamAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/suspend-ram``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/suspend-ram"

    async def post(
        self,
    ) -> dict[str, Any]:
        """Agent suspend ram (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram``; needs VM.PowerMgmt or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-ram
        """
        return await self._send("POST", {})


class AsyncNodesQemuCloneAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/clone``."""

    _template = "/nodes/{node}/qemu/{vmid}/clone"

    async def post(
        self,
        *,
        newid: Annotated[int, Field(ge=100, le=999999999)],
        bwlimit: Annotated[int, Field(ge=0)] | None = None,
        description: str | None = None,
        format: Literal["raw", "qcow2", "vmdk"] | None = None,
        full: bool | None = None,
        name: str | None = None,
        pool: str | None = None,
        snapname: str | None = None,
        storage: str | None = None,
        target: str | None = None,
    ) -> AsyncTask[None]:
        """Clone (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/clone``, starts a task; needs VM.Clone on /vms/{vmid} and
        (VM.Allocate on /vms/{newid} or VM.Allocate on /pool/{pool} where `pool` is given); the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/clone
        """
        return await self._start(
            "POST",
            {
                "newid": newid,
                "bwlimit": bwlimit,
                "description": description,
                "format": format,
                "full": full,
                "name": name,
                "pool": pool,
                "snapname": snapname,
                "storage": storage,
                "target": target,
            },
        )


class AsyncNodesQemuCloudinitAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/cloudinit``."""

    _template = "/nodes/{node}/qemu/{vmid}/cloudinit"

    @property
    def dump(self) -> AsyncNodesQemuCloudinitDumpAPI:
        """``/nodes/{node}/qemu/{vmid}/cloudinit/dump``."""
        return AsyncNodesQemuCloudinitDumpAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> Rows[NodesQemuCloudinitRow]:
        """List cloudinit of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/cloudinit``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit
        """
        return await self._send("GET", {})

    async def put(
        self,
    ) -> None:
        """Change cloudinit of a VM.

        ``PUT /nodes/{node}/qemu/{vmid}/cloudinit``; needs VM.Config.Cloudinit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit
        """
        return await self._send("PUT", {})


class AsyncNodesQemuCloudinitDumpAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/cloudinit/dump``."""

    _template = "/nodes/{node}/qemu/{vmid}/cloudinit/dump"

    async def get(
        self,
        *,
        type: Literal["user", "network", "meta"],
    ) -> str:
        """Read cloudinit dump of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/cloudinit/dump``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit/dump
        """
        return await self._send("GET", {"type": type})


class AsyncNodesQemuConfigAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/config``."""

    _template = "/nodes/{node}/qemu/{vmid}/config"

    async def get(
        self,
        *,
        current: bool | None = None,
        snapshot: str | None = None,
    ) -> NodesQemuConfig:
        """Read config of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/config``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config
        """
        return await self._send("GET", {"current": current, "snapshot": snapshot})

    async def post(
        self,
        *,
        acpi: bool | None = None,
        affinity: str | None = None,
        agent: Agent | bool | str | Mapping[str, object] | None = None,
        allow_ksm: bool | None = None,
        amd_sev: SEV | str | Mapping[str, object] | None = None,
        arch: Literal["x86_64", "aarch64"] | None = None,
        args: str | None = None,
        audio0: Audio | str | Mapping[str, object] | None = None,
        autostart: bool | None = None,
        background_delay: Annotated[int, Field(ge=1, le=30)] | None = None,
        balloon: Annotated[int, Field(ge=0)] | None = None,
        bios: Literal["seabios", "ovmf"] | None = None,
        boot: Boot | str | Mapping[str, object] | None = None,
        bootdisk: str | None = None,
        cdrom: Drive | str | Mapping[str, object] | None = None,
        cicustom: CloudInitFiles | str | Mapping[str, object] | None = None,
        cipassword: str | SecretStr | None = None,
        citype: Literal["configdrive2", "nocloud", "opennebula"] | None = None,
        ciupgrade: bool | None = None,
        ciuser: str | None = None,
        cores: Annotated[int, Field(ge=1)] | None = None,
        cpu: CPUConfig | str | Mapping[str, object] | None = None,
        cpulimit: Annotated[float, Field(ge=0, le=128)] | None = None,
        cpuunits: Annotated[int, Field(ge=1, le=262144)] | None = None,
        delete: str | Sequence[str] | None = None,
        description: str | None = None,
        digest: str | None = None,
        efidisk0: EFIDisk | str | Mapping[str, object] | None = None,
        force: bool | None = None,
        freeze: bool | None = None,
        hookscript: str | VolumeID | None = None,
        hostpci: Mapping[int, HostPCI | str | Mapping[str, object]] | None = None,
        hotplug: str | None = None,
        hugepages: Literal["any", "2", "1024"] | None = None,
        ide: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        import_working_storage: str | None = None,
        intel_tdx: TDX | str | Mapping[str, object] | None = None,
        ipconfig: Mapping[int, IPConfig | str | Mapping[str, object]] | None = None,
        ivshmem: SharedMemory | str | Mapping[str, object] | None = None,
        keephugepages: bool | None = None,
        keyboard: ClusterOptionsKeyboard | None = None,
        kvm: bool | None = None,
        localtime: bool | None = None,
        lock: Literal[
            "backup",
            "clone",
            "create",
            "migrate",
            "rollback",
            "snapshot",
            "snapshot-delete",
            "suspending",
            "suspended",
        ]
        | None = None,
        machine: Machine | str | Mapping[str, object] | None = None,
        memory: Memory | int | str | Mapping[str, object] | None = None,
        migrate_downtime: Annotated[float, Field(ge=0)] | None = None,
        migrate_speed: Annotated[int, Field(ge=0)] | None = None,
        name: str | None = None,
        nameserver: str | Sequence[str] | None = None,
        net: Mapping[int, NetDevice | str | Mapping[str, object]] | None = None,
        numa: bool | None = None,
        numa_n: Mapping[int, NUMA | str | Mapping[str, object]] | None = None,
        onboot: bool | None = None,
        ostype: Literal[
            "other",
            "wxp",
            "w2k",
            "w2k3",
            "w2k8",
            "wvista",
            "win7",
            "win8",
            "win10",
            "win11",
            "l24",
            "l26",
            "solaris",
        ]
        | None = None,
        parallel: Mapping[int, str] | None = None,
        protection: bool | None = None,
        reboot: bool | None = None,
        revert: str | Sequence[str] | None = None,
        rng0: RNG | str | Mapping[str, object] | None = None,
        sata: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        scsi: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        scsihw: Literal[
            "lsi", "lsi53c810", "virtio-scsi-pci", "virtio-scsi-single", "megasas", "pvscsi"
        ]
        | None = None,
        searchdomain: str | None = None,
        serial: Mapping[int, str] | None = None,
        shares: Annotated[int, Field(ge=0, le=50000)] | None = None,
        skiplock: bool | None = None,
        smbios1: SMBIOS | str | Mapping[str, object] | None = None,
        smp: Annotated[int, Field(ge=1)] | None = None,
        sockets: Annotated[int, Field(ge=1)] | None = None,
        spice_enhancements: SpiceEnhancements | str | Mapping[str, object] | None = None,
        sshkeys: str | SecretStr | None = None,
        startdate: str | None = None,
        startup: Startup | str | Mapping[str, object] | None = None,
        tablet: bool | None = None,
        tags: str | Sequence[str] | None = None,
        tdf: bool | None = None,
        template: bool | None = None,
        tpmstate0: TPMState | str | Mapping[str, object] | None = None,
        unused: Mapping[int, UnusedDisk | str | Mapping[str, object]] | None = None,
        usb: Mapping[int, USB | str | Mapping[str, object]] | None = None,
        vcpus: Annotated[int, Field(ge=1)] | None = None,
        vga: VGA | str | Mapping[str, object] | None = None,
        virtio: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        virtiofs: Mapping[int, VirtioFS | str | Mapping[str, object]] | None = None,
        vmgenid: str | None = None,
        vmstatestorage: str | None = None,
        watchdog: Watchdog | str | Mapping[str, object] | None = None,
    ) -> AsyncTask[None] | None:
        """Change config of a VM.

        ``POST /nodes/{node}/qemu/{vmid}/config``, may start a task; needs VM.Config.Disk or
        VM.Config.CDROM or VM.Config.CPU or VM.Config.Memory or VM.Config.Network or
        VM.Config.HWType or VM.Config.Options or VM.Config.Cloudinit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config
        """
        return await self._perhaps_start(
            "POST",
            {
                "acpi": acpi,
                "affinity": affinity,
                "agent": agent,
                "allow-ksm": allow_ksm,
                "amd-sev": amd_sev,
                "arch": arch,
                "args": args,
                "audio0": audio0,
                "autostart": autostart,
                "background_delay": background_delay,
                "balloon": balloon,
                "bios": bios,
                "boot": boot,
                "bootdisk": bootdisk,
                "cdrom": cdrom,
                "cicustom": cicustom,
                "cipassword": cipassword,
                "citype": citype,
                "ciupgrade": ciupgrade,
                "ciuser": ciuser,
                "cores": cores,
                "cpu": cpu,
                "cpulimit": cpulimit,
                "cpuunits": cpuunits,
                "delete": delete,
                "description": description,
                "digest": digest,
                "efidisk0": efidisk0,
                "force": force,
                "freeze": freeze,
                "hookscript": hookscript,
                "hostpci[n]": hostpci,
                "hotplug": hotplug,
                "hugepages": hugepages,
                "ide[n]": ide,
                "import-working-storage": import_working_storage,
                "intel-tdx": intel_tdx,
                "ipconfig[n]": ipconfig,
                "ivshmem": ivshmem,
                "keephugepages": keephugepages,
                "keyboard": keyboard,
                "kvm": kvm,
                "localtime": localtime,
                "lock": lock,
                "machine": machine,
                "memory": memory,
                "migrate_downtime": migrate_downtime,
                "migrate_speed": migrate_speed,
                "name": name,
                "nameserver": nameserver,
                "net[n]": net,
                "numa": numa,
                "numa[n]": numa_n,
                "onboot": onboot,
                "ostype": ostype,
                "parallel[n]": parallel,
                "protection": protection,
                "reboot": reboot,
                "revert": revert,
                "rng0": rng0,
                "sata[n]": sata,
                "scsi[n]": scsi,
                "scsihw": scsihw,
                "searchdomain": searchdomain,
                "serial[n]": serial,
                "shares": shares,
                "skiplock": skiplock,
                "smbios1": smbios1,
                "smp": smp,
                "sockets": sockets,
                "spice_enhancements": spice_enhancements,
                "sshkeys": sshkeys,
                "startdate": startdate,
                "startup": startup,
                "tablet": tablet,
                "tags": tags,
                "tdf": tdf,
                "template": template,
                "tpmstate0": tpmstate0,
                "unused[n]": unused,
                "usb[n]": usb,
                "vcpus": vcpus,
                "vga": vga,
                "virtio[n]": virtio,
                "virtiofs[n]": virtiofs,
                "vmgenid": vmgenid,
                "vmstatestorage": vmstatestorage,
                "watchdog": watchdog,
            },
        )

    async def put(
        self,
        *,
        acpi: bool | None = None,
        affinity: str | None = None,
        agent: Agent | bool | str | Mapping[str, object] | None = None,
        allow_ksm: bool | None = None,
        amd_sev: SEV | str | Mapping[str, object] | None = None,
        arch: Literal["x86_64", "aarch64"] | None = None,
        args: str | None = None,
        audio0: Audio | str | Mapping[str, object] | None = None,
        autostart: bool | None = None,
        balloon: Annotated[int, Field(ge=0)] | None = None,
        bios: Literal["seabios", "ovmf"] | None = None,
        boot: Boot | str | Mapping[str, object] | None = None,
        bootdisk: str | None = None,
        cdrom: Drive | str | Mapping[str, object] | None = None,
        cicustom: CloudInitFiles | str | Mapping[str, object] | None = None,
        cipassword: str | SecretStr | None = None,
        citype: Literal["configdrive2", "nocloud", "opennebula"] | None = None,
        ciupgrade: bool | None = None,
        ciuser: str | None = None,
        cores: Annotated[int, Field(ge=1)] | None = None,
        cpu: CPUConfig | str | Mapping[str, object] | None = None,
        cpulimit: Annotated[float, Field(ge=0, le=128)] | None = None,
        cpuunits: Annotated[int, Field(ge=1, le=262144)] | None = None,
        delete: str | Sequence[str] | None = None,
        description: str | None = None,
        digest: str | None = None,
        efidisk0: EFIDisk | str | Mapping[str, object] | None = None,
        force: bool | None = None,
        freeze: bool | None = None,
        hookscript: str | VolumeID | None = None,
        hostpci: Mapping[int, HostPCI | str | Mapping[str, object]] | None = None,
        hotplug: str | None = None,
        hugepages: Literal["any", "2", "1024"] | None = None,
        ide: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        intel_tdx: TDX | str | Mapping[str, object] | None = None,
        ipconfig: Mapping[int, IPConfig | str | Mapping[str, object]] | None = None,
        ivshmem: SharedMemory | str | Mapping[str, object] | None = None,
        keephugepages: bool | None = None,
        keyboard: ClusterOptionsKeyboard | None = None,
        kvm: bool | None = None,
        localtime: bool | None = None,
        lock: Literal[
            "backup",
            "clone",
            "create",
            "migrate",
            "rollback",
            "snapshot",
            "snapshot-delete",
            "suspending",
            "suspended",
        ]
        | None = None,
        machine: Machine | str | Mapping[str, object] | None = None,
        memory: Memory | int | str | Mapping[str, object] | None = None,
        migrate_downtime: Annotated[float, Field(ge=0)] | None = None,
        migrate_speed: Annotated[int, Field(ge=0)] | None = None,
        name: str | None = None,
        nameserver: str | Sequence[str] | None = None,
        net: Mapping[int, NetDevice | str | Mapping[str, object]] | None = None,
        numa: bool | None = None,
        numa_n: Mapping[int, NUMA | str | Mapping[str, object]] | None = None,
        onboot: bool | None = None,
        ostype: Literal[
            "other",
            "wxp",
            "w2k",
            "w2k3",
            "w2k8",
            "wvista",
            "win7",
            "win8",
            "win10",
            "win11",
            "l24",
            "l26",
            "solaris",
        ]
        | None = None,
        parallel: Mapping[int, str] | None = None,
        protection: bool | None = None,
        reboot: bool | None = None,
        revert: str | Sequence[str] | None = None,
        rng0: RNG | str | Mapping[str, object] | None = None,
        sata: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        scsi: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        scsihw: Literal[
            "lsi", "lsi53c810", "virtio-scsi-pci", "virtio-scsi-single", "megasas", "pvscsi"
        ]
        | None = None,
        searchdomain: str | None = None,
        serial: Mapping[int, str] | None = None,
        shares: Annotated[int, Field(ge=0, le=50000)] | None = None,
        skiplock: bool | None = None,
        smbios1: SMBIOS | str | Mapping[str, object] | None = None,
        smp: Annotated[int, Field(ge=1)] | None = None,
        sockets: Annotated[int, Field(ge=1)] | None = None,
        spice_enhancements: SpiceEnhancements | str | Mapping[str, object] | None = None,
        sshkeys: str | SecretStr | None = None,
        startdate: str | None = None,
        startup: Startup | str | Mapping[str, object] | None = None,
        tablet: bool | None = None,
        tags: str | Sequence[str] | None = None,
        tdf: bool | None = None,
        template: bool | None = None,
        tpmstate0: TPMState | str | Mapping[str, object] | None = None,
        unused: Mapping[int, UnusedDisk | str | Mapping[str, object]] | None = None,
        usb: Mapping[int, USB | str | Mapping[str, object]] | None = None,
        vcpus: Annotated[int, Field(ge=1)] | None = None,
        vga: VGA | str | Mapping[str, object] | None = None,
        virtio: Mapping[int, Drive | str | Mapping[str, object]] | None = None,
        virtiofs: Mapping[int, VirtioFS | str | Mapping[str, object]] | None = None,
        vmgenid: str | None = None,
        vmstatestorage: str | None = None,
        watchdog: Watchdog | str | Mapping[str, object] | None = None,
    ) -> None:
        """Change config of a VM.

        ``PUT /nodes/{node}/qemu/{vmid}/config``; needs VM.Config.Disk or VM.Config.CDROM or
        VM.Config.CPU or VM.Config.Memory or VM.Config.Network or VM.Config.HWType or
        VM.Config.Options or VM.Config.Cloudinit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config
        """
        return await self._send(
            "PUT",
            {
                "acpi": acpi,
                "affinity": affinity,
                "agent": agent,
                "allow-ksm": allow_ksm,
                "amd-sev": amd_sev,
                "arch": arch,
                "args": args,
                "audio0": audio0,
                "autostart": autostart,
                "balloon": balloon,
                "bios": bios,
                "boot": boot,
                "bootdisk": bootdisk,
                "cdrom": cdrom,
                "cicustom": cicustom,
                "cipassword": cipassword,
                "citype": citype,
                "ciupgrade": ciupgrade,
                "ciuser": ciuser,
                "cores": cores,
                "cpu": cpu,
                "cpulimit": cpulimit,
                "cpuunits": cpuunits,
                "delete": delete,
                "description": description,
                "digest": digest,
                "efidisk0": efidisk0,
                "force": force,
                "freeze": freeze,
                "hookscript": hookscript,
                "hostpci[n]": hostpci,
                "hotplug": hotplug,
                "hugepages": hugepages,
                "ide[n]": ide,
                "intel-tdx": intel_tdx,
                "ipconfig[n]": ipconfig,
                "ivshmem": ivshmem,
                "keephugepages": keephugepages,
                "keyboard": keyboard,
                "kvm": kvm,
                "localtime": localtime,
                "lock": lock,
                "machine": machine,
                "memory": memory,
                "migrate_downtime": migrate_downtime,
                "migrate_speed": migrate_speed,
                "name": name,
                "nameserver": nameserver,
                "net[n]": net,
                "numa": numa,
                "numa[n]": numa_n,
                "onboot": onboot,
                "ostype": ostype,
                "parallel[n]": parallel,
                "protection": protection,
                "reboot": reboot,
                "revert": revert,
                "rng0": rng0,
                "sata[n]": sata,
                "scsi[n]": scsi,
                "scsihw": scsihw,
                "searchdomain": searchdomain,
                "serial[n]": serial,
                "shares": shares,
                "skiplock": skiplock,
                "smbios1": smbios1,
                "smp": smp,
                "sockets": sockets,
                "spice_enhancements": spice_enhancements,
                "sshkeys": sshkeys,
                "startdate": startdate,
                "startup": startup,
                "tablet": tablet,
                "tags": tags,
                "tdf": tdf,
                "template": template,
                "tpmstate0": tpmstate0,
                "unused[n]": unused,
                "usb[n]": usb,
                "vcpus": vcpus,
                "vga": vga,
                "virtio[n]": virtio,
                "virtiofs[n]": virtiofs,
                "vmgenid": vmgenid,
                "vmstatestorage": vmstatestorage,
                "watchdog": watchdog,
            },
        )


class AsyncNodesQemuDbusVmstateAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/dbus-vmstate``."""

    _template = "/nodes/{node}/qemu/{vmid}/dbus-vmstate"

    async def post(
        self,
        *,
        action: Literal["start", "stop"],
    ) -> None:
        """Dbus vmstate (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/dbus-vmstate``; needs VM.Migrate on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/dbus-vmstate
        """
        return await self._send("POST", {"action": action})


class AsyncNodesQemuFeatureAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/feature``."""

    _template = "/nodes/{node}/qemu/{vmid}/feature"

    async def get(
        self,
        *,
        feature: Literal["snapshot", "clone", "copy"],
        snapname: str | None = None,
    ) -> NodesQemuFeature:
        """Read feature of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/feature``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/feature
        """
        return await self._send("GET", {"feature": feature, "snapname": snapname})


class AsyncNodesQemuFirewallAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall"

    @property
    def aliases(self) -> AsyncNodesQemuFirewallAliasesAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/aliases``."""
        return AsyncNodesQemuFirewallAliasesAPI(self._operator, self._ids)

    @property
    def ipset(self) -> AsyncNodesQemuFirewallIpsetAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/ipset``."""
        return AsyncNodesQemuFirewallIpsetAPI(self._operator, self._ids)

    @property
    def log(self) -> AsyncNodesQemuFirewallLogAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/log``."""
        return AsyncNodesQemuFirewallLogAPI(self._operator, self._ids)

    @property
    def options(self) -> AsyncNodesQemuFirewallOptionsAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/options``."""
        return AsyncNodesQemuFirewallOptionsAPI(self._operator, self._ids)

    @property
    def refs(self) -> AsyncNodesQemuFirewallRefsAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/refs``."""
        return AsyncNodesQemuFirewallRefsAPI(self._operator, self._ids)

    @property
    def rules(self) -> AsyncNodesQemuFirewallRulesAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/rules``."""
        return AsyncNodesQemuFirewallRulesAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below firewall of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall
        """
        return await self._send("GET", {})


class AsyncNodesQemuFirewallAliasesAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/aliases``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/aliases"

    def __call__(self, name: str | int) -> AsyncNodesQemuFirewallAliasesItemAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}``."""
        return AsyncNodesQemuFirewallAliasesItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> Rows[NodesQemuFirewallAliasesRow]:
        """List firewall aliases of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/aliases``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        cidr: str,
        name: str,
        comment: str | None = None,
    ) -> None:
        """Add to firewall aliases of a VM.

        ``POST /nodes/{node}/qemu/{vmid}/firewall/aliases``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases
        """
        return await self._send("POST", {"cidr": cidr, "name": name, "comment": comment})


class AsyncNodesQemuFirewallAliasesItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read an alias.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        cidr: str,
        comment: str | None = None,
        digest: str | None = None,
        rename: str | None = None,
    ) -> None:
        """Change an alias.

        ``PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}
        """
        return await self._send(
            "PUT", {"cidr": cidr, "comment": comment, "digest": digest, "rename": rename}
        )

    async def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove an alias.

        ``DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}
        """
        return await self._send("DELETE", {"digest": digest})


class AsyncNodesQemuFirewallIpsetAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/ipset``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/ipset"

    def __call__(self, name: str | int) -> AsyncNodesQemuFirewallIpsetItemAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}``."""
        return AsyncNodesQemuFirewallIpsetItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> Rows[NodesQemuFirewallIpsetRow]:
        """List firewall IP sets of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/ipset``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        name: str,
        comment: str | None = None,
        digest: str | None = None,
        rename: str | None = None,
    ) -> None:
        """Add to firewall IP sets of a VM.

        ``POST /nodes/{node}/qemu/{vmid}/firewall/ipset``; needs VM.Config.Network on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset
        """
        return await self._send(
            "POST", {"name": name, "comment": comment, "digest": digest, "rename": rename}
        )


class AsyncNodesQemuFirewallIpsetItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}"

    def __call__(self, cidr: str | int) -> AsyncNodesQemuFirewallIpsetItemItemAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}``."""
        return AsyncNodesQemuFirewallIpsetItemItemAPI(self._operator, self._with(_CIDR, cidr))

    async def get(
        self,
    ) -> Rows[NodesQemuFirewallIpsetItemRow]:
        """List an IP set.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        cidr: str,
        comment: str | None = None,
        nomatch: bool | None = None,
    ) -> None:
        """Create IP (an IP set).

        ``POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}
        """
        return await self._send("POST", {"cidr": cidr, "comment": comment, "nomatch": nomatch})

    async def delete(
        self,
        *,
        force: bool | None = None,
    ) -> None:
        """Remove an IP set.

        ``DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}
        """
        return await self._send("DELETE", {"force": force})


class AsyncNodesQemuFirewallIpsetItemItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read an entry.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}``; needs VM.Audit on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        comment: str | None = None,
        digest: str | None = None,
        nomatch: bool | None = None,
    ) -> None:
        """Change an entry.

        ``PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}
        """
        return await self._send("PUT", {"comment": comment, "digest": digest, "nomatch": nomatch})

    async def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove an entry.

        ``DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}``; needs VM.Config.Network
        on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}
        """
        return await self._send("DELETE", {"digest": digest})


class AsyncNodesQemuFirewallLogAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/log``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/log"

    async def get(
        self,
        *,
        limit: Annotated[int, Field(ge=0)] | None = None,
        since: Annotated[int, Field(ge=0)] | None = None,
        start: Annotated[int, Field(ge=0)] | None = None,
        until: Annotated[int, Field(ge=0)] | None = None,
    ) -> Rows[NodesQemuFirewallLogRow]:
        """List firewall log of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/log``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/log
        """
        return await self._send(
            "GET", {"limit": limit, "since": since, "start": start, "until": until}
        )


class AsyncNodesQemuFirewallOptionsAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/options``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/options"

    async def get(
        self,
    ) -> NodesQemuFirewallOptions:
        """Read firewall options of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/options``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/options
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        delete: str | Sequence[str] | None = None,
        dhcp: bool | None = None,
        digest: str | None = None,
        enable: bool | None = None,
        ipfilter: bool | None = None,
        log_level_in: Literal[
            "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"
        ]
        | None = None,
        log_level_out: Literal[
            "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"
        ]
        | None = None,
        macfilter: bool | None = None,
        ndp: bool | None = None,
        policy_in: Literal["ACCEPT", "REJECT", "DROP"] | None = None,
        policy_out: Literal["ACCEPT", "REJECT", "DROP"] | None = None,
        radv: bool | None = None,
    ) -> None:
        """Change firewall options of a VM.

        ``PUT /nodes/{node}/qemu/{vmid}/firewall/options``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/options
        """
        return await self._send(
            "PUT",
            {
                "delete": delete,
                "dhcp": dhcp,
                "digest": digest,
                "enable": enable,
                "ipfilter": ipfilter,
                "log_level_in": log_level_in,
                "log_level_out": log_level_out,
                "macfilter": macfilter,
                "ndp": ndp,
                "policy_in": policy_in,
                "policy_out": policy_out,
                "radv": radv,
            },
        )


class AsyncNodesQemuFirewallRefsAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/refs``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/refs"

    async def get(
        self,
        *,
        type: Literal["alias", "ipset"] | None = None,
    ) -> Rows[NodesQemuFirewallRefsRow]:
        """List firewall refs of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/refs``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/refs
        """
        return await self._send("GET", {"type": type})


class AsyncNodesQemuFirewallRulesAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/rules``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/rules"

    def __call__(self, pos: str | int) -> AsyncNodesQemuFirewallRulesItemAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}``."""
        return AsyncNodesQemuFirewallRulesItemAPI(self._operator, self._with(_POS, pos))

    async def get(
        self,
    ) -> Rows[NodesQemuFirewallRulesRow]:
        """List firewall rules of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/rules``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        action: str,
        type: Literal["in", "out", "forward", "group"],
        comment: str | None = None,
        dest: str | None = None,
        digest: str | None = None,
        dport: str | None = None,
        enable: Annotated[int, Field(ge=0)] | None = None,
        icmp_type: str | None = None,
        iface: str | None = None,
        log: Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None = None,
        macro: str | None = None,
        pos: Annotated[int, Field(ge=0)] | None = None,
        proto: str | None = None,
        source: str | None = None,
        sport: str | None = None,
    ) -> None:
        """Add to firewall rules of a VM.

        ``POST /nodes/{node}/qemu/{vmid}/firewall/rules``; needs VM.Config.Network on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules
        """
        return await self._send(
            "POST",
            {
                "action": action,
                "type": type,
                "comment": comment,
                "dest": dest,
                "digest": digest,
                "dport": dport,
                "enable": enable,
                "icmp-type": icmp_type,
                "iface": iface,
                "log": log,
                "macro": macro,
                "pos": pos,
                "proto": proto,
                "source": source,
                "sport": sport,
            },
        )


class AsyncNodesQemuFirewallRulesItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}"

    async def get(
        self,
    ) -> NodesQemuFirewallRulesItem:
        """Read a rule.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        action: str | None = None,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        dest: str | None = None,
        digest: str | None = None,
        dport: str | None = None,
        enable: Annotated[int, Field(ge=0)] | None = None,
        icmp_type: str | None = None,
        iface: str | None = None,
        log: Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None = None,
        macro: str | None = None,
        moveto: Annotated[int, Field(ge=0)] | None = None,
        proto: str | None = None,
        source: str | None = None,
        sport: str | None = None,
        type: Literal["in", "out", "forward", "group"] | None = None,
    ) -> None:
        """Change a rule.

        ``PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}
        """
        return await self._send(
            "PUT",
            {
                "action": action,
                "comment": comment,
                "delete": delete,
                "dest": dest,
                "digest": digest,
                "dport": dport,
                "enable": enable,
                "icmp-type": icmp_type,
                "iface": iface,
                "log": log,
                "macro": macro,
                "moveto": moveto,
                "proto": proto,
                "source": source,
                "sport": sport,
                "type": type,
            },
        )

    async def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove a rule.

        ``DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}
        """
        return await self._send("DELETE", {"digest": digest})


class AsyncNodesQemuMigrateAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/migrate``."""

    _template = "/nodes/{node}/qemu/{vmid}/migrate"

    async def get(
        self,
        *,
        target: str | None = None,
    ) -> NodesQemuMigrate:
        """Read migrate of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/migrate``; needs VM.Migrate on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/migrate
        """
        return await self._send("GET", {"target": target})

    async def post(
        self,
        *,
        target: str,
        bwlimit: Annotated[int, Field(ge=0)] | None = None,
        force: bool | None = None,
        migration_network: str | None = None,
        migration_type: Literal["secure", "insecure"] | None = None,
        online: bool | None = None,
        targetstorage: str | Sequence[str] | None = None,
        with_conntrack_state: bool | None = None,
        with_local_disks: bool | None = None,
    ) -> AsyncTask[None]:
        """Migrate (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/migrate``, starts a task; needs VM.Migrate on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/migrate
        """
        return await self._start(
            "POST",
            {
                "target": target,
                "bwlimit": bwlimit,
                "force": force,
                "migration_network": migration_network,
                "migration_type": migration_type,
                "online": online,
                "targetstorage": targetstorage,
                "with-conntrack-state": with_conntrack_state,
                "with-local-disks": with_local_disks,
            },
        )


class AsyncNodesQemuMonitorAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/monitor``."""

    _template = "/nodes/{node}/qemu/{vmid}/monitor"

    async def post(
        self,
        *,
        command: str,
    ) -> str:
        """Monitor (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/monitor``; needs Sys.Audit or Sys.Modify on /vms/{vmid};
        the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/monitor
        """
        return await self._send("POST", {"command": command})


class AsyncNodesQemuMoveDiskAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/move_disk``."""

    _template = "/nodes/{node}/qemu/{vmid}/move_disk"

    async def post(
        self,
        *,
        disk: QemuMoveDiskDisk,
        bwlimit: Annotated[int, Field(ge=0)] | None = None,
        delete: bool | None = None,
        digest: str | None = None,
        format: Literal["raw", "qcow2", "vmdk"] | None = None,
        storage: str | None = None,
        target_digest: str | None = None,
        target_disk: QemuMoveDiskDisk | None = None,
        target_vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> AsyncTask[None]:
        """Move disk (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/move_disk``, starts a task; needs VM.Config.Disk on
        /vms/{vmid}; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/move_disk
        """
        return await self._start(
            "POST",
            {
                "disk": disk,
                "bwlimit": bwlimit,
                "delete": delete,
                "digest": digest,
                "format": format,
                "storage": storage,
                "target-digest": target_digest,
                "target-disk": target_disk,
                "target-vmid": target_vmid,
            },
        )


class AsyncNodesQemuMtunnelAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/mtunnel``."""

    _template = "/nodes/{node}/qemu/{vmid}/mtunnel"

    async def post(
        self,
        *,
        bridges: str | Sequence[str] | None = None,
        storages: str | Sequence[str] | None = None,
    ) -> NodesQemuMtunnelPost:
        """Mtunnel (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/mtunnel``; needs VM.Allocate on /vms/{vmid} and
        Sys.Incoming on /; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/mtunnel
        """
        return await self._send("POST", {"bridges": bridges, "storages": storages})


class AsyncNodesQemuMtunnelwebsocketAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/mtunnelwebsocket``."""

    _template = "/nodes/{node}/qemu/{vmid}/mtunnelwebsocket"

    async def get(
        self,
        *,
        socket: str,
        ticket: str | SecretStr,
    ) -> NodesQemuMtunnelwebsocket:
        """Read mtunnelwebsocket of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/mtunnelwebsocket
        """
        return await self._send("GET", {"socket": socket, "ticket": ticket})


class AsyncNodesQemuPendingAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/pending``."""

    _template = "/nodes/{node}/qemu/{vmid}/pending"

    async def get(
        self,
    ) -> Rows[NodesQemuPendingRow]:
        """List pending of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/pending``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/pending
        """
        return await self._send("GET", {})


class AsyncNodesQemuRemoteMigrateAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/remote_migrate``."""

    _template = "/nodes/{node}/qemu/{vmid}/remote_migrate"

    async def post(
        self,
        *,
        target_bridge: str | Sequence[str],
        target_endpoint: RemoteEndpoint | str | Mapping[str, object],
        target_storage: str | Sequence[str],
        bwlimit: Annotated[int, Field(ge=0)] | None = None,
        delete: bool | None = None,
        online: bool | None = None,
        target_vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> AsyncTask[None]:
        """Remote migrate (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/remote_migrate``, starts a task; needs VM.Migrate on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/remote_migrate
        """
        return await self._start(
            "POST",
            {
                "target-bridge": target_bridge,
                "target-endpoint": target_endpoint,
                "target-storage": target_storage,
                "bwlimit": bwlimit,
                "delete": delete,
                "online": online,
                "target-vmid": target_vmid,
            },
        )


class AsyncNodesQemuResizeAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/resize``."""

    _template = "/nodes/{node}/qemu/{vmid}/resize"

    async def put(
        self,
        *,
        disk: QemuResizeDisk,
        size: str,
        digest: str | None = None,
        skiplock: bool | None = None,
    ) -> AsyncTask[None]:
        """Resize VM (a VM).

        ``PUT /nodes/{node}/qemu/{vmid}/resize``, starts a task; needs VM.Config.Disk on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/resize
        """
        return await self._start(
            "PUT", {"disk": disk, "size": size, "digest": digest, "skiplock": skiplock}
        )


class AsyncNodesQemuRrdAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/rrd``."""

    _template = "/nodes/{node}/qemu/{vmid}/rrd"

    async def get(
        self,
        *,
        ds: str | Sequence[str],
        timeframe: Literal["hour", "day", "week", "month", "year"],
        cf: Literal["AVERAGE", "MAX"] | None = None,
    ) -> NodesQemuRrd:
        """Read RRD of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/rrd``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/rrd
        """
        return await self._send("GET", {"ds": ds, "timeframe": timeframe, "cf": cf})


class AsyncNodesQemuRrddataAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/rrddata``."""

    _template = "/nodes/{node}/qemu/{vmid}/rrddata"

    async def get(
        self,
        *,
        timeframe: Literal["hour", "day", "week", "month", "year"],
        cf: Literal["AVERAGE", "MAX"] | None = None,
    ) -> Rows[NodesQemuRrddataRow]:
        """List rrddata of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/rrddata``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/rrddata
        """
        return await self._send("GET", {"timeframe": timeframe, "cf": cf})


class AsyncNodesQemuSendkeyAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/sendkey``."""

    _template = "/nodes/{node}/qemu/{vmid}/sendkey"

    async def put(
        self,
        *,
        key: str | SecretStr,
        skiplock: bool | None = None,
    ) -> None:
        """VM sendkey (a VM).

        ``PUT /nodes/{node}/qemu/{vmid}/sendkey``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/sendkey
        """
        return await self._send("PUT", {"key": key, "skiplock": skiplock})


class AsyncNodesQemuSnapshotAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/snapshot``."""

    _template = "/nodes/{node}/qemu/{vmid}/snapshot"

    def __call__(self, snapname: str | int) -> AsyncNodesQemuSnapshotItemAPI:
        """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}``."""
        return AsyncNodesQemuSnapshotItemAPI(self._operator, self._with(_SNAPNAME, snapname))

    async def get(
        self,
    ) -> Rows[NodesQemuSnapshotRow]:
        """List snapshot of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/snapshot``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        snapname: str,
        description: str | None = None,
        vmstate: bool | None = None,
    ) -> AsyncTask[None]:
        """Add to snapshot of a VM.

        ``POST /nodes/{node}/qemu/{vmid}/snapshot``, starts a task; needs VM.Snapshot on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot
        """
        return await self._start(
            "POST", {"snapname": snapname, "description": description, "vmstate": vmstate}
        )


class AsyncNodesQemuSnapshotItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}``."""

    _template = "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}"

    @property
    def config(self) -> AsyncNodesQemuSnapshotConfigAPI:
        """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config``."""
        return AsyncNodesQemuSnapshotConfigAPI(self._operator, self._ids)

    @property
    def rollback(self) -> AsyncNodesQemuSnapshotRollbackAPI:
        """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback``."""
        return AsyncNodesQemuSnapshotRollbackAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a snapshot.

        ``GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}
        """
        return await self._send("GET", {})

    async def delete(
        self,
        *,
        force: bool | None = None,
    ) -> AsyncTask[None]:
        """Remove a snapshot.

        ``DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}``, starts a task; needs VM.Snapshot
        on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}
        """
        return await self._start("DELETE", {"force": force})


class AsyncNodesQemuSnapshotConfigAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config``."""

    _template = "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config"

    async def get(
        self,
    ) -> NodesQemuSnapshotConfig:
        """Read config of a snapshot.

        ``GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config``; needs VM.Snapshot or
        VM.Snapshot.Rollback or VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        description: str | None = None,
    ) -> None:
        """Change config of a snapshot.

        ``PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config``; needs VM.Snapshot on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config
        """
        return await self._send("PUT", {"description": description})


class AsyncNodesQemuSnapshotRollbackAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback``."""

    _template = "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback"

    async def post(
        self,
        *,
        start: bool | None = None,
    ) -> AsyncTask[None]:
        """Rollback (a snapshot).

        ``POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback``, starts a task; needs
        VM.Snapshot or VM.Snapshot.Rollback on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback
        """
        return await self._start("POST", {"start": start})


class AsyncNodesQemuSpiceproxyAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/spiceproxy``."""

    _template = "/nodes/{node}/qemu/{vmid}/spiceproxy"

    async def post(
        self,
        *,
        proxy: str | None = None,
    ) -> NodesQemuSpiceproxyPost:
        """Spiceproxy (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/spiceproxy``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/spiceproxy
        """
        return await self._send("POST", {"proxy": proxy})


class AsyncNodesQemuStatusAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status``."""

    _template = "/nodes/{node}/qemu/{vmid}/status"

    @property
    def current(self) -> AsyncNodesQemuStatusCurrentAPI:
        """``/nodes/{node}/qemu/{vmid}/status/current``."""
        return AsyncNodesQemuStatusCurrentAPI(self._operator, self._ids)

    @property
    def reboot(self) -> AsyncNodesQemuStatusRebootAPI:
        """``/nodes/{node}/qemu/{vmid}/status/reboot``."""
        return AsyncNodesQemuStatusRebootAPI(self._operator, self._ids)

    @property
    def reset(self) -> AsyncNodesQemuStatusResetAPI:
        """``/nodes/{node}/qemu/{vmid}/status/reset``."""
        return AsyncNodesQemuStatusResetAPI(self._operator, self._ids)

    @property
    def resume(self) -> AsyncNodesQemuStatusResumeAPI:
        """``/nodes/{node}/qemu/{vmid}/status/resume``."""
        return AsyncNodesQemuStatusResumeAPI(self._operator, self._ids)

    @property
    def shutdown(self) -> AsyncNodesQemuStatusShutdownAPI:
        """``/nodes/{node}/qemu/{vmid}/status/shutdown``."""
        return AsyncNodesQemuStatusShutdownAPI(self._operator, self._ids)

    @property
    def start(self) -> AsyncNodesQemuStatusStartAPI:
        """``/nodes/{node}/qemu/{vmid}/status/start``."""
        return AsyncNodesQemuStatusStartAPI(self._operator, self._ids)

    @property
    def stop(self) -> AsyncNodesQemuStatusStopAPI:
        """``/nodes/{node}/qemu/{vmid}/status/stop``."""
        return AsyncNodesQemuStatusStopAPI(self._operator, self._ids)

    @property
    def suspend(self) -> AsyncNodesQemuStatusSuspendAPI:
        """``/nodes/{node}/qemu/{vmid}/status/suspend``."""
        return AsyncNodesQemuStatusSuspendAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below status of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/status``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status
        """
        return await self._send("GET", {})


class AsyncNodesQemuStatusCurrentAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/current``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/current"

    async def get(
        self,
    ) -> NodesQemuStatusCurrent:
        """Read status current of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/status/current``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/current
        """
        return await self._send("GET", {})


class AsyncNodesQemuStatusRebootAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/reboot``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/reboot"

    async def post(
        self,
        *,
        timeout: Annotated[int, Field(ge=0)] | None = None,
    ) -> AsyncTask[None]:
        """Reboot (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/reboot``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/reboot
        """
        return await self._start("POST", {"timeout": timeout})


class AsyncNodesQemuStatusResetAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/reset``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/reset"

    async def post(
        self,
        *,
        skiplock: bool | None = None,
    ) -> AsyncTask[None]:
        """Reset (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/reset``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/reset
        """
        return await self._start("POST", {"skiplock": skiplock})


class AsyncNodesQemuStatusResumeAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/resume``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/resume"

    async def post(
        self,
        *,
        nocheck: bool | None = None,
        skiplock: bool | None = None,
    ) -> AsyncTask[None]:
        """Resume (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/resume``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/resume
        """
        return await self._start("POST", {"nocheck": nocheck, "skiplock": skiplock})


class AsyncNodesQemuStatusShutdownAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/shutdown``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/shutdown"

    async def post(
        self,
        *,
        forceStop: bool | None = None,
        keepActive: bool | None = None,
        skiplock: bool | None = None,
        timeout: Annotated[int, Field(ge=0)] | None = None,
    ) -> AsyncTask[None]:
        """Shutdown (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/shutdown``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/shutdown
        """
        return await self._start(
            "POST",
            {
                "forceStop": forceStop,
                "keepActive": keepActive,
                "skiplock": skiplock,
                "timeout": timeout,
            },
        )


class AsyncNodesQemuStatusStartAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/start``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/start"

    async def post(
        self,
        *,
        force_cpu: str | None = None,
        machine: Machine | str | Mapping[str, object] | None = None,
        migratedfrom: str | None = None,
        migration_network: str | None = None,
        migration_type: Literal["secure", "insecure"] | None = None,
        nets_host_mtu: str | None = None,
        skiplock: bool | None = None,
        stateuri: str | None = None,
        targetstorage: str | Sequence[str] | None = None,
        timeout: Annotated[int, Field(ge=0)] | None = None,
        with_conntrack_state: bool | None = None,
    ) -> AsyncTask[None]:
        """Start (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/start``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/start
        """
        return await self._start(
            "POST",
            {
                "force-cpu": force_cpu,
                "machine": machine,
                "migratedfrom": migratedfrom,
                "migration_network": migration_network,
                "migration_type": migration_type,
                "nets-host-mtu": nets_host_mtu,
                "skiplock": skiplock,
                "stateuri": stateuri,
                "targetstorage": targetstorage,
                "timeout": timeout,
                "with-conntrack-state": with_conntrack_state,
            },
        )


class AsyncNodesQemuStatusStopAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/stop``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/stop"

    async def post(
        self,
        *,
        keepActive: bool | None = None,
        migratedfrom: str | None = None,
        overrule_shutdown: bool | None = None,
        skiplock: bool | None = None,
        timeout: Annotated[int, Field(ge=0)] | None = None,
    ) -> AsyncTask[None]:
        """Stop (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/stop``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/stop
        """
        return await self._start(
            "POST",
            {
                "keepActive": keepActive,
                "migratedfrom": migratedfrom,
                "overrule-shutdown": overrule_shutdown,
                "skiplock": skiplock,
                "timeout": timeout,
            },
        )


class AsyncNodesQemuStatusSuspendAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/suspend``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/suspend"

    async def post(
        self,
        *,
        skiplock: bool | None = None,
        statestorage: str | None = None,
        todisk: bool | None = None,
    ) -> AsyncTask[None]:
        """Suspend (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/suspend``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/suspend
        """
        return await self._start(
            "POST", {"skiplock": skiplock, "statestorage": statestorage, "todisk": todisk}
        )


class AsyncNodesQemuTemplateAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/template``."""

    _template = "/nodes/{node}/qemu/{vmid}/template"

    async def post(
        self,
        *,
        disk: QemuResizeDisk | None = None,
    ) -> AsyncTask[None]:
        """Template (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/template``, starts a task; needs VM.Allocate on
        /vms/{vmid}; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/template
        """
        return await self._start("POST", {"disk": disk})


class AsyncNodesQemuTermproxyAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/termproxy``."""

    _template = "/nodes/{node}/qemu/{vmid}/termproxy"

    async def post(
        self,
        *,
        serial: Literal["serial0", "serial1", "serial2", "serial3"] | None = None,
    ) -> NodesQemuTermproxyPost:
        """Termproxy (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/termproxy``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/termproxy
        """
        return await self._send("POST", {"serial": serial})


class AsyncNodesQemuUnlinkAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/unlink``."""

    _template = "/nodes/{node}/qemu/{vmid}/unlink"

    async def put(
        self,
        *,
        idlist: str | Sequence[str],
        force: bool | None = None,
    ) -> None:
        """Unlink (a VM).

        ``PUT /nodes/{node}/qemu/{vmid}/unlink``; needs VM.Config.Disk on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/unlink
        """
        return await self._send("PUT", {"idlist": idlist, "force": force})


class AsyncNodesQemuVncproxyAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/vncproxy``."""

    _template = "/nodes/{node}/qemu/{vmid}/vncproxy"

    async def post(
        self,
        *,
        generate_password: bool | None = None,
        websocket: bool | None = None,
    ) -> NodesQemuVncproxyPost:
        """Vncproxy (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/vncproxy``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/vncproxy
        """
        return await self._send(
            "POST", {"generate-password": generate_password, "websocket": websocket}
        )


class AsyncNodesQemuVncwebsocketAPI(AsyncBaseAPI):
    """``/nodes/{node}/qemu/{vmid}/vncwebsocket``."""

    _template = "/nodes/{node}/qemu/{vmid}/vncwebsocket"

    async def get(
        self,
        *,
        port: Annotated[int, Field(ge=5900, le=5999)],
        vncticket: str | SecretStr,
    ) -> NodesQemuVncwebsocket:
        """Read vncwebsocket of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/vncwebsocket``; needs VM.Console on /vms/{vmid}; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/vncwebsocket
        """
        return await self._send("GET", {"port": port, "vncticket": vncticket})
