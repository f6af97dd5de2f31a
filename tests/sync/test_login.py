# Made from tests/aio/test_login.py by tools/convert.py: edit that file, then run `make sync`.
from __future__ import annotations

from time import monotonic

import pytest

from pyvirt_sdk import AuthenticationError, Client
from pyvirt_sdk._core import auth
from pyvirt_sdk._primitives.sync import gather
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
