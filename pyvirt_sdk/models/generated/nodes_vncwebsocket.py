# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes vncwebsocket."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesVncwebsocket(Answer):
    """The answer to ``GET /nodes/{node}/vncwebsocket``."""

    port: str
