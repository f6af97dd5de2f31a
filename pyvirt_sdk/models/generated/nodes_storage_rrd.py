# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes storage rrd."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesStorageRrd(Answer):
    """The answer to ``GET /nodes/{node}/storage/{storage}/rrd``."""

    filename: str
