# Made from pyvirt_sdk/_aio/networks/sdn.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Software-defined networks: zones, virtual networks, subnets, and what they stand on."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, overload

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk._sync.networks.firewall import FirewallBase
from pyvirt_sdk._sync.running import ended
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.network import (
    ControllerData,
    DNSServerData,
    FabricData,
    IPAMData,
    SubnetData,
    VNetData,
    ZoneData,
)
from pyvirt_sdk.models.rows import Row


class Zone(Entry, ZoneData):
    """A zone."""

    key: ClassVar[str] = "zone"
    noun: ClassVar[str] = "Zone"


class Zones(Collection[Zone]):
    """The zones.

    >>> pve.sdn.zones.create("lab", type="vlan", bridge="vmbr0")      # doctest: +SKIP
    """

    _entry = Zone
    _path = "/cluster/sdn/zones"


class Subnet(Entry, SubnetData):
    """A subnet of a virtual network."""

    key: ClassVar[str] = "subnet"
    noun: ClassVar[str] = "Subnet"


class Subnets(Collection[Subnet]):
    """The subnets of a virtual network."""

    _entry = Subnet
    _path = "/subnets"

    def create(self, id: Any, /, **options: Any) -> Subnet:  # noqa: A002
        """Make a subnet of a network (POST /cluster/sdn/vnets/{vnet}/subnets).

        >>> lan.subnets.create("10.0.0.0/24", gateway="10.0.0.1")     # doctest: +SKIP

        Args:
            id: the network, ``10.0.0.0/24``.
            options: ``gateway``, ``snat``, ``dhcp_range``, ``dnszoneprefix``.
        """
        self._caller.call("POST", self._place, subnet=id, type="subnet", **options)
        rows = self._caller.call("GET", self._place)
        return self._make(next(row for row in rows if _network(row) == str(id)))


def _network(row: Row) -> str:
    """The network of a subnet, whose id is ``zone-10.0.0.0-24``."""
    given = row.get("cidr")
    return str(given) if given else str(row["subnet"]).partition("-")[2].replace("-", "/")


class VNet(Entry, VNetData):
    """A virtual network, which guests are attached to as to a bridge."""

    key: ClassVar[str] = "vnet"
    noun: ClassVar[str] = "VNet"

    @property
    def subnets(self) -> Subnets:
        """Its subnets."""
        return Subnets(self._caller, self._path())

    @property
    def firewall(self) -> FirewallBase:
        """Its firewall."""
        return FirewallBase(self._caller, self._path())


class VNets(Collection[VNet]):
    """The virtual networks.

    >>> lan = pve.sdn.vnets.create("lan", zone="lab", tag=7)  # doctest: +SKIP
    """

    _entry = VNet
    _path = "/cluster/sdn/vnets"


class Controller(Entry, ControllerData):
    """A controller, which exchanges routes."""

    key: ClassVar[str] = "controller"
    noun: ClassVar[str] = "Controller"


class Controllers(Collection[Controller]):
    """The controllers."""

    _entry = Controller
    _path = "/cluster/sdn/controllers"


class IPAM(Entry, IPAMData):
    """A registry of addresses."""

    key: ClassVar[str] = "ipam"
    noun: ClassVar[str] = "IPAM"

    def addresses(self) -> list[Row]:
        """The addresses it has given out (GET /cluster/sdn/ipams/{ipam}/status)."""
        rows: list[Row] = self._caller.call("GET", self._path("status"))
        return rows


class IPAMs(Collection[IPAM]):
    """The registries of addresses; ``pve`` is built in."""

    _entry = IPAM
    _path = "/cluster/sdn/ipams"


class DNSServer(Entry, DNSServerData):
    """A server that is told the names of guests."""

    key: ClassVar[str] = "dns"
    noun: ClassVar[str] = "DNSServer"


class DNSServers(Collection[DNSServer]):
    """The servers that are told the names of guests."""

    _entry = DNSServer
    _path = "/cluster/sdn/dns"


class Fabric(Entry, FabricData):
    """A fabric: nodes that route between each other."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "Fabric"
    _repeated = ("protocol",)


class Fabrics(Collection[Fabric]):
    """The fabrics (from Proxmox VE 9 on)."""

    _entry = Fabric
    _path = "/cluster/sdn/fabrics/fabric"


class SDN:
    """Software-defined networks. What is made or changed waits until ``apply()``.

    >>> pve.sdn.zones.create("lab", type="simple")            # doctest: +SKIP
    >>> pve.sdn.vnets.create("lan", zone="lab")
    >>> pve.sdn.apply(wait=True)
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def zones(self) -> Zones:
        """The zones."""
        return Zones(self._caller)

    @property
    def vnets(self) -> VNets:
        """The virtual networks."""
        return VNets(self._caller)

    @property
    def controllers(self) -> Controllers:
        """The controllers."""
        return Controllers(self._caller)

    @property
    def ipams(self) -> IPAMs:
        """The registries of addresses."""
        return IPAMs(self._caller)

    @property
    def dns(self) -> DNSServers:
        """The servers that are told the names of guests."""
        return DNSServers(self._caller)

    @property
    def fabrics(self) -> Fabrics:
        """The fabrics."""
        return Fabrics(self._caller)

    def pending(self) -> dict[str, list[Row]]:
        """What waits to be applied: zones and vnets that are new, changed or deleted."""
        kinds = ("zones", "vnets", "controllers")
        found: dict[str, list[Row]] = {}
        for kind in kinds:
            rows: list[Row] = self._caller.call("GET", join("cluster", "sdn", kind), pending=True)
            found[kind] = [row for row in rows if row.get("state")]
        return found

    @overload
    def apply(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def apply(self, *, wait: Literal[True]) -> Outcome[None]: ...
    def apply(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Let all nodes take over what was changed (PUT /cluster/sdn)."""
        upid = self._caller.call("PUT", "/cluster/sdn")
        return ended(Task[None](self._caller, upid), wait=wait)

    def rollback(self) -> None:
        """Forget what was not applied (POST /cluster/sdn/rollback, from Proxmox VE 9 on)."""
        self._caller.call("POST", "/cluster/sdn/rollback")
