# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster replication."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Flag, Number


class ClusterReplicationRow(Answer):
    """A row of the answer to ``GET /cluster/replication``."""

    guest: int
    id: str
    jobnum: int
    target: str
    type: Literal["local"] | str
    comment: str | None = None
    disable: Flag | None = None
    rate: Number | None = None
    remove_job: Literal["local", "full"] | str | None = None
    schedule: str | None = None
    source: str | None = None


class ClusterReplicationItem(Answer):
    """The answer to ``GET /cluster/replication/{id}``."""

    guest: int
    id: str
    jobnum: int
    target: str
    type: Literal["local"] | str
    comment: str | None = None
    digest: str | None = None
    disable: Flag | None = None
    rate: Number | None = None
    remove_job: Literal["local", "full"] | str | None = None
    schedule: str | None = None
    source: str | None = None
