"""Who comes after whom, where the server would let two at once fail."""

from __future__ import annotations

from collections.abc import Hashable

from pyvirt_sdk._primitives.aio import Lock


class AsyncTurns:
    """Lets the callers of one process do the same thing one after the other."""

    def __init__(self) -> None:
        self._locks: dict[Hashable, Lock] = {}

    def of(self, *key: Hashable) -> Lock:
        """The lock for one thing."""
        return self._locks.setdefault(key, Lock())
