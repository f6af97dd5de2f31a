# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes ceph mon."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class NodesCephMonRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/ceph/mon``."""

    name: str
    addr: str | None = None
    ceph_version: str | None = None
    ceph_version_short: str | None = None
    direxists: Flag | None = None
    host: str | None = None
    quorum: Flag | None = None
    rank: int | None = None
    service: Flag | None = None
    state: str | None = None
