# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster sdn ipams."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class ClusterSdnIpamsRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/ipams``."""

    ipam: str
    type: str
    digest: str | None = None


class ClusterSdnIpamsItem(Answer):
    """The answer to ``GET /cluster/sdn/ipams/{ipam}``."""

    digest: str
    ipam: str
    type: str
