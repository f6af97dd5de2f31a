# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster jobs."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterJobsRealmSyncRow(Answer):
    """A row of the answer to ``GET /cluster/jobs/realm-sync``."""

    enabled: Flag
    id: str
    realm: str
    schedule: str
    comment: str | None = None
    last_run: int | None = Field(default=None, alias="last-run")
    next_run: int | None = Field(default=None, alias="next-run")
    remove_vanished: str | None = Field(default=None, alias="remove-vanished")
    scope: Literal["users", "groups", "both"] | str | None = None


class ClusterJobsScheduleAnalyzeRow(Answer):
    """A row of the answer to ``GET /cluster/jobs/schedule-analyze``."""

    timestamp: int
    utc: str
