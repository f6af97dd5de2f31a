"""Snapshots of a guest."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any, Literal, Protocol, overload

from pydantic import PrivateAttr

from pyvirt_sdk._aio.bound import AsyncBound
from pyvirt_sdk._aio.running import ended, made, start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.errors import NotFound
from pyvirt_sdk.models.guest import SnapshotData
from pyvirt_sdk.models.rows import Row, Rows


class AsyncGuestPath(Protocol):
    """Gives the path of a guest's part, once its node is known."""

    def __call__(self, *more: object) -> Awaitable[str]:
        """The path."""
        ...


class AsyncSnapshot(AsyncBound, SnapshotData):
    """A state of a guest to which it can go back."""

    _path: AsyncGuestPath = PrivateAttr()

    def __repr__(self) -> str:
        return f"<Snapshot {self.name!r}>"

    __str__ = __repr__

    @overload
    async def rollback(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def rollback(self, *, wait: Literal[True]) -> Outcome[None]: ...
    async def rollback(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Put the guest back into this state (POST .../snapshot/{snapname}/rollback).

        What happened since is lost. A VM whose memory is not part of the snapshot is off after it.
        """
        path = await self._path("snapshot", self.name, "rollback")
        task: AsyncTask[None] = await start(self._caller, "POST", path)
        return await ended(task, wait=wait)

    @overload
    async def delete(
        self, *, force: bool = False, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def delete(self, *, force: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    async def delete(
        self, *, force: bool = False, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Remove the snapshot; the guest stays as it is (DELETE .../snapshot/{snapname}).

        Args:
            force: forget it even where the storage cannot remove its part.
            wait: return when it is gone.
        """
        path = await self._path("snapshot", self.name)
        task: AsyncTask[None] = await start(self._caller, "DELETE", path, force=force or None)
        return await ended(task, wait=wait)


class AsyncSnapshots:
    """The snapshots of one guest.

    >>> await vm.snapshots.create("clean", wait=True)               # doctest: +SKIP
    <Snapshot 'clean'>
    """

    def __init__(self, caller: AsyncCaller, path: AsyncGuestPath) -> None:
        self._caller = caller
        self._path = path

    @overload
    async def create(
        self,
        name: str,
        *,
        description: str | None = None,
        vmstate: bool = False,
        wait: Literal[False] = False,
    ) -> AsyncTask[AsyncSnapshot]: ...
    @overload
    async def create(
        self, name: str, *, description: str | None = None, vmstate: bool = False,
        wait: Literal[True],
    ) -> AsyncSnapshot: ...  # fmt: skip
    async def create(
        self,
        name: str,
        *,
        description: str | None = None,
        vmstate: bool = False,
        wait: bool = False,
    ) -> AsyncTask[AsyncSnapshot] | AsyncSnapshot:
        """Keep the current state under a name (POST .../snapshot).

        Args:
            name: two characters or more, beginning with a letter.
            description: a text to keep with it.
            vmstate: keep the memory of a running VM, too.
            wait: return the snapshot once it is there.

        Raises:
            TaskFailed: with ``wait``, when the name is taken or the storage knows no snapshots.
        """

        async def snapshot() -> AsyncSnapshot:
            return await self.get(name)

        task = await start(
            self._caller, "POST", await self._path("snapshot"), made=snapshot, snapname=name,
            description=description, vmstate=vmstate or None,
        )  # fmt: skip
        return await made(task, wait=wait)

    async def get(self, name: str) -> AsyncSnapshot:
        """The snapshot of this name.

        Raises:
            NotFound: there is none.
        """
        found = next((row for row in await self._rows() if row["name"] == name), None)
        if found is None:
            raise NotFound(
                f"there is no snapshot {name!r}",
                hint="guest.snapshots.list() shows those there are",
            )
        return self._make(found)

    async def list(self) -> Rows[AsyncSnapshot]:
        """All snapshots (GET .../snapshot), without the entry for the current state."""
        return Rows(await self._rows(), self._make)

    async def _rows(self) -> Any:
        rows = await self._caller.call("GET", await self._path("snapshot"))
        return [row for row in rows if row["name"] != "current"]

    def _make(self, row: Row) -> AsyncSnapshot:
        snapshot = AsyncSnapshot.bound(self._caller, row)
        snapshot._path = self._path
        return snapshot
