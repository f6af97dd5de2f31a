# Made from tests/aio/faults/test_matrix.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Each fault in each kind of call, over real sockets: see ``tests/faults/table.py``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

import pytest

from pyvirt_sdk import Client, errors
from pyvirt_sdk._primitives.sync import gather
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


def ready(case: Case, pve: Client) -> Callable[[Client], Any]:
    """The call, ready to be made; what it needs has been done before the fault."""
    node = pve.nodes("pve2")
    if case.call == "wait":
        upid = pve.vms(VMID, node="pve2").start().upid

        def wait(client: Client) -> None:
            timeout = LONG if case.outcome == "ok" else BRIEF
            client.tasks(str(upid)).wait(timeout=timeout, poll=0.01)

        return wait

    def read(client: Client) -> None:
        assert [row["vmid"] for row in client.request("GET", "/nodes/pve2/qemu")]

    def write(client: Client) -> None:
        client.request("PUT", f"/nodes/pve2/qemu/{VMID}/config", description="changed")

    def upload(client: Client) -> None:
        client.storage("local").upload(b"\0" * 4096, node="pve2", filename="matrix.iso")

    def console(client: Client) -> None:
        with client.nodes(node.node).console() as shell:
            shell.expect("pve2")

    return {"read": read, "write": write, "upload": upload, "console": console}[case.call]


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=str(case), marks=() if case.quick else pytest.mark.long)
        for case in cases()
    ],
)
def test_the_outcome_is_the_one_of_the_table(case: Case, scene_of: Callable[[Case], Scene]) -> None:
    scene = scene_of(case)
    with Client(
        scene.server.url,
        username="root@pam",
        password=scene.stub.password,
        fingerprint=scene.server.fingerprint or None,
    ) as pve:
        pve.version()
        call = ready(case, pve)
        meeting = pve.with_options(**scene.strike(case))  # type: ignore[arg-type]
        seen = "ok"
        try:
            call(meeting)
        except errors.PyvirtError as error:
            seen = type(error).__name__
    assert seen == case.outcome
    if case.done is not None:
        assert scene.done(case.call) is case.done
    if case.call in {"write", "upload", "console"}:
        assert scene.sent(case.call) <= 1
        assert scene.sent(case.call) == 1 or seen != "ok"


@pytest.mark.parametrize("call", ["GET", "POST"])
def test_fifty_callers_whose_ticket_has_expired_log_in_once(
    call: str, plain: tuple[Stub, RunningServer]
) -> None:
    stub, server = plain
    stub.reset()
    with Client(server.url, username="root@pam", password=stub.password) as pve:
        pve.version()
        stub.clock.advance(3 * 3600)

        def one(number: int) -> None:
            if call == "GET":
                pve.request("GET", "/version")
            else:
                pve.request("POST", "/pools", poolid=f"storm{number}")

        gather([partial(one, number) for number in range(50)], limit=50)
    assert len(stub.journal.requests("POST", "/access/ticket")) == 2
    made = [entry for entry in stub.journal.requests("POST", "/pools") if entry.status == 200]
    assert len(made) == (50 if call == "POST" else 0)
