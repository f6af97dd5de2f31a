"""Security groups: rules under a name, to be used as one."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.firewall.named import create_or_rename, listed
from pyvirt_sdk.stub.rules.firewall.places import place_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.firewall import CLUSTER, Named

_GROUPS = "/cluster/firewall/groups"


@rule("GET", _GROUPS)
def group_list(call: Call) -> list[dict[str, Any]]:
    """All security groups."""
    return listed("group", _groups(call))


@rule("POST", _GROUPS)
def create_group(call: Call) -> None:
    """A new group, or another name or comment for one; rules that use it follow its name."""
    create_or_rename(call, "group", "Security group", _groups(call))
    if old := call.given("rename"):
        for firewall in call.state.firewalls.values():
            for one in firewall.rules:
                if one["type"] == "group" and one["action"] == old:
                    one["action"] = call.text("group")


@rule("DELETE", f"{_GROUPS}/{{group}}")
def delete_group(call: Call) -> None:
    """Removes a group without rules."""
    name = call.text("group")
    if place_of(call).rules:
        raise Refused(f"Security group '{name}' is not empty")
    del _groups(call)[name]


def _groups(call: Call) -> dict[str, Named]:
    return call.state.firewall(CLUSTER).groups
