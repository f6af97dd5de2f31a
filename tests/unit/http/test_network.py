from __future__ import annotations

import asyncio

from pyvirt_sdk._http.network.aio import AsyncStream, _Wire
from pyvirt_sdk._http.settings import limits


async def test_a_read_waits_on_while_what_was_sent_before_goes_out() -> None:
    wire = _Wire()
    reading = asyncio.create_task(AsyncStream(wire).read(limits(10)))
    await asyncio.sleep(0)
    wire.pause_writing()
    wire.resume_writing()
    await asyncio.sleep(0)
    wire.data_received(b"HTTP/1.1 200 OK")
    assert await reading == b"HTTP/1.1 200 OK"
