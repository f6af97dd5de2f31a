# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes ceph log."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesCephLogRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/ceph/log``."""

    n: int
    t: str
