"""Connections belong to the event loop, and to the process, in which they were opened."""

from __future__ import annotations

import asyncio
import os
import threading
import warnings

import pytest

from pyvirt_sdk import AsyncClient, Client
from pyvirt_sdk.events import Event, RequestFailed, RequestSent
from pyvirt_sdk.stub import Stub
from tests.faults.ways import Silent


def test_a_client_goes_from_one_event_loop_to_the_next(pve_stub: Stub) -> None:
    with pve_stub.serve() as server:
        pve = AsyncClient(
            server.url, username="root@pam", password=pve_stub.password, verify=server.ca_file
        )

        async def many() -> list[str]:
            found = await asyncio.gather(*(pve.version() for _ in range(5)))
            await pve.aclose()  # what this loop has opened
            return [str(one) for one in found]

        assert asyncio.run(many()) == asyncio.run(many()) == ["9.2.11"] * 5
    assert len(pve_stub.journal.requests("POST", "/access/ticket")) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_process_opens_connections_of_its_own(pve_stub: Stub) -> None:
    with (
        pve_stub.serve() as server,
        Client(server.url, token=pve_stub.token, verify=server.ca_file) as pve,
    ):
        pve.version()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # that threads are about
            child = os.fork()
        if not child:
            try:
                os._exit(0 if all(pve.nodes.list() for _ in range(20)) else 1)
            finally:
                os._exit(2)
        for _ in range(20):
            assert str(pve.version()) == "9.2.11"
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_several_loops_log_in_once(pve_stub: Stub) -> None:
    pve_stub.faults.add("POST", "/access/ticket", latency=0.2)
    with pve_stub.serve() as server:
        pve = AsyncClient(
            server.url, username="root@pam", password=pve_stub.password, verify=server.ca_file
        )

        async def ask() -> None:
            await pve.version()
            await pve.aclose()

        threads = [threading.Thread(target=lambda: asyncio.run(ask())) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert len(pve_stub.journal.requests("POST", "/access/ticket")) == 1
    assert len(pve_stub.journal.requests("GET", "/version")) == 4


async def test_a_request_that_is_cancelled_is_told_to_have_ended(pve_stub: Stub) -> None:
    seen: list[Event] = []
    pve_stub.faults.add("GET", "/version", kind="hang")
    with pve_stub.serve() as server:
        async with AsyncClient(
            server.url, token=pve_stub.token, verify=server.ca_file, on_event=seen.append
        ) as pve:
            asking = asyncio.create_task(pve.version())
            for _ in range(500):
                if pve_stub.journal.requests("GET", "/version"):
                    break
                await asyncio.sleep(0.01)
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
    sent, ended = seen
    assert isinstance(sent, RequestSent)
    assert isinstance(ended, RequestFailed)
    assert isinstance(ended.error, asyncio.CancelledError)
    assert sent.id == ended.id


async def test_a_console_that_is_left_by_force_is_closed_at_once(pve_stub: Stub) -> None:
    with Silent() as server:
        url = f"http://127.0.0.1:{server.port}"
        async with AsyncClient(url, token="root@pam!b=c", retries=0) as pve:
            console = await pve.nodes("pve1").console().__aenter__()
            leaving = asyncio.create_task(console.aclose())
            await asyncio.sleep(0.05)
            leaving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await leaving
            for _ in range(100):
                if not server.consoles:
                    break
                await asyncio.sleep(0.01)
            assert not server.consoles
