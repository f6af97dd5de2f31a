"""Nodes: what they are made of, and how they are set up."""

from __future__ import annotations

from dataclasses import dataclass, field

from pyvirt_sdk.stub.state.interfaces import Interfaces
from pyvirt_sdk.stub.state.storage import GIB

__all__ = ["Disk", "Node", "PciDevice", "Subscription", "UsbDevice"]


@dataclass(slots=True)
class Disk:
    """A disk of a node; ``used`` is lvm, lvmthin, zfs or directory, None while it is free."""

    path: str
    size: int
    model: str = "Virtual_Disk"
    serial: str = ""
    used: str | None = None
    # the volume group, pool or mount that was made on it
    name: str | None = None
    gpt: bool = False


@dataclass(frozen=True, slots=True)
class PciDevice:
    """A device in a slot; codes as the kernel writes them, ``0x8086``."""

    id: str
    vendor: str
    device: str
    kind: str
    vendor_name: str | None = None
    device_name: str | None = None
    iommu_group: int = -1


@dataclass(frozen=True, slots=True)
class UsbDevice:
    """Something that is plugged in; codes as the kernel writes them, ``0x0781``."""

    bus: int
    number: int
    port: int
    vendor: str
    product: str
    vendor_name: str
    product_name: str
    kind: int = 0
    level: int = 1
    speed: str = "480"


@dataclass(frozen=True, slots=True)
class Subscription:
    """A key, and when it was given."""

    key: str
    since: float


@dataclass(slots=True)
class Node:
    """A member of the cluster."""

    name: str
    ip: str
    number: int = 0
    online: bool = True
    cpus: int = 8
    memory: int = 32 * GIB
    timezone: str = "UTC"
    # seconds since 1970 when it was started
    booted: float = 0.0
    interfaces: Interfaces = field(default_factory=Interfaces)
    # as they will be once they are applied; None while nothing was changed
    new_interfaces: Interfaces | None = None
    # the interfaces that are up
    links: set[str] = field(default_factory=set[str])
    dns: dict[str, str] = field(default_factory=dict[str, str])
    hosts: str = ""
    config: dict[str, str] = field(default_factory=dict[str, str])
    stopped_services: set[str] = field(default_factory=set[str])
    server_id: str | None = None
    subscription: Subscription | None = None
    disks: dict[str, Disk] = field(default_factory=dict[str, Disk])
    pci: tuple[PciDevice, ...] = ()
    usb: tuple[UsbDevice, ...] = ()
    # packages with an update: name -> the version to come
    updates: dict[str, str] = field(default_factory=dict[str, str])
    # package sources: handle -> enabled
    repositories: dict[str, bool] = field(default_factory=dict[str, bool])
    # a certificate that was uploaded, as PEM
    certificate: str | None = None
    # container templates that can be downloaded
    appliances: tuple[str, ...] = ()
