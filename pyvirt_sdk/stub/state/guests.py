"""Guests: their configuration, what is pending, their snapshots, and whether they run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from pyvirt_sdk.stub.state.files import digest_of

__all__ = [
    "Config",
    "Guest",
    "Kind",
    "Running",
    "Snapshot",
    "config_path",
]

Kind = Literal["qemu", "lxc"]
# as in the configuration file: every value a text
Config = dict[str, str]


@dataclass(slots=True)
class Snapshot:
    """A snapshot: the configuration as it was, and when."""

    config: Config
    time: int
    parent: str | None = None
    description: str = ""
    # the state of a running VM was saved, too
    state: bool = False


@dataclass(slots=True)
class Running:
    """A guest that runs: since when, as which process, and with which configuration."""

    since: float
    pid: int
    paused: bool = False


@dataclass(slots=True)
class Guest:
    """A virtual machine or a container."""

    vmid: int
    kind: Kind
    node: str
    config: Config = field(default_factory=dict[str, str])
    pending: Config = field(default_factory=dict[str, str])
    pending_delete: list[str] = field(default_factory=list[str])
    snapshots: dict[str, Snapshot] = field(default_factory=dict[str, Snapshot])
    parent: str | None = None
    running: Running | None = None

    @property
    def is_template(self) -> bool:
        """Whether it can only be cloned."""
        return self.config.get("template") == "1"

    @property
    def lock(self) -> str | None:
        """What work holds it."""
        return self.config.get("lock")

    @property
    def name(self) -> str:
        """Its name, or the one PVE shows when it has none."""
        if self.kind == "qemu":
            return self.config.get("name") or f"VM {self.vmid}"
        return self.config.get("hostname") or f"CT{self.vmid}"

    @property
    def config_path(self) -> str:
        """Where PVE keeps its configuration."""
        return config_path(self.node, self.kind, self.vmid)

    @property
    def digest(self) -> str:
        """The digest of its configuration file, with all sections."""
        snapshots = {
            name: [one.config, one.time, one.parent, one.description, one.state]
            for name, one in self.snapshots.items()
        }
        return digest_of(
            [self.config, self.parent, self.pending, self.pending_delete, snapshots, self.vmid]
        )


def config_path(node: str, kind: Kind, vmid: int) -> str:
    """Where PVE keeps the configuration of a guest.

    >>> config_path("pve1", "qemu", 100)
    'nodes/pve1/qemu-server/100.conf'
    """
    folder = "qemu-server" if kind == "qemu" else "lxc"
    return f"nodes/{node}/{folder}/{vmid}.conf"
