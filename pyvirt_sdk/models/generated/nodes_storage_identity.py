# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes storage identity."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer


class NodesStorageIdentity(Answer):
    """The answer to ``GET /nodes/{node}/storage/{storage}/identity``."""

    id: str
    type: (
        Literal[
            "btrfs",
            "cephfs",
            "cifs",
            "dir",
            "esxi",
            "iscsi",
            "iscsidirect",
            "lvm",
            "lvmthin",
            "nfs",
            "pbs",
            "rbd",
            "zfs",
            "zfspool",
        ]
        | str
    )
