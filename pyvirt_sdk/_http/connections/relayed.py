"""Answers that Proxmox VE relays between its daemons say of their connection what is not so.

The head of such an answer holds `Connection: close` and `Connection: Keep-Alive` at once: the first
is left over from the daemon behind, and the connection stays open. `close` alone is meant.
"""

from __future__ import annotations

import re
from typing import Final

#: Where the head of an answer ends.
END: Final = b"\r\n\r\n"
#: A head longer than this is none.
LONGEST: Final = 64 * 1024

_SAID = re.compile(rb"(?i)\r\nconnection:[ \t]*([^\r\n]*)")


def as_it_is(head: bytes) -> bytes:
    r"""The head of an answer, saying of its connection what is so.

    >>> as_it_is(b"HTTP/1.1 200 OK\r\nConnection: close\r\nConnection: Keep-Alive\r\n\r\n")
    b'HTTP/1.1 200 OK\r\nConnection: Keep-Alive\r\n\r\n'
    """
    said = [value.strip().lower() for value in _SAID.findall(head)]
    if len(said) < 2 or b"close" not in said or b"keep-alive" not in said:
        return head
    return _SAID.sub(lambda found: b"" if found[1].strip().lower() == b"close" else found[0], head)
