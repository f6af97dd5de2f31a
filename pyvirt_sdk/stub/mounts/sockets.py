"""Consoles over WebSocket."""

from __future__ import annotations

import asyncio

from aiohttp import WSMsgType, web

from pyvirt_sdk.stub.consoles import Open

__all__ = ["asks_for_socket", "converse"]

# seconds between two looks whether a guest still runs
_LOOK = 0.2


def asks_for_socket(request: web.BaseRequest) -> bool:
    """Whether a request wants to go on as a WebSocket."""
    return request.headers.get("Upgrade", "").lower() == "websocket"


async def converse(request: web.BaseRequest, console: Open) -> web.WebSocketResponse:
    """Lets a client and a console talk, until one of them hangs up."""
    line = web.WebSocketResponse(protocols=("binary",), compress=False)
    await line.prepare(request)
    watch = asyncio.create_task(_watch(line, console))
    try:
        await _talk(line, console)
    finally:
        watch.cancel()
        await line.close()
        if request.transport is not None:
            request.transport.abort()  # all is said, and TLS need not say goodbye, too
    return line


async def _talk(line: web.WebSocketResponse, opened: Open) -> None:
    console = opened.new()
    if said := console.greeting():
        await line.send_bytes(said)
    async for message in line:
        if message.type not in (WSMsgType.BINARY, WSMsgType.TEXT):
            return
        data = message.data if message.type is WSMsgType.BINARY else message.data.encode()
        if said := console.answer(data):
            await line.send_bytes(said)
        if console.closed:
            return


async def _watch(line: web.WebSocketResponse, console: Open) -> None:
    while console.lives():  # noqa: ASYNC110 - the state tells nobody when it changes
        await asyncio.sleep(_LOOK)
    await line.close()
