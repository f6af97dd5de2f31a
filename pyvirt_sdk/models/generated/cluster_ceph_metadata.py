# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster ceph metadata."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.models.answer import Answer


class ClusterCephMetadataOsd(Answer):
    """``osd`` of :class:`ClusterCephMetadata`."""

    back_addr: str
    ceph_release: str
    ceph_version: str
    ceph_version_short: str
    front_addr: str
    hostname: str
    id: int
    mem_swap_kb: int
    mem_total_kb: int
    osd_data: str
    osd_objectstore: str
    device_ids: str | None = None
    device_paths: str | None = None
    devices: str | None = None


class ClusterCephMetadata(Answer):
    """The answer to ``GET /cluster/ceph/metadata``."""

    mds: dict[str, Any]
    mgr: dict[str, Any]
    mon: dict[str, Any]
    node: dict[str, Any]
    osd: list[ClusterCephMetadataOsd]
