# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes ceph fs."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesCephFsRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/ceph/fs``."""

    data_pool: str
    metadata_pool: str
    name: str
    data_pool_ids: list[int] | None = None
    data_pools: list[str] | None = None
    metadata_pool_id: int | None = None
