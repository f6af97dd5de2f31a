"""What is known of networks: interfaces of nodes, software-defined networks, firewalls."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from pyvirt_sdk.models.access import Names
from pyvirt_sdk.models.base import PVEModel


def _words(value: Any) -> Any:
    return tuple(value.split()) if isinstance(value, str) else value


#: Names of interfaces, which the server writes with blanks between them.
Ports = Annotated[tuple[str, ...], BeforeValidator(_words)]


class InterfaceData(PVEModel):
    """An interface of a node: a bridge, a bond, a VLAN or a network card.

    ``type`` is ``bridge``, ``bond``, ``vlan``, ``eth``, or of Open vSwitch ``OVSBridge``,
    ``OVSBond``, ``OVSPort`` or ``OVSIntPort``.
    """

    iface: str
    type: str | None = None
    node: str | None = None
    active: bool = False
    autostart: bool = False
    exists: bool | None = False
    method: str | None = None
    cidr: str | None = None
    gateway: str | None = None
    cidr6: str | None = None
    gateway6: str | None = None
    mtu: int | None = None
    comments: str | None = None
    bridge_ports: Ports = ()
    bridge_vlan_aware: bool = False
    bridge_vids: str | None = None
    slaves: Ports = ()
    bond_mode: str | None = None
    vlan_id: int | None = Field(None, validation_alias="vlan-id")
    vlan_raw_device: str | None = Field(None, validation_alias="vlan-raw-device")
    bond_primary: str | None = Field(None, validation_alias="bond-primary")
    bond_xmit_hash_policy: str | None = None
    ovs_bridge: str | None = None
    ovs_ports: Ports = ()
    ovs_bonds: Ports = ()
    ovs_tag: int | None = None
    ovs_options: str | None = None


class Attachable(PVEModel):
    """A network that guests can be attached to: a bridge of a node, or a virtual network."""

    iface: str
    node: str | None = None
    type: str | None = None
    active: bool = False
    cidr: str | None = None
    comments: str | None = None


class ZoneData(PVEModel):
    """A zone of software-defined networks; ``state`` is new, changed or deleted until applied.

    Which fields it has is up to its ``type``: ``simple``; ``vlan`` and ``qinq`` on a bridge;
    ``vxlan`` between peers or over a fabric; ``evpn`` with a controller; ``faucet``.
    """

    zone: str
    type: str | None = None
    nodes: Names = ()
    mtu: int | None = None
    ipam: str | None = None
    dns: str | None = None
    reversedns: str | None = None
    dnszone: str | None = None
    dhcp: str | None = None
    state: str | None = None
    # vlan, qinq
    bridge: str | None = None
    tag: int | None = None
    vlan_protocol: str | None = Field(None, validation_alias="vlan-protocol")
    # vxlan
    peers: Names = ()
    fabric: str | None = None
    vxlan_port: int | None = Field(None, validation_alias="vxlan-port")
    # evpn
    controller: str | None = None
    vrf_vxlan: int | None = Field(None, validation_alias="vrf-vxlan")
    mac: str | None = None
    exitnodes: Names = ()
    exitnodes_primary: str | None = Field(None, validation_alias="exitnodes-primary")
    exitnodes_local_routing: bool = Field(False, validation_alias="exitnodes-local-routing")
    advertise_subnets: bool = Field(False, validation_alias="advertise-subnets")
    rt_import: str | None = Field(None, validation_alias="rt-import")


class VNetData(PVEModel):
    """A virtual network; ``state`` is new, changed or deleted until it is applied."""

    vnet: str
    zone: str | None = None
    tag: int | None = None
    alias: str | None = None
    vlanaware: bool = False
    state: str | None = None


class SubnetData(PVEModel):
    """A subnet of a virtual network; ``subnet`` is its id, ``zone-10.0.0.0-24``."""

    subnet: str
    cidr: str | None = None
    vnet: str | None = None
    zone: str | None = None
    gateway: str | None = None
    snat: bool = False
    state: str | None = None


class ControllerData(PVEModel):
    """A controller, which exchanges routes: ``evpn``, ``bgp``, ``isis`` or ``faucet``."""

    controller: str
    type: str | None = None
    asn: int | None = None
    peers: Names = ()
    node: str | None = None
    fabric: str | None = None
    loopback: str | None = None
    ebgp: bool = False
    ebgp_multihop: int | None = Field(None, validation_alias="ebgp-multihop")
    isis_domain: str | None = Field(None, validation_alias="isis-domain")
    isis_ifaces: Names = Field((), validation_alias="isis-ifaces")
    isis_net: str | None = Field(None, validation_alias="isis-net")
    state: str | None = None


class IPAMData(PVEModel):
    """A registry of addresses: ``pve`` (built in), ``netbox`` or ``phpipam``."""

    ipam: str
    type: str | None = None
    url: str | None = None
    section: int | None = None


class Address(PVEModel):
    """An address that a registry has given out; ``subnet`` is its network, ``10.0.0.0/24``."""

    ip: str
    subnet: str | None = None
    vnet: str | None = None
    zone: str | None = None
    mac: str | None = None
    vmid: int | None = None
    hostname: str | None = None
    gateway: bool = False


class DNSServerData(PVEModel):
    """A server that is told the names of guests."""

    dns: str
    type: str | None = None
    url: str | None = None


class FabricData(PVEModel):
    """A fabric: nodes that route between each other, by ``openfabric``, ``ospf`` ..."""

    id: str
    protocol: str | None = None
    ip_prefix: str | None = None
    ip6_prefix: str | None = None
    area: str | None = None
    hello_interval: int | None = None
    csnp_interval: int | None = None
    state: str | None = None


class FabricNodeData(PVEModel):
    """A node of a fabric, with its address there and the interfaces it speaks on."""

    node_id: str
    fabric_id: str | None = None
    protocol: str | None = None
    ip: str | None = None
    ip6: str | None = None
    interfaces: tuple[str, ...] = ()
    state: str | None = None


class FirewallRule(PVEModel):
    """A rule of a firewall. The first that fits decides, so their order counts.

    >>> FirewallRule(type="in", action="ACCEPT", macro="SSH", source="10.0.0.0/8").macro
    'SSH'
    """

    type: str
    action: str
    pos: int | None = None
    enable: bool = True
    macro: str | None = None
    proto: str | None = None
    source: str | None = None
    sport: str | None = None
    dest: str | None = None
    dport: str | None = None
    iface: str | None = None
    log: str | None = None
    comment: str | None = None
    icmp_type: str | None = Field(None, validation_alias="icmp-type")
    digest: str | None = None


class IPSetEntry(PVEModel):
    """A member of an IP set; with ``nomatch`` what is taken out of it."""

    cidr: str
    nomatch: bool = False
    comment: str | None = None


class IPSetData(PVEModel):
    """Addresses and networks under a name."""

    name: str
    comment: str | None = None


class AliasData(PVEModel):
    """An address or network under a name."""

    name: str
    cidr: str | None = None
    comment: str | None = None


class FirewallOptions(PVEModel):
    """How a firewall is set; which of it there is, is up to its level. What is None was not set.

    The cluster's has ``ebtables``, ``log_ratelimit`` and the policies; a node's the ``nf_...`` and
    ``log_nf_conntrack``; a guest's ``dhcp``, ``ipfilter``, ``macfilter``, ``ndp``, ``radv`` and the
    policies; a virtual network's ``policy_forward``.
    """

    enable: bool | None = None
    policy_in: str | None = None
    policy_out: str | None = None
    policy_forward: str | None = None
    log_level_in: str | None = None
    log_level_out: str | None = None
    log_level_forward: str | None = None
    log_ratelimit: str | None = None
    ebtables: bool | None = None
    nftables: bool | None = None
    dhcp: bool | None = None
    ipfilter: bool | None = None
    macfilter: bool | None = None
    ndp: bool | None = None
    radv: bool | None = None
    nosmurfs: bool | None = None
    tcpflags: bool | None = None
    nf_conntrack_max: int | None = None
    digest: str | None = None


class FirewallRef(PVEModel):
    """What a rule may name: ``ref`` is how; ``scope`` whether it is the cluster's (``dc``)."""

    name: str
    ref: str | None = None
    type: str | None = None
    scope: str | None = None
    comment: str | None = None


class SecurityGroupData(PVEModel):
    """Rules under a name, which other firewalls include."""

    group: str
    comment: str | None = None


class Macro(PVEModel):
    """Rules for a service that are known by a name, such as ``SSH``."""

    macro: str
    descr: str | None = None


class LogLine(PVEModel):
    """A line of a log: its number and text."""

    n: int
    t: str = ""
