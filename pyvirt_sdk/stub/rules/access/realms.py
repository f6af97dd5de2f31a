"""Realms: read here; making them comes with the access area."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.files import digest_of

_PLUGINS = {"pam": "PVE::Auth::PAM", "pve": "PVE::Auth::PVE"}


@rule("GET", "/access/domains")
def realm_list(call: Call) -> list[dict[str, Any]]:
    """What a login page offers."""
    return [
        {
            "realm": name,
            "type": realm.type,
            **{key: realm.settings[key] for key in ("comment", "default") if key in realm.settings},
        }
        for name, realm in call.state.access.realms.items()
    ]


@rule("GET", "/access/domains/{realm}")
def read_realm(call: Call) -> dict[str, Any]:
    """One realm."""
    realms, name = call.state.access.realms, call.text("realm")
    realm = realms.get(name)
    if realm is None:
        raise Refused(f"domain '{name}' does not exist")
    answer: dict[str, Any] = {"type": realm.type, **realm.settings}
    if plugin := _PLUGINS.get(realm.type):
        answer["plugin"] = plugin
    return answer | {"digest": digest_of({one: realms[one].settings for one in realms})}
