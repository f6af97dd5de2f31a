"""What came back, before anything is made of it."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Final, NamedTuple

from pyvirt_sdk._core.wire import Response

#: How many times longer a body is before it is compressed: lists, of which the long ones matter.
_SHRINKS: Final = 16


class RawAnswer(NamedTuple):
    """Status, reason phrase, headers and body as they stood on the wire."""

    status: int
    reason: bytes
    headers: Sequence[tuple[bytes, bytes]]
    body: bytes

    def response(self) -> Response:
        """The same with headers by their names in lower case, decompressed."""
        headers = {
            name.lower().decode("latin-1"): value.decode("latin-1") for name, value in self.headers
        }
        body = self.body
        if body and headers.get("content-encoding", "").lower() in {"gzip", "x-gzip"}:
            body = zlib.decompress(body, zlib.MAX_WBITS | 16, _SHRINKS * len(body))
        return Response(self.status, words(self.reason), headers, body)


def words(phrase: bytes) -> str:
    """A reason phrase, which holds the only message of many errors, in UTF-8 or Latin-1."""
    try:
        return phrase.decode()
    except UnicodeDecodeError:
        return phrase.decode("latin-1")
