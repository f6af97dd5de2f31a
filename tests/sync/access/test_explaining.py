# Made from tests/aio/access/test_explaining.py by tools/convert.py: edit that file, then run `make
# sync`.
from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from pyvirt_sdk import AuthenticationError, Client, PermissionDenied
from pyvirt_sdk.stub import Stub


def test_why_somebody_may_and_what_is_missing(pve: Client) -> None:
    pve.access.groups.create("ops")
    pve.access.users.create("joe@pve", groups=["ops"])
    pve.access.grant("/vms", "PVEVMUser", group="ops")
    pve.access.grant("/", "PVEAuditor", user="joe@pve", propagate=False)
    may = pve.access.explain("/vms/100", "VM.PowerMgmt", "joe@pve")
    assert may.held
    assert [(one.ugid, one.roleid, one.path) for one in may.grants] == [
        ("ops", "PVEVMUser", "/vms")
    ]
    assert str(may) == "joe@pve has VM.PowerMgmt on /vms/100: PVEVMUser for ops on /vms"
    not_so = pve.access.explain("/vms/100", "VM.Clone", "joe@pve")
    assert not not_so.held
    assert not_so.candidates[0] == "PVETemplateUser"
    assert "joe@pve lacks VM.Clone on /vms/100; roles that have it: PVETemplateUser" in str(not_so)
    audit = pve.access.explain("/storage/local", "Sys.Audit", "joe@pve")
    assert audit.grants == ()
    assert not audit.held


def test_a_second_factor_rests(pve_stub: Stub) -> None:
    root = Client(
        "pve1", username="root@pam", password=pve_stub.password, transport=pve_stub.transport()
    )
    user = root.access.users.create("joe@pve", password="hush hush")
    new = user.add_totp("phone")
    changed = user.update_second_factor(new.id, description="old phone", enable=False)
    assert (changed.description, changed.enable) == ("old phone", False)
    joe = Client("pve1", username="joe@pve", password="hush hush", transport=pve_stub.transport())
    assert joe.version().version


def test_a_login_by_a_provider(pve: Client, pve_stub: Stub) -> None:
    pve.access.realms.create(
        "sso", type="openid", issuer_url="https://id.example.com", client_id="pve", autocreate=True
    )
    back = "https://pve1.example.com:8006"
    url = pve.access.openid_url("sso", back)
    assert url.startswith("https://id.example.com/authorize?")
    state = parse_qs(urlsplit(url).query)["state"][0]
    login = pve.access.openid_login("joe", state, back)
    assert login.username == "joe@sso"
    assert login.ticket.get_secret_value().startswith("PVE:joe@sso:")
    assert login.ticket.get_secret_value() not in repr(login)
    assert "joe@sso" in pve_stub.state.access.users
    with pytest.raises(AuthenticationError):
        pve.access.openid_login("joe", "made-up", back)


def test_who_may_not_see_the_rights_of_others_is_told_so(pve: Client, pve_stub: Stub) -> None:
    pve.access.users.create("eve@pve", password="eavesdropper")
    transport = pve_stub.transport()
    with Client("pve1", username="eve@pve", password="eavesdropper", transport=transport) as eve:
        with pytest.raises(PermissionDenied):
            eve.access.explain("/vms/100", "VM.Clone", "joe@pve")
