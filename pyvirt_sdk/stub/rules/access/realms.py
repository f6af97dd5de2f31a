"""Realms: where users and their passwords are known."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from pyvirt_sdk.formats.specs import Spec, spec
from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, doing, faulty, faulty_fields
from pyvirt_sdk.stub.rules.perl import died
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import check_digest, parted, section_type, typed
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.state.people import Realm
from pyvirt_sdk.stub.tasks import Steps, Task

_REALMS = "/access/domains"
_REALM = f"{_REALMS}/{{realm}}"

_PLUGINS = {"pam": "PVE::Auth::PAM"}
# there again as soon as anybody looks
_BUILT_IN = {
    "pam": "Linux PAM standard authentication",
    "pve": "Proxmox VE authentication server",
}
_COMMON = "comment default tfa"
_DIRECTORY = f"""{_COMMON} server2 port secure sslversion verify capath cert certkey filter
    sync_attributes user_classes group_dn group_name_attr group_filter group_classes
    sync-defaults-options mode case-sensitive bind_dn"""
_TYPES = {
    "ldap": section_type("server1 base_dn user_attr", _DIRECTORY),
    "ad": section_type("server1 domain", f"{_DIRECTORY} base_dn user_attr"),
    "openid": section_type(
        "issuer-url client-id",
        f"""{_COMMON} client-key autocreate username-claim groups-claim groups-autocreate
        groups-overwrite prompt scopes acr-values audiences query-userinfo""",
        fixed="username-claim",
    ),
    "pam": section_type("", _COMMON),
    "pve": section_type("", _COMMON),
}
_SYNCED = ("ldap", "ad")
# said on the way, and not kept with the rest
_NOT_STORED = ("realm", "type", "digest", "delete", "password", "check-connection")
_SYNC = "sync-defaults-options"
_NOT_SAID = "Not passed as parameter and not defined in realm default sync options."
_UNREACHABLE = "Can't contact LDAP server: Connection refused"


@rule("GET", _REALMS)
def realm_list(call: Call) -> list[dict[str, Any]]:
    """What a login page offers."""
    return [{"realm": name, **_offered(realm)} for name, realm in _realms(call.state).items()]


@rule("POST", _REALMS)
def create_realm(call: Call) -> None:
    """A new realm."""
    name, kind = call.text("realm"), call.text("type")
    with doing("add auth server failed"):
        realms = _realms(call.state)
        if name in realms:
            raise Refused(f"domain '{name}' already exists")
        if kind in _BUILT_IN:
            raise Refused(f"unable to create builtin type '{kind}'")
        _check_connection_fits(call, kind)
        given = _given(call)
        _TYPES[kind].check_new(given)
        _only_default(realms, given)
        _try_connection(call)
        realms[name] = Realm(kind, given)


@rule("GET", _REALM)
def read_realm(call: Call) -> dict[str, Any]:
    """One realm."""
    realms, name = _realms(call.state), call.text("realm")
    realm = realms.get(name)
    if realm is None:
        raise Refused(f"domain '{name}' does not exist")
    answer = {"type": realm.type, **typed(realm.settings, operation("POST", _REALMS).params)}
    if plugin := _PLUGINS.get(realm.type):
        answer["plugin"] = plugin
    return answer | {"digest": _digest(call.state)}


@rule("PUT", _REALM)
def update_realm(call: Call) -> None:
    """Changes a realm."""
    name = call.text("realm")
    with doing("update auth server failed"):
        realms = _realms(call.state)
        check_digest(call, _digest(call.state))
        kind_name = realms[name].type if name in realms else ""
        _check_connection_fits(call, kind_name)
        given = _given(call)
        if not (given or call.given("delete") or "password" in call.params):
            raise Refused("no options specified")
        if not kind_name:
            raise died("cannot lookup undefined type!", "PVE/SectionConfig.pm", 383)
        realm = deepcopy(realms[name])
        for option in call.items("delete"):
            realm.settings.pop(option, None)
        kind = _TYPES[realm.type]
        kind.check_change(given)
        realm.settings |= given
        for needed in sorted(kind.required):
            if needed not in realm.settings:
                raise Refused(f"section '{name}' - missing value for required option '{needed}'")
        _only_default(realms, given)
        _try_connection(call)
        realms[name] = realm


@rule("DELETE", _REALM)
def delete_realm(call: Call) -> None:
    """Removes a realm; what is built in comes back as it was."""
    name = call.text("realm")
    with doing("delete auth server failed"):
        realms = _realms(call.state)
        if name not in realms:
            raise Refused(f"authentication domain '{name}' does not exist")
        del realms[name]


@rule("POST", f"{_REALM}/sync")
def sync_realm(call: Call) -> str:
    """Fetches users and groups; there never is a directory to fetch them from."""
    name = call.text("realm")
    realm = _realms(call.state).get(name)
    if realm is None:
        raise faulty(realm="Realm does not exist.")
    if realm.type not in _SYNCED:
        raise Refused(f"Cannot sync realm type '{realm.type}'! Only LDAP/AD realms can be synced.")
    keys = spec("realm-sync-options") or Spec()
    defaults = parted("realm-sync-options", realm.settings.get(_SYNC, ""))
    for option, schema in sorted(keys.items()):
        known = option in call.params or option in defaults or "default" in schema
        if not known and option == "scope":
            raise faulty_fields({option: _NOT_SAID})

    def work(task: Task) -> Steps:
        test = "(dry test run) " if call.flag("dry-run") else ""
        task.log(f"{test}starting sync for realm {name}")
        yield 1
        raise Refused(_UNREACHABLE)

    kind = "auth-realm-sync-test" if call.flag("dry-run") else "auth-realm-sync"
    return call.world.tasks.start(call.state.entry, kind, name, call.authid, work)


def _realms(state: State) -> dict[str, Realm]:
    realms = state.access.realms
    for name, comment in _BUILT_IN.items():
        realms.setdefault(name, Realm(name, {"comment": comment}))
    return realms


def _offered(realm: Realm) -> dict[str, Any]:
    row: dict[str, Any] = {"type": realm.type}
    if comment := realm.settings.get("comment"):
        row["comment"] = comment
    if realm.settings.get("default") == "1":
        row["default"] = 1
    if tfa := realm.settings.get("tfa"):
        row["tfa"] = parted("pve-tfa-config", tfa).get("type", "")
    return row


def _given(call: Call) -> dict[str, str]:
    given = {name: call.text(name) for name in call.params if name not in _NOT_STORED}
    if _SYNC in given:
        given[_SYNC] = _sync_options(given[_SYNC])
    return given


def _sync_options(text: str) -> str:
    """The options of a sync in order; two that were replaced are written as what replaced them."""
    given = parted("realm-sync-options", text)
    full, purge = (given.pop(name, "0") == "1" for name in ("full", "purge"))
    vanished = [*(("entry", "properties") if full else ()), *(("acl",) if purge else ())]
    if vanished:
        given.setdefault("remove-vanished", ";".join(vanished))
    return ",".join(f"{name}={value}" for name, value in sorted(given.items()))


def _check_connection_fits(call: Call, kind: str) -> None:
    if "check-connection" in call.params and kind not in _SYNCED:
        raise Refused(
            "'check-connection' parameter can only be set for realms of type 'ldap' or 'ad'"
        )


def _try_connection(call: Call) -> None:
    """There never is a directory to connect to."""
    if call.flag("check-connection"):
        raise Refused(_UNREACHABLE)


def _only_default(realms: dict[str, Realm], given: dict[str, str]) -> None:
    """At most one realm is offered first."""
    if given.get("default") == "1":
        for realm in realms.values():
            realm.settings.pop("default", None)


def _digest(state: State) -> str:
    return digest_of({name: realm.settings for name, realm in _realms(state).items()})
