# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes services."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class NodesServicesRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/services``."""

    active_state: (
        Literal[
            "active",
            "inactive",
            "failed",
            "activating",
            "deactivating",
            "maintenance",
            "reloading",
            "refreshing",
            "unknown",
        ]
        | str
    ) = Field(alias="active-state")
    desc: str
    name: str
    service: str
    state: str
    unit_state: (
        Literal[
            "enabled",
            "enabled-runtime",
            "linked",
            "linked-runtime",
            "alias",
            "masked",
            "masked-runtime",
            "static",
            "disabled",
            "indirect",
            "generated",
            "transient",
            "bad",
            "not-found",
            "unknown",
        ]
        | str
    ) = Field(alias="unit-state")


class NodesServicesState(Answer):
    """The answer to ``GET /nodes/{node}/services/{service}/state``."""

    desc: str | None
    name: str | None
    service: str
    state: str
    active_state: (
        Literal[
            "active",
            "inactive",
            "failed",
            "activating",
            "deactivating",
            "maintenance",
            "reloading",
            "refreshing",
            "unknown",
        ]
        | str
        | None
    ) = Field(default=None, alias="active-state")
    unit_state: (
        Literal[
            "enabled",
            "enabled-runtime",
            "linked",
            "linked-runtime",
            "alias",
            "masked",
            "masked-runtime",
            "static",
            "disabled",
            "indirect",
            "generated",
            "transient",
            "bad",
            "not-found",
            "unknown",
        ]
        | str
        | None
    ) = Field(default=None, alias="unit-state")
