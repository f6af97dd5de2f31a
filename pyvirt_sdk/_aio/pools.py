"""Pools: guests and storages grouped for rights and lists."""

from __future__ import annotations

from pyvirt_sdk._aio.session import AsyncCaller


class AsyncPools:
    """Pools: guests and storages grouped for rights and lists."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
