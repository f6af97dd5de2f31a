# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster acme directories."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class ClusterAcmeDirectoriesRow(Answer):
    """A row of the answer to ``GET /cluster/acme/directories``."""

    name: str
    url: str
