# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu config."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.formats.generated.drives import Drive, EFIDisk, TPMState, UnusedDisk
from pyvirt_sdk.formats.generated.machines import (
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
    HostPCI,
    IPConfig,
    Machine,
    Memory,
    NetDevice,
    SharedMemory,
    SpiceEnhancements,
    VirtioFS,
    VMMeta,
    Watchdog,
)
from pyvirt_sdk.models.answer import Answer, Flag, Number, Parsed


class NodesQemuConfig(Answer):
    """The answer to ``GET /nodes/{node}/qemu/{vmid}/config``."""

    families = {
        "hostpci": "hostpci[n]",
        "ide": "ide[n]",
        "ipconfig": "ipconfig[n]",
        "net": "net[n]",
        "numa": "numa[n]",
        "parallel": "parallel[n]",
        "sata": "sata[n]",
        "scsi": "scsi[n]",
        "serial": "serial[n]",
        "unused": "unused[n]",
        "usb": "usb[n]",
        "virtio": "virtio[n]",
        "virtiofs": "virtiofs[n]",
    }

    digest: str
    acpi: Flag | None = None
    affinity: str | None = None
    agent: Parsed[Agent] | None = None
    allow_ksm: Flag | None = Field(default=None, alias="allow-ksm")
    amd_sev: Parsed[SEV] | None = Field(default=None, alias="amd-sev")
    arch: Literal["x86_64", "aarch64"] | str | None = None
    args: str | None = None
    audio0: Parsed[Audio] | None = None
    autostart: Flag | None = None
    balloon: int | None = None
    bios: Literal["seabios", "ovmf"] | str | None = None
    boot: Parsed[Boot] | None = None
    bootdisk: str | None = None
    cdrom: Parsed[Drive] | None = None
    cicustom: Parsed[CloudInitFiles] | None = None
    cipassword: str | None = Field(default=None, repr=False)
    citype: Literal["configdrive2", "nocloud", "opennebula"] | str | None = None
    ciupgrade: Flag | None = None
    ciuser: str | None = None
    cores: int | None = None
    cpu: Parsed[CPUConfig] | None = None
    cpulimit: Number | None = None
    cpuunits: int | None = None
    description: str | None = None
    efidisk0: Parsed[EFIDisk] | None = None
    freeze: Flag | None = None
    hookscript: str | None = None
    hostpci: dict[int, Parsed[HostPCI]] = Field(default={}, alias="hostpci[n]")
    hotplug: str | None = None
    hugepages: Literal["any", "2", "1024"] | str | None = None
    ide: dict[int, Parsed[Drive]] = Field(default={}, alias="ide[n]")
    intel_tdx: Parsed[TDX] | None = Field(default=None, alias="intel-tdx")
    ipconfig: dict[int, Parsed[IPConfig]] = Field(default={}, alias="ipconfig[n]")
    ivshmem: Parsed[SharedMemory] | None = None
    keephugepages: Flag | None = None
    keyboard: str | None = None
    kvm: Flag | None = None
    localtime: Flag | None = None
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
        | str
        | None
    ) = None
    machine: Parsed[Machine] | None = None
    memory: Parsed[Memory] | None = None
    meta: Parsed[VMMeta] | None = None
    migrate_downtime: Number | None = None
    migrate_speed: int | None = None
    name: str | None = None
    nameserver: str | None = None
    net: dict[int, Parsed[NetDevice]] = Field(default={}, alias="net[n]")
    numa: Flag | None = None
    numa_n: dict[int, Parsed[NUMA]] = Field(default={}, alias="numa[n]")
    onboot: Flag | None = None
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
        | str
        | None
    ) = None
    parallel: dict[int, str] = Field(default={}, alias="parallel[n]")
    parent: str | None = None
    protection: Flag | None = None
    reboot: Flag | None = None
    rng0: Parsed[RNG] | None = None
    running_nets_host_mtu: str | None = Field(default=None, alias="running-nets-host-mtu")
    runningcpu: str | None = None
    runningmachine: Parsed[Machine] | None = None
    sata: dict[int, Parsed[Drive]] = Field(default={}, alias="sata[n]")
    scsi: dict[int, Parsed[Drive]] = Field(default={}, alias="scsi[n]")
    scsihw: (
        Literal["lsi", "lsi53c810", "virtio-scsi-pci", "virtio-scsi-single", "megasas", "pvscsi"]
        | str
        | None
    ) = None
    searchdomain: str | None = None
    serial: dict[int, str] = Field(default={}, alias="serial[n]")
    shares: int | None = None
    smbios1: Parsed[SMBIOS] | None = None
    smp: int | None = None
    snaptime: int | None = None
    sockets: int | None = None
    spice_enhancements: Parsed[SpiceEnhancements] | None = None
    sshkeys: str | None = Field(default=None, repr=False)
    startdate: str | None = None
    startup: str | None = None
    tablet: Flag | None = None
    tags: str | None = None
    tdf: Flag | None = None
    template: Flag | None = None
    tpmstate0: Parsed[TPMState] | None = None
    unused: dict[int, Parsed[UnusedDisk]] = Field(default={}, alias="unused[n]")
    usb: dict[int, Parsed[USB]] = Field(default={}, alias="usb[n]")
    vcpus: int | None = None
    vga: Parsed[VGA] | None = None
    virtio: dict[int, Parsed[Drive]] = Field(default={}, alias="virtio[n]")
    virtiofs: dict[int, Parsed[VirtioFS]] = Field(default={}, alias="virtiofs[n]")
    vmgenid: str | None = None
    vmstate: str | None = None
    vmstatestorage: str | None = None
    watchdog: Parsed[Watchdog] | None = None
