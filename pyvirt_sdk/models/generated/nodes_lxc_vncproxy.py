# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes lxc vncproxy."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class NodesLxcVncproxyPost(Answer):
    """The answer to ``POST /nodes/{node}/lxc/{vmid}/vncproxy``."""

    cert: str
    port: int
    ticket: str = Field(repr=False)
    upid: str
    user: str
    password: str | None = Field(default=None, repr=False)
