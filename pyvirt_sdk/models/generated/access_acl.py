# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: access acl."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Flag


class AccessAclRow(Answer):
    """A row of the answer to ``GET /access/acl``."""

    path: str
    roleid: str
    type: Literal["user", "group", "token"] | str
    ugid: str
    propagate: Flag | None = None
