"""The permission check of an operation, as its schema describes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pyvirt_sdk.formats.checking import scalar_fault
from pyvirt_sdk.stub.access.permissions import ROOT, normal_path, privileges, token_of
from pyvirt_sdk.stub.failures import Refused, forbidden
from pyvirt_sdk.stub.state import State

__all__ = ["Authority"]

Expression = Sequence[Any]
Params = Mapping[str, Any]


class Authority:
    """What one caller may do; every check passes silently or refuses with PVE's own text.

    >>> Authority(state, "op@pve").require("/vms/100", "VM.Audit")
    Traceback (most recent call last):
    pyvirt_sdk.stub.failures.Refused: Permission check failed (/vms/100, VM.Audit)
    """

    def __init__(self, state: State, authid: str) -> None:
        self._state = state
        self.authid = authid
        # a token of root is not root: some options are for root alone
        self.is_root = authid == ROOT
        # nothing has to be looked up for those who may do everything
        self.has_all = self.is_root or _is_full_token(state, authid)

    def has(self, path: str, *wanted: str) -> bool:
        """Whether all the privileges are there."""
        return self.has_all or set(wanted) <= privileges(self._state, self.authid, path).keys()

    def has_any(self, path: str, *wanted: str) -> bool:
        """Whether one of the privileges is there."""
        if self.has_all:
            return True
        held = privileges(self._state, self.authid, path)
        return any(name in held for name in wanted)

    def require(self, path: str, *wanted: str) -> None:
        """All the privileges, or a 403 that names the first that is missing."""
        if self.has_all:
            return
        held = privileges(self._state, self.authid, path)
        for name in wanted:
            if name not in held:
                raise forbidden(f"{path}, {name}")

    def require_any(self, path: str, *wanted: str) -> None:
        """One of the privileges, or a 403 that names them all."""
        if not self.has_any(path, *wanted):
            raise forbidden(f"{path}, {'|'.join(wanted)}")

    def require_vm(self, vmid: int, pool: str | None, *wanted: str) -> None:
        """Privileges on a guest, or on the pool it is going to be in."""
        if pool and self.has(f"/pool/{pool}", *wanted):
            return
        self.require(f"/vms/{vmid}", *wanted)

    def require_perm_modify(self, path: str) -> None:
        """The right to hand out rights on a path."""
        self.require_any(path, *_handing_out(path))

    def may_modify_rights(self, path: str) -> bool:
        """Whether that right is there."""
        return self.has_any(path, *_handing_out(path))

    def check_operation(self, rules: Mapping[str, Any] | None, params: Params) -> None:
        """The check that an operation asks for before its code runs."""
        if self.is_root:
            return
        if rules is None:
            raise forbidden("user != root@pam")
        if rules.get("user") in ("all", "world"):
            return
        expression: Expression | None = rules.get("check")
        if expression is None:
            raise forbidden()
        self._evaluate(expression, params)

    def _evaluate(self, expression: Expression, params: Params) -> None:
        kind, *rest = expression
        _TESTS[kind](self, rest, params)

    def _and(self, parts: Expression, params: Params) -> None:
        for part in parts:
            self._evaluate(part, params)

    def _or(self, parts: Expression, params: Params) -> None:
        for part in parts:
            if part[0] == "and":
                # what such a part lacks is said at once, and nothing after it is tried
                return self._evaluate(part, params)
            if part[0] == "userid-param":
                _check_name(str(params["userid"]))
            try:
                return self._evaluate(part, params)
            except Refused:
                continue
        raise forbidden()

    def _perm(self, rest: Expression, params: Params) -> None:
        template, wanted, *more = rest
        options = dict(zip(more[::2], more[1::2], strict=True))
        if (needed := options.get("require_param")) and needed not in params:
            raise forbidden()
        path = normal_path(_fill(template, params))
        if options.get("any"):
            self.require_any(path, *wanted)
        else:
            self.require(path, *wanted)

    def _userid_param(self, rest: Expression, params: Params) -> None:
        userid = str(params["userid"])
        _check_name(userid)
        if rest[0] == "self":
            self._existing(userid)
            if userid != self.authid:
                raise forbidden()
            return
        self.require(f"/access/realm/{userid.rpartition('@')[2]}", rest[0])

    def _userid_group(self, rest: Expression, params: Params) -> None:
        wanted, *more = rest
        mode = dict(zip(more[::2], more[1::2], strict=True)).get("groups_param")
        userid = str(params["userid"])
        if mode != "create":
            self._existing(userid)
        if self.has_any("/access/groups", *wanted):
            return
        everyone = self._state.access.groups
        mine = {name for name in everyone if self.has_any(f"/access/groups/{name}", *wanted)}
        if mode:
            asked = [name for name in re.split(r"[,;\s\0]+", str(params.get("groups", ""))) if name]
            if not asked:
                raise forbidden(f"/access/groups, {'|'.join(wanted)}")
            for name in asked:
                if name not in mine:
                    raise forbidden(f"/access/groups/{name}, {'|'.join(wanted)}")
        if mode != "create" and not mine & self._state.access.users[userid].groups:
            raise forbidden()

    def _perm_modify(self, rest: Expression, params: Params) -> None:
        self.require_perm_modify(normal_path(_fill(rest[0], params)))

    def _existing(self, userid: str) -> None:
        _check_name(userid)
        if userid not in self._state.access.users:
            raise Refused(f"no such user ('{userid}')")


_OWNERS = {"storage": "Datastore.Allocate", "vms": "VM.Allocate", "pool": "Pool.Allocate"}

_TESTS: dict[str, Callable[[Authority, Expression, Params], None]] = {
    "and": Authority._and,
    "or": Authority._or,
    "perm": Authority._perm,
    "userid-param": Authority._userid_param,
    "userid-group": Authority._userid_group,
    "perm-modify": Authority._perm_modify,
}


def _handing_out(path: str) -> list[str]:
    """The privileges of which any allows to hand out rights on a path."""
    _, top, *below = path.split("/", 2)
    return ["Permissions.Modify", *([_OWNERS[top]] if below and top in _OWNERS else [])]


def _is_full_token(state: State, authid: str) -> bool:
    userid, _, name = authid.partition("!")
    token = token_of(state, authid) if name and userid == ROOT else None
    return token is not None and not token.privsep


def _check_name(userid: str) -> None:
    """The check of a permission looks at the name of a user before anything checks parameters."""
    if fault := scalar_fault("pve-userid", userid):
        raise Refused(fault)


def _fill(template: str, params: Params) -> str:
    return re.sub(r"\{([^}]+)\}", lambda hit: str(params.get(hit[1], "")), template)
