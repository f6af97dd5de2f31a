"""Streams to a server; what those for threads and those for event loops have in common."""

from __future__ import annotations

import select
import socket
from typing import Final

__all__ = ["NOT_COME", "NOT_TAKEN", "has_come"]

#: What is said of a server that lets one wait.
NOT_COME: Final = "nothing came in time"
NOT_TAKEN: Final = "the server took no more in time"


def has_come(line: socket.socket | None) -> bool:
    """Whether a socket has something to read, or its end."""
    if line is None or line.fileno() < 0:
        return True
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([line], [], [], 0)[0])
    poll = select.poll()
    poll.register(line, select.POLLIN)
    return bool(poll.poll(0))
