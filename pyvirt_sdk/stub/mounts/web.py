"""HTTP by aiohttp, which reads requests; what goes out is written byte for byte as PVE does."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter

from pyvirt_sdk.stub.mounts.sockets import asks_for_socket, converse
from pyvirt_sdk.stub.wire import Request, Response
from pyvirt_sdk.stub.wire.answers import BODY_LIMIT, compressed

if TYPE_CHECKING:
    from pyvirt_sdk.stub.stub import Stub

__all__ = ["Redirect", "new_server"]

# a connection serves that many requests and is closed then
_ANSWERS_PER_CONNECTION = 100
# what a service of another kind may say
_GARBAGE = b"\x15\x03\x03\x00\x02\x02F\r\n\r\n"
# seconds: longer than anybody waits
_FOREVER = 24 * 60 * 60


def new_server(stub: Stub) -> web.Server:
    """The protocol factory that answers for a stub."""
    counts: WeakKeyDictionary[object, int] = WeakKeyDictionary()  # by connection

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        count = counts[request.transport] = counts.get(request.transport, 0) + 1
        response = await _response(stub, request)
        if response.status == 200 and response.comes_whole and asks_for_socket(request):
            return await _console(stub, request)
        if "gzip" in request.headers.get("Accept-Encoding", ""):
            response = compressed(response)
        await asyncio.sleep(_FOREVER if response.hangs else response.delay)
        last = response.closes or count >= _ANSWERS_PER_CONNECTION
        return _Raw(response, last=last)

    # who hangs up is not waited for, however long the answer was to take
    return web.Server(answer, access_log=None, handler_cancellation=True)


async def _response(stub: Stub, request: web.BaseRequest) -> Response:
    headers = tuple(
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in request.raw_headers
    )
    asked = Request(request.method, request.raw_path, headers)
    if (request.content_length or 0) > BODY_LIMIT and not asked.is_upload:
        return stub.refuse_too_large(asked)
    # not request.read(), which has a limit of its own
    return stub.handle(replace(asked, body=await request.content.read()))


async def _console(stub: Stub, request: web.BaseRequest) -> web.StreamResponse:
    console = stub.take_console(request.query.get("port", ""))
    if console is None:
        return _Raw(stub.refuse_console(request.query.get("port", "")), last=True)
    return await converse(request, console)


class _Raw(web.StreamResponse):
    """An answer that is written as it stands, with no header added or changed."""

    def __init__(self, response: Response, *, last: bool) -> None:
        super().__init__(status=response.status or 500)
        self._answer = response
        self._last = last

    @property
    def keep_alive(self) -> bool:
        """Whether the connection stays."""
        return not self._last

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        """Writes the answer, or cuts the line."""
        transport = request.transport
        if transport is None:
            return None
        if self._answer.dropped:
            transport.abort()
        elif self._answer.truncated:
            whole = _as_bytes(self._answer, last=True)
            transport.write(whole[: -len(self._answer.body) // 2])
            transport.close()
        elif self._answer.garbled:
            transport.write(_GARBAGE)
            transport.close()
        elif self._answer.drip:
            await _drip(transport, _as_bytes(self._answer, last=self._last), self._answer.drip)
        else:
            transport.write(_as_bytes(self._answer, last=self._last))
        return None

    async def write_eof(self, data: bytes = b"") -> None:
        """All is written already."""


async def _drip(transport: asyncio.BaseTransport, text: bytes, pause: float) -> None:
    """Writes byte by byte, until the other side has enough of it."""
    assert isinstance(transport, asyncio.WriteTransport)
    for byte in text:
        if transport.is_closing():
            return
        transport.write(bytes([byte]))
        await asyncio.sleep(pause)


def _as_bytes(response: Response, *, last: bool) -> bytes:
    headers = response.headers
    if last:
        kept = (pair for pair in headers if pair[0] != "Connection")
        headers = (("Connection", "close"), *kept)
    lines = [b"HTTP/1.1 %d %s" % (response.status, response.reason_bytes)]
    lines += [f"{name}: {value}".encode("latin-1") for name, value in headers]
    return b"\r\n".join([*lines, b"", response.body])


class Redirect(asyncio.Protocol):
    """Whoever speaks plain HTTP to the TLS port is sent to the same place over HTTPS."""

    def __init__(self) -> None:
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keeps the line."""
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answers once the head of the request is complete."""
        self._received += data
        head, end, _ = self._received.partition(b"\r\n\r\n")
        if not end or self._transport is None:
            return
        first, *rest = head.decode("latin-1").split("\r\n")
        words = first.split(" ")
        fields = dict(line.lower().split(": ", 1) for line in rest if ": " in line)
        body = b"Moved Permanently"
        target = words[1] if len(words) > 1 else "/"
        location = f"Location: https://{fields.get('host', 'localhost')}{target}\r\n"
        self._transport.write(
            b"HTTP/1.1 301 Moved Permanently\r\nConnection: close\r\n"
            + location.encode("latin-1")
            + b"Content-Length: %d\r\n\r\n" % len(body)
            + body
        )
        self._transport.close()
