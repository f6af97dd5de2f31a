# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes ceph pool."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag, Number


class NodesCephPoolRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/ceph/pool``."""

    crush_rule: int
    min_size: int
    pg_num: int
    pool: int
    pool_name: str
    size: int
    type: Literal["replicated", "erasure", "unknown"] | str
    application_metadata: dict[str, Any] | None = None
    autoscale_status: dict[str, Any] | None = None
    bytes_used: int | None = None
    crush_rule_name: str | None = None
    percent_used: Number | None = None
    pg_autoscale_mode: str | None = None
    pg_num_final: int | None = None
    pg_num_min: int | None = None
    target_size: int | None = None
    target_size_ratio: Number | None = None


class NodesCephPoolStatus(Answer):
    """The answer to ``GET /nodes/{node}/ceph/pool/{name}/status``."""

    fast_read: Flag
    hashpspool: Flag
    id: int
    name: str
    nodeep_scrub: Flag = Field(alias="nodeep-scrub")
    nodelete: Flag
    nopgchange: Flag
    noscrub: Flag
    nosizechange: Flag
    pgp_num: int
    use_gmt_hitset: Flag
    write_fadvise_dontneed: Flag
    application: Literal["rbd", "cephfs", "rgw"] | str | None = None
    application_list: list[str] | None = None
    autoscale_status: dict[str, Any] | None = None
    crush_rule: str | None = None
    min_size: int | None = None
    pg_autoscale_mode: Literal["on", "off", "warn"] | str | None = None
    pg_num: int | None = None
    pg_num_min: int | None = None
    size: int | None = None
    statistics: dict[str, Any] | None = None
    target_size: str | None = None
    target_size_ratio: Number | None = None
