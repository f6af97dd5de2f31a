# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster log."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Number


class ClusterLogRow(Answer):
    """A row of the answer to ``GET /cluster/log``."""

    id: str
    msg: str
    node: str
    pid: Number
    pri: int
    tag: str
    time: Number
    uid: str
    user: str
