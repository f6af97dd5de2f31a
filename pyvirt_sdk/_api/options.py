# made from the schema by tools/operations.py: do not edit
"""What methods of resources take as further keywords, for type checkers.

>>> from typing import Unpack
>>> def make_web(pve: Client, **options: Unpack[VMOptions]) -> VM:      # doctest: +SKIP
...     return pve.vms.create(node="pve1", wait=True, **options)

At run time the schema says what is accepted, and what the server's release knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Literal, TypedDict

from pydantic import Field, SecretStr

from pyvirt_sdk._api.choices import (
    AcmePluginsApi,
    ClusterOptionsKeyboard,
    ClusterOptionsLanguage,
    QemuCustomCpuModelsReportedModel,
)
from pyvirt_sdk.formats import (
    ACME,
    NUMA,
    RNG,
    SEV,
    SMBIOS,
    TDX,
    U2F,
    USB,
    VGA,
    ACMEDomain,
    Agent,
    Audio,
    BackupPerformance,
    BandwidthLimit,
    Boot,
    CloudInitFiles,
    ClusterResourceScheduling,
    ContainerDevice,
    ContainerNet,
    CPUConfig,
    DHCPRange,
    DirMapping,
    Drive,
    EFIDisk,
    Features,
    Fleecing,
    HASettings,
    HostPCI,
    IPConfig,
    LogRateLimit,
    Machine,
    Memory,
    MigrationSettings,
    MountPoint,
    NetDevice,
    NextID,
    NodeLocation,
    NotificationSettings,
    OpenFabricInterface,
    OSPFInterface,
    PCIMapping,
    PruneBackups,
    RealmSync,
    ReplicationSettings,
    RootFS,
    SharedMemory,
    SpiceEnhancements,
    Startup,
    TagStyle,
    TFAConfig,
    TPMState,
    UnusedDisk,
    UnusedVolume,
    USBMapping,
    UserTagAccess,
    VirtioFS,
    VolumeID,
    WakeOnLAN,
    Watchdog,
    WebAuthn,
)


class VMSettings(TypedDict, total=False):
    """What may be set of a VM beyond its name, memory and cores.

    ``POST /nodes/{node}/qemu/{vmid}/config``
    """

    acpi: bool | None
    affinity: str | None
    agent: Agent | bool | str | Mapping[str, object] | None
    allow_ksm: bool | None
    amd_sev: SEV | str | Mapping[str, object] | None
    arch: Literal["x86_64", "aarch64"] | None
    args: str | None
    audio0: Audio | str | Mapping[str, object] | None
    autostart: bool | None
    background_delay: Annotated[int, Field(ge=1, le=30)] | None
    balloon: Annotated[int, Field(ge=0)] | None
    bios: Literal["seabios", "ovmf"] | None
    boot: Boot | str | Mapping[str, object] | None
    bootdisk: str | None
    cdrom: Drive | str | Mapping[str, object] | None
    cicustom: CloudInitFiles | str | Mapping[str, object] | None
    cipassword: str | SecretStr | None
    citype: Literal["configdrive2", "nocloud", "opennebula"] | None
    ciupgrade: bool | None
    ciuser: str | None
    cpu: CPUConfig | str | Mapping[str, object] | None
    cpulimit: Annotated[float, Field(ge=0, le=128)] | None
    cpuunits: Annotated[int, Field(ge=1, le=262144)] | None
    description: str | None
    efidisk0: EFIDisk | str | Mapping[str, object] | None
    force: bool | None
    freeze: bool | None
    hookscript: str | VolumeID | None
    hostpci: Mapping[int, HostPCI | str | Mapping[str, object]] | None
    hotplug: str | None
    hugepages: Literal["any", "2", "1024"] | None
    ide: Mapping[int, Drive | str | Mapping[str, object]] | None
    import_working_storage: str | None
    intel_tdx: TDX | str | Mapping[str, object] | None
    ipconfig: Mapping[int, IPConfig | str | Mapping[str, object]] | None
    ivshmem: SharedMemory | str | Mapping[str, object] | None
    keephugepages: bool | None
    keyboard: ClusterOptionsKeyboard | None
    kvm: bool | None
    localtime: bool | None
    lock: (
        Literal[
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
        | None
    )
    machine: Machine | str | Mapping[str, object] | None
    migrate_downtime: Annotated[float, Field(ge=0)] | None
    migrate_speed: Annotated[int, Field(ge=0)] | None
    nameserver: str | Sequence[str] | None
    net: Mapping[int, NetDevice | str | Mapping[str, object]] | None
    numa: bool | None
    numa_n: Mapping[int, NUMA | str | Mapping[str, object]] | None
    onboot: bool | None
    ostype: (
        Literal[
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
        | None
    )
    parallel: Mapping[int, str] | None
    protection: bool | None
    reboot: bool | None
    rng0: RNG | str | Mapping[str, object] | None
    sata: Mapping[int, Drive | str | Mapping[str, object]] | None
    scsi: Mapping[int, Drive | str | Mapping[str, object]] | None
    scsihw: (
        Literal["lsi", "lsi53c810", "virtio-scsi-pci", "virtio-scsi-single", "megasas", "pvscsi"]
        | None
    )
    searchdomain: str | None
    serial: Mapping[int, str] | None
    shares: Annotated[int, Field(ge=0, le=50000)] | None
    skiplock: bool | None
    smbios1: SMBIOS | str | Mapping[str, object] | None
    smp: Annotated[int, Field(ge=1)] | None
    sockets: Annotated[int, Field(ge=1)] | None
    spice_enhancements: SpiceEnhancements | str | Mapping[str, object] | None
    ssh_keys: str | Iterable[str] | None
    sshkeys: str | SecretStr | None
    startdate: str | None
    startup: Startup | str | Mapping[str, object] | None
    tablet: bool | None
    tags: str | Sequence[str] | None
    tdf: bool | None
    tpmstate0: TPMState | str | Mapping[str, object] | None
    unused: Mapping[int, UnusedDisk | str | Mapping[str, object]] | None
    usb: Mapping[int, USB | str | Mapping[str, object]] | None
    vcpus: Annotated[int, Field(ge=1)] | None
    vga: VGA | str | Mapping[str, object] | None
    virtio: Mapping[int, Drive | str | Mapping[str, object]] | None
    virtiofs: Mapping[int, VirtioFS | str | Mapping[str, object]] | None
    vmgenid: str | None
    vmstatestorage: str | None
    watchdog: Watchdog | str | Mapping[str, object] | None


class VMOptions(VMSettings, total=False):
    """What a new VM may be given.

    ``POST /nodes/{node}/qemu``
    """

    archive: str | None
    bwlimit: Annotated[int, Field(ge=0)] | None
    ha_managed: bool | None
    live_restore: bool | None
    pool: str | None
    start: bool | None
    storage: str | None
    template: bool | None
    unique: bool | None


class VMInstallOptions(VMSettings, total=False):
    """What a VM may be given that is made from an image or an ISO.

    ``POST /nodes/{node}/qemu``
    """

    bwlimit: Annotated[int, Field(ge=0)] | None
    cores: Annotated[int, Field(ge=1)] | None
    ha_managed: bool | None
    memory: Memory | int | str | Mapping[str, object] | None
    pool: str | None


class VMCopyOptions(VMSettings, total=False):
    """What the copy of a template may be given.

    ``POST /nodes/{node}/qemu/{vmid}/config``
    """

    cores: Annotated[int, Field(ge=1)] | None
    memory: Memory | int | str | Mapping[str, object] | None


class ContainerOptions(TypedDict, total=False):
    """What a new container may be given.

    ``POST /nodes/{node}/lxc``
    """

    arch: Literal["amd64", "i386", "arm64", "armhf", "riscv32", "riscv64"] | None
    bwlimit: Annotated[float, Field(ge=0)] | None
    cmode: Literal["shell", "console", "tty"] | None
    console: bool | None
    cpulimit: Annotated[float, Field(ge=0, le=8192)] | None
    cpuunits: Annotated[int, Field(ge=0, le=500000)] | None
    debug: bool | None
    description: str | None
    dev: Mapping[int, ContainerDevice | str | Mapping[str, object]] | None
    entrypoint: str | None
    env: str | SecretStr | None
    features: Features | str | Mapping[str, object] | None
    force: bool | None
    ha_managed: bool | None
    hookscript: str | VolumeID | None
    ignore_unpack_errors: bool | None
    lock: (
        Literal[
            "backup",
            "create",
            "destroyed",
            "disk",
            "fstrim",
            "migrate",
            "mounted",
            "rollback",
            "snapshot",
            "snapshot-delete",
        ]
        | None
    )
    mp: Mapping[int, MountPoint | str | Mapping[str, object]] | None
    nameserver: str | Sequence[str] | None
    net: Mapping[int, ContainerNet | str | Mapping[str, object]] | None
    onboot: bool | None
    ostype: (
        Literal[
            "debian",
            "devuan",
            "ubuntu",
            "centos",
            "fedora",
            "opensuse",
            "archlinux",
            "alpine",
            "gentoo",
            "nixos",
            "unmanaged",
        ]
        | None
    )
    password: str | SecretStr | None
    pool: str | None
    protection: bool | None
    restore: bool | None
    rootfs: RootFS | str | Mapping[str, object] | None
    searchdomain: str | Sequence[str] | None
    ssh_keys: str | Iterable[str] | None
    ssh_public_keys: str | SecretStr | None
    start: bool | None
    startup: Startup | str | Mapping[str, object] | None
    storage: str | None
    swap: Annotated[int, Field(ge=0)] | None
    tags: str | Sequence[str] | None
    template: bool | None
    timezone: str | None
    tty: Annotated[int, Field(ge=0, le=6)] | None
    unique: bool | None
    unprivileged: bool | None
    unused: Mapping[int, UnusedVolume | str | Mapping[str, object]] | None


class GuestChanges(TypedDict, total=False):
    """What may be changed of a guest, a VM or a container.

    ``POST /nodes/{node}/qemu/{vmid}/config``

    ``PUT /nodes/{node}/lxc/{vmid}/config``
    """

    acpi: bool | None
    affinity: str | None
    agent: Agent | bool | str | Mapping[str, object] | None
    allow_ksm: bool | None
    amd_sev: SEV | str | Mapping[str, object] | None
    arch: (
        Literal["x86_64", "aarch64"]
        | Literal["amd64", "i386", "arm64", "armhf", "riscv32", "riscv64"]
        | None
    )
    args: str | None
    audio0: Audio | str | Mapping[str, object] | None
    autostart: bool | None
    background_delay: Annotated[int, Field(ge=1, le=30)] | None
    balloon: Annotated[int, Field(ge=0)] | None
    bios: Literal["seabios", "ovmf"] | None
    boot: Boot | str | Mapping[str, object] | None
    bootdisk: str | None
    cdrom: Drive | str | Mapping[str, object] | None
    cicustom: CloudInitFiles | str | Mapping[str, object] | None
    cipassword: str | SecretStr | None
    citype: Literal["configdrive2", "nocloud", "opennebula"] | None
    ciupgrade: bool | None
    ciuser: str | None
    cmode: Literal["shell", "console", "tty"] | None
    console: bool | None
    cores: Annotated[int, Field(ge=1)] | Annotated[int, Field(ge=1, le=8192)] | None
    cpu: CPUConfig | str | Mapping[str, object] | None
    cpulimit: Annotated[float, Field(ge=0, le=128)] | Annotated[float, Field(ge=0, le=8192)] | None
    cpuunits: Annotated[int, Field(ge=1, le=262144)] | Annotated[int, Field(ge=0, le=500000)] | None
    debug: bool | None
    description: str | None
    dev: Mapping[int, ContainerDevice | str | Mapping[str, object]] | None
    efidisk0: EFIDisk | str | Mapping[str, object] | None
    entrypoint: str | None
    env: str | SecretStr | None
    features: Features | str | Mapping[str, object] | None
    force: bool | None
    freeze: bool | None
    hookscript: str | VolumeID | None
    hostname: str | None
    hostpci: Mapping[int, HostPCI | str | Mapping[str, object]] | None
    hotplug: str | None
    hugepages: Literal["any", "2", "1024"] | None
    ide: Mapping[int, Drive | str | Mapping[str, object]] | None
    import_working_storage: str | None
    intel_tdx: TDX | str | Mapping[str, object] | None
    ipconfig: Mapping[int, IPConfig | str | Mapping[str, object]] | None
    ivshmem: SharedMemory | str | Mapping[str, object] | None
    keephugepages: bool | None
    keyboard: ClusterOptionsKeyboard | None
    kvm: bool | None
    localtime: bool | None
    lock: (
        Literal[
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
        | Literal[
            "backup",
            "create",
            "destroyed",
            "disk",
            "fstrim",
            "migrate",
            "mounted",
            "rollback",
            "snapshot",
            "snapshot-delete",
        ]
        | None
    )
    machine: Machine | str | Mapping[str, object] | None
    memory: Memory | int | str | Mapping[str, object] | Annotated[int, Field(ge=16)] | None
    migrate_downtime: Annotated[float, Field(ge=0)] | None
    migrate_speed: Annotated[int, Field(ge=0)] | None
    mp: Mapping[int, MountPoint | str | Mapping[str, object]] | None
    name: str | None
    nameserver: str | Sequence[str] | None
    net: (
        Mapping[int, NetDevice | str | Mapping[str, object]]
        | Mapping[int, ContainerNet | str | Mapping[str, object]]
        | None
    )
    numa: bool | None
    numa_n: Mapping[int, NUMA | str | Mapping[str, object]] | None
    onboot: bool | None
    ostype: (
        Literal[
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
        | Literal[
            "debian",
            "devuan",
            "ubuntu",
            "centos",
            "fedora",
            "opensuse",
            "archlinux",
            "alpine",
            "gentoo",
            "nixos",
            "unmanaged",
        ]
        | None
    )
    parallel: Mapping[int, str] | None
    protection: bool | None
    reboot: bool | None
    rng0: RNG | str | Mapping[str, object] | None
    rootfs: RootFS | str | Mapping[str, object] | None
    sata: Mapping[int, Drive | str | Mapping[str, object]] | None
    scsi: Mapping[int, Drive | str | Mapping[str, object]] | None
    scsihw: (
        Literal["lsi", "lsi53c810", "virtio-scsi-pci", "virtio-scsi-single", "megasas", "pvscsi"]
        | None
    )
    searchdomain: str | str | Sequence[str] | None
    serial: Mapping[int, str] | None
    shares: Annotated[int, Field(ge=0, le=50000)] | None
    skiplock: bool | None
    smbios1: SMBIOS | str | Mapping[str, object] | None
    smp: Annotated[int, Field(ge=1)] | None
    sockets: Annotated[int, Field(ge=1)] | None
    spice_enhancements: SpiceEnhancements | str | Mapping[str, object] | None
    ssh_keys: str | Iterable[str] | None
    sshkeys: str | SecretStr | None
    startdate: str | None
    startup: Startup | str | Mapping[str, object] | None
    swap: Annotated[int, Field(ge=0)] | None
    tablet: bool | None
    tags: str | Sequence[str] | None
    tdf: bool | None
    template: bool | None
    timezone: str | None
    tpmstate0: TPMState | str | Mapping[str, object] | None
    tty: Annotated[int, Field(ge=0, le=6)] | None
    unprivileged: bool | None
    unused: (
        Mapping[int, UnusedDisk | str | Mapping[str, object]]
        | Mapping[int, UnusedVolume | str | Mapping[str, object]]
        | None
    )
    usb: Mapping[int, USB | str | Mapping[str, object]] | None
    vcpus: Annotated[int, Field(ge=1)] | None
    vga: VGA | str | Mapping[str, object] | None
    virtio: Mapping[int, Drive | str | Mapping[str, object]] | None
    virtiofs: Mapping[int, VirtioFS | str | Mapping[str, object]] | None
    vmgenid: str | None
    vmstatestorage: str | None
    watchdog: Watchdog | str | Mapping[str, object] | None


class RestoreOptions(TypedDict, total=False):
    """What a guest may be given when it is restored from a backup.

    ``POST /nodes/{node}/qemu``

    ``POST /nodes/{node}/lxc``
    """

    acpi: bool | None
    affinity: str | None
    agent: Agent | bool | str | Mapping[str, object] | None
    allow_ksm: bool | None
    amd_sev: SEV | str | Mapping[str, object] | None
    arch: (
        Literal["x86_64", "aarch64"]
        | Literal["amd64", "i386", "arm64", "armhf", "riscv32", "riscv64"]
        | None
    )
    args: str | None
    audio0: Audio | str | Mapping[str, object] | None
    autostart: bool | None
    balloon: Annotated[int, Field(ge=0)] | None
    bios: Literal["seabios", "ovmf"] | None
    boot: Boot | str | Mapping[str, object] | None
    bootdisk: str | None
    bwlimit: Annotated[int, Field(ge=0)] | Annotated[float, Field(ge=0)] | None
    cdrom: Drive | str | Mapping[str, object] | None
    cicustom: CloudInitFiles | str | Mapping[str, object] | None
    cipassword: str | SecretStr | None
    citype: Literal["configdrive2", "nocloud", "opennebula"] | None
    ciupgrade: bool | None
    ciuser: str | None
    cmode: Literal["shell", "console", "tty"] | None
    console: bool | None
    cores: Annotated[int, Field(ge=1)] | Annotated[int, Field(ge=1, le=8192)] | None
    cpu: CPUConfig | str | Mapping[str, object] | None
    cpulimit: Annotated[float, Field(ge=0, le=128)] | Annotated[float, Field(ge=0, le=8192)] | None
    cpuunits: Annotated[int, Field(ge=1, le=262144)] | Annotated[int, Field(ge=0, le=500000)] | None
    debug: bool | None
    description: str | None
    dev: Mapping[int, ContainerDevice | str | Mapping[str, object]] | None
    efidisk0: EFIDisk | str | Mapping[str, object] | None
    entrypoint: str | None
    env: str | SecretStr | None
    features: Features | str | Mapping[str, object] | None
    freeze: bool | None
    ha_managed: bool | None
    hookscript: str | VolumeID | None
    hostname: str | None
    hostpci: Mapping[int, HostPCI | str | Mapping[str, object]] | None
    hotplug: str | None
    hugepages: Literal["any", "2", "1024"] | None
    ide: Mapping[int, Drive | str | Mapping[str, object]] | None
    ignore_unpack_errors: bool | None
    import_working_storage: str | None
    intel_tdx: TDX | str | Mapping[str, object] | None
    ipconfig: Mapping[int, IPConfig | str | Mapping[str, object]] | None
    ivshmem: SharedMemory | str | Mapping[str, object] | None
    keephugepages: bool | None
    keyboard: ClusterOptionsKeyboard | None
    kvm: bool | None
    live_restore: bool | None
    localtime: bool | None
    lock: (
        Literal[
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
        | Literal[
            "backup",
            "create",
            "destroyed",
            "disk",
            "fstrim",
            "migrate",
            "mounted",
            "rollback",
            "snapshot",
            "snapshot-delete",
        ]
        | None
    )
    machine: Machine | str | Mapping[str, object] | None
    memory: Memory | int | str | Mapping[str, object] | Annotated[int, Field(ge=16)] | None
    migrate_downtime: Annotated[float, Field(ge=0)] | None
    migrate_speed: Annotated[int, Field(ge=0)] | None
    mp: Mapping[int, MountPoint | str | Mapping[str, object]] | None
    name: str | None
    nameserver: str | Sequence[str] | None
    net: (
        Mapping[int, NetDevice | str | Mapping[str, object]]
        | Mapping[int, ContainerNet | str | Mapping[str, object]]
        | None
    )
    numa: bool | None
    numa_n: Mapping[int, NUMA | str | Mapping[str, object]] | None
    onboot: bool | None
    ostype: (
        Literal[
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
        | Literal[
            "debian",
            "devuan",
            "ubuntu",
            "centos",
            "fedora",
            "opensuse",
            "archlinux",
            "alpine",
            "gentoo",
            "nixos",
            "unmanaged",
        ]
        | None
    )
    parallel: Mapping[int, str] | None
    password: str | SecretStr | None
    pool: str | None
    protection: bool | None
    reboot: bool | None
    rng0: RNG | str | Mapping[str, object] | None
    rootfs: RootFS | str | Mapping[str, object] | None
    sata: Mapping[int, Drive | str | Mapping[str, object]] | None
    scsi: Mapping[int, Drive | str | Mapping[str, object]] | None
    scsihw: (
        Literal["lsi", "lsi53c810", "virtio-scsi-pci", "virtio-scsi-single", "megasas", "pvscsi"]
        | None
    )
    searchdomain: str | str | Sequence[str] | None
    serial: Mapping[int, str] | None
    shares: Annotated[int, Field(ge=0, le=50000)] | None
    smbios1: SMBIOS | str | Mapping[str, object] | None
    smp: Annotated[int, Field(ge=1)] | None
    sockets: Annotated[int, Field(ge=1)] | None
    spice_enhancements: SpiceEnhancements | str | Mapping[str, object] | None
    ssh_public_keys: str | SecretStr | None
    sshkeys: str | SecretStr | None
    startdate: str | None
    startup: Startup | str | Mapping[str, object] | None
    swap: Annotated[int, Field(ge=0)] | None
    tablet: bool | None
    tags: str | Sequence[str] | None
    tdf: bool | None
    template: bool | None
    timezone: str | None
    tpmstate0: TPMState | str | Mapping[str, object] | None
    tty: Annotated[int, Field(ge=0, le=6)] | None
    unique: bool | None
    unprivileged: bool | None
    unused: (
        Mapping[int, UnusedDisk | str | Mapping[str, object]]
        | Mapping[int, UnusedVolume | str | Mapping[str, object]]
        | None
    )
    usb: Mapping[int, USB | str | Mapping[str, object]] | None
    vcpus: Annotated[int, Field(ge=1)] | None
    vga: VGA | str | Mapping[str, object] | None
    virtio: Mapping[int, Drive | str | Mapping[str, object]] | None
    virtiofs: Mapping[int, VirtioFS | str | Mapping[str, object]] | None
    vmgenid: str | None
    vmstatestorage: str | None
    watchdog: Watchdog | str | Mapping[str, object] | None


class CloneOptions(TypedDict, total=False):
    """What a copy may be given.

    ``POST /nodes/{node}/qemu/{vmid}/clone``

    ``POST /nodes/{node}/lxc/{vmid}/clone``
    """

    bwlimit: Annotated[int, Field(ge=0)] | Annotated[float, Field(ge=0)] | None
    description: str | None
    format: Literal["raw", "qcow2", "vmdk"] | None


class MigrateOptions(TypedDict, total=False):
    """How a guest may be moved.

    ``POST /nodes/{node}/qemu/{vmid}/migrate``

    ``POST /nodes/{node}/lxc/{vmid}/migrate``
    """

    bwlimit: Annotated[int, Field(ge=0)] | Annotated[float, Field(ge=0)] | None
    force: bool | None
    migration_network: str | None
    migration_type: Literal["secure", "insecure"] | None
    restart: bool | None
    timeout: int | None
    with_conntrack_state: bool | None
    with_local_disks: bool | None


class DeleteOptions(TypedDict, total=False):
    """How a guest may be removed.

    ``DELETE /nodes/{node}/qemu/{vmid}``

    ``DELETE /nodes/{node}/lxc/{vmid}``
    """

    destroy_unreferenced_disks: bool | None
    force: bool | None
    skiplock: bool | None


class BackupOptions(TypedDict, total=False):
    """How a guest may be backed up.

    ``POST /nodes/{node}/vzdump``
    """

    bwlimit: Annotated[int, Field(ge=0)] | None
    dumpdir: str | None
    exclude_path: str | Sequence[str] | None
    fleecing: Fleecing | bool | str | Mapping[str, object] | None
    ionice: Annotated[int, Field(ge=0, le=8)] | None
    job_id: str | None
    lockwait: Annotated[int, Field(ge=0)] | None
    mailnotification: Literal["always", "failure"] | None
    mailto: str | Sequence[str] | None
    notification_mode: Literal["auto", "legacy-sendmail", "notification-system"] | None
    pbs_change_detection_mode: Literal["legacy", "data", "metadata"] | None
    performance: BackupPerformance | str | Mapping[str, object] | None
    pigz: int | None
    protected: bool | None
    prune_backups: PruneBackups | str | Mapping[str, object] | None
    quiet: bool | None
    remove: bool | None
    script: str | None
    stdexcludes: bool | None
    stdout: bool | None
    stop: bool | None
    stopwait: Annotated[int, Field(ge=0)] | None
    tmpdir: str | None
    zstd: int | None


class BackupRunOptions(TypedDict, total=False):
    """How several guests may be backed up.

    ``POST /nodes/{node}/vzdump``
    """

    bwlimit: Annotated[int, Field(ge=0)] | None
    compress: Literal["0", "1", "gzip", "lzo", "zstd"] | None
    dumpdir: str | None
    exclude: int | str | Sequence[int | str] | None
    exclude_path: str | Sequence[str] | None
    fleecing: Fleecing | bool | str | Mapping[str, object] | None
    ionice: Annotated[int, Field(ge=0, le=8)] | None
    job_id: str | None
    lockwait: Annotated[int, Field(ge=0)] | None
    mailnotification: Literal["always", "failure"] | None
    mailto: str | Sequence[str] | None
    mode: Literal["snapshot", "suspend", "stop"] | None
    notes_template: str | None
    notification_mode: Literal["auto", "legacy-sendmail", "notification-system"] | None
    pbs_change_detection_mode: Literal["legacy", "data", "metadata"] | None
    performance: BackupPerformance | str | Mapping[str, object] | None
    pigz: int | None
    protected: bool | None
    prune_backups: PruneBackups | str | Mapping[str, object] | None
    quiet: bool | None
    remove: bool | None
    script: str | None
    stdexcludes: bool | None
    stdout: bool | None
    stop: bool | None
    stopwait: Annotated[int, Field(ge=0)] | None
    storage: str | None
    tmpdir: str | None
    zstd: int | None


class DownloadOptions(TypedDict, total=False):
    """How a node may fetch a file.

    ``POST /nodes/{node}/storage/{storage}/download-url``
    """

    checksum: str | None
    checksum_algorithm: Literal["md5", "sha1", "sha224", "sha256", "sha384", "sha512"] | None
    compression: str | None
    verify_certificates: bool | None


class NodeChanges(TypedDict, total=False):
    """What may be changed of a node.

    ``PUT /nodes/{node}/config``
    """

    acme: ACME | str | Mapping[str, object] | None
    acmedomain: Mapping[int, ACMEDomain | str | Mapping[str, object]] | None
    ballooning_target: Annotated[int, Field(ge=0, le=100)] | None
    description: str | None
    location: NodeLocation | str | Mapping[str, object] | None
    startall_onboot_delay: Annotated[int, Field(ge=0, le=300)] | None
    wakeonlan: WakeOnLAN | str | Mapping[str, object] | None


class StartAllOptions(TypedDict, total=False):
    """How the guests of a node may be started.

    ``POST /nodes/{node}/startall``
    """

    force: bool | None
    max_workers: Annotated[int, Field(ge=1, le=64)] | None
    vms: int | str | Sequence[int | str] | None


class StopAllOptions(TypedDict, total=False):
    """How the guests of a node may be stopped.

    ``POST /nodes/{node}/stopall``
    """

    force_stop: bool | None
    max_workers: Annotated[int, Field(ge=1, le=64)] | None
    timeout: Annotated[int, Field(ge=0, le=7200)] | None
    vms: int | str | Sequence[int | str] | None


class MigrateAllOptions(TypedDict, total=False):
    """How the guests of a node may be moved.

    ``POST /nodes/{node}/migrateall``
    """

    max_workers: Annotated[int, Field(ge=1, le=64)] | None
    maxworkers: Annotated[int, Field(ge=1, le=64)] | None
    vms: int | str | Sequence[int | str] | None
    with_local_disks: bool | None


class ClusterChanges(TypedDict, total=False):
    """What may be changed of a cluster.

    ``PUT /cluster/options``
    """

    bwlimit: BandwidthLimit | str | Mapping[str, object] | None
    consent_text: str | None
    console: Literal["applet", "vv", "html5", "xtermjs"] | None
    crs: ClusterResourceScheduling | str | Mapping[str, object] | None
    description: str | None
    email_from: str | None
    fencing: Literal["watchdog", "hardware", "both"] | None
    ha: HASettings | str | Mapping[str, object] | None
    http_proxy: str | None
    keyboard: ClusterOptionsKeyboard | None
    language: ClusterOptionsLanguage | None
    location: NodeLocation | str | Mapping[str, object] | None
    mac_prefix: str | None
    max_workers: Annotated[int, Field(ge=1)] | None
    migration: MigrationSettings | str | Mapping[str, object] | None
    migration_unsecure: bool | None
    next_id: NextID | str | Mapping[str, object] | None
    notify: NotificationSettings | str | Mapping[str, object] | None
    registered_tags: str | None
    replication: ReplicationSettings | str | Mapping[str, object] | None
    tag_style: TagStyle | str | Mapping[str, object] | None
    u2f: U2F | str | Mapping[str, object] | None
    user_tag_access: UserTagAccess | str | Mapping[str, object] | None
    webauthn: WebAuthn | str | Mapping[str, object] | None


class FirewallChanges(TypedDict, total=False):
    """What may be changed of a firewall, of any level.

    ``PUT /cluster/firewall/options``

    ``PUT /nodes/{node}/firewall/options``

    ``PUT /nodes/{node}/qemu/{vmid}/firewall/options``

    ``PUT /cluster/sdn/vnets/{vnet}/firewall/options``
    """

    dhcp: bool | None
    ebtables: bool | None
    enable: Annotated[int, Field(ge=0)] | bool | None
    ipfilter: bool | None
    log_level_forward: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None
    )
    log_level_in: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None
    )
    log_level_out: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None
    )
    log_nf_conntrack: bool | None
    log_ratelimit: LogRateLimit | bool | str | Mapping[str, object] | None
    macfilter: bool | None
    ndp: bool | None
    nf_conntrack_allow_invalid: bool | None
    nf_conntrack_helpers: str | None
    nf_conntrack_max: Annotated[int, Field(ge=32768)] | None
    nf_conntrack_tcp_timeout_established: Annotated[int, Field(ge=7875)] | None
    nf_conntrack_tcp_timeout_syn_recv: Annotated[int, Field(ge=30, le=60)] | None
    nftables: bool | None
    nosmurfs: bool | None
    policy_forward: Literal["ACCEPT", "DROP"] | None
    policy_in: Literal["ACCEPT", "REJECT", "DROP"] | None
    policy_out: Literal["ACCEPT", "REJECT", "DROP"] | None
    protection_synflood: bool | None
    protection_synflood_burst: int | None
    protection_synflood_rate: int | None
    radv: bool | None
    smurf_log_level: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None
    )
    tcp_flags_log_level: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None
    )
    tcpflags: bool | None


class RuleOptions(TypedDict, total=False):
    """What a rule of a firewall may say.

    ``POST /cluster/firewall/rules``

    ``POST /nodes/{node}/qemu/{vmid}/firewall/rules``
    """

    comment: str | None
    dest: str | None
    dport: str | None
    enable: Annotated[int, Field(ge=0)] | None
    icmp_type: str | None
    iface: str | None
    log: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None
    )
    macro: str | None
    proto: str | None
    source: str | None
    sport: str | None


class RuleChanges(TypedDict, total=False):
    """What may be changed of a rule of a firewall.

    ``POST /cluster/firewall/rules``

    ``POST /nodes/{node}/qemu/{vmid}/firewall/rules``
    """

    action: str | None
    comment: str | None
    dest: str | None
    dport: str | None
    enable: Annotated[int, Field(ge=0)] | None
    icmp_type: str | None
    iface: str | None
    log: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None
    )
    macro: str | None
    proto: str | None
    source: str | None
    sport: str | None
    type: Literal["in", "out", "forward", "group"] | None


class UserOptions(TypedDict, total=False):
    """What a user may be given.

    ``POST /access/users``

    ``PUT /access/users/{userid}``
    """

    append: bool | None
    comment: str | None
    email: str | None
    enable: bool | None
    expire: Annotated[int, Field(ge=0)] | None
    firstname: str | None
    groups: str | Sequence[str] | None
    keys: str | SecretStr | None
    lastname: str | None
    password: str | SecretStr | None


class TokenOptions(TypedDict, total=False):
    """What a token may be given.

    ``POST /access/users/{userid}/token/{tokenid}``

    ``PUT /access/users/{userid}/token/{tokenid}``
    """

    comment: str | None
    expire: Annotated[int, Field(ge=0)] | None
    privsep: bool | None


class GroupOptions(TypedDict, total=False):
    """What a group of users may be given.

    ``POST /access/groups``

    ``PUT /access/groups/{groupid}``
    """

    comment: str | None


class RoleOptions(TypedDict, total=False):
    """What a role may be given.

    ``POST /access/roles``

    ``PUT /access/roles/{roleid}``
    """

    append: bool | None
    privs: str | Sequence[str] | None


class RealmOptions(TypedDict, total=False):
    """What a realm may be given.

    ``POST /access/domains``

    ``PUT /access/domains/{realm}``
    """

    acr_values: str | None
    audiences: str | None
    autocreate: bool | None
    base_dn: str | None
    bind_dn: str | None
    capath: str | None
    case_sensitive: bool | None
    cert: str | None
    certkey: str | SecretStr | None
    check_connection: bool | None
    client_id: str | None
    client_key: str | SecretStr | None
    comment: str | None
    default: bool | None
    digest: str | None
    domain: str | None
    filter: str | None
    group_classes: str | Sequence[str] | None
    group_dn: str | None
    group_filter: str | None
    group_name_attr: str | None
    groups_autocreate: bool | None
    groups_claim: str | None
    groups_overwrite: bool | None
    issuer_url: str | None
    mode: Literal["ldap", "ldaps", "ldap+starttls"] | None
    password: str | SecretStr | None
    port: Annotated[int, Field(ge=1, le=65535)] | None
    prompt: str | None
    query_userinfo: bool | None
    scopes: str | None
    secure: bool | None
    server1: str | None
    server2: str | None
    sslversion: Literal["tlsv1", "tlsv1_1", "tlsv1_2", "tlsv1_3"] | None
    sync_attributes: str | None
    sync_defaults_options: RealmSync | str | Mapping[str, object] | None
    tfa: TFAConfig | str | Mapping[str, object] | None
    type: Literal["ad", "ldap", "openid", "pam", "pve"] | None
    user_attr: str | None
    user_classes: str | Sequence[str] | None
    username_claim: str | None
    verify: bool | None


class RealmSyncOptions(TypedDict, total=False):
    """What a job that syncs a realm may be given.

    ``POST /cluster/jobs/realm-sync/{id}``

    ``PUT /cluster/jobs/realm-sync/{id}``
    """

    comment: str | None
    enable_new: bool | None
    enabled: bool | None
    realm: str | None
    remove_vanished: str | None
    schedule: str | None
    scope: Literal["users", "groups", "both"] | None


class CPUModelOptions(TypedDict, total=False):
    """What a model of CPU may be given.

    ``POST /cluster/qemu/custom-cpu-models``

    ``PUT /cluster/qemu/custom-cpu-models/{cputype}``
    """

    digest: str | None
    flags: str | None
    guest_phys_bits: Annotated[int, Field(ge=32, le=64)] | None
    hidden: bool | None
    hv_vendor_id: str | None
    level: Annotated[int, Field(ge=0, le=4294967295)] | None
    phys_bits: str | None
    reported_model: QemuCustomCpuModelsReportedModel | None


class HAResourceOptions(TypedDict, total=False):
    """What a guest that is highly available may be given.

    ``POST /cluster/ha/resources``

    ``PUT /cluster/ha/resources/{sid}``
    """

    auto_rebalance: bool | None
    comment: str | None
    digest: str | None
    failback: bool | None
    group: str | None
    max_relocate: Annotated[int, Field(ge=0)] | None
    max_restart: Annotated[int, Field(ge=0)] | None
    state: Literal["started", "stopped", "enabled", "disabled", "ignored"] | None
    type: Literal["ct", "vm"] | None


class HAGroupOptions(TypedDict, total=False):
    """What a group of high availability may be given.

    ``POST /cluster/ha/groups``

    ``PUT /cluster/ha/groups/{group}``
    """

    comment: str | None
    digest: str | None
    nodes: str | Sequence[str] | None
    nofailback: bool | None
    restricted: bool | None
    type: Literal["group"] | None


class HARuleOptions(TypedDict, total=False):
    """What a rule of high availability may be given.

    ``POST /cluster/ha/rules``

    ``PUT /cluster/ha/rules/{rule}``
    """

    affinity: Literal["positive", "negative"] | None
    comment: str | None
    digest: str | None
    disable: bool | None
    nodes: str | Sequence[str] | None
    resources: str | Sequence[str] | None
    strict: bool | None
    type: Literal["node-affinity", "resource-affinity"] | None


class ReplicationOptions(TypedDict, total=False):
    """What a replication job may be given.

    ``POST /cluster/replication``

    ``PUT /cluster/replication/{id}``
    """

    comment: str | None
    digest: str | None
    disable: bool | None
    rate: Annotated[float, Field(ge=1)] | None
    remove_job: Literal["local", "full"] | None
    schedule: str | None
    source: str | None
    target: str | None
    type: Literal["local"] | None


class MappingOptions(TypedDict, total=False):
    """What a mapping of devices or folders may be given.

    ``POST /cluster/mapping/pci``

    ``PUT /cluster/mapping/pci/{id}``

    ``POST /cluster/mapping/usb``

    ``PUT /cluster/mapping/usb/{id}``

    ``POST /cluster/mapping/dir``

    ``PUT /cluster/mapping/dir/{id}``
    """

    description: str | None
    digest: str | None
    live_migration_capable: bool | None
    map: (
        PCIMapping
        | str
        | Mapping[str, object]
        | Sequence[PCIMapping | str | Mapping[str, object]]
        | USBMapping
        | str
        | Mapping[str, object]
        | Sequence[USBMapping | str | Mapping[str, object]]
        | DirMapping
        | str
        | Mapping[str, object]
        | Sequence[DirMapping | str | Mapping[str, object]]
        | None
    )
    mdev: bool | None


class MetricServerOptions(TypedDict, total=False):
    """What a server of metrics may be given.

    ``POST /cluster/metrics/server/{id}``

    ``PUT /cluster/metrics/server/{id}``
    """

    api_path_prefix: str | None
    bucket: str | None
    digest: str | None
    disable: bool | None
    influxdbproto: Literal["udp", "http", "https"] | None
    max_body_size: Annotated[int, Field(ge=1)] | None
    mtu: Annotated[int, Field(ge=512, le=65536)] | None
    organization: str | None
    otel_compression: Literal["none", "gzip"] | None
    otel_headers: str | SecretStr | None
    otel_max_body_size: Annotated[int, Field(ge=1024)] | None
    otel_path: str | None
    otel_protocol: Literal["http", "https"] | None
    otel_resource_attributes: str | None
    otel_timeout: Annotated[int, Field(ge=1, le=10)] | None
    otel_verify_ssl: bool | None
    path: str | None
    port: Annotated[int, Field(ge=1, le=65536)] | None
    proto: Literal["udp", "tcp"] | None
    server: str | None
    timeout: Annotated[int, Field(ge=0)] | None
    token: str | SecretStr | None
    type: Literal["graphite", "influxdb", "opentelemetry"] | None
    verify_certificate: bool | None


class EndpointOptions(TypedDict, total=False):
    """What a target of notifications may be given.

    ``POST /cluster/notifications/endpoints/gotify``

    ``PUT /cluster/notifications/endpoints/gotify/{name}``

    ``POST /cluster/notifications/endpoints/sendmail``

    ``PUT /cluster/notifications/endpoints/sendmail/{name}``

    ``POST /cluster/notifications/endpoints/smtp``

    ``PUT /cluster/notifications/endpoints/smtp/{name}``

    ``POST /cluster/notifications/endpoints/webhook``

    ``PUT /cluster/notifications/endpoints/webhook/{name}``
    """

    author: str | None
    body: str | SecretStr | None
    comment: str | None
    digest: str | None
    disable: bool | None
    from_address: str | None
    header: str | Sequence[str] | None
    mailto: str | Sequence[str] | None
    mailto_user: str | Sequence[str] | None
    method: Literal["post", "put", "get"] | None
    mode: Literal["insecure", "starttls", "tls"] | None
    password: str | SecretStr | None
    port: int | None
    secret: str | Sequence[str] | None
    server: str | None
    token: str | SecretStr | None
    url: str | None
    username: str | None


class MatcherOptions(TypedDict, total=False):
    """What a matcher of notifications may be given.

    ``POST /cluster/notifications/matchers``

    ``PUT /cluster/notifications/matchers/{name}``
    """

    comment: str | None
    digest: str | None
    disable: bool | None
    invert_match: bool | None
    match_calendar: str | Sequence[str] | None
    match_field: str | Sequence[str] | None
    match_severity: str | Sequence[str] | None
    mode: Literal["all", "any"] | None
    target: str | Sequence[str] | None


class AliasOptions(TypedDict, total=False):
    """What an alias of a firewall may be given.

    ``POST /cluster/firewall/aliases``

    ``PUT /cluster/firewall/aliases/{name}``
    """

    cidr: str | None
    comment: str | None
    digest: str | None


class IPSetOptions(TypedDict, total=False):
    """What a set of addresses may be given.

    ``POST /cluster/firewall/ipset``
    """

    comment: str | None
    digest: str | None


class SecurityGroupOptions(TypedDict, total=False):
    """What a security group may be given.

    ``POST /cluster/firewall/groups``
    """

    comment: str | None
    digest: str | None


class InterfaceOptions(TypedDict, total=False):
    """What an interface of a node may be given.

    ``POST /nodes/{node}/network``

    ``PUT /nodes/{node}/network/{iface}``
    """

    address: str | None
    address6: str | None
    autostart: bool | None
    bond_mode: (
        Literal[
            "balance-rr",
            "active-backup",
            "balance-xor",
            "broadcast",
            "802.3ad",
            "balance-tlb",
            "balance-alb",
            "balance-slb",
            "lacp-balance-slb",
            "lacp-balance-tcp",
        ]
        | None
    )
    bond_primary: str | None
    bond_xmit_hash_policy: Literal["layer2", "layer2+3", "layer3+4"] | None
    bridge_ports: str | Sequence[str] | None
    bridge_vids: str | Sequence[str] | None
    bridge_vlan_aware: bool | None
    cidr: str | None
    cidr6: str | None
    comments: str | None
    comments6: str | None
    gateway: str | None
    gateway6: str | None
    mtu: Annotated[int, Field(ge=1280, le=65520)] | None
    netmask: str | None
    netmask6: Annotated[int, Field(ge=0, le=128)] | None
    ovs_bonds: str | Sequence[str] | None
    ovs_bridge: str | None
    ovs_options: str | None
    ovs_ports: str | Sequence[str] | None
    ovs_tag: Annotated[int, Field(ge=1, le=4094)] | None
    slaves: str | Sequence[str] | None
    type: (
        Literal[
            "bridge",
            "bond",
            "eth",
            "alias",
            "vlan",
            "fabric",
            "OVSBridge",
            "OVSBond",
            "OVSPort",
            "OVSIntPort",
            "vnet",
            "unknown",
        ]
        | None
    )
    vlan_id: Annotated[int, Field(ge=1, le=4094)] | None
    vlan_raw_device: str | None


class ZoneOptions(TypedDict, total=False):
    """What a zone may be given.

    ``POST /cluster/sdn/zones``

    ``PUT /cluster/sdn/zones/{zone}``
    """

    advertise_subnets: bool | None
    bridge: str | None
    bridge_disable_mac_learning: bool | None
    controller: str | None
    dhcp: Literal["dnsmasq"] | None
    digest: str | None
    disable_arp_nd_suppression: bool | None
    dns: str | None
    dnszone: str | None
    dp_id: int | None
    exitnodes: str | Sequence[str] | None
    exitnodes_local_routing: bool | None
    exitnodes_primary: str | None
    fabric: str | None
    ipam: str | None
    lock_token: str | SecretStr | None
    mac: str | None
    mtu: int | None
    nodes: str | Sequence[str] | None
    peers: str | Sequence[str] | None
    reversedns: str | None
    rt_import: str | Sequence[str] | None
    secondary_controllers: str | Sequence[str] | None
    tag: Annotated[int, Field(ge=0)] | None
    type: Literal["evpn", "faucet", "qinq", "simple", "vlan", "vxlan"] | None
    vlan_protocol: Literal["802.1q", "802.1ad"] | None
    vrf_vxlan: Annotated[int, Field(ge=1, le=16777215)] | None
    vxlan_port: Annotated[int, Field(ge=1, le=65536)] | None


class SubnetOptions(TypedDict, total=False):
    """What a subnet may be given.

    ``POST /cluster/sdn/vnets/{vnet}/subnets``

    ``PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}``
    """

    dhcp_dns_server: str | None
    dhcp_range: (
        DHCPRange
        | str
        | Mapping[str, object]
        | Sequence[DHCPRange | str | Mapping[str, object]]
        | None
    )
    digest: str | None
    dnszoneprefix: str | None
    gateway: str | None
    lock_token: str | SecretStr | None
    snat: bool | None


class VNetOptions(TypedDict, total=False):
    """What a virtual network may be given.

    ``POST /cluster/sdn/vnets``

    ``PUT /cluster/sdn/vnets/{vnet}``
    """

    alias: str | None
    digest: str | None
    isolate_ports: bool | None
    lock_token: str | SecretStr | None
    tag: Annotated[int, Field(ge=1, le=16777215)] | None
    type: Literal["vnet"] | None
    vlanaware: bool | None
    zone: str | None


class ControllerOptions(TypedDict, total=False):
    """What a controller may be given.

    ``POST /cluster/sdn/controllers``

    ``PUT /cluster/sdn/controllers/{controller}``
    """

    asn: Annotated[int, Field(ge=0, le=4294967295)] | None
    bgp_mode: Literal["auto", "external", "internal"] | None
    bgp_multipath_as_path_relax: bool | None
    digest: str | None
    ebgp: bool | None
    ebgp_multihop: int | None
    fabric: str | None
    isis_domain: str | None
    isis_ifaces: str | Sequence[str] | None
    isis_net: str | None
    lock_token: str | SecretStr | None
    loopback: str | None
    node: str | None
    nodes: str | Sequence[str] | None
    peer_group_name: str | None
    peers: str | Sequence[str] | None
    route_map_in: str | None
    route_map_out: str | None
    type: Literal["bgp", "evpn", "faucet", "isis"] | None


class IPAMOptions(TypedDict, total=False):
    """What an address manager may be given.

    ``POST /cluster/sdn/ipams``

    ``PUT /cluster/sdn/ipams/{ipam}``
    """

    digest: str | None
    fingerprint: str | None
    lock_token: str | SecretStr | None
    section: int | None
    token: str | SecretStr | None
    type: Literal["netbox", "phpipam", "pve"] | None
    url: str | None


class DNSServerOptions(TypedDict, total=False):
    """What a DNS server may be given.

    ``POST /cluster/sdn/dns``

    ``PUT /cluster/sdn/dns/{dns}``
    """

    digest: str | None
    fingerprint: str | None
    key: str | SecretStr | None
    lock_token: str | SecretStr | None
    reversemaskv6: int | None
    reversev6mask: int | None
    ttl: int | None
    type: Literal["powerdns"] | None
    url: str | None


class FabricNodeOptions(TypedDict, total=False):
    """What a node of a fabric may be given.

    ``POST /cluster/sdn/fabrics/node/{fabric_id}``

    ``PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}``
    """

    allowed_ips: str | Sequence[str] | None
    digest: str | None
    endpoint: str | None
    interfaces: (
        OpenFabricInterface
        | str
        | Mapping[str, object]
        | OSPFInterface
        | Sequence[OpenFabricInterface | str | Mapping[str, object] | OSPFInterface]
        | None
    )
    ip: str | None
    ip6: str | None
    lock_token: str | SecretStr | None
    peers: str | Mapping[str, object] | Sequence[str | Mapping[str, object]] | None
    protocol: Literal["bgp", "openfabric", "ospf", "wireguard"] | None
    public_key: str | None
    role: Literal["internal", "external"] | None


class FabricOptions(TypedDict, total=False):
    """What a fabric may be given.

    ``POST /cluster/sdn/fabrics/fabric``

    ``PUT /cluster/sdn/fabrics/fabric/{id}``
    """

    area: str | None
    csnp_interval: Annotated[float, Field(ge=1, le=600)] | None
    digest: str | None
    hello_interval: Annotated[float, Field(ge=1, le=600)] | None
    ip6_prefix: str | None
    ip_prefix: str | None
    lock_token: str | SecretStr | None
    persistent_keepalive: Annotated[float, Field(ge=0, le=65535)] | None
    protocol: Literal["bgp", "openfabric", "ospf", "wireguard"] | None
    redistribute: str | Mapping[str, object] | Sequence[str | Mapping[str, object]] | None
    route_filter: str | None


class ACMEPluginOptions(TypedDict, total=False):
    """What a plugin of ACME may be given.

    ``POST /cluster/acme/plugins``

    ``PUT /cluster/acme/plugins/{id}``
    """

    api: AcmePluginsApi | None
    data: str | SecretStr | None
    digest: str | None
    disable: bool | None
    nodes: str | Sequence[str] | None
    type: Literal["dns", "standalone"] | None
    validation_delay: Annotated[int, Field(ge=0, le=172800)] | None


class PoolOptions(TypedDict, total=False):
    """What a pool may be given.

    ``POST /pools``

    ``PUT /pools/{poolid}``
    """

    comment: str | None


class BackupJobOptions(TypedDict, total=False):
    """What a backup job may be given.

    ``POST /cluster/backup``

    ``PUT /cluster/backup/{id}``
    """

    all: bool | None
    bwlimit: Annotated[int, Field(ge=0)] | None
    comment: str | None
    compress: Literal["0", "1", "gzip", "lzo", "zstd"] | None
    dow: str | Sequence[str] | None
    dumpdir: str | None
    enabled: bool | None
    exclude: int | str | Sequence[int | str] | None
    exclude_path: str | Sequence[str] | None
    fleecing: Fleecing | bool | str | Mapping[str, object] | None
    ionice: Annotated[int, Field(ge=0, le=8)] | None
    lockwait: Annotated[int, Field(ge=0)] | None
    mailnotification: Literal["always", "failure"] | None
    mailto: str | Sequence[str] | None
    mode: Literal["snapshot", "suspend", "stop"] | None
    node: str | None
    notes_template: str | None
    notification_mode: Literal["auto", "legacy-sendmail", "notification-system"] | None
    pbs_change_detection_mode: Literal["legacy", "data", "metadata"] | None
    performance: BackupPerformance | str | Mapping[str, object] | None
    pigz: int | None
    pool: str | None
    protected: bool | None
    prune_backups: PruneBackups | str | Mapping[str, object] | None
    quiet: bool | None
    remove: bool | None
    repeat_missed: bool | None
    schedule: str | None
    script: str | None
    starttime: str | None
    stdexcludes: bool | None
    stop: bool | None
    stopwait: Annotated[int, Field(ge=0)] | None
    storage: str | None
    tmpdir: str | None
    vmid: int | str | Sequence[int | str] | None
    zstd: int | None
