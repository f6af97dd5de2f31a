"""Streams for asyncio; ``sync`` holds the same names for threads.

httpcore's own come by way of anyio, for other event loops too, at twice the time for a request.
"""

from __future__ import annotations

import asyncio
import ssl
from typing import Any, Final, cast

import httpcore

from pyvirt_sdk._http.network import NOT_COME, NOT_TAKEN, has_come
from pyvirt_sdk._http.settings import Limits

__all__ = ["AsyncStream", "connect"]

#: Bytes that may wait to be read, or to be sent, before the other side has to.
_FULL: Final = 256 * 1024
#: Seconds after which another address of the same name is tried, too.
_NEXT_ADDRESS: Final = 0.25


async def connect(host: str, port: int, limits: Limits) -> AsyncStream:
    """A stream to a host, over the first of its addresses that answers."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(limits.left(limits.connect)):
            _, wire = await loop.create_connection(_Wire, host, port, **_patience(loop))
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(str(error)) from error
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error
    return AsyncStream(wire)


def _patience(loop: asyncio.AbstractEventLoop) -> dict[str, Any]:
    """When the next address is tried; uvloop, which is no loop of asyncio's, has no say in that."""
    own = isinstance(loop, asyncio.BaseEventLoop)
    return {"happy_eyeballs_delay": _NEXT_ADDRESS} if own else {}


class AsyncStream:
    """A line to a server."""

    def __init__(self, wire: _Wire) -> None:
        self._wire = wire

    @property
    def heard(self) -> bool:
        """Whether something has come that was not read, or the end."""
        # The loop may have had no turn since the server left; the socket knows.
        return self._wire.ready or has_come(self._wire.transport.get_extra_info("socket"))

    async def read(self, limits: Limits) -> bytes:
        """What comes next; nothing at the end."""
        wire = self._wire
        try:
            if not wire.ready:
                async with asyncio.timeout(limits.left(limits.read)):
                    await wire.heard()
            return wire.taken()
        except TimeoutError as error:
            raise httpcore.ReadTimeout(NOT_COME) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    def come(self) -> bytes | None:
        """What has come, without waiting; nothing at the end, None where nothing has."""
        try:
            return self._wire.taken() if self._wire.ready else None
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, data: bytes | memoryview, limits: Limits) -> memoryview:
        """Send something, whatever comes from the other side meanwhile; the rest: nothing."""
        rest = memoryview(data)
        while rest:
            rest = self._send(rest, limits)
            await self._drained(limits)
        return rest

    async def flush(self, limits: Limits) -> None:
        """See that all has gone out that the loop holds."""
        transport = self._wire.transport
        if transport.get_write_buffer_size() and not self._wire.ready:
            transport.set_write_buffer_limits(high=0)
            await self._drained(limits, or_heard=True)
            transport.set_write_buffer_limits(high=_FULL)

    async def offer(self, data: memoryview, limits: Limits) -> memoryview:
        """Send a part, unless something comes from the other side before; the rest."""
        if has_come(self._wire.transport.get_extra_info("socket")):
            await asyncio.sleep(0)  # what has come is lost where a write finds the line closed
        if not self._wire.ready:
            await self._drained(limits, or_heard=True)
        return data if self._wire.ready else self._send(data, limits)

    async def secure(self, context: ssl.SSLContext, name: str, limits: Limits) -> AsyncStream:
        """The same line, over TLS."""
        wire = self._wire
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(limits.left(limits.connect)):
                transport = await loop.start_tls(
                    wire.transport, wire, context, server_hostname=name
                )
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:  # ssl.SSLError is one
            raise httpcore.ConnectError(str(error)) from error
        assert transport is not None
        wire.connection_made(transport)
        return self

    async def aclose(self) -> None:
        """Close it at once."""
        self._wire.close()

    def _send(self, data: memoryview, limits: Limits) -> memoryview:
        """Give the loop as much as it should hold; the rest."""
        if limits.over:
            raise httpcore.WriteTimeout(NOT_TAKEN)
        try:
            self._wire.send(data[:_FULL])
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error
        return data[_FULL:]

    async def _drained(self, limits: Limits, *, or_heard: bool = False) -> None:
        if not self._wire.clogged:
            return
        try:
            async with asyncio.timeout(limits.left(limits.write)):
                await self._wire.drained(or_heard=or_heard)
        except TimeoutError as error:
            raise httpcore.WriteTimeout(NOT_TAKEN) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error


class _Wire(asyncio.Protocol):
    """What has come and was not yet read, and whether more can be sent."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self.clogged = False
        self._come = bytearray()
        self._over = False
        self._failed: Exception | None = None
        self._waiting: asyncio.Future[None] | None = None

    @property
    def ready(self) -> bool:
        """Whether a read has something to say: bytes, the end, or a failure."""
        return bool(self._come) or self._over

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)  # uvloop's are none by their classes
        self.transport.set_write_buffer_limits(high=_FULL)

    def data_received(self, data: bytes) -> None:
        self._come += data
        if len(self._come) > _FULL:
            self.transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._over = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self._over = True
        self._failed = exc
        self.clogged = False
        self._wake()

    def pause_writing(self) -> None:
        self.clogged = True

    def resume_writing(self) -> None:
        self.clogged = False
        self._wake()

    def send(self, data: bytes | memoryview) -> None:
        if self._over:
            raise self._failed or BrokenPipeError("the other side has closed the connection")
        self.transport.write(data)

    def taken(self) -> bytes:
        """All that has come; nothing at the end."""
        if not self._come and self._failed is not None:
            raise self._failed
        data = bytes(self._come)
        self._come.clear()
        if len(data) > _FULL and not self._over:
            self.transport.resume_reading()
        return data

    async def heard(self) -> None:
        """Until a read has something to say."""
        while not self.ready:  # what was sent before may go out meanwhile
            await self._happens()

    async def _happens(self) -> None:
        self._waiting = asyncio.get_running_loop().create_future()
        try:
            await self._waiting
        finally:
            self._waiting = None

    async def drained(self, *, or_heard: bool) -> None:
        """Until more can be sent; or, if that counts, until there is something to be read."""
        while self.clogged and not (or_heard and self.ready):
            await self._happens()
        if self._failed is not None:
            raise self._failed

    def close(self) -> None:
        """Close it at once: what was asked was answered, or nobody waits for it any more."""
        self.transport.abort()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)
