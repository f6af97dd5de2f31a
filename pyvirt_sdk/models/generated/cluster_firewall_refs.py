# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster firewall refs."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer


class ClusterFirewallRefsRow(Answer):
    """A row of the answer to ``GET /cluster/firewall/refs``."""

    name: str
    ref: str
    scope: str
    type: Literal["alias", "ipset"] | str
    comment: str | None = None
