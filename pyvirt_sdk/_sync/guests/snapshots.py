# Made from pyvirt_sdk/_aio/guests/snapshots.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Snapshots of a guest."""

from __future__ import annotations

from typing import Any, Literal, Protocol, overload

from pydantic import PrivateAttr

from pyvirt_sdk._sync.bound import Bound
from pyvirt_sdk._sync.running import ended, made, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import NotFound
from pyvirt_sdk.models.guest import SnapshotData
from pyvirt_sdk.models.rows import Row, Rows


class GuestPath(Protocol):
    """Gives the path of a guest's part, once its node is known."""

    def __call__(self, *more: object) -> str:
        """The path."""
        ...


class Snapshot(Bound, SnapshotData):
    """A state of a guest to which it can go back."""

    _path: GuestPath = PrivateAttr()

    def __repr__(self) -> str:
        return f"<Snapshot {self.name!r}>"

    __str__ = __repr__

    @overload
    def rollback(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def rollback(self, *, wait: Literal[True]) -> Outcome[None]: ...
    def rollback(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Put the guest back into this state (POST .../snapshot/{snapname}/rollback).

        What happened since is lost. A VM whose memory is not part of the snapshot is off after it.
        """
        path = self._path("snapshot", self.name, "rollback")
        task: Task[None] = start(self._caller, "POST", path)
        return ended(task, wait=wait)

    @overload
    def delete(self, *, force: bool = False, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def delete(self, *, force: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    def delete(self, *, force: bool = False, wait: bool = False) -> Task[None] | Outcome[None]:
        """Remove the snapshot; the guest stays as it is (DELETE .../snapshot/{snapname}).

        Args:
            force: forget it even where the storage cannot remove its part.
            wait: return when it is gone.
        """
        path = self._path("snapshot", self.name)
        task: Task[None] = start(self._caller, "DELETE", path, force=force or None)
        return ended(task, wait=wait)


class Snapshots:
    """The snapshots of one guest.

    >>> vm.snapshots.create("clean", wait=True)               # doctest: +SKIP
    <Snapshot 'clean'>
    """

    def __init__(self, caller: Caller, path: GuestPath) -> None:
        self._caller = caller
        self._path = path

    @overload
    def create(
        self,
        name: str,
        *,
        description: str | None = None,
        vmstate: bool = False,
        wait: Literal[False] = False,
    ) -> Task[Snapshot]: ...
    @overload
    def create(
        self, name: str, *, description: str | None = None, vmstate: bool = False,
        wait: Literal[True],
    ) -> Snapshot: ...  # fmt: skip
    def create(
        self,
        name: str,
        *,
        description: str | None = None,
        vmstate: bool = False,
        wait: bool = False,
    ) -> Task[Snapshot] | Snapshot:
        """Keep the current state under a name (POST .../snapshot).

        Args:
            name: two characters or more, beginning with a letter.
            description: a text to keep with it.
            vmstate: keep the memory of a running VM, too.
            wait: return the snapshot once it is there.

        Raises:
            TaskFailed: with ``wait``, when the name is taken or the storage knows no snapshots.
        """

        def snapshot() -> Snapshot:
            return self.get(name)

        task = start(
            self._caller, "POST", self._path("snapshot"), made=snapshot, snapname=name,
            description=description, vmstate=vmstate or None,
        )  # fmt: skip
        return made(task, wait=wait)

    def get(self, name: str) -> Snapshot:
        """The snapshot of this name.

        Raises:
            NotFound: there is none.
        """
        found = next((row for row in self._rows() if row["name"] == name), None)
        if found is None:
            raise NotFound(
                f"there is no snapshot {name!r}",
                hint="guest.snapshots.list() shows those there are",
            )
        return self._make(found)

    def list(self) -> Rows[Snapshot]:
        """All snapshots (GET .../snapshot), without the entry for the current state."""
        return Rows(self._rows(), self._make)

    def _rows(self) -> Any:
        rows = self._caller.call("GET", self._path("snapshot"))
        return [row for row in rows if row["name"] != "current"]

    def _make(self, row: Row) -> Snapshot:
        snapshot = Snapshot.bound(self._caller, row)
        snapshot._path = self._path
        return snapshot
