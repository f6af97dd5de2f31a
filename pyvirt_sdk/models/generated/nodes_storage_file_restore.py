# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes storage file restore."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class NodesStorageFileRestoreListRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/storage/{storage}/file-restore/list``."""

    filepath: str
    leaf: Flag
    text: str
    type: str
    mtime: int | None = None
    size: int | None = None
