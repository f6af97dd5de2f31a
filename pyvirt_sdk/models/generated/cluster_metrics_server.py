# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster metrics server."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterMetricsServerRow(Answer):
    """A row of the answer to ``GET /cluster/metrics/server``."""

    disable: Flag
    id: str
    port: int
    server: str
    type: str


class ClusterMetricsServerItem(Answer):
    """The answer to ``GET /cluster/metrics/server/{id}``."""

    disable: int
    port: int
    server: str
    type: str
    bucket: str | None = None
    influxdbproto: str | None = None
    organization: str | None = None
