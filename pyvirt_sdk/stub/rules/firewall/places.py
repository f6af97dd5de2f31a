"""Where there is a firewall: of the cluster, a node, a guest, a virtual network.

>>> @everywhere("GET", "/options")
... def options(call):
...     return place_of(call).firewall.options
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.registry import Answer, rule
from pyvirt_sdk.stub.rules.registry import Rule as Operation
from pyvirt_sdk.stub.state.firewall import CLUSTER, Firewall, Named, Rule

__all__ = ["ALL", "NAMED_SETS", "RULE_LISTS", "Place", "at", "everywhere", "place_of"]

# PVE's own names for where a rule stands
Level = Literal["cluster", "group", "host", "vm", "ct", "vnet"]

_CLUSTER = "/cluster/firewall"
_HOST = "/nodes/{node}/firewall"
_VM = "/nodes/{node}/qemu/{vmid}/firewall"
_CT = "/nodes/{node}/lxc/{vmid}/firewall"
_VNET = "/cluster/sdn/vnets/{vnet}/firewall"
_GROUP = f"{_CLUSTER}/groups/{{group}}"

# the first that fits counts
_LEVELS: dict[str, Level] = {
    _GROUP: "group",
    _CLUSTER: "cluster",
    _HOST: "host",
    _VM: "vm",
    _CT: "ct",
    _VNET: "vnet",
}
ALL = (_CLUSTER, _HOST, _VM, _CT, _VNET)
NAMED_SETS = (_CLUSTER, _VM, _CT)
RULE_LISTS = (*(f"{base}/rules" for base in ALL), _GROUP)

_INVALID_VNET = "invalid vnet specified at /usr/share/perl5/PVE/API2/Firewall/Helpers.pm line 24."


@dataclass(frozen=True, slots=True)
class Place:
    """The firewall that a call is about."""

    level: Level
    firewall: Firewall
    cluster: Firewall
    group: Named | None = None

    @property
    def rules(self) -> list[Rule]:
        """The list of rules that is meant, which may be that of a security group."""
        return self.firewall.rules if self.group is None else self.group.entries


def place_of(call: Call) -> Place:
    """The place in the path of a call; whoever may not look there is refused."""
    path = call.operation.path
    level: Level = next(level for base, level in _LEVELS.items() if path.startswith(base))
    state = call.state
    cluster = state.firewall(CLUSTER)
    if level == "group":
        return Place(level, cluster, cluster, _group(call, cluster))
    if level == "cluster":
        return Place(level, cluster, cluster)
    if level == "host":
        return Place(level, state.firewall(f"node/{call.node}"), cluster)
    if level == "vnet":
        _check_vnet(call)
    owner = f"vnet/{call.text('vnet')}" if level == "vnet" else f"guest/{call.vmid}"
    return Place(level, state.firewall(owner), cluster)


def at(
    bases: tuple[str, ...], method: str, below: str = "", *, answer: Answer = "stateful"
) -> Callable[[Operation], Operation]:
    """Registers one rule for the same operation at several places."""

    def register(function: Operation) -> Operation:
        for base in bases:
            rule(method, base + below, answer=answer)(function)
        return function

    return register


def everywhere(method: str, below: str) -> Callable[[Operation], Operation]:
    """Registers one rule for the same operation of every firewall."""
    return at(ALL, method, below)


def _group(call: Call, cluster: Firewall) -> Named:
    name = call.text("group")
    if group := cluster.groups.get(name):
        return group
    raise Refused(f"no such security group '{name}'")


def _check_vnet(call: Call) -> None:
    name = call.text("vnet")
    vnet = call.state.sdn.running.get("sdn/vnets.cfg", {}).get(name)
    if vnet is None:
        raise Refused(_INVALID_VNET)
    wanted = ("SDN.Allocate",) if call.operation.method != "GET" else ("SDN.Allocate", "SDN.Audit")
    call.authority.require_any(f"/sdn/zones/{vnet['zone']}/{name}", *wanted)
