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
    """An interface of a node: a bridge, a bond, a VLAN or a network card."""

    iface: str
    type: str | None = None
    node: str | None = None
    active: bool = False
    autostart: bool = False
    exists: bool = False
    method: str | None = None
    cidr: str | None = None
    gateway: str | None = None
    cidr6: str | None = None
    gateway6: str | None = None
    mtu: int | None = None
    comments: str | None = None
    bridge_ports: Ports = ()
    bridge_vlan_aware: bool = False
    slaves: Ports = ()
    bond_mode: str | None = None
    vlan_id: int | None = Field(None, validation_alias="vlan-id")
    vlan_raw_device: str | None = Field(None, validation_alias="vlan-raw-device")


class Attachable(PVEModel):
    """A network that guests can be attached to: a bridge of a node, or a virtual network."""

    iface: str
    node: str | None = None
    type: str | None = None
    active: bool = False
    cidr: str | None = None
    comments: str | None = None


class ZoneData(PVEModel):
    """A zone of software-defined networks; ``state`` is new, changed or deleted until applied."""

    zone: str
    type: str | None = None
    nodes: Names = ()
    bridge: str | None = None
    mtu: int | None = None
    ipam: str | None = None
    dns: str | None = None
    state: str | None = None


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
    """A controller, which exchanges routes."""

    controller: str
    type: str | None = None
    asn: int | None = None
    peers: Names = ()
    state: str | None = None


class IPAMData(PVEModel):
    """A registry of addresses."""

    ipam: str
    type: str | None = None


class DNSServerData(PVEModel):
    """A server that is told the names of guests."""

    dns: str
    type: str | None = None
    url: str | None = None


class FabricData(PVEModel):
    """A fabric: nodes that route between each other."""

    id: str
    protocol: str | None = None
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
