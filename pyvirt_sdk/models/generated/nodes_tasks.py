# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes tasks."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer


class NodesTasksRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/tasks``."""

    id: str
    node: str
    pid: int
    pstart: int
    starttime: int
    type: str
    upid: str
    user: str
    endtime: int | None = None
    saved: str | None = None
    status: str | None = None
    tokenid: str | None = None


class NodesTasksLogRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/tasks/{upid}/log``."""

    n: int
    t: str


class NodesTasksStatus(Answer):
    """The answer to ``GET /nodes/{node}/tasks/{upid}/status``."""

    id: str
    node: str
    pid: int
    pstart: int
    starttime: int
    status: Literal["running", "stopped"] | str
    type: str
    upid: str
    user: str
    exitstatus: str | None = None
    tokenid: str | None = None
