# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster notifications matcher field values."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class ClusterNotificationsMatcherFieldValuesRow(Answer):
    """A row of the answer to ``GET /cluster/notifications/matcher-field-values``."""

    field: str
    value: str
    comment: str | None = None
