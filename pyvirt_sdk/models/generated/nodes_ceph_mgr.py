# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes ceph mgr."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class NodesCephMgrRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/ceph/mgr``."""

    name: str
    state: str
    addr: str | None = None
    ceph_version: str | None = None
    ceph_version_short: str | None = None
    direxists: Flag | None = None
    host: str | None = None
    service: Flag | None = None
