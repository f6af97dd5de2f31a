# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu pending."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesQemuPendingRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/qemu/{vmid}/pending``."""

    key: str
    delete: int | None = None
    pending: int | str | None = None
    value: int | str | None = None
