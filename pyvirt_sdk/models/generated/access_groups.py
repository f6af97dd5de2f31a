# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: access groups."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class AccessGroupsRow(Answer):
    """A row of the answer to ``GET /access/groups``."""

    groupid: str
    comment: str | None = None
    users: str | None = None


class AccessGroupsItem(Answer):
    """The answer to ``GET /access/groups/{groupid}``."""

    members: list[str]
    comment: str | None = None
