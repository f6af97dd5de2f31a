"""Ceph, where it was installed."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["OSD", "Ceph"]


@dataclass(slots=True)
class OSD:
    """A disk that Ceph uses."""

    node: str
    device: str
    taken_in: bool = True


@dataclass(slots=True)
class Ceph:
    """What Ceph is made of; the services by name, with the node that runs each."""

    network: str | None = None
    monitors: dict[str, str] = field(default_factory=dict[str, str])
    managers: dict[str, str] = field(default_factory=dict[str, str])
    metadata_servers: dict[str, str] = field(default_factory=dict[str, str])
    osds: dict[int, OSD] = field(default_factory=dict[int, OSD])
    # pools and file systems, with their settings
    pools: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    file_systems: dict[str, str] = field(default_factory=dict[str, str])
    flags: set[str] = field(default_factory=set[str])
    # services that do not run: osd.0, mon.pve1
    stopped: set[str] = field(default_factory=set[str])
