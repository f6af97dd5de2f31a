from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from pyvirt_sdk import AsyncClient, AuthenticationError, PermissionDenied
from pyvirt_sdk.stub import Stub


async def test_why_somebody_may_and_what_is_missing(apve: AsyncClient) -> None:
    await apve.access.groups.create("ops")
    await apve.access.users.create("joe@pve", groups=["ops"])
    await apve.access.grant("/vms", "PVEVMUser", group="ops")
    await apve.access.grant("/", "PVEAuditor", user="joe@pve", propagate=False)
    may = await apve.access.explain("/vms/100", "VM.PowerMgmt", "joe@pve")
    assert may.held
    assert [(one.ugid, one.roleid, one.path) for one in may.grants] == [
        ("ops", "PVEVMUser", "/vms")
    ]
    assert str(may) == "joe@pve has VM.PowerMgmt on /vms/100: PVEVMUser for ops on /vms"
    not_so = await apve.access.explain("/vms/100", "VM.Clone", "joe@pve")
    assert not not_so.held
    assert not_so.candidates[0] == "PVETemplateUser"
    assert "joe@pve lacks VM.Clone on /vms/100; roles that have it: PVETemplateUser" in str(not_so)
    audit = await apve.access.explain("/storage/local", "Sys.Audit", "joe@pve")
    assert audit.grants == ()
    assert not audit.held


async def test_a_second_factor_rests(pve_stub: Stub) -> None:
    root = AsyncClient(
        "pve1", username="root@pam", password=pve_stub.password, transport=pve_stub.transport()
    )
    user = await root.access.users.create("joe@pve", password="hush hush")
    new = await user.add_totp("phone")
    changed = await user.update_second_factor(new.id, description="old phone", enable=False)
    assert (changed.description, changed.enable) == ("old phone", False)
    joe = AsyncClient(
        "pve1", username="joe@pve", password="hush hush", transport=pve_stub.transport()
    )
    assert (await joe.version()).version


async def test_a_login_by_a_provider(apve: AsyncClient, pve_stub: Stub) -> None:
    await apve.access.realms.create(
        "sso", type="openid", issuer_url="https://id.example.com", client_id="pve", autocreate=True
    )
    back = "https://pve1.example.com:8006"
    url = await apve.access.openid_url("sso", back)
    assert url.startswith("https://id.example.com/authorize?")
    state = parse_qs(urlsplit(url).query)["state"][0]
    login = await apve.access.openid_login("joe", state, back)
    assert login.username == "joe@sso"
    assert login.ticket.get_secret_value().startswith("PVE:joe@sso:")
    assert login.ticket.get_secret_value() not in repr(login)
    assert "joe@sso" in pve_stub.state.access.users
    with pytest.raises(AuthenticationError):
        await apve.access.openid_login("joe", "made-up", back)


async def test_who_may_not_see_the_rights_of_others_is_told_so(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    await apve.access.users.create("eve@pve", password="eavesdropper")
    transport = pve_stub.transport()
    async with AsyncClient(
        "pve1", username="eve@pve", password="eavesdropper", transport=transport
    ) as eve:
        with pytest.raises(PermissionDenied):
            await eve.access.explain("/vms/100", "VM.Clone", "joe@pve")
