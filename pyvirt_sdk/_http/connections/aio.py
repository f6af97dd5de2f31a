"""A stack of connections to each server.

The connections and who may use them are kept here, since no pool of an HTTP library stays connected
where Proxmox VE does (see ``reading``), nor gives a thousand requests their turns without looking
at all of them each time.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import httpcore

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Message
from pyvirt_sdk._http.answers import RawAnswer
from pyvirt_sdk._http.network.aio import AsyncStream, connect
from pyvirt_sdk._http.reading import Reading
from pyvirt_sdk._http.settings import Limits
from pyvirt_sdk._http.writing import Writer
from pyvirt_sdk._primitives.aio import Places, read_ahead


class AsyncConnections:
    """Connections to any number of servers, each used by one request at a time."""

    def __init__(self, context: ssl.SSLContext, most: int) -> None:
        self._context = context
        self._most = most
        self._servers: dict[Endpoint, _AsyncServer] = {}

    async def send(self, message: Message, endpoint: Endpoint, limits: Limits) -> RawAnswer:
        """Send a message and read the whole answer."""
        server = self._servers.get(endpoint)
        if server is None:
            made = _AsyncServer(endpoint, self._context, self._most)
            server = self._servers.setdefault(endpoint, made)
        return await server.send(message, limits)

    async def aclose(self) -> None:
        """Close every connection that is not in use."""
        for server in list(self._servers.values()):  # others may come to a new one meanwhile
            await server.aclose()


class _AsyncServer:
    """The connections to one server."""

    def __init__(self, endpoint: Endpoint, context: ssl.SSLContext, most: int) -> None:
        self._writer = Writer(endpoint)
        self._port = endpoint.port
        self._host, self._name = endpoint.host, endpoint.name
        self._context = context if endpoint.scheme == "https" else None
        self._idle: list[AsyncStream] = []
        self._places = Places(most)
        self._most = most
        self._closed = 0  # times

    async def send(self, message: Message, limits: Limits) -> RawAnswer:
        request, pieces = self._writer.write(message)
        reading = Reading()
        if not await self._places.take(limits.left(limits.pool)):
            raise httpcore.PoolTimeout(f"{self._most} requests are under way")
        closed = self._closed
        try:
            stream = await self._stream(limits)
            try:
                await stream.write(request, limits)
                if pieces is None:
                    answer = await _read(stream, reading, limits)
                else:
                    answer = await _send_along(stream, reading, pieces, limits)
            except BaseException:
                await stream.aclose()
                raise
            if reading.stays:
                self._idle.append(stream)
                if self._closed != closed:
                    await self._close_idle()  # the client was closed meanwhile
            else:
                await stream.aclose()
        finally:
            self._places.leave()
        return answer

    async def _stream(self, limits: Limits) -> AsyncStream:
        """The stream used last that still stands, or a new one."""
        while (idle := self._popped()) is not None:
            if not idle.heard:
                return idle
            await idle.aclose()  # nothing was asked: it can only be that the server has left
        stream = await connect(self._host, self._port, limits)
        if self._context is None:
            return stream
        try:
            return await stream.secure(self._context, self._name, limits)
        except BaseException:
            await stream.aclose()
            raise

    def _popped(self) -> AsyncStream | None:
        try:
            return self._idle.pop()
        except IndexError:
            return None

    async def aclose(self) -> None:
        self._closed += 1
        await self._close_idle()

    async def _close_idle(self) -> None:
        while (idle := self._popped()) is not None:
            await idle.aclose()


async def _send_along(
    stream: AsyncStream, reading: Reading, pieces: Iterator[bytes], limits: Limits
) -> RawAnswer:
    """Send a long body, and read the answer; one that refuses may come before the body's end."""
    answer: RawAnswer | None = None
    ahead = read_ahead(pieces)
    try:
        async for piece in ahead:
            answer = await _offer(stream, reading, piece, limits, answer)
            if reading.refused:
                break
    except httpcore.WriteError as error:
        answer = answer or await _last_word(stream, reading, limits)
        if answer is None or not reading.refused:
            raise error from None  # whatever else was said, not all has got there
    finally:
        await ahead.aclose()
    if reading.refused:
        answer = answer or await _read(stream, reading, limits)
        reading.stays = False  # the server may still wait for the rest
        return answer
    if answer is None:
        return await _read(stream, reading, limits)
    await stream.flush(limits)
    return answer


async def _offer(
    stream: AsyncStream, reading: Reading, piece: bytes, limits: Limits, answer: RawAnswer | None
) -> RawAnswer | None:
    """Send a piece, unless the server refuses the body; its answer, if it has come whole."""
    rest = memoryview(piece)
    while rest and not reading.refused:
        if limits.over:
            raise httpcore.WriteTimeout("the deadline has passed")
        if answer is not None:
            rest = await stream.write(rest, limits)
        elif (said := stream.come()) is not None:
            answer = reading.feed(said)
        else:
            rest = await stream.offer(rest, limits)
    return answer


async def _last_word(stream: AsyncStream, reading: Reading, limits: Limits) -> RawAnswer | None:
    """What a server has answered that reads no more, if it can be read."""
    try:
        return await _read(stream, reading, limits)
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException):
        return None


async def _read(stream: AsyncStream, reading: Reading, limits: Limits) -> RawAnswer:
    """The whole answer."""
    while not limits.over:
        answer = reading.feed(await stream.read(limits))
        if answer is not None:
            return answer
    raise httpcore.ReadTimeout("the deadline has passed")
