from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, ConfigError, PermissionDenied
from pyvirt_sdk.stub import Stub

START = "POST /nodes/{node}/qemu/{vmid}/status/start"


@pytest.fixture
async def token_of(apve: AsyncClient) -> str:
    """A token of joe@pve, who may use VM 100 and look at the node; the token may use the VM."""
    await apve.request("POST", "/access/users", userid="joe@pve")
    made = await apve.request("POST", "/access/users/joe@pve/token/ci", privsep=True)
    for who, path, role in (
        ({"users": "joe@pve"}, "/vms/100", "PVEVMUser"),
        ({"users": "joe@pve"}, "/nodes", "PVEAuditor"),
        ({"tokens": "joe@pve!ci"}, "/vms/100", "PVEVMUser"),
    ):
        await apve.request("PUT", "/access/acl", {"path": path, "roles": role, **who})
    return f"{made['full-tokenid']}={made['value']}"


@pytest.mark.pain(11)
async def test_what_a_token_may_do_is_told_before_it_is_done(token_of: str, pve_stub: Stub) -> None:
    client = AsyncClient("pve1", token=token_of, transport=pve_stub.transport())
    assert await client.access.privileges("/vms/100") >= {"VM.PowerMgmt", "VM.Audit"}
    report = await client.access.preflight(
        [START, "GET /nodes/{node}/status", "GET /version", "POST /nodes/pve1/qemu/101/clone"],
        node="pve1", vmid=100, newid=102,
    )  # fmt: skip
    assert not report.ok
    assert report.allowed == (START, "GET /version")
    assert [str(one) for one in report.missing] == [
        "GET /nodes/{node}/status: Sys.Audit on /nodes/pve1 is missing",
        "POST /nodes/pve1/qemu/101/clone: VM.Clone on /vms/101 is missing",
        "POST /nodes/pve1/qemu/101/clone: VM.Allocate on /vms/102 is missing",
    ]
    with pytest.raises(PermissionDenied, match="privilege separation") as caught:
        report.check()
    assert (caught.value.path, caught.value.privileges) == ("/nodes/pve1", ("Sys.Audit",))


async def test_what_is_never_granted_is_told_as_well(token_of: str, pve_stub: Stub) -> None:
    client = AsyncClient("pve1", token=token_of, transport=pve_stub.transport())
    report = await client.access.preflight(["POST /access/ticket", "POST /nodes/pve1/apt/update"])
    assert "API tokens may not call this" in str(report.missing[0])
    report = await client.access.preflight(["GET /cluster/config/nodes", "PUT /cluster/options"])
    assert report.missing


async def test_root_may_do_everything(pve_stub: Stub) -> None:
    client = AsyncClient(
        "pve1", username="root@pam", password=pve_stub.password, transport=pve_stub.transport()
    )
    report = await client.access.preflight([START, "GET /nodes/{node}/status"], node="pve1", vmid=9)
    assert report.ok
    report.check()


async def test_a_call_that_is_none_is_named(apve: AsyncClient) -> None:
    with pytest.raises(ConfigError, match="POST /nodes/pve1/nope"):
        await apve.access.preflight(["POST /nodes/pve1/nope"])


async def test_what_is_not_said_is_missing(apve: AsyncClient, pve_stub: Stub) -> None:
    report = await apve.access.preflight([START])
    assert "which vmid is not said" in str(report.missing[0])


async def test_what_code_of_the_server_decides_is_not_promised(
    token_of: str, pve_stub: Stub
) -> None:
    client = AsyncClient("pve1", token=token_of, transport=pve_stub.transport())
    call = "GET /access/users/root@pam/token"  # declared as a check of the user id, not as rights
    report = await client.access.preflight([call, "GET /version"])
    assert report.untold == (call,)
    with pytest.raises(PermissionDenied):
        await client.request("GET", "/access/users/root@pam/token")
