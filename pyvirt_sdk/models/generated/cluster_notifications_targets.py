# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster notifications targets."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterNotificationsTargetsRow(Answer):
    """A row of the answer to ``GET /cluster/notifications/targets``."""

    name: str
    origin: Literal["user-created", "builtin", "modified-builtin"] | str
    type: Literal["sendmail", "gotify", "smtp", "webhook"] | str
    comment: str | None = None
    disable: Flag | None = None
