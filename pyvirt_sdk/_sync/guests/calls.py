# Made from pyvirt_sdk/_aio/guests/calls.py by tools/convert.py: edit that file, then run `make
# sync`.
"""How the parts of a guest (snapshots, agent) reach it, wherever it is."""

from __future__ import annotations

from typing import Any, Protocol


class GuestCall(Protocol):
    """Makes a call on a part of a guest, on the node where that is now."""

    def __call__(self, method: str, *parts: str, **params: Any) -> Any:
        """Make it, and return its data."""
        ...
