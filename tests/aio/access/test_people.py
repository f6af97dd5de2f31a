from __future__ import annotations

import pytest

from pyvirt_sdk import (
    AlreadyExists,
    AsyncClient,
    AuthenticationError,
    NotFound,
    ParameterError,
    TaskFailed,
)
from pyvirt_sdk.stub import Stub


async def test_users_come_change_and_go(apve: AsyncClient, pve_stub: Stub) -> None:
    joe = await apve.access.users.create(
        "joe@pve", email="joe@example.com", password="hunter2hunter2"
    )
    assert (joe.userid, joe.email, joe.enable) == ("joe@pve", "joe@example.com", True)
    assert repr(joe) == "<User 'joe@pve'>"
    await joe.update(unset=[], enable=False, comment="gone")
    assert (joe.enable, joe.comment) == (False, "gone")
    assert pve_stub.state.access.users["joe@pve"].details["comment"] == "gone"
    assert {user.userid for user in await apve.access.users.list()} == {"joe@pve", "root@pam"}
    with pytest.raises(AlreadyExists):
        await apve.access.users.create("joe@pve")
    await joe.delete()
    assert "joe@pve" not in pve_stub.state.access.users


async def test_a_password_is_changed(pve_stub: Stub) -> None:
    root = AsyncClient(
        "pve1", username="root@pam", password=pve_stub.password, transport=pve_stub.transport()
    )
    joe = await root.access.users.create("joe@pve", password="hunter2hunter2")
    await joe.set_password("another-one", own=pve_stub.password)
    for password, works in (("another-one", True), ("hunter2hunter2", False)):
        client = AsyncClient(
            "pve1", username="joe@pve", password=password, transport=pve_stub.transport()
        )
        if works:
            await client.version()
        else:
            with pytest.raises(AuthenticationError):
                await client.version()


async def test_a_token_shows_its_secret_once_and_works(apve: AsyncClient, pve_stub: Stub) -> None:
    joe = await apve.access.users.create("joe@pve")
    new = await joe.tokens.create("ci", privsep=False, comment="builds")
    assert new.id == "joe@pve!ci"
    assert new.value.get_secret_value().split("=")[1] not in repr(new)
    client = AsyncClient("pve1", token=new.value, transport=pve_stub.transport())
    assert str(await client.version()) == "9.2.11"
    token = await joe.tokens.get("ci")
    assert (token.privsep, token.comment) == (False, "builds")
    assert [one.tokenid for one in await joe.tokens.list()] == ["ci"]
    again = await joe.tokens.regenerate("ci")
    assert again.value != new.value
    with pytest.raises(AuthenticationError):
        await client.version()
    await token.update(comment="later")
    assert token.comment == "later"
    await token.delete()
    with pytest.raises(NotFound, match="no such token"):
        await joe.tokens.get("ci")


async def test_groups_roles_and_realms(apve: AsyncClient) -> None:
    admins = await apve.access.groups.create("admins", comment="they may")
    joe = await apve.access.users.create("joe@pve", groups=["admins"])
    assert joe.groups == ("admins",)
    assert (await admins.refresh()).members == ("joe@pve",)
    starter = await apve.access.roles.create("Starter", privs=["VM.PowerMgmt"])
    assert starter.privs == {"VM.PowerMgmt"}
    await starter.update(privs=["VM.Audit"], append=True)
    assert starter.privs == {"VM.PowerMgmt", "VM.Audit"}
    built_in = {role.roleid for role in await apve.access.roles.list() if role.special}
    assert {"Administrator", "PVEVMUser"} <= built_in
    assert (await apve.access.realms.get("pam")).type == "pam"
    realm = await apve.access.realms.create(
        "corp", type="ldap", server1="ldap.example.com", base_dn="dc=example", user_attr="uid"
    )
    assert repr(realm) == "<Realm 'corp'>"
    task = await realm.sync(scope="both")
    assert task.type == "auth-realm-sync"
    with pytest.raises(TaskFailed, match="contact LDAP server"):
        await realm.sync(scope="both", wait=True)
    await realm.delete()
    with pytest.raises(NotFound, match="corp") as caught:
        await apve.access.realms.get("corp")
    assert "there are pam, pve" in str(caught.value)


async def test_rights_are_granted_and_taken_back(apve: AsyncClient) -> None:
    await apve.access.users.create("joe@pve")
    await apve.access.grant("/vms/100", "PVEVMUser", user="joe@pve")
    (entry,) = await apve.access.acl("/vms/100")
    assert (entry.ugid, entry.roleid, entry.propagate) == ("joe@pve", "PVEVMUser", True)
    held = await apve.access.effective("joe@pve")
    assert "VM.PowerMgmt" in held["/vms/100"]
    await apve.access.revoke("/vms/100", ["PVEVMUser"], user="joe@pve")
    assert len(await apve.access.acl()) == 0
    with pytest.raises(ParameterError, match="nobody is named"):
        await apve.access.grant("/", "PVEAdmin")


async def test_second_factors(apve: AsyncClient, pve_stub: Stub) -> None:
    root = AsyncClient(
        "pve1", username="root@pam", password=pve_stub.password, transport=pve_stub.transport()
    )
    joe = await root.access.users.create("joe@pve", password="hunter2hunter2")
    await root.request("POST", "/access/tfa/joe@pve", type="recovery", password=pve_stub.password)
    (factor,) = await joe.second_factors()
    assert factor.type == "recovery"
    await joe.unlock()
    await joe.remove_second_factor(factor.id, password=pve_stub.password)
    assert len(await joe.second_factors()) == 0
