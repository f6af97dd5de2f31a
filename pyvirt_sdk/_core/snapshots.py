"""Snapshots of a guest as the tree that they are: each stands on another, or on none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar


class Named(Protocol):
    """A snapshot, as far as it matters here."""

    name: str
    parent: str | None


S = TypeVar("S", bound=Named)


class SnapshotTree(Generic[S]):
    """The snapshots of a guest, and where its present state stands among them.

    ``current`` is the snapshot on which the present state stands, None where there is none.

    >>> print(tree)                                                 # doctest: +SKIP
    clean
      updated
        (now)
      other
    """

    def __init__(self, snapshots: Iterable[S], current: str | None) -> None:
        self._snapshots = {str(snapshot.name): snapshot for snapshot in snapshots}
        self._current = current

    @property
    def current(self) -> S | None:
        """What the present state stands on."""
        return self._snapshots.get(self._current or "")

    @property
    def roots(self) -> tuple[S, ...]:
        """Those that stand on no other."""
        return tuple(
            one for one in self._snapshots.values() if str(one.parent) not in self._snapshots
        )

    def children(self, name: str) -> tuple[S, ...]:
        """Those that stand on this one."""
        return tuple(one for one in self._snapshots.values() if one.parent == name)

    def ancestors(self, name: str) -> tuple[S, ...]:
        """Those that this one stands on, the nearest first."""
        found: list[S] = []
        parent = self._snapshots[name].parent
        while parent in self._snapshots and len(found) < len(self._snapshots):
            found.append(self._snapshots[parent])
            parent = found[-1].parent
        return tuple(found)

    def __iter__(self) -> Iterator[S]:
        return iter(self._snapshots.values())

    def __len__(self) -> int:
        return len(self._snapshots)

    def __getitem__(self, name: str) -> S:
        return self._snapshots[name]

    def __contains__(self, name: object) -> bool:
        return name in self._snapshots

    def __str__(self) -> str:
        lines = [
            "  " * depth + ("(now)" if one is None else one.name)
            for depth, one in self._walk(self.roots, 0)
        ]
        return "\n".join([*lines, *([] if self.current else ["(now)"])])

    def __repr__(self) -> str:
        return f"<SnapshotTree of {len(self)}, now on {self._current or 'none'}>"

    def _repr_html_(self) -> str:
        from pyvirt_sdk.display.views import snapshots

        lines = [
            (depth, None if one is None else vars(one)) for depth, one in self._walk(self.roots, 0)
        ]
        return snapshots(repr(self)[1:-1], [*lines, *([] if self.current else [(0, None)])])

    def _walk(self, snapshots: Iterable[S], depth: int) -> Iterator[tuple[int, S | None]]:
        """How deep each stands; None is the present state."""
        for snapshot in snapshots:
            yield depth, snapshot
            if snapshot is self.current:
                yield depth + 1, None
            yield from self._walk(self.children(snapshot.name), depth + 1)
