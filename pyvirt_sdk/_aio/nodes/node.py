"""The nodes of the cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._aio.bound import AsyncBound
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk.errors import NotFound
from pyvirt_sdk.models.node import NodeData, NodeStatus, Version
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import StorageStatus

if TYPE_CHECKING:
    from pyvirt_sdk._aio.networks.firewall import AsyncNodeFirewall
    from pyvirt_sdk._aio.networks.interfaces import AsyncNodeNetwork
    from pyvirt_sdk._api.aio.tree.nodes import AsyncNodesItemAPI


class AsyncNode(AsyncBound, NodeData):
    """A node of the cluster.

    >>> await pve.nodes.get("pve1")                                 # doctest: +SKIP
    <Node 'pve1' online>
    """

    def __repr__(self) -> str:
        status = vars(self).get("status")
        return f"<Node {self.node!r} {status}>" if status else f"<Node {self.node!r}>"

    __str__ = __repr__

    @property
    def api(self) -> AsyncNodesItemAPI:
        """The operations on it: ``pve.api.nodes(node)``."""
        from pyvirt_sdk._api.aio.tree.root import AsyncAPI

        return AsyncAPI(self._caller, {}).nodes(self.node)

    @property
    def network(self) -> AsyncNodeNetwork:
        """Its interfaces: bridges, bonds, VLANs."""
        from pyvirt_sdk._aio.networks.interfaces import AsyncNodeNetwork

        return AsyncNodeNetwork(self._caller, self.node)

    @property
    def firewall(self) -> AsyncNodeFirewall:
        """Its firewall."""
        from pyvirt_sdk._aio.networks.firewall import AsyncNodeFirewall

        return AsyncNodeFirewall(self._caller, join("nodes", self.node))

    async def refresh(self) -> AsyncNode:
        """Read its row in the list of nodes anew (GET /nodes).

        Raises:
            NotFound: it is not in the cluster any more.
        """
        return self._become(await find_node(self._caller, self.node))

    async def info(self) -> NodeStatus:
        """What the node reports of itself: load, memory, kernel (GET /nodes/{node}/status)."""
        data = await self._caller.call("GET", join("nodes", self.node, "status"))
        return NodeStatus.read(data, strict=self._caller.options.strict)

    async def version(self) -> Version:
        """The version of Proxmox VE it runs (GET /nodes/{node}/version)."""
        data = await self._caller.call("GET", join("nodes", self.node, "version"))
        return Version.read(data, strict=self._caller.options.strict)

    async def storage(self, *, content: str | None = None) -> Rows[StorageStatus]:
        """The storages it sees, with their free space (GET /nodes/{node}/storage).

        Args:
            content: only those for this kind, such as ``images``, ``iso`` or ``backup``.
        """
        path = join("nodes", self.node, "storage")
        return Rows(await self._caller.call("GET", path, content=content), StorageStatus.read)


class AsyncNodes:
    """The nodes of the cluster.

    >>> await pve.nodes.list()                                      # doctest: +SKIP
    [<Node 'pve1' online>, <Node 'pve2' online>]
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def __call__(self, node: str) -> AsyncNode:
        """A handle: the node of this name, without a request."""
        return AsyncNode.handle(self._caller, node=node)

    async def get(self, node: str) -> AsyncNode:
        """The node of this name, as it is now.

        Raises:
            NotFound: there is none.
        """
        return await self(node).refresh()

    async def list(self) -> Rows[AsyncNode]:
        """All nodes (GET /nodes)."""
        return Rows(await self._caller.call("GET", "/nodes"), self._make)

    def _make(self, row: Row) -> AsyncNode:
        return AsyncNode.bound(self._caller, row)


async def find_node(caller: AsyncCaller, name: str) -> Row:
    """The row of a node.

    Raises:
        NotFound: there is no node of this name.
    """
    rows: list[Row] = await caller.call("GET", "/nodes")
    for row in rows:
        if row["node"] == name:
            return row
    names = ", ".join(sorted(str(row["node"]) for row in rows))
    raise NotFound(f"there is no node {name!r}", hint=f"there are {names}; case matters")
