# made from the specs of formats by tools/format_models.py: do not edit
"""Models of property strings: mappings."""

from __future__ import annotations

from typing import ClassVar

from pyvirt_sdk.formats.base import PropertyString


class DirMapping(PropertyString):
    """A directory on one node, under a cluster-wide name.

    As PVE writes it: ``node=pve1,path=/mnt/data``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.map",)

    node: str
    path: str


class PCIMapping(PropertyString):
    """A PCI device of one node, under a cluster-wide name.

    As PVE writes it: ``id=10de:1c82,node=pve1,path=0000:01:00.0``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.map.2",)

    id: str
    node: str
    path: str
    description: str | None = None
    iommugroup: int | None = None
    subsystem_id: str | None = None


class USBMapping(PropertyString):
    """A USB device of one node, under a cluster-wide name.

    As PVE writes it: ``id=1234:5678,node=pve1,path=1-2``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.map.3",)

    id: str
    node: str
    description: str | None = None
    path: str | None = None
