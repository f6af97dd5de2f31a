# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes config."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.formats.generated.nodes import (
    ACME,
    ACMEDomain,
    NodeLocation,
    WakeOnLAN,
)
from pyvirt_sdk.models.answer import Answer, Parsed


class NodesConfig(Answer):
    """The answer to ``GET /nodes/{node}/config``."""

    families = {"acmedomain": "acmedomain[n]"}

    acme: Parsed[ACME] | None = None
    acmedomain: dict[int, Parsed[ACMEDomain]] = Field(default={}, alias="acmedomain[n]")
    ballooning_target: int | None = Field(default=None, alias="ballooning-target")
    description: str | None = None
    digest: str | None = None
    location: Parsed[NodeLocation] | None = None
    startall_onboot_delay: int | None = Field(default=None, alias="startall-onboot-delay")
    wakeonlan: Parsed[WakeOnLAN] | None = None
