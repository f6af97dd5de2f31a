# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes version."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesVersion(Answer):
    """The answer to ``GET /nodes/{node}/version``."""

    release: str
    repoid: str
    version: str
