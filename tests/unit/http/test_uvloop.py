"""The loop of another library, which many programs run on."""

from __future__ import annotations

import asyncio

import pytest

from pyvirt_sdk import AsyncClient, ConnectionFailed
from pyvirt_sdk.stub import Stub

uvloop = pytest.importorskip("uvloop")


def test_all_that_a_client_does_runs_on_uvloop(pve_stub: Stub) -> None:
    async def work(url: str, ca_file: str) -> None:
        assert isinstance(asyncio.get_running_loop(), uvloop.Loop)
        async with AsyncClient(
            url, username="root@pam", password=pve_stub.password, verify=ca_file
        ) as pve:
            await asyncio.gather(*(pve.version() for _ in range(40)))
            content = bytes(3_000_000)
            volume = await pve.storage("local").upload(
                content, node="pve1", filename="a.iso", wait=True
            )
            assert volume.size == len(content)
            async with pve.nodes("pve1").console() as console:
                await console.expect("#")
        async with AsyncClient("127.0.0.1:1", token="a@b!c=d", retries=0) as nobody:
            with pytest.raises(ConnectionFailed, match="refused"):
                await nobody.version()

    with pve_stub.serve() as server, asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work(server.url, server.ca_file))
