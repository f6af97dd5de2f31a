# Made from pyvirt_sdk/_http/transports/aio.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Sends messages over an httpx transport, without httpx's client on top."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from types import NoneType

import httpx

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Message
from pyvirt_sdk._http.answers import RawAnswer
from pyvirt_sdk._http.failures import bad_proxy
from pyvirt_sdk._http.settings import COMMON_HEADERS, Limits
from pyvirt_sdk._primitives.sync import read_ahead


class Transports:
    """The way over a transport: the one that the caller gives, or httpx's own."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport

    def send(self, message: Message, endpoint: Endpoint, limits: Limits) -> RawAnswer:
        """Send a message and read the whole answer."""
        headers = [*COMMON_HEADERS, *message.headers]
        if isinstance(message.body, (bytes, NoneType)):
            content: bytes | Iterator[bytes] | None = message.body
        else:
            content = read_ahead(message.body.pieces())
            headers.append(("Content-Length", str(message.body.length)))
        request = httpx.Request(
            message.method,
            f"{endpoint.scheme}://{endpoint.authority}{message.target}",
            headers=headers,
            content=content,
            extensions={"timeout": _timeouts(limits)},
        )
        answer = self._transport.handle_request(request)
        try:
            body = answer.read()
        finally:
            answer.close()
        phrase: bytes = answer.extensions.get("reason_phrase", b"")
        # httpx has decompressed the body.
        raw = [
            (name, value)
            for name, value in answer.headers.raw
            if name.lower() != b"content-encoding"
        ]
        return RawAnswer(answer.status_code, phrase, raw, body)

    def close(self) -> None:
        """Close every connection."""
        self._transport.close()


def _timeouts(limits: Limits) -> dict[str, float]:
    """The limits by the names that httpx gives them."""
    return {
        "connect": limits.left(limits.connect),
        "read": limits.left(limits.read),
        "write": limits.left(limits.write),
        "pool": limits.left(limits.pool),
    }


def own_transport(
    context: ssl.SSLContext, proxy: str | None, connections: int
) -> httpx.BaseTransport:
    """A transport of httpx's.

    Raises:
        ConfigError: the proxy cannot be used.
    """
    try:
        return httpx.HTTPTransport(
            verify=context,
            proxy=proxy,
            limits=httpx.Limits(max_connections=connections, max_keepalive_connections=connections),
        )
    except (ValueError, ImportError) as error:
        raise bad_proxy(error) from None
