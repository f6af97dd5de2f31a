"""Software-defined networks: zones, virtual networks, subnets, and what they stand on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from pydantic import SecretStr

from pyvirt_sdk._aio.collection import AsyncCollection, AsyncEntry
from pyvirt_sdk._aio.networks.firewall import AsyncFirewallBase
from pyvirt_sdk._aio.running import ended
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.answers import part_of, rows_of
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import Guided
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.errors import InvalidResponse
from pyvirt_sdk.models.network import (
    Address,
    ControllerData,
    DNSServerData,
    FabricData,
    FabricNodeData,
    IPAMData,
    SubnetData,
    VNetData,
    ZoneData,
)
from pyvirt_sdk.models.rows import Row, Rows

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import (
        ControllerOptions,
        DNSServerOptions,
        FabricNodeOptions,
        FabricOptions,
        IPAMOptions,
        SubnetOptions,
        VNetOptions,
        ZoneOptions,
    )


class AsyncZone(AsyncEntry, ZoneData):
    """A zone."""

    key: ClassVar[str] = "zone"
    noun: ClassVar[str] = "Zone"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[ZoneOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/zones/{zone}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncZones(AsyncCollection[AsyncZone]):
    """The zones.

    >>> await pve.sdn.zones.create("lab", type="vlan", bridge="vmbr0")      # doctest: +SKIP
    """

    _entry = AsyncZone
    _path = "/cluster/sdn/zones"

    async def create(self, id: str, /, **options: Unpack[ZoneOptions]) -> AsyncZone:  # noqa: A002
        """Make a zone, and read it (POST /cluster/sdn/zones).

        Args:
            id: such as ``lab``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncSubnet(AsyncEntry, SubnetData):
    """A subnet of a virtual network."""

    key: ClassVar[str] = "subnet"
    noun: ClassVar[str] = "Subnet"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[SubnetOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncSubnets(AsyncCollection[AsyncSubnet]):
    """The subnets of a virtual network."""

    _entry = AsyncSubnet
    _path = "/subnets"

    async def create(self, id: Any, /, **options: Unpack[SubnetOptions]) -> AsyncSubnet:  # noqa: A002
        """Make a subnet of a network (POST /cluster/sdn/vnets/{vnet}/subnets).

        >>> await lan.subnets.create("10.0.0.0/24", gateway="10.0.0.1")     # doctest: +SKIP

        Args:
            id: the network, ``10.0.0.0/24``.
            options: ``gateway``, ``snat``, ``dhcp_range``, ``dnszoneprefix``.
        """
        await self._caller.call("POST", self._place, subnet=id, type="subnet", **options)
        rows = await self._caller.call("GET", self._place)
        return self._make(_row_of(rows, str(id)))


def _row_of(rows: Iterable[Row], network: str) -> Row:
    for row in rows:
        if _network(row) == network:
            return row
    raise InvalidResponse(f"the server does not tell of {network!r}")


def _network(row: Row) -> str:
    """The network of a subnet, whose id is ``zone-10.0.0.0-24``."""
    given = row.get("cidr")
    return str(given) if given else str(part_of(row, "subnet")).partition("-")[2].replace("-", "/")


class AsyncVNet(AsyncEntry, VNetData):
    """A virtual network, which guests are attached to as to a bridge."""

    key: ClassVar[str] = "vnet"
    noun: ClassVar[str] = "VNet"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[VNetOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/vnets/{vnet}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)

    @property
    def subnets(self) -> AsyncSubnets:
        """Its subnets."""
        return AsyncSubnets(self._caller, self._path())

    @property
    def firewall(self) -> AsyncFirewallBase:
        """Its firewall."""
        return AsyncFirewallBase(self._caller, self._path())

    async def take(self, ip: str, *, mac: str | None = None) -> None:
        """Keep an address, so that nobody else gets it (POST /cluster/sdn/vnets/{vnet}/ips).

        >>> await lan.take("10.0.0.7", mac="BC:24:11:00:00:07")     # doctest: +SKIP

        Args:
            ip: the address, of one of its subnets.
            mac: the network card it is for.

        Raises:
            AlreadyExists: the address is taken.
        """
        await self._address("POST", ip, mac=mac)

    async def readdress(self, mac: str, ip: str, *, vmid: int | None = None) -> None:
        """Give a network card another address (PUT /cluster/sdn/vnets/{vnet}/ips).

        Args:
            mac: the network card.
            ip: its new address.
            vmid: the guest it belongs to, unless that is known.

        Raises:
            AlreadyExists: the address is taken.
        """
        await self._address("PUT", ip, mac=mac, vmid=vmid)

    async def release(self, ip: str, *, mac: str | None = None) -> None:
        """Give an address back (DELETE /cluster/sdn/vnets/{vnet}/ips).

        Raises:
            NotFound: it is not taken.
        """
        await self._address("DELETE", ip, mac=mac)

    async def _address(self, method: str, ip: str, **more: Any) -> None:
        zone = vars(self).get("zone") or (await self.refresh()).zone
        await self._caller.call(method, self._path("ips"), zone=zone, ip=ip, **more)


class AsyncVNets(AsyncCollection[AsyncVNet]):
    """The virtual networks.

    >>> lan = await pve.sdn.vnets.create("lan", zone="lab", tag=7)  # doctest: +SKIP
    """

    _entry = AsyncVNet
    _path = "/cluster/sdn/vnets"

    async def create(self, id: str, /, **options: Unpack[VNetOptions]) -> AsyncVNet:  # noqa: A002
        """Make a virtual network, and read it (POST /cluster/sdn/vnets).

        Args:
            id: such as ``lan``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncController(AsyncEntry, ControllerData):
    """A controller, which exchanges routes."""

    key: ClassVar[str] = "controller"
    noun: ClassVar[str] = "Controller"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[ControllerOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/controllers/{controller}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncControllers(AsyncCollection[AsyncController]):
    """The controllers."""

    _entry = AsyncController
    _path = "/cluster/sdn/controllers"

    async def create(self, id: str, /, **options: Unpack[ControllerOptions]) -> AsyncController:  # noqa: A002
        """Make a controller, and read it (POST /cluster/sdn/controllers).

        Args:
            id: such as ``bgp1``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncIPAM(AsyncEntry, IPAMData):
    """A registry of addresses."""

    key: ClassVar[str] = "ipam"
    noun: ClassVar[str] = "IPAM"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[IPAMOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/ipams/{ipam}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)

    async def addresses(self) -> Rows[Address]:
        """The addresses it has given out (GET /cluster/sdn/ipams/{ipam}/status)."""
        return Rows(await self._caller.call("GET", self._path("status")), Address.read)


class AsyncIPAMs(AsyncCollection[AsyncIPAM]):
    """The registries of addresses; ``pve`` is built in."""

    _entry = AsyncIPAM
    _path = "/cluster/sdn/ipams"

    async def create(self, id: str, /, **options: Unpack[IPAMOptions]) -> AsyncIPAM:  # noqa: A002
        """Make an address manager known, and read it (POST /cluster/sdn/ipams).

        Args:
            id: such as ``netbox``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncDNSServer(AsyncEntry, DNSServerData):
    """A server that is told the names of guests."""

    key: ClassVar[str] = "dns"
    noun: ClassVar[str] = "DNSServer"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[DNSServerOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/dns/{dns}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncDNSServers(AsyncCollection[AsyncDNSServer]):
    """The servers that are told the names of guests."""

    _entry = AsyncDNSServer
    _path = "/cluster/sdn/dns"

    async def create(self, id: str, /, **options: Unpack[DNSServerOptions]) -> AsyncDNSServer:  # noqa: A002
        """Make a server known, and read it (POST /cluster/sdn/dns).

        Args:
            id: such as ``powerdns``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncFabricNode(AsyncEntry, FabricNodeData):
    """A node of a fabric."""

    key: ClassVar[str] = "node_id"
    noun: ClassVar[str] = "FabricNode"
    _repeated = ("protocol",)

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[FabricNodeOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncFabricNodes(AsyncCollection[AsyncFabricNode]):
    """The nodes of a fabric.

    >>> await core.nodes.create(                                    # doctest: +SKIP
    ...     "pve1", protocol="openfabric", ip="10.9.0.1", interfaces=["name=eno2"]
    ... )
    """

    _entry = AsyncFabricNode
    _path = ""

    async def create(self, id: str, /, **options: Unpack[FabricNodeOptions]) -> AsyncFabricNode:  # noqa: A002
        """Make a node part of it, and read it (POST /cluster/sdn/fabrics/node/{fabric_id}).

        Args:
            id: such as ``pve1``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)

    def __init__(self, caller: AsyncCaller, fabric: str) -> None:
        super().__init__(caller, join("cluster", "sdn", "fabrics", "node", fabric))


class AsyncFabric(AsyncEntry, FabricData):
    """A fabric: nodes that route between each other."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "Fabric"
    _repeated = ("protocol",)

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[FabricOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/fabrics/fabric/{id}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)

    @property
    def nodes(self) -> AsyncFabricNodes:
        """The nodes that are part of it."""
        return AsyncFabricNodes(self._caller, self.id)


class AsyncFabrics(AsyncCollection[AsyncFabric]):
    """The fabrics (from Proxmox VE 9 on)."""

    _entry = AsyncFabric
    _path = "/cluster/sdn/fabrics/fabric"

    async def create(self, id: str, /, **options: Unpack[FabricOptions]) -> AsyncFabric:  # noqa: A002
        """Make a fabric, and read it (POST /cluster/sdn/fabrics/fabric).

        Args:
            id: such as ``spine``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncSDN(Guided):
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
        """What waits to be applied, by kind: rows with ``state`` new, changed or deleted.

        Zones, virtual networks and controllers; subnets of the networks there are.
        """
        found = {kind: await self._waiting(kind) for kind in ("zones", "vnets", "controllers")}
        networks = await self._caller.call("GET", "/cluster/sdn/vnets")
        found["subnets"] = [
            row
            for network in networks
            for row in await self._waiting("vnets", str(part_of(network, "vnet")), "subnets")
        ]
        return found

    async def _waiting(self, *parts: str) -> list[Row]:
        told = await self._caller.call("GET", join("cluster", "sdn", *parts), pending=True)
        return [row for row in rows_of(told) if row.get("state")]

    async def lock(self, *, allow_pending: bool = False) -> SecretStr:
        """Keep all others from changing networks (POST /cluster/sdn/lock, from 9.0 on).

        The token that comes back is the ``lock_token`` of whatever is made, changed or applied
        while the lock holds.

        >>> token = await pve.sdn.lock()                            # doctest: +SKIP
        >>> await pve.sdn.zones.create("lab", type="simple", lock_token=token)
        >>> await pve.sdn.apply(lock_token=token, release_lock=True, wait=True)

        Args:
            allow_pending: even if something waits to be applied.

        Raises:
            APIError: somebody holds the lock, or something waits.
        """
        return SecretStr(
            await self._caller.call("POST", "/cluster/sdn/lock", allow_pending=allow_pending)
        )

    async def unlock(self, token: str | SecretStr | None = None, *, force: bool = False) -> None:
        """Let others in again (DELETE /cluster/sdn/lock).

        Args:
            token: what ``lock()`` gave.
            force: take the lock from whoever holds it.
        """
        await self._caller.call("DELETE", "/cluster/sdn/lock", lock_token=token, force=force)

    @overload
    async def apply(self, *, wait: Literal[False] = False, **options: Any) -> AsyncTask[None]: ...
    @overload
    async def apply(self, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    async def apply(self, *, wait: bool, **options: Any) -> AsyncTask[None] | Outcome[None]: ...
    async def apply(self, *, wait: bool = False, **options: Any) -> AsyncTask[None] | Outcome[None]:
        """Let all nodes take over what was changed (PUT /cluster/sdn).

        Args:
            wait: return when they have.
            options: ``lock_token`` of a ``lock()``, ``release_lock`` to end that.
        """
        upid = await self._caller.call("PUT", "/cluster/sdn", **options)
        return await ended(AsyncTask[None](self._caller, upid), wait=wait)

    async def rollback(self, **options: Any) -> None:
        """Forget what was not applied (POST /cluster/sdn/rollback, from Proxmox VE 9 on).

        Args:
            options: ``lock_token`` of a ``lock()``, ``release_lock`` to end that.
        """
        await self._caller.call("POST", "/cluster/sdn/rollback", **options)
