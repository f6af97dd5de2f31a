# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes replication."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesReplicationLogRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/replication/{id}/log``."""

    n: int
    t: str
