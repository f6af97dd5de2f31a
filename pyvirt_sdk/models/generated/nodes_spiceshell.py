# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes spiceshell."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class NodesSpiceshellPost(Answer):
    """The answer to ``POST /nodes/{node}/spiceshell``."""

    host: str
    password: str = Field(repr=False)
    proxy: str
    tls_port: int = Field(alias="tls-port")
    type: str
