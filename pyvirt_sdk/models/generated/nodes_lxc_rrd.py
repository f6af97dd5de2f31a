# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes lxc rrd."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesLxcRrd(Answer):
    """The answer to ``GET /nodes/{node}/lxc/{vmid}/rrd``."""

    filename: str
