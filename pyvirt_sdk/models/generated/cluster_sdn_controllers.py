# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster sdn controllers."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterSdnControllersRowPending(Answer):
    """``pending`` of :class:`ClusterSdnControllersRow`."""

    asn: int | None = None
    bgp_multipath_as_relax: Flag | None = Field(default=None, alias="bgp-multipath-as-relax")
    ebgp: Flag | None = None
    ebgp_multihop: int | None = Field(default=None, alias="ebgp-multihop")
    isis_domain: str | None = Field(default=None, alias="isis-domain")
    isis_ifaces: str | None = Field(default=None, alias="isis-ifaces")
    isis_net: str | None = Field(default=None, alias="isis-net")
    loopback: str | None = None
    node: str | None = None
    peers: str | None = None


class ClusterSdnControllersRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/controllers``."""

    controller: str
    type: Literal["bgp", "evpn", "faucet", "isis"] | str
    asn: int | None = None
    bgp_multipath_as_relax: Flag | None = Field(default=None, alias="bgp-multipath-as-relax")
    digest: str | None = None
    ebgp: Flag | None = None
    ebgp_multihop: int | None = Field(default=None, alias="ebgp-multihop")
    isis_domain: str | None = Field(default=None, alias="isis-domain")
    isis_ifaces: str | None = Field(default=None, alias="isis-ifaces")
    isis_net: str | None = Field(default=None, alias="isis-net")
    loopback: str | None = None
    node: str | None = None
    peers: str | None = None
    pending: ClusterSdnControllersRowPending | None = None
    state: Literal["new", "changed", "deleted"] | str | None = None


class ClusterSdnControllersItemPending(Answer):
    """``pending`` of :class:`ClusterSdnControllersItem`."""

    asn: int | None = None
    bgp_multipath_as_relax: Flag | None = Field(default=None, alias="bgp-multipath-as-relax")
    ebgp: Flag | None = None
    ebgp_multihop: int | None = Field(default=None, alias="ebgp-multihop")
    isis_domain: str | None = Field(default=None, alias="isis-domain")
    isis_ifaces: str | None = Field(default=None, alias="isis-ifaces")
    isis_net: str | None = Field(default=None, alias="isis-net")
    loopback: str | None = None
    node: str | None = None
    peers: str | None = None


class ClusterSdnControllersItem(Answer):
    """The answer to ``GET /cluster/sdn/controllers/{controller}``."""

    controller: str
    type: Literal["bgp", "evpn", "faucet", "isis"] | str
    asn: int | None = None
    bgp_multipath_as_relax: Flag | None = Field(default=None, alias="bgp-multipath-as-relax")
    digest: str | None = None
    ebgp: Flag | None = None
    ebgp_multihop: int | None = Field(default=None, alias="ebgp-multihop")
    isis_domain: str | None = Field(default=None, alias="isis-domain")
    isis_ifaces: str | None = Field(default=None, alias="isis-ifaces")
    isis_net: str | None = Field(default=None, alias="isis-net")
    loopback: str | None = None
    node: str | None = None
    peers: str | None = None
    pending: ClusterSdnControllersItemPending | None = None
    state: Literal["new", "changed", "deleted"] | str | None = None
