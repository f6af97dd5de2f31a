# Made from tests/aio/test_login.py by tools/convert.py: edit that file, then run `make sync`.
from __future__ import annotations

from math import inf
from time import monotonic
from typing import Any

import pytest

from pyvirt_sdk import AuthenticationError, Client, PermissionDenied, PyvirtError
from pyvirt_sdk._core import auth
from pyvirt_sdk._core.totp import code as code_at
from pyvirt_sdk._primitives.sync import gather
from pyvirt_sdk.events import Event, ResponseReceived
from pyvirt_sdk.stub import Stub


def client_of(stub: Stub, password: str | None = None) -> Client:
    return Client(
        "pve1",
        username="root@pam",
        password=password or stub.password,
        transport=stub.transport(),
    )


def logins(stub: Stub) -> int:
    return len(stub.journal.requests("POST", "/access/ticket"))


def test_a_password_becomes_a_ticket_once(pve_stub: Stub) -> None:
    client = client_of(pve_stub)
    client.nodes.list()
    client.request("POST", "/pools", poolid="lab")
    client.request("DELETE", "/pools", poolid="lab")
    assert logins(pve_stub) == 1


@pytest.mark.pain(9)
def test_many_at_once_log_in_once(pve_stub: Stub) -> None:
    client = client_of(pve_stub)
    gather([client.version] * 20)
    assert logins(pve_stub) == 1


def test_a_login_that_is_refused_is_so_for_all_who_wait_for_it(pve_stub: Stub) -> None:
    client = client_of(pve_stub, "wrong-password")
    pve_stub.faults.add("POST", "/access/ticket", latency=0.3)  # the others come meanwhile

    def refused() -> bool:
        with pytest.raises(AuthenticationError):
            client.version()
        return True

    assert all(gather([refused] * 8))
    assert logins(pve_stub) == 1
    with pytest.raises(AuthenticationError):
        client.version()  # whoever comes later may try for themselves
    assert logins(pve_stub) == 2


def test_a_wrong_password_says_what_to_look_at(pve_stub: Stub) -> None:
    with pytest.raises(AuthenticationError) as caught:
        client_of(pve_stub, "wrong-password").version()
    assert "realm pam" in str(caught.value)
    assert "wrong-password" not in f"{caught.value} {caught.value.request}"
    assert logins(pve_stub) == 1


def test_a_wrong_token_says_what_to_look_at(pve_stub: Stub) -> None:
    secret = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
    client = Client("pve1", token=f"root@pam!no={secret}", transport=pve_stub.transport())
    with pytest.raises(AuthenticationError) as caught:
        client.version()
    assert "root@pam!no" in str(caught.value)
    assert secret not in f"{caught.value} {caught.value.request}"


@pytest.mark.pain(9)
def test_a_ticket_is_renewed_by_age_without_the_password(
    pve_stub: Stub, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = client_of(pve_stub)
    client.version()
    monkeypatch.setattr(auth, "RENEW_AFTER", -1.0)
    pve_stub.clock.advance(5000)
    client.version()
    monkeypatch.undo()
    renewal = pve_stub.journal.requests("POST", "/access/ticket")[-1]
    assert logins(pve_stub) == 2
    assert renewal.status == 200
    pve_stub.clock.advance(5000)  # the first ticket is dead by now, its successor is not
    client.version()
    assert logins(pve_stub) == 2


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 500, "reason": "cluster not ready - no quorum?"},
        {"status": 503, "reason": "busy"},
        {"drop": "before"},
        {"kind": "garbage"},
    ],
    ids=str,
)
def test_a_ticket_that_holds_is_used_where_it_cannot_be_renewed(
    pve_stub: Stub, monkeypatch: pytest.MonkeyPatch, fault: dict[str, Any]
) -> None:
    with pve_stub.serve(tls=False) as server:
        client = Client(server.url, username="root@pam", password=pve_stub.password)
        client.version()
        monkeypatch.setattr(auth, "RENEW_AFTER", -1.0)
        pve_stub.faults.add("POST", "/access/ticket", **fault)
        client.version()
        client.request("POST", "/pools", poolid="lab")
        assert logins(pve_stub) == 2  # it is tried again after a minute, and not with each call
        monkeypatch.setattr(auth, "TICKET_LIFE", -1.0)
        client._caller.session.resume(
            client._caller.session._ticket._replace(put_off=0.0)  # type: ignore[union-attr]
        )
        with pytest.raises(PyvirtError):
            client.version()
        client.close()


def test_a_renewal_that_hangs_leaves_time_for_the_call(
    pve_stub: Stub, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pve_stub.serve(tls=False) as server:
        with Client(server.url, username="root@pam", password=pve_stub.password) as client:
            client.version()
            monkeypatch.setattr(auth, "RENEW_AFTER", -1.0)
            pve_stub.faults.add("POST", "/access/ticket", kind="hang")
            client.with_options(deadline=1).version()


def test_a_refused_ticket_is_not_sent_again_for_being_put_off(pve_stub: Stub) -> None:
    client = client_of(pve_stub)
    client.version()
    session = client._caller.session

    def put_off(event: Event) -> None:  # as a renewal elsewhere does that fails meanwhile
        if isinstance(event, ResponseReceived) and event.status == 401 and session._ticket:
            session.resume(session._ticket._replace(put_off=inf))

    client.subscribe(put_off)
    pve_stub.clock.advance(7300)
    client.request("POST", "/pools", poolid="lab")
    assert logins(pve_stub) == 2


@pytest.mark.pain(9)
def test_an_expired_ticket_is_replaced_and_the_write_goes_through_once(
    pve_stub: Stub,
) -> None:
    client = client_of(pve_stub)
    client.version()
    pve_stub.clock.advance(7300)
    client.request("POST", "/pools", poolid="lab")
    assert [pool["poolid"] for pool in client.request("GET", "/pools")] == ["lab"]
    assert [entry.status for entry in pve_stub.journal.requests("POST", "/pools")] == [401, 200]
    assert logins(pve_stub) == 2


def test_a_server_that_refuses_every_ticket_is_asked_twice_and_no_more(
    pve_stub: Stub,
) -> None:
    client = client_of(pve_stub)
    pve_stub.faults.add("GET", "/version", status=401, reason="Authentication failed!")
    with pytest.raises(AuthenticationError):
        client.version()
    assert logins(pve_stub) == 2
    assert len(pve_stub.journal.requests("GET", "/version")) == 2


def test_a_ticket_knows_its_age(pve_stub: Stub) -> None:
    client = client_of(pve_stub)
    client.version()
    ticket = client._caller.session._ticket
    assert ticket is not None
    assert monotonic() - ticket.since < 60


def test_a_realm_that_there_is_not_is_named(pve_stub: Stub) -> None:
    client = Client("pve1", username="root@pan", password="x", transport=pve_stub.transport())
    with pytest.raises(AuthenticationError) as caught:
        client.version()
    hint = "there is no realm 'pan': did you mean root@pam? (there are pam, pve)"
    assert caught.value.hint == hint
    pve_stub.faults.add("GET", "/access/domains", status=500, reason="broken")
    with pytest.raises(AuthenticationError) as caught:
        client.version()
    assert "is the password right" in str(caught.value)


def test_a_wrong_code_points_to_the_clock(pve_stub: Stub) -> None:
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    code = code_at(secret, pve_stub.clock.now() - 30)
    pve_stub.build.user("op@pve", "secret-op")
    mine: dict[str, Any] = {
        "username": "op@pve",
        "password": "secret-op",
        "transport": pve_stub.transport(),
    }
    entry = {"type": "totp", "description": "phone", "totp": f"otpauth://totp/x?secret={secret}"}
    Client("pve1", **mine).request(
        "POST", "/access/tfa/op@pve", {**entry, "value": code, "password": "secret-op"}
    )
    with pytest.raises(AuthenticationError, match="the password is right") as caught:
        Client("pve1", totp="000000", **mine).version()
    assert "are the clocks" in str(caught.value)
    assert "000000" not in str(caught.value)


def test_the_grant_that_is_missing_is_spelt_out(pve_stub: Stub) -> None:
    pve_stub.build.vm(100)
    pve_stub.build.user("op@pve", "secret-op")
    client = Client("pve1", username="op@pve", password="secret-op", transport=pve_stub.transport())
    with pytest.raises(PermissionDenied) as caught:
        client.vms(100, node="pve1").start()
    grant = "pve.access.grant('/vms/100', 'PVEVMUser', user='op@pve')"
    assert caught.value.hint == f"VM.PowerMgmt is needed on /vms/100: {grant}"
