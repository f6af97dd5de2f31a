# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu feature."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class NodesQemuFeature(Answer):
    """The answer to ``GET /nodes/{node}/qemu/{vmid}/feature``."""

    hasFeature: Flag  # noqa: N815
    nodes: list[str]
