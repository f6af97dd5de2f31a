"""Users."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.access.permissions import ROOT
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.access.existing import existing_user
from pyvirt_sdk.stub.rules.access.passwords import store_password
from pyvirt_sdk.stub.rules.changes import changing
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.people import User

_DETAILS = ("comment", "email", "firstname", "lastname", "keys")
_READ = ("User.Modify", "Sys.Audit")


@rule("GET", "/access/users")
def user_list(call: Call) -> list[dict[str, Any]]:
    """The users the caller may see: all, those of some groups, or itself."""
    wants_enabled = call.given("enabled")
    return [
        _row(call, user)
        for user in call.state.access.users.values()
        if _visible(call, user) and (wants_enabled is None or user.enable == call.flag("enabled"))
    ]


@rule("POST", "/access/users")
def create_user(call: Call) -> None:
    """A new user; the realm is not asked whether it knows one of that name."""
    state, userid = call.state, call.text("userid")
    with changing(state, "create user failed"):
        if userid in state.access.users:
            raise Refused(f"user '{userid}' already exists")
        user = User(userid)
        if "password" in call.params:
            store_password(state, user, call.text("password"))
        user.groups = _known_groups(state, call.items("groups"))
        _set_details(user, call)
        state.access.users[userid] = user


@rule("GET", "/access/users/{userid}")
def read_user(call: Call) -> dict[str, Any]:
    """Everything about a user."""
    user = existing_user(call.state, call.text("userid"))
    tokens = {
        name: _without_none(
            {"expire": one.expire, "privsep": int(one.privsep), "comment": one.comment}
        )
        for name, one in user.tokens.items()
    }
    return {**_details(user), "groups": sorted(user.groups), "tokens": tokens or None}


@rule("PUT", "/access/users/{userid}")
def update_user(call: Call) -> None:
    """Changes what is given; an empty text removes it."""
    state = call.state
    with changing(state, "update user failed"):
        user = existing_user(state, call.text("userid"))
        _set_details(user, call)
        if "groups" in call.params:
            groups = _known_groups(state, call.items("groups"))
            user.groups = user.groups | groups if call.flag("append") else groups


@rule("DELETE", "/access/users/{userid}")
def delete_user(call: Call) -> None:
    """Removes a user with all rights; root@pam comes back at once, as new."""
    state, userid = call.state, call.text("userid")
    with changing(state, "delete user failed"):
        gone = state.access.users.pop(userid, None)
        for granted in state.access.acl.values():
            for grant in [one for one in granted if one.who.partition("!")[0] == userid]:
                del granted[grant]
        state.access.acl = {path: one for path, one in state.access.acl.items() if one}
    if userid == ROOT and gone:
        root = User(ROOT, gone.password, expire=None)
        state.access.users = {ROOT: root, **state.access.users}


def _visible(call: Call, user: User) -> bool:
    authority = call.authority
    return (
        user.userid == call.authid
        or authority.has_any("/access/groups", *_READ)
        or any(authority.has_any(f"/access/groups/{group}", *_READ) for group in user.groups)
    )


def _row(call: Call, user: User) -> dict[str, Any]:
    realm = call.state.access.realms.get(user.userid.rpartition("@")[2])
    row = {"userid": user.userid, **_details(user)}
    if realm:
        row["realm-type"] = realm.type
    if call.flag("full"):
        row["groups"] = ",".join(sorted(user.groups))
        row["tokens"] = [
            _without_none(
                {
                    "tokenid": name,
                    "expire": one.expire,
                    "privsep": int(one.privsep),
                    "comment": one.comment,
                }
            )
            for name, one in user.tokens.items()
        ] or None
    return row


def _details(user: User) -> dict[str, Any]:
    return _without_none({"enable": int(user.enable), "expire": user.expire, **user.details})


def _set_details(user: User, call: Call) -> None:
    for name in _DETAILS:
        value = call.given(name)
        if value:
            user.details[name] = value
        elif value is not None:
            user.details.pop(name, None)
    if "enable" in call.params:
        user.enable = call.flag("enable")
    if "expire" in call.params:
        user.expire = call.number("expire")


def _known_groups(state: State, names: list[str]) -> set[str]:
    for name in names:
        if name not in state.access.groups:
            raise Refused(f"no such group '{name}'")
    return set(names)


def _without_none(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
