"""Names that PVE makes up: UUIDs, MAC addresses and secrets, here from a seed."""

from __future__ import annotations

import random
import uuid
from typing import Any

__all__ = ["Names"]


class Names:
    """A source of made-up names; the same seed gives the same ones.

    >>> Names(1).mac().startswith("BC:24:11:")
    True
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - repeatable on purpose, nothing is guarded

    def uuid(self) -> str:
        """A UUID of version 4."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def mac(self, prefix: str = "BC:24:11") -> str:
        """A MAC address below the cluster's prefix."""
        given = prefix.count(":") + 1
        rest = [f"{self._random.randrange(256):02X}" for _ in range(6 - given)]
        return ":".join([prefix, *rest])

    def key(self) -> bytes:
        """A key to sign tickets with."""
        return self._random.randbytes(32)

    @property
    def state(self) -> tuple[Any, ...]:
        """How far the source has got."""
        return self._random.getstate()

    @state.setter
    def state(self, state: tuple[Any, ...]) -> None:
        self._random.setstate(state)
