"""Carries a message to a server and its response back.

Connections are driven without an HTTP client on top: cookies, redirects and authentication are not
its business here, and each of its layers costs time on every call. A transport that the caller
gives, and one that leads through a proxy, is httpx's.
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Message, Request, Response
from pyvirt_sdk._http.failures import failure, is_failure
from pyvirt_sdk._http.settings import Limits, Trust
from pyvirt_sdk._http.standins import stood_in
from pyvirt_sdk._http.tls import make_context
from pyvirt_sdk.errors import ConfigError

if TYPE_CHECKING:
    import httpx

    from pyvirt_sdk._http.connections.aio import AsyncConnections
    from pyvirt_sdk._http.transports.aio import AsyncTransports


class AsyncCarrier:
    """Ways to any number of servers that are trusted in the same way."""

    def __init__(self, trust: Trust, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._trust = trust
        self._given = transport
        self._transports: AsyncTransports | None = None
        self._connections: AsyncConnections | None = None
        if transport is None and trust.proxy is None:
            from pyvirt_sdk._http.connections.aio import AsyncConnections

            self._connections = AsyncConnections(
                make_context(trust.verify, trust.fingerprint), trust.connections
            )
        else:
            self._transports = self._over_httpx()

    async def carry(
        self, request: Request, message: Message, endpoint: Endpoint, limits: Limits
    ) -> Response:
        """Send and wait for the whole answer.

        Raises:
            TransportError: with the class that says whether the request ever left.
        """
        try:
            answer = await self._way().send(message, endpoint, limits)
            return answer.response()
        except Exception as error:
            if is_failure(error):
                # Where the libraries below met it would fill screens, and stays as the context.
                raise failure(error, request, endpoint, self._trust.proxy) from None
            raise

    @property
    def context(self) -> ssl.SSLContext:
        """Whom connections trust.

        Raises:
            ConfigError: calls go over a transport that was given, which carries nothing else.
        """
        if self._given is not None:
            raise ConfigError(
                "the transport that the client was given carries no WebSocket",
                hint="serve the stub over HTTPS, with stub.serve(), and give the client its URL",
            )
        return make_context(self._trust.verify, self._trust.fingerprint)

    async def aclose(self) -> None:
        """Close every connection."""
        for way in (self._connections, self._transports):
            if way is not None:
                await way.aclose()

    def _way(self) -> AsyncConnections | AsyncTransports:
        if self._connections is not None and not stood_in():
            return self._connections
        if self._transports is None:
            self._transports = self._over_httpx()
        return self._transports

    def _over_httpx(self) -> AsyncTransports:
        from pyvirt_sdk._http.transports.aio import AsyncTransports

        return AsyncTransports(self._trust, self._given)
