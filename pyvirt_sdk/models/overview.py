"""The cluster at a glance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from pyvirt_sdk.models.node import NodeData
from pyvirt_sdk.models.rows import Rows
from pyvirt_sdk.models.storage import StorageUse
from pyvirt_sdk.models.task import TaskStatus


@dataclass(frozen=True, slots=True, repr=False)
class Overview:
    """The cluster at one moment: nodes, guests, storages, what runs, and what is wrong.

    ``name`` is None where a node is alone; ``quorate`` is None where the user may not see it;
    ``guests`` counts guests by kind (``qemu``, ``lxc``, ``template``) and status; ``running`` are
    tasks that have not ended; ``problems`` says in words what wants a look.

    >>> Overview("lab", True)
    <Overview of 'lab': 0 of 0 nodes online, 0 of 0 guests running, 0 problems>
    """

    name: str | None = None
    quorate: bool | None = None
    nodes: Rows[NodeData] = field(default_factory=lambda: Rows[NodeData]((), NodeData.read))
    guests: Mapping[tuple[str, str], int] = field(default_factory=Counter[tuple[str, str]])
    storages: Rows[StorageUse] = field(
        default_factory=lambda: Rows[StorageUse]((), StorageUse.read)
    )
    running: Rows[TaskStatus] = field(default_factory=lambda: Rows[TaskStatus]((), TaskStatus.read))
    problems: tuple[str, ...] = ()

    def count(self, kind: str | None = None, status: str | None = None) -> int:
        """How many guests there are of a kind, in a state; templates are counted by themselves.

        >>> Overview(guests={("qemu", "running"): 2, ("template", "stopped"): 1}).count()
        2
        """
        return sum(
            number
            for (its_kind, its_status), number in self.guests.items()
            if (its_kind == kind if kind else its_kind != "template")
            and status in (None, its_status)
        )

    def __repr__(self) -> str:
        name = repr(self.name) if self.name else "a node alone"
        online = self.nodes.column("status").count("online")
        return (
            f"<Overview of {name}: {online} of {len(self.nodes)} nodes online, "
            f"{self.count(status='running')} of {self.count()} guests running, "
            f"{len(self.problems)} problems>"
        )

    def _repr_html_(self) -> str:
        from pyvirt_sdk.display.overview import overview

        return overview(self)
