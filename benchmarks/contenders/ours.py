"""pyvirt-sdk, as its pages show it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

from benchmarks.contenders import TOKEN, Place, long_file
from pyvirt_sdk import AsyncClient, Client


def _client(place: Place) -> Client:
    return Client(place.url, token=TOKEN, verify=place.ca_file or True)


def _async_client(place: Place) -> AsyncClient:
    return AsyncClient(place.url, token=TOKEN, verify=place.ca_file or True)


@contextmanager
def get(place: Place) -> Iterator[Callable[[int], None]]:
    with _client(place) as pve:

        def run(times: int) -> None:
            for _ in range(times):
                status = pve.api.nodes("pve1").qemu(100).status.current.get()
                assert status.vmid == 100

        yield run


@asynccontextmanager
async def get_async(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with _async_client(place) as pve:

        async def run(times: int) -> None:
            for _ in range(times):
                status = await pve.api.nodes("pve1").qemu(100).status.current.get()
                assert status.vmid == 100

        yield run


@asynccontextmanager
async def concurrent(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with _async_client(place) as pve:

        async def one() -> None:
            status = await pve.api.nodes("pve1").qemu(100).status.current.get()
            assert status.vmid == 100

        async def run(times: int) -> None:
            await asyncio.gather(*(one() for _ in range(times)))

        yield run


@contextmanager
def list_sum(place: Place) -> Iterator[Callable[[int], object]]:
    with _client(place) as pve:

        def run(times: int) -> object:
            for _ in range(times):
                guests = pve.guests.list()
                assert sum(guests.column("maxmem"))
            return guests

        yield run


@contextmanager
def list_models(place: Place) -> Iterator[Callable[[int], None]]:
    with _client(place) as pve:

        def run(times: int) -> None:
            for _ in range(times):
                assert sum(guest.maxmem or 0 for guest in pve.guests.list())

        yield run


@contextmanager
def frame(place: Place) -> Iterator[Callable[[int], object]]:
    with _client(place) as pve:
        if not hasattr(pve.guests.list(), "to_pandas"):
            raise NotImplementedError("not there yet: .to_pandas()")

        def run(times: int) -> object:
            for _ in range(times):
                table = pve.guests.list().to_pandas()
                assert len(table)
            return table

        yield run


@contextmanager
def upload(place: Place) -> Iterator[Callable[[int], None]]:
    with _client(place) as pve, long_file() as file_of:

        def run(mebibytes: int) -> None:
            pve.storage("local").upload(file_of(mebibytes), node="pve1")

        yield run


@asynccontextmanager
async def upload_async(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with _async_client(place) as pve:
        with long_file() as file_of:

            async def run(mebibytes: int) -> None:
                await pve.storage("local").upload(file_of(mebibytes), node="pve1")

            yield run
