# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster backup info."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer


class ClusterBackupInfoNotBackedUpRow(Answer):
    """A row of the answer to ``GET /cluster/backup-info/not-backed-up``."""

    type: Literal["qemu", "lxc"] | str
    vmid: int
    name: str | None = None
