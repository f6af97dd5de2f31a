"""What came back, before anything is made of it."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import NamedTuple

from pyvirt_sdk._core.wire import Response


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
            body = _decompressed(body)
        return Response(self.status, words(self.reason), headers, body)


def _decompressed(body: bytes) -> bytes:
    """What was compressed: one part, or several, one after the other.

    Raises:
        zlib.error: it is cut or garbled.
    """
    parts: list[bytes] = []
    while body:
        reader = zlib.decompressobj(zlib.MAX_WBITS | 16)
        parts.append(reader.decompress(body))
        if not reader.eof:
            raise zlib.error("the compressed answer is cut")
        body = reader.unused_data
    return b"".join(parts)


def words(phrase: bytes) -> str:
    """A reason phrase, which holds the only message of many errors, in UTF-8 or Latin-1."""
    try:
        return phrase.decode()
    except UnicodeDecodeError:
        return phrase.decode("latin-1")
