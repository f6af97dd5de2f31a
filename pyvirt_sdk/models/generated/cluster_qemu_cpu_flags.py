# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster qemu cpu flags."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class ClusterQemuCpuFlagsRow(Answer):
    """A row of the answer to ``GET /cluster/qemu/cpu-flags``."""

    name: str
    description: str | None = None
    supported_on: list[str] | None = Field(default=None, alias="supported-on")
