# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes query url metadata."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesQueryUrlMetadata(Answer):
    """The answer to ``GET /nodes/{node}/query-url-metadata``."""

    filename: str | None = None
    mimetype: str | None = None
    size: int | None = None
