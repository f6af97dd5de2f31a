# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Number


class NodesRow(Answer):
    """A row of the answer to ``GET /nodes``."""

    node: str
    status: Literal["unknown", "online", "offline"] | str
    cpu: Number | None = None
    disk: Number | None = None
    id: str | None = None
    level: str | None = None
    maxcpu: int | None = None
    maxdisk: Number | None = None
    maxmem: int | None = None
    mem: int | None = None
    ssl_fingerprint: str | None = None
    type: str | None = None
    uptime: int | None = None
