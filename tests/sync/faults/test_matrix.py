# Made from tests/aio/faults/test_matrix.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Each fault in each kind of call, over real sockets: see ``tests/faults/table.py``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from fnmatch import fnmatchcase
from functools import partial
from itertools import product
from typing import Any

import pytest

from pyvirt_sdk import Client, errors
from pyvirt_sdk._primitives.sync import gather, sleep
from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.mounts.server import RunningServer
from tests.faults.table import CALLS, FAULTS, WHOLE, Case, cases

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
        elif case.fault in {"clock jump", "401 storm"}:
            self.stub.clock.advance(3 * 3600)  # longer than a ticket is good for
        else:
            self._stack.close()  # the server stops
            if case.fault == "certificate changed":
                self._stack.enter_context(self.stub.serve(port=self.server.port))
        return options

    def done(self, call: str, number: int) -> bool:
        """Whether the server has made the change that a call asks for."""
        if call == "write":
            config = self.stub.state.guests[VMID].config
            return f"changed {number}" in config.get("description", "").splitlines()
        return f"local:iso/matrix{number}.iso" in self.stub.state.storages["local"].on("pve2")

    def writes(self) -> Counter[str]:
        """The writes that the server got and did not turn away at the door, each by its place."""
        return Counter(
            entry.path
            for entry in self.stub.journal.entries
            if entry.method != "GET" and entry.status != 401 and entry.path != "/access/ticket"
        )


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


Call = Callable[[Client, int], Any]


def ready(case: Case, pve: Client, stack: ExitStack) -> Call:
    """The call, ready to be made; what it needs has been done before the fault."""
    node = pve.nodes("pve2")

    def read(client: Client, _number: int) -> None:
        assert [row["vmid"] for row in client.request("GET", "/nodes/pve2/qemu")]

    def write(client: Client, number: int) -> None:
        text = f"changed {number}"
        client.request("PUT", f"/nodes/pve2/qemu/{VMID}/config", description=text)

    def upload(client: Client, number: int) -> None:
        name = f"matrix{number}.iso"
        client.storage("local").upload(b"\0" * 4096, node="pve2", filename=name)

    def console(client: Client, _number: int) -> None:
        with client.nodes(node.node).console(timeout=case.patience) as shell:
            shell.expect("pve2:~#")

    if case.call == "wait":
        upid = pve.vms(VMID, node="pve2").start().upid

        def wait(client: Client, _number: int) -> None:
            timeout = LONG if case.outcome == "ok" else BRIEF
            client.tasks(str(upid)).wait(timeout=timeout, poll=0.01)

        return wait
    if case.call == "line" and case.fault in WHOLE:
        shells = [stack.enter_context(node.console()) for _ in range(case.callers)]

        def use(_client: Client, number: int) -> None:
            shells[number].expect("pve2:~#")
            for _ in range(5):  # what is written to a line that was cut may go nowhere at first
                shells[number].write("hostname\r")
                shells[number].expect("pve2:~#")
                sleep(0.2 if case.outcome != "ok" else 0)

        return use
    return {"read": read, "write": write, "upload": upload}.get(case.call, console)


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=str(case), marks=() if case.quick else pytest.mark.long)
        for case in cases()
    ],
)
def test_the_outcome_is_the_one_of_the_table(case: Case, scene_of: Callable[[Case], Scene]) -> None:
    scene = scene_of(case)
    seen: dict[int, str] = {}
    with (
        Client(
            scene.server.url,
            username="root@pam",
            password=scene.stub.password,
            fingerprint=scene.server.fingerprint or None,
        ) as pve,
        ExitStack() as stack,
    ):
        pve.version()
        call = ready(case, pve, stack)
        before = scene.writes()
        meeting = pve.with_options(**scene.strike(case))  # type: ignore[arg-type]

        def one(number: int) -> None:
            seen[number] = "ok"
            try:
                call(meeting, number)
            except errors.PyvirtError as error:
                seen[number] = type(error).__name__

        gather([partial(one, number) for number in range(case.callers)], limit=case.callers)
    assert set(seen.values()) == {case.outcome}
    # No write went out twice, none that is told to be good was lost, and none went elsewhere.
    after = scene.writes() - before
    place = CALLS["console" if case.call == "line" else case.call]
    fits = sum(times for path, times in after.items() if fnmatchcase(path, place[1]))
    assert fits == sum(after.values())
    wrote = case.call in {"write", "upload", "console"} or (
        case.call == "line" and case.fault not in WHOLE
    )
    assert fits <= (case.callers if wrote else 0)
    assert fits == case.callers or not wrote or case.outcome != "ok"
    if case.done is not None:
        made = [scene.done(case.call, number) for number in range(case.callers)]
        assert any(made) is case.done  # of fifty descriptions, the last one stays
        assert all(made) or case.call == "write" or not case.done
    logins = [e for e in scene.stub.journal.requests("POST", "/access/ticket") if e.status == 200]
    assert len(logins) <= 2 or case.how == "always"


def test_the_table_has_every_fault_in_every_call() -> None:
    assert {(case.fault, case.call) for case in cases()} == set(product(FAULTS, CALLS))
    for case in cases():
        assert (case.done is None) == (case.call not in {"write", "upload"})
