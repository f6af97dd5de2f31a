"""Which privileges a user or token has on a path."""

from __future__ import annotations

from collections.abc import Iterable

from pyvirt_sdk.stub.access.roles import PRIVILEGES
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.people import Grant, Token

__all__ = ["ROOT", "Privileges", "normal_path", "prefixes", "privileges", "token_of"]

ROOT = "root@pam"
# the role that takes away what all others give
_NOTHING = "NoAccess"

# privilege -> whether it reaches what lies below
Privileges = dict[str, bool]


def normal_path(path: str) -> str:
    """A path of the access tree: one slash in front, none doubled, none behind.

    >>> normal_path("vms//100/")
    '/vms/100'
    """
    return "/" + "/".join(part for part in path.split("/") if part)


def token_of(state: State, authid: str) -> Token | None:
    """The token that ``user@realm!name`` stands for."""
    userid, _, name = authid.partition("!")
    user = state.access.users.get(userid)
    return user.tokens.get(name) if user else None


def privileges(state: State, authid: str, path: str) -> Privileges:
    """What a user or token may do on a path, pools considered.

    A token without privileges of its own has the user's; one with, what both have.
    """
    userid, _, token_name = authid.partition("!")
    if not token_name:
        return _own_privileges(state, authid, path)
    token = token_of(state, authid)
    if token is None:
        return {}
    users = _own_privileges(state, userid, path)
    if not token.privsep:
        return users
    own = _own_privileges(state, authid, path)
    return {name: own[name] and users[name] for name in own if name in users}


def _own_privileges(state: State, authid: str, path: str) -> Privileges:
    if authid == ROOT:
        return dict.fromkeys(PRIVILEGES, True)
    found: Privileges = {}
    roles = _roles(state, authid, path)
    pools = _pools_of(state, path)
    from_pools = {role for pool in pools for role in _roles(state, authid, f"/pool/{pool}")}
    if _NOTHING in roles or _NOTHING in from_pools:
        return found
    for role, propagate in roles.items():
        _add(state, found, role, propagate=propagate)
    for role in from_pools:
        # what a pool gives reaches its members and nothing below them
        _add(state, found, role, propagate=False)
    return found


def _add(state: State, found: Privileges, role: str, *, propagate: bool) -> None:
    known = state.access.roles.get(role)
    for privilege in known.privileges if known else ():
        found[privilege] = found.get(privilege, False) or propagate


def _pools_of(state: State, path: str) -> Iterable[str]:
    match path.split("/"):
        case ["", "vms", vmid] if vmid.isdigit():
            return [name for name, pool in state.pools.items() if int(vmid) in pool.vms]
        case ["", "storage", storage]:
            return [name for name, pool in state.pools.items() if storage in pool.storages]
        case _:
            return ()


def _roles(state: State, authid: str, path: str) -> dict[str, bool]:
    """The roles in force: the deepest entry wins, a token's over a user's over a group's."""
    acl = state.access.acl
    user = state.access.users.get(authid)
    groups = user.groups if user else set[str]()
    roles: dict[str, bool] = {}
    for prefix in prefixes(path):
        entries = acl.get(prefix)
        if not entries:
            continue
        kind = "token" if "!" in authid else "user"
        final = prefix == path
        here = _in_force(entries.get(Grant(kind, authid), {}), final=final)
        if not here:
            for group in groups:
                here |= _in_force(entries.get(Grant("group", group), {}), final=final)
        roles = here or roles
    return {_NOTHING: roles[_NOTHING]} if _NOTHING in roles else roles


def _in_force(granted: dict[str, bool], *, final: bool) -> dict[str, bool]:
    return {role: propagate for role, propagate in granted.items() if final or propagate}


def prefixes(path: str) -> Iterable[str]:
    """A path and those above it, from the top.

    >>> list(prefixes("/vms/100"))
    ['/', '/vms', '/vms/100']
    """
    yield "/"
    at = path.find("/", 1)
    while at > 0:
        yield path[:at]
        at = path.find("/", at + 1)
    if path != "/":
        yield path
