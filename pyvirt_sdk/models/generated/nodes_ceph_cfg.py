# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes ceph cfg."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Flag


class NodesCephCfgDbRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/ceph/cfg/db``."""

    can_update_at_runtime: Flag
    level: Literal["basic", "advanced", "dev"] | str
    mask: str
    name: str
    section: str
    value: str
