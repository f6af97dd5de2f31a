# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster sdn route maps."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class ClusterSdnRouteMapsRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/route-maps``."""

    id: str


class ClusterSdnRouteMapsEntriesRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/route-maps/entries``."""

    action: Literal["permit", "deny"] | str
    order: int
    route_map_id: str = Field(alias="route-map-id")
    call: str | None = None
    digest: str | None = None
    exit_action: str | None = Field(default=None, alias="exit-action")
    match: list[str] | None = None
    set: list[str] | None = None


class ClusterSdnRouteMapsEntriesItemRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/route-maps/entries/{route-map-id}``."""

    action: Literal["permit", "deny"] | str
    order: int
    route_map_id: str = Field(alias="route-map-id")
    call: str | None = None
    digest: str | None = None
    exit_action: str | None = Field(default=None, alias="exit-action")
    match: list[str] | None = None
    set: list[str] | None = None


class ClusterSdnRouteMapsEntriesEntryItem(Answer):
    """The answer to ``GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}``."""

    action: Literal["permit", "deny"] | str
    order: int
    route_map_id: str = Field(alias="route-map-id")
    call: str | None = None
    digest: str | None = None
    exit_action: str | None = Field(default=None, alias="exit-action")
    match: list[str] | None = None
    set: list[str] | None = None
