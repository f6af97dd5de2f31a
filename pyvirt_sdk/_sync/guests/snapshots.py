# Made from pyvirt_sdk/_aio/guests/snapshots.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Snapshots of a guest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, Self, overload

from pydantic import PrivateAttr

from pyvirt_sdk._core.answers import part_of, rows_of
from pyvirt_sdk._core.snapshots import SnapshotTree
from pyvirt_sdk._guiding import Listed, instead_of
from pyvirt_sdk._sync.bound import Bound
from pyvirt_sdk._sync.guests.calls import GuestCall
from pyvirt_sdk._sync.running import ended, made
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import NotFound
from pyvirt_sdk.models.guest import SnapshotData
from pyvirt_sdk.models.rows import Row, Rows


class Snapshot(Bound, SnapshotData):
    """A state of a guest to which it can go back."""

    key: ClassVar[str] = "name"
    _call: GuestCall = PrivateAttr()

    def __repr__(self) -> str:
        return f"<Snapshot {self.name!r}>"

    __str__ = __repr__

    def refresh(self) -> Self:
        """Read it anew (GET .../snapshot).

        Raises:
            NotFound: it does not exist any more.
        """
        return self._become(_find(rows_of(self._call("GET", "snapshot")), self.name))

    def update(self, *, description: str) -> Self:
        """Change its description (PUT .../snapshot/{snapname}/config)."""
        self._call("PUT", "snapshot", self.name, "config", description=description)
        return self.refresh()

    @overload
    def rollback(self, *, start: bool = False, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def rollback(self, *, start: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def rollback(self, *, start: bool = False, wait: bool) -> Task[None] | Outcome[None]: ...
    def rollback(self, *, start: bool = False, wait: bool = False) -> Task[None] | Outcome[None]:
        """Put the guest back into this state (POST .../snapshot/{snapname}/rollback).

        What happened since is lost. A VM whose memory is not part of the snapshot is off after it.

        Args:
            start: start it then.
            wait: return when it is done.

        Raises:
            NotFound: there is no such snapshot.
        """
        self._check()
        upid = self._call("POST", "snapshot", self.name, "rollback", start=start or None)
        return ended(Task[None](self._caller, upid), wait=wait)

    @overload
    def delete(self, *, force: bool = False, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def delete(self, *, force: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def delete(self, *, force: bool = False, wait: bool) -> Task[None] | Outcome[None]: ...
    def delete(self, *, force: bool = False, wait: bool = False) -> Task[None] | Outcome[None]:
        """Remove the snapshot; the guest stays as it is (DELETE .../snapshot/{snapname}).

        Args:
            force: forget it even where the storage cannot remove its part.
            wait: return when it is gone.

        Raises:
            NotFound: there is no such snapshot.
        """
        self._check()
        upid = self._call("DELETE", "snapshot", self.name, force=force or None)
        return ended(Task[None](self._caller, upid), wait=wait)

    def _check(self) -> None:
        """See that it is there, and where: what is begun on another node fails in its task."""
        self._call("GET", "snapshot", self.name, "config")


class Snapshots(Listed):
    """The snapshots of one guest.

    >>> vm.snapshots.create("clean", wait=True)               # doctest: +SKIP
    <Snapshot 'clean'>
    """

    def __init__(self, caller: Caller, call: GuestCall) -> None:
        self._caller = caller
        self._call = call

    def __call__(self, name: str) -> Snapshot:
        """A handle: the snapshot of this name, without a request."""
        return self._tied(Snapshot.handle(self._caller, name=name))

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
    @overload
    def create(
        self, name: str, *, description: str | None = None, vmstate: bool = False, wait: bool
    ) -> Task[Snapshot] | Snapshot: ...
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

        upid = self._call(
            "POST", "snapshot", snapname=name, description=description, vmstate=vmstate or None
        )
        return made(Task(self._caller, upid, snapshot), wait=wait)

    def get(self, name: str) -> Snapshot:
        """The snapshot of this name.

        Raises:
            NotFound: there is none; the hint names those that there are.
        """
        return self._make(_find(rows_of(self._call("GET", "snapshot")), name))

    def list(self) -> Rows[Snapshot]:
        """All snapshots (GET .../snapshot), without the entry for the current state."""
        return Rows(_kept(rows_of(self._call("GET", "snapshot"))), self._make)

    def tree(self) -> SnapshotTree[Snapshot]:
        """All snapshots, each with those that stand on it (GET .../snapshot).

        >>> tree = vm.snapshots.tree()                        # doctest: +SKIP
        >>> tree.current, tree.roots
        (<Snapshot 'updated'>, (<Snapshot 'clean'>,))
        """
        rows = rows_of(self._call("GET", "snapshot"))
        now = next((row.get("parent") for row in rows if row.get("name") == _NOW), None)
        return SnapshotTree(map(self._make, _kept(rows)), now)

    def _make(self, row: Row) -> Snapshot:
        return self._tied(Snapshot.bound(self._caller, row))

    def _tied(self, snapshot: Snapshot) -> Snapshot:
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
