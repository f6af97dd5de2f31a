"""Who was given which role where."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.stub.access.permissions import ROOT, normal_path, privileges
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.changes import changing
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.people import Grant

_PATH = re.compile(
    r"""/(?:
      |access(?:/groups(?:/[^/]+)?|/realm(?:/[^/]+)?)?
      |mapping(?:/[\w.\-]+(?:/[\w.\-]+)?)?
      |nodes(?:/[\w.\-]+)?
      |pool(?:/[\w.\-]+){0,3}
      |sdn(?:/(?:zones|fabrics|controllers|dns|ipams)?(?:/[\w.\-]+){0,3})?
      |storage(?:/[\w.\-]+)?
      |vms(?:/[1-9][0-9]{2,})?
    )""",
    re.VERBOSE,
)
_WRITABLE = re.compile(r"[A-Za-z0-9.\-_/]+")
_NONE_GIVEN = "either 'users', 'groups' or 'tokens' is required."


@rule("GET", "/access/acl")
def acl(call: Call) -> list[dict[str, Any]]:
    """All grants, or those on the paths the caller may change."""
    authority = call.authority
    sees_all = authority.has("/access", "Sys.Audit")
    return [
        {
            "path": path,
            "type": grant.kind,
            "ugid": grant.who,
            "roleid": role,
            "propagate": int(propagate),
        }
        for path, granted in call.state.access.acl.items()
        if sees_all or authority.may_modify_rights(path)
        for grant, roles in granted.items()
        for role, propagate in roles.items()
    ]


@rule("PUT", "/access/acl")
def update_acl(call: Call) -> None:
    """Gives roles to users, groups and tokens, or takes them away."""
    if not any(call.given(name) for name in ("users", "groups", "tokens")):
        raise faulty(users=_NONE_GIVEN, groups=_NONE_GIVEN, tokens=_NONE_GIVEN)
    path, deletes = normal_path(call.text("path")), call.flag("delete")
    if not _WRITABLE.fullmatch(path) or not (deletes or _PATH.fullmatch(path)):
        raise faulty(path=f"invalid ACL path '{call.text('path')}'")
    propagate = call.text("propagate", "1") == "1"
    state = call.state
    with changing(state, "ACL update failed"):
        for role in call.items("roles"):
            if role not in state.access.roles:
                raise Refused(f"role '{role}' does not exist")
            _check_may_give(call, path, role, None if deletes else propagate)
            for grant in _grants(call):
                _change(state, path, grant, role, None if deletes else propagate)


def _check_may_give(call: Call, path: str, role: str, propagate: bool | None) -> None:
    """Who may not change all rights on a path gives and takes no more than what it has itself."""
    if call.authority.has(path, "Permissions.Modify"):
        return
    held = privileges(call.state, call.authid, path)
    wanted = call.state.access.roles[role].privileges
    what = f"Cannot {'remove' if propagate is None else 'add'} role '{role}'"
    if not wanted <= held.keys():
        raise faulty(
            role=f"{what} - requires 'Permissions.Modify' or superset of privileges.",
        )
    if propagate and not all(held[name] for name in wanted):
        raise faulty(
            role=f"{what} with propagation - requires 'Permissions.Modify' or propagated superset"
            " of privileges."
        )
    if role == "NoAccess":
        raise faulty(role=f"{what} - requires 'Permissions.Modify'")


def _grants(call: Call) -> list[Grant]:
    access = call.state.access
    grants: list[Grant] = []
    for name in call.items("groups"):
        if name not in access.groups:
            raise Refused(f"group '{name}' does not exist")
        grants.append(Grant("group", name))
    for userid in call.items("users"):
        if userid not in access.users:
            raise Refused(f"user '{userid}' does not exist")
        if userid != ROOT:  # may do everything as it is
            grants.append(Grant("user", userid))
    for authid in call.items("tokens"):
        userid, _, name = authid.partition("!")
        user = access.users.get(userid)
        if user is None:
            raise Refused(f"no such user ('{userid}')")
        if name not in user.tokens:
            raise Refused(f"no such token '{name}' for user '{userid}'")
        grants.append(Grant("token", authid))
    return grants


def _change(state: State, path: str, grant: Grant, role: str, propagate: bool | None) -> None:
    acl_here = state.access.acl.setdefault(path, {})
    roles = acl_here.setdefault(grant, {})
    if propagate is None:
        roles.pop(role, None)
    else:
        roles[role] = propagate
    if not roles:
        del acl_here[grant]
    if not acl_here:
        del state.access.acl[path]
