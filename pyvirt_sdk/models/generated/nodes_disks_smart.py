# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes disks smart."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.models.answer import Answer


class NodesDisksSmart(Answer):
    """The answer to ``GET /nodes/{node}/disks/smart``."""

    health: str
    attributes: list[Any] | None = None
    text: str | None = None
    type: str | None = None
