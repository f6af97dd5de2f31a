# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes disks list."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class NodesDisksListRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/disks/list``."""

    devpath: str
    gpt: Flag
    mounted: Flag
    osdid: int
    osdid_list: list[int] = Field(alias="osdid-list")
    size: int
    health: str | None = None
    model: str | None = None
    parent: str | None = None
    serial: str | None = None
    used: str | None = None
    vendor: str | None = None
    wwn: str | None = None
