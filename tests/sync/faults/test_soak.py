# Made from tests/aio/faults/test_soak.py by tools/convert.py: edit that file, then run `make sync`.
"""Very many callers on one client: each gets the answer to its own question, none is lost."""

from __future__ import annotations

import inspect
from functools import partial

import pytest

from pyvirt_sdk import Client, ConnectionLost
from pyvirt_sdk._primitives.sync import gather
from pyvirt_sdk.stub import Stub

#: Tasks at a time; threads, for the client that uses those.
CALLERS = 1000 if inspect.iscoroutinefunction(Client.close) else 50
PLACES = 16


@pytest.mark.parametrize("rounds", [1, pytest.param(20, marks=pytest.mark.long)])
def test_every_answer_belongs_to_its_request(rounds: int, pve_stub: Stub) -> None:
    for vmid in range(100, 150):
        pve_stub.build.vm(vmid, name=f"guest{vmid}")
    # Now and then a line is cut; the connection is not to be used again for another answer.
    pve_stub.faults.add("GET", "*/config", kind="drop-after", probability=0.01, seed=rounds)
    with pve_stub.serve(tls=False) as server:
        with Client(server.url, token=pve_stub.token, max_connections=PLACES, timeout=300) as pve:

            def ask(vmid: int) -> str:
                config = pve.request("GET", f"/nodes/pve1/qemu/{vmid}/config")
                return str(config["name"])

            def asked(vmid: int) -> str | None:
                try:
                    return ask(vmid)
                except ConnectionLost:
                    return None  # cut each time it was tried

            ids = [100 + number % 50 for number in range(1000 * rounds)]
            names = gather([partial(asked, vmid) for vmid in ids], limit=CALLERS)
            wrong = [
                (vmid, name)
                for vmid, name in zip(ids, names, strict=True)
                if name not in {f"guest{vmid}", None}
            ]
            assert not wrong
            assert names.count(None) < len(names) / 100
            (one,) = pve._caller.session._carrier._connections.get()._servers.values()
            assert len(one._idle) <= PLACES
            free = [one._places.take(0.01) for _ in range(PLACES + 1)]
            assert free == [True] * PLACES + [False]  # each place was given back, and only once
