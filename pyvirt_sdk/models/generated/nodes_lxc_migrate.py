# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes lxc migrate."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class NodesLxcMigrateNotAllowedNodesBlockingHaResources(Answer):
    """``blocking-ha-resources`` of :class:`NodesLxcMigrateNotAllowedNodes`."""

    cause: Literal["node-affinity", "resource-affinity"] | str
    sid: str


class NodesLxcMigrateNotAllowedNodes(Answer):
    """``not-allowed-nodes`` of :class:`NodesLxcMigrate`."""

    blocking_ha_resources: list[NodesLxcMigrateNotAllowedNodesBlockingHaResources] | None = Field(
        default=None, alias="blocking-ha-resources"
    )


class NodesLxcMigrate(Answer):
    """The answer to ``GET /nodes/{node}/lxc/{vmid}/migrate``."""

    running: Flag
    allowed_nodes: list[str] | None = Field(default=None, alias="allowed-nodes")
    dependent_ha_resources: list[str] | None = Field(default=None, alias="dependent-ha-resources")
    not_allowed_nodes: NodesLxcMigrateNotAllowedNodes | None = Field(
        default=None, alias="not-allowed-nodes"
    )
