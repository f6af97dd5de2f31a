"""The services of a node."""

from __future__ import annotations

from typing import ClassVar, Literal, overload

from pyvirt_sdk._aio.collection import AsyncCollection, AsyncEntry
from pyvirt_sdk._aio.running import ended, start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.models.node_parts import ServiceData


class AsyncService(AsyncEntry, ServiceData):
    """A service of a node.

    >>> await pve.nodes("pve1").services("pveproxy").restart(wait=True)     # doctest: +SKIP
    """

    key: ClassVar[str] = "service"
    noun: ClassVar[str] = "Service"

    async def refresh(self) -> AsyncService:
        """Read it anew (GET /nodes/{node}/services/{service}/state)."""
        data = await self._caller.call("GET", self._path("state"))
        return self._become({**data, "service": self.service})

    @overload
    async def start(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def start(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def start(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def start(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Start it (POST .../start)."""
        return await self._act("start", wait=wait)

    @overload
    async def stop(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def stop(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def stop(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def stop(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Stop it (POST .../stop)."""
        return await self._act("stop", wait=wait)

    @overload
    async def restart(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def restart(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def restart(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def restart(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Stop it and start it again (POST .../restart)."""
        return await self._act("restart", wait=wait)

    @overload
    async def reload(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def reload(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def reload(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def reload(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Let it read its settings anew (POST .../reload)."""
        return await self._act("reload", wait=wait)

    async def _act(self, action: str, *, wait: bool) -> AsyncTask[None] | Outcome[None]:
        task: AsyncTask[None] = await start(self._caller, "POST", self._path(action))
        return await ended(task, wait=wait)


class AsyncServices(AsyncCollection[AsyncService]):
    """The services of a node."""

    _entry = AsyncService
    _path = "/services"

    def __init__(self, caller: AsyncCaller, node: str) -> None:
        super().__init__(caller, join("nodes", node))
