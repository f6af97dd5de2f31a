"""Whatever a server answers, what is raised is of the tree of errors."""

from __future__ import annotations

import io
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Mapping
from contextlib import suppress
from inspect import isawaitable
from typing import Any

import httpx
import pytest
from hypothesis import given, settings

from pyvirt_sdk import AsyncClient, PyvirtError
from tests.faults.methods import UPID, methods_of
from tests.faults.nonsense import JSON, WIRE

pytestmark = pytest.mark.filterwarnings("ignore::pyvirt_sdk.models.base.DriftWarning")

CONTEXT = ssl.create_default_context()


class Documents(httpx.AsyncBaseTransport):
    """Answers everything with one document."""

    def __init__(self, document: object) -> None:
        self._body = json.dumps(document).encode()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=self._body, request=request)


async def each(rows: Awaitable[Iterable[object]]) -> None:
    """Look at every one: a list makes none before."""
    found = await rows
    if isinstance(found, Iterable):  # what has drifted is kept as it came
        list(found)


#: Reads and writes of every kind, typed and untyped.
CALLS: Mapping[str, Callable[[AsyncClient], Awaitable[Any]]] = {
    "request": lambda pve: pve.request("GET", "/version"),
    "version": lambda pve: pve.version(),
    "operation": lambda pve: each(pve.api.cluster.resources.get()),
    "operation on a guest": lambda pve: pve.api.nodes("pve1").qemu(100).config.get(),
    "operation that starts": lambda pve: pve.api.nodes("pve1").qemu(100).status.start.post(),
    "guests": lambda pve: each(pve.guests.list(status="running", node="pve1")),
    "guest": lambda pve: pve.vms.get(100),
    "config": lambda pve: pve.vms(100, node="pve1").config(),
    "snapshots": lambda pve: each(pve.vms(100, node="pve1").snapshots.list()),
    "start": lambda pve: pve.vms(100, node="pve1").start(),
    "create": lambda pve: pve.vms.create(node="pve1", name="web"),
    "nodes": lambda pve: each(pve.nodes.list()),
    "node": lambda pve: pve.nodes.get("pve1"),
    "storages": lambda pve: each(pve.storage.list()),
    "pools": lambda pve: each(pve.pools.list()),
    "users": lambda pve: each(pve.access.users.list()),
    "tasks": lambda pve: each(pve.tasks.list()),
    "status": lambda pve: pve.tasks(UPID).status(),
    "log": lambda pve: pve.tasks(UPID).tail(),
    "wait": lambda pve: pve.tasks(UPID).wait(timeout=0.0001),
}


async def make(pve: AsyncClient, *names: str) -> None:
    """Make calls; what is raised outside the tree of errors comes through."""
    for name in names or CALLS:
        with suppress(PyvirtError):
            await CALLS[name](pve)


async def look(answer: Any) -> None:
    """Look at all that was answered: much is read only then."""
    if isawaitable(answer):
        answer = await answer
    if isinstance(answer, AsyncIterator):
        with suppress(StopAsyncIteration):
            for _ in range(3):  # some never end
                await anext(answer)
    elif isinstance(answer, Collection):
        list(answer)
    repr(answer)


async def outside_the_tree(data: object) -> list[str]:
    """The methods that raise something outside the tree of errors when they are answered this."""
    transport = Documents({"data": data})
    pve = AsyncClient("pve1", token="root@pam!b=c", transport=transport, retries=0, validate=False)
    strange: list[str] = []
    methods = list(methods_of(pve))
    assert len(methods) > 700
    for method in methods:
        try:
            await look(method.call())
        except PyvirtError:
            pass
        except Exception as error:  # noqa: BLE001 - all are told at once
            strange.append(f"{method.place}: {error!r}")
    return strange


#: Answers of the wrong shape, outside and inside.
SHAPES: list[object] = [
    None, [], {}, "x", 5, True, [5], [[]], [{}], {"a": []}, float("inf"), UPID, "UPID:x",
    {"vmid": "x", "type": [], "status": {}, "node": 5, "name": {}, "parent": []},
    [{"vmid": {}, "type": {}, "node": [], "key": [], "pending": {}, "content": 5, "name": []}],
    {"errors": 5, "result": [], "pid": "x", "value": [], "members": 5, "users": 5, "ha": 5},
    {"health": [], "data": 5, "children": "x", "manager_status": 5, "recovery": 5, "id": [],
     "upid": 5, "content": {}, "nodelist": 5, "groups": 5, "digest": [], "config_digest": {}},
    {"health": {"checks": {"a": 5}}, "data": [5], "children": [5], "recovery": [5], "groups": [[]]},
    [{"upid": [], "timestamp": "x", "volid": 5, "storage": [], "field": {}, "value": {},
      "subnet": 5, "vnet": [], "path": [], "roleid": [], "id": {}, "userid": 5, "time": "x",
      "groups": 5, "subdir": [], "iface": {}, "pos": "x", "lines": 5}],
]  # fmt: skip


@pytest.mark.parametrize("data", SHAPES, ids=repr)
async def test_every_method_and_an_answer_of_another_shape(data: object) -> None:
    assert await outside_the_tree(data) == []


@pytest.mark.long
@settings(max_examples=100)
@given(JSON)
async def test_every_method_and_any_data(data: object) -> None:
    assert await outside_the_tree(data) == []


async def read_any_data(data: object, beside: object) -> None:
    document = {"data": data, "total": beside}
    transport = Documents(document)
    await make(AsyncClient("pve1", token="a@b!c=d", transport=transport, retries=0, learn=True))
    login = AsyncClient("pve1", username="a@b", password="c", transport=transport, retries=0)
    await make(login, "version")


class Says:
    """A stream on which something is said, in small pieces, whatever is asked."""

    heard = True

    def __init__(self, said: bytes) -> None:
        self._said = io.BytesIO(said)

    async def write(self, *_args: object) -> None:
        """It is not listened to."""

    async def read(self, *_args: object) -> bytes:
        return self._said.read(50)

    async def aclose(self) -> None:
        """There is nothing to close."""


async def read_any_bytes(said: bytes) -> None:
    async def connect(*_args: object) -> Says:
        """Whoever connects hears the same."""
        return Says(said)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pyvirt_sdk._http.connections.aio.connect", connect)
        patch.setattr("pyvirt_sdk._http.aio.make_context", lambda *_: CONTEXT)
        async with AsyncClient("http://127.0.0.1", token="a@b!c=d", retries=0) as pve:
            await make(pve, "request", "start")


@settings(max_examples=15)
@given(JSON, JSON)
async def test_any_data(data: object, beside: object) -> None:
    await read_any_data(data, beside)


@settings(max_examples=300)
@given(WIRE)
async def test_any_bytes(said: bytes) -> None:
    await read_any_bytes(said)


@pytest.mark.long
@settings(max_examples=5_000)
@given(JSON, JSON)
async def test_any_data_at_length(data: object, beside: object) -> None:
    await read_any_data(data, beside)


@pytest.mark.long
@settings(max_examples=45_000)
@given(WIRE)
async def test_any_bytes_at_length(said: bytes) -> None:
    await read_any_bytes(said)
