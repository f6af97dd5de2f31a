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

from pyvirt_sdk._api.choices import ClusterOptionsKeyboard, ClusterOptionsLanguage
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
    PruneBackups,
    ReplicationSettings,
    RootFS,
    SharedMemory,
    SpiceEnhancements,
    Startup,
    TagStyle,
    TPMState,
    UnusedDisk,
    UnusedVolume,
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
