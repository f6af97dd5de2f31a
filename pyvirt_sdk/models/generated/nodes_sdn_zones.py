# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes sdn zones."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Number


class NodesSdnZonesRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/sdn/zones``."""

    status: Literal["available", "pending", "error"] | str
    zone: str


class NodesSdnZonesBridgesRowPorts(Answer):
    """``ports`` of :class:`NodesSdnZonesBridgesRow`."""

    name: str
    index: str | None = None
    primary_vlan: Number | None = None
    vlans: list[str] | None = None
    vmid: Number | None = None


class NodesSdnZonesBridgesRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/sdn/zones/{zone}/bridges``."""

    name: str
    ports: list[NodesSdnZonesBridgesRowPorts]
    vlan_filtering: str


class NodesSdnZonesContentRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/sdn/zones/{zone}/content``."""

    vnet: str
    status: str | None = None
    statusmsg: str | None = None


class NodesSdnZonesIpVrfRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/sdn/zones/{zone}/ip-vrf``."""

    ip: str
    metric: int
    nexthops: list[str]
    protocol: str
