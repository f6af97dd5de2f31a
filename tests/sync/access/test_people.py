# Made from tests/aio/access/test_people.py by tools/convert.py: edit that file, then run `make
# sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import (
    AlreadyExists,
    AuthenticationError,
    Client,
    NotFound,
    ParameterError,
    TaskFailed,
)
from pyvirt_sdk.stub import Stub


def test_users_come_change_and_go(pve: Client, pve_stub: Stub) -> None:
    joe = pve.access.users.create("joe@pve", email="joe@example.com", password="hunter2hunter2")
    assert (joe.userid, joe.email, joe.enable) == ("joe@pve", "joe@example.com", True)
    assert repr(joe) == "<User 'joe@pve'>"
    joe.update(unset=[], enable=False, comment="gone")
    assert (joe.enable, joe.comment) == (False, "gone")
    assert pve_stub.state.access.users["joe@pve"].details["comment"] == "gone"
    assert {user.userid for user in pve.access.users.list()} == {"joe@pve", "root@pam"}
    with pytest.raises(AlreadyExists):
        pve.access.users.create("joe@pve")
    joe.delete()
    assert "joe@pve" not in pve_stub.state.access.users


def test_a_password_is_changed(pve_stub: Stub) -> None:
    root = Client(
        "pve1", username="root@pam", password=pve_stub.password, transport=pve_stub.transport()
    )
    joe = root.access.users.create("joe@pve", password="hunter2hunter2")
    joe.set_password("another-one", own=pve_stub.password)
    for password, works in (("another-one", True), ("hunter2hunter2", False)):
        client = Client(
            "pve1", username="joe@pve", password=password, transport=pve_stub.transport()
        )
        if works:
            client.version()
        else:
            with pytest.raises(AuthenticationError):
                client.version()


def test_a_token_shows_its_secret_once_and_works(pve: Client, pve_stub: Stub) -> None:
    joe = pve.access.users.create("joe@pve")
    new = joe.tokens.create("ci", privsep=False, comment="builds")
    assert new.id == "joe@pve!ci"
    assert new.value.get_secret_value().split("=")[1] not in repr(new)
    client = Client("pve1", token=new.value, transport=pve_stub.transport())
    assert str(client.version()) == "9.2.11"
    token = joe.tokens.get("ci")
    assert (token.privsep, token.comment) == (False, "builds")
    assert [one.tokenid for one in joe.tokens.list()] == ["ci"]
    again = joe.tokens.regenerate("ci")
    assert again.value != new.value
    with pytest.raises(AuthenticationError):
        client.version()
    token.update(comment="later")
    assert token.comment == "later"
    token.delete()
    with pytest.raises(NotFound, match="no such token"):
        joe.tokens.get("ci")


def test_groups_roles_and_realms(pve: Client) -> None:
    admins = pve.access.groups.create("admins", comment="they may")
    joe = pve.access.users.create("joe@pve", groups=["admins"])
    assert joe.groups == ("admins",)
    assert admins.refresh().members == ("joe@pve",)
    starter = pve.access.roles.create("Starter", privs=["VM.PowerMgmt"])
    assert starter.privs == {"VM.PowerMgmt"}
    starter.update(privs=["VM.Audit"], append=True)
    assert starter.privs == {"VM.PowerMgmt", "VM.Audit"}
    built_in = {role.roleid for role in pve.access.roles.list() if role.special}
    assert {"Administrator", "PVEVMUser"} <= built_in
    assert pve.access.realms.get("pam").type == "pam"
    realm = pve.access.realms.create(
        "corp", type="ldap", server1="ldap.example.com", base_dn="dc=example", user_attr="uid"
    )
    assert repr(realm) == "<Realm 'corp'>"
    task = realm.sync(scope="both")
    assert task.type == "auth-realm-sync"
    with pytest.raises(TaskFailed, match="contact LDAP server"):
        realm.sync(scope="both", wait=True)
    realm.delete()
    with pytest.raises(NotFound, match="corp") as caught:
        pve.access.realms.get("corp")
    assert "there are pam, pve" in str(caught.value)


def test_rights_are_granted_and_taken_back(pve: Client) -> None:
    pve.access.users.create("joe@pve")
    pve.access.grant("/vms/100", "PVEVMUser", user="joe@pve")
    (entry,) = pve.access.acl("/vms/100")
    assert (entry.ugid, entry.roleid, entry.propagate) == ("joe@pve", "PVEVMUser", True)
    held = pve.access.effective("joe@pve")
    assert "VM.PowerMgmt" in held["/vms/100"]
    pve.access.revoke("/vms/100", ["PVEVMUser"], user="joe@pve")
    assert len(pve.access.acl()) == 0
    with pytest.raises(ParameterError, match="nobody is named"):
        pve.access.grant("/", "PVEAdmin")


def test_second_factors(pve: Client, pve_stub: Stub) -> None:
    root = Client(
        "pve1", username="root@pam", password=pve_stub.password, transport=pve_stub.transport()
    )
    joe = root.access.users.create("joe@pve", password="hunter2hunter2")
    root.request("POST", "/access/tfa/joe@pve", type="recovery", password=pve_stub.password)
    (factor,) = joe.second_factors()
    assert factor.type == "recovery"
    joe.unlock()
    joe.remove_second_factor(factor.id, password=pve_stub.password)
    assert len(joe.second_factors()) == 0
