# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes execute."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesExecutePostRowData(Answer):
    """``data`` of :class:`NodesExecutePostRow`."""

    release: str
    repoid: str
    version: str


class NodesExecutePostRow(Answer):
    """A row of the answer to ``POST /nodes/{node}/execute``."""

    data: NodesExecutePostRowData
    status: int
