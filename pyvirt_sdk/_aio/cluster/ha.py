"""High availability: which guests are kept running, and where."""

from __future__ import annotations

from pyvirt_sdk._aio.session import AsyncCaller


class AsyncHA:
    """High availability: which guests are kept running, and where."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
