# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster acme account."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.models.answer import Answer


class ClusterAcmeAccountItem(Answer):
    """The answer to ``GET /cluster/acme/account/{name}``."""

    account: dict[str, Any] | None = None
    directory: str | None = None
    location: str | None = None
    tos: str | None = None
