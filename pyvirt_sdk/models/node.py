"""What is known of a node."""

from __future__ import annotations

from pyvirt_sdk.formats.versions import parse_version
from pyvirt_sdk.models.base import PVEModel


class NodeData(PVEModel):
    """A node as the cluster lists it.

    Sizes are in bytes, ``cpu`` is the used share of ``maxcpu`` cores (1.0 is all of them),
    ``uptime`` is in seconds.
    """

    node: str
    status: str | None = None
    uptime: int | None = None
    cpu: float | None = None
    maxcpu: int | None = None
    mem: int | None = None
    maxmem: int | None = None
    disk: int | None = None
    maxdisk: int | None = None
    level: str | None = None
    ssl_fingerprint: str | None = None

    def __pve_id__(self) -> str:
        """What paths and parameters name it by, where it is given itself."""
        return self.node


class Usage(PVEModel):
    """How much of something is used, in bytes."""

    total: int | None = None
    used: int | None = None
    free: int | None = None


class NodeStatus(PVEModel):
    """A node's own report of itself; sizes in bytes, ``uptime`` in seconds."""

    uptime: int | None = None
    cpu: float | None = None
    loadavg: tuple[float, ...] = ()
    kversion: str | None = None
    pveversion: str | None = None
    memory: Usage | None = None
    swap: Usage | None = None
    rootfs: Usage | None = None


class Version(PVEModel):
    """The version of Proxmox VE that answers.

    >>> version = Version(version="9.2.11", release="9.2")
    >>> version.parts, version.parts >= (8, 4)
    ((9, 2, 11), True)
    """

    version: str
    release: str | None = None
    repoid: str | None = None

    @property
    def parts(self) -> tuple[int, ...]:
        """Its numbers, which compare with those of others."""
        return parse_version(self.version)

    @property
    def major(self) -> int:
        """The first of its numbers."""
        return self.parts[0]

    def __str__(self) -> str:
        return self.version
