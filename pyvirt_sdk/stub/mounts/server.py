"""A real server, over HTTPS or HTTP, in a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import tempfile
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import trustme

from pyvirt_sdk.errors import ConfigError
from pyvirt_sdk.stub.mounts.certificates import Certificate, make_authority, make_certificate
from pyvirt_sdk.stub.mounts.web import Redirect, new_server

if TYPE_CHECKING:
    from pyvirt_sdk.stub.stub import Stub

__all__ = ["RunningServer", "serve"]

_TLS_HANDSHAKE = 0x16

# by stub: a cluster has one authority, whichever of its nodes is served
_authorities: WeakKeyDictionary[Stub, trustme.CA] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class RunningServer:
    """Where the server listens, and how its certificate can be trusted."""

    url: str
    host: str
    port: int
    # the file and text of the authority, and the certificate's SHA-256; empty without TLS
    ca_file: str = ""
    ca_pem: str = ""
    fingerprint: str = ""


@contextmanager
def serve(stub: Stub, *, host: str, port: int, tls: bool) -> Generator[RunningServer]:
    """Serves the stub for as long as the block lasts."""
    certificate = _certificate(stub) if tls else None
    listener = _listen(host, port)
    shown = f"[{host}]" if ":" in host else host
    number: int = listener.getsockname()[1]
    url = f"{'https' if tls else 'http'}://{shown}:{number}"
    with tempfile.TemporaryDirectory(prefix="pyvirt-stub-") as folder:
        server = RunningServer(url, host, number)
        if certificate:
            ca_file = Path(folder, "ca.pem")
            ca_file.write_text(certificate.ca_pem)
            server = RunningServer(
                url, host, number, str(ca_file), certificate.ca_pem, certificate.fingerprint
            )
        thread = _Thread(stub, listener, certificate)
        thread.start()
        try:
            yield server
        finally:
            thread.stop()


def _certificate(stub: Stub) -> Certificate:
    """A new one for all nodes, by the authority of their cluster."""
    if stub not in _authorities:
        _authorities[stub] = make_authority()
    nodes = stub.state.nodes
    return make_certificate(_authorities[stub], [*nodes, *(node.ip for node in nodes.values())])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise ConfigError(f"cannot listen on {host} port {port}: {error.strerror}") from error
    listener.setblocking(False)
    return listener


class _Thread(threading.Thread):
    """The event loop of one server."""

    def __init__(
        self, stub: Stub, listener: socket.socket, certificate: Certificate | None
    ) -> None:
        super().__init__(name="pyvirt-stub", daemon=True)
        self._stub = stub
        self._listener = listener
        self._context = certificate.context if certificate else None
        # the kind that can watch a socket, on Windows, too
        self._loop = asyncio.SelectorEventLoop()
        self._done = asyncio.Event()

    def run(self) -> None:
        """The life of the thread."""
        with contextlib.closing(self._loop), contextlib.closing(self._listener):
            self._loop.run_until_complete(self._serve())

    def stop(self) -> None:
        """Ends the server and all connections, and waits for that."""
        self._loop.call_soon_threadsafe(self._done.set)
        self.join()

    async def _serve(self) -> None:
        server = new_server(self._stub)
        tasks = set[asyncio.Task[None]]()

        async def accept() -> None:
            while True:
                connection, _ = await self._loop.sock_accept(self._listener)
                task = self._loop.create_task(greet(connection))
                tasks.add(task)
                task.add_done_callback(tasks.discard)

        async def greet(connection: socket.socket) -> None:
            context = self._context
            try:
                speaks_plain = (
                    context and await _first_byte(self._loop, connection) != _TLS_HANDSHAKE
                )
            except (OSError, asyncio.CancelledError):
                connection.close()
                return
            with contextlib.suppress(OSError):
                if speaks_plain:
                    await self._loop.connect_accepted_socket(Redirect, connection)
                else:
                    await self._loop.connect_accepted_socket(server, connection, ssl=context)

        accepting = self._loop.create_task(accept())
        await self._done.wait()
        for task in (accepting, *tasks):
            task.cancel()
        await asyncio.gather(accepting, *tasks, return_exceptions=True)
        lines = [connection.transport for connection in server.connections]
        await server.shutdown(0.1)
        for line in filter(None, lines):
            line.abort()  # over TLS, a line that is closed would wait for the client to agree
        # closed transports need some turns of the loop to let go of their sockets
        await asyncio.sleep(0.01)
        left = asyncio.all_tasks() - {asyncio.current_task()}  # answers that never come
        for one in left:
            one.cancel()
        await asyncio.gather(*left, return_exceptions=True)


async def _first_byte(loop: asyncio.AbstractEventLoop, connection: socket.socket) -> int | None:
    """Looks at what a client says first, without taking it."""
    readable = loop.create_future()
    loop.add_reader(connection, lambda: None if readable.done() else readable.set_result(None))
    try:
        await readable
    finally:
        loop.remove_reader(connection)
    seen = connection.recv(1, socket.MSG_PEEK)
    return seen[0] if seen else None
