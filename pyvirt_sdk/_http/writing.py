"""A message as the bytes that go out."""

from __future__ import annotations

import h11

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Message
from pyvirt_sdk._http.settings import COMMON_HEADERS


class Writer:
    """Writes requests to one server.

    Most requests of a client carry the same headers: h11 checks them once.
    """

    def __init__(self, endpoint: Endpoint) -> None:
        self._common = (("Host", endpoint.authority), *COMMON_HEADERS)
        self._last: tuple[object, h11.Request] | None = None

    def write(self, wire: h11.Connection, message: Message) -> bytes:
        """The request as bytes; of one with a long body, all that stands before it.

        Raises:
            h11.LocalProtocolError, UnicodeError: something in it fits no request.
        """
        body = message.body
        if body is None:
            return _joined(wire, self._without_body(message))
        length = len(body) if isinstance(body, bytes) else body.length
        headers = [*self._common, *message.headers, ("Content-Length", str(length))]
        request = h11.Request(method=message.method, target=message.target, headers=headers)
        if isinstance(body, bytes):
            return _joined(wire, request, body)
        return wire.send(request) or b""

    def _without_body(self, message: Message) -> h11.Request:
        if self._last is not None and self._last[0] == message.headers:
            checked = self._last[1].headers
            return h11.Request(method=message.method, target=message.target, headers=checked)
        headers = [*self._common, *message.headers]
        request = h11.Request(method=message.method, target=message.target, headers=headers)
        self._last = (message.headers, request)
        return request


def _joined(wire: h11.Connection, request: h11.Request, body: bytes = b"") -> bytes:
    parts = [wire.send(request)]
    if body:
        parts.append(wire.send(h11.Data(data=body)))
    parts.append(wire.send(h11.EndOfMessage()))
    return b"".join(part for part in parts if part)
