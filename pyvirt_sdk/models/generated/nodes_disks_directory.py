# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes disks directory."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesDisksDirectoryRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/disks/directory``."""

    device: str
    options: str
    path: str
    type: str
    unitfile: str
