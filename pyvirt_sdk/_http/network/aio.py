"""Streams for asyncio; ``sync`` holds the same names for threads.

httpcore's own come by way of anyio, for other event loops too, at twice the time for a request.
"""

from __future__ import annotations

import asyncio
import select
import socket
import ssl
from collections.abc import Iterable
from typing import Any, Final

import httpcore

#: Bytes that may wait to be read, or to be sent, before the other side has to.
_FULL: Final = 256 * 1024
#: Seconds after which another address of the same name is tried, too.
_NEXT_ADDRESS: Final = 0.25


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Opens streams in the running event loop."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A stream to a host, over the first of its addresses that answers."""
        del socket_options  # the client sets none; asyncio sends without delay by itself
        loop = asyncio.get_running_loop()
        local = (local_address, 0) if local_address else None
        try:
            async with asyncio.timeout(timeout):
                _, wire = await loop.create_connection(
                    _Wire, host, port, local_addr=local, happy_eyeballs_delay=_NEXT_ADDRESS
                )
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        return _Stream(wire)


class _Stream(httpcore.AsyncNetworkStream):
    def __init__(self, wire: _Wire) -> None:
        self._wire = wire

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        del max_bytes  # what has come is given out whole: it is held already
        wire = self._wire
        try:
            if not wire.ready:
                async with asyncio.timeout(timeout):
                    await wire.wait()
            return wire.taken()
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        wire = self._wire
        try:
            wire.send(buffer)
            if wire.clogged:
                async with asyncio.timeout(timeout):
                    await wire.drained()
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        wire = self._wire
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                transport = await loop.start_tls(
                    wire.transport, wire, ssl_context, server_hostname=server_hostname
                )
        except TimeoutError as error:
            wire.close()
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:  # ssl.SSLError is one
            wire.close()
            raise httpcore.ConnectError(str(error)) from error
        assert transport is not None
        wire.connection_made(transport)
        return self

    async def aclose(self) -> None:
        self._wire.close()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            # The loop may have had no turn since the server left; the socket knows.
            return self._wire.ready or _has_come(self._wire.transport.get_extra_info("socket"))
        return self._wire.transport.get_extra_info(info)


def _has_come(wire: socket.socket | None) -> bool:
    """Whether a socket has something to read, or its end."""
    if wire is None or wire.fileno() < 0:
        return True
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([wire], [], [], 0)[0])
    poll = select.poll()
    poll.register(wire, select.POLLIN)
    return bool(poll.poll(0))


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
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        transport.set_write_buffer_limits(high=_FULL)

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

    def send(self, data: bytes) -> None:
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

    async def wait(self) -> None:
        """Until something happens."""
        self._waiting = asyncio.get_running_loop().create_future()
        try:
            await self._waiting
        finally:
            self._waiting = None

    async def drained(self) -> None:
        """Until more can be sent."""
        while self.clogged:
            await self.wait()
        if self._failed is not None:
            raise self._failed

    def close(self) -> None:
        """Close it at once: what was asked was answered, or nobody waits for it any more."""
        self.transport.abort()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)
