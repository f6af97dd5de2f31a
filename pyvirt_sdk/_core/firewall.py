"""Rules of firewalls as what can be sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pyvirt_sdk.models.network import FirewallRule

# what the server tells beside of a rule, and takes from nobody
_TOLD = frozenset(("pos", "digest", "ipversion"))


def rule_options(rule: FirewallRule | Mapping[str, Any]) -> dict[str, Any]:
    """The options that make a rule anew.

    >>> rule_options(FirewallRule(type="in", action="ACCEPT", icmp_type="any", pos=3))
    {'type': 'in', 'action': 'ACCEPT', 'enable': True, 'icmp-type': 'any'}
    """
    if isinstance(rule, FirewallRule):
        given: dict[str, Any] = rule.model_dump()
        if (icmp := given.pop("icmp_type", None)) is not None:
            given["icmp-type"] = icmp
    else:
        given = {"enable": True, **rule}
    return {name: value for name, value in given.items() if value is not None and name not in _TOLD}
