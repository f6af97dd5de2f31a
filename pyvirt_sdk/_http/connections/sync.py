# Made from pyvirt_sdk/_http/connections/aio.py by tools/convert.py: edit that file, then run `make
# sync`.
"""A stack of connections to each server.

The connections and who may use them are kept here, since no pool of an HTTP library stays connected
where Proxmox VE does (see ``reading``), nor gives a thousand requests their turns without looking
at all of them each time.
"""

from __future__ import annotations

import ssl
from types import NoneType

import httpcore

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Body, Message
from pyvirt_sdk._http.answers import RawAnswer
from pyvirt_sdk._http.network.sync import Backend
from pyvirt_sdk._http.reading import Reading
from pyvirt_sdk._http.settings import Limits
from pyvirt_sdk._http.writing import Writer
from pyvirt_sdk._primitives.sync import Places, read_ahead

_CHUNK = 64 * 1024


class Connections:
    """Connections to any number of servers, each used by one request at a time."""

    def __init__(self, context: ssl.SSLContext, most: int) -> None:
        self._context = context
        self._most = most
        self._servers: dict[Endpoint, _Server] = {}

    def send(self, message: Message, endpoint: Endpoint, limits: Limits) -> RawAnswer:
        """Send a message and read the whole answer."""
        server = self._servers.get(endpoint)
        if server is None:
            made = _Server(endpoint, self._context, self._most)
            server = self._servers.setdefault(endpoint, made)
        return server.send(message, limits)

    def close(self) -> None:
        """Close every connection that is not in use."""
        for server in self._servers.values():
            server.close()


class _Server:
    """The connections to one server."""

    def __init__(self, endpoint: Endpoint, context: ssl.SSLContext, most: int) -> None:
        self._writer = Writer(endpoint)
        self._port = endpoint.port
        self._host, self._name = endpoint.host, endpoint.name
        self._context = context if endpoint.scheme == "https" else None
        self._idle: list[httpcore.NetworkStream] = []
        self._places = Places(most)
        self._most = most

    def send(self, message: Message, limits: Limits) -> RawAnswer:
        request = self._writer.write(message)
        reading = Reading()
        if not self._places.take(limits.left(limits.pool)):
            raise httpcore.PoolTimeout(f"{self._most} requests are under way")
        try:
            stream = self._stream(limits.left(limits.connect))
            try:
                stream.write(request, limits.left(limits.write))
                if isinstance(message.body, (bytes, NoneType)):
                    answer = _read(stream, reading, limits)
                else:
                    answer = _send_along(stream, reading, message.body, limits)
            except BaseException:
                stream.close()
                raise
            if reading.stays:
                self._idle.append(stream)
            else:
                stream.close()
        finally:
            self._places.leave()
        return answer

    def _stream(self, timeout: float) -> httpcore.NetworkStream:
        """The stream used last that still stands, or a new one."""
        while self._idle:
            stream = self._idle.pop()
            if not stream.get_extra_info("is_readable"):
                return stream
            stream.close()  # nothing was asked: it can only be that the server has left
        stream = Backend().connect_tcp(self._host, self._port, timeout)
        if self._context is None:
            return stream
        return stream.start_tls(self._context, self._name, timeout)

    def close(self) -> None:
        while self._idle:
            self._idle.pop().close()


def _send_along(
    stream: httpcore.NetworkStream,
    reading: Reading,
    body: Body,
    limits: Limits,
) -> RawAnswer:
    """Send a long body, and read the answer, which may come before its end."""
    pieces = read_ahead(body.pieces())
    try:
        for piece in pieces:
            if limits.over:
                raise httpcore.WriteTimeout("the deadline has passed")
            stream.write(piece, limits.left(limits.write))
    except httpcore.WriteError as error:
        try:
            return _read(stream, reading, limits)
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException):
            raise error from None
    finally:
        pieces.close()
    return _read(stream, reading, limits)


def _read(stream: httpcore.NetworkStream, reading: Reading, limits: Limits) -> RawAnswer:
    """The whole answer."""
    while not limits.over:
        answer = reading.feed(stream.read(_CHUNK, limits.left(limits.read)))
        if answer is not None:
            return answer
    raise httpcore.ReadTimeout("the deadline has passed")
