# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster metrics export."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Number


class ClusterMetricsExportData(Answer):
    """``data`` of :class:`ClusterMetricsExport`."""

    id: str
    metric: str
    timestamp: int
    type: Literal["gauge", "counter", "derive"] | str
    value: Number


class ClusterMetricsExport(Answer):
    """The answer to ``GET /cluster/metrics/export``."""

    data: list[ClusterMetricsExportData]
