# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster notifications matchers."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterNotificationsMatchersRow(Answer):
    """A row of the answer to ``GET /cluster/notifications/matchers``."""

    name: str
    origin: Literal["user-created", "builtin", "modified-builtin"] | str
    comment: str | None = None
    disable: Flag | None = None
    invert_match: Flag | None = Field(default=None, alias="invert-match")
    match_calendar: list[str] | None = Field(default=None, alias="match-calendar")
    match_field: list[str] | None = Field(default=None, alias="match-field")
    match_severity: list[str] | None = Field(default=None, alias="match-severity")
    mode: Literal["all", "any"] | str | None = None
    target: list[str] | None = None


class ClusterNotificationsMatchersItem(Answer):
    """The answer to ``GET /cluster/notifications/matchers/{name}``."""

    name: str
    comment: str | None = None
    digest: str | None = None
    disable: Flag | None = None
    invert_match: Flag | None = Field(default=None, alias="invert-match")
    match_calendar: list[str] | None = Field(default=None, alias="match-calendar")
    match_field: list[str] | None = Field(default=None, alias="match-field")
    match_severity: list[str] | None = Field(default=None, alias="match-severity")
    mode: Literal["all", "any"] | str | None = None
    target: list[str] | None = None
