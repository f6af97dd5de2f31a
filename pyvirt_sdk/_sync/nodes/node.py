# Made from pyvirt_sdk/_aio/nodes/node.py by tools/convert.py: edit that file, then run `make sync`.
"""The nodes of the cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._sync.bound import Bound
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk.errors import NotFound
from pyvirt_sdk.models.node import NodeData, NodeStatus, Version
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import StorageStatus

if TYPE_CHECKING:
    from pyvirt_sdk._api.sync.tree.nodes import NodesItemAPI
    from pyvirt_sdk._sync.networks.firewall import NodeFirewall
    from pyvirt_sdk._sync.networks.interfaces import NodeNetwork


class Node(Bound, NodeData):
    """A node of the cluster.

    >>> pve.nodes.get("pve1")                                 # doctest: +SKIP
    <Node 'pve1' online>
    """

    def __repr__(self) -> str:
        status = vars(self).get("status")
        return f"<Node {self.node!r} {status}>" if status else f"<Node {self.node!r}>"

    __str__ = __repr__

    @property
    def api(self) -> NodesItemAPI:
        """The operations on it: ``pve.api.nodes(node)``."""
        from pyvirt_sdk._api.sync.tree.root import API

        return API(self._caller, {}).nodes(self.node)

    @property
    def network(self) -> NodeNetwork:
        """Its interfaces: bridges, bonds, VLANs."""
        from pyvirt_sdk._sync.networks.interfaces import NodeNetwork

        return NodeNetwork(self._caller, self.node)

    @property
    def firewall(self) -> NodeFirewall:
        """Its firewall."""
        from pyvirt_sdk._sync.networks.firewall import NodeFirewall

        return NodeFirewall(self._caller, join("nodes", self.node))

    def refresh(self) -> Node:
        """Read its row in the list of nodes anew (GET /nodes).

        Raises:
            NotFound: it is not in the cluster any more.
        """
        return self._become(find_node(self._caller, self.node))

    def info(self) -> NodeStatus:
        """What the node reports of itself: load, memory, kernel (GET /nodes/{node}/status)."""
        data = self._caller.call("GET", join("nodes", self.node, "status"))
        return NodeStatus.read(data, strict=self._caller.options.strict)

    def version(self) -> Version:
        """The version of Proxmox VE it runs (GET /nodes/{node}/version)."""
        data = self._caller.call("GET", join("nodes", self.node, "version"))
        return Version.read(data, strict=self._caller.options.strict)

    def storage(self, *, content: str | None = None) -> Rows[StorageStatus]:
        """The storages it sees, with their free space (GET /nodes/{node}/storage).

        Args:
            content: only those for this kind, such as ``images``, ``iso`` or ``backup``.
        """
        path = join("nodes", self.node, "storage")
        return Rows(self._caller.call("GET", path, content=content), StorageStatus.read)


class Nodes:
    """The nodes of the cluster.

    >>> pve.nodes.list()                                      # doctest: +SKIP
    [<Node 'pve1' online>, <Node 'pve2' online>]
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __call__(self, node: str) -> Node:
        """A handle: the node of this name, without a request."""
        return Node.handle(self._caller, node=node)

    def get(self, node: str) -> Node:
        """The node of this name, as it is now.

        Raises:
            NotFound: there is none.
        """
        return self(node).refresh()

    def list(self) -> Rows[Node]:
        """All nodes (GET /nodes)."""
        return Rows(self._caller.call("GET", "/nodes"), self._make)

    def _make(self, row: Row) -> Node:
        return Node.bound(self._caller, row)


def find_node(caller: Caller, name: str) -> Row:
    """The row of a node.

    Raises:
        NotFound: there is no node of this name.
    """
    rows: list[Row] = caller.call("GET", "/nodes")
    for row in rows:
        if row["node"] == name:
            return row
    names = ", ".join(sorted(str(row["node"]) for row in rows))
    raise NotFound(f"there is no node {name!r}", hint=f"there are {names}; case matters")
