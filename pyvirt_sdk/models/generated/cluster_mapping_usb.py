# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster mapping usb."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.models.answer import Answer


class ClusterMappingUsbRow(Answer):
    """A row of the answer to ``GET /cluster/mapping/usb``."""

    description: str
    id: str
    map: list[str]
    digest: str | None = None
    error: Any = None
    type: str | None = None


class ClusterMappingUsbItem(Answer):
    """The answer to ``GET /cluster/mapping/usb/{id}``."""

    digest: str
    map: list[str]
    type: str
