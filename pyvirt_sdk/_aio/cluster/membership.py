"""Who belongs to the cluster, and how its members find each other."""

from __future__ import annotations

from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk.models.cluster import CorosyncNode, QuorumDevice, Totem
from pyvirt_sdk.models.rows import Rows


class AsyncMembership:
    """Who belongs to the cluster, as its own configuration has it.

    >>> [node.name for node in await pve.cluster.membership.list()]     # doctest: +SKIP
    ['pve1', 'pve2', 'pve3']
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def list(self) -> Rows[CorosyncNode]:
        """The members, with their votes and addresses (GET /cluster/config/nodes)."""
        return Rows(await self._caller.call("GET", "/cluster/config/nodes"), CorosyncNode.read)

    async def remove(self, node: str) -> None:
        """Take a node out of the cluster (DELETE /cluster/config/nodes/{node}).

        It must be switched off, and never come back as it is.
        """
        await self._caller.call("DELETE", join("cluster", "config", "nodes", node))

    async def totem(self) -> Totem | None:
        """How the members find each other; None for a node alone (GET /cluster/config/totem)."""
        data = await self._caller.call("GET", "/cluster/config/totem")
        return Totem.read(data) if data else None

    async def quorum_device(self) -> QuorumDevice | None:
        """What decides between halves, if there is one (GET /cluster/config/qdevice)."""
        data = await self._caller.call("GET", "/cluster/config/qdevice")
        return QuorumDevice.read(data) if data else None
