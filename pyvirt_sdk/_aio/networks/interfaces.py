"""The networks that guests can be attached to."""

from __future__ import annotations

from pyvirt_sdk._aio.session import AsyncCaller


class AsyncNetworks:
    """The networks that guests can be attached to."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
