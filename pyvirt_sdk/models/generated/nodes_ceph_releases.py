# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes ceph releases."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class NodesCephReleasesRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/ceph/releases``."""

    available: Flag
    is_default: Flag = Field(alias="is-default")
    release: str
    unsupported: Flag
    version: str
