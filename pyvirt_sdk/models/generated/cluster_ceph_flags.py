# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster ceph flags."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterCephFlagsRow(Answer):
    """A row of the answer to ``GET /cluster/ceph/flags``."""

    description: str
    name: (
        Literal[
            "nobackfill",
            "nodeep-scrub",
            "nodown",
            "noin",
            "noout",
            "norebalance",
            "norecover",
            "noscrub",
            "notieragent",
            "noup",
            "pause",
        ]
        | str
    )
    value: Flag
