"""proxmox-sdk, its two clients."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from proxmox_sdk.sdk import ProxmoxSDK

from benchmarks.contenders import SECRET, TOKEN_NAME, USER, Place, long_file


def _options(place: Place) -> dict[str, Any]:
    os.environ["SSL_CERT_FILE"] = place.ca_file or ""
    return {
        "host": "127.0.0.1", "port": place.port, "user": USER, "token_name": TOKEN_NAME,
        "token_value": SECRET, "timeout": 60,
    }  # fmt: skip


@contextmanager
def get(place: Place) -> Iterator[Callable[[int], None]]:
    with ProxmoxSDK.sync(**_options(place)) as api:

        def run(times: int) -> None:
            for _ in range(times):
                assert api.nodes("pve1").qemu(100).status.current.get()["vmid"] == 100

        yield run


@asynccontextmanager
async def get_async(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with ProxmoxSDK(**_options(place)) as api:

        async def run(times: int) -> None:
            for _ in range(times):
                assert (await api.nodes("pve1").qemu(100).status.current.get())["vmid"] == 100

        yield run


@asynccontextmanager
async def concurrent(place: Place) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    async with ProxmoxSDK(**_options(place)) as api:

        async def one() -> None:
            assert (await api.nodes("pve1").qemu(100).status.current.get())["vmid"] == 100

        async def run(times: int) -> None:
            await asyncio.gather(*(one() for _ in range(times)))

        yield run


@contextmanager
def list_sum(place: Place) -> Iterator[Callable[[int], object]]:
    with ProxmoxSDK.sync(**_options(place)) as api:

        def run(times: int) -> object:
            for _ in range(times):
                guests = api.cluster.resources.get(type="vm")
                assert sum(guest["maxmem"] for guest in guests)
            return guests

        yield run


@contextmanager
def upload(place: Place) -> Iterator[Callable[[int], None]]:
    with ProxmoxSDK.sync(**_options(place)) as api, long_file() as file_of:
        storage = api.nodes("pve1").storage("local")

        def run(mebibytes: int) -> None:
            with file_of(mebibytes).open("rb") as file:
                assert storage.upload.post(content="iso", filename=file)

        yield run
