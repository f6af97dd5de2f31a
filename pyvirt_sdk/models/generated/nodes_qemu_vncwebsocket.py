# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu vncwebsocket."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesQemuVncwebsocket(Answer):
    """The answer to ``GET /nodes/{node}/qemu/{vmid}/vncwebsocket``."""

    port: str
