"""The id of a task, and all it tells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime

from pyvirt_sdk.errors import FormatError

_UPID = re.compile(
    r"UPID:(?P<node>[a-zA-Z0-9](?:[a-zA-Z0-9\-]*[a-zA-Z0-9])?)"
    r":(?P<pid>[0-9A-Fa-f]{8}):(?P<pstart>[0-9A-Fa-f]{8,9}):(?P<starttime>[0-9A-Fa-f]{8})"
    r":(?P<type>[^:\s]+):(?P<id>[^:\s]*):(?P<user>[^:\s!]+)(?:!(?P<token>[^:\s]+))?:"
)


@dataclass(frozen=True, slots=True)
class UPID:
    """A task's unique id, taken apart.

    >>> upid = UPID.parse("UPID:pve1:0001A2B3:00C0FFEE:6720F1A0:qmstart:100:root@pam!ci:")
    >>> upid.node, upid.type, upid.id, upid.user, upid.token
    ('pve1', 'qmstart', '100', 'root@pam', 'ci')
    >>> str(upid)
    'UPID:pve1:0001A2B3:00C0FFEE:6720F1A0:qmstart:100:root@pam!ci:'

    ``pid`` and ``pstart`` name the process on the node, ``starttime`` is in seconds since 1970,
    ``token`` is None where a user asked in person.
    """

    node: str
    pid: int
    pstart: int
    starttime: int
    type: str
    id: str
    user: str
    token: str | None = None
    _text: str = field(default="", repr=False, compare=False)

    @classmethod
    def parse(cls, text: str) -> UPID:
        """Take a UPID apart; FormatError where it is none."""
        match = _UPID.fullmatch(str(text))  # a server may say something else
        if match is None:
            raise FormatError(f"not the id of a task: {str(text)[:100]!r}")
        return cls(
            node=match["node"],
            pid=int(match["pid"], 16),
            pstart=int(match["pstart"], 16),
            starttime=int(match["starttime"], 16),
            type=match["type"],
            id=match["id"],
            user=match["user"],
            token=match["token"],
            _text=text,
        )

    @property
    def started(self) -> datetime:
        """When the task started, in UTC."""
        return datetime.fromtimestamp(self.starttime, UTC)

    def __str__(self) -> str:
        # Case and leading zeros of the hexadecimal numbers are the server's, so its text is kept.
        if self._text:
            return self._text
        user = f"{self.user}!{self.token}" if self.token else self.user
        return (
            f"UPID:{self.node}:{self.pid:08X}:{self.pstart:08X}:{self.starttime:08X}"
            f":{self.type}:{self.id}:{user}:"
        )
