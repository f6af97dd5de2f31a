# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu cloudinit."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesQemuCloudinitRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/qemu/{vmid}/cloudinit``."""

    key: str
    delete: int | None = None
    pending: str | None = None
    value: str | None = None
