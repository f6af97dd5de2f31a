# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes lxc feature."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class NodesLxcFeature(Answer):
    """The answer to ``GET /nodes/{node}/lxc/{vmid}/feature``."""

    hasFeature: Flag  # noqa: N815
