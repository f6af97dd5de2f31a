"""Deadlines, connections at a time, and pauses that a server asks for."""

from __future__ import annotations

from typing import Any

import pytest

from pyvirt_sdk import (
    AsyncClient,
    ClientBusy,
    ConfigError,
    ConnectionFailed,
    OutcomeUnknown,
    RequestTimeout,
    ServerError,
)
from pyvirt_sdk._primitives.aio import gather
from pyvirt_sdk.errors import PyvirtError
from pyvirt_sdk.stub import Stub


async def test_a_deadline_ends_an_answer_that_drips(pve_stub: Stub) -> None:
    pve_stub.faults.add("*", "/pools", kind="drip")
    with pve_stub.serve(tls=False) as server:
        async with AsyncClient(server.url, token=pve_stub.token, timeout=60) as client:
            pve = client.with_options(deadline=0.3)
            with pytest.raises(RequestTimeout, match="deadline="):
                await pve.request("GET", "/pools")
            with pytest.raises(OutcomeUnknown):
                await pve.request("POST", "/pools", poolid="lab")
    assert len(pve_stub.journal.requests("POST", "/pools")) == 1
    assert len(pve_stub.journal.requests("GET", "/pools")) == 1  # no time for another try


async def test_a_deadline_is_for_the_login_and_all_tries_together(pve_stub: Stub) -> None:
    pve_stub.faults.add("*", "*", kind="hang")
    with pve_stub.serve(tls=False) as server:
        async with AsyncClient(
            server.url, username="root@pam", password=pve_stub.password, retries=1000
        ) as client:
            with pytest.raises(RequestTimeout):
                await client.with_options(deadline=0.3).request("GET", "/pools")
    assert [entry.path for entry in pve_stub.journal.entries] == ["/access/ticket"]


async def test_nothing_is_sent_after_the_deadline(apve: AsyncClient, pve_stub: Stub) -> None:
    pve = apve.with_options(deadline=1e-9)
    with pytest.raises(RequestTimeout, match="before it was sent"):
        await pve.request("GET", "/version")
    with pytest.raises(ConnectionFailed, match="before it was sent"):
        await pve.request("POST", "/pools", poolid="lab")
    assert not pve_stub.journal.entries


async def test_a_deadline_leaves_calls_alone_that_keep_it(apve: AsyncClient) -> None:
    pve = apve.with_options(deadline=3600)
    for _ in range(2):
        assert str(await pve.version()) == "9.2.11"


async def test_who_waits_too_long_for_a_connection_is_told_so(pve_stub: Stub) -> None:
    pve_stub.faults.add("GET", "/pools", kind="hang")
    with pve_stub.serve(tls=False) as server:
        async with AsyncClient(
            server.url, token=pve_stub.token, retries=0, max_connections=2, timeout=2
        ) as client:

            async def read(options: tuple[float, str]) -> type[PyvirtError] | None:
                try:
                    await client.with_options(timeout=options[0]).request("GET", options[1])
                except PyvirtError as error:
                    return type(error)
                return None

            async def slow() -> type[PyvirtError] | None:
                return await read((2, "/pools"))

            async def hurried() -> type[PyvirtError] | None:
                while len(pve_stub.journal.requests("GET", "/pools")) < 2:
                    await read((0.01, "/version"))
                return await read((0.1, "/version"))

            seen = await gather([slow, slow, hurried])
    assert seen == [RequestTimeout, RequestTimeout, ClientBusy]


async def test_connections_are_as_many_as_allowed(pve_stub: Stub) -> None:
    with pve_stub.serve(tls=False) as server:
        async with AsyncClient(server.url, token=pve_stub.token, max_connections=3) as client:
            await gather([client.version] * 40, limit=40)
            servers = client._caller.session._carrier._connections.get()._servers
            assert 1 <= len(next(iter(servers.values()))._idle) <= 3


@pytest.mark.parametrize("number", [0, True, 2.5, "8"])
def test_a_number_of_connections_that_cannot_be(number: object) -> None:
    with pytest.raises(ConfigError, match="max_connections"):
        AsyncClient("pve1", token="a@b!c=d", max_connections=number)  # type: ignore[arg-type]


def test_a_deadline_that_cannot_be(apve: AsyncClient) -> None:
    with pytest.raises(ConfigError, match="deadline=0"):
        apve.with_options(deadline=0)


@pytest.mark.parametrize("status", [429, 503])
async def test_a_read_comes_back_when_the_server_says(
    status: int, apve: AsyncClient, pve_stub: Stub
) -> None:
    busy: dict[str, Any] = {"status": status, "reason": "Slow down"}
    pve_stub.faults.add("GET", "/version", **busy, retry_after=0, times=2)
    assert str(await apve.version()) == "9.2.11"
    pve_stub.faults.add("GET", "/version", **busy, retry_after=3600)
    with pytest.raises(ServerError) as caught:  # an hour would go beyond the deadline
        await apve.with_options(deadline=5).version()
    response = caught.value.response
    assert response is not None
    assert response.retry_after == 3600


async def test_a_write_that_a_server_turned_down_is_not_repeated(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    pve_stub.faults.add("POST", "/pools", kind="too-many", times=1)
    with pytest.raises(ServerError):
        await apve.request("POST", "/pools", poolid="lab")
    assert len(pve_stub.journal.requests("POST", "/pools")) == 1
