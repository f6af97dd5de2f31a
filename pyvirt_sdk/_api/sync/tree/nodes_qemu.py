# Made from pyvirt_sdk/_api/aio/tree/nodes_qemu.py by tools/convert.py: edit that file, then run
# `make sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002, N803
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/qemu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk._api.choices import ClusterOptionsKeyboard, QemuMoveDiskDisk, QemuResizeDisk
    from pyvirt_sdk._tasks.sync import Task
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


class NodesQemuAPI(BaseAPI):
    """``/nodes/{node}/qemu``."""

    _template = "/nodes/{node}/qemu"

    def __call__(self, vmid: str | int) -> NodesQemuItemAPI:
        """``/nodes/{node}/qemu/{vmid}``."""
        return NodesQemuItemAPI(self._operator, self._with(_VMID, vmid))

    def get(
        self,
        *,
        full: bool | None = None,
    ) -> Rows[NodesQemuRow]:
        """List VMs of a node.

        ``GET /nodes/{node}/qemu``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu
        """
        return self._send("GET", {"full": full})

    def post(
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
    ) -> Task[None]:
        """Add to VMs of a node.

        ``POST /nodes/{node}/qemu``, starts a task; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu
        """
        return self._start(
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


class NodesQemuItemAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}``."""

    _template = "/nodes/{node}/qemu/{vmid}"

    @property
    def agent(self) -> NodesQemuAgentAPI:
        """``/nodes/{node}/qemu/{vmid}/agent``."""
        return NodesQemuAgentAPI(self._operator, self._ids)

    @property
    def clone(self) -> NodesQemuCloneAPI:
        """``/nodes/{node}/qemu/{vmid}/clone``."""
        return NodesQemuCloneAPI(self._operator, self._ids)

    @property
    def cloudinit(self) -> NodesQemuCloudinitAPI:
        """``/nodes/{node}/qemu/{vmid}/cloudinit``."""
        return NodesQemuCloudinitAPI(self._operator, self._ids)

    @property
    def config(self) -> NodesQemuConfigAPI:
        """``/nodes/{node}/qemu/{vmid}/config``."""
        return NodesQemuConfigAPI(self._operator, self._ids)

    @property
    def dbus_vmstate(self) -> NodesQemuDbusVmstateAPI:
        """``/nodes/{node}/qemu/{vmid}/dbus-vmstate``."""
        return NodesQemuDbusVmstateAPI(self._operator, self._ids)

    @property
    def feature(self) -> NodesQemuFeatureAPI:
        """``/nodes/{node}/qemu/{vmid}/feature``."""
        return NodesQemuFeatureAPI(self._operator, self._ids)

    @property
    def firewall(self) -> NodesQemuFirewallAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall``."""
        return NodesQemuFirewallAPI(self._operator, self._ids)

    @property
    def migrate(self) -> NodesQemuMigrateAPI:
        """``/nodes/{node}/qemu/{vmid}/migrate``."""
        return NodesQemuMigrateAPI(self._operator, self._ids)

    @property
    def monitor(self) -> NodesQemuMonitorAPI:
        """``/nodes/{node}/qemu/{vmid}/monitor``."""
        return NodesQemuMonitorAPI(self._operator, self._ids)

    @property
    def move_disk(self) -> NodesQemuMoveDiskAPI:
        """``/nodes/{node}/qemu/{vmid}/move_disk``."""
        return NodesQemuMoveDiskAPI(self._operator, self._ids)

    @property
    def mtunnel(self) -> NodesQemuMtunnelAPI:
        """``/nodes/{node}/qemu/{vmid}/mtunnel``."""
        return NodesQemuMtunnelAPI(self._operator, self._ids)

    @property
    def mtunnelwebsocket(self) -> NodesQemuMtunnelwebsocketAPI:
        """``/nodes/{node}/qemu/{vmid}/mtunnelwebsocket``."""
        return NodesQemuMtunnelwebsocketAPI(self._operator, self._ids)

    @property
    def pending(self) -> NodesQemuPendingAPI:
        """``/nodes/{node}/qemu/{vmid}/pending``."""
        return NodesQemuPendingAPI(self._operator, self._ids)

    @property
    def remote_migrate(self) -> NodesQemuRemoteMigrateAPI:
        """``/nodes/{node}/qemu/{vmid}/remote_migrate``."""
        return NodesQemuRemoteMigrateAPI(self._operator, self._ids)

    @property
    def resize(self) -> NodesQemuResizeAPI:
        """``/nodes/{node}/qemu/{vmid}/resize``."""
        return NodesQemuResizeAPI(self._operator, self._ids)

    @property
    def rrd(self) -> NodesQemuRrdAPI:
        """``/nodes/{node}/qemu/{vmid}/rrd``."""
        return NodesQemuRrdAPI(self._operator, self._ids)

    @property
    def rrddata(self) -> NodesQemuRrddataAPI:
        """``/nodes/{node}/qemu/{vmid}/rrddata``."""
        return NodesQemuRrddataAPI(self._operator, self._ids)

    @property
    def sendkey(self) -> NodesQemuSendkeyAPI:
        """``/nodes/{node}/qemu/{vmid}/sendkey``."""
        return NodesQemuSendkeyAPI(self._operator, self._ids)

    @property
    def snapshot(self) -> NodesQemuSnapshotAPI:
        """``/nodes/{node}/qemu/{vmid}/snapshot``."""
        return NodesQemuSnapshotAPI(self._operator, self._ids)

    @property
    def spiceproxy(self) -> NodesQemuSpiceproxyAPI:
        """``/nodes/{node}/qemu/{vmid}/spiceproxy``."""
        return NodesQemuSpiceproxyAPI(self._operator, self._ids)

    @property
    def status(self) -> NodesQemuStatusAPI:
        """``/nodes/{node}/qemu/{vmid}/status``."""
        return NodesQemuStatusAPI(self._operator, self._ids)

    @property
    def template(self) -> NodesQemuTemplateAPI:
        """``/nodes/{node}/qemu/{vmid}/template``."""
        return NodesQemuTemplateAPI(self._operator, self._ids)

    @property
    def termproxy(self) -> NodesQemuTermproxyAPI:
        """``/nodes/{node}/qemu/{vmid}/termproxy``."""
        return NodesQemuTermproxyAPI(self._operator, self._ids)

    @property
    def unlink(self) -> NodesQemuUnlinkAPI:
        """``/nodes/{node}/qemu/{vmid}/unlink``."""
        return NodesQemuUnlinkAPI(self._operator, self._ids)

    @property
    def vncproxy(self) -> NodesQemuVncproxyAPI:
        """``/nodes/{node}/qemu/{vmid}/vncproxy``."""
        return NodesQemuVncproxyAPI(self._operator, self._ids)

    @property
    def vncwebsocket(self) -> NodesQemuVncwebsocketAPI:
        """``/nodes/{node}/qemu/{vmid}/vncwebsocket``."""
        return NodesQemuVncwebsocketAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a VM.

        ``GET /nodes/{node}/qemu/{vmid}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}
        """
        return self._send("GET", {})

    def delete(
        self,
        *,
        destroy_unreferenced_disks: bool | None = None,
        purge: bool | None = None,
        skiplock: bool | None = None,
    ) -> Task[None]:
        """Remove a VM.

        ``DELETE /nodes/{node}/qemu/{vmid}``, starts a task; needs VM.Allocate on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}
        """
        return self._start(
            "DELETE",
            {
                "destroy-unreferenced-disks": destroy_unreferenced_disks,
                "purge": purge,
                "skiplock": skiplock,
            },
        )


class NodesQemuAgentAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent"

    @property
    def exec(self) -> NodesQemuAgentExecAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/exec``."""
        return NodesQemuAgentExecAPI(self._operator, self._ids)

    @property
    def exec_status(self) -> NodesQemuAgentExecStatusAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/exec-status``."""
        return NodesQemuAgentExecStatusAPI(self._operator, self._ids)

    @property
    def file_read(self) -> NodesQemuAgentFileReadAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/file-read``."""
        return NodesQemuAgentFileReadAPI(self._operator, self._ids)

    @property
    def file_write(self) -> NodesQemuAgentFileWriteAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/file-write``."""
        return NodesQemuAgentFileWriteAPI(self._operator, self._ids)

    @property
    def fsfreeze_freeze(self) -> NodesQemuAgentFsfreezeFreezeAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze``."""
        return NodesQemuAgentFsfreezeFreezeAPI(self._operator, self._ids)

    @property
    def fsfreeze_status(self) -> NodesQemuAgentFsfreezeStatusAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status``."""
        return NodesQemuAgentFsfreezeStatusAPI(self._operator, self._ids)

    @property
    def fsfreeze_thaw(self) -> NodesQemuAgentFsfreezeThawAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw``."""
        return NodesQemuAgentFsfreezeThawAPI(self._operator, self._ids)

    @property
    def fstrim(self) -> NodesQemuAgentFstrimAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/fstrim``."""
        return NodesQemuAgentFstrimAPI(self._operator, self._ids)

    @property
    def get_fsinfo(self) -> NodesQemuAgentGetFsinfoAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-fsinfo``."""
        return NodesQemuAgentGetFsinfoAPI(self._operator, self._ids)

    @property
    def get_host_name(self) -> NodesQemuAgentGetHostNameAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-host-name``."""
        return NodesQemuAgentGetHostNameAPI(self._operator, self._ids)

    @property
    def get_memory_block_info(self) -> NodesQemuAgentGetMemoryBlockInfoAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info``."""
        return NodesQemuAgentGetMemoryBlockInfoAPI(self._operator, self._ids)

    @property
    def get_memory_blocks(self) -> NodesQemuAgentGetMemoryBlocksAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks``."""
        return NodesQemuAgentGetMemoryBlocksAPI(self._operator, self._ids)

    @property
    def get_osinfo(self) -> NodesQemuAgentGetOsinfoAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-osinfo``."""
        return NodesQemuAgentGetOsinfoAPI(self._operator, self._ids)

    @property
    def get_time(self) -> NodesQemuAgentGetTimeAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-time``."""
        return NodesQemuAgentGetTimeAPI(self._operator, self._ids)

    @property
    def get_timezone(self) -> NodesQemuAgentGetTimezoneAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-timezone``."""
        return NodesQemuAgentGetTimezoneAPI(self._operator, self._ids)

    @property
    def get_users(self) -> NodesQemuAgentGetUsersAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-users``."""
        return NodesQemuAgentGetUsersAPI(self._operator, self._ids)

    @property
    def get_vcpus(self) -> NodesQemuAgentGetVcpusAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/get-vcpus``."""
        return NodesQemuAgentGetVcpusAPI(self._operator, self._ids)

    @property
    def info(self) -> NodesQemuAgentInfoAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/info``."""
        return NodesQemuAgentInfoAPI(self._operator, self._ids)

    @property
    def network_get_interfaces(self) -> NodesQemuAgentNetworkGetInterfacesAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces``."""
        return NodesQemuAgentNetworkGetInterfacesAPI(self._operator, self._ids)

    @property
    def ping(self) -> NodesQemuAgentPingAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/ping``."""
        return NodesQemuAgentPingAPI(self._operator, self._ids)

    @property
    def set_user_password(self) -> NodesQemuAgentSetUserPasswordAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/set-user-password``."""
        return NodesQemuAgentSetUserPasswordAPI(self._operator, self._ids)

    @property
    def shutdown(self) -> NodesQemuAgentShutdownAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/shutdown``."""
        return NodesQemuAgentShutdownAPI(self._operator, self._ids)

    @property
    def suspend_disk(self) -> NodesQemuAgentSuspendDiskAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/suspend-disk``."""
        return NodesQemuAgentSuspendDiskAPI(self._operator, self._ids)

    @property
    def suspend_hybrid(self) -> NodesQemuAgentSuspendHybridAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid``."""
        return NodesQemuAgentSuspendHybridAPI(self._operator, self._ids)

    @property
    def suspend_ram(self) -> NodesQemuAgentSuspendRamAPI:
        """``/nodes/{node}/qemu/{vmid}/agent/suspend-ram``."""
        return NodesQemuAgentSuspendRamAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below agent of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent
        """
        return self._send("GET", {})

    def post(
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
        return self._send("POST", {"command": command})


class NodesQemuAgentExecAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/exec``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/exec"

    def post(
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
        return self._send("POST", {"command": command, "input-data": input_data})


class NodesQemuAgentExecStatusAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/exec-status``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/exec-status"

    def get(
        self,
        *,
        pid: int,
    ) -> NodesQemuAgentExecStatus:
        """Read agent exec status of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/exec-status``; needs VM.GuestAgent.Unrestricted on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/exec-status
        """
        return self._send("GET", {"pid": pid})


class NodesQemuAgentFileReadAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/file-read``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/file-read"

    def get(
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
        return self._send("GET", {"file": file, "count": count, "decode": decode, "offset": offset})


class NodesQemuAgentFileWriteAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/file-write``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/file-write"

    def post(
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
        return self._send("POST", {"content": content, "file": file, "encode": encode})


class NodesQemuAgentFsfreezeFreezeAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze"

    def post(
        self,
    ) -> dict[str, Any]:
        """Agent fsfreeze freeze (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze``; needs
        VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze
        """
        return self._send("POST", {})


class NodesQemuAgentFsfreezeStatusAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status"

    def post(
        self,
    ) -> dict[str, Any]:
        """Agent fsfreeze status (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status
        """
        return self._send("POST", {})


class NodesQemuAgentFsfreezeThawAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw"

    def post(
        self,
    ) -> dict[str, Any]:
        """Agent fsfreeze thaw (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw``; needs VM.GuestAgent.FileSystemMgmt
        or VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw
        """
        return self._send("POST", {})


class NodesQemuAgentFstrimAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/fstrim``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/fstrim"

    def post(
        self,
    ) -> dict[str, Any]:
        """Agent fstrim (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/fstrim``; needs VM.GuestAgent.FileSystemMgmt or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fstrim
        """
        return self._send("POST", {})


class NodesQemuAgentGetFsinfoAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-fsinfo``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-fsinfo"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get fsinfo of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-fsinfo
        """
        return self._send("GET", {})


class NodesQemuAgentGetHostNameAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-host-name``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-host-name"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get host name of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-host-name``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-host-name
        """
        return self._send("GET", {})


class NodesQemuAgentGetMemoryBlockInfoAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get memory block info of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info``; needs VM.GuestAgent.Audit
        or VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info
        """
        return self._send("GET", {})


class NodesQemuAgentGetMemoryBlocksAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get memory blocks of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks
        """
        return self._send("GET", {})


class NodesQemuAgentGetOsinfoAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-osinfo``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-osinfo"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get osinfo of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-osinfo
        """
        return self._send("GET", {})


class NodesQemuAgentGetTimeAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-time``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-time"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get time of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-time``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-time
        """
        return self._send("GET", {})


class NodesQemuAgentGetTimezoneAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-timezone``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-timezone"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get timezone of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-timezone``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-timezone
        """
        return self._send("GET", {})


class NodesQemuAgentGetUsersAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-users``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-users"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get users of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-users``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-users
        """
        return self._send("GET", {})


class NodesQemuAgentGetVcpusAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/get-vcpus``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/get-vcpus"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read agent get vcpus of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-vcpus
        """
        return self._send("GET", {})


class NodesQemuAgentInfoAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/info``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/info"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read agent info of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/info``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/info
        """
        return self._send("GET", {})


class NodesQemuAgentNetworkGetInterfacesAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read agent network get interfaces of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces``; needs VM.GuestAgent.Audit
        or VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces
        """
        return self._send("GET", {})


class NodesQemuAgentPingAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/ping``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/ping"

    def post(
        self,
    ) -> dict[str, Any]:
        """Agent ping (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/ping``; needs VM.GuestAgent.Audit or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/ping
        """
        return self._send("POST", {})


class NodesQemuAgentSetUserPasswordAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/set-user-password``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/set-user-password"

    def post(
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
        return self._send("POST", {"password": password, "username": username, "crypted": crypted})


class NodesQemuAgentShutdownAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/shutdown``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/shutdown"

    def post(
        self,
    ) -> dict[str, Any]:
        """Agent shutdown (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/shutdown``; needs VM.PowerMgmt or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/shutdown
        """
        return self._send("POST", {})


class NodesQemuAgentSuspendDiskAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/suspend-disk``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/suspend-disk"

    def post(
        self,
    ) -> dict[str, Any]:
        """Agent suspend disk (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk``; needs VM.PowerMgmt or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-disk
        """
        return self._send("POST", {})


class NodesQemuAgentSuspendHybridAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid"

    def post(
        self,
    ) -> dict[str, Any]:
        """Agent suspend hybrid (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid``; needs VM.PowerMgmt or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid
        """
        return self._send("POST", {})


class NodesQemuAgentSuspendRamAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/agent/suspend-ram``."""

    _template = "/nodes/{node}/qemu/{vmid}/agent/suspend-ram"

    def post(
        self,
    ) -> dict[str, Any]:
        """Agent suspend ram (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram``; needs VM.PowerMgmt or
        VM.GuestAgent.Unrestricted on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-ram
        """
        return self._send("POST", {})


class NodesQemuCloneAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/clone``."""

    _template = "/nodes/{node}/qemu/{vmid}/clone"

    def post(
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
    ) -> Task[None]:
        """Clone (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/clone``, starts a task; needs VM.Clone on /vms/{vmid} and
        (VM.Allocate on /vms/{newid} or VM.Allocate on /pool/{pool} where `pool` is given); the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/clone
        """
        return self._start(
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


class NodesQemuCloudinitAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/cloudinit``."""

    _template = "/nodes/{node}/qemu/{vmid}/cloudinit"

    @property
    def dump(self) -> NodesQemuCloudinitDumpAPI:
        """``/nodes/{node}/qemu/{vmid}/cloudinit/dump``."""
        return NodesQemuCloudinitDumpAPI(self._operator, self._ids)

    def get(
        self,
    ) -> Rows[NodesQemuCloudinitRow]:
        """List cloudinit of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/cloudinit``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit
        """
        return self._send("GET", {})

    def put(
        self,
    ) -> None:
        """Change cloudinit of a VM.

        ``PUT /nodes/{node}/qemu/{vmid}/cloudinit``; needs VM.Config.Cloudinit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit
        """
        return self._send("PUT", {})


class NodesQemuCloudinitDumpAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/cloudinit/dump``."""

    _template = "/nodes/{node}/qemu/{vmid}/cloudinit/dump"

    def get(
        self,
        *,
        type: Literal["user", "network", "meta"],
    ) -> str:
        """Read cloudinit dump of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/cloudinit/dump``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit/dump
        """
        return self._send("GET", {"type": type})


class NodesQemuConfigAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/config``."""

    _template = "/nodes/{node}/qemu/{vmid}/config"

    def get(
        self,
        *,
        current: bool | None = None,
        snapshot: str | None = None,
    ) -> NodesQemuConfig:
        """Read config of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/config``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config
        """
        return self._send("GET", {"current": current, "snapshot": snapshot})

    def post(
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
    ) -> Task[None] | None:
        """Change config of a VM.

        ``POST /nodes/{node}/qemu/{vmid}/config``, may start a task; needs VM.Config.Disk or
        VM.Config.CDROM or VM.Config.CPU or VM.Config.Memory or VM.Config.Network or
        VM.Config.HWType or VM.Config.Options or VM.Config.Cloudinit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config
        """
        return self._perhaps_start(
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

    def put(
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
        return self._send(
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


class NodesQemuDbusVmstateAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/dbus-vmstate``."""

    _template = "/nodes/{node}/qemu/{vmid}/dbus-vmstate"

    def post(
        self,
        *,
        action: Literal["start", "stop"],
    ) -> None:
        """Dbus vmstate (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/dbus-vmstate``; needs VM.Migrate on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/dbus-vmstate
        """
        return self._send("POST", {"action": action})


class NodesQemuFeatureAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/feature``."""

    _template = "/nodes/{node}/qemu/{vmid}/feature"

    def get(
        self,
        *,
        feature: Literal["snapshot", "clone", "copy"],
        snapname: str | None = None,
    ) -> NodesQemuFeature:
        """Read feature of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/feature``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/feature
        """
        return self._send("GET", {"feature": feature, "snapname": snapname})


class NodesQemuFirewallAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall"

    @property
    def aliases(self) -> NodesQemuFirewallAliasesAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/aliases``."""
        return NodesQemuFirewallAliasesAPI(self._operator, self._ids)

    @property
    def ipset(self) -> NodesQemuFirewallIpsetAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/ipset``."""
        return NodesQemuFirewallIpsetAPI(self._operator, self._ids)

    @property
    def log(self) -> NodesQemuFirewallLogAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/log``."""
        return NodesQemuFirewallLogAPI(self._operator, self._ids)

    @property
    def options(self) -> NodesQemuFirewallOptionsAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/options``."""
        return NodesQemuFirewallOptionsAPI(self._operator, self._ids)

    @property
    def refs(self) -> NodesQemuFirewallRefsAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/refs``."""
        return NodesQemuFirewallRefsAPI(self._operator, self._ids)

    @property
    def rules(self) -> NodesQemuFirewallRulesAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/rules``."""
        return NodesQemuFirewallRulesAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below firewall of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall
        """
        return self._send("GET", {})


class NodesQemuFirewallAliasesAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/aliases``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/aliases"

    def __call__(self, name: str | int) -> NodesQemuFirewallAliasesItemAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}``."""
        return NodesQemuFirewallAliasesItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[NodesQemuFirewallAliasesRow]:
        """List firewall aliases of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/aliases``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases
        """
        return self._send("GET", {})

    def post(
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
        return self._send("POST", {"cidr": cidr, "name": name, "comment": comment})


class NodesQemuFirewallAliasesItemAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read an alias.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}
        """
        return self._send("GET", {})

    def put(
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
        return self._send(
            "PUT", {"cidr": cidr, "comment": comment, "digest": digest, "rename": rename}
        )

    def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove an alias.

        ``DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}
        """
        return self._send("DELETE", {"digest": digest})


class NodesQemuFirewallIpsetAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/ipset``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/ipset"

    def __call__(self, name: str | int) -> NodesQemuFirewallIpsetItemAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}``."""
        return NodesQemuFirewallIpsetItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[NodesQemuFirewallIpsetRow]:
        """List firewall IP sets of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/ipset``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset
        """
        return self._send("GET", {})

    def post(
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
        return self._send(
            "POST", {"name": name, "comment": comment, "digest": digest, "rename": rename}
        )


class NodesQemuFirewallIpsetItemAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}"

    def __call__(self, cidr: str | int) -> NodesQemuFirewallIpsetItemItemAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}``."""
        return NodesQemuFirewallIpsetItemItemAPI(self._operator, self._with(_CIDR, cidr))

    def get(
        self,
    ) -> Rows[NodesQemuFirewallIpsetItemRow]:
        """List an IP set.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}
        """
        return self._send("GET", {})

    def post(
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
        return self._send("POST", {"cidr": cidr, "comment": comment, "nomatch": nomatch})

    def delete(
        self,
        *,
        force: bool | None = None,
    ) -> None:
        """Remove an IP set.

        ``DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}
        """
        return self._send("DELETE", {"force": force})


class NodesQemuFirewallIpsetItemItemAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read an entry.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}``; needs VM.Audit on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}
        """
        return self._send("GET", {})

    def put(
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
        return self._send("PUT", {"comment": comment, "digest": digest, "nomatch": nomatch})

    def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove an entry.

        ``DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}``; needs VM.Config.Network
        on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}
        """
        return self._send("DELETE", {"digest": digest})


class NodesQemuFirewallLogAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/log``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/log"

    def get(
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
        return self._send("GET", {"limit": limit, "since": since, "start": start, "until": until})


class NodesQemuFirewallOptionsAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/options``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/options"

    def get(
        self,
    ) -> NodesQemuFirewallOptions:
        """Read firewall options of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/options``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/options
        """
        return self._send("GET", {})

    def put(
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
        return self._send(
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


class NodesQemuFirewallRefsAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/refs``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/refs"

    def get(
        self,
        *,
        type: Literal["alias", "ipset"] | None = None,
    ) -> Rows[NodesQemuFirewallRefsRow]:
        """List firewall refs of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/refs``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/refs
        """
        return self._send("GET", {"type": type})


class NodesQemuFirewallRulesAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/rules``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/rules"

    def __call__(self, pos: str | int) -> NodesQemuFirewallRulesItemAPI:
        """``/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}``."""
        return NodesQemuFirewallRulesItemAPI(self._operator, self._with(_POS, pos))

    def get(
        self,
    ) -> Rows[NodesQemuFirewallRulesRow]:
        """List firewall rules of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/rules``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules
        """
        return self._send("GET", {})

    def post(
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
        return self._send(
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


class NodesQemuFirewallRulesItemAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}``."""

    _template = "/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}"

    def get(
        self,
    ) -> NodesQemuFirewallRulesItem:
        """Read a rule.

        ``GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}
        """
        return self._send("GET", {})

    def put(
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
        return self._send(
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

    def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove a rule.

        ``DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}
        """
        return self._send("DELETE", {"digest": digest})


class NodesQemuMigrateAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/migrate``."""

    _template = "/nodes/{node}/qemu/{vmid}/migrate"

    def get(
        self,
        *,
        target: str | None = None,
    ) -> NodesQemuMigrate:
        """Read migrate of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/migrate``; needs VM.Migrate on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/migrate
        """
        return self._send("GET", {"target": target})

    def post(
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
    ) -> Task[None]:
        """Migrate (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/migrate``, starts a task; needs VM.Migrate on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/migrate
        """
        return self._start(
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


class NodesQemuMonitorAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/monitor``."""

    _template = "/nodes/{node}/qemu/{vmid}/monitor"

    def post(
        self,
        *,
        command: str,
    ) -> str:
        """Monitor (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/monitor``; needs Sys.Audit or Sys.Modify on /vms/{vmid};
        the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/monitor
        """
        return self._send("POST", {"command": command})


class NodesQemuMoveDiskAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/move_disk``."""

    _template = "/nodes/{node}/qemu/{vmid}/move_disk"

    def post(
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
    ) -> Task[None]:
        """Move disk (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/move_disk``, starts a task; needs VM.Config.Disk on
        /vms/{vmid}; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/move_disk
        """
        return self._start(
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


class NodesQemuMtunnelAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/mtunnel``."""

    _template = "/nodes/{node}/qemu/{vmid}/mtunnel"

    def post(
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
        return self._send("POST", {"bridges": bridges, "storages": storages})


class NodesQemuMtunnelwebsocketAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/mtunnelwebsocket``."""

    _template = "/nodes/{node}/qemu/{vmid}/mtunnelwebsocket"

    def get(
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
        return self._send("GET", {"socket": socket, "ticket": ticket})


class NodesQemuPendingAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/pending``."""

    _template = "/nodes/{node}/qemu/{vmid}/pending"

    def get(
        self,
    ) -> Rows[NodesQemuPendingRow]:
        """List pending of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/pending``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/pending
        """
        return self._send("GET", {})


class NodesQemuRemoteMigrateAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/remote_migrate``."""

    _template = "/nodes/{node}/qemu/{vmid}/remote_migrate"

    def post(
        self,
        *,
        target_bridge: str | Sequence[str],
        target_endpoint: RemoteEndpoint | str | Mapping[str, object],
        target_storage: str | Sequence[str],
        bwlimit: Annotated[int, Field(ge=0)] | None = None,
        delete: bool | None = None,
        online: bool | None = None,
        target_vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> Task[None]:
        """Remote migrate (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/remote_migrate``, starts a task; needs VM.Migrate on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/remote_migrate
        """
        return self._start(
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


class NodesQemuResizeAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/resize``."""

    _template = "/nodes/{node}/qemu/{vmid}/resize"

    def put(
        self,
        *,
        disk: QemuResizeDisk,
        size: str,
        digest: str | None = None,
        skiplock: bool | None = None,
    ) -> Task[None]:
        """Resize VM (a VM).

        ``PUT /nodes/{node}/qemu/{vmid}/resize``, starts a task; needs VM.Config.Disk on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/resize
        """
        return self._start(
            "PUT", {"disk": disk, "size": size, "digest": digest, "skiplock": skiplock}
        )


class NodesQemuRrdAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/rrd``."""

    _template = "/nodes/{node}/qemu/{vmid}/rrd"

    def get(
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
        return self._send("GET", {"ds": ds, "timeframe": timeframe, "cf": cf})


class NodesQemuRrddataAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/rrddata``."""

    _template = "/nodes/{node}/qemu/{vmid}/rrddata"

    def get(
        self,
        *,
        timeframe: Literal["hour", "day", "week", "month", "year"],
        cf: Literal["AVERAGE", "MAX"] | None = None,
    ) -> Rows[NodesQemuRrddataRow]:
        """List rrddata of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/rrddata``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/rrddata
        """
        return self._send("GET", {"timeframe": timeframe, "cf": cf})


class NodesQemuSendkeyAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/sendkey``."""

    _template = "/nodes/{node}/qemu/{vmid}/sendkey"

    def put(
        self,
        *,
        key: str | SecretStr,
        skiplock: bool | None = None,
    ) -> None:
        """VM sendkey (a VM).

        ``PUT /nodes/{node}/qemu/{vmid}/sendkey``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/sendkey
        """
        return self._send("PUT", {"key": key, "skiplock": skiplock})


class NodesQemuSnapshotAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/snapshot``."""

    _template = "/nodes/{node}/qemu/{vmid}/snapshot"

    def __call__(self, snapname: str | int) -> NodesQemuSnapshotItemAPI:
        """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}``."""
        return NodesQemuSnapshotItemAPI(self._operator, self._with(_SNAPNAME, snapname))

    def get(
        self,
    ) -> Rows[NodesQemuSnapshotRow]:
        """List snapshot of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/snapshot``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        snapname: str,
        description: str | None = None,
        vmstate: bool | None = None,
    ) -> Task[None]:
        """Add to snapshot of a VM.

        ``POST /nodes/{node}/qemu/{vmid}/snapshot``, starts a task; needs VM.Snapshot on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot
        """
        return self._start(
            "POST", {"snapname": snapname, "description": description, "vmstate": vmstate}
        )


class NodesQemuSnapshotItemAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}``."""

    _template = "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}"

    @property
    def config(self) -> NodesQemuSnapshotConfigAPI:
        """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config``."""
        return NodesQemuSnapshotConfigAPI(self._operator, self._ids)

    @property
    def rollback(self) -> NodesQemuSnapshotRollbackAPI:
        """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback``."""
        return NodesQemuSnapshotRollbackAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a snapshot.

        ``GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}
        """
        return self._send("GET", {})

    def delete(
        self,
        *,
        force: bool | None = None,
    ) -> Task[None]:
        """Remove a snapshot.

        ``DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}``, starts a task; needs VM.Snapshot
        on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}
        """
        return self._start("DELETE", {"force": force})


class NodesQemuSnapshotConfigAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config``."""

    _template = "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config"

    def get(
        self,
    ) -> NodesQemuSnapshotConfig:
        """Read config of a snapshot.

        ``GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config``; needs VM.Snapshot or
        VM.Snapshot.Rollback or VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        description: str | None = None,
    ) -> None:
        """Change config of a snapshot.

        ``PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config``; needs VM.Snapshot on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config
        """
        return self._send("PUT", {"description": description})


class NodesQemuSnapshotRollbackAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback``."""

    _template = "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback"

    def post(
        self,
        *,
        start: bool | None = None,
    ) -> Task[None]:
        """Rollback (a snapshot).

        ``POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback``, starts a task; needs
        VM.Snapshot or VM.Snapshot.Rollback on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback
        """
        return self._start("POST", {"start": start})


class NodesQemuSpiceproxyAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/spiceproxy``."""

    _template = "/nodes/{node}/qemu/{vmid}/spiceproxy"

    def post(
        self,
        *,
        proxy: str | None = None,
    ) -> NodesQemuSpiceproxyPost:
        """Spiceproxy (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/spiceproxy``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/spiceproxy
        """
        return self._send("POST", {"proxy": proxy})


class NodesQemuStatusAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status``."""

    _template = "/nodes/{node}/qemu/{vmid}/status"

    @property
    def current(self) -> NodesQemuStatusCurrentAPI:
        """``/nodes/{node}/qemu/{vmid}/status/current``."""
        return NodesQemuStatusCurrentAPI(self._operator, self._ids)

    @property
    def reboot(self) -> NodesQemuStatusRebootAPI:
        """``/nodes/{node}/qemu/{vmid}/status/reboot``."""
        return NodesQemuStatusRebootAPI(self._operator, self._ids)

    @property
    def reset(self) -> NodesQemuStatusResetAPI:
        """``/nodes/{node}/qemu/{vmid}/status/reset``."""
        return NodesQemuStatusResetAPI(self._operator, self._ids)

    @property
    def resume(self) -> NodesQemuStatusResumeAPI:
        """``/nodes/{node}/qemu/{vmid}/status/resume``."""
        return NodesQemuStatusResumeAPI(self._operator, self._ids)

    @property
    def shutdown(self) -> NodesQemuStatusShutdownAPI:
        """``/nodes/{node}/qemu/{vmid}/status/shutdown``."""
        return NodesQemuStatusShutdownAPI(self._operator, self._ids)

    @property
    def start(self) -> NodesQemuStatusStartAPI:
        """``/nodes/{node}/qemu/{vmid}/status/start``."""
        return NodesQemuStatusStartAPI(self._operator, self._ids)

    @property
    def stop(self) -> NodesQemuStatusStopAPI:
        """``/nodes/{node}/qemu/{vmid}/status/stop``."""
        return NodesQemuStatusStopAPI(self._operator, self._ids)

    @property
    def suspend(self) -> NodesQemuStatusSuspendAPI:
        """``/nodes/{node}/qemu/{vmid}/status/suspend``."""
        return NodesQemuStatusSuspendAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below status of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/status``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status
        """
        return self._send("GET", {})


class NodesQemuStatusCurrentAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/current``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/current"

    def get(
        self,
    ) -> NodesQemuStatusCurrent:
        """Read status current of a VM.

        ``GET /nodes/{node}/qemu/{vmid}/status/current``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/current
        """
        return self._send("GET", {})


class NodesQemuStatusRebootAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/reboot``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/reboot"

    def post(
        self,
        *,
        timeout: Annotated[int, Field(ge=0)] | None = None,
    ) -> Task[None]:
        """Reboot (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/reboot``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/reboot
        """
        return self._start("POST", {"timeout": timeout})


class NodesQemuStatusResetAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/reset``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/reset"

    def post(
        self,
        *,
        skiplock: bool | None = None,
    ) -> Task[None]:
        """Reset (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/reset``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/reset
        """
        return self._start("POST", {"skiplock": skiplock})


class NodesQemuStatusResumeAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/resume``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/resume"

    def post(
        self,
        *,
        nocheck: bool | None = None,
        skiplock: bool | None = None,
    ) -> Task[None]:
        """Resume (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/resume``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/resume
        """
        return self._start("POST", {"nocheck": nocheck, "skiplock": skiplock})


class NodesQemuStatusShutdownAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/shutdown``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/shutdown"

    def post(
        self,
        *,
        forceStop: bool | None = None,
        keepActive: bool | None = None,
        skiplock: bool | None = None,
        timeout: Annotated[int, Field(ge=0)] | None = None,
    ) -> Task[None]:
        """Shutdown (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/shutdown``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/shutdown
        """
        return self._start(
            "POST",
            {
                "forceStop": forceStop,
                "keepActive": keepActive,
                "skiplock": skiplock,
                "timeout": timeout,
            },
        )


class NodesQemuStatusStartAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/start``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/start"

    def post(
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
    ) -> Task[None]:
        """Start (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/start``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/start
        """
        return self._start(
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


class NodesQemuStatusStopAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/stop``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/stop"

    def post(
        self,
        *,
        keepActive: bool | None = None,
        migratedfrom: str | None = None,
        overrule_shutdown: bool | None = None,
        skiplock: bool | None = None,
        timeout: Annotated[int, Field(ge=0)] | None = None,
    ) -> Task[None]:
        """Stop (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/stop``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/stop
        """
        return self._start(
            "POST",
            {
                "keepActive": keepActive,
                "migratedfrom": migratedfrom,
                "overrule-shutdown": overrule_shutdown,
                "skiplock": skiplock,
                "timeout": timeout,
            },
        )


class NodesQemuStatusSuspendAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/status/suspend``."""

    _template = "/nodes/{node}/qemu/{vmid}/status/suspend"

    def post(
        self,
        *,
        skiplock: bool | None = None,
        statestorage: str | None = None,
        todisk: bool | None = None,
    ) -> Task[None]:
        """Suspend (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/status/suspend``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/suspend
        """
        return self._start(
            "POST", {"skiplock": skiplock, "statestorage": statestorage, "todisk": todisk}
        )


class NodesQemuTemplateAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/template``."""

    _template = "/nodes/{node}/qemu/{vmid}/template"

    def post(
        self,
        *,
        disk: QemuResizeDisk | None = None,
    ) -> Task[None]:
        """Template (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/template``, starts a task; needs VM.Allocate on
        /vms/{vmid}; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/template
        """
        return self._start("POST", {"disk": disk})


class NodesQemuTermproxyAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/termproxy``."""

    _template = "/nodes/{node}/qemu/{vmid}/termproxy"

    def post(
        self,
        *,
        serial: Literal["serial0", "serial1", "serial2", "serial3"] | None = None,
    ) -> NodesQemuTermproxyPost:
        """Termproxy (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/termproxy``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/termproxy
        """
        return self._send("POST", {"serial": serial})


class NodesQemuUnlinkAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/unlink``."""

    _template = "/nodes/{node}/qemu/{vmid}/unlink"

    def put(
        self,
        *,
        idlist: str | Sequence[str],
        force: bool | None = None,
    ) -> None:
        """Unlink (a VM).

        ``PUT /nodes/{node}/qemu/{vmid}/unlink``; needs VM.Config.Disk on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/unlink
        """
        return self._send("PUT", {"idlist": idlist, "force": force})


class NodesQemuVncproxyAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/vncproxy``."""

    _template = "/nodes/{node}/qemu/{vmid}/vncproxy"

    def post(
        self,
        *,
        generate_password: bool | None = None,
        websocket: bool | None = None,
    ) -> NodesQemuVncproxyPost:
        """Vncproxy (a VM).

        ``POST /nodes/{node}/qemu/{vmid}/vncproxy``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/vncproxy
        """
        return self._send("POST", {"generate-password": generate_password, "websocket": websocket})


class NodesQemuVncwebsocketAPI(BaseAPI):
    """``/nodes/{node}/qemu/{vmid}/vncwebsocket``."""

    _template = "/nodes/{node}/qemu/{vmid}/vncwebsocket"

    def get(
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
        return self._send("GET", {"port": port, "vncticket": vncticket})
