"""Certificates from a directory, for a node."""

from __future__ import annotations

import base64

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking, login

_CERTIFICATE = "/nodes/pve1/certificates/acme/certificate"


@pytest.fixture
def ask(stub: Stub) -> Asking:
    return login(stub, "root@pam", stub.password)


@pytest.fixture
def account(ask: Asking) -> None:
    ask.done(ask.post("/cluster/acme/account", {"contact": "a@example.com"}))


def _names(ask: Asking, text: str = "domains=pve1.example.com;lab.example.com") -> None:
    assert ask.put("/nodes/pve1/config", {"acme": text}).data is None


def _shown(ask: Asking) -> dict[str, dict[str, object]]:
    return {row["filename"]: row for row in ask.get("/nodes/pve1/certificates/info").data}


@pytest.mark.usefixtures("account")
def test_an_ordered_certificate_is_for_the_names_of_the_node(ask: Asking) -> None:
    _names(ask)
    ask.done(ask.post(_CERTIFICATE))
    shown = _shown(ask)["pveproxy-ssl.pem"]
    assert shown["san"] == ["pve1.example.com", "lab.example.com"]
    assert shown["issuer"] == "/CN=acme-v02.api.letsencrypt.org"
    assert "force" in ask.post(_CERTIFICATE).errors


@pytest.mark.usefixtures("account")
def test_a_certificate_is_renewed_when_it_is_old_enough(stub: Stub, ask: Asking) -> None:
    _names(ask)
    ask.done(ask.post(_CERTIFICATE))
    first = _shown(ask)["pveproxy-ssl.pem"]
    assert "force" in ask.put(_CERTIFICATE).errors
    stub.clock.advance(65 * 86400)
    ask = login(stub, "root@pam", stub.password)
    ask.done(ask.put(_CERTIFICATE))
    assert _shown(ask)["pveproxy-ssl.pem"]["notbefore"] != first["notbefore"]


@pytest.mark.usefixtures("account")
def test_a_revoked_certificate_is_gone(ask: Asking) -> None:
    _names(ask)
    ask.done(ask.post(_CERTIFICATE))
    ask.done(ask.delete(_CERTIFICATE))
    assert "pveproxy-ssl.pem" not in _shown(ask)
    assert ask.put(_CERTIFICATE).reason.startswith("No current (custom) certificate found")


def test_names_and_an_account_are_needed(ask: Asking) -> None:
    refused = ask.post(_CERTIFICATE)
    assert (refused.status, refused.reason) == (
        400,
        "ACME domain list in node configuration is missing!",
    )
    _names(ask)
    failed = ask.task(ask.post(_CERTIFICATE))["exitstatus"]
    assert failed == "ACME account config file 'default' does not exist."


@pytest.mark.usefixtures("account")
def test_an_order_is_refused_when_its_plugin_went_away(ask: Asking) -> None:
    plugins, data = "/cluster/acme/plugins", base64.b64encode(b"CF_Token=x").decode()
    assert ask.post(plugins, {"id": "cloud", "type": "dns", "api": "cf", "data": data}).data is None
    ask.put("/nodes/pve1/config", {"acmedomain0": "domain=lab.example.com,plugin=cloud"})
    assert ask.delete(f"{plugins}/cloud").data is None
    failed = ask.post(_CERTIFICATE)
    assert failed.reason == "plugin 'cloud' for domain 'lab.example.com' not found!"


def test_a_directory_says_its_terms(ask: Asking) -> None:
    terms = ask.get("/cluster/acme/tos").data
    assert ask.get("/cluster/acme/meta").data["termsOfService"] == terms
    other = {"directory": "https://ca.example.com/acme"}
    assert ask.get("/cluster/acme/meta", other).data == {}
    assert ask.get("/cluster/acme/tos", other).data is None
    nowhere = {"directory": "https://ca.invalid/acme"}
    assert "Can't connect to ca.invalid:443" in ask.get("/cluster/acme/tos", nowhere).reason
