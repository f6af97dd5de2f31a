# Made from pyvirt_sdk/_aio/cluster/membership.py by tools/convert.py: edit that file, then run
# `make sync`.
"""Who belongs to the cluster, and how its members find each other."""

from __future__ import annotations

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk.models.cluster import CorosyncNode, QuorumDevice, Totem
from pyvirt_sdk.models.rows import Rows


class Membership:
    """Who belongs to the cluster, as its own configuration has it.

    >>> [node.name for node in pve.cluster.membership.list()]     # doctest: +SKIP
    ['pve1', 'pve2', 'pve3']
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(self) -> Rows[CorosyncNode]:
        """The members, with their votes and addresses (GET /cluster/config/nodes)."""
        return Rows(self._caller.call("GET", "/cluster/config/nodes"), CorosyncNode.read)

    def remove(self, node: str) -> None:
        """Take a node out of the cluster (DELETE /cluster/config/nodes/{node}).

        It must be switched off, and never come back as it is.
        """
        self._caller.call("DELETE", join("cluster", "config", "nodes", node))

    def totem(self) -> Totem | None:
        """How the members find each other; None for a node alone (GET /cluster/config/totem)."""
        data = self._caller.call("GET", "/cluster/config/totem")
        return Totem.read(data) if data else None

    def quorum_device(self) -> QuorumDevice | None:
        """What decides between halves, if there is one (GET /cluster/config/qdevice)."""
        data = self._caller.call("GET", "/cluster/config/qdevice")
        return QuorumDevice.read(data) if data else None
