# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster mapping pci."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer


class ClusterMappingPciRowChecks(Answer):
    """``checks`` of :class:`ClusterMappingPciRow`."""

    message: str
    severity: Literal["warning", "error"] | str


class ClusterMappingPciRow(Answer):
    """A row of the answer to ``GET /cluster/mapping/pci``."""

    id: str
    map: list[str]
    checks: list[ClusterMappingPciRowChecks] | None = None
    description: str | None = None
    digest: str | None = None
    type: str | None = None


class ClusterMappingPciItem(Answer):
    """The answer to ``GET /cluster/mapping/pci/{id}``."""

    digest: str
    map: list[str]
    type: str
