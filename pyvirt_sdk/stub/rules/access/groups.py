"""Groups of users."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.changes import changing, forget
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.people import Grant, Group

_READ = ("User.Modify", "Sys.Audit", "Group.Allocate")


@rule("GET", "/access/groups")
def group_list(call: Call) -> list[dict[str, Any]]:
    """The groups the caller may see."""
    return [
        _shown(name, group) | {"users": ",".join(_members(call.state, name))}
        for name, group in call.state.access.groups.items()
        if call.authority.has_any(f"/access/groups/{name}", *_READ)
    ]


@rule("POST", "/access/groups")
def create_group(call: Call) -> None:
    """A new group."""
    groups, name = call.state.access.groups, call.text("groupid")
    with changing(call.state, "create group failed"):
        if name in groups:
            raise Refused(f"group '{name}' already exists")
        groups[name] = Group(call.given("comment"))


@rule("GET", "/access/groups/{groupid}")
def read_group(call: Call) -> dict[str, Any]:
    """A group and who is in it."""
    name = call.text("groupid")
    group = _existing(call)
    members = {"members": _members(call.state, name)}
    return members | ({"comment": group.comment} if group.comment else {})


@rule("PUT", "/access/groups/{groupid}")
def update_group(call: Call) -> None:
    """Changes the comment."""
    with changing(call.state, "update group failed"):
        group = _existing(call)
        if "comment" in call.params:
            group.comment = call.given("comment")


@rule("DELETE", "/access/groups/{groupid}")
def delete_group(call: Call) -> None:
    """Removes a group, its rights, and everybody from it."""
    access, name = call.state.access, call.text("groupid")
    with changing(call.state, "delete group failed"):
        _existing(call)
        del access.groups[name]
        for user in access.users.values():
            user.groups.discard(name)
        forget(call.state, Grant("group", name))


def _existing(call: Call) -> Group:
    name = call.text("groupid")
    if group := call.state.access.groups.get(name):
        return group
    raise Refused(f"group '{name}' does not exist")


def _members(state: State, name: str) -> list[str]:
    return sorted(user.userid for user in state.access.users.values() if name in user.groups)


def _shown(name: str, group: Group) -> dict[str, Any]:
    return {"groupid": name} | ({"comment": group.comment} if group.comment else {})
