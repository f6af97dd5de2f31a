# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag, Number


class NodesQemuRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/qemu``."""

    status: Literal["stopped", "running"] | str
    vmid: int
    cpu: Number | None = None
    cpus: Number | None = None
    disk: Number | None = None
    diskread: int | None = None
    diskwrite: int | None = None
    lock: str | None = None
    maxdisk: int | None = None
    maxmem: int | None = None
    mem: int | None = None
    memhost: int | None = None
    name: str | None = None
    netin: int | None = None
    netout: int | None = None
    pid: int | None = None
    pressurecpufull: Number | None = None
    pressurecpusome: Number | None = None
    pressureiofull: Number | None = None
    pressureiosome: Number | None = None
    pressurememoryfull: Number | None = None
    pressurememorysome: Number | None = None
    qmpstatus: str | None = None
    running_machine: str | None = Field(default=None, alias="running-machine")
    running_qemu: str | None = Field(default=None, alias="running-qemu")
    serial: Flag | None = None
    tags: str | None = None
    template: Flag | None = None
    uptime: int | None = None
