# made from the specs of formats by tools/format_models.py: do not edit
"""Models of property strings: sdn."""

from __future__ import annotations

from typing import ClassVar

from pyvirt_sdk.formats.base import PropertyString


class DHCPRange(PropertyString):
    """Addresses that DHCP gives out.

    As PVE writes it: ``end-address=10.0.0.99,start-address=10.0.0.10``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-sdn-dhcp-range",)

    end_address: str
    start_address: str


class OSPFInterface(PropertyString):
    """An interface of an OSPF fabric.

    As PVE writes it: ``name=eth0,ip=10.0.0.1/24``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.interfaces.2",)

    name: str
    ip: str | None = None


class OpenFabricInterface(PropertyString):
    """An interface of an OpenFabric fabric.

    As PVE writes it: ``name=eth0,hello_multiplier=3``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.interfaces",)

    name: str
    hello_multiplier: int | None = None
    ip: str | None = None
    ip6: str | None = None
