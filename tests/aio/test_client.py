from __future__ import annotations

import pickle

import pytest

from pyvirt_sdk import (
    AsyncClient,
    ConfigError,
    NotFound,
    NotImplementedByServer,
    ParameterError,
    PermissionDenied,
)
from pyvirt_sdk.stub import Stub


async def test_a_request_returns_data(apve: AsyncClient) -> None:
    nodes = await apve.request("GET", "/nodes")
    assert [node["node"] for node in nodes] == ["pve1"]
    assert (await apve.request("GET", "/version"))["release"] == "9.2"
    assert str(await apve.version()) == "9.2.11"


async def test_parameters_by_name_or_as_a_mapping(apve: AsyncClient, pve_stub: Stub) -> None:
    await apve.request("POST", "/pools", poolid="lab", comment="a=b&c; 100%")
    await apve.request("PUT", "/pools", {"poolid": "lab"}, comment="grün")
    assert await apve.request("GET", "/pools", {"poolid": "lab"}) == [
        {"poolid": "lab", "comment": "grün", "members": []}
    ]
    await apve.request("DELETE", "/pools", poolid="lab")
    assert await apve.request("GET", "/pools") == []
    assert [entry.method for entry in pve_stub.journal.requests(path="/pools")] == [
        "POST", "PUT", "GET", "DELETE", "GET"
    ]  # fmt: skip


async def test_what_the_schema_forbids_is_not_sent(apve: AsyncClient, pve_stub: Stub) -> None:
    with pytest.raises(ParameterError) as caught:
        await apve.request("POST", "/pools", pool="lab")
    assert set(caught.value.errors) == {"pool", "poolid"}
    assert not pve_stub.journal.requests("POST")


async def test_the_server_says_the_same_when_the_client_does_not_look(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    careless = apve.with_options(validate=False)
    with pytest.raises(ParameterError) as caught:
        await careless.request("POST", "/pools", pool="lab")
    assert set(caught.value.errors) == {"pool", "poolid"}
    assert caught.value.status == 400
    assert len(pve_stub.journal.requests("POST")) == 1


@pytest.mark.pain(23)
async def test_unknown_paths_and_missing_things(apve: AsyncClient) -> None:
    with pytest.raises(NotImplementedByServer):
        await apve.request("GET", "/nope")
    with pytest.raises(NotFound, match="999"):
        await apve.request("GET", "/nodes/pve1/qemu/999/config")
    with pytest.raises(NotFound):
        await apve.request("GET", "/nodes/nope/status")


async def test_options_are_those_of_a_copy(apve: AsyncClient) -> None:
    copy = apve.with_options(timeout=5, retries=0)
    assert str(await copy.version()) == "9.2.11"
    assert copy._caller.session is apve._caller.session
    assert (copy._caller.options.timeout, apve._caller.options.timeout) == (5, None)
    with pytest.raises(ConfigError, match="timeout"):
        apve.with_options(timeout=0)
    with pytest.raises(ConfigError, match="retries"):
        apve.with_options(retries=-1)


async def test_a_client_shows_whom_it_asks_and_never_a_secret(pve_stub: Stub) -> None:
    client = AsyncClient("pve1", token=pve_stub.token, transport=pve_stub.transport())
    secret = pve_stub.token.partition("=")[2]
    assert repr(client) == f"<{AsyncClient.__name__} https://pve1:8006 as root@pam!stub>"
    assert secret not in f"{client!r} {client._caller.session.who!r}"
    with pytest.raises(TypeError, match="a transport, which cannot be pickled"):
        pickle.dumps(client)
    await client.aclose()


async def test_a_client_from_the_environment(pve_stub: Stub) -> None:
    env = {"PROXMOX_VE_ENDPOINT": "https://pve1:8006/", "PROXMOX_VE_USERNAME": "root@pam",
           "PROXMOX_VE_PASSWORD": pve_stub.password}  # fmt: skip
    async with AsyncClient.from_env(env, transport=pve_stub.transport()) as client:
        assert len(await client.nodes.list()) == 1


@pytest.mark.pain(11)
async def test_a_token_without_rights_is_told_what_it_lacks(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    made = await apve.request("POST", "/access/users/root@pam/token/weak", privsep=True)
    token = f"{made['full-tokenid']}={made['value']}"
    weak = AsyncClient("pve1", token=token, transport=pve_stub.transport())
    with pytest.raises(PermissionDenied) as caught:
        await weak.request("GET", "/nodes/pve1/status")
    assert (caught.value.path, caught.value.privileges) == ("/nodes/pve1", ("Sys.Audit",))
    assert "privilege separation" in str(caught.value)
