# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: access roles."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class AccessRolesRow(Answer):
    """A row of the answer to ``GET /access/roles``."""

    roleid: str
    privs: str | None = None
    special: Flag | None = None
