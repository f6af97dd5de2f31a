# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster ha rules."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer


class ClusterHaRulesRow(Answer):
    """A row of the answer to ``GET /cluster/ha/rules``."""

    rule: str
    affinity: str | None = None
    digest: str | None = None
    nodes: str | None = None
    order: int | None = None
    resources: str | None = None
    strict: int | None = None
    type: str | None = None


class ClusterHaRulesItem(Answer):
    """The answer to ``GET /cluster/ha/rules/{rule}``."""

    rule: str
    type: Literal["node-affinity", "resource-affinity"] | str
    comment: str | None = None
    digest: str | None = None
    disable: int | None = None
    nodes: str | None = None
    order: int | None = None
    resources: str | None = None
    strict: int | None = None
