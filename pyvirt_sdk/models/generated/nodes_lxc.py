# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes lxc."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Flag, Number


class NodesLxcRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/lxc``."""

    status: Literal["stopped", "running"] | str
    vmid: int
    cpu: Number | None = None
    cpus: Number | None = None
    disk: int | None = None
    diskread: int | None = None
    diskwrite: int | None = None
    lock: str | None = None
    maxdisk: int | None = None
    maxmem: int | None = None
    maxswap: int | None = None
    mem: int | None = None
    name: str | None = None
    netin: int | None = None
    netout: int | None = None
    pressurecpusome: Number | None = None
    pressureiofull: Number | None = None
    pressureiosome: Number | None = None
    pressurememoryfull: Number | None = None
    pressurememorysome: Number | None = None
    swap: int | None = None
    tags: str | None = None
    template: Flag | None = None
    type: str | None = None
    uptime: int | None = None
