"""A server that costs next to nothing: it answers with bytes that were made before.

    python -m benchmarks.server [GUESTS]

Answers are those of the reference server, with the headers of Proxmox VE, compressed for who takes
that. They come over three ports: ``plain``, ``tls``, and ``relayed``, which is TLS with the headers
of an answer that was passed on between the daemons (``Connection: close`` *and* ``Keep-Alive``).
Bodies that are sent are counted and forgotten. It prints where it listens as JSON, and ends with
its standard input.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import ssl
import sys
import tempfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import trustme

from pyvirt_sdk.stub import Request, Stub

ROOT = b"/api2/json"
VM = "/nodes/pve1/qemu/100"
STATUS = f"{VM}/status/current"
UPID = "UPID:pve1:00000001:00000002:6A000000:imgcopy::root@pam:"
#: Bodies longer than this are compressed, as Proxmox VE does.
_WORTH_COMPRESSING = 1024

_HEADERS = (
    b"Cache-Control: max-age=0\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\nPragma: no-cache\r\n"
    b"Server: pve-api-daemon/3.0\r\nContent-Type: application/json;charset=UTF-8\r\n"
    b"Expires: Thu, 01 Jan 2026 00:00:00 GMT\r\n"
)
_KEPT = b"Connection: Keep-Alive\r\n"
_RELAYED = b"Connection: close\r\n" + _KEPT


def answers(guests: int) -> dict[bytes, bytes]:
    """The JSON for each path below ``/api2/json``."""
    stub = Stub.demo()

    def told(path: str) -> Any:
        answer = stub.handle(Request("GET", f"/api2/json{path}", stub.auth_headers))
        return json.loads(answer.body)["data"]

    vm = next(row for row in told("/cluster/resources") if row["type"] == "qemu")
    rows = [
        vm | {"vmid": vmid, "id": f"qemu/{vmid}", "name": f"guest{vmid}", "maxmem": vmid << 20}
        for vmid in range(100, 100 + guests)
    ]
    data = {path: told(path) for path in ("/version", "/nodes", "/cluster/status", STATUS)}
    data["/cluster/resources"] = rows
    data["/nodes/pve1/storage/local/upload"] = UPID
    return {
        path.encode(): json.dumps({"data": one}, separators=(",", ":")).encode()
        for path, one in data.items()
    }


def written(body: bytes, connection: bytes, *, compressed: bool) -> bytes:
    """An answer as it goes out."""
    headers = _HEADERS + connection
    if compressed and len(body) > _WORTH_COMPRESSING:
        body = gzip.compress(body, 6)
        headers += b"Content-Encoding: gzip\r\n"
    return b"HTTP/1.1 200 OK\r\n%bContent-Length: %d\r\n\r\n%b" % (headers, len(body), body)


class Canned(asyncio.Protocol):
    """Answers each request with what stands under its path, one after the other."""

    transport: asyncio.Transport

    def __init__(self, plain: Mapping[bytes, bytes], compressed: Mapping[bytes, bytes]) -> None:
        self._plain = plain
        self._compressed = compressed
        self._head = b""
        self._answer: bytes | None = None
        self._missing = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if self._answer is None:
            self._head += data
            head, end, rest = self._head.partition(b"\r\n\r\n")
            if not end:
                return
            self._begin(head, len(rest))
        else:
            self._missing -= len(data)
        if self._missing <= 0 and self._answer is not None:
            self.transport.write(self._answer)
            self._answer, self._head = None, b""

    def _begin(self, head: bytes, come: int) -> None:
        target = head.split(b" ", 2)[1]
        path = target.partition(b"?")[0].removeprefix(ROOT)
        lower = head.lower()
        takes = b"gzip" in lower.partition(b"accept-encoding:")[2].partition(b"\r\n")[0]
        self._answer = (self._compressed if takes else self._plain)[path]
        told = lower.partition(b"content-length:")[2].partition(b"\r\n")[0]
        self._missing = int(told or 0) - come


async def serve(guests: int) -> None:
    bodies = answers(guests)

    def protocol(connection: bytes) -> partial[Canned]:
        plain = {path: written(body, connection, compressed=False) for path, body in bodies.items()}
        packed = {path: written(body, connection, compressed=True) for path, body in bodies.items()}
        return partial(Canned, plain, packed)

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    loop = asyncio.get_running_loop()
    kept, relayed = protocol(_KEPT), protocol(_RELAYED)
    places: dict[str, int | str] = {}
    for name, made, secured in (
        ("plain", kept, None), ("tls", kept, context), ("relayed", relayed, context)
    ):  # fmt: skip
        server = await loop.create_server(made, "127.0.0.1", 0, ssl=secured, backlog=2048)
        places[name] = server.sockets[0].getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        ca_file = Path(folder, "ca.pem")
        authority.cert_pem.write_to_path(ca_file)
        print(json.dumps(places | {"ca_file": str(ca_file)}), flush=True)
        await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]) if sys.argv[1:] else 100_000))
