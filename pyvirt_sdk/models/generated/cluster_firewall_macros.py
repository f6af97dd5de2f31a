# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster firewall macros."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class ClusterFirewallMacrosRow(Answer):
    """A row of the answer to ``GET /cluster/firewall/macros``."""

    descr: str
    macro: str
