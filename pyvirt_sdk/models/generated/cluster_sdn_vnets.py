# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster sdn vnets."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterSdnVnetsRowPending(Answer):
    """``pending`` of :class:`ClusterSdnVnetsRow`."""

    alias: str | None = None
    isolate_ports: Flag | None = Field(default=None, alias="isolate-ports")
    tag: int | None = None
    vlanaware: Flag | None = None
    zone: str | None = None


class ClusterSdnVnetsRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/vnets``."""

    type: Literal["vnet"] | str
    vnet: str
    alias: str | None = None
    digest: str | None = None
    isolate_ports: Flag | None = Field(default=None, alias="isolate-ports")
    pending: ClusterSdnVnetsRowPending | None = None
    state: Literal["new", "changed", "deleted"] | str | None = None
    tag: int | None = None
    vlanaware: Flag | None = None
    zone: str | None = None


class ClusterSdnVnetsItemPending(Answer):
    """``pending`` of :class:`ClusterSdnVnetsItem`."""

    alias: str | None = None
    isolate_ports: Flag | None = Field(default=None, alias="isolate-ports")
    tag: int | None = None
    vlanaware: Flag | None = None
    zone: str | None = None


class ClusterSdnVnetsItem(Answer):
    """The answer to ``GET /cluster/sdn/vnets/{vnet}``."""

    type: Literal["vnet"] | str
    vnet: str
    alias: str | None = None
    digest: str | None = None
    isolate_ports: Flag | None = Field(default=None, alias="isolate-ports")
    pending: ClusterSdnVnetsItemPending | None = None
    state: Literal["new", "changed", "deleted"] | str | None = None
    tag: int | None = None
    vlanaware: Flag | None = None
    zone: str | None = None


class ClusterSdnVnetsFirewallOptions(Answer):
    """The answer to ``GET /cluster/sdn/vnets/{vnet}/firewall/options``."""

    enable: Flag | None = None
    log_level_forward: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | str
        | None
    ) = None
    policy_forward: Literal["ACCEPT", "DROP"] | str | None = None


class ClusterSdnVnetsFirewallRulesRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/vnets/{vnet}/firewall/rules``."""

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


class ClusterSdnVnetsFirewallRulesItem(Answer):
    """The answer to ``GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}``."""

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


class ClusterSdnVnetsSubnetsRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/vnets/{vnet}/subnets``."""

    cidr: str | None = None
    dhcp_range: list[Any] | None = Field(default=None, alias="dhcp-range")
    digest: str | None = None
    gateway: str | None = None
    id: str | None = None
    mask: str | None = None
    network: str | None = None
    subnet: str | None = None
    type: str | None = None
    vnet: str | None = None
    zone: str | None = None


class ClusterSdnVnetsSubnetsItem(Answer):
    """The answer to ``GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}``."""

    cidr: str
    dhcp_range: list[Any] = Field(alias="dhcp-range")
    digest: str
    gateway: str
    id: str
    mask: str
    network: str
    subnet: str
    type: str
    vnet: str
    zone: str
