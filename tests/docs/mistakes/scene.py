"""Where the mistakes are made: a cluster that is served, and neighbours that are something else.

Names and ports are those that a user would type; the resolver leads them to this machine.
"""

from __future__ import annotations

import base64
import contextlib
import http.server
import socket
import socketserver
import ssl
import tempfile
import threading
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

import trustme

from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.access.totp import Totp
from tests.stub.asking import login

_PAGE = b"<!DOCTYPE html><html><title>Welcome to nginx!</title></html>"
_BANNER = b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n"

TOTP_USER = "second@pve"
TOTP_PASSWORD = "second-password"
_TOTP_SECRET = b"12345678901234567890"
TOTP = base64.b32encode(_TOTP_SECRET).decode()
OPS_PASSWORD = "ops-password"
OPS_SECRET = "0123abcd-0000-4000-8000-00000000cafe"


class Scene(NamedTuple):
    """A fresh cluster, and what its user has at hand."""

    stub: Stub
    names: Mapping[str, Any]
    #: What differs from run to run, and what stands on the page instead.
    plain: Mapping[str, str]


class _Website(http.server.BaseHTTPRequestHandler):
    """Answers everything with a page."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(_PAGE)))
        self.end_headers()
        self.wfile.write(_PAGE)

    do_POST = do_GET  # noqa: N815 - the name that the server looks for

    def do_CONNECT(self) -> None:
        """As a proxy it asks who you are."""
        self.send_response(407, "Proxy Authentication Required")
        self.send_header("Proxy-Authenticate", "Basic")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


class _SSH(socketserver.BaseRequestHandler):
    """Says what an SSH server says first, and goes."""

    def handle(self) -> None:
        self.request.sendall(_BANNER)
        with contextlib.suppress(OSError):
            self.request.recv(1024)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Those who break off are what this is for."""


@contextlib.contextmanager
def _serving(
    handler: type[socketserver.BaseRequestHandler], context: ssl.SSLContext | None = None
) -> Generator[int]:
    with _Server(("127.0.0.1", 0), handler, bind_and_activate=True) as server:
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()


@contextlib.contextmanager
def _closed() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
        yield listener.getsockname()[1]


@contextlib.contextmanager
def _resolved(ports: Mapping[tuple[str, int], int]) -> Iterator[None]:
    """Lead the names of the scene to this machine; other names are those of nobody."""
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *args: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name in {"127.0.0.1", "localhost", None}:
            return real(host, port, *args, **more)
        if (name, port) not in ports:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real("127.0.0.1", ports[name, port], *args, **more)

    with mock.patch.object(socket, "getaddrinfo", getaddrinfo):
        yield


def build(stub: Stub) -> None:
    """Begin anew: the demo cluster, and what mistakes need beside it."""
    stub.reset()
    stub.faults.clear()
    stub.build.user("ops@pve", OPS_PASSWORD)
    stub.build.token("ops@pve", "ci", OPS_SECRET)
    stub.build.grant("/vms", "PVEVMAdmin", "ops@pve")
    stub.build.user(TOTP_USER, TOTP_PASSWORD)
    # The code before this one, since each is good once.
    code = Totp(_TOTP_SECRET).code(int(stub.clock.now()) // 30 - 1)
    entry = {"type": "totp", "description": "phone", "totp": f"otpauth://totp/x?secret={TOTP}",
             "value": code, "password": TOTP_PASSWORD}  # fmt: skip
    registered = login(stub, TOTP_USER, TOTP_PASSWORD).post(f"/access/tfa/{TOTP_USER}", entry)
    assert registered.status == 200, registered


@contextlib.contextmanager
def scene() -> Iterator[Scene]:
    """A cluster whose first node is pve1:8006, and other things that listen on pve1."""
    stub = Stub.demo()
    with contextlib.ExitStack() as stack:
        enter = stack.enter_context
        server = enter(stub.serve())
        authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("pve1").configure_cert(context)
        folder = Path(enter(tempfile.TemporaryDirectory()))
        (folder / "pve-root-ca.pem").write_bytes(
            server.ca_pem.encode() + authority.cert_pem.bytes()
        )
        (folder / "debian.iso").write_bytes(b"an image")
        ports = {
            ("pve1", 8006): server.port, ("pve1.example.com", 8006): server.port,
            ("pve1", 22): enter(_serving(_SSH)), ("pve1", 80): enter(_serving(_Website)),
            ("pve1", 443): enter(_serving(_Website, context)), ("pve1", 8060): enter(_closed()),
        }  # fmt: skip
        enter(_resolved(ports))
        enter(contextlib.chdir(folder))
        names = {
            "token": stub.token, "password": stub.password, "pin": server.fingerprint,
            "ops_token": f"ops@pve!ci={OPS_SECRET}", "ops_password": OPS_PASSWORD,
            "second_password": TOTP_PASSWORD, "totp_secret": TOTP,
            "company_proxy": f"http://user:proxy-secret@127.0.0.1:{ports['pve1', 80]}",
        }  # fmt: skip
        plain = {server.fingerprint: "12:34:...", f"127.0.0.1:{ports['pve1', 80]}": "proxy:3128",
                 str(folder): "/home/you"}  # fmt: skip
        yield Scene(stub, names, plain)
