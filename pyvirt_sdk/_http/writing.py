"""A message as the bytes that go out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

import h11

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Message
from pyvirt_sdk._http.settings import COMMON_HEADERS

#: Bytes that are sent at once; during a longer body the server is listened to.
_PIECE: Final = 256 * 1024
_LINE: Final = re.compile(rb"[A-Z]+ [\x21-\x7e]+ HTTP/1\.1\r\n")


class Writer:
    """Writes requests to one server.

    Most requests of a client carry the same headers: h11 checks and writes them once.
    """

    def __init__(self, endpoint: Endpoint) -> None:
        self._common = (("Host", endpoint.told), *COMMON_HEADERS)
        self._last: tuple[object, bytes] | None = None

    def write(self, message: Message) -> tuple[bytes, Iterator[bytes] | None]:
        """The request as bytes; of one with a long body, all that stands before it, and its pieces.

        Raises:
            h11.LocalProtocolError, UnicodeError: something in it fits no request.
        """
        line = f"{message.method} {message.target} HTTP/1.1\r\n".encode("ascii")
        if not _LINE.fullmatch(line):
            raise h11.LocalProtocolError("the path fits no request line")
        head = line + self._headers(message.headers)
        body = message.body
        if body is None:
            return head + b"\r\n", None
        if not isinstance(body, bytes):
            return head + b"Content-Length: %d\r\n\r\n" % body.length, body.pieces()
        head += b"Content-Length: %d\r\n\r\n" % len(body)
        if len(body) <= _PIECE:
            return head + body, None
        return head, (body[at : at + _PIECE] for at in range(0, len(body), _PIECE))

    def _headers(self, headers: Sequence[tuple[str, str]]) -> bytes:
        last = self._last
        if last is not None and last[0] == headers:
            return last[1]
        request = h11.Request(method="GET", target="/", headers=[*self._common, *headers])
        lines = [name + b": " + value + b"\r\n" for name, value in request.headers.raw_items()]
        written = b"".join(lines)
        self._last = (headers, written)  # which another thread may replace at once
        return written
