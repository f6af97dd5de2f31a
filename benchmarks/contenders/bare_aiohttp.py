"""aiohttp and json.loads."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp

from benchmarks.contenders import HEADERS, STATUS, Place


def _session(place: Place) -> aiohttp.ClientSession:
    context = ssl.create_default_context(cafile=place.ca_file)
    connector = aiohttp.TCPConnector(ssl=context)
    return aiohttp.ClientSession(place.url, headers=HEADERS, connector=connector)


@asynccontextmanager
async def get_async(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with _session(place) as session:

        async def run(times: int) -> None:
            for _ in range(times):
                async with session.get(STATUS) as answer:
                    status = json.loads(await answer.read())["data"]
                assert status["vmid"] == 100

        yield run


@asynccontextmanager
async def concurrent(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with _session(place) as session:

        async def one() -> None:
            async with session.get(STATUS) as answer:
                status = json.loads(await answer.read())["data"]
            assert status["vmid"] == 100

        async def run(times: int) -> None:
            await asyncio.gather(*(one() for _ in range(times)))

        yield run
