"""Connections belong to the event loop, and to the process, in which they were opened."""

from __future__ import annotations

import asyncio
import os
import warnings

import pytest

from pyvirt_sdk import AsyncClient, Client
from pyvirt_sdk.stub import Stub


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
