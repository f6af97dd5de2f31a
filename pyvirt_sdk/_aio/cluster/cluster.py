"""The cluster: its members, options, log and jobs."""

from __future__ import annotations

from pyvirt_sdk._aio.session import AsyncCaller


class AsyncCluster:
    """The cluster: its members, options, log and jobs."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
