# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster ha status."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterHaStatusCurrentRow(Answer):
    """A row of the answer to ``GET /cluster/ha/status/current``."""

    id: str
    node: str
    status: str
    type: Any
    armed_state: Literal["armed", "standby", "disarming", "disarmed"] | str | None = Field(
        default=None, alias="armed-state"
    )
    crm_state: str | None = None
    failback: Flag | None = None
    max_relocate: int | None = None
    max_restart: int | None = None
    quorate: Flag | None = None
    request_state: str | None = None
    resource_mode: Literal["freeze", "ignore"] | str | None = None
    sid: str | None = None
    state: str | None = None
    timestamp: int | None = None


class ClusterHaStatusManagerStatusManagerStatus(Answer):
    """``manager_status`` of :class:`ClusterHaStatusManagerStatus`."""

    node_status: dict[str, Any]


class ClusterHaStatusManagerStatusQuorum(Answer):
    """``quorum`` of :class:`ClusterHaStatusManagerStatus`."""

    node: str
    quorate: str


class ClusterHaStatusManagerStatus(Answer):
    """The answer to ``GET /cluster/ha/status/manager_status``."""

    manager_status: ClusterHaStatusManagerStatusManagerStatus
    quorum: ClusterHaStatusManagerStatusQuorum
