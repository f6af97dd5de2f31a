# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu migrate."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class NodesQemuMigrateLocalDisks(Answer):
    """``local_disks`` of :class:`NodesQemuMigrate`."""

    cdrom: Flag
    is_unused: Flag
    size: int
    volid: str
    drivename: str | None = None
    is_attached: int | None = None
    is_cloudinit: int | None = None
    is_tpmstate: int | None = None
    is_vmstate: int | None = None
    replicate: int | None = None
    shared: int | None = None


class NodesQemuMigrateNotAllowedNodesBlockingHaResources(Answer):
    """``blocking-ha-resources`` of :class:`NodesQemuMigrateNotAllowedNodes`."""

    cause: Literal["node-affinity", "resource-affinity"] | str
    sid: str


class NodesQemuMigrateNotAllowedNodes(Answer):
    """``not_allowed_nodes`` of :class:`NodesQemuMigrate`."""

    blocking_ha_resources: list[NodesQemuMigrateNotAllowedNodesBlockingHaResources] | None = Field(
        default=None, alias="blocking-ha-resources"
    )
    unavailable_storages: list[str] | None = None


class NodesQemuMigrate(Answer):
    """The answer to ``GET /nodes/{node}/qemu/{vmid}/migrate``."""

    has_dbus_vmstate: Flag = Field(alias="has-dbus-vmstate")
    local_disks: list[NodesQemuMigrateLocalDisks]
    local_resources: list[str]
    mapped_resource_info: dict[str, Any] = Field(alias="mapped-resource-info")
    mapped_resources: list[str] = Field(alias="mapped-resources")
    running: Flag
    allowed_nodes: list[str] | None = None
    dependent_ha_resources: list[str] | None = Field(default=None, alias="dependent-ha-resources")
    not_allowed_nodes: NodesQemuMigrateNotAllowedNodes | None = None
