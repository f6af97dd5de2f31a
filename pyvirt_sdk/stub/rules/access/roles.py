"""Roles."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.changes import changing
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.people import Role


@rule("GET", "/access/roles")
def role_list(call: Call) -> list[dict[str, Any]]:
    """All roles."""
    return [
        {
            "roleid": name,
            "privs": ",".join(sorted(role.privileges)),
            "special": int(role.built_in),
        }
        for name, role in call.state.access.roles.items()
    ]


@rule("POST", "/access/roles")
def create_role(call: Call) -> None:
    """A new role."""
    roles, name = call.state.access.roles, call.text("roleid")
    if name.lower().startswith("pve"):
        raise faulty(
            roleid="cannot use role ID starting with the (case-insensitive) 'PVE' namespace"
        )
    with changing(call.state, "create role failed"):
        if name in roles:
            raise Refused(f"role '{name}' already exists")
        roles[name] = Role(frozenset(call.items("privs")))


@rule("GET", "/access/roles/{roleid}")
def read_role(call: Call) -> dict[str, int]:
    """The privileges of a role."""
    return dict.fromkeys(sorted(_existing(call).privileges), 1)


@rule("PUT", "/access/roles/{roleid}")
def update_role(call: Call) -> None:
    """Other privileges, or more of them."""
    _refuse_built_in(call, "modified")
    with changing(call.state, "update role failed"):
        role = _existing(call)
        wanted = frozenset(call.items("privs"))
        role.privileges = role.privileges | wanted if call.flag("append") else wanted


@rule("DELETE", "/access/roles/{roleid}")
def delete_role(call: Call) -> None:
    """Removes a role, wherever it was given."""
    _refuse_built_in(call, "deleted")
    access, name = call.state.access, call.text("roleid")
    with changing(call.state, "delete role failed"):
        _existing(call)
        del access.roles[name]
        for path in list(access.acl):
            for grant in list(access.acl[path]):
                access.acl[path][grant].pop(name, None)
                if not access.acl[path][grant]:
                    del access.acl[path][grant]
            if not access.acl[path]:
                del access.acl[path]


def _existing(call: Call) -> Role:
    name = call.text("roleid")
    if role := call.state.access.roles.get(name):
        return role
    raise Refused(f"role '{name}' does not exist")


def _refuse_built_in(call: Call, what: str) -> None:
    name = call.text("roleid")
    role = call.state.access.roles.get(name)
    if role and role.built_in:
        raise Refused(f"auto-generated role '{name}' cannot be {what}")
