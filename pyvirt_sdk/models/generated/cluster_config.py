# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster config."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from pyvirt_sdk.formats.generated.cluster import (
    ClusterLink,
)
from pyvirt_sdk.models.answer import Answer, Parsed


class ClusterConfigJoinNodelist(Answer):
    """``nodelist`` of :class:`ClusterConfigJoin`."""

    name: str
    pve_addr: str
    pve_fp: str
    quorum_votes: int
    nodeid: int | None = None
    ring0_addr: Parsed[ClusterLink] | None = None


class ClusterConfigJoin(Answer):
    """The answer to ``GET /cluster/config/join``."""

    config_digest: str
    nodelist: list[ClusterConfigJoinNodelist]
    preferred_node: str
    totem: dict[str, Any]


class ClusterConfigNodesItemPost(Answer):
    """The answer to ``POST /cluster/config/nodes/{node}``."""

    corosync_authkey: str = Field(repr=False)
    corosync_conf: str
    warnings: list[str]
