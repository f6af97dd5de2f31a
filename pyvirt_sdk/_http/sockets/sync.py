"""A WebSocket for threads; ``aio`` holds the same names for an event loop."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from typing import Any

from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

from pyvirt_sdk._http.sockets import GOODBYE, SILENT, hung_up

__all__ = ["Socket", "open_socket"]


class _Refused(WebSocketException):
    """The server opened no line; it may have pointed to another place, which is not followed."""

    def __init__(self, response: Any) -> None:
        super().__init__()
        self.response = response


class _Line(ClientConnection):
    def handshake(self, *args: Any, **options: Any) -> None:
        """Ask for the line here, and nowhere else.

        websockets would follow a redirect, and the credentials, and what is typed, go there.
        """
        try:
            super().handshake(*args, **options)
        except InvalidStatus as error:
            raise _Refused(error.response) from None

    def close_socket(self) -> None:
        """Close it, and wake the thread that reads.

        Over TLS that thread may wait inside a read (what the server has sent was a session ticket
        and no data), and closing alone does not end it: who then waits for the thread waits for
        ever.
        """
        with suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        super().close_socket()


class Socket:
    """A line on which messages of bytes go both ways."""

    def __init__(self, opened: AbstractContextManager[Any]) -> None:
        self._opened = opened
        self._line = opened.__enter__()

    def send(self, data: bytes) -> None:
        """Send a message.

        Raises:
            ConnectionLost: the other side has hung up.
        """
        try:
            self._line.send(data)
        except ConnectionClosed:
            raise hung_up() from None

    def receive(self, timeout: float) -> bytes | None:
        """The next message; nothing when none comes in time, None when the line is closed."""
        try:
            message = self._line.recv(timeout)
        except TimeoutError:
            return b""
        except ConnectionClosed:
            return None
        return message.encode() if isinstance(message, str) else bytes(message)

    def close(self) -> None:
        """Hang up."""
        try:
            self._opened.__exit__(None, None, None)
        except BaseException:
            self._line.close_socket()  # nobody waits for the other side any more
            raise


def open_socket(
    url: str,
    context: ssl.SSLContext | None,
    headers: Sequence[tuple[str, str]],
    timeout: float,
    proxy: str | None,
    address: tuple[str, int] | None,
) -> Socket:
    """Open a line, by way of a proxy or to another address than the URL's if there is one."""
    opened: AbstractContextManager[Any] = connect(
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
        create_connection=_Line,
        sock=None if address is None else socket.create_connection(address, timeout),
    )
    return Socket(opened)
