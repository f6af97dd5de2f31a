"""Snapshots of a guest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, Self, overload

from pydantic import PrivateAttr

from pyvirt_sdk._aio.bound import AsyncBound
from pyvirt_sdk._aio.guests.calls import AsyncGuestCall
from pyvirt_sdk._aio.running import ended, made
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.answers import part_of, rows_of
from pyvirt_sdk._core.snapshots import SnapshotTree
from pyvirt_sdk._guiding import Listed, instead_of
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.errors import NotFound
from pyvirt_sdk.models.guest import SnapshotData
from pyvirt_sdk.models.rows import Row, Rows


class AsyncSnapshot(AsyncBound, SnapshotData):
    """A state of a guest to which it can go back."""

    key: ClassVar[str] = "name"
    _call: AsyncGuestCall = PrivateAttr()

    def __repr__(self) -> str:
        return f"<Snapshot {self.name!r}>"

    __str__ = __repr__

    async def refresh(self) -> Self:
        """Read it anew (GET .../snapshot).

        Raises:
            NotFound: it does not exist any more.
        """
        return self._become(_find(rows_of(await self._call("GET", "snapshot")), self.name))

    async def update(self, *, description: str) -> Self:
        """Change its description (PUT .../snapshot/{snapname}/config)."""
        await self._call("PUT", "snapshot", self.name, "config", description=description)
        return await self.refresh()

    @overload
    async def rollback(
        self, *, start: bool = False, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def rollback(self, *, start: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def rollback(
        self, *, start: bool = False, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def rollback(
        self, *, start: bool = False, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Put the guest back into this state (POST .../snapshot/{snapname}/rollback).

        What happened since is lost. A VM whose memory is not part of the snapshot is off after it.

        Args:
            start: start it then.
            wait: return when it is done.

        Raises:
            NotFound: there is no such snapshot.
        """
        await self._check()
        upid = await self._call("POST", "snapshot", self.name, "rollback", start=start or None)
        return await ended(AsyncTask[None](self._caller, upid), wait=wait)

    @overload
    async def delete(
        self, *, force: bool = False, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def delete(self, *, force: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def delete(
        self, *, force: bool = False, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def delete(
        self, *, force: bool = False, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Remove the snapshot; the guest stays as it is (DELETE .../snapshot/{snapname}).

        Args:
            force: forget it even where the storage cannot remove its part.
            wait: return when it is gone.

        Raises:
            NotFound: there is no such snapshot.
        """
        await self._check()
        upid = await self._call("DELETE", "snapshot", self.name, force=force or None)
        return await ended(AsyncTask[None](self._caller, upid), wait=wait)

    async def _check(self) -> None:
        """See that it is there, and where: what is begun on another node fails in its task."""
        await self._call("GET", "snapshot", self.name, "config")


class AsyncSnapshots(Listed):
    """The snapshots of one guest.

    >>> await vm.snapshots.create("clean", wait=True)               # doctest: +SKIP
    <Snapshot 'clean'>
    """

    def __init__(self, caller: AsyncCaller, call: AsyncGuestCall) -> None:
        self._caller = caller
        self._call = call

    def __call__(self, name: str) -> AsyncSnapshot:
        """A handle: the snapshot of this name, without a request."""
        return self._tied(AsyncSnapshot.handle(self._caller, name=name))

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
    @overload
    async def create(
        self, name: str, *, description: str | None = None, vmstate: bool = False, wait: bool
    ) -> AsyncTask[AsyncSnapshot] | AsyncSnapshot: ...
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

        upid = await self._call(
            "POST", "snapshot", snapname=name, description=description, vmstate=vmstate or None
        )
        return await made(AsyncTask(self._caller, upid, snapshot), wait=wait)

    async def get(self, name: str) -> AsyncSnapshot:
        """The snapshot of this name.

        Raises:
            NotFound: there is none; the hint names those that there are.
        """
        return self._make(_find(rows_of(await self._call("GET", "snapshot")), name))

    async def list(self) -> Rows[AsyncSnapshot]:
        """All snapshots (GET .../snapshot), without the entry for the current state."""
        return Rows(_kept(rows_of(await self._call("GET", "snapshot"))), self._make)

    async def tree(self) -> SnapshotTree[AsyncSnapshot]:
        """All snapshots, each with those that stand on it (GET .../snapshot).

        >>> tree = await vm.snapshots.tree()                        # doctest: +SKIP
        >>> tree.current, tree.roots
        (<Snapshot 'updated'>, (<Snapshot 'clean'>,))
        """
        rows = rows_of(await self._call("GET", "snapshot"))
        now = next((row.get("parent") for row in rows if row.get("name") == _NOW), None)
        return SnapshotTree(map(self._make, _kept(rows)), now)

    def _make(self, row: Row) -> AsyncSnapshot:
        return self._tied(AsyncSnapshot.bound(self._caller, row))

    def _tied(self, snapshot: AsyncSnapshot) -> AsyncSnapshot:
        snapshot._call = self._call
        return snapshot


#: The entry of the list that is no snapshot, but the present state.
_NOW = "current"


def _kept(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row.get("name") != _NOW]


def _find(rows: list[Row], name: str) -> Row:
    for row in _kept(rows):
        if part_of(row, "name") == name:
            return row
    names = [str(part_of(row, "name")) for row in _kept(rows)]
    raise NotFound(f"there is no snapshot {name!r}", hint=instead_of(name, names))
