# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster mapping dir."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer


class ClusterMappingDirRowChecks(Answer):
    """``checks`` of :class:`ClusterMappingDirRow`."""

    message: str
    severity: Literal["warning", "error"] | str


class ClusterMappingDirRow(Answer):
    """A row of the answer to ``GET /cluster/mapping/dir``."""

    id: str
    map: list[str]
    checks: list[ClusterMappingDirRowChecks] | None = None
    description: str | None = None
    digest: str | None = None
    type: str | None = None


class ClusterMappingDirItem(Answer):
    """The answer to ``GET /cluster/mapping/dir/{id}``."""

    digest: str
    map: list[str]
    type: str
