"""Who gets in, and what they may do."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking, login

_TWO_HOURS = 2 * 60 * 60


def _with_user(ask: Asking, userid: str = "ann@pve") -> Asking:
    assert ask.post("/access/users", {"userid": userid, "password": "secret-123"}).data is None
    return login(ask.stub, userid, "secret-123")


def _grant(ask: Asking, path: str, role: str, **who: str) -> None:
    assert ask.put("/access/acl", {"path": path, "roles": role, **who}).data is None


def test_a_ticket_lasts_two_hours(stub: Stub) -> None:
    root = login(stub, "root@pam", stub.password)
    stub.clock.advance(_TWO_HOURS - 5)
    assert root.get("/version").status == 200
    stub.clock.advance(10)
    answer = root.get("/version")
    assert (answer.status, answer.reason) == (401, "Authentication failed!")
    assert answer.response.body == b""


def test_an_old_ticket_is_a_password_for_a_new_one(stub: Stub) -> None:
    form = {"username": "root@pam", "password": stub.password}
    old = Asking(stub, ()).post("/access/ticket", form).data["ticket"]
    stub.clock.advance(_TWO_HOURS - 60)
    new = login(stub, "root@pam", old)
    stub.clock.advance(120)
    assert new.get("/version").status == 200
    refused = Asking(stub, ()).post("/access/ticket", form | {"password": old})
    assert (refused.status, refused.reason) == (401, "authentication failure")


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ((), "No ticket"),
        ((("Cookie", "Other=1"),), "No ticket"),
        ((("Authorization", "Bearer x"),), "No ticket"),
        ((("Cookie", "PVEAuthCookie=garbage"),), "Authentication failed!"),
        ((("Authorization", "PVEAPIToken=root@pam!none=x"),), "Authentication failed!"),
    ],
)
def test_without_a_good_login_there_is_nothing(
    stub: Stub, headers: tuple[tuple[str, str], ...], reason: str
) -> None:
    for path in ("/version", "/nope"):
        answer = Asking(stub, headers).get(path)
        assert (answer.status, answer.reason, answer.response.body) == (401, reason, b"")


def test_writing_with_a_ticket_needs_the_csrf_token(stub: Stub) -> None:
    root = login(stub, "root@pam", stub.password)
    without = Asking(stub, root.headers[:1])
    assert without.get("/pools").status == 200
    answer = without.post("/pools", {"poolid": "a"})
    assert (answer.status, answer.reason) == (401, "Permission denied - invalid csrf token")
    other = login(stub, "root@pam", stub.password)
    assert other.post("/pools", {"poolid": "a"}).status == 200


def test_a_token_lives_until_it_expires(ask: Asking) -> None:
    expire = int(ask.stub.clock.now()) + 60
    path = "/access/users/root@pam/token/short"
    made = ask.post(path, {"privsep": "0", "expire": str(expire)}).data
    assert made["full-tokenid"] == "root@pam!short"
    token = Asking(ask.stub, (("Authorization", f"PVEAPIToken=root@pam!short={made['value']}"),))
    assert token.get("/version").status == 200
    ask.stub.clock.advance(120)
    assert token.get("/version").status == 401


def test_a_separated_token_has_what_both_have(ask: Asking) -> None:
    _with_user(ask)
    made = ask.post("/access/users/ann@pve/token/t1").data
    token = Asking(ask.stub, (("Authorization", f"PVEAPIToken=ann@pve!t1={made['value']}"),))
    _grant(ask, "/nodes", "PVEAuditor", users="ann@pve")
    refused = token.get("/nodes/pve1/status")
    assert refused.reason == "Permission check failed (/nodes/pve1, Sys.Audit)"
    _grant(ask, "/nodes", "PVEAdmin", tokens="ann@pve!t1")
    assert token.get("/nodes/pve1/status").status == 200
    held = token.get("/access/permissions", {"path": "/nodes"}).data["/nodes"]
    assert "Sys.Audit" in held
    assert "Sys.Console" not in held, "the user has it not, so neither has the token"


def test_some_operations_are_closed_to_tokens(ask: Asking) -> None:
    answer = ask.put("/access/password", {"userid": "root@pam", "password": "new-secret"})
    assert answer.status == 403
    assert answer.reason == (
        "Permission check failed (URI '/access/password' not available with API token, "
        "need proper ticket."
    )


def test_the_deepest_grant_wins_and_no_access_beats_all(ask: Asking) -> None:
    ann = _with_user(ask)
    _grant(ask, "/", "PVEAdmin", users="ann@pve")
    assert ann.get("/nodes/pve1/status").status == 200
    _grant(ask, "/nodes/pve1", "NoAccess", users="ann@pve")
    assert ann.get("/nodes/pve1/status").status == 403
    assert ann.get("/cluster/status").status == 200


def test_a_grant_without_propagation_stays_where_it_is(ask: Asking) -> None:
    ann = _with_user(ask)
    ask.put(
        "/access/acl",
        {"path": "/nodes", "roles": "PVEAuditor", "users": "ann@pve", "propagate": "0"},
    )
    assert ann.get("/nodes/pve1/status").status == 403


def test_groups_hand_on_their_rights(ask: Asking) -> None:
    ann = _with_user(ask)
    ask.post("/access/groups", {"groupid": "ops"})
    _grant(ask, "/nodes", "PVEAuditor", groups="ops")
    assert ann.get("/nodes/pve1/status").status == 403
    ask.put("/access/users/ann@pve", {"groups": "ops"})
    assert ann.get("/nodes/pve1/status").status == 200


def test_a_disabled_user_is_out_at_once(ask: Asking) -> None:
    ann = _with_user(ask)
    assert ann.get("/version").status == 200
    ask.put("/access/users/ann@pve", {"enable": "0"})
    assert ann.get("/version").reason == "Authentication failed!"


def test_lists_show_what_one_may_see(ask: Asking) -> None:
    ann = _with_user(ask)
    for vmid in (100, 101):
        ask.done(ask.post("/nodes/pve1/qemu", {"vmid": str(vmid)}))
    _grant(ask, "/vms/101", "PVEAuditor", users="ann@pve")
    rows = ann.get("/cluster/resources", {"type": "vm"}).data
    assert [row["vmid"] for row in rows] == [101]
    assert [row["vmid"] for row in ann.get("/nodes/pve1/qemu").data] == [101]


def test_a_failed_change_changes_nothing(ask: Asking) -> None:
    _with_user(ask)
    answer = ask.put("/access/acl", {"path": "/", "roles": "PVEAdmin,None", "users": "ann@pve"})
    assert answer.reason == "ACL update failed: role 'None' does not exist"
    assert ask.get("/access/acl").data == []


def test_no_secret_is_shown(ask: Asking) -> None:
    _with_user(ask)
    secret = ask.post("/access/users/ann@pve/token/t1").data["value"]
    shown = f"{ask.stub.state!r} {ask.stub.journal.entries!r}"
    assert secret not in shown
    assert "secret-123" not in shown
    assert ask.stub.password not in shown


def test_the_journal_knows_who_asked(ask: Asking) -> None:
    ann = _with_user(ask)
    ann.get("/version")
    entry = ask.stub.journal.requests("GET", "/version")[-1]
    assert (entry.user, entry.status, entry.operation) == ("ann@pve", 200, "GET /version")


def test_tickets_work_encoded_or_not(stub: Stub) -> None:
    form = {"username": "root@pam", "password": stub.password}
    ticket = Asking(stub, ()).post("/access/ticket", form).data["ticket"]
    for header in (
        ("Cookie", f"PVEAuthCookie={ticket}"),
        ("Cookie", f"lang=de; PVEAuthCookie={quote(ticket, safe='')}"),
        ("Authorization", f"PVEAuthCookie={ticket}"),
    ):
        assert Asking(stub, (header,)).get("/version").status == 200, header


def test_who_may_not_change_all_rights_gives_away_no_more_than_its_own(ask: Asking) -> None:
    ann = _with_user(ask)
    _with_user(ask, "bob@pve")
    _grant(ask, "/vms/100", "PVEVMAdmin", users="ann@pve")
    _grant(ann, "/vms/100", "PVEVMUser", users="bob@pve")
    grant = {"path": "/vms/100", "users": "bob@pve"}
    refused = ann.put("/access/acl", {**grant, "roles": "PVEDatastoreUser"})
    assert refused.reason == "ACL update failed: 400 Parameter verification failed."
    assert "superset of privileges" in refused.document["message"]
    _grant(ask, "/vms/100", "PVEVMAdmin", users="ann@pve", propagate="0")
    refused = ann.put("/access/acl", {**grant, "roles": "PVEVMUser"})
    assert "with propagation" in refused.document["message"]


def test_a_role_of_a_pool_that_gives_nothing_takes_everything(ask: Asking) -> None:
    ann = _with_user(ask)
    ask.post("/pools", {"poolid": "team"})
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": "100", "pool": "team"}))
    _grant(ask, "/vms/100", "PVEVMAdmin", users="ann@pve")
    assert ann.get("/nodes/pve1/qemu/100/config").status == 200
    _grant(ask, "/pool/team", "NoAccess", users="ann@pve")
    assert ann.get("/nodes/pve1/qemu/100/config").status == 403


def test_permissions_of_a_path_are_told_even_if_there_are_none(ask: Asking) -> None:
    ann = _with_user(ask)
    assert ann.get("/access/permissions", {"path": "/vms"}).data == {"/vms": {}}
    _grant(ask, "/", "PVEAuditor", users="ann@pve")
    assert "/mapping" not in ann.get("/access/permissions").data
    _grant(ask, "/mapping/pci/gpu", "PVEMappingUser", users="ann@pve")
    paths = {"/mapping", "/mapping/pci", "/mapping/pci/gpu"}
    assert paths < ann.get("/access/permissions").data.keys()


def test_a_password_is_changed_by_whoever_knows_it(ask: Asking) -> None:
    ann = _with_user(ask)
    form = {"userid": "ann@pve", "password": "another-1", "confirmation-password": "wrong-1"}
    assert ann.put("/access/password", form).reason == "invalid credentials"
    refused = ann.put("/access/password", {**form, "userid": "root@pam"})
    missing = "Permission check failed (/access/realm/pam, Realm.AllocateUser)"
    assert (refused.status, refused.reason) == (403, missing)
    assert ann.put("/access/password", {**form, "confirmation-password": "secret-123"}).data is None


@pytest.mark.parametrize(
    ("userid", "why"),
    [
        ("joe@nowhere", "auth domain 'nowhere' does not exist"),
        ("joe@corp", "can't set password on auth type 'ldap'"),
        ("joe@pam", "change password failed: usermod: user 'joe' does not exist"),
    ],
)
def test_not_every_realm_keeps_passwords(ask: Asking, userid: str, why: str) -> None:
    ldap = {"type": "ldap", "server1": "ldap.example", "base_dn": "dc=x", "user_attr": "uid"}
    assert ask.post("/access/domains", {"realm": "corp", **ldap}).data is None
    refused = ask.post("/access/users", {"userid": userid, "password": "secret-123"})
    assert refused.reason == f"create user failed: {why}"


def test_options_of_a_sync_are_kept_in_order_and_in_their_new_names(ask: Asking) -> None:
    ldap = {"type": "ldap", "server1": "ldap.example", "base_dn": "dc=x", "user_attr": "uid"}
    options = {"sync-defaults-options": "scope=both,full=1,enable-new=0"}
    assert ask.post("/access/domains", {"realm": "corp", **ldap, **options}).data is None
    kept = ask.get("/access/domains/corp").data["sync-defaults-options"]
    assert kept == "enable-new=0,remove-vanished=entry;properties,scope=both"
    refused = ask.put("/access/domains/corp", {})
    assert refused.reason == "update auth server failed: no options specified"


def test_rights_of_a_token_go_with_it(ask: Asking) -> None:
    _with_user(ask)
    ask.post("/access/users/ann@pve/token/ci")
    _grant(ask, "/vms", "PVEAuditor", tokens="ann@pve!ci")
    ask.delete("/access/users/ann@pve/token/ci")
    assert ask.get("/access/acl").data == []


def test_rights_on_what_is_gone_are_gone(ask: Asking) -> None:
    _with_user(ask)
    ask.post("/pools", {"poolid": "team"})
    ask.post("/storage", {"storage": "more", "type": "dir", "path": "/more"})
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": "100"}))
    paths = ("/pool/team", "/storage/more", "/vms/100", "/vms/101")
    for path in paths:
        _grant(ask, path, "PVEAuditor", users="ann@pve")
    ask.delete("/pools", {"poolid": "team"})
    ask.delete("/storage/more")
    ask.done(ask.delete("/nodes/pve1/qemu/100"))
    assert [row["path"] for row in ask.get("/access/acl").data] == ["/vms/101"]
