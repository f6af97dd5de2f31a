"""respx, which many use to test code that talks HTTP, sees what the client does."""

from __future__ import annotations

import pytest
import respx

from pyvirt_sdk import AsyncClient, NotFound
from pyvirt_sdk.stub import Stub

TOKEN = "ci@pve!bot=aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"


@pytest.mark.pain(30)
async def test_answers_of_ones_own(respx_mock: respx.MockRouter) -> None:
    route = respx_mock.get("https://pve1:8006/api2/json/version")
    route.respond(json={"data": {"version": "9.9.9", "release": "9.9"}})
    respx_mock.get("https://pve1:8006/api2/json/nodes/pve1/qemu/999/config").respond(
        500, json={"data": None, "message": "Configuration file '999.conf' does not exist"}
    )
    async with AsyncClient("pve1", token=TOKEN) as client:
        assert str(await client.version()) == "9.9.9"
        with pytest.raises(NotFound):
            await client.request("GET", "/nodes/pve1/qemu/999/config")
    assert route.calls.last.request.headers["authorization"] == f"PVEAPIToken={TOKEN}"


@pytest.mark.pain(30)
async def test_the_reference_server_behind_a_router(
    respx_mock: respx.MockRouter, pve_stub: Stub
) -> None:
    pve_stub.mount(respx_mock)
    async with AsyncClient("pve1", token=pve_stub.token) as client:
        vm = await client.vms.create(node="pve1", name="web", wait=True)
        assert [guest.name for guest in await client.guests.list()] == ["web"]
        with pytest.raises(NotFound, match="does not exist"):
            await client.request("GET", "/nodes/pve1/qemu/999/config")
        await vm.delete(wait=True)
