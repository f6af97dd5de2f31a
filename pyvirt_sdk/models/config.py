"""The configuration of a guest: its options typed, its numbered devices gathered by number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator

from pyvirt_sdk.formats import (
    NUMA,
    SMBIOS,
    USB,
    VGA,
    Agent,
    Boot,
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
    Startup,
    TPMState,
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
        **{name: name for name in ("hostpci", "usb", "serial", "parallel")},
        "numa": "numa_n",
    }

    name: str | None = None
    memory: MiB = None
    balloon: int | None = None
    sockets: int | None = None
    numa: bool = False
    kvm: bool = True
    acpi: bool = True
    ostype: str | None = None
    bios: str | None = None
    machine: Machine | None = None
    cpu: CPUConfig | None = None
    vga: VGA | None = None
    boot: BootOrder = None
    agent: Agent | None = None
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
    numa_n: dict[int, NUMA] = {}
    ipconfig: dict[int, IPConfig] = {}
    ciuser: str | None = None
    nameserver: str | None = None
    searchdomain: str | None = None


class ContainerConfig(GuestConfig):
    """The configuration of a container; ``memory`` and ``swap`` are in MiB."""

    families: ClassVar[Mapping[str, str]] = {name: name for name in ("net", "mp", "dev", "unused")}

    hostname: str | None = None
    ostype: str | None = None
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
