# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster status."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterStatusRow(Answer):
    """A row of the answer to ``GET /cluster/status``."""

    id: str
    name: str
    type: Literal["cluster", "node"] | str
    ip: str | None = None
    level: str | None = None
    local: Flag | None = None
    nodeid: int | None = None
    nodes: int | None = None
    online: Flag | None = None
    quorate: Flag | None = None
    version: int | None = None
