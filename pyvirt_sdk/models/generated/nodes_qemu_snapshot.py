# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu snapshot."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag, Number


class NodesQemuSnapshotRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/qemu/{vmid}/snapshot``."""

    description: str
    name: str
    digest: str | None = None
    parent: str | None = None
    running: int | None = None
    snaptime: int | None = None
    vmstate: Flag | None = None


class NodesQemuSnapshotConfig(Answer):
    """The answer to ``GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config``."""

    families = {"net": "net[n]", "scsi": "scsi[n]"}

    boot: str
    meta: str
    smbios1: str
    snaptime: Number
    vmgenid: str
    agent: str | None = None
    cores: int | None = None
    description: str | None = None
    memory: str | None = None
    name: str | None = None
    net: dict[int, str] = Field(default={}, alias="net[n]")
    ostype: str | None = None
    scsi: dict[int, str] = Field(default={}, alias="scsi[n]")
    scsihw: str | None = None
