# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: access openid."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class AccessOpenidLoginPost(Answer):
    """The answer to ``POST /access/openid/login``."""

    CSRFPreventionToken: str = Field(repr=False)
    cap: dict[str, Any]
    ticket: str = Field(repr=False)
    username: str
    clustername: str | None = None
