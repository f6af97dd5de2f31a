"""The same promises on the reference server and on a live one.

The live server is named by PYVIRT_TEST_URL, with PYVIRT_TEST_TOKEN and, where its certificate is
not trusted otherwise, PYVIRT_TEST_FINGERPRINT. Nothing is changed on it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from pyvirt_sdk import Client, NotFound, NotImplementedByServer
from pyvirt_sdk.stub import Stub

LIVE = os.environ.get("PYVIRT_TEST_URL")


@pytest.fixture(
    params=[
        "stub",
        pytest.param("live", marks=pytest.mark.skipif(not LIVE, reason="no PYVIRT_TEST_URL")),
    ]
)
def server(request: pytest.FixtureRequest) -> Iterator[Client]:
    if request.param == "live":
        fingerprint = os.environ.get("PYVIRT_TEST_FINGERPRINT")
        with Client(
            str(LIVE), token=os.environ["PYVIRT_TEST_TOKEN"], fingerprint=fingerprint
        ) as pve:
            yield pve
        return
    stub = Stub.demo()
    with Client("pve1", token=stub.token, transport=stub.transport()) as pve:
        yield pve


def test_every_node_reports(server: Client) -> None:
    online = [node for node in server.nodes.list() if node.status == "online"]
    assert online
    for node in online:
        assert str(node.version())
        info = node.info()
        assert info.memory is not None
        assert (info.memory.total or 0) > 0


def test_every_guest_of_the_list_can_be_read(server: Client) -> None:
    for guest in server.guests.list():
        again = server.guests.get(guest.vmid)
        assert (type(again), again.name) == (type(guest), guest.name)
        assert isinstance(guest.pending(), dict)


def test_every_storage_of_the_list_can_be_read(server: Client) -> None:
    for storage in server.storage.list():
        assert server.storage.get(storage.storage).type == storage.type


def test_tasks_of_the_list_have_ended_or_run(server: Client) -> None:
    for task in server.tasks.list():
        assert task.last is not None
        assert task.last.running or task.last.exitstatus


def test_what_is_not_there_is_not_found(server: Client) -> None:
    with pytest.raises(NotFound):
        server.guests.get(999_999_999)
    with pytest.raises(NotFound):
        server.storage.get("no-such-storage")
    with pytest.raises(NotImplementedByServer):
        server.request("GET", "/no/such/path")
