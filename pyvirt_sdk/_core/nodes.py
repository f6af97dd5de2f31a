"""Names of nodes that are none, which the server answers with what its proxy met."""

from __future__ import annotations

import re
from collections.abc import Collection

from pyvirt_sdk._core.hosts import UNREACHED
from pyvirt_sdk.errors import NodeUnreachable, PyvirtError

_NO_NODE = re.compile(r"no such cluster node '(?P<node>[^']+)'")
_NODE = re.compile(r"/nodes/(?P<node>[^/]+)")


def suspected(path: str, error: PyvirtError) -> str | None:
    """The node in the path of a request that failed as if there were no such node.

    >>> suspected("/nodes/PVE1/status", NodeUnreachable("tls handshake failed"))
    'PVE1'
    >>> suspected("/nodes/pve1/qemu/100/config", PyvirtError("no such VM"))
    >>> suspected("/nodes/pve1/qemu/100/migrate", PyvirtError("no such cluster node 'PVE2'"))
    'PVE2'
    """
    if named := _NO_NODE.search(error.message):
        return named["node"]
    told = isinstance(error, NodeUnreachable) or getattr(error, "status", 0) in UNREACHED
    if not told and "hostname lookup" not in error.message:
        return None
    found = _NODE.match(path)
    return found["node"] if found and found["node"] != "localhost" else None


def misnamed(node: str, names: Collection[str]) -> str | None:
    """What to say of a name that is not that of a node.

    >>> misnamed("PVE1", ["pve1", "pve2"])
    "the node is called 'pve1': case matters"
    >>> misnamed("pve9", ["pve1", "pve2"])
    "there is no node 'pve9', but pve1, pve2"
    >>> misnamed("pve1", ["pve1", "pve2"])
    """
    if node in names:
        return None
    for name in names:
        if name.lower() == node.lower():
            return f"the node is called {name!r}: case matters"
    return f"there is no node {node!r}, but {', '.join(sorted(names))}"
