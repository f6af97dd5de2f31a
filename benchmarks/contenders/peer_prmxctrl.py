"""prmxctrl, which is asynchronous, sends no files and does not list the guests of the cluster."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from prmxctrl import ProxmoxClient

from benchmarks.contenders import SECRET, TOKEN_NAME, USER, Place


def _client(place: Place) -> ProxmoxClient:
    os.environ["SSL_CERT_FILE"] = place.ca_file or ""
    return ProxmoxClient(
        host=place.url, user=USER, token_name=TOKEN_NAME, token_value=SECRET, timeout=60
    )


@asynccontextmanager
async def get_async(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with _client(place) as client:

        async def run(times: int) -> None:
            for _ in range(times):
                status = await client.nodes("pve1").qemu(100).status.current.get()
                assert status["vmid"] == 100

        yield run


@asynccontextmanager
async def concurrent(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with _client(place) as client:

        async def one() -> None:
            status = await client.nodes("pve1").qemu(100).status.current.get()
            assert status["vmid"] == 100

        async def run(times: int) -> None:
            await asyncio.gather(*(one() for _ in range(times)))

        yield run
