# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes firewall log."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesFirewallLogRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/firewall/log``."""

    n: int
    t: str
