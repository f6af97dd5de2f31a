"""Software-defined networks: zones, virtual networks, subnets, and what they stand on."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, overload

from pyvirt_sdk._aio.collection import AsyncCollection, AsyncEntry
from pyvirt_sdk._aio.networks.firewall import AsyncFirewallBase
from pyvirt_sdk._aio.running import ended
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
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


class AsyncZone(AsyncEntry, ZoneData):
    """A zone."""

    key: ClassVar[str] = "zone"
    noun: ClassVar[str] = "Zone"


class AsyncZones(AsyncCollection[AsyncZone]):
    """The zones.

    >>> await pve.sdn.zones.create("lab", type="vlan", bridge="vmbr0")      # doctest: +SKIP
    """

    _entry = AsyncZone
    _path = "/cluster/sdn/zones"


class AsyncSubnet(AsyncEntry, SubnetData):
    """A subnet of a virtual network."""

    key: ClassVar[str] = "subnet"
    noun: ClassVar[str] = "Subnet"


class AsyncSubnets(AsyncCollection[AsyncSubnet]):
    """The subnets of a virtual network."""

    _entry = AsyncSubnet
    _path = "/subnets"

    async def create(self, id: Any, /, **options: Any) -> AsyncSubnet:  # noqa: A002
        """Make a subnet of a network (POST /cluster/sdn/vnets/{vnet}/subnets).

        >>> await lan.subnets.create("10.0.0.0/24", gateway="10.0.0.1")     # doctest: +SKIP

        Args:
            id: the network, ``10.0.0.0/24``.
            options: ``gateway``, ``snat``, ``dhcp_range``, ``dnszoneprefix``.
        """
        await self._caller.call("POST", self._place, subnet=id, type="subnet", **options)
        rows = await self._caller.call("GET", self._place)
        return self._make(next(row for row in rows if _network(row) == str(id)))


def _network(row: Row) -> str:
    """The network of a subnet, whose id is ``zone-10.0.0.0-24``."""
    given = row.get("cidr")
    return str(given) if given else str(row["subnet"]).partition("-")[2].replace("-", "/")


class AsyncVNet(AsyncEntry, VNetData):
    """A virtual network, which guests are attached to as to a bridge."""

    key: ClassVar[str] = "vnet"
    noun: ClassVar[str] = "VNet"

    @property
    def subnets(self) -> AsyncSubnets:
        """Its subnets."""
        return AsyncSubnets(self._caller, self._path())

    @property
    def firewall(self) -> AsyncFirewallBase:
        """Its firewall."""
        return AsyncFirewallBase(self._caller, self._path())


class AsyncVNets(AsyncCollection[AsyncVNet]):
    """The virtual networks.

    >>> lan = await pve.sdn.vnets.create("lan", zone="lab", tag=7)  # doctest: +SKIP
    """

    _entry = AsyncVNet
    _path = "/cluster/sdn/vnets"


class AsyncController(AsyncEntry, ControllerData):
    """A controller, which exchanges routes."""

    key: ClassVar[str] = "controller"
    noun: ClassVar[str] = "Controller"


class AsyncControllers(AsyncCollection[AsyncController]):
    """The controllers."""

    _entry = AsyncController
    _path = "/cluster/sdn/controllers"


class AsyncIPAM(AsyncEntry, IPAMData):
    """A registry of addresses."""

    key: ClassVar[str] = "ipam"
    noun: ClassVar[str] = "IPAM"

    async def addresses(self) -> list[Row]:
        """The addresses it has given out (GET /cluster/sdn/ipams/{ipam}/status)."""
        rows: list[Row] = await self._caller.call("GET", self._path("status"))
        return rows


class AsyncIPAMs(AsyncCollection[AsyncIPAM]):
    """The registries of addresses; ``pve`` is built in."""

    _entry = AsyncIPAM
    _path = "/cluster/sdn/ipams"


class AsyncDNSServer(AsyncEntry, DNSServerData):
    """A server that is told the names of guests."""

    key: ClassVar[str] = "dns"
    noun: ClassVar[str] = "DNSServer"


class AsyncDNSServers(AsyncCollection[AsyncDNSServer]):
    """The servers that are told the names of guests."""

    _entry = AsyncDNSServer
    _path = "/cluster/sdn/dns"


class AsyncFabric(AsyncEntry, FabricData):
    """A fabric: nodes that route between each other."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "Fabric"
    _repeated = ("protocol",)


class AsyncFabrics(AsyncCollection[AsyncFabric]):
    """The fabrics (from Proxmox VE 9 on)."""

    _entry = AsyncFabric
    _path = "/cluster/sdn/fabrics/fabric"


class AsyncSDN:
    """Software-defined networks. What is made or changed waits until ``apply()``.

    >>> await pve.sdn.zones.create("lab", type="simple")            # doctest: +SKIP
    >>> await pve.sdn.vnets.create("lan", zone="lab")
    >>> await pve.sdn.apply(wait=True)
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def zones(self) -> AsyncZones:
        """The zones."""
        return AsyncZones(self._caller)

    @property
    def vnets(self) -> AsyncVNets:
        """The virtual networks."""
        return AsyncVNets(self._caller)

    @property
    def controllers(self) -> AsyncControllers:
        """The controllers."""
        return AsyncControllers(self._caller)

    @property
    def ipams(self) -> AsyncIPAMs:
        """The registries of addresses."""
        return AsyncIPAMs(self._caller)

    @property
    def dns(self) -> AsyncDNSServers:
        """The servers that are told the names of guests."""
        return AsyncDNSServers(self._caller)

    @property
    def fabrics(self) -> AsyncFabrics:
        """The fabrics."""
        return AsyncFabrics(self._caller)

    async def pending(self) -> dict[str, list[Row]]:
        """What waits to be applied: zones and vnets that are new, changed or deleted."""
        kinds = ("zones", "vnets", "controllers")
        found: dict[str, list[Row]] = {}
        for kind in kinds:
            rows: list[Row] = await self._caller.call(
                "GET", join("cluster", "sdn", kind), pending=True
            )
            found[kind] = [row for row in rows if row.get("state")]
        return found

    @overload
    async def apply(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def apply(self, *, wait: Literal[True]) -> Outcome[None]: ...
    async def apply(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Let all nodes take over what was changed (PUT /cluster/sdn)."""
        upid = await self._caller.call("PUT", "/cluster/sdn")
        return await ended(AsyncTask[None](self._caller, upid), wait=wait)

    async def rollback(self) -> None:
        """Forget what was not applied (POST /cluster/sdn/rollback, from Proxmox VE 9 on)."""
        await self._caller.call("POST", "/cluster/sdn/rollback")
