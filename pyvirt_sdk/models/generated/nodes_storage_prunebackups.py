# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes storage prunebackups."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer


class NodesStoragePrunebackupsRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/storage/{storage}/prunebackups``."""

    ctime: int
    mark: Literal["keep", "remove", "protected", "renamed"] | str
    type: str
    volid: str
    vmid: int | None = None
