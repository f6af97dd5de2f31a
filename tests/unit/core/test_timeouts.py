from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient
from pyvirt_sdk._core.timeouts import READ, SCAN, UPLOAD, WRITE, silence
from pyvirt_sdk._core.wire import Message, Request, Response
from pyvirt_sdk._http.files import FileBody
from pyvirt_sdk._http.settings import Limits


@pytest.mark.pain(3)
@pytest.mark.parametrize(
    ("request_", "seconds"),
    [
        (Request("GET", "/nodes/pve1/qemu/100/config"), READ),
        (Request("PUT", "/nodes/pve1/lxc/100/config"), WRITE),
        (Request("GET", "/nodes/pve1/storage/nas/content"), SCAN),
        (Request("GET", "/nodes/pve1/scan/nfs"), SCAN),
        (Request("POST", "/nodes/pve1/storage/nas/upload", body=FileBody({}, "a", b"")), UPLOAD),
    ],
)
def test_each_kind_of_call_has_its_own_patience(request_: Request, seconds: float) -> None:
    assert silence(request_) == seconds


@pytest.mark.pain(3)
async def test_the_one_that_is_given_holds_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[float] = []

    async def carry(
        _self: object, _request: Request, _message: Message, _endpoint: object, limits: Limits
    ) -> Response:
        seen.append(limits.read)
        return Response(200, "OK", {}, b'{"data":[]}')

    monkeypatch.setattr("pyvirt_sdk._http.aio.AsyncCarrier.carry", carry)
    client = AsyncClient("pve1", token="a@pve!b=c")
    for one in (client, client.with_options(timeout=7)):
        await one.request("GET", "/nodes/pve1/storage/nas/content")
        await one.request("GET", "/nodes")
    assert seen == [SCAN, READ, 7, 7]
