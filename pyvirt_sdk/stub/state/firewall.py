"""Firewalls: of the cluster, of each node, of each guest and of each virtual network."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["CLUSTER", "Firewall", "Named", "Rule"]

# the key of the firewall that all others look into
CLUSTER = "cluster"

# a rule, an alias or a member of a set, as in the file: every value a text
Rule = dict[str, str]


@dataclass(slots=True)
class Named:
    """What stands under a name: the rules of a security group, the members of an IP set."""

    entries: list[Rule] = field(default_factory=list[Rule])
    comment: str | None = None


@dataclass(slots=True)
class Firewall:
    """One file of the firewall; aliases stand under their names in lower case."""

    options: dict[str, str] = field(default_factory=dict[str, str])
    rules: list[Rule] = field(default_factory=list[Rule])
    aliases: dict[str, Rule] = field(default_factory=dict[str, Rule])
    ipsets: dict[str, Named] = field(default_factory=dict[str, Named])
    groups: dict[str, Named] = field(default_factory=dict[str, Named])
