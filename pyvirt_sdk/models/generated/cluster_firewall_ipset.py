# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster firewall ipset."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterFirewallIpsetRow(Answer):
    """A row of the answer to ``GET /cluster/firewall/ipset``."""

    digest: str
    name: str
    comment: str | None = None


class ClusterFirewallIpsetItemRow(Answer):
    """A row of the answer to ``GET /cluster/firewall/ipset/{name}``."""

    cidr: str
    digest: str
    comment: str | None = None
    nomatch: Flag | None = None


class ClusterFirewallIpsetItem(Answer):
    """The answer to ``GET /cluster/firewall/ipset/{name}/{cidr}``."""

    cidr: str
    digest: str
    nomatch: int
