# Made from pyvirt_sdk/_aio/nodes/services.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The services of a node."""

from __future__ import annotations

from typing import ClassVar, Literal, overload

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk._sync.running import ended, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.node_parts import ServiceData


class Service(Entry, ServiceData):
    """A service of a node.

    >>> pve.nodes("pve1").services("pveproxy").restart(wait=True)     # doctest: +SKIP
    """

    key: ClassVar[str] = "service"
    noun: ClassVar[str] = "Service"

    def refresh(self) -> Service:
        """Read it anew (GET /nodes/{node}/services/{service}/state)."""
        data = self._caller.call("GET", self._path("state"))
        return self._become({**data, "service": self.service})

    @overload
    def start(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def start(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def start(self, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def start(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Start it (POST .../start)."""
        return self._act("start", wait=wait)

    @overload
    def stop(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def stop(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def stop(self, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def stop(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Stop it (POST .../stop)."""
        return self._act("stop", wait=wait)

    @overload
    def restart(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def restart(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def restart(self, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def restart(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Stop it and start it again (POST .../restart)."""
        return self._act("restart", wait=wait)

    @overload
    def reload(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def reload(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def reload(self, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def reload(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Let it read its settings anew (POST .../reload)."""
        return self._act("reload", wait=wait)

    def _act(self, action: str, *, wait: bool) -> Task[None] | Outcome[None]:
        task: Task[None] = start(self._caller, "POST", self._path(action))
        return ended(task, wait=wait)


class Services(Collection[Service]):
    """The services of a node."""

    _entry = Service
    _path = "/services"

    def __init__(self, caller: Caller, node: str) -> None:
        super().__init__(caller, join("nodes", node))
