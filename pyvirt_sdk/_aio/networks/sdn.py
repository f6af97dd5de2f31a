"""Software-defined networks: zones, virtual networks, subnets."""

from __future__ import annotations

from pyvirt_sdk._aio.session import AsyncCaller


class AsyncSDN:
    """Software-defined networks: zones, virtual networks, subnets."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
