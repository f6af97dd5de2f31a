"""The firewall of the cluster, its nodes and its guests."""

from __future__ import annotations

from pyvirt_sdk._aio.session import AsyncCaller


class AsyncFirewall:
    """The firewall of the cluster, its nodes and its guests."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
