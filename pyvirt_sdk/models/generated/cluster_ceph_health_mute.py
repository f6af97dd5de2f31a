# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster ceph health mute."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterCephHealthMuteRow(Answer):
    """A row of the answer to ``GET /cluster/ceph/health-mute``."""

    code: str
    sticky: Flag
    summary: str | None = None
    ttl: str | None = None
