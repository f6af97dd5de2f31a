# Made from pyvirt_sdk/_aio/nodes/disks.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The disks of a node, and what is built on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import Guided
from pyvirt_sdk._sync.built import Built
from pyvirt_sdk._sync.running import ended, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.answer import Answer
from pyvirt_sdk.models.node_parts import DiskData
from pyvirt_sdk.models.rows import Rows

if TYPE_CHECKING:
    from pyvirt_sdk.models.generated.nodes_disks_directory import NodesDisksDirectoryRow
    from pyvirt_sdk.models.generated.nodes_disks_lvm import NodesDisksLvmChildren
    from pyvirt_sdk.models.generated.nodes_disks_lvmthin import NodesDisksLvmthinRow
    from pyvirt_sdk.models.generated.nodes_disks_smart import NodesDisksSmart
    from pyvirt_sdk.models.generated.nodes_disks_zfs import NodesDisksZfsRow

M = TypeVar("M", bound=Answer)


class NodeDisks(Guided):
    """The disks of a node.

    >>> [disk.devpath for disk in pve.nodes("pve1").disks.list(unused=True)]  # doctest: +SKIP
    ['/dev/sdb', '/dev/sdc']
    """

    def __init__(self, caller: Caller, node: str) -> None:
        self._caller = caller
        self._node = node

    def list(self, *, unused: bool = False) -> Rows[DiskData]:
        """All of them, or those that nothing uses (GET /nodes/{node}/disks/list)."""
        kind = "unused" if unused else None
        return Rows(self._caller.call("GET", self._at("list"), type=kind), DiskData.read)

    def smart(self, disk: str) -> NodesDisksSmart:
        """What a disk tells of its health (GET /nodes/{node}/disks/smart).

        Args:
            disk: its device, ``/dev/sda``.
        """
        from pyvirt_sdk.models.generated.nodes_disks_smart import NodesDisksSmart

        return NodesDisksSmart.read(self._caller.call("GET", self._at("smart"), disk=disk))

    @overload
    def initialize(self, disk: str, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def initialize(self, disk: str, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def initialize(self, disk: str, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def initialize(self, disk: str, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Write an empty GPT on an unused disk (POST /nodes/{node}/disks/initgpt)."""
        return self._work("POST", "initgpt", disk, wait=wait)

    @overload
    def wipe(self, disk: str, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def wipe(self, disk: str, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def wipe(self, disk: str, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def wipe(self, disk: str, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Erase a disk that is not in use, for good (PUT /nodes/{node}/disks/wipedisk)."""
        return self._work("PUT", "wipedisk", disk, wait=wait)

    @property
    def lvm(self) -> Built[NodesDisksLvmChildren]:
        """Volume groups: ``create(name, device=..., add_storage=True)``."""
        from pyvirt_sdk.models.generated.nodes_disks_lvm import NodesDisksLvmChildren

        return self._built("lvm", NodesDisksLvmChildren)

    @property
    def lvmthin(self) -> Built[NodesDisksLvmthinRow]:
        """Thin pools: ``create(name, device=...)``; ``delete`` wants ``volume_group``."""
        from pyvirt_sdk.models.generated.nodes_disks_lvmthin import NodesDisksLvmthinRow

        return self._built("lvmthin", NodesDisksLvmthinRow)

    @property
    def zfs(self) -> Built[NodesDisksZfsRow]:
        """ZFS pools: ``create(name, devices=[...], raidlevel="mirror")``."""
        from pyvirt_sdk.models.generated.nodes_disks_zfs import NodesDisksZfsRow

        return self._built("zfs", NodesDisksZfsRow)

    @property
    def directories(self) -> Built[NodesDisksDirectoryRow]:
        """Disks that are mounted as directories: ``create(name, device=..., filesystem="xfs")``."""
        from pyvirt_sdk.models.generated.nodes_disks_directory import NodesDisksDirectoryRow

        return self._built("directory", NodesDisksDirectoryRow)

    def _built(self, kind: str, model: type[M]) -> Built[M]:
        return Built(self._caller, self._at(kind), model, key="name")

    def _at(self, *parts: str) -> str:
        return join("nodes", self._node, "disks", *parts)

    def _work(
        self, method: str, action: str, disk: str, *, wait: bool
    ) -> Task[None] | Outcome[None]:
        given: dict[str, Any] = {"disk": disk}
        task: Task[None] = start(self._caller, method, self._at(action), **given)
        return ended(task, wait=wait)
