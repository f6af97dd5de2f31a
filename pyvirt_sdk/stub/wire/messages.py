"""Request and response, as plain values that any mount can make and send."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote

__all__ = ["Headers", "Request", "Response"]

_UPLOAD = re.compile(r"/nodes/[^/]+/storage/[^/]+/upload")

Headers = tuple[tuple[str, str], ...]


def _first(headers: Headers, name: str) -> str | None:
    wanted = name.lower()
    return next((value for key, value in headers if key.lower() == wanted), None)


@dataclass(frozen=True)
class Request:
    """A request as it came in: the target is path and query, still percent-encoded.

    >>> Request("GET", "/api2/json/pools?poolid=a%2Fb").path
    '/api2/json/pools'
    """

    method: str
    target: str
    headers: Headers = ()
    body: bytes = b""

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its case."""
        return _first(self.headers, name)

    @cached_property
    def path(self) -> str:
        """The path, decoded."""
        return unquote(self.target.partition("?")[0])

    @property
    def path_below_api(self) -> str:
        """The path as operations name it, or the whole one where it is none of theirs.

        >>> Request("GET", "/api2/json/nodes/pve1").path_below_api
        '/nodes/pve1'
        """
        match self.path.split("/", 3):
            case ["", "api2", _, below]:
                return f"/{below}"
            case _:
                return self.path

    @property
    def is_upload(self) -> bool:
        """Whether it brings a file, and may be as large as that is."""
        return self.method == "POST" and _UPLOAD.fullmatch(self.path_below_api) is not None

    @property
    def query(self) -> str:
        """The query, as it was sent."""
        return self.target.partition("?")[2]


@dataclass(frozen=True, slots=True)
class Response:
    """An answer. A header may stand there twice (``Connection`` does on relayed answers).

    ``delay`` seconds pass before it is sent; with ``dropped`` the line is cut instead, with
    ``truncated`` in the middle of the body, with ``hangs`` nothing happens at all; with
    ``garbled`` what is sent is not HTTP, with ``drip`` it is sent byte by byte, so many seconds
    apart.
    """

    status: int
    reason: str
    headers: Headers = ()
    body: bytes = b""
    delay: float = 0.0
    dropped: bool = False
    truncated: bool = False
    hangs: bool = False
    garbled: bool = False
    drip: float = 0.0

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its case."""
        return _first(self.headers, name)

    @property
    def reason_bytes(self) -> bytes:
        """The reason phrase as PVE sends it: latin-1 where that can hold it, UTF-8 otherwise."""
        try:
            return self.reason.encode("latin-1")
        except UnicodeEncodeError:
            return self.reason.encode()

    @property
    def comes_whole(self) -> bool:
        """Whether it is sent as it is, and at once."""
        return not (self.dropped or self.truncated or self.hangs or self.garbled or self.drip)

    @property
    def closes(self) -> bool:
        """Whether the connection ends with this answer: ``close`` alone is meant."""
        values = {value.lower() for key, value in self.headers if key.lower() == "connection"}
        return values == {"close"}
