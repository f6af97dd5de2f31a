# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes vncshell."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class NodesVncshellPost(Answer):
    """The answer to ``POST /nodes/{node}/vncshell``."""

    cert: str
    port: int
    ticket: str = Field(repr=False)
    upid: str
    user: str
    password: str | None = Field(default=None, repr=False)
