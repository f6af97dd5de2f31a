# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes ceph osd."""

from __future__ import annotations

from typing import Any, Literal

from pyvirt_sdk.models.answer import Answer, Flag


class NodesCephOsd(Answer):
    """The answer to ``GET /nodes/{node}/ceph/osd``."""

    root: dict[str, Any]
    flags: str | None = None


class NodesCephOsdLvInfo(Answer):
    """The answer to ``GET /nodes/{node}/ceph/osd/{osdid}/lv-info``."""

    creation_time: str
    lv_name: str
    lv_path: str
    lv_size: int
    lv_uuid: str
    vg_name: str


class NodesCephOsdMetadataDevices(Answer):
    """``devices`` of :class:`NodesCephOsdMetadata`."""

    dev_node: str
    device: Literal["block", "db", "wal"] | str
    physical_device: str
    size: int
    support_discard: Flag
    type: str


class NodesCephOsdMetadataOsd(Answer):
    """``osd`` of :class:`NodesCephOsdMetadata`."""

    back_addr: str
    encrypted: Flag
    front_addr: str
    hb_back_addr: str
    hb_front_addr: str
    hostname: str
    id: int
    mem_usage: int
    osd_data: str
    osd_objectstore: str
    version: str
    pid: int | None = None


class NodesCephOsdMetadata(Answer):
    """The answer to ``GET /nodes/{node}/ceph/osd/{osdid}/metadata``."""

    devices: list[NodesCephOsdMetadataDevices]
    osd: NodesCephOsdMetadataOsd
