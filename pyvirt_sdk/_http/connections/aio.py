"""A pool of connections to each server.

The connections are httpcore's. Its pool is not used: it looks at every connection and every waiting
request whenever one comes or goes, which a thousand requests at once make slow. Here a request
takes a place, and with it the connection that was used last.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from typing import Any, cast

import httpcore

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Message
from pyvirt_sdk._http.answers import RawAnswer
from pyvirt_sdk._http.connections.relayed import END, LONGEST, as_it_is
from pyvirt_sdk._http.network.aio import AsyncBackend
from pyvirt_sdk._http.settings import COMMON_HEADERS, MOST_CONNECTIONS
from pyvirt_sdk._primitives.aio import Places

_HEADERS = [(name.encode(), value.encode()) for name, value in COMMON_HEADERS]


class AsyncConnections:
    """Connections to any number of servers, each used by one request at a time."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._servers: dict[Endpoint, _AsyncServer] = {}

    async def send(
        self, message: Message, endpoint: Endpoint, timeouts: Mapping[str, float]
    ) -> RawAnswer:
        """Send a message and read the whole answer."""
        server = self._servers.get(endpoint)
        if server is None:
            server = self._servers.setdefault(endpoint, _AsyncServer(endpoint, self._context))
        return await server.send(message, timeouts)

    async def aclose(self) -> None:
        """Close every connection that is not in use."""
        for server in self._servers.values():
            await server.aclose()


class _AsyncServer:
    """The connections to one server."""

    def __init__(self, endpoint: Endpoint, context: ssl.SSLContext) -> None:
        self._address = (endpoint.scheme.encode(), endpoint.host.encode("idna"), endpoint.port)
        self._host = (b"Host", endpoint.authority.encode("idna"))
        self._context = context
        self._idle: list[httpcore.AsyncHTTPConnection] = []
        self._places = Places(MOST_CONNECTIONS)

    async def send(self, message: Message, timeouts: Mapping[str, float]) -> RawAnswer:
        request = self._request(message, timeouts)
        if not await self._places.take(timeouts["pool"]):
            raise httpcore.PoolTimeout(f"{MOST_CONNECTIONS} requests are under way")
        try:
            return await self._exchange(request)
        finally:
            self._places.leave()

    async def _exchange(self, request: httpcore.Request) -> RawAnswer:
        connection = await self._connection()
        answer = await connection.handle_async_request(request)
        try:
            body = await answer.aread()
        finally:
            await answer.aclose()
        if connection.is_idle():
            self._idle.append(connection)
        more = cast("Mapping[str, bytes]", answer.extensions)
        return RawAnswer(answer.status, more.get("reason_phrase", b""), answer.headers, body)

    async def _connection(self) -> httpcore.AsyncHTTPConnection:
        """The connection used last that still stands, or a new one."""
        while self._idle:
            connection = self._idle.pop()
            if not connection.has_expired():
                return connection
            await connection.aclose()
        return httpcore.AsyncHTTPConnection(
            httpcore.Origin(*self._address),
            ssl_context=self._context,
            network_backend=_AsyncHonestBackend(),
        )

    def _request(self, message: Message, timeouts: Mapping[str, float]) -> httpcore.Request:
        headers = [self._host, *_HEADERS]
        for name, value in message.headers:
            headers.append((name.encode("ascii"), value.encode("ascii")))
        if message.body is not None:
            headers.append((b"Content-Length", str(len(message.body)).encode()))
        url = httpcore.URL(
            scheme=self._address[0],
            host=self._address[1],
            port=self._address[2],
            target=message.target.encode(),
        )
        return httpcore.Request(
            message.method.encode(),
            url,
            headers=headers,
            content=message.body or b"",
            extensions={"timeout": timeouts},
        )

    async def aclose(self) -> None:
        while self._idle:
            await self._idle.pop().aclose()


class _AsyncHonestBackend(AsyncBackend):
    """Opens streams on which the heads of answers are as they are."""

    async def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        return _AsyncHonestStream(await super().connect_tcp(*args, **kwargs))


class _AsyncHonestStream(httpcore.AsyncNetworkStream):
    """Reads the head of each answer whole, and mends what it says of the connection."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._awaits_head = False

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = await self._stream.read(max_bytes, timeout)
        if not self._awaits_head:
            return data
        self._awaits_head = False
        while END not in data and len(data) < LONGEST:
            more = await self._stream.read(max_bytes, timeout)
            if not more:
                return data
            data += more
        head, end, body = data.partition(END)
        return as_it_is(head + end) + body

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._awaits_head = True
        await self._stream.write(buffer, timeout)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        return _AsyncHonestStream(stream)

    async def aclose(self) -> None:
        await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
