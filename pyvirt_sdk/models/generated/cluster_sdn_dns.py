# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster sdn dns."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class ClusterSdnDnsRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/dns``."""

    dns: str
    type: str
