# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes syslog."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesSyslogRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/syslog``."""

    n: int
    t: str
