# made from the specs of formats by tools/format_models.py: do not edit
"""Models of property strings: nodes."""

from __future__ import annotations

from typing import ClassVar

from pyvirt_sdk.formats.base import PropertyString


class ACME(PropertyString):
    """The ACME account and domains of a node.

    As PVE writes it: ``account=default,domains=pve.example.com``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.acme",)

    account: str | None = None
    domains: str | None = None


class ACMEDomain(PropertyString):
    """A domain in a node's certificate.

    As PVE writes it: ``pve.example.com,plugin=standalone``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.acmedomain",)

    domain: str
    alias: str | None = None
    plugin: str | None = None


class DRAID(PropertyString):
    """The layout of a dRAID pool.

    As PVE writes it: ``data=4,spares=1``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.draid-config",)

    data: int
    spares: int


class ErasureCoding(PropertyString):
    """The erasure code of a Ceph pool.

    As PVE writes it: ``k=2,m=1``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.erasure-coding",)

    k: int
    m: int
    device_class: str | None = None
    failure_domain: str | None = None
    profile: str | None = None


class NodeLocation(PropertyString):
    """Where a node stands.

    As PVE writes it: ``latitude=48.2,longitude=16.4,name=Vienna``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-node-location",)

    latitude: float
    longitude: float
    name: str | None = None


class WakeOnLAN(PropertyString):
    """How a node is woken.

    As PVE writes it: ``BC:24:11:00:00:01,bind-interface=eth0``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.wakeonlan",)

    mac: str
    bind_interface: str | None = None
    broadcast_address: str | None = None
