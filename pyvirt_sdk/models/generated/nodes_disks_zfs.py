# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes disks zfs."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Number


class NodesDisksZfsRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/disks/zfs``."""

    alloc: int
    dedup: Number
    frag: int
    free: int
    health: str
    name: str
    size: int


class NodesDisksZfsItemChildren(Answer):
    """``children`` of :class:`NodesDisksZfsItem`."""

    msg: str
    name: str
    cksum: Number | None = None
    read_: Number | None = Field(default=None, alias="read")
    state: str | None = None
    write: Number | None = None


class NodesDisksZfsItem(Answer):
    """The answer to ``GET /nodes/{node}/disks/zfs/{name}``."""

    children: list[NodesDisksZfsItemChildren]
    errors: str
    name: str
    state: str
    action: str | None = None
    scan: str | None = None
    status: str | None = None
