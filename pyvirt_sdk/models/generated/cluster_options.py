# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster options."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.formats.generated.access import U2F, WebAuthn
from pyvirt_sdk.formats.generated.cluster import (
    BandwidthLimit,
    ClusterResourceScheduling,
    HASettings,
    MigrationSettings,
    NextID,
    NotificationSettings,
    ReplicationSettings,
    TagStyle,
    UserTagAccess,
)
from pyvirt_sdk.formats.generated.nodes import (
    NodeLocation,
)
from pyvirt_sdk.models.answer import Answer, Flag, Parsed


class ClusterOptions(Answer):
    """The answer to ``GET /cluster/options``."""

    allowed_tags: list[str] = Field(alias="allowed-tags")
    bwlimit: Parsed[BandwidthLimit] | None = None
    consent_text: str | None = Field(default=None, alias="consent-text")
    console: Literal["applet", "vv", "html5", "xtermjs"] | str | None = None
    crs: Parsed[ClusterResourceScheduling] | None = None
    description: str | None = None
    email_from: str | None = None
    fencing: Literal["watchdog", "hardware", "both"] | str | None = None
    ha: Parsed[HASettings] | None = None
    http_proxy: str | None = None
    keyboard: str | None = None
    language: str | None = None
    location: Parsed[NodeLocation] | None = None
    mac_prefix: str | None = None
    max_workers: int | None = None
    migration: Parsed[MigrationSettings] | None = None
    migration_unsecure: Flag | None = None
    next_id: Parsed[NextID] | None = Field(default=None, alias="next-id")
    notify: Parsed[NotificationSettings] | None = None
    registered_tags: list[str] | None = Field(default=None, alias="registered-tags")
    replication: Parsed[ReplicationSettings] | None = None
    tag_style: Parsed[TagStyle] | None = Field(default=None, alias="tag-style")
    u2f: Parsed[U2F] | None = None
    user_tag_access: Parsed[UserTagAccess] | None = Field(default=None, alias="user-tag-access")
    webauthn: Parsed[WebAuthn] | None = None
