# Made from pyvirt_sdk/_http/connections/aio.py by tools/convert.py: edit that file, then run `make
# sync`.
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
from pyvirt_sdk._http.network.sync import Backend
from pyvirt_sdk._http.settings import COMMON_HEADERS, MOST_CONNECTIONS
from pyvirt_sdk._primitives.sync import Places

_HEADERS = [(name.encode(), value.encode()) for name, value in COMMON_HEADERS]


class Connections:
    """Connections to any number of servers, each used by one request at a time."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._servers: dict[Endpoint, _Server] = {}

    def send(
        self, message: Message, endpoint: Endpoint, timeouts: Mapping[str, float]
    ) -> RawAnswer:
        """Send a message and read the whole answer."""
        server = self._servers.get(endpoint)
        if server is None:
            server = self._servers.setdefault(endpoint, _Server(endpoint, self._context))
        return server.send(message, timeouts)

    def close(self) -> None:
        """Close every connection that is not in use."""
        for server in self._servers.values():
            server.close()


class _Server:
    """The connections to one server."""

    def __init__(self, endpoint: Endpoint, context: ssl.SSLContext) -> None:
        self._address = (endpoint.scheme.encode(), endpoint.host.encode("idna"), endpoint.port)
        self._host = (b"Host", endpoint.authority.encode("idna"))
        self._context = context
        self._idle: list[httpcore.HTTPConnection] = []
        self._places = Places(MOST_CONNECTIONS)

    def send(self, message: Message, timeouts: Mapping[str, float]) -> RawAnswer:
        request = self._request(message, timeouts)
        if not self._places.take(timeouts["pool"]):
            raise httpcore.PoolTimeout(f"{MOST_CONNECTIONS} requests are under way")
        try:
            return self._exchange(request)
        finally:
            self._places.leave()

    def _exchange(self, request: httpcore.Request) -> RawAnswer:
        connection = self._connection()
        answer = connection.handle_request(request)
        try:
            body = answer.read()
        finally:
            answer.close()
        if connection.is_idle():
            self._idle.append(connection)
        more = cast("Mapping[str, bytes]", answer.extensions)
        return RawAnswer(answer.status, more.get("reason_phrase", b""), answer.headers, body)

    def _connection(self) -> httpcore.HTTPConnection:
        """The connection used last that still stands, or a new one."""
        while self._idle:
            connection = self._idle.pop()
            if not connection.has_expired():
                return connection
            connection.close()
        return httpcore.HTTPConnection(
            httpcore.Origin(*self._address),
            ssl_context=self._context,
            network_backend=_HonestBackend(),
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

    def close(self) -> None:
        while self._idle:
            self._idle.pop().close()


class _HonestBackend(Backend):
    """Opens streams on which the heads of answers are as they are."""

    def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        return _HonestStream(super().connect_tcp(*args, **kwargs))


class _HonestStream(httpcore.NetworkStream):
    """Reads the head of each answer whole, and mends what it says of the connection."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        self._awaits_head = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = self._stream.read(max_bytes, timeout)
        if not self._awaits_head:
            return data
        self._awaits_head = False
        while END not in data and len(data) < LONGEST:
            more = self._stream.read(max_bytes, timeout)
            if not more:
                return data
            data += more
        head, end, body = data.partition(END)
        return as_it_is(head + end) + body

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._awaits_head = True
        self._stream.write(buffer, timeout)

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, timeout)
        return _HonestStream(stream)

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
