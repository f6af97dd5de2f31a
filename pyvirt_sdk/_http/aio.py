"""Carries a message to a server and its response back.

Connections are driven without an HTTP client on top: cookies, redirects and authentication are not
its business here, and each of its layers costs time on every call. A transport that the caller
gives, and one that leads through a proxy, is httpx's.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

import httpcore

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Message, Request, Response
from pyvirt_sdk._http.answers import RawAnswer
from pyvirt_sdk._http.connections.aio import AsyncConnections
from pyvirt_sdk._http.failures import failure
from pyvirt_sdk._http.settings import Trust, timeouts
from pyvirt_sdk._http.tls import make_context

if TYPE_CHECKING:
    import httpx

_FAILURES = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
    UnicodeError,
    zlib.error,
)


class AsyncWay(Protocol):
    """What brings a message to a server."""

    async def send(
        self, message: Message, endpoint: Endpoint, timeouts: Mapping[str, float]
    ) -> RawAnswer:
        """Send a message and read the whole answer."""
        ...

    async def aclose(self) -> None:
        """Close every connection."""
        ...


class AsyncCarrier:
    """Ways to any number of servers that are trusted in the same way."""

    def __init__(self, trust: Trust, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._way, self._failures = _way(trust, transport)

    async def carry(
        self, request: Request, message: Message, endpoint: Endpoint, timeout: float
    ) -> Response:
        """Send and wait for the whole answer; ``timeout`` is in seconds without a sign of it.

        Raises:
            TransportError: with the class that says whether the request ever left.
        """
        try:
            answer = await self._way.send(message, endpoint, timeouts(timeout))
            return answer.response()
        except self._failures as error:
            raise failure(error, request, endpoint) from error

    async def aclose(self) -> None:
        """Close every connection."""
        await self._way.aclose()


def _way(
    trust: Trust, transport: httpx.AsyncBaseTransport | None
) -> tuple[AsyncWay, tuple[type[Exception], ...]]:
    if transport is None and trust.proxy is None:
        return AsyncConnections(make_context(trust.verify, trust.fingerprint)), _FAILURES
    from pyvirt_sdk._http.transports.aio import FAILURES, AsyncTransportWay, through_proxy

    return AsyncTransportWay(transport or through_proxy(trust)), FAILURES
