# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster sdn dry run."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class ClusterSdnDryRun(Answer):
    """The answer to ``GET /cluster/sdn/dry-run``."""

    frr_diff: str | None = Field(default=None, alias="frr-diff")
    interfaces_diff: str | None = Field(default=None, alias="interfaces-diff")
