# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu rrd."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesQemuRrd(Answer):
    """The answer to ``GET /nodes/{node}/qemu/{vmid}/rrd``."""

    filename: str
