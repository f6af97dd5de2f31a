"""httpx and json.loads, and pandas over them: what one would write without an SDK."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

import httpx

from benchmarks.contenders import HEADERS, PIECE, RESOURCES, STATUS, UPLOAD, Place, long_file


def _options(place: Place) -> dict[str, object]:
    context = ssl.create_default_context(cafile=place.ca_file)
    return {"base_url": place.url, "headers": HEADERS, "verify": context, "timeout": 60}


@contextmanager
def get(place: Place) -> Iterator[Callable[[int], None]]:
    with httpx.Client(**_options(place)) as client:

        def run(times: int) -> None:
            for _ in range(times):
                status = json.loads(client.get(STATUS).content)["data"]
                assert status["vmid"] == 100

        yield run


@asynccontextmanager
async def get_async(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with httpx.AsyncClient(**_options(place)) as client:

        async def run(times: int) -> None:
            for _ in range(times):
                status = json.loads((await client.get(STATUS)).content)["data"]
                assert status["vmid"] == 100

        yield run


@asynccontextmanager
async def concurrent(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with httpx.AsyncClient(**_options(place)) as client:

        async def one() -> None:
            status = json.loads((await client.get(STATUS)).content)["data"]
            assert status["vmid"] == 100

        async def run(times: int) -> None:
            await asyncio.gather(*(one() for _ in range(times)))

        yield run


@contextmanager
def list_sum(place: Place) -> Iterator[Callable[[int], object]]:
    with httpx.Client(**_options(place)) as client:

        def run(times: int) -> object:
            for _ in range(times):
                guests = json.loads(client.get(RESOURCES).content)["data"]
                assert sum(guest["maxmem"] for guest in guests)
            return guests

        yield run


@contextmanager
def frame(place: Place) -> Iterator[Callable[[int], object]]:
    import pandas

    with httpx.Client(**_options(place)) as client:

        def run(times: int) -> object:
            for _ in range(times):
                table = pandas.DataFrame(json.loads(client.get(RESOURCES).content)["data"])
                assert len(table)
            return table

        yield run


@contextmanager
def upload(place: Place) -> Iterator[Callable[[int], None]]:
    with httpx.Client(**_options(place)) as client, long_file() as file_of:

        def run(mebibytes: int) -> None:
            length = {"Content-Length": str(mebibytes << 20)}
            with file_of(mebibytes).open("rb") as file:
                pieces = iter(lambda: file.read(PIECE), b"")
                assert client.post(UPLOAD, content=pieces, headers=length).json()["data"]

        yield run


@asynccontextmanager
async def upload_async(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with httpx.AsyncClient(**_options(place)) as client:
        with long_file() as file_of:

            async def pieces(mebibytes: int) -> AsyncIterator[bytes]:
                with file_of(mebibytes).open("rb") as file:
                    while piece := file.read(PIECE):
                        yield piece

            async def run(mebibytes: int) -> None:
                length = {"Content-Length": str(mebibytes << 20)}
                answer = await client.post(UPLOAD, content=pieces(mebibytes), headers=length)
                assert answer.json()["data"]

            yield run
