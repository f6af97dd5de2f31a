# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes lxc mtunnelwebsocket."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesLxcMtunnelwebsocket(Answer):
    """The answer to ``GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket``."""

    port: str | None = None
    socket: str | None = None
