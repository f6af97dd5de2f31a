# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes lxc vncwebsocket."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesLxcVncwebsocket(Answer):
    """The answer to ``GET /nodes/{node}/lxc/{vmid}/vncwebsocket``."""

    port: str
