# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes rrddata."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesRrddataRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/rrddata``."""

    time: int
