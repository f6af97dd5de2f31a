# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster tasks."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Number


class ClusterTasksRow(Answer):
    """A row of the answer to ``GET /cluster/tasks``."""

    upid: str
    endtime: Number | None = None
    id: str | None = None
    node: str | None = None
    pid: int | None = None
    saved: int | str | None = None
    starttime: Number | None = None
    status: str | None = None
    tokenid: str | None = None
    type: str | None = None
    user: str | None = None
