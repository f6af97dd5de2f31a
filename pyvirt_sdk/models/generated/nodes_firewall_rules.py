# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes firewall rules."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class NodesFirewallRulesRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/firewall/rules``."""

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


class NodesFirewallRulesItem(Answer):
    """The answer to ``GET /nodes/{node}/firewall/rules/{pos}``."""

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
