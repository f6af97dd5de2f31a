# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes subscription."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer


class NodesSubscription(Answer):
    """The answer to ``GET /nodes/{node}/subscription``."""

    status: Literal["new", "notfound", "active", "invalid", "expired", "suspended"] | str
    checktime: int | None = None
    key: str | None = None
    level: str | None = None
    message: str | None = None
    nextduedate: str | None = None
    productname: str | None = None
    regdate: str | None = None
    serverid: str | None = None
    signature: str | None = None
    sockets: int | None = None
    url: str | None = None
