# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes storage content."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class NodesStorageContentRowVerification(Answer):
    """``verification`` of :class:`NodesStorageContentRow`."""

    state: str
    upid: str


class NodesStorageContentRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/storage/{storage}/content``."""

    format: str
    volid: str
    approximate_size: int | None = Field(default=None, alias="approximate-size")
    content: str | None = None
    ctime: int | None = None
    encrypted: str | None = None
    notes: str | None = None
    parent: str | None = None
    protected: Flag | None = None
    size: int | None = None
    used: int | None = None
    verification: NodesStorageContentRowVerification | None = None
    vmid: int | None = None


class NodesStorageContentItem(Answer):
    """The answer to ``GET /nodes/{node}/storage/{storage}/content/{volume}``."""

    format: str
    path: str
    size: int
    used: int
    notes: str | None = None
    protected: Flag | None = None
