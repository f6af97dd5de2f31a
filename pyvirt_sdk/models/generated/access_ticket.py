# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: access ticket."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class AccessTicketPostCap(Answer):
    """``cap`` of :class:`AccessTicketPost`."""

    access: dict[str, int]
    dc: dict[str, int]
    mapping: dict[str, int]
    nodes: dict[str, int]
    sdn: dict[str, int]
    storage: dict[str, int]
    vms: dict[str, int]


class AccessTicketPost(Answer):
    """The answer to ``POST /access/ticket``."""

    username: str
    CSRFPreventionToken: str | None = Field(default=None, repr=False)
    NeedTFA: int | None = None
    cap: AccessTicketPostCap | None = None
    clustername: str | None = None
    ticket: str | None = Field(default=None, repr=False)
