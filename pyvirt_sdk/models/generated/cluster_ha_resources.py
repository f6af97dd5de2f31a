# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster ha resources."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterHaResourcesRow(Answer):
    """A row of the answer to ``GET /cluster/ha/resources``."""

    sid: str
    comment: str | None = None
    digest: str | None = None
    max_restart: int | None = None
    state: str | None = None
    type: str | None = None


class ClusterHaResourcesItem(Answer):
    """The answer to ``GET /cluster/ha/resources/{sid}``."""

    digest: str
    sid: str
    type: str
    comment: str | None = None
    failback: Flag | None = None
    group: str | None = None
    max_relocate: int | None = None
    max_restart: int | None = None
    state: Literal["started", "stopped", "enabled", "disabled", "ignored"] | str | None = None


class ClusterHaResourcesMigratePostBlockingResources(Answer):
    """``blocking-resources`` of :class:`ClusterHaResourcesMigratePost`."""

    cause: Literal["resource-affinity"] | str
    sid: str


class ClusterHaResourcesMigratePost(Answer):
    """The answer to ``POST /cluster/ha/resources/{sid}/migrate``."""

    requested_node: str = Field(alias="requested-node")
    sid: str
    blocking_resources: list[ClusterHaResourcesMigratePostBlockingResources] | None = Field(
        default=None, alias="blocking-resources"
    )
    comigrated_resources: list[Any] | None = Field(default=None, alias="comigrated-resources")


class ClusterHaResourcesRelocatePostBlockingResources(Answer):
    """``blocking-resources`` of :class:`ClusterHaResourcesRelocatePost`."""

    cause: Literal["resource-affinity"] | str
    sid: str


class ClusterHaResourcesRelocatePost(Answer):
    """The answer to ``POST /cluster/ha/resources/{sid}/relocate``."""

    requested_node: str = Field(alias="requested-node")
    sid: str
    blocking_resources: list[ClusterHaResourcesRelocatePostBlockingResources] | None = Field(
        default=None, alias="blocking-resources"
    )
    comigrated_resources: list[str] | None = Field(default=None, alias="comigrated-resources")
