# Made from pyvirt_sdk/_http/aio.py by tools/convert.py: edit that file, then run `make sync`.
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
from pyvirt_sdk._http.connections.sync import Connections
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


class Way(Protocol):
    """What brings a message to a server."""

    def send(
        self, message: Message, endpoint: Endpoint, timeouts: Mapping[str, float]
    ) -> RawAnswer:
        """Send a message and read the whole answer."""
        ...

    def close(self) -> None:
        """Close every connection."""
        ...


class Carrier:
    """Ways to any number of servers that are trusted in the same way."""

    def __init__(self, trust: Trust, transport: httpx.BaseTransport | None = None) -> None:
        self._way, self._failures = _way(trust, transport)

    def carry(
        self, request: Request, message: Message, endpoint: Endpoint, timeout: float
    ) -> Response:
        """Send and wait for the whole answer; ``timeout`` is in seconds without a sign of it.

        Raises:
            TransportError: with the class that says whether the request ever left.
        """
        try:
            answer = self._way.send(message, endpoint, timeouts(timeout))
            return answer.response()
        except self._failures as error:
            raise failure(error, request, endpoint) from error

    def close(self) -> None:
        """Close every connection."""
        self._way.close()


def _way(
    trust: Trust, transport: httpx.BaseTransport | None
) -> tuple[Way, tuple[type[Exception], ...]]:
    if transport is None and trust.proxy is None:
        return Connections(make_context(trust.verify, trust.fingerprint)), _FAILURES
    from pyvirt_sdk._http.transports.sync import FAILURES, TransportWay, through_proxy

    return TransportWay(transport or through_proxy(trust)), FAILURES
