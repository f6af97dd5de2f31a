# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes storage status."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class NodesStorageStatus(Answer):
    """The answer to ``GET /nodes/{node}/storage/{storage}/status``."""

    content: str
    type: str
    active: Flag | None = None
    avail: int | None = None
    enabled: Flag | None = None
    shared: Flag | None = None
    total: int | None = None
    used: int | None = None
