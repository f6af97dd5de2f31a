# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu firewall."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class NodesQemuFirewallAliasesRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/qemu/{vmid}/firewall/aliases``."""

    cidr: str
    digest: str
    name: str
    comment: str | None = None


class NodesQemuFirewallIpsetRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/qemu/{vmid}/firewall/ipset``."""

    digest: str
    name: str
    comment: str | None = None


class NodesQemuFirewallIpsetItemRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}``."""

    cidr: str
    digest: str
    comment: str | None = None
    nomatch: Flag | None = None


class NodesQemuFirewallLogRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/qemu/{vmid}/firewall/log``."""

    n: int
    t: str


class NodesQemuFirewallOptions(Answer):
    """The answer to ``GET /nodes/{node}/qemu/{vmid}/firewall/options``."""

    dhcp: Flag | None = None
    digest: str | None = None
    enable: Flag | None = None
    ipfilter: Flag | None = None
    log_level_in: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | str
        | None
    ) = None
    log_level_out: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | str
        | None
    ) = None
    macfilter: Flag | None = None
    ndp: Flag | None = None
    policy_in: Literal["ACCEPT", "REJECT", "DROP"] | str | None = None
    policy_out: Literal["ACCEPT", "REJECT", "DROP"] | str | None = None
    radv: Flag | None = None


class NodesQemuFirewallRefsRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/qemu/{vmid}/firewall/refs``."""

    name: str
    ref: str
    scope: str
    type: Literal["alias", "ipset"] | str
    comment: str | None = None


class NodesQemuFirewallRulesRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/qemu/{vmid}/firewall/rules``."""

    action: str
    pos: int
    type: str
    comment: str | None = None
    dest: str | None = None
    digest: str | None = None
    dport: str | None = None
    enable: int | None = None
    icmp_type: str | None = Field(default=None, alias="icmp-type")
    iface: str | None = None
    ipversion: int | None = None
    log: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | str
        | None
    ) = None
    macro: str | None = None
    proto: str | None = None
    source: str | None = None
    sport: str | None = None


class NodesQemuFirewallRulesItem(Answer):
    """The answer to ``GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}``."""

    action: str
    pos: int
    type: str
    comment: str | None = None
    dest: str | None = None
    dport: str | None = None
    enable: int | None = None
    icmp_type: str | None = Field(default=None, alias="icmp-type")
    iface: str | None = None
    ipversion: int | None = None
    log: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | str
        | None
    ) = None
    macro: str | None = None
    proto: str | None = None
    source: str | None = None
    sport: str | None = None
