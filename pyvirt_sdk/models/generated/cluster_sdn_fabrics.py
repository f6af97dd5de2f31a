# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster sdn fabrics."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Number


class ClusterSdnFabricsAllFabrics(Answer):
    """``fabrics`` of :class:`ClusterSdnFabricsAll`."""

    id: str
    protocol: Literal["openfabric", "ospf"] | str
    area: str | None = None
    csnp_interval: Number | None = None
    digest: str | None = None
    hello_interval: Number | None = None
    ip6_prefix: str | None = None
    ip_prefix: str | None = None
    lock_token: str | None = Field(default=None, alias="lock-token", repr=False)


class ClusterSdnFabricsAllNodes(Answer):
    """``nodes`` of :class:`ClusterSdnFabricsAll`."""

    fabric_id: str
    interfaces: list[str]
    node_id: str
    protocol: Literal["openfabric", "ospf"] | str
    digest: str | None = None
    ip: str | None = None
    ip6: str | None = None
    lock_token: str | None = Field(default=None, alias="lock-token", repr=False)


class ClusterSdnFabricsAll(Answer):
    """The answer to ``GET /cluster/sdn/fabrics/all``."""

    fabrics: list[ClusterSdnFabricsAllFabrics]
    nodes: list[ClusterSdnFabricsAllNodes]


class ClusterSdnFabricsFabricRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/fabrics/fabric``."""

    id: str
    protocol: Literal["openfabric", "ospf"] | str
    area: str | None = None
    csnp_interval: Number | None = None
    digest: str | None = None
    hello_interval: Number | None = None
    ip6_prefix: str | None = None
    ip_prefix: str | None = None
    lock_token: str | None = Field(default=None, alias="lock-token", repr=False)


class ClusterSdnFabricsFabricItem(Answer):
    """The answer to ``GET /cluster/sdn/fabrics/fabric/{id}``."""

    id: str
    protocol: Literal["openfabric", "ospf"] | str
    area: str | None = None
    csnp_interval: Number | None = None
    digest: str | None = None
    hello_interval: Number | None = None
    ip6_prefix: str | None = None
    ip_prefix: str | None = None
    lock_token: str | None = Field(default=None, alias="lock-token", repr=False)


class ClusterSdnFabricsNodeRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/fabrics/node``."""

    fabric_id: str
    interfaces: list[str]
    node_id: str
    protocol: Literal["openfabric", "ospf"] | str
    digest: str | None = None
    ip: str | None = None
    ip6: str | None = None
    lock_token: str | None = Field(default=None, alias="lock-token", repr=False)


class ClusterSdnFabricsNodeItemRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/fabrics/node/{fabric_id}``."""

    fabric_id: str
    interfaces: list[str]
    node_id: str
    protocol: Literal["openfabric", "ospf"] | str
    digest: str | None = None
    ip: str | None = None
    ip6: str | None = None
    lock_token: str | None = Field(default=None, alias="lock-token", repr=False)


class ClusterSdnFabricsNodeItem(Answer):
    """The answer to ``GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}``."""

    fabric_id: str
    interfaces: list[str]
    node_id: str
    protocol: Literal["openfabric", "ospf"] | str
    digest: str | None = None
    ip: str | None = None
    ip6: str | None = None
    lock_token: str | None = Field(default=None, alias="lock-token", repr=False)
