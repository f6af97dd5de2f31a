"""Small servers that stand between a client and the reference server, or in its place."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from typing import Self

from websockets.utils import accept_key


@contextlib.contextmanager
def refusing() -> Iterator[int]:
    """A port of this machine at which nobody listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
        yield held.getsockname()[1]


class Relay(threading.Thread):
    """Accepts connections, lets ``greet`` say where each is to go, and passes the bytes on."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        #: The targets that were asked for, in their order.
        self.asked: list[str] = []

    def greet(self, line: socket.socket) -> socket.socket:
        """Do what the protocol asks for before bytes are passed on; the line to pass them to."""
        raise NotImplementedError

    def run(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        with line, self.greet(line) as there:
            back = threading.Thread(target=_pass_on, args=(there, line), daemon=True)
            back.start()
            _pass_on(line, there)
            back.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_args: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


class HTTPProxy(Relay):
    """A proxy that opens tunnels (CONNECT), and finds every name on this machine."""

    #: What it was asked with, the last time.
    head = b""

    def greet(self, line: socket.socket) -> socket.socket:
        head = b""
        while b"\r\n\r\n" not in head:
            head += line.recv(4096)
        self.head = head
        target = head.split(b" ", 2)[1].decode()
        self.asked.append(target)
        port = target.rpartition(":")[2]
        there = socket.create_connection(("127.0.0.1", int(port)))
        line.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        return there


class SocksProxy(Relay):
    """A SOCKS5 proxy that asks for no password, and is told names or addresses."""

    def greet(self, line: socket.socket) -> socket.socket:
        _, methods = line.recv(2, socket.MSG_WAITALL)
        line.recv(methods, socket.MSG_WAITALL)
        line.sendall(b"\x05\x00")
        kind = line.recv(4, socket.MSG_WAITALL)[3]
        if kind == 1:
            host = socket.inet_ntoa(line.recv(4, socket.MSG_WAITALL))
        else:
            host = line.recv(line.recv(1)[0], socket.MSG_WAITALL).decode()
        port = int.from_bytes(line.recv(2, socket.MSG_WAITALL))
        self.asked.append(f"{host}:{port}")
        there = socket.create_connection((host, port))
        line.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        return there


def _pass_on(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    for line in (source, sink):
        with contextlib.suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)


class Serving(Relay):
    """Serves each connection with a function, over TLS if there is a context for it."""

    def __init__(
        self, serve: Callable[[socket.socket], object], context: ssl.SSLContext | None = None
    ) -> None:
        super().__init__()
        self._function = serve
        self._context = context
        #: Connections that have been made, and those that stand.
        self.made = self.open = 0

    def _serve(self, line: socket.socket) -> None:
        self.made += 1
        self.open += 1
        with contextlib.suppress(OSError):
            if self._context is not None:
                line = self._context.wrap_socket(line, server_side=True)
            with line:
                self._function(line)
        self.open -= 1


def request_in(line: socket.socket) -> bytes:
    """A request: its head, and as much of the body as is told there."""
    seen = b""
    while b"\r\n\r\n" not in seen:
        seen += line.recv(65536) or b"\r\n\r\n"
    head, _, begun = seen.partition(b"\r\n\r\n")
    told = re.search(rb"(?i)content-length: (\d+)", head)
    body = bytearray(begun)
    while told and len(body) < int(told[1]):
        more = line.recv(65536)
        if not more:
            break
        body += more
    return head + b"\r\n\r\n" + body


def until_it_leaves(line: socket.socket) -> None:
    """Listen, and say nothing."""
    while line.recv(65536):
        pass


class Silent(Serving):
    """A node that opens consoles, lets anybody in, and hangs."""

    def __init__(self) -> None:
        super().__init__(self._console)
        self.consoles = 0

    def _console(self, line: socket.socket) -> None:
        body = b'{"data":{"port":"5900","ticket":"PVEVNC:x","user":"a@b"}}'
        while b"/vncwebsocket" not in (head := request_in(line)):
            line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        key = head.lower().partition(b"sec-websocket-key: ")[2]
        at = len(head) - len(key)
        accepted = accept_key(head[at:].partition(b"\r\n")[0].decode())
        line.sendall(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Protocol: binary\r\n"
            b"Sec-WebSocket-Accept: " + accepted.encode() + b"\r\n\r\n\x82\x02OK"
        )
        self.consoles += 1
        with contextlib.suppress(OSError):
            until_it_leaves(line)
        self.consoles -= 1


class Redirecting(Relay):
    """Opens consoles of nodes, and sends their WebSockets to another place."""

    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = place

    def _serve(self, line: socket.socket) -> None:
        with line, contextlib.suppress(OSError):
            while asked := line.recv(65536):
                body = b""
                status = f"302 Found\r\nLocation: {self._place}"
                if b"/termproxy" in asked:
                    status = "200 OK"
                    body = b'{"data":{"port":"5900","ticket":"PVEVNC:x","user":"a@b"}}'
                head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n"
                line.sendall(head.encode() + body)
                if not body:
                    return
