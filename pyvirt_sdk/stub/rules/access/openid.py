"""Logging in by OpenID Connect, with a provider that knows everybody.

A real provider shows a page and sends the user back with a code. The one here has no page: the code
is the user's own name, and whoever gives it is believed.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any
from urllib.parse import urlencode, urlsplit

from pyvirt_sdk.formats.checking import scalar_fault
from pyvirt_sdk.stub.access.identity import usable
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.access.login import logged_in
from pyvirt_sdk.stub.rules.changes import changing
from pyvirt_sdk.stub.rules.downloads import check_reachable
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.people import Realm, User


@rule("POST", "/access/openid/auth-url")
def auth_url(call: Call) -> str:
    """Where the user's browser is to go."""
    name = call.text("realm")
    realm = _openid_realm(call, name)
    issuer = realm.settings["issuer-url"].rstrip("/")
    check_reachable(issuer)
    asked = {
        "response_type": "code",
        "client_id": realm.settings["client-id"],
        "state": _state_of(call, name),
        "redirect_uri": call.text("redirect-url"),
        "scope": f"openid {realm.settings.get('scopes', 'email profile')}",
        "nonce": call.state.names.uuid(),
    }
    return f"{issuer}/authorize?{urlencode(asked)}"


@rule("POST", "/access/openid/login")
def login(call: Call) -> dict[str, Any]:
    """A ticket for the user that the code stands for; every failure has the same text."""
    try:
        userid = _user_of(call)
    except Refused:
        raise Refused("authentication failure", status=401) from None
    return logged_in(call, userid)


def _user_of(call: Call) -> str:
    realm_name = _realm_of(call, call.text("state"))
    realm = _openid_realm(call, realm_name)
    claims = _claims(call.text("code"), realm)
    wanted = realm.settings.get("username-claim", "subject")
    userid = f"{claims[wanted]}@{realm_name}" if wanted in claims else ""
    if scalar_fault("pve-userid", userid):
        raise Refused(f"missing configured claim '{wanted}'")
    if realm.settings.get("autocreate") == "1" and userid not in call.state.access.users:
        with changing(call.state, "autocreate openid user failed"):
            details = {"email": claims["email"]}
            call.state.access.users[userid] = User(userid, details=details)
    if not usable(call.state, userid, call.now):
        raise Refused(f"no such user ('{userid}')")
    return userid


def _claims(code: str, realm: Realm) -> dict[str, str]:
    """What the provider says of the user whose name the code is."""
    host = urlsplit(realm.settings["issuer-url"]).hostname
    email = code if "@" in code else f"{code}@{host}"
    name = code.partition("@")[0]
    return {
        "subject": name,
        "sub": name,
        "username": name,
        "preferred_username": name,
        "email": email,
        "upn": email,
    }


def _openid_realm(call: Call, name: str) -> Realm:
    realm = call.state.access.realms.get(name)
    if realm is None:
        raise Refused(f"authentication domain '{name}' does not exist")
    if realm.type != "openid":
        raise Refused(f"wrong realm type ({realm.type} != openid)")
    return realm


def _state_of(call: Call, realm: str) -> str:
    """What comes back with the code, and says that the login began here."""
    public = {"c": call.world.signer.csrf(realm, call.now), "r": realm}
    return urlsafe_b64encode(json.dumps(public).encode()).decode()


def _realm_of(call: Call, state: str) -> str:
    try:
        public = json.loads(urlsafe_b64decode(state))
        realm = str(public["r"])
        known = call.world.signer.check_csrf(str(public["c"]), realm, call.now)
    except (ValueError, KeyError, TypeError):
        known, realm = False, ""
    if not known:
        raise Refused("missing or unknown state")
    return realm
