"""Second factors: one-time passwords and recovery codes."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.access.second_factor import is_locked, unlock
from pyvirt_sdk.stub.access.totp import parse_uri
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import NotCovered, Refused
from pyvirt_sdk.stub.rules.access.existing import existing_user
from pyvirt_sdk.stub.rules.access.passwords import confirm, realm_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import parted
from pyvirt_sdk.stub.state.people import SecondFactor, User

_USER = "/access/tfa/{userid}"
_ENTRY = f"{_USER}/{{id}}"
_READ = ("User.Modify", "Sys.Audit")
_CODES = 10
_HAS_FACTOR = "x"


@rule("GET", "/access/tfa")
def all_entries(call: Call) -> list[dict[str, Any]]:
    """The users who have entries, as far as the caller may see them."""
    return [
        {
            "userid": user.userid,
            "entries": [_shown(entry) for entry in user.second_factors],
            **({"totp-locked": True} if is_locked(user) else {}),
        }
        for user in call.state.access.users.values()
        if user.second_factors and _visible(call, user)
    ]


@rule("GET", _USER)
def entries(call: Call) -> list[dict[str, Any]]:
    """The entries of a user."""
    user = call.state.access.users.get(call.text("userid"))
    return [_shown(entry) for entry in user.second_factors] if user else []


@rule("POST", _USER)
def add(call: Call) -> dict[str, Any]:
    """A new entry; recovery codes are shown this once."""
    user = _user(call)
    confirm(call, user, "password")
    kind = call.text("type")
    if kind == "totp":
        answer = _add_totp(call, user)
    elif kind == "recovery":
        answer = _add_recovery(call, user)
    elif kind == "yubico":
        raise _no_yubico(call, user)
    else:
        _check_description(call)
        if kind not in call.state.options:
            raise Refused(f"no {kind} configuration available")
        raise NotCovered
    user.details["keys"] = _HAS_FACTOR
    return answer


@rule("GET", _ENTRY)
def entry(call: Call) -> dict[str, Any]:
    """One entry."""
    found = _find(_user(call), call.text("id"))
    if found is None:
        raise Refused(f"No such tfa entry '{call.text('id')}'", status=404)
    return _shown(found)


@rule("PUT", _ENTRY)
def update(call: Call) -> None:
    """Describes an entry, or switches it on or off."""
    user = _user(call)
    confirm(call, user, "password")
    found = _existing(call, user)
    if "description" in call.params:
        found.description = call.text("description")
    if "enable" in call.params:
        found.enable = call.flag("enable")


@rule("DELETE", _ENTRY)
def delete(call: Call) -> None:
    """Removes an entry; after the last one, a password is enough again."""
    user = _user(call)
    confirm(call, user, "password")
    user.second_factors.remove(_existing(call, user))
    if not user.second_factors:
        user.details.pop("keys", None)


@rule("GET", "/access/users/{userid}/tfa")
def kinds(call: Call) -> dict[str, Any]:
    """The kinds of second factor a user has."""
    userid = call.text("userid")
    name = realm_of(userid)
    realm = call.state.access.realms.get(name)
    if realm is None:
        raise Refused(f"auth domain '{name}' does not exist")
    user = call.state.access.users.get(userid)
    found = {one.kind for one in user.second_factors} if user else set[str]()
    enforced = parted("pve-tfa-config", realm.settings.get("tfa", "")).get("type")
    answer: dict[str, Any] = {"realm": enforced} if enforced else {}
    if call.flag("multiple"):
        return answer | {"user": sorted(found)}
    return answer | ({"user": "oath"} if "totp" in found else {})


@rule("PUT", "/access/users/{userid}/unlock-tfa")
def unlock_user(call: Call) -> int:
    """Whether anything was locked."""
    return int(unlock(_user(call)))


def _check_description(call: Call) -> None:
    if not call.given("description"):
        raise Refused("'description' is required for new entries")


def _no_yubico(call: Call, user: User) -> Refused:
    name = realm_of(user.userid)
    realm = call.state.access.realms.get(name)
    if realm is None:
        return Refused(f"auth domain '{name}' does not exist")
    if "tfa" not in realm.settings:
        return Refused(f"no yubico otp configuration available for realm {name}")
    return Refused("realm is not setup for Yubico OTP")


def _add_totp(call: Call, user: User) -> dict[str, Any]:
    _check_description(call)
    if "totp" not in call.params or "value" not in call.params:
        raise Refused("both 'totp' and 'value' parameters are required")
    try:
        totp = parse_uri(call.text("totp"))
    except ValueError as error:
        raise Refused(f"failed to parse TOTP uri: {error}") from None
    step = totp.step_of(call.text("value"), call.now)
    if step is None:
        raise Refused("failed to verify TOTP challenge")
    made = SecondFactor(
        call.state.names.uuid(), "totp", call.text("description"), int(call.now), totp=totp
    )
    user.second_factors.append(made)
    return {"id": made.id}


def _add_recovery(call: Call, user: User) -> dict[str, Any]:
    if any(name in call.params for name in ("totp", "value", "challenge", "description")):
        raise Refused("generating recovery tokens does not allow additional parameters")
    if _find(user, "recovery"):
        raise Refused("user already has recovery keys")
    codes = {number: call.state.names.uuid()[9:28] for number in range(_CODES)}
    user.second_factors.append(SecondFactor("recovery", "recovery", "", int(call.now), codes=codes))
    return {"id": "recovery", "recovery": list(codes.values())}


def _user(call: Call) -> User:
    return existing_user(call.state, call.text("userid"))


def _find(user: User, ident: str) -> SecondFactor | None:
    return next((one for one in user.second_factors if one.id == ident), None)


def _existing(call: Call, user: User) -> SecondFactor:
    if found := _find(user, call.text("id")):
        return found
    raise Refused("no such entry")


def _visible(call: Call, user: User) -> bool:
    authority = call.authority
    return (
        user.userid == call.authid
        or authority.has_any("/access/groups", *_READ)
        or any(authority.has_any(f"/access/groups/{group}", *_READ) for group in user.groups)
    )


def _shown(entry: SecondFactor) -> dict[str, Any]:
    return {
        "id": entry.id,
        "type": entry.kind,
        "description": entry.description,
        "created": entry.created,
        "enable": int(entry.enable),
    }
