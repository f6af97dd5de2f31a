"""Ids for new guests, when the caller names none: found, and kept even if others race for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from pyvirt_sdk._primitives.aio import Later, Lock
from pyvirt_sdk.errors import AlreadyExists

T = TypeVar("T")

#: Ids that are tried before giving up: each failure means that somebody else took one meanwhile.
_TRIES: Final = 20


class AsyncVMIDs:
    """Hands out ids for new guests, each to one caller of this process at a time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._reserved: set[int] = set()

    async def make(
        self, next_id: Later[int], vmid: int | None, attempt: Callable[[int], Awaitable[T]]
    ) -> T:
        """Make a guest under this id, or when it is None under one that ``next_id`` says is free.

        The server only names an id that is free now. Two clients that ask at once are told the
        same, and the second is refused: it takes the next.

        Raises:
            AlreadyExists: the given id is taken, or so were all that were tried.
        """
        if vmid is not None:
            return await attempt(vmid)
        taken: set[int] = set()
        while True:
            candidate = await self._reserve(next_id, taken)
            try:
                return await attempt(candidate)
            except AlreadyExists as error:
                taken.add(candidate)
                if str(candidate) not in error.message or len(taken) == _TRIES:
                    raise
            finally:
                self._reserved.discard(candidate)

    async def _reserve(self, next_id: Later[int], taken: set[int]) -> int:
        async with self._lock:
            candidate = await next_id()
            while candidate in taken or candidate in self._reserved:
                candidate += 1
            self._reserved.add(candidate)
            return candidate
