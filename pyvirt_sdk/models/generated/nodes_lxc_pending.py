# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes lxc pending."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesLxcPendingRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/lxc/{vmid}/pending``."""

    key: str
    delete: int | None = None
    pending: str | None = None
    value: int | str | None = None
