# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes sdn fabrics."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer


class NodesSdnFabricsInterfacesRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces``."""

    name: str
    state: str
    type: str


class NodesSdnFabricsNeighborsRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors``."""

    neighbor: str
    status: str
    uptime: str


class NodesSdnFabricsRoutesRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/sdn/fabrics/{fabric}/routes``."""

    route: str
    via: list[str]
