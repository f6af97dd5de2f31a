"""Streams for threads; ``aio`` holds the same names for an event loop.

httpcore's own have one limit for each step, of which a call may take many: a name with several
addresses, a handshake, a long body.
"""

from __future__ import annotations

import selectors
import socket
import ssl
from time import monotonic
from typing import Any, Final

import httpcore

from pyvirt_sdk._http.network import NOT_COME, NOT_TAKEN, has_come
from pyvirt_sdk._http.settings import Limits

__all__ = ["Stream", "connect"]

#: Bytes that are read at once.
_CHUNK: Final = 64 * 1024
#: Seconds; poll() takes no more than 24 days.
_LONGEST_WAIT: Final = 1e6
#: One that needs no descriptor of its own, where the system has it.
_Selector = getattr(selectors, "PollSelector", selectors.SelectSelector)
#: What a socket that must not wait says where it would have to.
_WOULD_WAIT: Final = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


def connect(host: str, port: int, limits: Limits) -> Stream:
    """A stream to a host, over the first of its addresses that answers.

    How long the system looks for the addresses of a name is the system's own limit.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error
    until = monotonic() + limits.left(limits.connect)
    failed: list[OSError] = []
    for number, (family, kind, protocol, _, address) in enumerate(found):
        share = (until - monotonic()) / (len(found) - number)
        if share <= 0:
            break
        try:
            return Stream(_connected(socket.socket(family, kind, protocol), address, share))
        except OSError as error:
            failed.append(error)
    refused = [error for error in failed if not isinstance(error, TimeoutError)]
    if refused:
        raise httpcore.ConnectError(str(refused[0])) from refused[0]
    raise httpcore.ConnectTimeout("no address has answered")


def _connected(line: socket.socket, address: Any, seconds: float) -> socket.socket:
    try:
        line.settimeout(seconds)
        line.connect(address)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except BaseException:
        line.close()
        raise
    return line


class Stream:
    """A line to a server."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line

    @property
    def heard(self) -> bool:
        """Whether something has come that was not read, or the end."""
        return has_come(self._line)

    def read(self, limits: Limits) -> bytes:
        """What comes next; nothing at the end."""
        try:
            self._line.settimeout(limits.left(limits.read))
            return self._line.recv(_CHUNK)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(NOT_COME) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    def come(self) -> bytes | None:
        """What has come, without waiting; nothing at the end, None where nothing has."""
        try:
            self._line.settimeout(0)
            return self._line.recv(_CHUNK)
        except _WOULD_WAIT:
            return None
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, data: bytes | memoryview, limits: Limits) -> memoryview:
        """Send something, whatever comes from the other side meanwhile; the rest: nothing."""
        rest = memoryview(data)
        try:
            while rest and not limits.over:
                self._line.settimeout(limits.left(limits.write))
                rest = rest[self._line.send(rest) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout(NOT_TAKEN) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error
        if rest:
            raise httpcore.WriteTimeout(NOT_TAKEN)
        return rest

    def flush(self, limits: Limits) -> None:
        """See that all has gone out; here nothing waits."""

    def offer(self, data: memoryview, limits: Limits) -> memoryview:
        """Send, until something comes from the other side while it takes no more; the rest."""
        while data and not limits.over:
            missing = selectors.EVENT_READ | selectors.EVENT_WRITE
            try:
                self._line.settimeout(0)
                data = data[self._line.send(data) :]
                continue
            except ssl.SSLWantReadError:
                missing = selectors.EVENT_READ
            except _WOULD_WAIT:
                pass
            except OSError as error:
                raise httpcore.WriteError(str(error)) from error
            if self._wait(missing, limits.left(limits.write)) & selectors.EVENT_READ:
                break
        return data

    def secure(self, context: ssl.SSLContext, name: str, limits: Limits) -> Stream:
        """The same line, over TLS."""
        try:
            self._line.settimeout(limits.left(limits.connect))
            return Stream(context.wrap_socket(self._line, server_hostname=name))
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:  # ssl.SSLError is one
            raise httpcore.ConnectError(str(error)) from error

    def close(self) -> None:
        """Close it at once."""
        self._line.close()

    def _wait(self, events: int, seconds: float) -> int:
        """Which of the events has happened."""
        with _Selector() as selector:
            selector.register(self._line, events)
            happened = selector.select(min(seconds, _LONGEST_WAIT))
        if not happened:
            raise httpcore.WriteTimeout(NOT_TAKEN)
        return happened[0][1]
