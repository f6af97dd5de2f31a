# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes lxc snapshot."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesLxcSnapshotRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/lxc/{vmid}/snapshot``."""

    description: str
    name: str
    digest: str | None = None
    parent: str | None = None
    running: int | None = None
    snaptime: int | None = None
