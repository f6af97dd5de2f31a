# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes sdn vnets."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesSdnVnetsMacVrfRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf``."""

    ip: str
    mac: str
    nexthop: str
