"""The configuration of a guest: its options typed, its numbered devices gathered by number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar
from urllib.parse import unquote

from pydantic import AliasChoices, BeforeValidator, Field, SecretStr

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
    ContainerDevice,
    ContainerNet,
    CPUConfig,
    Drive,
    EFIDisk,
    Features,
    HostPCI,
    IPConfig,
    Machine,
    MountPoint,
    NetDevice,
    RootFS,
    SharedMemory,
    SpiceEnhancements,
    Startup,
    TPMState,
    VirtioFS,
    Watchdog,
)
from pyvirt_sdk.models.base import PVEModel
from pyvirt_sdk.models.guest import Tags


def _blank_is_none(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


def _mebibytes(value: Any) -> Any:
    return value.removeprefix("current=") if isinstance(value, str) else value


#: The server writes a blank where a VM boots from nothing.
BootOrder = Annotated[Boot | None, BeforeValidator(_blank_is_none)]
#: A number, or the property string with the one key that there is so far.
MiB = Annotated[int | None, BeforeValidator(_mebibytes)]


def _keyed(key: str, *, default: Any = None) -> Any:
    """A field for a key that is no name in Python."""
    return Field(default, validation_alias=AliasChoices(key.replace("-", "_"), key))


class GuestConfig(PVEModel):
    """What virtual machines and containers have in common; options not named here are kept, too.

    Numbered devices stand under their family: ``net0`` and ``net1`` are ``net[0]`` and ``net[1]``.
    """

    digest: str | None = None
    description: str | None = None
    tags: Tags = ()
    onboot: bool = False
    protection: bool = False
    template: bool = False
    lock: str | None = None
    arch: str | None = None
    cores: int | None = None
    cpulimit: float | None = None
    cpuunits: int | None = None
    startup: Startup | None = None
    hookscript: str | None = None
    parent: str | None = None


class VMConfig(GuestConfig):
    """The configuration of a virtual machine; ``memory`` and ``balloon`` are in MiB.

    >>> config = VMConfig.read({"name": "web", "net0": "virtio,bridge=vmbr0", "memory": "2048"})
    >>> config.memory, config.net[0].bridge
    (2048, 'vmbr0')
    """

    families: ClassVar[Mapping[str, str]] = {
        **{name: name for name in ("net", "scsi", "virtio", "ide", "sata", "unused", "ipconfig")},
        **{name: name for name in ("hostpci", "usb", "serial", "parallel", "virtiofs")},
        "numa": "numa_n",
    }

    name: str | None = None
    memory: MiB = None
    balloon: int | None = None
    sockets: int | None = None
    numa: bool = False
    vcpus: int | None = None
    affinity: str | None = None
    shares: int | None = None
    allow_ksm: bool = _keyed("allow-ksm", default=True)
    hugepages: str | None = None
    keephugepages: bool = False
    kvm: bool = True
    acpi: bool = True
    tdf: bool = False
    tablet: bool = True
    localtime: bool | None = None
    startdate: str | None = None
    autostart: bool = False
    reboot: bool = True
    freeze: bool = False
    hotplug: str | None = None
    keyboard: str | None = None
    args: str | None = None
    amd_sev: SEV | None = _keyed("amd-sev")
    intel_tdx: TDX | None = _keyed("intel-tdx")
    ostype: str | None = None
    bios: str | None = None
    machine: Machine | None = None
    cpu: CPUConfig | None = None
    vga: VGA | None = None
    boot: BootOrder = None
    bootdisk: str | None = None
    agent: Agent | None = None
    audio0: Audio | None = None
    rng0: RNG | None = None
    ivshmem: SharedMemory | None = None
    spice_enhancements: SpiceEnhancements | None = None
    watchdog: Watchdog | None = None
    migrate_downtime: float | None = None
    migrate_speed: int | None = None
    vmstatestorage: str | None = None
    scsihw: str | None = None
    smbios1: SMBIOS | None = None
    vmgenid: str | None = None
    efidisk0: EFIDisk | None = None
    tpmstate0: TPMState | None = None
    net: dict[int, NetDevice] = {}
    scsi: dict[int, Drive] = {}
    virtio: dict[int, Drive] = {}
    ide: dict[int, Drive] = {}
    sata: dict[int, Drive] = {}
    unused: dict[int, str] = {}
    hostpci: dict[int, HostPCI] = {}
    usb: dict[int, USB] = {}
    serial: dict[int, str] = {}
    parallel: dict[int, str] = {}
    virtiofs: dict[int, VirtioFS] = {}
    numa_n: dict[int, NUMA] = {}
    ipconfig: dict[int, IPConfig] = {}
    citype: str | None = None
    ciuser: str | None = None
    cipassword: SecretStr | None = None
    ciupgrade: bool = True
    cicustom: CloudInitFiles | None = None
    sshkeys: str | None = None
    nameserver: str | None = None
    searchdomain: str | None = None

    @property
    def ssh_keys(self) -> tuple[str, ...]:
        """The public keys that cloud-init lets in, one by one.

        >>> VMConfig.read({"sshkeys": "ssh-ed25519%20AAAA%20me%0A"}).ssh_keys
        ('ssh-ed25519 AAAA me',)
        """
        return tuple(unquote(self.sshkeys or "").splitlines())


class ContainerConfig(GuestConfig):
    """The configuration of a container; ``memory`` and ``swap`` are in MiB."""

    families: ClassVar[Mapping[str, str]] = {name: name for name in ("net", "mp", "dev", "unused")}

    hostname: str | None = None
    ostype: str | None = None
    console: bool = True
    tty: int | None = None
    cmode: str | None = None
    debug: bool = False
    entrypoint: str | None = None
    env: str | None = None
    memory: int | None = None
    swap: int | None = None
    unprivileged: bool = False
    features: Features | None = None
    rootfs: RootFS | None = None
    mp: dict[int, MountPoint] = {}
    net: dict[int, ContainerNet] = {}
    dev: dict[int, ContainerDevice] = {}
    unused: dict[int, str] = {}
    nameserver: str | None = None
    searchdomain: str | None = None
    timezone: str | None = None
