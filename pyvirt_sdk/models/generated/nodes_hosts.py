# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes hosts."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesHosts(Answer):
    """The answer to ``GET /nodes/{node}/hosts``."""

    data: str
    digest: str | None = None
