# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes time."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesTime(Answer):
    """The answer to ``GET /nodes/{node}/time``."""

    localtime: int
    time: int
    timezone: str
