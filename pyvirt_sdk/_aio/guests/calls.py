"""How the parts of a guest (snapshots, agent) reach it, wherever it is."""

from __future__ import annotations

from typing import Any, Protocol


class AsyncGuestCall(Protocol):
    """Makes a call on a part of a guest, on the node where that is now."""

    async def __call__(self, method: str, *parts: str, **params: Any) -> Any:
        """Make it, and return its data."""
        ...
