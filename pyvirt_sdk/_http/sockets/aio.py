"""A WebSocket for asyncio; ``sync`` holds the same names for threads."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from typing import Any

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from pyvirt_sdk._http.sockets import GOODBYE, SILENT, hung_up

__all__ = ["AsyncSocket", "open_socket"]


class AsyncSocket:
    """A line on which messages of bytes go both ways."""

    def __init__(self, line: Any) -> None:
        self._line = line

    async def send(self, data: bytes) -> None:
        """Send a message.

        Raises:
            ConnectionLost: the other side has hung up.
        """
        try:
            await self._line.send(data)
        except ConnectionClosed:
            raise hung_up() from None

    async def receive(self, timeout: float) -> bytes | None:
        """The next message; nothing when none comes in time, None when the line is closed."""
        try:
            async with asyncio.timeout(timeout):
                message = await self._line.recv()
        except TimeoutError:
            return b""
        except ConnectionClosed:
            return None
        return message.encode() if isinstance(message, str) else bytes(message)

    async def aclose(self) -> None:
        """Hang up."""
        try:
            await self._line.close()
        except BaseException:
            self._line.transport.abort()  # nobody waits for the other side any more
            raise


class _Connect(connect):
    """Opens a line where it was asked for, and nowhere else."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        """Follow none: the credentials, and what is typed, are not for another place."""
        return exc


async def open_socket(
    url: str,
    context: ssl.SSLContext | None,
    headers: Sequence[tuple[str, str]],
    timeout: float,
    proxy: str | None,
    address: tuple[str, int] | None,
) -> AsyncSocket:
    """Open a line, by way of a proxy or to another address than the URL's if there is one."""
    elsewhere: dict[str, Any] = {}
    if address is not None:
        elsewhere = {"host": address[0], "port": address[1]}
    line = await _Connect(
        url,
        ssl=context,
        additional_headers=list(headers),
        subprotocols=[Subprotocol("binary")],
        open_timeout=timeout,
        close_timeout=GOODBYE,
        max_size=None,
        compression=None,
        proxy=proxy,
        logger=SILENT,
        **elsewhere,
    )
    return AsyncSocket(line)
