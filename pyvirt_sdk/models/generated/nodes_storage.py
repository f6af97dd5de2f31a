# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes storage."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Flag, Number


class NodesStorageRowFormats(Answer):
    """``formats`` of :class:`NodesStorageRow`."""

    default: Literal["qcow2", "raw", "subvol", "vmdk"] | str
    supported: list[Literal["qcow2", "raw", "subvol", "vmdk"] | str]


class NodesStorageRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/storage``."""

    content: str
    storage: str
    type: str
    active: Flag | None = None
    avail: int | None = None
    enabled: Flag | None = None
    formats: NodesStorageRowFormats | None = None
    select_existing: Flag | None = None
    shared: Flag | None = None
    total: int | None = None
    used: int | None = None
    used_fraction: Number | None = None
