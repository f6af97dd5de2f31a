"""An httpx transport, for sync and async clients alike."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import httpx

from pyvirt_sdk.stub.wire import Request, Response

if TYPE_CHECKING:
    from pyvirt_sdk.stub.stub import Stub

__all__ = ["StubTransport", "from_httpx", "to_httpx"]


class StubTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers requests from a stub in the same process.

    >>> httpx.Client(transport=stub.transport(), base_url="https://pve1:8006")
    """

    def __init__(self, stub: Stub) -> None:
        self._stub = stub

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """For ``httpx.Client``."""
        response = self._stub.handle(from_httpx(request, request.read()))
        time.sleep(response.delay)
        return to_httpx(response, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """For ``httpx.AsyncClient``."""
        response = self._stub.handle(from_httpx(request, await request.aread()))
        await asyncio.sleep(response.delay)
        return to_httpx(response, request)


def from_httpx(request: httpx.Request, body: bytes) -> Request:
    """The request as the stub takes it."""
    return Request(
        request.method,
        request.url.raw_path.decode("ascii"),
        tuple(request.headers.multi_items()),
        body,
    )


def to_httpx(response: Response, request: httpx.Request) -> httpx.Response:
    """The answer as httpx has it, its reason phrase kept; or the error of a line that was cut."""
    if response.hangs:
        raise httpx.ReadTimeout("The read operation timed out", request=request)
    if response.truncated:
        raise httpx.RemoteProtocolError(
            "peer closed connection without sending complete message body", request=request
        )
    if response.garbled:
        raise httpx.RemoteProtocolError("illegal status line", request=request)
    if response.dropped:
        raise httpx.RemoteProtocolError(
            "Server disconnected without sending a response.", request=request
        )
    return httpx.Response(
        response.status,
        headers=list(response.headers),
        content=response.body,
        extensions={"reason_phrase": response.reason_bytes, "http_version": b"HTTP/1.1"},
        request=request,
    )
