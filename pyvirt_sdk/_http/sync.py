# Made from pyvirt_sdk/_http/aio.py by tools/convert.py: edit that file, then run `make sync`.
"""Carries a message to a server and its response back.

Connections are driven without an HTTP client on top: cookies, redirects and authentication are not
its business here, and each of its layers costs time on every call. A transport that the caller
gives, and one that leads through a proxy, is httpx's.
"""

from __future__ import annotations

import os
import ssl
from typing import TYPE_CHECKING

from pyvirt_sdk._core.auth import Headers
from pyvirt_sdk._core.encoding import encode
from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.proxies import proxy_from_environment
from pyvirt_sdk._core.wire import Message, Request, Response
from pyvirt_sdk._http.failures import bad_proxy, failure, is_failure, line_failure
from pyvirt_sdk._http.settings import Limits, Trust
from pyvirt_sdk._http.standins import stood_in
from pyvirt_sdk._http.tls import make_context
from pyvirt_sdk._primitives.sync import Here
from pyvirt_sdk.errors import ConfigError

if TYPE_CHECKING:
    import httpx

    from pyvirt_sdk._http.connections.sync import Connections
    from pyvirt_sdk._http.sockets.sync import Socket
    from pyvirt_sdk._http.transports.sync import Transports


class Carrier:
    """Ways to any number of servers that are trusted in the same way."""

    def __init__(self, trust: Trust, transport: httpx.BaseTransport | None = None) -> None:
        self._trust = trust
        self._given = None if transport is None else self._over(transport)
        self._context = None if transport else make_context(trust.verify, trust.fingerprint)
        self._env = dict(os.environ) if trust.proxy is None and _names_a_proxy() else None
        self._connections = Here(self._direct)
        self._proxied: Here[dict[str | None, Transports]] = Here(dict)

    def check(self, endpoint: Endpoint) -> None:
        """Look at whether the way to a host can be used.

        Raises:
            ConfigError: it leads through a proxy that cannot.
        """
        if self._given is None and (proxy := self.proxy(endpoint)) is not None:
            self._own_transport(proxy)

    def carry(
        self, request: Request, message: Message, endpoint: Endpoint, limits: Limits
    ) -> Response:
        """Send and wait for the whole answer.

        Raises:
            TransportError: with the class that says whether the request ever left.
        """
        try:
            answer = self._way(endpoint).send(message, endpoint, limits)
            return answer.response()
        except Exception as error:
            if not is_failure(error):
                raise
            failed = failure(error, request, endpoint, self._trust.proxy)
        # Here, where the library's error is no longer its context: that may hold what was sent.
        raise failed from None

    def dial(
        self, request: Request, headers: Headers, endpoint: Endpoint, timeout: float
    ) -> Socket | Response:
        """Open a WebSocket; the answer of a server that opens none.

        Raises:
            TransportError: nothing was answered, or nothing that can be read.
            ConfigError: this needs a package that is not installed.
        """
        try:
            from websockets.exceptions import WebSocketException

            from pyvirt_sdk._http.sockets import refusal
            from pyvirt_sdk._http.sockets.sync import open_socket
        except ModuleNotFoundError as error:
            raise ConfigError(
                f"a console needs {error.name}", hint="type: pip install 'pyvirt-sdk[console]'"
            ) from error
        secure = endpoint.scheme == "https"
        target = encode(request, endpoint.base).target
        url = f"{'wss' if secure else 'ws'}://{endpoint.told}{target}"
        context, proxy = self.context, self.proxy(endpoint)
        zoned = endpoint.host != endpoint.name and proxy is None
        address = (endpoint.host, endpoint.port) if zoned else None
        try:
            return open_socket(url, context if secure else None, headers, timeout, proxy, address)
        except ImportError as error:
            raise bad_proxy(error) from error
        except (OSError, ValueError, EOFError, WebSocketException) as error:
            if refused := refusal(error):
                return refused
            failed = line_failure(error, request, endpoint, proxy)
        raise failed from None  # without the error below as its context: it may hold the ticket

    @property
    def context(self) -> ssl.SSLContext:
        """Whom connections trust.

        Raises:
            ConfigError: calls go over a transport that was given, which carries nothing else.
        """
        if self._context is None:
            raise ConfigError(
                "the transport that the client was given carries no WebSocket",
                hint="serve the stub over HTTPS, with stub.serve(), and give the client its URL",
            )
        return self._context

    def proxy(self, endpoint: Endpoint) -> str | None:
        """The URL of the proxy on the way to a host, if there is one."""
        if self._env is not None:
            return proxy_from_environment(endpoint, self._env)
        return self._trust.proxy or None

    def close(self) -> None:
        """Close every connection, of those that were opened here."""
        connections = self._connections.there()
        ways = [self._given, connections, *(self._proxied.there() or {}).values()]
        for way in ways:
            if way is not None:
                way.close()

    def _way(self, endpoint: Endpoint) -> Connections | Transports:
        if self._given is not None:
            return self._given
        proxy = self.proxy(endpoint)
        if proxy is None and not stood_in():
            return self._connections.get()
        ways = self._proxied.get()
        way = ways.get(proxy)
        if way is None:
            way = ways.setdefault(proxy, self._over(self._own_transport(proxy)))
        return way

    def _direct(self) -> Connections:
        from pyvirt_sdk._http.connections.sync import Connections

        return Connections(self.context, self._trust.connections)

    def _own_transport(self, proxy: str | None) -> httpx.BaseTransport:
        from pyvirt_sdk._http.transports.sync import own_transport

        return own_transport(self.context, proxy, self._trust.connections)

    def _over(self, transport: httpx.BaseTransport) -> Transports:
        from pyvirt_sdk._http.transports.sync import Transports

        return Transports(transport)


def _names_a_proxy() -> bool:
    return any(name.lower().endswith("_proxy") for name in os.environ)
