# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster sdn zones."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterSdnZonesRowPending(Answer):
    """``pending`` of :class:`ClusterSdnZonesRow`."""

    advertise_subnets: Flag | None = Field(default=None, alias="advertise-subnets")
    bridge: str | None = None
    bridge_disable_mac_learning: Flag | None = Field(
        default=None, alias="bridge-disable-mac-learning"
    )
    controller: str | None = None
    dhcp: Literal["dnsmasq"] | str | None = None
    disable_arp_nd_suppression: Flag | None = Field(
        default=None, alias="disable-arp-nd-suppression"
    )
    dns: str | None = None
    dnszone: str | None = None
    exitnodes: str | None = None
    exitnodes_local_routing: Flag | None = Field(default=None, alias="exitnodes-local-routing")
    exitnodes_primary: str | None = Field(default=None, alias="exitnodes-primary")
    ipam: str | None = None
    mac: str | None = None
    mtu: int | None = None
    nodes: str | None = None
    peers: str | None = None
    reversedns: str | None = None
    rt_import: str | None = Field(default=None, alias="rt-import")
    tag: int | None = None
    vlan_protocol: Literal["802.1q", "802.1ad"] | str | None = Field(
        default=None, alias="vlan-protocol"
    )
    vrf_vxlan: int | None = Field(default=None, alias="vrf-vxlan")
    vxlan_port: int | None = Field(default=None, alias="vxlan-port")


class ClusterSdnZonesRow(Answer):
    """A row of the answer to ``GET /cluster/sdn/zones``."""

    type: Literal["evpn", "faucet", "qinq", "simple", "vlan", "vxlan"] | str
    zone: str
    advertise_subnets: Flag | None = Field(default=None, alias="advertise-subnets")
    bridge: str | None = None
    bridge_disable_mac_learning: Flag | None = Field(
        default=None, alias="bridge-disable-mac-learning"
    )
    controller: str | None = None
    dhcp: Literal["dnsmasq"] | str | None = None
    digest: str | None = None
    disable_arp_nd_suppression: Flag | None = Field(
        default=None, alias="disable-arp-nd-suppression"
    )
    dns: str | None = None
    dnszone: str | None = None
    exitnodes: str | None = None
    exitnodes_local_routing: Flag | None = Field(default=None, alias="exitnodes-local-routing")
    exitnodes_primary: str | None = Field(default=None, alias="exitnodes-primary")
    ipam: str | None = None
    mac: str | None = None
    mtu: int | None = None
    nodes: str | None = None
    peers: str | None = None
    pending: ClusterSdnZonesRowPending | None = None
    reversedns: str | None = None
    rt_import: str | None = Field(default=None, alias="rt-import")
    state: Literal["new", "changed", "deleted"] | str | None = None
    tag: int | None = None
    vlan_protocol: Literal["802.1q", "802.1ad"] | str | None = Field(
        default=None, alias="vlan-protocol"
    )
    vrf_vxlan: int | None = Field(default=None, alias="vrf-vxlan")
    vxlan_port: int | None = Field(default=None, alias="vxlan-port")


class ClusterSdnZonesItemPending(Answer):
    """``pending`` of :class:`ClusterSdnZonesItem`."""

    advertise_subnets: Flag | None = Field(default=None, alias="advertise-subnets")
    bridge: str | None = None
    bridge_disable_mac_learning: Flag | None = Field(
        default=None, alias="bridge-disable-mac-learning"
    )
    controller: str | None = None
    dhcp: Literal["dnsmasq"] | str | None = None
    disable_arp_nd_suppression: Flag | None = Field(
        default=None, alias="disable-arp-nd-suppression"
    )
    dns: str | None = None
    dnszone: str | None = None
    exitnodes: str | None = None
    exitnodes_local_routing: Flag | None = Field(default=None, alias="exitnodes-local-routing")
    exitnodes_primary: str | None = Field(default=None, alias="exitnodes-primary")
    ipam: str | None = None
    mac: str | None = None
    mtu: int | None = None
    nodes: str | None = None
    peers: str | None = None
    reversedns: str | None = None
    rt_import: str | None = Field(default=None, alias="rt-import")
    tag: int | None = None
    vlan_protocol: Literal["802.1q", "802.1ad"] | str | None = Field(
        default=None, alias="vlan-protocol"
    )
    vrf_vxlan: int | None = Field(default=None, alias="vrf-vxlan")
    vxlan_port: int | None = Field(default=None, alias="vxlan-port")


class ClusterSdnZonesItem(Answer):
    """The answer to ``GET /cluster/sdn/zones/{zone}``."""

    type: Literal["evpn", "faucet", "qinq", "simple", "vlan", "vxlan"] | str
    zone: str
    advertise_subnets: Flag | None = Field(default=None, alias="advertise-subnets")
    bridge: str | None = None
    bridge_disable_mac_learning: Flag | None = Field(
        default=None, alias="bridge-disable-mac-learning"
    )
    controller: str | None = None
    dhcp: Literal["dnsmasq"] | str | None = None
    digest: str | None = None
    disable_arp_nd_suppression: Flag | None = Field(
        default=None, alias="disable-arp-nd-suppression"
    )
    dns: str | None = None
    dnszone: str | None = None
    exitnodes: str | None = None
    exitnodes_local_routing: Flag | None = Field(default=None, alias="exitnodes-local-routing")
    exitnodes_primary: str | None = Field(default=None, alias="exitnodes-primary")
    ipam: str | None = None
    mac: str | None = None
    mtu: int | None = None
    nodes: str | None = None
    peers: str | None = None
    pending: ClusterSdnZonesItemPending | None = None
    reversedns: str | None = None
    rt_import: str | None = Field(default=None, alias="rt-import")
    state: Literal["new", "changed", "deleted"] | str | None = None
    tag: int | None = None
    vlan_protocol: Literal["802.1q", "802.1ad"] | str | None = Field(
        default=None, alias="vlan-protocol"
    )
    vrf_vxlan: int | None = Field(default=None, alias="vrf-vxlan")
    vxlan_port: int | None = Field(default=None, alias="vxlan-port")
