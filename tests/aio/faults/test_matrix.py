"""Each fault in each kind of call, over real sockets: see ``tests/faults/table.py``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

import pytest

from pyvirt_sdk import AsyncClient, errors
from pyvirt_sdk._primitives.aio import gather
from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.mounts.server import RunningServer
from tests.faults.table import CALLS, FAULTS, Case, cases

VMID = 102  # of the demo: a machine on pve2 that does not run
#: Seconds that a wait lasts which ends badly, and more than one that ends well can need.
BRIEF, LONG = 0.5, 60.0


class Scene:
    """A server, what befalls it, and what calls do to it."""

    def __init__(self, stub: Stub, server: RunningServer, stack: ExitStack) -> None:
        self.stub = stub
        self.server = server
        self._stack = stack

    def strike(self, case: Case) -> dict[str, float]:
        """Let the fault happen from now on; the options with which the client meets it."""
        fields, options = FAULTS[case.fault]
        if fields:
            method, path = CALLS[case.call]
            times = None if case.how == "always" else 1
            self.stub.faults.add(method, path, **fields, times=times)
        elif case.fault == "node lost":
            self.stub.conditions.node_offline("pve2")
        elif case.fault == "clock jump":
            self.stub.clock.advance(3 * 3600)  # longer than a ticket is good for
        else:
            self._stack.close()  # the server stops
            if case.fault == "certificate changed":
                self._stack.enter_context(self.stub.serve(port=self.server.port))
        return options

    def done(self, call: str) -> bool:
        """Whether the server has made the change that the call asks for."""
        if call == "write":
            return "changed" in self.stub.state.guests[VMID].config.get("description", "")
        return "local:iso/matrix.iso" in self.stub.state.storages["local"].on("pve2")

    def sent(self, call: str) -> int:
        """How many requests the server got that it did not turn away at the door."""
        return sum(entry.status != 401 for entry in self.stub.journal.requests(*CALLS[call]))


@pytest.fixture(scope="module")
def plain() -> Iterator[tuple[Stub, RunningServer]]:
    stub = Stub.demo()
    with stub.serve(tls=False) as server:
        yield stub, server


@pytest.fixture
def scene_of(plain: tuple[Stub, RunningServer]) -> Iterator[Callable[[Case], Scene]]:
    with ExitStack() as stack:

        def made(case: Case) -> Scene:
            if case.fault in {"refused", "certificate changed"}:
                stub = Stub.demo()
                return Scene(stub, stack.enter_context(stub.serve()), stack)
            plain[0].reset()
            return Scene(*plain, stack)

        yield made


async def ready(case: Case, pve: AsyncClient) -> Callable[[AsyncClient], Awaitable[Any]]:
    """The call, ready to be made; what it needs has been done before the fault."""
    node = pve.nodes("pve2")
    if case.call == "wait":
        upid = (await pve.vms(VMID, node="pve2").start()).upid

        async def wait(client: AsyncClient) -> None:
            timeout = LONG if case.outcome == "ok" else BRIEF
            await client.tasks(str(upid)).wait(timeout=timeout, poll=0.01)

        return wait

    async def read(client: AsyncClient) -> None:
        assert [row["vmid"] for row in await client.request("GET", "/nodes/pve2/qemu")]

    async def write(client: AsyncClient) -> None:
        await client.request("PUT", f"/nodes/pve2/qemu/{VMID}/config", description="changed")

    async def upload(client: AsyncClient) -> None:
        await client.storage("local").upload(b"\0" * 4096, node="pve2", filename="matrix.iso")

    async def console(client: AsyncClient) -> None:
        async with client.nodes(node.node).console() as shell:
            await shell.expect("pve2")

    return {"read": read, "write": write, "upload": upload, "console": console}[case.call]


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=str(case), marks=() if case.quick else pytest.mark.long)
        for case in cases()
    ],
)
async def test_the_outcome_is_the_one_of_the_table(
    case: Case, scene_of: Callable[[Case], Scene]
) -> None:
    scene = scene_of(case)
    async with AsyncClient(
        scene.server.url,
        username="root@pam",
        password=scene.stub.password,
        fingerprint=scene.server.fingerprint or None,
    ) as pve:
        await pve.version()
        call = await ready(case, pve)
        meeting = pve.with_options(**scene.strike(case))  # type: ignore[arg-type]
        seen = "ok"
        try:
            await call(meeting)
        except errors.PyvirtError as error:
            seen = type(error).__name__
    assert seen == case.outcome
    if case.done is not None:
        assert scene.done(case.call) is case.done
    if case.call in {"write", "upload", "console"}:
        assert scene.sent(case.call) <= 1
        assert scene.sent(case.call) == 1 or seen != "ok"


@pytest.mark.parametrize("call", ["GET", "POST"])
async def test_fifty_callers_whose_ticket_has_expired_log_in_once(
    call: str, plain: tuple[Stub, RunningServer]
) -> None:
    stub, server = plain
    stub.reset()
    async with AsyncClient(server.url, username="root@pam", password=stub.password) as pve:
        await pve.version()
        stub.clock.advance(3 * 3600)

        async def one(number: int) -> None:
            if call == "GET":
                await pve.request("GET", "/version")
            else:
                await pve.request("POST", "/pools", poolid=f"storm{number}")

        await gather([partial(one, number) for number in range(50)], limit=50)
    assert len(stub.journal.requests("POST", "/access/ticket")) == 2
    made = [entry for entry in stub.journal.requests("POST", "/pools") if entry.status == 200]
    assert len(made) == (50 if call == "POST" else 0)
