# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster backup included volumes."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterBackupIncludedVolumesChildrenChildren(Answer):
    """``children`` of :class:`ClusterBackupIncludedVolumesChildren`."""

    id: str
    included: Flag
    name: str
    reason: str
    leaf: int | None = None


class ClusterBackupIncludedVolumesChildren(Answer):
    """``children`` of :class:`ClusterBackupIncludedVolumes`."""

    id: int
    type: Literal["qemu", "lxc", "unknown"] | str
    children: list[ClusterBackupIncludedVolumesChildrenChildren] | None = None
    leaf: int | None = None
    name: str | None = None


class ClusterBackupIncludedVolumes(Answer):
    """The answer to ``GET /cluster/backup/{id}/included_volumes``."""

    children: list[ClusterBackupIncludedVolumesChildren]
