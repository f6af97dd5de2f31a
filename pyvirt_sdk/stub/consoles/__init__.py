"""What is behind an open console: a terminal with a shell, or a display."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

__all__ = ["Console", "Open"]


class Console(Protocol):
    """One side of a conversation in bytes."""

    closed: bool

    def greeting(self) -> bytes:
        """What it says first."""
        ...

    def answer(self, data: bytes) -> bytes:
        """What it says to that."""
        ...


@dataclass(frozen=True, slots=True)
class Open:
    """A console that listens on a port, for one to connect."""

    new: Callable[[], Console]
    # whether what it belongs to still runs
    lives: Callable[[], bool]
