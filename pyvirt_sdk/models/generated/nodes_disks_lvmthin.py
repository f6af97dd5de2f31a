# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes disks lvmthin."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesDisksLvmthinRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/disks/lvmthin``."""

    lv: str
    lv_size: int
    metadata_size: int
    metadata_used: int
    used: int
    vg: str
