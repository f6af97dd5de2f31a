# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes dns."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesDns(Answer):
    """The answer to ``GET /nodes/{node}/dns``."""

    dns1: str | None = None
    dns2: str | None = None
    dns3: str | None = None
    search: str | None = None
