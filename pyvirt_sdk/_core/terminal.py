"""What the terminal of Proxmox VE is told: keys, sizes, and that one is still there."""

from __future__ import annotations

from typing import Final

#: Sent from time to time so that the line is not cut.
STILL_HERE: Final = b"2"
#: What the terminal says once it has let one in.
LET_IN: Final = b"OK"


def login(user: str, ticket: str) -> bytes:
    """What is said first."""
    return f"{user}:{ticket}\n".encode()


def keys(text: str | bytes) -> bytes:
    r"""Keys that are pressed.

    >>> keys("ls\r")
    b'0:3:ls\r'
    """
    data = text.encode() if isinstance(text, str) else text
    return b"0:%d:%s" % (len(data), data)


def size(columns: int, rows: int) -> bytes:
    """The size of the screen.

    >>> size(80, 24)
    b'1:80:24:'
    """
    return b"1:%d:%d:" % (columns, rows)
