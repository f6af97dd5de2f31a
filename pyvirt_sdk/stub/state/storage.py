"""Storages and the volumes on them."""

from __future__ import annotations

from dataclasses import dataclass, field

from pyvirt_sdk.stub.state.guests import Config, Kind

__all__ = ["BUILT_IN", "GIB", "Backup", "SavedDisk", "Storage", "Volume"]

GIB = 2**30
# what ``local`` is where no file says else
BUILT_IN: Config = {
    "type": "dir",
    "path": "/var/lib/vz",
    "content": "images,iso,vztmpl,rootdir,snippets,backup",
    "priority": "0",
    "prune-backups": "keep-all=1",
}


@dataclass(frozen=True, slots=True)
class SavedDisk:
    """A disk inside a backup, and the storage it came from."""

    size: int
    format: str
    storage: str
    content: str


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup keeps of a guest."""

    kind: Kind
    config: Config
    disks: dict[str, SavedDisk]


@dataclass(slots=True)
class Volume:
    """A volume: what it holds, how big it may become, and whose it is."""

    volid: str
    content: str
    format: str
    size: int
    ctime: int
    used: int = 0
    vmid: int | None = None
    # the volume that a linked clone stands on
    parent: str | None = None
    notes: str | None = None
    protected: bool = False
    # what is inside, if it is a backup
    backup: Backup | None = None


@dataclass(slots=True)
class Storage:
    """A storage, as the configuration has it, with the volumes of each node.

    The volumes of a shared storage are kept under the node ``""``.
    """

    name: str
    config: dict[str, str]
    capacity: int = 100 * GIB
    # something else has taken what was free
    full: bool = False
    volumes: dict[str, dict[str, Volume]] = field(default_factory=dict[str, dict[str, Volume]])

    @property
    def type(self) -> str:
        """Such as ``dir`` or ``lvmthin``."""
        return self.config["type"]

    @property
    def shared(self) -> bool:
        """Whether all nodes see the same volumes."""
        return self.config.get("shared") == "1" or self.type in _ALWAYS_SHARED

    @property
    def content(self) -> list[str]:
        """What may be kept on it."""
        return self.config["content"].split(",") if self.config.get("content") else []

    @property
    def enabled(self) -> bool:
        """Whether it may be used at all."""
        return self.config.get("disable") != "1"

    def serves(self, node: str) -> bool:
        """Whether that node may use it."""
        nodes = self.config.get("nodes")
        return not nodes or node in nodes.split(",")

    def on(self, node: str) -> dict[str, Volume]:
        """The volumes that a node sees, by volume id."""
        return self.volumes.setdefault("" if self.shared else node, {})

    def used(self, node: str) -> int:
        """Bytes in use, as that node sees it."""
        if self.full:
            return self.capacity
        return sum(volume.used for volume in self.on(node).values())


_ALWAYS_SHARED = frozenset({"nfs", "cifs", "pbs", "iscsi", "iscsidirect", "rbd", "cephfs", "zfs"})
