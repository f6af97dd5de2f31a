# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes scan."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesScanCifsRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/scan/cifs``."""

    description: str
    share: str


class NodesScanIscsiRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/scan/iscsi``."""

    portal: str
    target: str


class NodesScanLvmRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/scan/lvm``."""

    vg: str


class NodesScanLvmthinRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/scan/lvmthin``."""

    lv: str


class NodesScanNfsRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/scan/nfs``."""

    options: str
    path: str


class NodesScanPbsRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/scan/pbs``."""

    store: str
    comment: str | None = None


class NodesScanZfsRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/scan/zfs``."""

    pool: str
