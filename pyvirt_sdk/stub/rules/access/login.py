"""Tickets, passwords, and what one may do."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.stub.access.checks import Authority
from pyvirt_sdk.stub.access.identity import usable
from pyvirt_sdk.stub.access.permissions import Privileges, normal_path, prefixes, privileges
from pyvirt_sdk.stub.access.second_factor import challenge, passes
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, forbidden
from pyvirt_sdk.stub.rules.access.existing import existing_user
from pyvirt_sdk.stub.rules.access.passwords import (
    confirm,
    password_fits,
    realm_of,
    store_password,
    ticket_owner,
)
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state import State

__all__ = ["logged_in"]

# part of the tree -> which privileges the web interface wants to know of
_CAPABILITIES = {
    "vms": r"VM\.|Permissions\.Modify",
    "access": r"(User|Group)\.|Permissions\.Modify",
    "storage": r"Datastore\.|Permissions\.Modify",
    "nodes": r"Sys\.|Permissions\.Modify",
    "sdn": r"SDN\.|Permissions\.Modify",
    "dc": r"Sys\.Audit|Sys\.Modify|SDN\.",
    "mapping": r"Mapping\.|Permissions\.Modify",
}
_TOP = ("/", "/nodes", "/access/groups", "/vms", "/storage", "/sdn", "/mapping")
_SHOWN = ("/", "/access", "/access/groups", "/nodes", "/pool", "/sdn", "/storage", "/vms")


@rule("GET", "/access/ticket")
def login_form(_call: Call) -> None:
    """Only there so that browsers can ask."""


@rule("POST", "/access/ticket")
def login(call: Call) -> dict[str, Any]:
    """A ticket for a name and password, or for an older ticket."""
    userid = call.text("username")
    if realm := call.given("realm"):
        userid = f"{userid}@{realm}"
    needs_more = _check_login(call, userid)
    answer: dict[str, Any] = {"username": userid}
    if needs_more is None:
        answer |= _rights(call.state, userid)
    if "path" in call.params and "privs" in call.params:
        # asks whether somebody may do something, and gets no ticket for it
        path = normal_path(call.text("path"))
        if not Authority(call.state, userid).has(path, *call.items("privs")):
            raise _failure()
        return answer
    signer, now = call.world.signer, call.now
    answer["CSRFPreventionToken"] = signer.csrf(userid, now)
    if needs_more:
        return answer | {"NeedTFA": 1, "ticket": signer.half_ticket(userid, needs_more, now)}
    return answer | {"ticket": signer.ticket(userid, now)}


def logged_in(call: Call, userid: str) -> dict[str, Any]:
    """What a user is given who has shown in another way who it is."""
    signer, now = call.world.signer, call.now
    return {
        "username": userid,
        **_rights(call.state, userid),
        "CSRFPreventionToken": signer.csrf(userid, now),
        "ticket": signer.ticket(userid, now),
    }


@rule("POST", "/access/vncticket")
def check_console_ticket(call: Call) -> None:
    """Whether a console's ticket is good, and its user may still open it."""
    authid, path = call.text("authid"), call.text("path")
    good = call.world.signer.check_console_ticket(call.text("vncticket"), authid, path, call.now)
    if not good or not Authority(call.state, authid).has(path, *call.items("privs")):
        raise _failure()


@rule("PUT", "/access/password")
def change_password(call: Call) -> None:
    """A new password; whoever is not root confirms with the old one."""
    user = existing_user(call.state, call.text("userid"))
    confirm(call, user, "confirmation-password")
    others = user.userid != call.authid
    if others and not call.authority.is_root and realm_of(user.userid) == "pam":
        raise forbidden()
    store_password(call.state, user, call.text("password"))


@rule("GET", "/access/permissions")
def permissions(call: Call) -> dict[str, dict[str, int]]:
    """Path -> privilege -> whether it reaches what lies below."""
    state = call.state
    authid = call.given("userid") or call.authid
    if authid != call.authid and not authid.startswith(f"{call.authid}!"):
        call.authority.require("/access", "Sys.Audit")
    if path := call.given("path"):
        # named as it was asked for, whether there is anything or not
        return {path: _numbers(privileges(state, authid, normal_path(path)))}
    found = {path: privileges(state, authid, path) for path in _all_paths(state)}
    return {path: _numbers(held) for path, held in found.items() if held}


def _numbers(held: Privileges) -> dict[str, int]:
    return {name: int(propagate) for name, propagate in held.items()}


def _check_login(call: Call, userid: str) -> str | None:
    """Refuses a wrong password; says what is asked for as a second factor, if any is."""
    password, now = call.text("password"), call.now
    user = call.state.access.users.get(userid)
    if half := call.given("tfa-challenge"):
        fits = call.world.signer.check_half_ticket(half, userid, now)
        if not (fits and user and usable(call.state, userid, now) and passes(user, password, now)):
            raise _failure()
        return None
    if not password_fits(call, userid, password):
        raise _failure()
    renews = ticket_owner(call, password) is not None
    return challenge(user) if user and not renews else None


def _failure() -> Refused:
    return Refused("authentication failure", status=401)


def _rights(state: State, userid: str) -> dict[str, Any]:
    """What a user may do, and which cluster that is."""
    rights: dict[str, Any] = {"cap": _capabilities(state, userid)}
    if state.cluster_name and Authority(state, userid).has("/", "Sys.Audit"):
        rights["clustername"] = state.cluster_name
    return rights


def _capabilities(state: State, userid: str) -> dict[str, dict[str, int]]:
    result: dict[str, dict[str, int]] = {name: {} for name in _CAPABILITIES}
    for path in (*_TOP, *state.access.acl):
        top = path.split("/")[1] or "dc"
        for name in privileges(state, userid, path):
            if top == "pool":
                _add_pool_capability(result, name)
            elif re.match(_CAPABILITIES.get(top, r"$"), name):
                result[top][name] = 1
    return result


def _add_pool_capability(result: dict[str, dict[str, int]], name: str) -> None:
    for part in ("vms", "storage"):
        if re.match(_CAPABILITIES[part], name):
            result[part][name] = 1


def _all_paths(state: State) -> list[str]:
    # a path of the tree is there as soon as anything below it is
    paths = {*_SHOWN, *(above for path in state.access.acl for above in prefixes(path))}
    for pool in state.pools.values():
        paths |= {f"/vms/{vmid}" for vmid in pool.vms}
        paths |= {f"/storage/{storage}" for storage in pool.storages}
    return sorted(paths)
