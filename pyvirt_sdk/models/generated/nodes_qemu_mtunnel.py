# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu mtunnel."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class NodesQemuMtunnelPost(Answer):
    """The answer to ``POST /nodes/{node}/qemu/{vmid}/mtunnel``."""

    socket: str
    ticket: str = Field(repr=False)
    upid: str
