# Made from pyvirt_sdk/_aio/vmids.py by tools/convert.py: edit that file, then run `make sync`.
"""Ids for new guests, when the caller names none: found, and kept even if others race for it."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import Final, TypeVar

from pyvirt_sdk._primitives.sync import Lock
from pyvirt_sdk.errors import AlreadyExists

T = TypeVar("T")

#: Ids that are tried before giving up: each failure means that somebody else took one meanwhile,
#: or has a guest of that id that the user or token may not see.
_TRIES: Final = 100


class VMIDs:
    """Hands out ids for new guests, each to one caller of this process at a time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._reserved: set[int] = set()

    def make(
        self,
        free: Callable[[Set[int]], int],
        attempt: Callable[[int], T],
    ) -> T:
        """Make a guest under an id that ``free`` says is free, and not among those it is given.

        The server only names an id that is free now. Two clients that ask at once are told the
        same, and the second is refused: it takes the next.

        Raises:
            AlreadyExists: all ids that were tried are taken.
        """
        taken: set[int] = set()
        while True:
            candidate = self._reserve(free, taken)
            try:
                return attempt(candidate)
            except AlreadyExists as error:
                taken.add(candidate)
                if str(candidate) not in error.message or len(taken) == _TRIES:
                    raise
            finally:
                self._reserved.discard(candidate)

    def _reserve(self, free: Callable[[Set[int]], int], taken: Set[int]) -> int:
        with self._lock:
            candidate = free(taken | self._reserved)
            self._reserved.add(candidate)
            return candidate
