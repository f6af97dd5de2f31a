"""The values PVE writes as strings: property strings, volume ids, sizes, tags, UPIDs.

    >>> from pyvirt_sdk import formats
    >>> net = formats.parse("inline.net", "virtio=BC:24:11:00:00:01,bridge=vmbr0")
    >>> net.model, net.bridge, str(net)
    ('virtio', 'vmbr0', 'virtio=BC:24:11:00:00:01,bridge=vmbr0')
    >>> formats.check("pve-vmid", "100")
    '100'

Every property string has a model: ``NetDevice``, ``Drive``, ``IPConfig``, ... Each is loaded when
it is asked for, and pydantic with the first of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from pyvirt_sdk.formats.generated.index import MODULE_OF_CLASS

if TYPE_CHECKING:
    from pyvirt_sdk.formats.base import PropertyString as PropertyString
    from pyvirt_sdk.formats.codec import check as check
    from pyvirt_sdk.formats.codec import parse as parse
    from pyvirt_sdk.formats.codec import render as render
    from pyvirt_sdk.formats.generated.access import U2F as U2F
    from pyvirt_sdk.formats.generated.access import RealmSync as RealmSync
    from pyvirt_sdk.formats.generated.access import TFAConfig as TFAConfig
    from pyvirt_sdk.formats.generated.access import WebAuthn as WebAuthn
    from pyvirt_sdk.formats.generated.backup import BackupPerformance as BackupPerformance
    from pyvirt_sdk.formats.generated.backup import Fleecing as Fleecing
    from pyvirt_sdk.formats.generated.backup import PruneBackups as PruneBackups
    from pyvirt_sdk.formats.generated.cluster import BandwidthLimit as BandwidthLimit
    from pyvirt_sdk.formats.generated.cluster import ClusterLink as ClusterLink
    from pyvirt_sdk.formats.generated.cluster import (
        ClusterResourceScheduling as ClusterResourceScheduling,
    )
    from pyvirt_sdk.formats.generated.cluster import HASettings as HASettings
    from pyvirt_sdk.formats.generated.cluster import LogRateLimit as LogRateLimit
    from pyvirt_sdk.formats.generated.cluster import MigrationSettings as MigrationSettings
    from pyvirt_sdk.formats.generated.cluster import NextID as NextID
    from pyvirt_sdk.formats.generated.cluster import NotificationSettings as NotificationSettings
    from pyvirt_sdk.formats.generated.cluster import RemoteEndpoint as RemoteEndpoint
    from pyvirt_sdk.formats.generated.cluster import ReplicationSettings as ReplicationSettings
    from pyvirt_sdk.formats.generated.cluster import TagStyle as TagStyle
    from pyvirt_sdk.formats.generated.cluster import UserTagAccess as UserTagAccess
    from pyvirt_sdk.formats.generated.containers import ContainerDevice as ContainerDevice
    from pyvirt_sdk.formats.generated.containers import ContainerNet as ContainerNet
    from pyvirt_sdk.formats.generated.containers import Features as Features
    from pyvirt_sdk.formats.generated.containers import MountPoint as MountPoint
    from pyvirt_sdk.formats.generated.containers import RootFS as RootFS
    from pyvirt_sdk.formats.generated.containers import UnusedVolume as UnusedVolume
    from pyvirt_sdk.formats.generated.drives import Drive as Drive
    from pyvirt_sdk.formats.generated.drives import EFIDisk as EFIDisk
    from pyvirt_sdk.formats.generated.drives import TPMState as TPMState
    from pyvirt_sdk.formats.generated.drives import UnusedDisk as UnusedDisk
    from pyvirt_sdk.formats.generated.machines import NUMA as NUMA
    from pyvirt_sdk.formats.generated.machines import RNG as RNG
    from pyvirt_sdk.formats.generated.machines import SEV as SEV
    from pyvirt_sdk.formats.generated.machines import SMBIOS as SMBIOS
    from pyvirt_sdk.formats.generated.machines import TDX as TDX
    from pyvirt_sdk.formats.generated.machines import USB as USB
    from pyvirt_sdk.formats.generated.machines import VGA as VGA
    from pyvirt_sdk.formats.generated.machines import Agent as Agent
    from pyvirt_sdk.formats.generated.machines import Audio as Audio
    from pyvirt_sdk.formats.generated.machines import Boot as Boot
    from pyvirt_sdk.formats.generated.machines import CloudInitFiles as CloudInitFiles
    from pyvirt_sdk.formats.generated.machines import CPUConfig as CPUConfig
    from pyvirt_sdk.formats.generated.machines import HostPCI as HostPCI
    from pyvirt_sdk.formats.generated.machines import IPConfig as IPConfig
    from pyvirt_sdk.formats.generated.machines import Machine as Machine
    from pyvirt_sdk.formats.generated.machines import Memory as Memory
    from pyvirt_sdk.formats.generated.machines import NetDevice as NetDevice
    from pyvirt_sdk.formats.generated.machines import SharedMemory as SharedMemory
    from pyvirt_sdk.formats.generated.machines import SpiceEnhancements as SpiceEnhancements
    from pyvirt_sdk.formats.generated.machines import VirtioFS as VirtioFS
    from pyvirt_sdk.formats.generated.machines import VMMeta as VMMeta
    from pyvirt_sdk.formats.generated.machines import Watchdog as Watchdog
    from pyvirt_sdk.formats.generated.mappings import DirMapping as DirMapping
    from pyvirt_sdk.formats.generated.mappings import PCIMapping as PCIMapping
    from pyvirt_sdk.formats.generated.mappings import USBMapping as USBMapping
    from pyvirt_sdk.formats.generated.nodes import ACME as ACME
    from pyvirt_sdk.formats.generated.nodes import DRAID as DRAID
    from pyvirt_sdk.formats.generated.nodes import ACMEDomain as ACMEDomain
    from pyvirt_sdk.formats.generated.nodes import ErasureCoding as ErasureCoding
    from pyvirt_sdk.formats.generated.nodes import NodeLocation as NodeLocation
    from pyvirt_sdk.formats.generated.nodes import WakeOnLAN as WakeOnLAN
    from pyvirt_sdk.formats.generated.sdn import DHCPRange as DHCPRange
    from pyvirt_sdk.formats.generated.sdn import OpenFabricInterface as OpenFabricInterface
    from pyvirt_sdk.formats.generated.sdn import OSPFInterface as OSPFInterface
    from pyvirt_sdk.formats.models import model as model
    from pyvirt_sdk.formats.sizes import format_size as format_size
    from pyvirt_sdk.formats.sizes import parse_size as parse_size
    from pyvirt_sdk.formats.startup import Startup as Startup
    from pyvirt_sdk.formats.upid import UPID as UPID
    from pyvirt_sdk.formats.volume import VolumeID as VolumeID
    from pyvirt_sdk.formats.volume import format_tags as format_tags
    from pyvirt_sdk.formats.volume import parse_tags as parse_tags

_BY_HAND = {
    "base": ("PropertyString",),
    "codec": (
        "check",
        "parse",
        "render",
    ),
    "models": ("model",),
    "sizes": (
        "format_size",
        "parse_size",
    ),
    "startup": ("Startup",),
    "upid": ("UPID",),
    "volume": (
        "VolumeID",
        "format_tags",
        "parse_tags",
    ),
}
_MODULE_OF_NAME = {
    **{name: f"generated.{module}" for name, module in MODULE_OF_CLASS.items()},
    **{name: module for module, names in _BY_HAND.items() for name in names},
}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF_NAME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_MODULE_OF_NAME[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(_MODULE_OF_NAME)
