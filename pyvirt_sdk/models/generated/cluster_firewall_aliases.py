# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster firewall aliases."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class ClusterFirewallAliasesRow(Answer):
    """A row of the answer to ``GET /cluster/firewall/aliases``."""

    cidr: str
    digest: str
    name: str
    comment: str | None = None
    ipversion: int | None = None


class ClusterFirewallAliasesItem(Answer):
    """The answer to ``GET /cluster/firewall/aliases/{name}``."""

    cidr: str
    ipversion: int
    name: str
    comment: str | None = None
