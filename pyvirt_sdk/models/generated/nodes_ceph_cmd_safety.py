# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes ceph cmd safety."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class NodesCephCmdSafety(Answer):
    """The answer to ``GET /nodes/{node}/ceph/cmd-safety``."""

    safe: Flag
    status: str | None = None
