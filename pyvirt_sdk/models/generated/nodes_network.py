# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes network."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class NodesNetworkRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/network``."""

    iface: str
    type: (
        Literal[
            "bridge",
            "bond",
            "eth",
            "alias",
            "vlan",
            "fabric",
            "OVSBridge",
            "OVSBond",
            "OVSPort",
            "OVSIntPort",
            "vnet",
            "unknown",
        ]
        | str
    )
    active: Flag | None = None
    address: str | None = None
    address6: str | None = None
    autostart: Flag | None = None
    bond_primary: str | None = Field(default=None, alias="bond-primary")
    bond_mode: (
        Literal[
            "balance-rr",
            "active-backup",
            "balance-xor",
            "broadcast",
            "802.3ad",
            "balance-tlb",
            "balance-alb",
            "balance-slb",
            "lacp-balance-slb",
            "lacp-balance-tcp",
        ]
        | str
        | None
    ) = None
    bond_xmit_hash_policy: Literal["layer2", "layer2+3", "layer3+4"] | str | None = None
    bridge_access: int | None = Field(default=None, alias="bridge-access")
    bridge_arp_nd_suppress: Flag | None = Field(default=None, alias="bridge-arp-nd-suppress")
    bridge_learning: Flag | None = Field(default=None, alias="bridge-learning")
    bridge_multicast_flood: Flag | None = Field(default=None, alias="bridge-multicast-flood")
    bridge_unicast_flood: Flag | None = Field(default=None, alias="bridge-unicast-flood")
    bridge_fd: str | None = None
    bridge_ports: str | None = None
    bridge_stp: str | None = None
    bridge_vids: str | None = None
    bridge_vlan_aware: Flag | None = None
    cidr: str | None = None
    cidr6: str | None = None
    comments: str | None = None
    comments6: str | None = None
    exists: Flag | None = None
    families_: list[Literal["inet", "inet6"] | str] | None = Field(default=None, alias="families")
    gateway: str | None = None
    gateway6: str | None = None
    link_type: str | None = Field(default=None, alias="link-type")
    method: Literal["loopback", "dhcp", "manual", "static", "auto"] | str | None = None
    method6: Literal["loopback", "dhcp", "manual", "static", "auto"] | str | None = None
    mtu: int | None = None
    netmask: str | None = None
    netmask6: int | None = None
    options: list[str] | None = None
    options6: list[str] | None = None
    ovs_bonds: str | None = None
    ovs_bridge: str | None = None
    ovs_options: str | None = None
    ovs_ports: str | None = None
    ovs_tag: int | None = None
    priority: int | None = None
    slaves: str | None = None
    uplink_id: str | None = Field(default=None, alias="uplink-id")
    vlan_id: int | None = Field(default=None, alias="vlan-id")
    vlan_protocol: Literal["802.1ad", "802.1q"] | str | None = Field(
        default=None, alias="vlan-protocol"
    )
    vlan_raw_device: str | None = Field(default=None, alias="vlan-raw-device")
    vxlan_id: int | None = Field(default=None, alias="vxlan-id")
    vxlan_local_tunnelip: str | None = Field(default=None, alias="vxlan-local-tunnelip")
    vxlan_physdev: str | None = Field(default=None, alias="vxlan-physdev")
    vxlan_svcnodeip: str | None = Field(default=None, alias="vxlan-svcnodeip")


class NodesNetworkItem(Answer):
    """The answer to ``GET /nodes/{node}/network/{iface}``."""

    method: str
    type: str
    active: int | None = None
    address: str | None = None
    autostart: int | None = None
    bridge_fd: str | None = None
    bridge_ports: str | None = None
    bridge_stp: str | None = None
    cidr: str | None = None
    comments: str | None = None
    exists: Any = None
    families_: list[str] | None = Field(default=None, alias="families")
    gateway: str | None = None
    method6: str | None = None
    netmask: str | None = None
    priority: int | None = None
    vlan_id: str | None = Field(default=None, alias="vlan-id")
    vlan_raw_device: str | None = Field(default=None, alias="vlan-raw-device")
