"""Logging in by OpenID Connect."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking

_BACK = "https://pve1:8006"


@pytest.fixture
def realm(ask: Asking) -> dict[str, str]:
    settings = {
        "realm": "sso",
        "type": "openid",
        "issuer-url": "https://id.example.com",
        "client-id": "pve",
        "autocreate": "1",
        "username-claim": "email",
    }
    assert ask.post("/access/domains", settings).data is None
    return settings


def _state(stub: Stub) -> str:
    asked = {"realm": "sso", "redirect-url": _BACK}
    url = str(Asking(stub, ()).post("/access/openid/auth-url", asked).data)
    query = parse_qs(urlsplit(url).query)
    assert url.startswith("https://id.example.com/authorize?")
    assert (query["client_id"], query["redirect_uri"]) == (["pve"], [_BACK])
    return query["state"][0]


def _login(stub: Stub, code: str, state: str) -> Asking:
    given = {"code": code, "state": state, "redirect-url": _BACK}
    data = Asking(stub, ()).post("/access/openid/login", given).data
    assert data["username"] == f"{code}@id.example.com@sso"
    return Asking(stub, (("Cookie", f"PVEAuthCookie={data['ticket']}"),))


@pytest.mark.usefixtures("realm")
def test_whoever_comes_back_from_the_provider_is_logged_in(stub: Stub, ask: Asking) -> None:
    alice = _login(stub, "alice", _state(stub))
    assert alice.get("/version").status == 200
    assert alice.get("/access/users").data[0]["userid"] == "alice@id.example.com@sso"
    assert ask.get("/access/users/alice@id.example.com@sso").data["email"] == (
        "alice@id.example.com"
    )


@pytest.mark.usefixtures("realm")
def test_without_autocreate_nobody_new_comes_in(stub: Stub, ask: Asking) -> None:
    assert ask.put("/access/domains/sso", {"autocreate": "0"}).data is None
    given = {"code": "bob", "state": _state(stub), "redirect-url": _BACK}
    answer = Asking(stub, ()).post("/access/openid/login", given)
    assert (answer.status, answer.reason) == (401, "authentication failure")
    ask.post("/access/users", {"userid": "bob@id.example.com@sso"})
    _login(stub, "bob", _state(stub))


@pytest.mark.usefixtures("realm")
def test_a_login_that_began_elsewhere_is_refused(stub: Stub) -> None:
    given = {"code": "alice", "state": "eyJyIjogInNzbyJ9", "redirect-url": _BACK}
    answer = Asking(stub, ()).post("/access/openid/login", given)
    assert (answer.status, answer.reason) == (401, "authentication failure")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nix", "authentication domain 'nix' does not exist"),
        ("pve", "wrong realm type (pve != openid)"),
    ],
)
def test_other_realms_have_no_provider(stub: Stub, name: str, reason: str) -> None:
    asked = {"realm": name, "redirect-url": _BACK}
    assert Asking(stub, ()).post("/access/openid/auth-url", asked).reason == reason
